//! Reads a workbook of Excel as a table. What it unpacks to is measured before anything of it
//! is kept in memory (`bounds`), and its cells are read one by one.

mod bounds;

use super::read::{MOST_COLUMNS, MOST_ROWS, Table, clean, refused};
use crate::error::{Problem, Result};
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};
use std::collections::BTreeMap;
use std::io::Cursor;

const MOST_SHEETS: usize = 50;
/// So much text is taken from the cells of a sheet: many cells may share one long text.
const MOST_TEXT_MEGABYTES: u32 = 100;
/// Titles stand above the names of columns; these are looked for in so many rows.
const ROWS_ABOVE: usize = 20;
/// Cells of merged regions that are looked at; a sound sheet has far fewer.
const MOST_MERGED: u64 = 2_000_000;
/// Days since 1900 that are dates to Excel.
const DAYS: std::ops::Range<f64> = 0.0..2_958_466.0;

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Whether a file is a workbook, or at least packed like one. Old workbooks and those with a
/// password are packed in another way.
pub fn is_one(bytes: &[u8]) -> bool {
    [b"PK\x03\x04".as_slice(), b"PK\x05\x06", b"\xd0\xcf\x11\xe0"].iter().any(|magic| bytes.starts_with(magic))
}

/// The wanted sheet of those that have rows; one that is not there is the last.
pub fn read(bytes: &[u8], wanted: usize) -> Result<Table> {
    bounds::check(bytes)?;
    let mut book: Book<'_> = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let sheets = sheets_with_rows(&mut book)?;
    let sheet = wanted.min(sheets.len().saturating_sub(1));
    let Some(name) = sheets.get(sheet).cloned() else { return Ok(Table::default()) };
    let mut grid = Grid::of(&mut book, &name)?;
    grid.spread(&book.merge_cells_by_sheet_name(&name).map_err(damaged)?)?;
    Ok(Table { sheets, sheet, ..grid.table()? })
}

fn damaged<E: std::fmt::Display>(error: E) -> crate::error::Error {
    tracing::info!(%error, "a workbook could not be read");
    refused(Problem::DamagedFile)
}

/// Sheets that are shown and say something; what is hidden was not meant to be sent.
fn sheets_with_rows(book: &mut Book<'_>) -> Result<Vec<String>> {
    let all = book.sheets_metadata().iter();
    let all = all.filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible);
    let names: Vec<String> = all.map(|sheet| sheet.name.clone()).collect();
    if names.len() > MOST_SHEETS {
        return Err(refused(Problem::TooManySheets(MOST_SHEETS as u32)));
    }
    let mut found = Vec::new();
    for name in names {
        let mut cells = book.worksheet_cells_reader(&name).map_err(damaged)?;
        while let Some(cell) = cells.next_cell().map_err(damaged)? {
            if !matches!(value(cell.get_value()), Value::Empty) {
                found.push(name);
                break;
            }
        }
    }
    Ok(found)
}

/// What a cell says.
enum Value {
    Empty,
    Text(String),
    /// A formula without a value.
    Failed,
}

/// The cells of a sheet that say something, by row and column.
struct Grid(BTreeMap<u32, BTreeMap<u32, Option<String>>>);

impl Grid {
    fn of(book: &mut Book<'_>, name: &str) -> Result<Grid> {
        let mut rows: BTreeMap<u32, BTreeMap<u32, Option<String>>> = BTreeMap::new();
        let mut text = 0_usize;
        let mut cells = book.worksheet_cells_reader(name).map_err(damaged)?;
        while let Some(cell) = cells.next_cell().map_err(damaged)? {
            let (row, column) = cell.get_position();
            let said = match value(cell.get_value()) {
                Value::Empty => continue,
                Value::Text(said) => Some(said),
                Value::Failed => None,
            };
            if column >= MOST_COLUMNS {
                return Err(refused(Problem::TooManyColumns(MOST_COLUMNS)));
            }
            text += said.as_ref().map_or(0, String::len);
            if text > MOST_TEXT_MEGABYTES as usize * 1_000_000 {
                return Err(refused(Problem::UnpackedTooLarge(MOST_TEXT_MEGABYTES)));
            }
            rows.entry(row).or_default().insert(column, said);
            if rows.len() > MOST_ROWS as usize + ROWS_ABOVE {
                return Err(refused(Problem::TooManyRows(MOST_ROWS)));
            }
        }
        Ok(Grid(rows))
    }

    /// What is said once for several rows below each other is said in each of them. Cells that
    /// are merged side by side are one cell: what the others mean is something else.
    fn spread(&mut self, merged: &[calamine::Dimensions]) -> Result<()> {
        let mut left = MOST_MERGED;
        for region in merged {
            let (top, column) = region.start;
            let Some(said) = self.0.get(&top).and_then(|row| row.get(&column)).cloned() else { continue };
            if region.end.0 <= top {
                continue;
            }
            for (_, row) in self.0.range_mut(top + 1..=region.end.0) {
                left = left.checked_sub(1).ok_or_else(|| refused(Problem::DamagedFile))?;
                row.entry(column).or_insert_with(|| said.clone());
            }
        }
        Ok(())
    }

    /// The rows below the names of the columns. Titles and blank lines above are passed over:
    /// they fill far fewer cells than the names do.
    fn table(self) -> Result<Table> {
        let widest = self.0.values().take(ROWS_ABOVE).map(BTreeMap::len).max().unwrap_or_default();
        let mut table = Table::default();
        for (number, cells) in self.0.into_iter().skip_while(|(_, cells)| cells.len() * 2 < widest) {
            let line = i64::from(number) + 1;
            if cells.values().any(Option::is_none) {
                table.leave_out(line, Problem::FormulaError)?;
                continue;
            }
            let last = cells.keys().next_back().map_or(0, |column| *column as usize + 1);
            let mut row = vec![String::new(); last.max(table.headers.len())];
            for (column, said) in cells {
                row[column as usize] = said.unwrap_or_default();
            }
            table.take(row, line)?;
        }
        Ok(table)
    }
}

fn value(cell: &DataRef<'_>) -> Value {
    let said = match cell {
        DataRef::Empty => return Value::Empty,
        DataRef::Error(_) => return Value::Failed,
        DataRef::String(text) => clean(text),
        DataRef::SharedString(text) => clean(text),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.trim_end_matches("T00:00:00").to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => plain(*number),
        DataRef::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(moment) => moment_of(moment),
    };
    // No database keeps the character NUL.
    if said.is_empty() { Value::Empty } else { Value::Text(said.replace('\0', "")) }
}

/// A number as Excel shows it: with 15 digits that count, and without a point it does not need.
fn plain(number: f64) -> String {
    let shown: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    shown.to_string()
}

/// A day as 2026-11-25, and its time where it has one.
fn moment_of(moment: &ExcelDateTime) -> String {
    if moment.is_duration() || !DAYS.contains(&moment.as_f64()) {
        return plain(moment.as_f64());
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    let time = format!("{hour:02}:{minute:02}:{second:02}");
    match (moment.as_f64() < 1.0, time.as_str()) {
        (true, _) => time,
        (false, "00:00:00") => date,
        (false, _) => format!("{date} {time}"),
    }
}

#[cfg(test)]
mod tests;
