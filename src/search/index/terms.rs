//! Words and where they occur: the delta that grows and the base that does not.

use super::typo::OneTypo;
use fst::automaton::Str;
use fst::{Automaton, IntoStreamer, Streamer};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// Set in an impact when the word stands in the organisation's name.
pub const NAMED: u8 = 0x80;

/// Documents in ascending order with the impact of a word on each: the number's
/// distance to its predecessor in base 128, then one byte of impact (the saturated
/// frequency in 127ths, and [`NAMED`]).
#[derive(Default)]
struct Postings {
    bytes: Vec<u8>,
    count: u32,
    last: u32,
}

impl Postings {
    fn push(&mut self, document: u32, impact: u8) {
        write_number(&mut self.bytes, document - self.last);
        self.bytes.push(impact);
        self.last = document;
        self.count += 1;
    }
}

fn write_number(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn read_number(bytes: &[u8], at: &mut usize) -> u32 {
    let mut number = 0;
    let mut shift = 0;
    loop {
        let byte = bytes[*at];
        *at += 1;
        number |= u32::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return number;
        }
        shift += 7;
    }
}

/// Reads (document, impact) pairs.
pub struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    left: u32,
    last: u32,
}

impl Iterator for Reader<'_> {
    type Item = (u32, u8);

    #[inline]
    fn next(&mut self) -> Option<(u32, u8)> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        self.last += read_number(self.bytes, &mut self.at);
        let impact = self.bytes[self.at];
        self.at += 1;
        Some((self.last, impact))
    }
}

/// Which words of the dictionary a word of a query stands for.
pub enum Reach<'a> {
    /// The word itself and all that begin with it.
    Prefix(&'a str),
    /// All words at most one typing error away.
    Typo(&'a OneTypo),
    /// All words that begin with something at most one typing error away.
    TypoPrefix(&'a OneTypo),
}

/// The words of recently changed documents.
#[derive(Default)]
pub struct Delta {
    words: BTreeMap<Box<str>, Postings>,
}

impl Delta {
    /// Notes a word of a document; numbers must not descend.
    pub fn push(&mut self, word: String, document: u32, impact: u8) {
        self.words.entry(word.into_boxed_str()).or_default().push(document, impact);
    }

    /// Calls `visit` for every word within reach.
    pub fn each(&self, reach: &Reach<'_>, mut visit: impl FnMut(&str, Reader<'_>)) {
        match reach {
            Reach::Prefix(prefix) => {
                let from = self.words.range::<str, _>((std::ops::Bound::Included(*prefix), std::ops::Bound::Unbounded));
                for (word, postings) in from.take_while(|(word, _)| word.starts_with(prefix)) {
                    visit(word, postings.into());
                }
            }
            Reach::Typo(automaton) => {
                for (word, postings) in &self.words {
                    if automaton.accepts(word) {
                        visit(word, postings.into());
                    }
                }
            }
            Reach::TypoPrefix(automaton) => {
                for (word, postings) in &self.words {
                    if begins_within(automaton, word) {
                        visit(word, postings.into());
                    }
                }
            }
        }
    }

    pub fn memory(&self) -> usize {
        self.words.iter().map(|(word, postings)| word.len() + postings.bytes.capacity() + 64).sum()
    }
}

fn begins_within(automaton: &OneTypo, word: &str) -> bool {
    let walked = word.bytes().try_fold(automaton.start(), |reached, byte| {
        if automaton.is_match(&reached) {
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(automaton.accept(&reached, byte))
    });
    match walked {
        ControlFlow::Break(()) => true,
        ControlFlow::Continue(reached) => automaton.is_match(&reached),
    }
}

impl<'a> From<&'a Postings> for Reader<'a> {
    fn from(postings: &'a Postings) -> Self {
        Reader { bytes: &postings.bytes, at: 0, left: postings.count, last: 0 }
    }
}

/// An immutable dictionary; its values say where a word's postings begin, and
/// there stand their number and then the postings.
#[derive(Default)]
pub struct Segment {
    words: fst::Map<Vec<u8>>,
    postings: Vec<u8>,
}

impl Segment {
    /// Calls `visit` for every word within reach.
    pub fn each(&self, reach: &Reach<'_>, visit: impl FnMut(&str, Reader<'_>)) {
        match reach {
            Reach::Prefix(prefix) => self.walk(Str::new(prefix).starts_with(), visit),
            Reach::Typo(automaton) => self.walk(*automaton, visit),
            Reach::TypoPrefix(automaton) => self.walk((*automaton).starts_with(), visit),
        }
    }

    fn walk(&self, automaton: impl Automaton, mut visit: impl FnMut(&str, Reader<'_>)) {
        let mut stream = self.words.search(automaton).into_stream();
        while let Some((word, offset)) = stream.next() {
            if let Ok(word) = std::str::from_utf8(word) {
                visit(word, self.reader(offset));
            }
        }
    }

    fn reader(&self, offset: u64) -> Reader<'_> {
        let mut at = offset as usize;
        let left = read_number(&self.postings, &mut at);
        Reader { bytes: &self.postings, at, left, last: 0 }
    }

    /// A segment with the words of this one and of the delta. `renumbered` holds
    /// each document's new number, none for the buried; the order stays.
    pub fn merge(&self, delta: Delta, renumbered: &[Option<u32>]) -> Self {
        let mut merged = Builder::new();
        let mut recent = delta.words.into_iter().peekable();
        let mut stream = self.words.stream();
        while let Some((word, offset)) = stream.next() {
            while let Some((new, postings)) = recent.next_if(|(new, _)| new.as_bytes() < word) {
                merged.add(new.as_bytes(), Reader::from(&postings), renumbered);
            }
            let here = recent.next_if(|(new, _)| new.as_bytes() == word);
            let later = here.iter().flat_map(|(_, postings)| Reader::from(postings));
            merged.add(word, self.reader(offset).chain(later), renumbered);
        }
        for (word, postings) in recent {
            merged.add(word.as_bytes(), Reader::from(&postings), renumbered);
        }
        merged.finish()
    }

    pub fn memory(&self) -> usize {
        self.words.as_fst().size() + self.postings.capacity()
    }
}

/// A segment in the making; words come in ascending order.
struct Builder {
    words: fst::MapBuilder<Vec<u8>>,
    postings: Vec<u8>,
}

impl Builder {
    fn new() -> Self {
        Self { words: fst::MapBuilder::memory(), postings: Vec::new() }
    }

    fn add(&mut self, word: &[u8], postings: impl Iterator<Item = (u32, u8)>, renumbered: &[Option<u32>]) {
        let mut kept = Postings::default();
        for (document, impact) in postings {
            if let Some(document) = renumbered[document as usize] {
                kept.push(document, impact);
            }
        }
        if kept.count == 0 {
            return;
        }
        self.words.insert(word, self.postings.len() as u64).expect("both dictionaries are read in ascending order");
        write_number(&mut self.postings, kept.count);
        self.postings.extend_from_slice(&kept.bytes);
    }

    fn finish(mut self) -> Segment {
        self.postings.shrink_to_fit();
        Segment { words: self.words.into_map(), postings: self.postings }
    }
}
