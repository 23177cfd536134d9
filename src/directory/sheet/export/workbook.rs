//! A workbook of Excel: texts are texts, so that nothing in it is a formula, and numbers are
//! numbers.

use super::Frame;
use super::table::cell;
use crate::directory::sheet::field::Field;
use crate::directory::sheet::guard::guard;
use crate::directory::sheet::plan::Known;
use crate::directory::sheet::say::Words;
use crate::directory::text::listing;
use crate::error::{Error, Result};
use rust_xlsxwriter::{Format, Workbook, XlsxError};

/// What a cell of Excel can hold; a profile has less.
const LONGEST: usize = 32_767;

pub fn write(all: &[Known], words: Words<'_>, frame: &Frame) -> Result<Vec<u8>> {
    written(all, words, frame).map_err(Error::internal)
}

fn written(all: &[Known], words: Words<'_>, frame: &Frame) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name(listing::TITLE.say(frame.lang))?;
    sheet.set_freeze_panes(1, 0)?;
    let bold = Format::new().set_bold();
    for (field, column) in Field::exported().zip(0_u16..) {
        sheet.write_string_with_format(0, column, field.name().say(frame.lang), &bold)?;
        sheet.set_column_width(column, width(field))?;
    }
    for (known, row) in all.iter().zip(1_u32..) {
        for (field, column) in Field::exported().zip(0_u16..) {
            let said = cell(frame.lang, words, field, known);
            match said.parse::<u32>().ok().filter(|_| is_figure(field)) {
                Some(number) => sheet.write_number(row, column, number)?,
                None if said.is_empty() => continue,
                None => sheet.write_string(row, column, shown(&said))?,
            };
        }
    }
    book.save_to_buffer()
}

/// A text as it is. Only one that has an apostrophe before a sign of formulas already gets one
/// more, because an import takes one off as the mark of tables of text.
fn shown(said: &str) -> String {
    let said = if said.starts_with('\'') { guard(said) } else { said.to_owned() };
    said.chars().take(LONGEST).collect()
}

fn is_figure(field: Field) -> bool {
    matches!(field, Field::SizeYear | Field::TrlMin | Field::TrlMax)
}

/// In letters, as wide as most values are.
fn width(field: Field) -> u32 {
    match field {
        Field::Name => 40,
        Field::Summary | Field::Description => 60,
        Field::Website | Field::ContactEmail | Field::Keywords | Field::Areas | Field::Sectors => 30,
        Field::SizeYear | Field::TrlMin | Field::TrlMax | Field::Postcode | Field::Nuts => 10,
        _ => 18,
    }
}
