//! From a query to a page of hits with facet counts.

use super::documents::Documents;
use super::terms::{NAMED, Reach, Reader};
use super::typo::OneTypo;
use super::{Facet, Index, Page, Placed, Point, Query, Sort};
use crate::search::concepts::{self, ConceptId};
use crate::search::fold::{first_letter, is_stop_word, tokens};
use roaring::{MultiOps, RoaringBitmap};

/// What a match is worth by how it came about; the best way counts.
const EXACT: f32 = 1.0;
const PREFIX: f32 = 0.75;
const TYPO: f32 = 0.4;
const TYPO_PREFIX: f32 = 0.3;
/// A concept shared across languages, counted as a middling literal match.
const CONCEPT: f32 = 0.2;

/// Added where every word stands in the name, so that names come first; the more
/// of the name is meant, the earlier.
const IN_NAME: f32 = 100.0;
const WHOLE_NAME: f32 = 50.0;

/// From this length on, in letters, a word is forgiven one typing error.
const TYPO_FROM: usize = 4;

/// How many steps along a bitmap take the time of looking up one value of one document, which
/// lies somewhere in memory; measured with 100,000 documents.
const LONGER: u64 = 4;

/// Whoever pastes a whole page is answered by its beginning.
const MOST_WORDS: usize = 32;

/// The scores of all documents for the words of a query.
struct Scores {
    total: Vec<f32>,
    /// How many of the words that must match did, by document.
    matched: Vec<u16>,
    /// How well the words match the name, summed.
    named: Vec<f32>,
    /// How many words had to match.
    needed: u16,
}

/// How well one word matches each document: as a whole, and in the name.
struct WordScores {
    best: Vec<f32>,
    named: Vec<f32>,
    /// Those it matches at all, in no order.
    documents: Vec<u32>,
}

/// Which documents match a query, and how often each facet value occurs.
struct Selection {
    scores: Option<Scores>,
    selected: RoaringBitmap,
    /// By facet value.
    counts: Vec<u64>,
}

impl Index {
    /// Answers a query. Every word must match: literally, as the beginning of a
    /// word, with one typing error, or through a concept it shares with the
    /// document; little words are only counted. Deterministic: ties go by name.
    pub fn search(&self, query: &Query<'_>) -> Page {
        let selection = self.select(query);
        let hits = self.hits(query, &selection);
        Page {
            total: selection.selected.len(),
            distances: hits.iter().map(|(number, _)| self.away(query, *number)).collect(),
            hits: hits.into_iter().map(|(number, score)| (self.documents.id(number), score)).collect(),
            facets: self.facet_counts(&selection.counts),
        }
    }

    /// The same without hits; instead, everything that the query asks for with its place.
    pub fn search_places(&self, query: &Query<'_>) -> (Page, Vec<Placed>) {
        let selection = self.select(query);
        let placed = |number: u32| Placed {
            id: self.documents.id(number),
            place: self.documents.place(number),
            away: self.away(query, number),
        };
        let places = self.hits(query, &selection).into_iter().map(|(number, _)| placed(number)).collect();
        let facets = self.facet_counts(&selection.counts);
        (Page { total: selection.selected.len(), distances: Vec::new(), hits: Vec::new(), facets }, places)
    }

    fn select(&self, query: &Query<'_>) -> Selection {
        let scores = self.scores(query.text);
        let alive = self.documents.all_alive();
        let matching = scores.as_ref().map_or_else(|| alive.clone(), |scores| scores.matching() & alive);
        let filters = Filters::new(&self.documents, &query.filters);
        let selected = filters.admit(&matching, None);
        let counts = self.counts(&matching, &selected, &filters);
        Selection { scores, selected, counts }
    }

