//! Looks at everything that a packed file unpacks to, without keeping it: a small file may hold
//! more than there is memory, and what it says about its sizes is not to be believed.

use crate::directory::sheet::read::refused;
use crate::error::{Error, Problem, Result};
use aho_corasick::AhoCorasick;
use std::io::{Cursor, Read};
use zip::ZipArchive;

const MEGABYTE: u64 = 1_000_000;
/// All parts together.
const MOST: u64 = 300 * MEGABYTE;
/// Texts that cells share are kept in memory, each with an overhead.
const MOST_SHARED: u64 = 60 * MEGABYTE;
/// Styles and the like become large records; sound ones are small.
const MOST_OTHER: u64 = 4 * MEGABYTE;
const MOST_PARTS: usize = 5_000;
/// What says how many texts there are, for which memory would be set aside.
const COUNT: &[u8] = b"uniqueCount";
/// How the name of the part with shared texts ends, and the part that says where the others lie.
const SHARED: &str = "sharedstrings.xml";
const ROOT: &str = "_rels/.rels";
const MOST_DIGITS: usize = 7;

/// Refuses what is no workbook, or one that would take too much to read.
pub fn check(bytes: &[u8]) -> Result<()> {
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(refused(Problem::SpreadsheetFile));
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| refused(Problem::DamagedFile))?;
    if archive.len() > MOST_PARTS {
        return Err(too_large(MOST));
    }
    let unreadable = |_| refused(Problem::DamagedFile);
    let names = archive.file_names().map(|name| name.map(|name| name.into_owned()));
    let names: Vec<String> = names.collect::<Result<_, _>>().map_err(unreadable)?;
    is_workbook(&names)?;
    let mut left = MOST;
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(unreadable)?;
        let name = part.name().map_err(unreadable)?.to_lowercase();
        let limit = limit_of(&name);
        let length = measured(part, limit.min(left), &name)?;
        if length > limit {
            return Err(too_large(limit));
        }
        left = left.checked_sub(length).ok_or_else(|| too_large(MOST))?;
    }
    Ok(())
}

fn too_large(limit: u64) -> Error {
    refused(Problem::UnpackedTooLarge((limit / MEGABYTE) as u32))
}

/// What else is packed like this: the files of LibreOffice, of Word, and any archive.
fn is_workbook(names: &[String]) -> Result<()> {
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    let ends = |wanted: &str| names.iter().any(|name| name.ends_with(wanted));
    if has("[Content_Types].xml") && ends("workbook.xml") {
        return Ok(());
    }
    let is_sheet = has("mimetype") && has("content.xml") || ends("workbook.bin");
    let problem = if is_sheet { Problem::SpreadsheetFile } else { Problem::OtherKind("ZIP".into()) };
    Err(refused(problem))
}

fn limit_of(name: &str) -> u64 {
    match name {
        _ if name.ends_with(SHARED) => MOST_SHARED,
        _ if name.contains("/worksheets/") || name.contains("/media/") => MOST,
        _ => MOST_OTHER,
    }
}

/// Reads a part to its end, or a byte further than the limit; the answer is how much that is.
fn measured(part: impl Read, limit: u64, name: &str) -> Result<u64> {
    let mut part = part.take(limit + 1);
    let unreadable = |_| refused(Problem::DamagedFile);
    if !name.ends_with(SHARED) && name != ROOT {
        return std::io::copy(&mut part, &mut std::io::sink()).map_err(unreadable);
    }
    let mut text = Vec::new();
    let length = part.read_to_end(&mut text).map_err(unreadable)?;
    if name == ROOT {
        is_usual(&text)?
    } else {
        is_modest(&text)?
    }
    Ok(length as u64)
}

/// Refuses a workbook whose main parts are said to lie among those that may be long.
fn is_usual(text: &[u8]) -> Result<()> {
    let text = text.to_ascii_lowercase();
    let finder = AhoCorasick::new(["worksheets", "media", "&", "\0"]).map_err(Error::internal)?;
    if finder.is_match(&text) { Err(refused(Problem::DamagedFile)) } else { Ok(()) }
}

/// Refuses a count of texts that no part of this size can hold, and letters of another width,
/// among which it could hide.
fn is_modest(text: &[u8]) -> Result<()> {
    let finder = AhoCorasick::new([COUNT]).map_err(Error::internal)?;
    let is_huge = |found: aho_corasick::Match| {
        let after = text[found.end()..].iter();
        let digits = after.skip_while(|byte| byte.is_ascii_whitespace() || b"=\"'+0".contains(byte));
        digits.take_while(|byte| byte.is_ascii_digit()).take(MOST_DIGITS + 1).count() > MOST_DIGITS
    };
    if text.contains(&0) || finder.find_iter(text).any(is_huge) {
        return Err(refused(Problem::DamagedFile));
    }
    Ok(())
}
