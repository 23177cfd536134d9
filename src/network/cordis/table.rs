//! One of the CSV files: UTF-8 with or without byte order mark, semicolons, quoted fields,
//! names of columns in the first line.

use super::report::Report;
use csv::{ByteRecord, Reader, ReaderBuilder, StringRecord};
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

/// An open file whose head has been checked.
pub struct Table {
    file: &'static str,
    reader: Reader<Box<dyn Read>>,
    wanted: &'static [&'static str],
    /// Where the wanted columns stand.
    places: Vec<usize>,
}

/// One line of the table. Values are asked for by the name of their column.
pub struct Row {
    record: StringRecord,
    /// The line of the file it begins in.
    pub line: u64,
    wanted: &'static [&'static str],
    places: std::sync::Arc<[usize]>,
}

impl Row {
    /// The value of a column without blanks around it; empty where there is none.
    pub fn get(&self, column: &str) -> &str {
        let place = self.wanted.iter().position(|name| *name == column).map(|at| self.places[at]);
        place.and_then(|place| self.record.get(place)).unwrap_or_default().trim()
    }

    /// The value of a column; none where it is empty.
    pub fn text(&self, column: &str) -> Option<String> {
        let words: Vec<&str> = self.get(column).split_whitespace().collect();
        (!words.is_empty()).then(|| words.join(" "))
    }
}

impl Table {
    /// Opens a file of the folder and checks encoding, separator and columns. The error is
    /// a sentence that says what was expected and what was found.
    pub fn open(
        folder: &Path,
        file: &'static str,
        wanted: &'static [&'static str],
        report: &Report,
    ) -> Result<Table, String> {
        let path = folder.join(file);
        let explain = |error: std::io::Error| format!("'{}' cannot be read: {error}", path.display());
        check_encoding(file, BufReader::new(File::open(&path).map_err(explain)?)).map_err(|problem| match problem {
            Head::Unreadable(error) => explain(error),
            Head::Wrong(sentence) => sentence,
        })?;
        let input = File::open(&path).map_err(explain)?;
        report.progress.begin(file, input.metadata().map_err(explain)?.len());
        let input: Box<dyn Read> = Box::new(report.progress.counting(input));
        let mut reader = ReaderBuilder::new().delimiter(b';').from_reader(input);
        let head =
            reader.byte_headers().map_err(|error| format!("The first line of '{file}' cannot be read: {error}"))?;
        let head: Vec<String> =
            head.iter().map(|name| String::from_utf8_lossy(name).trim_matches('\u{feff}').trim().to_owned()).collect();
        let places = find_columns(file, &head, wanted)?;
        Ok(Table { file, reader, wanted, places })
    }

    /// Calls `read` with every row. Rows that are broken, and those that `read` refuses
    /// with a reason, are noted in the report and left out.
    pub fn for_each(
        mut self,
        report: &mut Report,
        mut read: impl FnMut(&Row) -> Result<(), String>,
    ) -> Result<(), String> {
        let places: std::sync::Arc<[usize]> = self.places.clone().into();
        let mut record = ByteRecord::new();
        loop {
            let line = match self.reader.read_byte_record(&mut record) {
                Ok(true) => record.position().map_or(0, csv::Position::line),
                Ok(false) => return Ok(()),
                Err(error) => {
                    self.note(error, report)?;
                    continue;
                }
            };
            match StringRecord::from_byte_record(record.clone()) {
                Ok(record) => {
                    let row = Row { record, line, wanted: self.wanted, places: places.clone() };
                    if let Err(reason) = read(&row) {
                        report.unreadable(self.file, line, &reason);
                    }
                }
                Err(_) => report.unreadable(self.file, line, "the text is not UTF-8"),
            }
        }
    }

    /// A broken row is noted; a file that cannot be read any further ends the import.
    fn note(&self, error: csv::Error, report: &mut Report) -> Result<(), String> {
        match error.kind() {
            csv::ErrorKind::UnequalLengths { pos, expected_len, len } => {
                let line = pos.as_ref().map_or(0, csv::Position::line);
                report.unreadable(self.file, line, &format!("{len} fields instead of {expected_len}"));
                Ok(())
            }
            _ => Err(format!("'{}' cannot be read any further: {error}", self.file)),
        }
    }
}

enum Head {
    Unreadable(std::io::Error),
    Wrong(String),
}

/// The first line with anything but ASCII tells the encoding. A single broken row further
/// on does not speak against the whole file.
fn check_encoding(file: &str, mut input: impl BufRead) -> Result<(), Head> {
    let start = input.fill_buf().map_err(Head::Unreadable)?;
    if start.starts_with(&[0xff, 0xfe]) || start.starts_with(&[0xfe, 0xff]) {
        return Err(Head::Wrong(wrong_encoding(file, 1, "UTF-16")));
    }
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        if input.read_until(b'\n', &mut line).map_err(Head::Unreadable)? == 0 {
            break;
        }
        let text = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line);
        if !text.is_ascii() {
            return match std::str::from_utf8(text) {
                Ok(_) => Ok(()),
                Err(_) => Err(Head::Wrong(wrong_encoding(file, number, "Latin-1 or Windows-1252"))),
            };
        }
    }
    Ok(())
}

fn wrong_encoding(file: &str, line: u64, found: &str) -> String {
    format!(
        "'{file}' is expected to be UTF-8, as CORDIS offers it, but line {line} is not; it looks like {found}. \
         Please download it anew or save it as UTF-8."
    )
}

/// Where the wanted columns stand, or a sentence about what was expected and found.
fn find_columns(file: &str, head: &[String], wanted: &[&str]) -> Result<Vec<usize>, String> {
    let place = |name: &&str| head.iter().position(|found| found.eq_ignore_ascii_case(name));
    let missing: Vec<&str> = wanted.iter().filter(|name| place(name).is_none()).copied().collect();
    if missing.is_empty() {
        return Ok(wanted.iter().filter_map(place).collect());
    }
    let separator = match head {
        [only] if only.contains(',') => " It looks separated by commas; semicolons are expected.",
        [only] if only.contains('\t') => " It looks separated by tabs; semicolons are expected.",
        _ => "",
    };
    Err(format!(
        "'{file}' lacks the columns {}.{separator} Expected is CORDIS' own download, with at least the columns {}; found: {}.",
        missing.join(", "),
        wanted.join(", "),
        head.join(", ")
    ))
}