    /// Where a place is that people name: by coordinates, or by a town, a postcode or a NUTS
    /// code of the documents, whose middle it then is.
    pub fn place(&self, text: &str) -> Option<Point> {
        let of_region = |text: &str| self.documents.middle_with(Facet::Region, &text.trim().to_uppercase());
        // An address may be written with both, as on a letter.
        let first_word = || text.split_whitespace().next().filter(|word| word.contains(|c: char| c.is_ascii_digit()));
        Point::parse(text)
            .or_else(|| self.documents.middle_of(text))
            .or_else(|| of_region(text))
            .or_else(|| self.documents.middle_of(first_word()?))
    }

    /// The part of the selected documents that is asked for, in the order that is asked for.
    fn hits(&self, query: &Query<'_>, selection: &Selection) -> Vec<(u32, f32)> {
        let (scores, selected) = (selection.scores.as_ref(), &selection.selected);
        let score = |number: u32| scores.map_or(0.0, |scores| self.score(scores, number));
        let hit = |number: u32| (number, score(number));
        let best = |key: &dyn Fn(u32) -> u32| self.best(key, selected, query.offset, query.limit).map(hit).collect();
        let order: Box<dyn Iterator<Item = u32>> = match (query.sort, query.near) {
            (Sort::Distance, Some(place)) => {
                let chord = |number: u32| self.documents.point(number).map(|point| point.chord(place).to_bits());
                return best(&|number| chord(number).unwrap_or(u32::MAX));
            }
            (Sort::Relevance | Sort::Distance, _) if scores.is_some() => {
                // The bits of a positive float are ordered as the float is.
                return best(&|number| u32::MAX - score(number).to_bits());
            }
            (Sort::Relevance | Sort::Distance | Sort::Name, _) => {
                Box::new(self.orders.by_name_in(&self.documents, query.lang))
            }
            (Sort::Updated, _) => Box::new(self.orders.by_date().iter().copied()),
            (Sort::Confirmed, _) => Box::new(self.orders.by_confirmation().iter().copied()),
        };
        let chosen = order.filter(|&number| selected.contains(number));
        chosen.skip(query.offset).take(query.limit).map(hit).collect()
    }

    /// How many kilometres a document is away from the asked place.
    fn away(&self, query: &Query<'_>, number: u32) -> Option<f32> {
        Some(self.documents.point(number)?.kilometres(query.near?))
    }

    /// The selected documents with the lowest keys, from `offset` on; ties go by name.
    fn best(
        &self,
        key: &dyn Fn(u32) -> u32,
        selected: &RoaringBitmap,
        offset: usize,
        limit: usize,
    ) -> impl Iterator<Item = u32> {
        // One integer holds the key and the rank of the name.
        let keyed = |number: u32| u64::from(key(number)) << 32 | u64::from(self.orders.name_rank(number));
        let mut keys: Vec<u64> = selected.iter().map(keyed).collect();
        let end = offset.saturating_add(limit).min(keys.len());
        if end < keys.len() {
            keys.select_nth_unstable(end);
            keys.truncate(end);
        }
        keys.sort_unstable();
        keys.into_iter().skip(offset).map(|key| self.orders.at_name_rank((key & u64::from(u32::MAX)) as u32))
    }

    /// How many documents have each facet value, the filter of its own facet left out.
    fn counts(&self, matching: &RoaringBitmap, selected: &RoaringBitmap, filters: &Filters) -> Vec<u64> {
        let mut counts = vec![0; self.documents.facet_values().len()];
        self.count(selected, |facet| !filters.name(facet), &mut counts);
        for facet in Facet::ALL.into_iter().filter(|facet| filters.name(*facet)) {
            self.count(&filters.admit(matching, Some(facet)), |other| other == facet, &mut counts);
        }
        counts
    }

