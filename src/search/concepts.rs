//! One taxonomy, five languages: texts are mapped to concepts, whatever language
//! they are written in.
//!
//! `concepts.csv` is the whole knowledge, readable and editable by people. A row
//! is a concept: its key, the key of the next broader concept, and one cell per
//! language. A cell holds the preferred label and, after `|`, further patterns:
//!
//! - `word` stands for the word and its endings: from five letters on, its last
//!   vowel may change and up to four letters may follow; shorter words stand for
//!   themselves,
//! - `stem*` stands for every word that begins so,
//! - `*stem*` stands for every word that contains it, as compounds do,
//! - several words stand for that sequence, little words in between ignored.
//!
//! German and Hungarian write compounds as one word, so their single words of six
//! letters or more are looked for inside words as well.

mod pattern;
mod recognise;

use pattern::Recogniser;
use std::collections::HashMap;
use std::sync::LazyLock;

pub use recognise::Mention;

/// A concept of the taxonomy: its row in `concepts.csv`, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConceptId(pub u16);

/// The languages of the taxonomy in the order of its columns.
pub const LANGUAGES: [&str; 5] = ["en", "de", "pl", "cs", "hu"];

struct Concept {
    key: String,
    broader: Option<ConceptId>,
    labels: [String; 5],
}

struct Taxonomy {
    concepts: Vec<Concept>,
    recogniser: Recogniser,
}

static TAXONOMY: LazyLock<Taxonomy> = LazyLock::new(|| load(include_str!("concepts.csv")));

/// The concepts a text speaks of, in any of the five languages, in ascending
/// order. Of a concept and a narrower one only the narrower is named, and a
/// phrase hides what its single words would mean ("energy storage" is not also
/// "energy"); see [`broader`] for the way up.
pub fn concepts_in(text: &str) -> Vec<ConceptId> {
    let mut found: Vec<ConceptId> = mentions(text).iter().map(|found| found.concept).collect();
    found.sort_unstable();
    found.dedup();
    let above: Vec<ConceptId> = found.iter().flat_map(|&concept| broader(concept)).collect();
    found.retain(|concept| !above.contains(concept));
    found
}

/// Where a text speaks of which concept: ranges of word positions as counted by
/// [`tokens`](crate::search::fold::tokens), in the order of the text.
pub fn mentions(text: &str) -> Vec<Mention> {
    recognise::mentions(&TAXONOMY.recogniser, text)
}

/// The preferred label in a language ("en", "de", "pl", "cs", "hu"; anything else
/// reads as English).
pub fn label(concept: ConceptId, language: &str) -> &'static str {
    let column = LANGUAGES.iter().position(|known| *known == language).unwrap_or(0);
    TAXONOMY.concepts.get(usize::from(concept.0)).map_or("", |concept| &concept.labels[column])
}

/// The concept's key in the data file, stable across releases.
pub fn key(concept: ConceptId) -> &'static str {
    TAXONOMY.concepts.get(usize::from(concept.0)).map_or("", |concept| &concept.key)
}

/// The concept with a key.
pub fn find(key: &str) -> Option<ConceptId> {
    let row = TAXONOMY.concepts.iter().position(|concept| concept.key == key)?;
    u16::try_from(row).ok().map(ConceptId)
}

/// The broader concepts of a concept, the nearest first, without itself.
pub fn broader(concept: ConceptId) -> impl Iterator<Item = ConceptId> {
    let up = |concept: &ConceptId| TAXONOMY.concepts.get(usize::from(concept.0))?.broader;
    std::iter::successors(up(&concept), up)
}

/// How many concepts the taxonomy holds; ids run from 0 to this, exclusive.
pub fn count() -> usize {
    TAXONOMY.concepts.len()
}

/// Reads the data file. It is part of the program, so a fault in it is a fault of
/// the build and the tests below catch it.
fn load(data: &str) -> Taxonomy {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(data.as_bytes());
    let rows: Vec<csv::StringRecord> =
        reader.records().collect::<Result<_, _>>().expect("concepts.csv has seven columns in every row");
    let ids: HashMap<&str, ConceptId> = rows.iter().zip(0..).map(|(row, id)| (&row[0], ConceptId(id))).collect();
    let concepts = rows
        .iter()
        .map(|row| Concept {
            key: row[0].to_owned(),
            broader: ids.get(&row[1]).copied(),
            labels: std::array::from_fn(|language| row[2 + language].split('|').next().unwrap_or_default().to_owned()),
        })
        .collect();
    let cells = rows.iter().zip(0..).flat_map(|(row, id)| {
        (0..LANGUAGES.len()).map(move |column| (ConceptId(id), LANGUAGES[column], &row[2 + column]))
    });
    Taxonomy { concepts, recogniser: Recogniser::new(cells) }
}

#[cfg(test)]
mod tests;
