//! The rules of the house that a compiler does not know, checked on the source itself.

use std::path::{Path, PathBuf};

/// A file of the source: its path below `src/`, and its text.
struct Source {
    path: String,
    text: String,
}

impl Source {
    /// Lines of code with their numbers; comments and what follows `#[cfg(test)]` are left out.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate().map(|(number, line)| (number + 1, line.trim()));
        lines.take_while(|(_, line)| *line != "#[cfg(test)]").filter(|(_, line)| !line.starts_with("//"))
    }

    fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    fn is_below(&self, folder: &str) -> bool {
        self.path.split('/').rev().skip(1).any(|part| part == folder)
    }

    fn is_test(&self) -> bool {
        self.is_below("tests") || matches!(self.name(), "tests.rs")
    }
}

fn sources() -> Vec<Source> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    read(&root, &root, &mut found);
    assert!(found.len() > 50, "the source is where it is looked for");
    found
}

fn read(root: &Path, folder: &Path, found: &mut Vec<Source>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(root, &path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            found.push(Source { path: path.strip_prefix(root).unwrap().to_string_lossy().into_owned(), text });
        }
    }
}

/// Fails with every line that breaks a rule.
fn nothing(rule: &str, broken: Vec<String>) {
    assert!(broken.is_empty(), "{rule}:\n{}", broken.join("\n"));
}

fn lines_with(sources: &[Source], wrong: impl Fn(&str) -> bool) -> Vec<String> {
    let found = sources.iter().flat_map(|source| source.code().map(move |(number, line)| (source, number, line)));
    found.filter(|(_, _, line)| wrong(line)).map(|(source, n, line)| format!("{}:{n}: {line}", source.path)).collect()
}

#[test]
fn files_are_short() {
    let long = sources().into_iter().filter(|source| source.text.lines().count() > 450);
    nothing("no file is longer than 450 lines", long.map(|source| source.path).collect());
}

#[test]
fn sql_stands_in_stores() {
    let elsewhere: Vec<Source> = sources()
        .into_iter()
        .filter(|source| !(source.name() == "store.rs" || source.is_below("store") || source.is_test()))
        .filter(|source| !(source.path == "db.rs" || source.is_below("db")))
        .collect();
    let verbs = ["\"select ", "\"insert into ", "\"update ", "\"delete from ", "\"with ", "sqlx::query", "raw_sql("];
    nothing("SQL stands in store.rs", lines_with(&elsewhere, |line| verbs.iter().any(|verb| line.contains(verb))));
}

#[test]
fn sql_is_lower_case() {
    let verbs = ["\"SELECT ", "\"INSERT INTO ", "\"UPDATE ", "\"DELETE FROM ", " LEFT JOIN ", " WHERE "];
    nothing(
        "SQL is lower case",
        lines_with(&sources(), |line| verbs.iter().any(|verb| line.contains(verb)) && !line.contains("verbs")),
    );
}

#[test]
fn one_file_names_the_databases() {
    let others: Vec<Source> = sources()
        .into_iter()
        .filter(|source| !(source.path == "db.rs" || source.is_below("db") || source.is_test()))
        // Flags of the command line are the one other place: they say what may be typed.
        .filter(|source| source.path != "config.rs")
        .collect();
    let names = |line: &str| {
        let line = line.to_lowercase();
        ["sqlite", "postgres", "pgpool", "pragma "].iter().any(|name| line.contains(name))
    };
    nothing("only db.rs names a database engine", lines_with(&others, names));
}

#[test]
fn models_do_not_touch_the_database() {
    let models: Vec<Source> = sources().into_iter().filter(|source| source.name() == "model.rs").collect();
    let touches =
        |line: &str| line.contains("sqlx::") && !line.contains("sqlx::Type") && !line.contains("sqlx::FromRow");
    nothing("a model is plain data", lines_with(&models, touches));
}

#[test]
fn server_functions_live_below_api() {
    let mut broken = Vec::new();
    for source in sources() {
        for call in source.text.split("#[server(").skip(1) {
            let arguments = call.split(")]").next().unwrap_or_default();
            // Attributes of single arguments look alike.
            let is_argument = matches!(arguments, "default" | "flatten");
            let complete = is_argument
                || ["prefix = \"/api\"", "name = ", "endpoint = \""].iter().all(|part| arguments.contains(part));
            if !complete && source.path != "tests/house.rs" {
                broken.push(format!("{}: #[server({arguments})]", source.path));
            }
        }
        broken.extend(
            source
                .code()
                .filter(|(_, line)| line.starts_with("#[server]"))
                .map(|(n, _)| format!("{}:{n}", source.path)),
        );
    }
    nothing("a server function has a name, the prefix /api and an endpoint", broken);
}

#[test]
fn views_bring_no_style_of_their_own() {
    let views: Vec<Source> = sources().into_iter().filter(|source| !source.is_test()).collect();
    let styled = |line: &str| line.contains(" style=") || line.contains(" style:") || line.starts_with("style=");
    nothing("the content security policy forbids style attributes", lines_with(&views, styled));
}

#[test]
fn what_waits_for_data_is_made_once_on_the_server() {
    let views: Vec<Source> = sources().into_iter().filter(|source| source.name() != "page.rs").collect();
    let bare = |line: &str| line.contains("|| Suspend::new(") && !line.contains("when_loaded(");
    nothing("a closure that waits for data is given to when_loaded", lines_with(&views, bare));
}

#[test]
fn nothing_is_left_half_done() {
    let words = ["todo!(", "unimplemented!(", "dbg!(", "allow(dead_code)", "allow(unused"];
    let tests = |source: &Source| source.is_test();
    let code: Vec<Source> = sources().into_iter().filter(|source| !tests(source)).collect();
    nothing("nothing is left half done", lines_with(&code, |line| words.iter().any(|word| line.contains(word))));
}

#[test]
fn the_browser_s_half_knows_no_clock_and_no_chance() {
    let views: Vec<Source> = sources()
        .into_iter()
        .filter(|source| source.name() == "view.rs" || source.is_below("view") || source.is_below("ui"))
        .collect();
    let unsteady =
        ["now_utc(", "now_local(", "SystemTime::now", "Instant::now", "rand::", "Uuid::now_v7", "Uuid::new_v4"];
    nothing(
        "what a view shows comes from the server, so that both sides render the same",
        lines_with(&views, |line| unsteady.iter().any(|word| line.contains(word))),
    );
}
