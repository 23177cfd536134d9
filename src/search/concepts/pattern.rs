//! The patterns of the data file and the automaton that finds where they begin.

use super::ConceptId;
use crate::search::fold::tokens;
use aho_corasick::AhoCorasick;

/// From this length on a plain word may change its ending.
const INFLECTED_FROM: usize = 5;
/// How many letters an ending may have beyond the stem.
const LONGEST_ENDING: usize = 4;
/// From this length on German and Hungarian words are found inside compounds.
const COMPOUND_FROM: usize = 6;

/// What one word of a pattern accepts.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Element {
    stem: String,
    /// Whether letters may stand before the stem within the word.
    inside: bool,
    /// How many letters may follow the stem within the word.
    ending: usize,
}

/// A sequence of words that means a concept.
#[derive(Debug)]
pub(super) struct Pattern {
    pub concept: ConceptId,
    pub elements: Vec<Element>,
}

/// All patterns, and one automaton over the stems of their first words.
pub(super) struct Recogniser {
    pub patterns: Vec<Pattern>,
    pub automaton: AhoCorasick,
}

impl Recogniser {
    /// Builds it from (concept, language, cell) triples.
    pub fn new<'a>(cells: impl Iterator<Item = (ConceptId, &'a str, &'a str)>) -> Self {
        let mut patterns: Vec<Pattern> = Vec::new();
        for (concept, language, cell) in cells {
            for text in cell.split('|') {
                let elements = elements(text, language);
                if !elements.is_empty() {
                    patterns.push(Pattern { concept, elements });
                }
            }
        }
        let needles = patterns.iter().map(|pattern| pattern.elements[0].needle());
        let automaton = AhoCorasick::new(needles).expect("the stems of concepts.csv fit");
        Self { patterns, automaton }
    }
}

impl Element {
    /// A word of a pattern; `inside` and `open` tell of an asterisk before and
    /// after it, `compounds` that its language writes compounds as one word.
    fn new(stem: String, inside: bool, open: bool, compounds: bool) -> Self {
        let length = stem.chars().count();
        let changing = stem.ends_with(['a', 'e', 'i', 'o', 'u', 'y']);
        let compounds = compounds && length >= COMPOUND_FROM;
        let kept = stem.len() - usize::from(changing);
        let (stem, inside, ending) = if open {
            (stem, inside, usize::MAX)
        } else if length < INFLECTED_FROM {
            (stem, inside, 0)
        } else if compounds {
            (stem[..kept].to_owned(), true, usize::MAX)
        } else {
            let ending = LONGEST_ENDING + usize::from(changing);
            (stem[..kept].to_owned(), inside, ending)
        };
        Self { stem, inside, ending }
    }

    /// What to look for in a text whose words are surrounded by single blanks.
    fn needle(&self) -> String {
        if self.inside { self.stem.clone() } else { format!(" {}", self.stem) }
    }

    /// Whether a word is a form of this element.
    pub fn accepts(&self, word: &str) -> bool {
        let start = if self.inside { word.find(&self.stem) } else { word.starts_with(&self.stem).then_some(0) };
        start.is_some_and(|start| self.accepts_ending(word.len() - start - self.stem.len()))
    }

    /// Whether the rest of the word after the stem is an ending it accepts.
    pub fn accepts_ending(&self, length: usize) -> bool {
        length <= self.ending
    }
}

/// The words of one pattern.
fn elements(text: &str, language: &str) -> Vec<Element> {
    let mut words: Vec<(String, bool, bool)> = Vec::new();
    for chunk in text.split_whitespace() {
        let first = words.len();
        let bare = chunk.trim_matches('*');
        words.extend(tokens(bare).map(|stem| (stem, false, false)));
        if let Some(word) = words.get_mut(first) {
            word.1 = chunk.starts_with('*');
        }
        if let Some(word) = words[first..].last_mut() {
            word.2 = chunk.ends_with('*');
        }
    }
    let compounds = words.len() == 1 && matches!(language, "de" | "hu");
    words.into_iter().map(|(stem, inside, open)| Element::new(stem, inside, open, compounds)).collect()
}
