//! Taking an alliance out of an installation.

use crate::config::DataConfig;
use crate::error::Error;
use crate::network::export::export_alliance;
use clap::Args;
use std::path::PathBuf;
use time::OffsetDateTime;

#[derive(Args)]
pub struct ExportTask {
    /// The alliance's short name, as its address has it.
    slug: String,
    /// File to write; by default the text goes to standard output.
    #[arg(long)]
    out: Option<PathBuf>,
}

pub async fn run(data: &DataConfig, task: ExportTask) -> Result<(), String> {
    let explain = |error: Error| format!("The alliance '{}' cannot be exported: {error}", task.slug);
    let (db, _) = super::open(data).await?;
    let mut tx = db.read().await.map_err(explain)?;
    let file = export_alliance(&mut tx, &task.slug, OffsetDateTime::now_utc()).await.map_err(explain)?;
    let file = file.ok_or_else(|| format!("There is no alliance '{}'.", task.slug))?;
    let text = file.write().map_err(|error| explain(Error::internal(error)))?;
    match &task.out {
        Some(path) => std::fs::write(path, text)
            .map_err(|error| format!("The file '{}' cannot be written: {error}", path.display()))?,
        None => print!("{text}"),
    }
    drop(tx);
    db.close().await;
    Ok(())
}
