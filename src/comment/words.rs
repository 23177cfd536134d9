//! What is typed, what is kept and what is shown of a comment. Kept are people's ids in the
//! place of their names, so that a name goes with its person and changes with them.

use super::model::{Addressee, Part};
use crate::id::PersonId;
use std::collections::HashMap;

/// The names of those whom comments mention, by their ids.
pub type Names = HashMap<PersonId, String>;

const OPENS: &str = "@[";

/// The people of an alliance with what stands behind the @ for each. They come by name.
pub fn addressees(people: Vec<(PersonId, String)>) -> Vec<Addressee> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for (_, name) in &people {
        *counts.entry(name.to_lowercase()).or_default() += 1;
    }
    let mut seen: HashMap<String, usize> = HashMap::new();
    let written = people.into_iter().map(|(id, name)| {
        let folded = name.to_lowercase();
        let place = seen.entry(folded.clone()).or_default();
        *place += 1;
        let written = if counts[&folded] > 1 { format!("{name} ({place})") } else { name.clone() };
        Addressee { id, name, written }
    });
    written.collect()
}

/// A text as it was typed, with the line breaks of every system made alike.
pub fn tidy(typed: &str) -> String {
    typed.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
}

/// Puts ids in the place of the names behind each @. A name that several have means all of them.
pub fn keep(text: &str, people: &[Addressee]) -> String {
    let spellings = spellings(people);
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    let mut before: Option<char> = None;
    while let Some(letter) = rest.chars().next() {
        // Addresses of mail and of pages have an @ too.
        let starts = letter == '@' && !before.is_some_and(|letter| letter.is_alphanumeric() || letter == '/');
        match starts.then(|| named(&rest[1..], &spellings)).flatten() {
            Some((ids, length)) => {
                let tokens: Vec<String> = ids.iter().map(token).collect();
                kept.push_str(&tokens.join(" "));
                rest = &rest[1 + length..];
                before = Some(']');
            }
            None => {
                kept.push(letter);
                rest = &rest[letter.len_utf8()..];
                before = Some(letter);
            }
        }
    }
    kept
}

/// Every way to write somebody, the longest first, so that "Anna Nowak" is not taken for "Anna".
fn spellings(people: &[Addressee]) -> Vec<(&str, Vec<PersonId>)> {
    let mut known: Vec<(&str, Vec<PersonId>)> = Vec::new();
    for person in people {
        known.push((&person.written, vec![person.id]));
        if person.name == person.written {
            continue;
        }
        match known.iter_mut().find(|(name, _)| name.to_lowercase() == person.name.to_lowercase()) {
            Some((_, ids)) => ids.push(person.id),
            None => known.push((&person.name, vec![person.id])),
        }
    }
    known.sort_by_key(|(name, _)| std::cmp::Reverse(name.chars().count()));
    known
}

/// Who is named where a text begins, and how many bytes their name takes.
fn named<'a>(text: &str, spellings: &'a [(&str, Vec<PersonId>)]) -> Option<(&'a [PersonId], usize)> {
    spellings.iter().find_map(|(name, ids)| {
        let length = length_of(text, name)?;
        let ends = !text[length..].chars().next().is_some_and(char::is_alphanumeric);
        ends.then_some((ids.as_slice(), length))
    })
}

/// The bytes that a name takes at the beginning of a text, however its letters are written.
fn length_of(text: &str, name: &str) -> Option<usize> {
    let mut letters = text.chars();
    let mut length = 0;
    for wanted in name.chars() {
        let found = letters.next()?;
        if !found.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
        length += found.len_utf8();
    }
    (length > 0).then_some(length)
}

/// What stands for a person in a text that is kept.
pub fn token(person: &PersonId) -> String {
    format!("{OPENS}{person}]")
}

/// A kept text taken apart at its tokens.
enum Piece<'a> {
    Text(&'a str),
    Person(PersonId),
}

fn pieces(kept: &str) -> Vec<Piece<'_>> {
    let (mut found, mut start, mut at) = (Vec::new(), 0, 0);
    while let Some(opened) = kept[at..].find(OPENS).map(|place| at + place) {
        let inside = opened + OPENS.len();
        let closed = kept[inside..].find(']').map(|place| inside + place);
        match closed.and_then(|closed| Some((closed, kept[inside..closed].parse().ok()?))) {
            Some((closed, person)) => {
                found.extend((start < opened).then(|| Piece::Text(&kept[start..opened])));
                found.push(Piece::Person(person));
                start = closed + 1;
                at = start;
            }
            None => at = inside,
        }
    }
    found.extend((start < kept.len()).then(|| Piece::Text(&kept[start..])));
    found
}

/// Whom a kept text names, each once.
pub fn mentioned(kept: &str) -> Vec<PersonId> {
    let mut people = Vec::new();
    for piece in pieces(kept) {
        match piece {
            Piece::Person(person) if !people.contains(&person) => people.push(person),
            _ => {}
        }
    }
    people
}

/// A kept text with names again; `former` is said of those who have none any more.
pub fn written(kept: &str, names: &Names, former: &str) -> String {
    let said = pieces(kept).into_iter().map(|piece| match piece {
        Piece::Text(text) => text.to_owned(),
        Piece::Person(person) => {
            let name = names.get(&person).filter(|name| !name.is_empty());
            format!("@{}", name.map_or(former, String::as_str))
        }
    });
    said.collect()
}

/// The beginning of a text, for a line of its own.
pub fn beginning(text: &str, letters: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(letters) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

/// A kept text as a page shows it.
pub fn parts(kept: &str, names: &Names, viewer: PersonId) -> Vec<Part> {
    let mut parts = Vec::new();
    for piece in pieces(kept) {
        match piece {
            Piece::Text(text) => links(text, &mut parts),
            Piece::Person(person) => {
                let name = names.get(&person).cloned().unwrap_or_default();
                parts.push(Part::Mention { name, is_viewer: person == viewer });
            }
        }
    }
    parts
}

/// Finds the web addresses of a text. Nothing but http and https becomes a link.
fn links(text: &str, parts: &mut Vec<Part>) {
    let mut start = 0;
    let mut at = 0;
    while let Some(found) = next_scheme(&text[at..]).map(|place| at + place) {
        let address = address_at(&text[found..]);
        let follows_word = text[..found].chars().next_back().is_some_and(char::is_alphanumeric);
        let host = address.split_once("://").map(|(_, rest)| rest).unwrap_or_default();
        if follows_word || !host.starts_with(char::is_alphanumeric) {
            at = found + "http".len();
            continue;
        }
        parts.extend((start < found).then(|| Part::Words(text[start..found].to_owned())));
        parts.push(Part::Link(address.to_owned()));
        start = found + address.len();
        at = start;
    }
    parts.extend((start < text.len()).then(|| Part::Words(text[start..].to_owned())));
}

fn next_scheme(text: &str) -> Option<usize> {
    ["http://", "https://"].into_iter().filter_map(|scheme| text.find(scheme)).min()
}

/// An address up to a blank or a sign that none has, without the full stop of its sentence.
fn address_at(text: &str) -> &str {
    let ends = |letter: char| letter.is_whitespace() || letter.is_control() || "<>\"„“”«»".contains(letter);
    let mut address = &text[..text.find(ends).unwrap_or(text.len())];
    while let Some(last) = address.chars().next_back() {
        let closes = |open: char, close: char| last == close && !address.contains(open);
        if !(".,;:!?'*_".contains(last) || closes('(', ')') || closes('[', ']')) {
            break;
        }
        address = &address[..address.len() - last.len_utf8()];
    }
    address
}

#[cfg(test)]
mod tests;
