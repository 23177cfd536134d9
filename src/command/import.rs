//! Bringing data in and taking it out.

use crate::config::DataConfig;
use crate::network::import::import_alliance;
use clap::Subcommand;
use std::path::PathBuf;
use time::OffsetDateTime;

#[derive(Subcommand)]
pub enum ImportTask {
    /// Import an alliance from a file. What an earlier import brought stays as it is.
    Alliance {
        /// The alliance file (JSON).
        file: PathBuf,
    },
}

pub async fn run(data: &DataConfig, task: ImportTask) -> Result<(), String> {
    let _lock = super::lock::lock_data_folder(data)?;
    let (db, _) = super::open(data).await?;
    match task {
        ImportTask::Alliance { file } => {
            let text = std::fs::read_to_string(&file)
                .map_err(|error| format!("The file '{}' cannot be read: {error}", file.display()))?;
            let imported = import_alliance(&db, &text, OffsetDateTime::now_utc())
                .await
                .map_err(|error| format!("'{}' was not imported:\n{error}", file.display()))?;
            println!(
                "{}: {} organisations, {} needs and offers and {} proposals are new; what was there already stays as it is.",
                imported.slug, imported.organisations, imported.opportunities, imported.proposals
            );
        }
    }
    db.close().await;
    Ok(())
}
