//! Bringing data in.

use crate::config::DataConfig;
use crate::db::Db;
use crate::network::cordis::{CordisImport, Progress, import_cordis};
use crate::network::import::import_alliance;
use clap::{Args, Subcommand};
use std::path::{Path, PathBuf};
use time::OffsetDateTime;

#[derive(Subcommand)]
pub enum ImportTask {
    /// Import an alliance from a file. What an earlier import brought stays as it is.
    Alliance {
        /// The alliance file (JSON).
        file: PathBuf,
    },
    /// Import organisations and projects from the downloads of CORDIS, the European
    /// Commission's project database (https://cordis.europa.eu).
    Cordis(#[command(flatten)] CordisArgs),
}

#[derive(Args)]
pub struct CordisArgs {
    /// Folder with project.csv and organization.csv.
    folder: PathBuf,

    /// The alliance's short name, as its address has it; it is founded if there is none.
    #[arg(long)]
    network: String,

    /// The name of a new alliance.
    #[arg(long)]
    name: Option<String>,

    /// Only organisations in these regions and their projects with all partners: NUTS codes
    /// or their beginnings, separated by commas, such as DED,PL51,CZ04.
    #[arg(long, value_delimiter = ',')]
    region: Vec<String>,
}

pub async fn run(data: &DataConfig, task: ImportTask) -> Result<(), String> {
    let _lock = super::lock::lock_data_folder(data)?;
    let (db, _) = super::open(data).await?;
    let done = match task {
        ImportTask::Alliance { file } => alliance(&db, &file).await,
        ImportTask::Cordis(args) => cordis(&db, args).await,
    };
    db.close().await;
    done
}

async fn alliance(db: &Db, file: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(file)
        .map_err(|error| format!("The file '{}' cannot be read: {error}", file.display()))?;
    let imported = import_alliance(db, &text, OffsetDateTime::now_utc())
        .await
        .map_err(|error| format!("'{}' was not imported:\n{error}", file.display()))?;
    println!(
        "{}: {} organisations, {} needs and offers and {} proposals are new; what was there already stays as it is.",
        imported.slug, imported.organisations, imported.opportunities, imported.proposals
    );
    Ok(())
}

async fn cordis(db: &Db, args: CordisArgs) -> Result<(), String> {
    let regions = args.region.iter().map(|code| code.trim().to_ascii_uppercase()).collect();
    let import = CordisImport { slug: args.network, name: args.name, regions, now: OffsetDateTime::now_utc() };
    let progress = Progress::on_terminal();
    let report = import_cordis(db, &args.folder, &import, &progress).await.map_err(|error| error.to_string())?;
    println!(
        "{}: {} organisations and {} projects with {} participations are new; {} organisations and {} projects were there already.",
        import.slug,
        report.organisations,
        report.projects,
        report.participations,
        report.known_organisations,
        report.known_projects
    );
    if !report.unreadable.is_empty() {
        println!("{} rows could not be read; they are named above.", report.unreadable.len());
    }
    Ok(())
}
