//! The index of one alliance: which organisations match, and how often each
//! facet value occurs among them.
//!
//! Documents are numbered as they come. Words live in an immutable base segment
//! (a finite-state dictionary over compact postings) and a small delta in front of
//! it; facet values and concepts are bitmaps over document numbers. A changed
//! document gets a new number and its old one is buried; [`Index::merge`] folds
//! the delta into a new base and forgets the buried. No text is kept but the
//! folded name, which is the sort key.

mod documents;
mod orders;
mod place;
mod search;
mod terms;
mod typo;

use crate::i18n::Lang;
use crate::search::concepts;
use crate::search::fold;
use documents::Documents;
use orders::Orders;
pub use place::Point;
use std::collections::{BTreeMap, BTreeSet};
use terms::{Delta, NAMED, Segment};
use uuid::Uuid;

/// Where in a document a text stands; it decides what a word there weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    Name,
    ShortName,
    Keywords,
    Summary,
    Description,
    Place,
    Opportunity,
    Project,
}

/// A property documents are filtered and counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    Kind,
    Size,
    Country,
    /// NUTS codes; the caller adds every prefix of two to five characters.
    Region,
    Area,
    Sector,
    /// "need" or "offer".
    Opportunity,
    Membership,
    /// The side of the border.
    Side,
    Ris3,
    /// Every technology readiness level of its range.
    Trl,
    /// The types of its needs and offers.
    Type,
    Language,
    /// How long ago the profile was confirmed; spans that lie in each other, like regions.
    Freshness,
}

impl Facet {
    /// All facets in the order they are reported in.
    pub const ALL: [Facet; 14] = [
        Facet::Kind,
        Facet::Size,
        Facet::Country,
        Facet::Region,
        Facet::Area,
        Facet::Sector,
        Facet::Opportunity,
        Facet::Membership,
        Facet::Side,
        Facet::Ris3,
        Facet::Trl,
        Facet::Type,
        Facet::Language,
        Facet::Freshness,
    ];
}

/// What the index is told about one organisation.
#[derive(Clone, Debug)]
pub struct Document {
    pub id: Uuid,
    pub name: String,
    /// What it is called in other languages; where a name is searched, it stands in `texts` too.
    pub names: Vec<(Lang, String)>,
    pub texts: Vec<(Field, String)>,
    pub facets: Vec<(Facet, String)>,
    pub place: Option<Place>,
    /// Seconds since 1970.
    pub updated: i64,
    /// Likewise; none if nobody has confirmed it yet.
    pub confirmed: Option<i64>,
    pub point: Option<Point>,
    /// By what its place is known: the town, the postcode.
    pub places: Vec<String>,
}

/// Where a document lies on the plane of the map, in kilometres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    pub x: f32,
    pub y: f32,
    /// Whether the place itself is known, not only the region.
    pub is_exact: bool,
}

/// A document that matches, and where it lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    pub id: Uuid,
    pub place: Option<Place>,
    /// How many kilometres it is away from the asked place, as far as known.
    pub away: Option<f32>,
}

/// The order of the hits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Best match first; without words, by name.
    #[default]
    Relevance,
    Name,
    /// What changed last comes first.
    Updated,
    /// What was confirmed last comes first.
    Confirmed,
    /// What lies nearest comes first, what has no coordinates last; without a place to
    /// measure from, as by relevance.
    Distance,
}

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Query<'a> {
    /// Words in any of the five languages; each must match.
    pub text: &'a str,
    /// One of the values within a facet, every facet; no values, no filter.
    pub filters: Vec<(Facet, Vec<String>)>,
    pub sort: Sort,
    /// In whose names the order by name counts.
    pub lang: Lang,
    /// Where distances are measured from.
    pub near: Option<Point>,
    pub offset: usize,
    pub limit: usize,
}

/// A part of the hits, and figures about all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// How many documents match.
    pub total: u64,
    /// The asked part of them with their scores (0 where there were no words).
    pub hits: Vec<(Uuid, f32)>,
    /// How many kilometres each of the hits is away from the asked place, as far as known.
    pub distances: Vec<Option<f32>>,
    /// For every facet its values with the number of documents that match the
    /// words and all filters but the facet's own: most frequent first, without
    /// zeros.
    pub facets: Vec<(Facet, Vec<(String, u64)>)>,
}

