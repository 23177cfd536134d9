//! A table of text that spreadsheets of the reader's country open with a double click.

use super::Frame;
use crate::directory::sheet::field::Field;
use crate::directory::sheet::guard::guard;
use crate::directory::sheet::plan::Known;
use crate::directory::sheet::say::{Words, say};
use crate::directory::text::status_name;
use crate::error::{Error, Result};
use crate::i18n::Lang;
use csv::{Terminator, WriterBuilder};

/// By this mark Excel knows that the text is UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

pub fn write(all: &[Known], words: Words<'_>, frame: &Frame) -> Result<Vec<u8>> {
    // Where the comma parts decimals, spreadsheets expect semicolons.
    let separator = if frame.lang == Lang::En { b',' } else { b';' };
    let mut builder = WriterBuilder::new();
    let mut writer = builder.delimiter(separator).terminator(Terminator::CRLF).from_writer(MARK.to_vec());
    let names = Field::exported().map(|field| field.name().say(frame.lang).to_owned());
    let mut add = |cells: &mut dyn Iterator<Item = String>| writer.write_record(cells.map(|cell| guard(&cell)));
    add(&mut names.into_iter()).map_err(Error::internal)?;
    for known in all {
        add(&mut Field::exported().map(|field| cell(frame.lang, words, field, known))).map_err(Error::internal)?;
    }
    writer.into_inner().map_err(Error::internal)
}

/// What a column says of an organisation, in the language of the table.
pub fn cell(lang: Lang, words: Words<'_>, field: Field, known: &Known) -> String {
    match field {
        Field::Membership => {
            known.membership.map(|status| status_name(status).say(lang).to_owned()).unwrap_or_default()
        }
        _ => say(lang, words, field, &field.read(&known.form)),
    }
}
