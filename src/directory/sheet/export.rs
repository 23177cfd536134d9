//! The organisations that a search finds, as a table that spreadsheets of the reader's country
//! open with a double click.

use super::field::Field;
use super::guard::guard;
use super::plan::Known;
use super::say::{Words, say};
use super::store::{Which, known};
use crate::db::Tx;
use crate::directory::text::status_name;
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::id::{NetworkId, OrganisationId};
use csv::{Terminator, WriterBuilder};
use std::collections::HashMap;

/// Profiles that are read at once.
const CHUNK: usize = 500;
/// By this mark Excel knows that the text is UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// The table of these organisations in their order, with names and values in a language.
pub async fn table(tx: &mut Tx, network: NetworkId, ids: &[OrganisationId], lang: Lang) -> Result<Vec<u8>> {
    let (areas, sectors, _) = crate::network::vocabulary(tx, network).await?;
    let words = Words { areas: &areas, sectors: &sectors };
    let mut sheet = Sheet::new(lang)?;
    for chunk in ids.chunks(CHUNK) {
        let found = known(tx, network, Which::Only(chunk)).await?;
        let mut found: HashMap<OrganisationId, Known> = found.into_iter().map(|known| (known.id, known)).collect();
        for known in chunk.iter().filter_map(|id| found.remove(id)) {
            sheet.add(Field::exported().map(|field| cell(lang, words, field, &known)))?;
        }
    }
    sheet.finish()
}

fn cell(lang: Lang, words: Words<'_>, field: Field, known: &Known) -> String {
    match field {
        Field::Membership => {
            known.membership.map(|status| status_name(status).say(lang).to_owned()).unwrap_or_default()
        }
        _ => say(lang, words, field, &field.read(&known.form)),
    }
}

/// A table under construction.
struct Sheet(csv::Writer<Vec<u8>>);

impl Sheet {
    fn new(lang: Lang) -> Result<Sheet> {
        // Where the comma parts decimals, spreadsheets expect semicolons.
        let separator = if lang == Lang::En { b',' } else { b';' };
        let mut builder = WriterBuilder::new();
        let writer = builder.delimiter(separator).terminator(Terminator::CRLF).from_writer(MARK.to_vec());
        let mut sheet = Sheet(writer);
        sheet.add(Field::exported().map(|field| field.name().say(lang).to_owned()))?;
        Ok(sheet)
    }

    fn add(&mut self, cells: impl Iterator<Item = String>) -> Result<()> {
        self.0.write_record(cells.map(|cell| guard(&cell))).map_err(Error::internal)
    }

    fn finish(self) -> Result<Vec<u8>> {
        self.0.into_inner().map_err(Error::internal)
    }
}