    /// Counts the values of some facets in a set, in the way that takes less time: each value's
    /// bitmap is laid over the set, at a step for each 64 documents or for each of the set's own
    /// if they are fewer; or each document is asked for all of its values, at longer steps.
    fn count(&self, documents: &RoaringBitmap, wanted: impl Fn(Facet) -> bool, counts: &mut [u64]) {
        let (values, facets) = (self.documents.facet_values(), self.documents.facets());
        let laid_over = facets.iter().filter(|facet| wanted(**facet)).count() as u64;
        let laid_over = laid_over * documents.len().min(self.documents.numbered() as u64 / 64);
        if laid_over < documents.len() * self.documents.mean_values() * LONGER {
            for (count, value) in counts.iter_mut().zip(values).filter(|(_, value)| wanted(value.facet)) {
                *count = value.documents.intersection_len(documents);
            }
            return;
        }
        for &value in documents.iter().flat_map(|number| self.documents.values(number)) {
            if wanted(facets[value as usize]) {
                counts[value as usize] += 1;
            }
        }
    }

    /// None where the text has no words: then everything matches.
    fn scores(&self, text: &str) -> Option<Scores> {
        let mut words: Vec<String> = tokens(text).take(MOST_WORDS).collect();
        if words.is_empty() {
            words.extend(first_letter(text));
        }
        let last = words.len().checked_sub(1)?;
        let mentions = concepts::mentions(&words.join(" "));
        let insist = words.iter().any(|word| !is_stop_word(word));
        let mut scores = Scores::new(self.documents.numbered());
        for (position, word) in words.iter().enumerate() {
            let meanings =
                mentions.iter().filter(|mention| mention.words.contains(&position)).map(|mention| mention.concept);
            let optional = insist && is_stop_word(word);
            let found = self.word_scores(word, meanings, position == last);
            self.add_word(&mut scores, &found, optional);
        }
        Some(scores)
    }

    fn word_scores(&self, word: &str, meanings: impl Iterator<Item = ConceptId>, last: bool) -> WordScores {
        let mut found = WordScores::new(self.documents.numbered());
        self.each(&Reach::Prefix(word), |term, postings| {
            let whole = term.len() == word.len();
            found.add(postings, if whole { EXACT } else { PREFIX }, true);
        });
        for documents in meanings.filter_map(|concept| self.documents.with_concept(concept)) {
            documents.iter().for_each(|number| found.improve(number, CONCEPT));
        }
        let forgiving = word.chars().count() >= TYPO_FROM;
        let Some(automaton) = OneTypo::new(word).filter(|_| forgiving) else {
            return found;
        };
        self.each(&Reach::Typo(&automaton), |term, postings| {
            // What was found by its beginning is worth more already.
            if !term.starts_with(word) {
                found.add(postings, TYPO, false);
            }
        });
        // Somebody who mistyped the beginning of a word still types: as long as
        // nothing else is found, its continuations are shown.
        if last && found.documents.is_empty() {
            self.each(&Reach::TypoPrefix(&automaton), |_, postings| {
                found.add(postings, TYPO_PREFIX, false);
            });
        }
        found
    }

