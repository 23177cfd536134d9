//! What the index keeps of each document, by its number.

use super::place::{Places, Point};
use super::{Document, Facet, Field, Place};
use crate::i18n::Lang;
use crate::search::concepts::{self, ConceptId};
use crate::search::fold::{fold, tokens};
use roaring::RoaringBitmap;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use uuid::Uuid;

/// A value of a facet with the documents that have it.
pub struct FacetValue {
    pub facet: Facet,
    pub text: Box<str>,
    pub documents: RoaringBitmap,
}

/// All documents, the buried ones too until the next compaction.
#[derive(Default)]
pub struct Documents {
    ids: Vec<Uuid>,
    updated: Vec<i64>,
    /// Where each lies on the map.
    on_map: Vec<Option<Place>>,
    confirmed: Vec<Option<i64>>,
    points: Vec<Option<Point>>,
    places: Places,
    /// The folded names, one after the other, and where each ends.
    names: String,
    name_ends: Vec<u32>,
    /// For each language the folded names of those that are called otherwise in it.
    names_in: [BTreeMap<u32, Box<str>>; Lang::ALL.len()],
    /// How many words the name and the short name have.
    name_words: Vec<u8>,
    /// The facet values of each document, one after the other, and where they end.
    values: Vec<u32>,
    value_ends: Vec<u32>,
    alive: RoaringBitmap,
    living: HashMap<Uuid, u32>,
    facet_values: Vec<FacetValue>,
    /// The facet of each of these values, close together for who looks at many.
    facets: Vec<Facet>,
    value_numbers: HashMap<(Facet, Box<str>), u32>,
    /// For each concept, the documents that speak of it or of something narrower.
    concepts: Vec<RoaringBitmap>,
}

impl Documents {
    /// Takes a document in under the next number and buries its predecessor.
    pub fn add(&mut self, document: &Document, meanings: &BTreeSet<ConceptId>) -> u32 {
        self.bury(document.id);
        let number = self.ids.len() as u32;
        self.ids.push(document.id);
        self.updated.push(document.updated);
        self.on_map.push(document.place);
        self.confirmed.push(document.confirmed);
        self.points.push(document.point);
        self.places.add(number, &document.places);
        self.names.push_str(&fold(&document.name));
        self.name_ends.push(self.names.len() as u32);
        for (lang, name) in &document.names {
            self.names_in[*lang as usize].insert(number, fold(name).into());
        }
        self.name_words.push(name_words(document));
        let mut values: Vec<u32> =
            document.facets.iter().map(|(facet, text)| self.value_number(*facet, text)).collect();
        values.sort_unstable();
        values.dedup();
        for &value in &values {
            self.facet_values[value as usize].documents.insert(number);
        }
        self.values.extend(values);
        self.value_ends.push(self.values.len() as u32);
        self.concepts.resize_with(concepts::count(), RoaringBitmap::new);
        for concept in meanings {
            self.concepts[usize::from(concept.0)].insert(number);
        }
        self.alive.insert(number);
        self.living.insert(document.id, number);
        number
    }

    /// Marks a document as gone; false if it is not there.
    pub fn bury(&mut self, id: Uuid) -> bool {
        let Some(number) = self.living.remove(&id) else {
            return false;
        };
        self.alive.remove(number);
        true
    }

    /// Drops the buried and closes the gaps in the numbers. Returns the new number
    /// of each old one.
    pub fn compact(&mut self) -> Vec<Option<u32>> {
        let old = std::mem::take(self);
        let mut renumbered = Vec::with_capacity(old.ids.len());
        for number in 0..old.ids.len() as u32 {
            renumbered.push(old.alive(number).then(|| self.take_over(&old, number)));
        }
        let renumber = |documents: &RoaringBitmap| -> RoaringBitmap {
            documents.iter().filter_map(|number| renumbered[number as usize]).collect()
        };
        self.facet_values = old
            .facet_values
            .iter()
            .map(|value| FacetValue {
                facet: value.facet,
                text: value.text.clone(),
                documents: renumber(&value.documents),
            })
            .collect();
        self.facets = old.facets;
        self.concepts = old.concepts.iter().map(renumber).collect();
        self.places = old.places.renumbered(renumber);
        self.value_numbers = old.value_numbers;
        renumbered
    }

    fn take_over(&mut self, old: &Self, number: u32) -> u32 {
        let new = self.ids.len() as u32;
        self.ids.push(old.id(number));
        self.updated.push(old.updated(number));
        self.on_map.push(old.place(number));
        self.confirmed.push(old.confirmed(number));
        self.points.push(old.point(number));
        self.names.push_str(old.name(number));
        self.name_ends.push(self.names.len() as u32);
        for (new_names, old_names) in self.names_in.iter_mut().zip(&old.names_in) {
            new_names.extend(old_names.get(&number).map(|name| (new, name.clone())));
        }
        self.name_words.push(old.name_words[number as usize]);
        self.values.extend_from_slice(old.values(number));
        self.value_ends.push(self.values.len() as u32);
        self.alive.insert(new);
        self.living.insert(old.id(number), new);
        new
    }