/// How much a word weighs by where it stands, after BM25F (Robertson, Zaragoza
/// 2009: weighted term frequencies, saturated once).
const fn weight(field: Field) -> f32 {
    match field {
        Field::Name | Field::ShortName => 6.0,
        Field::Keywords => 4.0,
        Field::Opportunity => 2.5,
        Field::Summary | Field::Place => 2.0,
        Field::Project => 1.5,
        Field::Description => 1.0,
    }
}

/// BM25's constants. The reference length stands in for the average, so that a
/// document's score does not depend on when it was indexed.
const SATURATION: f32 = 2.5;
const LENGTH_SHARE: f32 = 0.6;
const REFERENCE_LENGTH: f32 = 60.0;

/// A changed or removed document costs every query a little until the merge.
const MERGE_FROM: usize = 256;

/// The index of one alliance.
pub struct Index {
    documents: Documents,
    orders: Orders,
    base: Segment,
    delta: Delta,
    /// Documents with a smaller number are in the base, the others in the delta.
    base_end: u32,
}

impl Default for Index {
    fn default() -> Self {
        Self::build(std::iter::empty())
    }
}

impl Index {
    /// Builds the index; of two documents with one id the later counts.
    pub fn build(documents: impl Iterator<Item = Document>) -> Self {
        let mut index = Self {
            documents: Documents::default(),
            orders: Orders::default(),
            base: Segment::default(),
            delta: Delta::default(),
            base_end: 0,
        };
        for document in documents {
            index.add(&document);
        }
        index.merge();
        index
    }

    /// Adds a document or replaces the one with its id.
    pub fn upsert(&mut self, document: Document) {
        let number = self.add(&document);
        self.orders.insert(&self.documents, number);
    }

    /// Forgets a document; false if there was none with that id.
    pub fn remove(&mut self, id: Uuid) -> bool {
        self.documents.bury(id)
    }

    /// How many documents there are.
    pub fn len(&self) -> usize {
        self.documents.living()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether so much has changed since the last merge that merging pays.
    pub fn needs_merge(&self) -> bool {
        let numbered = self.documents.numbered();
        let recent = numbered - self.base_end as usize;
        let buried = numbered - self.documents.living();
        recent + buried > MERGE_FROM.max(numbered / 16)
    }

    /// Folds everything into a fresh base. Takes time in proportion to the whole.
    pub fn merge(&mut self) {
        let renumbered = self.documents.compact();
        self.base = self.base.merge(std::mem::take(&mut self.delta), &renumbered);
        self.base_end = self.documents.numbered() as u32;
        self.orders = Orders::of(&self.documents);
    }

    /// Bytes held by the index, estimated from the sizes of its parts.
    pub fn memory(&self) -> usize {
        self.documents.memory() + self.orders.memory() + self.base.memory() + self.delta.memory()
    }

    fn add(&mut self, document: &Document) -> u32 {
        let mut words: BTreeMap<String, (f32, bool)> = BTreeMap::new();
        let mut meanings = BTreeSet::new();
        let mut length = 0_u32;
        let name = (Field::Name, &document.name);
        let texts = document.texts.iter().map(|(field, text)| (*field, text));
        // The name is searched in any case; given among the texts as well, it
        // does not count twice.
        let others = texts.filter(|text| *text != name);
        for (field, text) in std::iter::once(name).chain(others) {
            let named = matches!(field, Field::Name | Field::ShortName);
            for token in fold::tokens(text) {
                length += 1;
                let word = words.entry(token).or_default();
                word.0 += weight(field);
                word.1 |= named;
            }
            for concept in concepts::concepts_in(text) {
                meanings.insert(concept);
                meanings.extend(concepts::broader(concept));
            }
        }
        let number = self.documents.add(document, &meanings);
        let norm = 1.0 - LENGTH_SHARE + LENGTH_SHARE * length as f32 / REFERENCE_LENGTH;
        for (word, (frequency, named)) in words {
            let saturated = frequency / (frequency + SATURATION * norm);
            let impact = (saturated * 127.0).round().max(1.0) as u8;
            let impact = if named { impact | NAMED } else { impact };
            self.delta.push(word, number, impact);
        }
        number
    }
}

#[cfg(test)]
mod tests;
