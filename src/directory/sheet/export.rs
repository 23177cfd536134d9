//! The organisations that a search finds, as a file: tables for spreadsheets, cards for address
//! books, linked data for other programs.

mod card;
mod linked;
mod table;
mod workbook;

use super::plan::Known;
use super::say::Words;
use super::store::{self, known};
use crate::db::Tx;
use crate::directory::translation::{Which, all_translations};
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::id::{NetworkId, OrganisationId};
use std::collections::HashMap;

/// Profiles that are read at once.
const CHUNK: usize = 500;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Csv,
    Xlsx,
    Card,
    Linked,
}

impl Format {
    pub const ALL: [Format; 4] = [Format::Xlsx, Format::Csv, Format::Card, Format::Linked];

    /// How the names of such files end.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
            Format::Card => "vcf",
            Format::Linked => "jsonld",
        }
    }

    pub fn of_path(path: &str) -> Option<Format> {
        let ending = path.rsplit('.').next()?;
        Format::ALL.into_iter().find(|format| format.ending() == ending)
    }

    pub fn media_type(self) -> &'static str {
        match self {
            Format::Csv => "text/csv; charset=utf-8",
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Format::Card => "text/vcard; charset=utf-8",
            Format::Linked => "application/ld+json",
        }
    }
}

/// What a file says besides the organisations: in which language, and where their pages are.
pub struct Frame {
    pub lang: Lang,
    /// The public address of the alliance.
    pub home: String,
}

impl Frame {
    fn page_of(&self, id: OrganisationId) -> String {
        format!("{}/directory/{id}", self.home)
    }
}

/// The file of these organisations in their order.
pub async fn file(
    tx: &mut Tx,
    network: NetworkId,
    ids: &[OrganisationId],
    format: Format,
    frame: Frame,
) -> Result<Vec<u8>> {
    let (areas, sectors, _) = crate::network::vocabulary(tx, network).await?;
    let all = in_order(tx, network, ids).await?;
    let mut translations = HashMap::new();
    if format == Format::Linked {
        for chunk in ids.chunks(CHUNK) {
            translations.extend(all_translations(tx, network, Which::Only(chunk)).await?);
        }
    }
    // Thousands of profiles take a while to write; other requests go on meanwhile.
    let writing = tokio::task::spawn_blocking(move || {
        let words = Words { areas: &areas, sectors: &sectors };
        match format {
            Format::Csv => table::write(&all, words, &frame),
            Format::Xlsx => workbook::write(&all, words, &frame),
            Format::Card => Ok(card::write(&all, &frame)),
            Format::Linked => linked::write(&all, &translations, words, &frame),
        }
    });
    writing.await.map_err(Error::internal)?
}

async fn in_order(tx: &mut Tx, network: NetworkId, ids: &[OrganisationId]) -> Result<Vec<Known>> {
    let mut all = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let found = known(tx, network, store::Which::Only(chunk)).await?;
        let mut found: HashMap<OrganisationId, Known> = found.into_iter().map(|known| (known.id, known)).collect();
        all.extend(chunk.iter().filter_map(|id| found.remove(id)));
    }
    Ok(all)
}
