//! Reads alliance files: everything is checked first, then written in one transaction.
//! What an earlier import brought stays as it is, because members may have edited it since.

mod amounts;
mod check;
pub mod file;
mod records;
mod store;
#[cfg(test)]
mod tests;
mod write;

pub(crate) use records::{country, original};
pub(crate) use store::{AreaRecord, areas, bodies, insert_areas, network, sectors};

use crate::db::{Db, Tx};
use crate::error::Error;
use crate::id::NetworkId;
use file::AllianceFile;
use time::OffsetDateTime;

/// What an import brought; what was there already does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    pub network: NetworkId,
    pub slug: String,
    pub organisations: usize,
    pub opportunities: usize,
    pub proposals: usize,
}

/// Why an import wrote nothing.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file has these problems, each with its place: `proposals[3].requested: …`.
    #[error("{}", .0.join("\n"))]
    Invalid(Vec<String>),
    #[error("The database refused the import: {0}")]
    Failed(#[from] Error),
}

/// Imports the text of an alliance file in a transaction of its own.
pub async fn import_alliance(db: &Db, text: &str, now: OffsetDateTime) -> Result<Imported, ImportError> {
    let mut tx = db.write().await?;
    let imported = import_alliance_into(&mut tx, text, now).await?;
    tx.commit().await?;
    Ok(imported)
}

/// Imports the text of an alliance file as part of a transaction. Days that the file counts
/// from the import are counted from `now`.
pub async fn import_alliance_into(tx: &mut Tx, text: &str, now: OffsetDateTime) -> Result<Imported, ImportError> {
    let file = AllianceFile::parse(text).map_err(|problem| ImportError::Invalid(vec![problem]))?;
    let problems = check::problems(&file);
    if !problems.is_empty() {
        return Err(ImportError::Invalid(problems));
    }
    Ok(write::write(tx, &file, now).await?)
}

/// First parts of addresses that are the program's own, now or likely soon.
const TAKEN: [&str; 19] = [
    "account",
    "admin",
    "api",
    "apply",
    "assets",
    "contact",
    "export",
    "forgot-password",
    "help",
    "invitation",
    "live",
    "livez",
    "pkg",
    "public",
    "readyz",
    "reset-password",
    "sign-in",
    "static",
    "upload",
];

/// Whether a text can stand in an address as an alliance's short name: small letters, digits
/// and hyphens, and no part of the program's own addresses.
pub(crate) fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && !TAKEN.contains(&text)
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
