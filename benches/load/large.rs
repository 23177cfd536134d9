//! An alliance of 100,000 organisations with 300,000 needs and offers, and a table of 100,000
//! rows that is imported by the page.

use crate::browser;
use crate::client::{Client, encoded, sign_in};
use crate::measure::{Figures, Unit, times};
use crate::program::{self, Program};
use crate::sample;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

const ALLIANCE: &str = "large";
/// An alliance of its own for the table, which would otherwise find its doubles in the other.
const TABLE_ALLIANCE: &str = "table";
const ORGANISATIONS: usize = 100_000;
const EACH: usize = 3;
const ROWS: usize = 100_000;
/// A plan or an import that takes longer has failed.
const PATIENCE: Duration = Duration::from_secs(900);

/// Words with three facets, as people narrow a list down.
const THREE_FACETS: [&str; 10] = [
    "q=hydrogen&country=DE&kind=enterprise&size=small",
    "q=sensors&country=PL&kind=enterprise&size=medium",
    "q=recycling&country=CZ&kind=university&area=area-1",
    "q=robot&country=DE&kind=research_organisation&area=area-2",
    "q=&country=DE&kind=enterprise&opportunity=need",
    "q=&country=HU&kind=enterprise&size=micro",
    "q=textile&country=PL&kind=enterprise&opportunity=offer",
    "q=software&country=CZ&kind=enterprise&size=large",
    "q=zittau&country=DE&kind=enterprise&size=small",
    "q=biogas&country=HU&kind=association&area=area-3",
];

/// The first letters of a search, which is sent at once.
const FIRST_LETTERS: [&str; 6] = ["q=h", "q=s", "q=r", "q=t", "q=b", "q=p"];

pub fn run(dist: &Path, figures: &mut Figures) -> Result<(), String> {
    let mut program = Program::empty(dist)?;
    fill(&program, figures)?;
    let begun = Instant::now();
    let address = program.start()?;
    figures.add("start with the large alliance", seconds(begun), "");
    let cookie = sign_in(&address, program::EMAIL, program::PASSWORD)?;
    search(&address, &cookie, figures)?;
    browser::seen(&address, &cookie, ALLIANCE, figures)?;
    views(&address, &cookie, figures)?;
    table(&address, &cookie, figures)?;
    figures.add("memory of the server with the large alliance", program.memory()?, "");
    Ok(())
}

fn fill(program: &Program, figures: &mut Figures) -> Result<(), String> {
    for (slug, organisations, each) in [(ALLIANCE, ORGANISATIONS, EACH), (TABLE_ALLIANCE, 0, 0)] {
        let path = program.folder().join(format!("{slug}.json"));
        let mut out = BufWriter::new(File::create(&path).map_err(|error| error.to_string())?);
        sample::alliance(&mut out, slug, organisations, each)
            .and_then(|()| out.flush())
            .map_err(|error| error.to_string())?;
        let begun = Instant::now();
        program.import_alliance(&path)?;
        if organisations > 0 {
            figures.add(
                "import of the alliance file, 100,000 organisations, 300,000 needs and offers, 10,000 proposals",
                seconds(begun),
                "",
            );
        }
        program.create_coordinator(slug)?;
    }
    Ok(())
}

fn search(address: &str, cookie: &str, figures: &mut Figures) -> Result<(), String> {
    for (what, queries, goals) in [
        ("search with three facets among 100,000", &THREE_FACETS[..], ["≤ 3 ms", "≤ 20 ms"]),
        ("search for a first letter among 100,000", &FIRST_LETTERS[..], ["", "≤ 100 ms"]),
    ] {
        let path =
            |query: &&str| format!("/api/directory/search?{}", encoded(&[("alliance", ALLIANCE), ("query", query)]));
        let paths: Vec<String> = queries.iter().map(path).collect();
        let (ours, bare) = times(address, cookie, &paths, 600)?;
        figures.compare(&format!("{what}, p50"), Unit::Milliseconds, ours.p50, goals[0], bare.p50);
        figures.compare(&format!("{what}, p99"), Unit::Milliseconds, ours.p99, goals[1], bare.p99);
    }
    Ok(())
}

/// The pages of the list's views, rendered on the server.
fn views(address: &str, cookie: &str, figures: &mut Figures) -> Result<(), String> {
    for (what, view) in [("cards", ""), ("table", "view=table"), ("map", "view=map"), ("network", "view=network")] {
        let paths = [format!("/{ALLIANCE}/directory?{view}")];
        let (ours, bare) = times(address, cookie, &paths, 20)?;
        figures.compare(
            &format!("page of all 100,000 as {what}, p50"),
            Unit::Milliseconds,
            ours.p50,
            "≤ 1000 ms",
            bare.p50,
        );
    }
    Ok(())
}

fn table(address: &str, cookie: &str, figures: &mut Figures) -> Result<(), String> {
    let client = Client::new(address, cookie);
    let table = sample::table(ROWS);
    let begun = Instant::now();
    let page = client.upload(&format!("/upload/{TABLE_ALLIANCE}/organisations"), "sample.csv", table.as_bytes())?;
    let id = page.rsplit('/').next().unwrap_or_default().to_owned();
    let read = || -> Result<serde_json::Value, String> {
        let path = format!("/api/directory/import?{}", encoded(&[("alliance", TABLE_ALLIANCE), ("id", &id)]));
        serde_json::from_slice(&client.get(&path)?).map_err(|error| error.to_string())
    };
    wait(begun, || Ok(read()?["is_being_planned"] == false))?;
    figures.add("plan of a table of 100,000 rows, from sending it to its preview", seconds(begun), "");
    let begun = Instant::now();
    client.post("/api/directory/import/apply", &[("alliance", TABLE_ALLIANCE), ("id", &id)])?;
    wait(begun, || {
        let page = read()?;
        if page["import"]["is_stopped"] == true {
            return Err("the import has stopped".into());
        }
        Ok(page["import"]["state"] == "applied")
    })?;
    let created = read()?["import"]["created"].as_u64().unwrap_or_default();
    if created != ROWS as u64 {
        return Err(format!("{created} of {ROWS} rows were imported"));
    }
    figures.add("import of a table of 100,000 rows", seconds(begun), "≤ 120 s");
    Ok(())
}

fn wait(begun: Instant, is_done: impl Fn() -> Result<bool, String>) -> Result<(), String> {
    while !is_done()? {
        if begun.elapsed() > PATIENCE {
            return Err("it takes too long".into());
        }
        sleep(Duration::from_millis(250));
    }
    Ok(())
}

fn seconds(begun: Instant) -> String {
    format!("{:.1} s", begun.elapsed().as_secs_f64())
}