    fn each(&self, reach: &Reach<'_>, mut visit: impl FnMut(&str, Reader<'_>)) {
        self.base.each(reach, &mut visit);
        self.delta.each(reach, &mut visit);
    }

    /// Weighs a word by how rare it is (BM25's inverse document frequency over the
    /// living documents) and adds it to the scores.
    fn add_word(&self, scores: &mut Scores, found: &WordScores, optional: bool) {
        let count = match self.documents.numbered() - self.documents.living() {
            0 => found.documents.len(),
            _ => found.documents.iter().filter(|number| self.documents.alive(**number)).count(),
        } as f32;
        let all = self.documents.living() as f32;
        let rarity = (1.0 + (all - count + 0.5) / (count + 0.5)).ln();
        scores.needed += u16::from(!optional);
        for number in found.documents.iter().map(|number| *number as usize) {
            scores.total[number] += found.best[number] * rarity;
            scores.matched[number] += u16::from(!optional);
            // One word outside the name makes it no name match.
            let named = found.named[number];
            let outside = named == 0.0 && !optional;
            scores.named[number] += if outside { f32::NEG_INFINITY } else { named };
        }
    }

    fn score(&self, scores: &Scores, number: u32) -> f32 {
        let named = scores.named[number as usize];
        let bonus = if named > 0.0 {
            let covered = named / f32::from(self.documents.name_words(number));
            IN_NAME + WHOLE_NAME * covered.min(1.0)
        } else {
            0.0
        };
        scores.total[number as usize] + bonus
    }

    fn facet_counts(&self, counts: &[u64]) -> Vec<(Facet, Vec<(String, u64)>)> {
        let mut found: Vec<(Facet, u64, &str)> = self
            .documents
            .facet_values()
            .iter()
            .zip(counts)
            .filter(|(_, count)| **count > 0)
            .map(|(value, &count)| (value.facet, count, &*value.text))
            .collect();
        found.sort_unstable_by(|one, other| {
            let key = |value: &(Facet, u64, &str)| (value.0, u64::MAX - value.1);
            key(one).cmp(&key(other)).then_with(|| one.2.cmp(other.2))
        });
        let of = |facet: Facet| {
            let values = found.iter().filter(move |value| value.0 == facet);
            values.map(|value| (value.2.to_owned(), value.1)).collect()
        };
        Facet::ALL.into_iter().map(|facet| (facet, of(facet))).collect()
    }
}

impl Scores {
    fn new(documents: usize) -> Self {
        Self { total: vec![0.0; documents], matched: vec![0; documents], named: vec![0.0; documents], needed: 0 }
    }

    /// The documents in which every word was found.
    fn matching(&self) -> RoaringBitmap {
        let byte = |matched: &[u16]| {
            let bits = matched.iter().enumerate().map(|(place, matched)| u8::from(*matched == self.needed) << place);
            bits.fold(0, |byte, bit| byte | bit)
        };
        let bytes: Vec<u8> = self.matched.chunks(8).map(byte).collect();
        RoaringBitmap::from_lsb0_bytes(0, &bytes)
    }
}

impl WordScores {
    fn new(documents: usize) -> Self {
        Self { best: vec![0.0; documents], named: vec![0.0; documents], documents: Vec::new() }
    }

    fn add(&mut self, postings: Reader<'_>, worth: f32, names: bool) {
        for (number, impact) in postings {
            self.improve(number, worth * f32::from(impact & !NAMED) / 127.0);
            if names && impact & NAMED != 0 {
                let named = &mut self.named[number as usize];
                *named = named.max(worth);
            }
        }
    }
}

impl WordScores {
    /// Takes in a way to match a document; the best one counts.
    fn improve(&mut self, number: u32, score: f32) {
        let best = &mut self.best[number as usize];
        if *best == 0.0 {
            self.documents.push(number);
        }
        *best = best.max(score);
    }
}

/// The filters of a query as one set of admitted documents per facet.
struct Filters {
    admitted: Vec<(Facet, RoaringBitmap)>,
}

impl Filters {
    fn new(documents: &Documents, filters: &[(Facet, Vec<String>)]) -> Self {
        let mut admitted: Vec<(Facet, RoaringBitmap)> = Vec::new();
        for (facet, values) in filters.iter().filter(|(_, values)| !values.is_empty()) {
            let any = values.iter().filter_map(|value| documents.with_value(*facet, value)).union();
            // A facet named twice must be passed twice.
            match admitted.iter_mut().find(|(known, _)| known == facet) {
                Some((_, both)) => *both &= any,
                None => admitted.push((*facet, any)),
            }
        }
        Self { admitted }
    }

    fn name(&self, facet: Facet) -> bool {
        self.admitted.iter().any(|(known, _)| *known == facet)
    }

    /// The documents that pass all filters, but for one that is not looked at.
    fn admit(&self, documents: &RoaringBitmap, but: Option<Facet>) -> RoaringBitmap {
        let mut passing = documents.clone();
        for (_, admitted) in self.admitted.iter().filter(|(facet, _)| Some(*facet) != but) {
            passing &= admitted;
        }
        passing
    }
}
