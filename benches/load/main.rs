//! What `make bench` runs: the released program with all of CORDIS in one alliance, and with an
//! alliance of 100,000 organisations, asked by browsers' requests, side by side with a bare axum
//! handler that answers as many bytes. Named parts (`cordis`, `large`) run alone. The figures and
//! what they are compared with stand in docs/benchmarks.md.

mod bare;
mod board;
mod browser;
mod client;
mod large;
mod measure;
mod pages;
mod program;
mod sample;

use measure::Figures;
use program::Program;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The alliance that holds the data.
const ALLIANCE: &str = "cordis";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, word, size] = arguments.as_slice()
        && word == bare::WORD
    {
        bare::serve(size.parse().expect("a size in bytes"));
        return ExitCode::SUCCESS;
    }
    let parts: Vec<&str> = arguments.iter().skip(1).map(String::as_str).filter(|one| !one.starts_with('-')).collect();
    match run(&parts) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(parts: &[&str]) -> Result<(), String> {
    let dist = PathBuf::from(std::env::var("CONSORTIA_DIST").unwrap_or_else(|_| "dist".into()));
    let is_wanted = |part: &str| parts.is_empty() || parts.contains(&part);
    let mut figures = Figures::default();
    if is_wanted("cordis") {
        let data = std::env::var("CORDIS_DIR").map_err(|_| {
            "Set CORDIS_DIR to a folder with project.csv and organization.csv, the CSV download of Horizon \
             Europe projects from https://cordis.europa.eu/datalab/datalab.php"
        })?;
        cordis(&dist, &PathBuf::from(data), &mut figures)?;
    }
    if is_wanted("large") {
        large::run(&dist, &mut figures)?;
    }
    println!("\n{figures}");
    Ok(())
}

fn cordis(dist: &Path, data: &Path, figures: &mut Figures) -> Result<(), String> {
    let mut program = Program::filled(dist, data, figures)?;
    let address = program.start()?;
    let cookie = client::sign_in(&address, program::EMAIL, program::PASSWORD)?;
    pages::first_page(&address, figures)?;
    pages::search(&address, &cookie, figures)?;
    pages::directory(&address, &cookie, figures)?;
    board::rendered(&address, &cookie, figures)?;
    board::moves(&address, &cookie, figures)?;
    figures.add("memory of the server after all of this", program.memory()?, "≤ 400 MB");
    Ok(())
}
