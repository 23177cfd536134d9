//! Reads CORDIS' own downloads, `project.csv` and `organization.csv`, into an alliance.
//!
//! Both files are read and checked before anything is written. Writing goes in batches,
//! each a transaction with whole records, so an import that was interrupted goes on where
//! it stopped, and a repetition changes nothing.

mod organisation;
mod programme;
mod progress;
mod project;
mod records;
mod report;
mod selection;
mod table;
#[cfg(test)]
mod tests;
mod values;
mod write;

pub use progress::Progress;
pub use report::Report;

use crate::db::Db;
use crate::error::Error;
use selection::Selection;
use std::path::Path;
use time::OffsetDateTime;

/// What is to be imported where.
#[derive(Clone, Debug)]
pub struct CordisImport {
    /// The alliance, which is founded if there is none with this slug.
    pub slug: String,
    /// The name of a new alliance.
    pub name: Option<String>,
    /// NUTS codes or their beginnings: only organisations there and their projects, with
    /// all partners, are imported. Empty for everything.
    pub regions: Vec<String>,
    /// The day by which a project counts as running or closed.
    pub now: OffsetDateTime,
}

/// Why an import stopped.
#[derive(Debug, thiserror::Error)]
pub enum CordisError {
    /// A file cannot be used as a whole; the sentence says what was expected and found.
    #[error("{0}")]
    Unusable(String),
    #[error("The database refused the import: {0}")]
    Failed(#[from] Error),
}

/// Imports the two files of a folder. Rows that cannot be read are in the report.
pub async fn import_cordis<'a>(
    db: &Db,
    folder: &Path,
    import: &CordisImport,
    progress: &'a Progress,
) -> Result<Report<'a>, CordisError> {
    check(import).map_err(CordisError::Unusable)?;
    let mut report = Report::new(progress);
    let files = project::read(folder, &mut report)
        .and_then(|projects| Ok((projects, organisation::read(folder, &mut report)?)))
        .and_then(|(projects, taking_part)| Selection::of(projects, taking_part, &import.regions, &mut report));
    let selection = files.map_err(CordisError::Unusable)?;
    write::write(db, import, &selection, &mut report).await?;
    Ok(report)
}

fn check(import: &CordisImport) -> Result<(), String> {
    if !crate::network::import::is_slug(&import.slug) {
        return Err(format!(
            "'{}' cannot stand in an address: only small letters, digits and hyphens can, and some words are the program's own.",
            import.slug
        ));
    }
    let is_region = |code: &String| (2..=5).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_alphanumeric());
    match import.regions.iter().find(|code| !is_region(code)) {
        Some(code) => Err(format!("'{code}' is no NUTS code such as DE, DED or PL515.")),
        None => Ok(()),
    }
}
