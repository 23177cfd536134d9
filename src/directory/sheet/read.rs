//! Reads a file as a table: a row of names, and rows as wide as that.

use super::book;
use super::decode::decode;
use super::guard::unguard;
use super::model::UnreadLine;
use crate::error::{Error, Problem, Result};
use crate::i18n::Lang;
use csv::{ReaderBuilder, StringRecord};

pub const MOST_ROWS: u32 = 100_000;
pub const MOST_COLUMNS: u32 = 200;
const LONGEST_CELL: u32 = 20_000;
/// As many rows decide which separator it is.
const SAMPLE: usize = 20;
/// The separators that programs write, the likeliest first.
const SEPARATORS: [u8; 4] = [b';', b',', b'\t', b'|'];

/// A table as it was read.
#[derive(Debug, Default, PartialEq)]
pub struct Table {
    pub headers: Vec<String>,
    /// Line and cells of each row that says something.
    pub rows: Vec<(i64, Vec<String>)>,
    pub unread: Vec<UnreadLine>,
    /// The sheets of a workbook that have rows, and which of them this is; none of a text.
    pub sheets: Vec<String>,
    pub sheet: usize,
}

/// Reads a file, or says why it cannot be a table. What it is shows by its first bytes, not by
/// its name. `language` is that of the alliance, `sheet` the one that is wanted of a workbook.
pub fn read(bytes: &[u8], language: Lang, sheet: usize) -> Result<Table> {
    let table = match book::is_one(bytes) {
        true => book::read(bytes, sheet)?,
        false => read_text(bytes, language)?,
    };
    if table.rows.is_empty() && table.unread.is_empty() {
        return Err(refused(Problem::EmptyTable));
    }
    Ok(table)
}

fn read_text(bytes: &[u8], language: Lang) -> Result<Table> {
    let text = decode(bytes, language)?;
    let (separator, text, line) = match named_separator(&text) {
        Some((separator, rest)) => (separator, rest, 2),
        None => (guess(&text), text.as_str(), 1),
    };
    let mut table = Table::default();
    let mut lines = Lines { text: text.as_bytes(), at: 0, line };
    for record in records(separator, text) {
        let line = lines.of(&record);
        table.take(record.iter().map(clean).collect(), line)?;
    }
    Ok(table)
}

pub fn refused(problem: Problem) -> Error {
    Error::field("file", problem)
}

/// Excel may say in a line of its own which separator it means.
fn named_separator(text: &str) -> Option<(u8, &str)> {
    let (line, rest) = text.split_once('\n')?;
    let separator = line.trim_end().strip_prefix("sep=")?;
    SEPARATORS.into_iter().find(|known| separator.as_bytes() == [*known]).map(|known| (known, rest))
}

fn records(separator: u8, text: &str) -> impl Iterator<Item = StringRecord> {
    let mut reader = ReaderBuilder::new();
    let reader = reader.delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    // A flexible reader finds nothing in a text that it could not read.
    reader.into_records().filter_map(|record| record.ok())
}

/// Counts the lines of a file along with its records, which may be longer than a line.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: i64,
}

impl Lines<'_> {
    /// The line on which a record begins; records come in their order.
    fn of(&mut self, record: &StringRecord) -> i64 {
        let mut start = record.position().map_or(self.at, |position| position.byte() as usize);
        while matches!(self.text.get(start), Some(b'\r' | b'\n')) {
            start += 1;
        }
        self.line += self.text[self.at..start].iter().filter(|byte| **byte == b'\n').count() as i64;
        self.at = start;
        self.line
    }
}

/// The separator with which most rows are as wide as the first, and the first widest.
fn guess(text: &str) -> u8 {
    let fitness = |separator: u8| {
        let widths: Vec<usize> = records(separator, text).take(SAMPLE).map(|record| record.len()).collect();
        let first = widths.first().copied().unwrap_or(0);
        let alike = if first > 1 { widths.iter().filter(|width| **width == first).count() } else { 0 };
        (alike, first)
    };
    // The last of several maxima would win, so the likeliest comes last.
    SEPARATORS.into_iter().rev().max_by_key(|separator| fitness(*separator)).unwrap_or(b';')
}

impl Table {
    /// Takes a row of cells that are clean.
    pub fn take(&mut self, cells: Vec<String>, line: i64) -> Result<()> {
        if cells.iter().all(String::is_empty) {
            return Ok(());
        }
        if self.headers.is_empty() {
            return self.take_headers(cells);
        }
        match fitted(cells, self.headers.len()) {
            Ok(cells) => self.rows.push((line, cells)),
            Err(problem) => self.unread.push(UnreadLine { line, problem }),
        }
        self.count()
    }

    /// Notes a line that is no row.
    pub fn leave_out(&mut self, line: i64, problem: Problem) -> Result<()> {
        self.unread.push(UnreadLine { line, problem });
        self.count()
    }

    fn count(&self) -> Result<()> {
        if self.rows.len() + self.unread.len() > MOST_ROWS as usize {
            return Err(refused(Problem::TooManyRows(MOST_ROWS)));
        }
        Ok(())
    }

    /// The first row that says something names the columns.
    fn take_headers(&mut self, mut cells: Vec<String>) -> Result<()> {
        while cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        if cells.len() > MOST_COLUMNS as usize {
            return Err(refused(Problem::TooManyColumns(MOST_COLUMNS)));
        }
        if cells.iter().any(|cell| cell.chars().count() > LONGEST_CELL as usize) {
            return Err(refused(Problem::NotATable));
        }
        self.headers = cells;
        Ok(())
    }
}

/// A cell without what surrounds its text.
pub fn clean(cell: &str) -> String {
    unguard(cell.trim_matches([' ', '\u{a0}'])).trim().replace("\r\n", "\n")
}

/// The cells of a row if there are as many as columns. Empty ones at the end count as none:
/// some programs leave them out, and some write too many.
fn fitted(mut cells: Vec<String>, columns: usize) -> Result<Vec<String>, Problem> {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let found = cells.len();
    while cells.len() > columns && cells.last().is_some_and(String::is_empty) {
        cells.pop();
    }
    if cells.len() != columns {
        return Err(Problem::WrongWidth(count(found), count(columns)));
    }
    if cells.iter().any(|cell| cell.chars().count() > LONGEST_CELL as usize) {
        return Err(Problem::TooLong(LONGEST_CELL));
    }
    Ok(cells)
}

#[cfg(test)]
mod tests;
