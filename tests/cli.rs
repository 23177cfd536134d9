//! The program as an operator meets it: what it refuses, how it stops, what it prints.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_consortia");

/// The program with nothing but what the test sets.
fn program_at(path: impl AsRef<Path>) -> Command {
    let mut command = Command::new(path.as_ref());
    for variable in ["DATABASE_URL", "LEPTOS_SITE_ROOT", "LEPTOS_OUTPUT_NAME"] {
        command.env_remove(variable);
    }
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("CONSORTIA_")) {
        command.env_remove(name);
    }
    command.env("RUST_LOG", "warn");
    command
}

/// A data folder and a site without hashes in its names.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("site/pkg")).unwrap();
    for file in ["consortia.js", "consortia.wasm", "consortia.css"] {
        std::fs::write(folder.path().join("site/pkg").join(file), "").unwrap();
    }
    folder
}

fn serve_in(folder: &TempDir) -> Command {
    let mut command = program_at(PROGRAM);
    command.arg("serve").args(["--listen", "127.0.0.1:0"]);
    command.arg("--data-dir").arg(folder.path().join("data")).arg("--site").arg(folder.path().join("site"));
    command
}

/// A running server. It is ended with the test that started it.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(mut command: Command) -> Server {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let ready = lines.map_while(Result::ok).find_map(|line| Some(line.split_once("http://")?.1.to_owned()));
        let address = ready.expect("the server says where it is").trim().to_owned();
        Server { child, address }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream
    }

    fn get(&self, path: &str) -> String {
        let mut stream = self.connect();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn signal(&self, name: &str) {
        let sent = Command::new("kill").arg(format!("-{name}")).arg(self.child.id().to_string()).status().unwrap();
        assert!(sent.success());
    }

    /// Waits for the end: whether it was a good one.
    fn ended(&mut self, within: Duration) -> bool {
        let begun = Instant::now();
        loop {
            match self.child.try_wait().unwrap() {
                Some(status) => return status.success(),
                None if begun.elapsed() > within => panic!("the server did not end within {within:?}"),
                None => std::thread::sleep(Duration::from_millis(20)),
            }
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Already ended in tests of the end itself; then there is nothing left to kill.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn refusal(command: &mut Command) -> String {
    let Output { status, stderr, .. } = command.output().unwrap();
    let said = String::from_utf8_lossy(&stderr).into_owned();
    assert!(!status.success(), "{said}");
    assert!(!said.contains("panicked"), "{said}");
    said
}

#[test]
fn a_bad_database_address_is_refused_without_repeating_its_password() {
    let folder = folder();
    let refuse = |address: &str| refusal(serve_in(&folder).args(["--database", address]));
    let unknown = refuse("mysql://user:secret@host/db");
    assert!(unknown.contains("is not understood") && unknown.contains("sqlite:"), "{unknown}");
    assert!(!unknown.contains("secret"), "{unknown}");
    let nobody = refuse("postgres://user:secret@127.0.0.1:1/db");
    assert!(nobody.contains("cannot be opened") && !nobody.contains("secret"), "{nobody}");
    assert!(refuse("sqlite::memory:").contains("in-memory"));
    let file = folder.path().join("file");
    std::fs::write(&file, "no database at all, only a text that is longer than a header").unwrap();
    assert!(refuse(&format!("sqlite:{}", file.display())).contains("cannot be"));
    assert!(refuse(&format!("sqlite:{}/below/x.sqlite", file.display())).contains("cannot be"));
}

#[test]
fn a_data_folder_in_use_is_refused_until_its_program_is_gone() {
    let folder = folder();
    let mut first = Server::start(serve_in(&folder));
    assert!(refusal(&mut serve_in(&folder)).contains("is in use by another Consortia"));
    let mut migrate = program_at(PROGRAM);
    migrate.arg("migrate").arg("--data-dir").arg(folder.path().join("data"));
    assert!(refusal(&mut migrate).contains("is in use by another Consortia"));
    assert!(first.get("/readyz").starts_with("HTTP/1.1 200"), "the first goes on");
    // Also a program that could not tidy up leaves the folder free.
    first.signal("KILL");
    assert!(!first.ended(Duration::from_secs(10)));
    let second = Server::start(serve_in(&folder));
    assert!(second.get("/readyz").starts_with("HTTP/1.1 200"));
}

#[test]
fn a_taken_port_is_refused() {
    let folder = folder();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let mut command = program_at(PROGRAM);
    command.args(["serve", "--listen", &address]);
    command.arg("--data-dir").arg(folder.path().join("data")).arg("--site").arg(folder.path().join("site"));
    let said = refusal(&mut command);
    assert!(said.contains(&address) && said.contains("--listen"), "{said}");
}

#[test]
fn a_schema_of_a_newer_program_is_refused() {
    let folder = folder();
    let file = folder.path().join("newer.sqlite");
    let address = format!("sqlite:{}", file.display());
    let migrated = program_at(PROGRAM).args(["migrate", "--database", &address]).output().unwrap();
    assert!(migrated.status.success());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let db = consortia::db::Db::open(&address, consortia::live::Live::default()).await.unwrap();
        let mut tx = db.write().await.unwrap();
        consortia::execute!(tx, sqlx::query("update _sqlx_migrations set version = 9999 where version = 1")).unwrap();
        tx.commit().await.unwrap();
        db.close().await;
    });
    let said = refusal(serve_in(&folder).args(["--database", &address]));
    assert!(said.contains("schema 9999") && said.contains("newer"), "{said}");
}

#[test]
fn files_that_are_missing_or_belong_to_another_build_are_refused() {
    let folder = folder();
    std::fs::remove_dir_all(folder.path().join("site/pkg")).unwrap();
    assert!(refusal(&mut serve_in(&folder)).contains("do not belong to this program"));
    std::fs::remove_dir_all(folder.path().join("site")).unwrap();
    assert!(refusal(&mut serve_in(&folder)).contains("--site"));
}

#[test]
fn a_copied_program_finds_its_files_from_any_folder() {
    let folder = tempfile::tempdir().unwrap();
    let dist = folder.path().join("dist");
    std::fs::create_dir_all(dist.join("site/pkg")).unwrap();
    let program = dist.join("consortia");
    if std::fs::hard_link(PROGRAM, &program).is_err() {
        std::fs::copy(PROGRAM, &program).unwrap();
    }
    std::fs::write(dist.join("hash.txt"), "js: abc\nwasm: def\ncss: ghi\nmanifest: jkl\nsplit: mno\n").unwrap();
    std::fs::write(dist.join("site/pkg/__wasm_split_manifest.jkl.json"), "{}").unwrap();
    for file in ["consortia.abc.js", "consortia.def.wasm", "consortia.ghi.css", "__wasm_split.mno.js"] {
        std::fs::write(dist.join("site/pkg").join(file), "").unwrap();
    }
    let elsewhere = tempfile::tempdir().unwrap();
    let mut command = program_at(&program);
    command.args(["serve", "--listen", "127.0.0.1:0"]).current_dir(elsewhere.path());
    let server = Server::start(command);
    let page = server.get("/");
    for file in ["/pkg/consortia.abc.js", "/pkg/consortia.def.wasm", "/pkg/consortia.ghi.css"] {
        assert!(page.contains(file), "{file}: {page}");
        // The script that starts the program names other files, so it is asked for each time.
        let caching = if file.ends_with(".js") { "no-cache" } else { "immutable" };
        assert!(server.get(file).contains(caching), "{file}");
    }
    assert!(elsewhere.path().join("data/consortia.sqlite").is_file(), "the data folder is where it was started");
    drop(server);
    std::fs::write(dist.join("hash.txt"), "js: old\nwasm: def\ncss: ghi\n").unwrap();
    let mut stale = program_at(&program);
    stale.args(["serve", "--listen", "127.0.0.1:0"]).current_dir(elsewhere.path());
    assert!(refusal(&mut stale).contains("do not belong to this program"));
}

#[test]
fn the_signal_to_stop_lets_a_request_in_flight_finish() {
    let folder = folder();
    let mut server = Server::start(serve_in(&folder));
    let idle = server.connect();
    let mut stream = server.connect();
    let (address, path) = (&server.address, "/api/account/sign-in");
    write!(
        stream,
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\nbad="
    )
    .unwrap();
    std::thread::sleep(Duration::from_millis(300));
    server.signal("TERM");
    std::thread::sleep(Duration::from_millis(300));
    assert!(TcpStream::connect(&server.address).is_err(), "nobody new is let in");
    stream.write_all(b"form!").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 4"), "{answer:?}");
    assert!(server.ended(Duration::from_secs(10)), "and the end is a good one");
    drop(idle);
}

#[test]
fn migrating_twice_changes_nothing() {
    let folder = folder();
    let migrate = || {
        let mut command = program_at(PROGRAM);
        command.arg("migrate").arg("--data-dir").arg(folder.path().join("data"));
        let output = command.output().unwrap();
        assert!(output.status.success());
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    assert!(!migrate().contains("(0 migrations"));
    assert!(migrate().contains("(0 migrations"));
}

#[test]
fn every_endpoint_is_listed_with_its_rule() {
    let output = program_at(PROGRAM).arg("routes").output().unwrap();
    let listed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && listed.contains("/livez"), "{listed}");
    assert!(!listed.contains("NO RULE"), "{listed}");
}