    fn value_number(&mut self, facet: Facet, text: &str) -> u32 {
        let key = (facet, Box::from(text));
        if let Some(&number) = self.value_numbers.get(&key) {
            return number;
        }
        let number = self.facet_values.len() as u32;
        self.facet_values.push(FacetValue { facet, text: key.1.clone(), documents: RoaringBitmap::new() });
        self.facets.push(facet);
        self.value_numbers.insert(key, number);
        number
    }

    /// How many numbers have been given out since the last compaction.
    pub fn numbered(&self) -> usize {
        self.ids.len()
    }

    pub fn living(&self) -> usize {
        self.living.len()
    }

    pub fn alive(&self, number: u32) -> bool {
        self.alive.contains(number)
    }

    /// All that are not buried.
    pub fn all_alive(&self) -> &RoaringBitmap {
        &self.alive
    }

    pub fn id(&self, number: u32) -> Uuid {
        self.ids[number as usize]
    }

    pub fn updated(&self, number: u32) -> i64 {
        self.updated[number as usize]
    }

    /// Where it lies on the map.
    pub fn place(&self, number: u32) -> Option<Place> {
        self.on_map[number as usize]
    }

    pub fn confirmed(&self, number: u32) -> Option<i64> {
        self.confirmed[number as usize]
    }

    pub fn point(&self, number: u32) -> Option<Point> {
        self.points[number as usize]
    }

    /// The middle of the living documents whose place is known by this name.
    pub fn middle_of(&self, place: &str) -> Option<Point> {
        self.middle(self.places.named(place)?)
    }

    /// The middle of the living documents with a facet value.
    pub fn middle_with(&self, facet: Facet, text: &str) -> Option<Point> {
        self.middle(self.with_value(facet, text)?)
    }

    fn middle(&self, documents: &RoaringBitmap) -> Option<Point> {
        Point::middle((documents & &self.alive).iter().filter_map(|number| self.point(number)))
    }

    /// The folded name.
    pub fn name(&self, number: u32) -> &str {
        &self.names[span(&self.name_ends, number)]
    }

    /// The folded name that readers of a language see.
    pub fn name_in(&self, lang: Lang, number: u32) -> &str {
        self.names_in[lang as usize].get(&number).map_or_else(|| self.name(number), |name| name)
    }

    pub fn is_renamed(&self, lang: Lang, number: u32) -> bool {
        self.names_in[lang as usize].contains_key(&number)
    }

    /// Those that are called otherwise in a language.
    pub fn renamed(&self, lang: Lang) -> impl Iterator<Item = u32> {
        self.names_in[lang as usize].keys().copied()
    }

    pub fn name_words(&self, number: u32) -> u8 {
        self.name_words[number as usize]
    }

    /// The numbers of a document's facet values.
    pub fn values(&self, number: u32) -> &[u32] {
        &self.values[span(&self.value_ends, number)]
    }

    pub fn facet_values(&self) -> &[FacetValue] {
        &self.facet_values
    }

    /// The facet of each facet value, by the value's number.
    pub fn facets(&self) -> &[Facet] {
        &self.facets
    }

    /// How many facet values a document has, rounded up.
    pub fn mean_values(&self) -> u64 {
        (self.values.len() as u64).div_ceil(self.numbered().max(1) as u64)
    }

    /// The documents with a facet value.
    pub fn with_value(&self, facet: Facet, text: &str) -> Option<&RoaringBitmap> {
        let number = self.value_numbers.get(&(facet, Box::from(text)))?;
        Some(&self.facet_values[*number as usize].documents)
    }

    /// The documents that speak of a concept or of something narrower.
    pub fn with_concept(&self, concept: ConceptId) -> Option<&RoaringBitmap> {
        self.concepts.get(usize::from(concept.0))
    }

    pub fn memory(&self) -> usize {
        let bitmaps = self.facet_values.iter().map(|value| &value.documents);
        let bitmaps: usize = bitmaps.chain(&self.concepts).map(|bitmap| bitmap.serialized_size() + 48).sum();
        self.ids.capacity() * (16 + 8 + 16 + 16 + 4 + 1 + 4 + size_of::<Option<Place>>())
            + self.places.memory()
            + self.names.capacity()
            + self.names_in.iter().flat_map(BTreeMap::values).map(|name| name.len() + 24).sum::<usize>()
            + self.values.capacity() * 4
            + self.living.capacity() * 24
            + self.value_numbers.capacity() * 48
            + bitmaps
    }
}

fn span(ends: &[u32], number: u32) -> std::ops::Range<usize> {
    let number = number as usize;
    let start = number.checked_sub(1).map_or(0, |before| ends[before]);
    start as usize..ends[number] as usize
}

fn name_words(document: &Document) -> u8 {
    let short =
        document.texts.iter().filter(|(field, _)| *field == Field::ShortName).flat_map(|(_, text)| tokens(text));
    let words = tokens(&document.name).chain(short).count();
    u8::try_from(words).unwrap_or(u8::MAX).max(1)
}
