//! From a text to the places where it speaks of concepts.

use super::ConceptId;
use super::pattern::{Pattern, Recogniser};
use crate::search::fold::{is_stop_word, tokens};
use std::ops::Range;

/// A place in a text that speaks of a concept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// What is spoken of.
    pub concept: ConceptId,
    /// Positions of the words that say it.
    pub words: Range<usize>,
}

/// A text as one line of folded words with single blanks around each.
struct Line {
    text: String,
    /// Where each word begins.
    starts: Vec<usize>,
}

/// What a pattern covers: the bytes of its stem or, for a phrase, all up to the
/// end of its last word; and the words it touches.
struct Found {
    concept: ConceptId,
    bytes: Range<usize>,
    words: Range<usize>,
}

pub(super) fn mentions(recogniser: &Recogniser, text: &str) -> Vec<Mention> {
    let line = Line::new(text);
    let mut found: Vec<Found> = recogniser
        .automaton
        .find_overlapping_iter(&line.text)
        .filter_map(|hit| {
            let pattern = &recogniser.patterns[hit.pattern().as_usize()];
            line.verify(pattern, hit.start(), hit.end())
        })
        .collect();
    // The longest place first among those that begin together, so that whatever
    // it covers comes after it.
    found.sort_by_key(|found| (found.bytes.start, usize::MAX - found.bytes.end, found.concept));
    let mut mentions: Vec<Mention> = Vec::new();
    let mut covered = 0..0;
    for place in found {
        let same = place.bytes == covered;
        let inside = place.bytes.end <= covered.end && !same;
        if inside {
            continue;
        }
        covered = place.bytes;
        let mention = Mention { concept: place.concept, words: place.words };
        if mentions.last() != Some(&mention) {
            mentions.push(mention);
        }
    }
    mentions
}

impl Line {
    fn new(text: &str) -> Self {
        let mut line = Self { text: String::with_capacity(text.len() + 2), starts: Vec::new() };
        line.text.push(' ');
        for token in tokens(text) {
            line.starts.push(line.text.len());
            line.text.push_str(&token);
            line.text.push(' ');
        }
        line
    }

    fn word(&self, position: usize) -> Option<&str> {
        let start = *self.starts.get(position)?;
        self.text[start..].split(' ').next()
    }

    /// Whether a pattern whose first stem was seen from `start` to `end` holds
    /// there, and what it covers.
    fn verify(&self, pattern: &Pattern, start: usize, end: usize) -> Option<Found> {
        let start = start + usize::from(self.text[start..].starts_with(' '));
        let first = self.starts.partition_point(|&begin| begin <= start) - 1;
        let rest = self.text[end..].find(' ')?;
        if !pattern.elements[0].accepts_ending(rest) {
            return None;
        }
        let mut end = end;
        let mut position = first + 1;
        for element in &pattern.elements[1..] {
            while !element.accepts(self.word(position)?) {
                if !is_stop_word(self.word(position)?) {
                    return None;
                }
                position += 1;
            }
            // A phrase covers its last word whole: "predictive maintenance"
            // does not also speak of maintenance in general.
            end = self.starts[position] + self.word(position)?.len();
            position += 1;
        }
        Some(Found { concept: pattern.concept, bytes: start..end, words: first..position })
    }
}
