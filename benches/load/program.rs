//! The released program: filled with data, started, weighed and ended.

use crate::ALLIANCE;
use crate::measure::Figures;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;
use tempfile::TempDir;

pub const EMAIL: &str = "bench@consortia.example";
pub const PASSWORD: &str = "a password for the bench";

pub struct Program {
    binary: PathBuf,
    site: PathBuf,
    folder: TempDir,
    child: Option<Child>,
}

impl Program {
    /// A new data folder with nothing in it.
    pub fn empty(dist: &Path) -> Result<Program, String> {
        let binary = dist.join("consortia");
        if !binary.is_file() {
            return Err(format!("There is no {}: run 'make build' first.", binary.display()));
        }
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        Ok(Program { binary, site: dist.join("site"), folder, child: None })
    }

    /// A new data folder with all of CORDIS in one alliance, and a coordinator.
    pub fn filled(dist: &Path, cordis: &Path, figures: &mut Figures) -> Result<Program, String> {
        let program = Program::empty(dist)?;
        let begun = Instant::now();
        let mut import = program.command();
        import.args(["import", "cordis"]).arg(cordis).args(["--network", ALLIANCE, "--name", "CORDIS"]);
        succeed(import.stdout(Stdio::null()))?;
        figures.add("import of CORDIS", format!("{:.1} s", begun.elapsed().as_secs_f64()), "< 60 s");
        program.create_coordinator(ALLIANCE)?;
        Ok(program)
    }

    /// Where there is place for files that belong to the measurement.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn import_alliance(&self, file: &Path) -> Result<(), String> {
        succeed(self.command().args(["import", "alliance"]).arg(file).stdout(Stdio::null()))
    }

    /// The coordinator of an alliance; the same account for all of them.
    pub fn create_coordinator(&self, alliance: &str) -> Result<(), String> {
        let mut create = self.command();
        create.args(["user", "create", "--email", EMAIL, "--name", "Bench", "--network", alliance]);
        create.args(["--role", "coordinator", "--password-stdin"]).stdin(Stdio::piped()).stdout(Stdio::null());
        let mut child = create.spawn().map_err(|error| error.to_string())?;
        let mut input = child.stdin.take().ok_or("the program takes no input")?;
        writeln!(input, "{PASSWORD}").map_err(|error| error.to_string())?;
        drop(input);
        let status = child.wait().map_err(|error| error.to_string())?;
        if status.success() { Ok(()) } else { Err("the coordinator could not be created".into()) }
    }

    /// Starts the server; the answer is its host and port.
    pub fn start(&mut self) -> Result<String, String> {
        let mut serve = self.command();
        serve.args(["serve", "--listen", "127.0.0.1:0", "--site"]).arg(&self.site).stdout(Stdio::piped());
        let mut child = serve.spawn().map_err(|error| error.to_string())?;
        let said = child.stdout.take().ok_or("the program says nothing")?;
        self.child = Some(child);
        let mut lines = BufReader::new(said).lines().map_while(Result::ok);
        let address = lines.find_map(|line| Some(line.split_once("http://")?.1.trim().to_owned()));
        address.ok_or_else(|| "the server did not start".into())
    }

    /// Resident memory, as the kernel counts it.
    pub fn memory(&self) -> Result<String, String> {
        let child = self.child.as_ref().ok_or("the server does not run")?;
        let status =
            std::fs::read_to_string(format!("/proc/{}/status", child.id())).map_err(|error| error.to_string())?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no memory is named")?;
        let kibibytes: f64 = line.trim().trim_end_matches(" kB").parse().map_err(|_| "no memory is named")?;
        Ok(format!("{:.0} MB", kibibytes * 1024.0 / 1e6))
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.binary);
        command.env_remove("DATABASE_URL").env("CONSORTIA_DATA_DIR", self.folder.path()).env("RUST_LOG", "warn");
        command
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            // Nothing more can be done for a process that cannot be ended.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn succeed(command: &mut Command) -> Result<(), String> {
    let status = command.status().map_err(|error| error.to_string())?;
    if status.success() { Ok(()) } else { Err(format!("the program failed: {status}")) }
}
