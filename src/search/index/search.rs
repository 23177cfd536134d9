//! From a query to a page of hits with facet counts.

use super::documents::Documents;
use super::terms::{NAMED, Reach, Reader};
use super::typo::OneTypo;
use super::{Facet, Index, Page, Placed, Query, Sort};
use crate::search::concepts::{self, ConceptId};
use crate::search::fold::{is_stop_word, tokens};

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
}

/// Which documents match a query, and how often each facet value occurs.
struct Selection {
    scores: Option<Scores>,
    /// By document.
    selected: Vec<bool>,
    /// By facet value.
    counts: Vec<u64>,
    total: u64,
}

impl Selection {
    fn score(&self, index: &Index, number: u32) -> f32 {
        self.scores.as_ref().map_or(0.0, |scores| index.score(scores, number))
    }
}

impl Index {
    /// Answers a query. Every word must match: literally, as the beginning of a
    /// word, with one typing error, or through a concept it shares with the
    /// document; little words are only counted. Deterministic: ties go by name.
    pub fn search(&self, query: &Query<'_>) -> Page {
        let selection = self.select(query);
        let hit = |number: u32| (self.documents.id(number), selection.score(self, number));
        let hits = self.in_order(query, &selection).into_iter().map(hit).collect();
        Page { total: selection.total, hits, facets: self.facet_counts(&selection.counts) }
    }

    /// The same without hits; instead, everything that the query asks for with its place.
    pub fn search_places(&self, query: &Query<'_>) -> (Page, Vec<Placed>) {
        let selection = self.select(query);
        let placed = |number: u32| Placed { id: self.documents.id(number), place: self.documents.place(number) };
        let places = self.in_order(query, &selection).into_iter().map(placed).collect();
        let facets = self.facet_counts(&selection.counts);
        (Page { total: selection.total, hits: Vec::new(), facets }, places)
    }

    fn select(&self, query: &Query<'_>) -> Selection {
        let scores = self.scores(query.text);
        let filters = Filters::new(&self.documents, &query.filters);
        let mut selected = vec![false; self.documents.numbered()];
        let mut counts = vec![0_u64; self.documents.facet_values().len()];
        let mut total = 0;
        for number in 0..selected.len() as u32 {
            let matches = scores.as_ref().is_none_or(|scores| scores.matches(number));
            if !matches || !self.documents.alive(number) {
                continue;
            }
            match filters.failed(number) {
                Failed::None => {
                    total += 1;
                    selected[number as usize] = true;
                    for &value in self.documents.values(number) {
                        counts[value as usize] += 1;
                    }
                }
                Failed::One(facet) => {
                    for &value in self.documents.values(number) {
                        if self.documents.facet_values()[value as usize].facet == facet {
                            counts[value as usize] += 1;
                        }
                    }
                }
                Failed::Several => {}
            }
        }
        Selection { scores, selected, counts, total }
    }

    /// The part of the selected documents that is asked for, in the order that is asked for.
    fn in_order(&self, query: &Query<'_>, selection: &Selection) -> Vec<u32> {
        let selected = &selection.selected;
        let order = match query.sort {
            Sort::Relevance if selection.scores.is_some() => {
                let score = |number| selection.score(self, number);
                return self.best(score, selected, query.offset, query.limit).collect();
            }
            Sort::Relevance | Sort::Name => self.orders.by_name(),
            Sort::Updated => self.orders.by_date(),
        };
        order.iter().copied().filter(|&number| selected[number as usize]).skip(query.offset).take(query.limit).collect()
    }

    /// The selected documents with the highest scores, from `offset` on.
    fn best(
        &self,
        score: impl Fn(u32) -> f32,
        selected: &[bool],
        offset: usize,
        limit: usize,
    ) -> impl Iterator<Item = u32> {
        // The bits of a positive float are ordered as the float is: one integer
        // holds the descending score and the ascending rank of the name.
        let mut keys: Vec<u64> = (0..selected.len() as u32)
            .filter(|&number| selected[number as usize])
            .map(|number| {
                let descending = u64::from(u32::MAX - score(number).to_bits());
                descending << 32 | u64::from(self.orders.name_rank(number))
            })
            .collect();
        let end = offset.saturating_add(limit).min(keys.len());
        if end < keys.len() {
            keys.select_nth_unstable(end);
            keys.truncate(end);
        }
        keys.sort_unstable();
        let ranked = self.orders.by_name();
        keys.into_iter().skip(offset).map(|key| ranked[(key & u64::from(u32::MAX)) as usize])
    }

    /// None where the text has no words: then everything matches.
    fn scores(&self, text: &str) -> Option<Scores> {
        let words: Vec<String> = tokens(text).take(MOST_WORDS).collect();
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
            for number in documents {
                let best = &mut found.best[number as usize];
                *best = best.max(CONCEPT);
            }
        }
        let forgiving = word.chars().count() >= TYPO_FROM;
        let Some(automaton) = OneTypo::new(word).filter(|_| forgiving) else {
            return found;
        };
        self.each(&Reach::Typo(&automaton), |_, postings| {
            found.add(postings, TYPO, false);
        });
        // Somebody who mistyped the beginning of a word still types: as long as
        // nothing else is found, its continuations are shown.
        if last && found.best.iter().all(|best| *best == 0.0) {
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
        let living = |(number, best): &(usize, &f32)| **best > 0.0 && self.documents.alive(*number as u32);
        let count = found.best.iter().enumerate().filter(living).count() as f32;
        let all = self.documents.living() as f32;
        let rarity = (1.0 + (all - count + 0.5) / (count + 0.5)).ln();
        scores.needed += u16::from(!optional);
        for (number, &best) in found.best.iter().enumerate() {
            if best > 0.0 {
                scores.total[number] += best * rarity;
                scores.matched[number] += u16::from(!optional);
                // One word outside the name makes it no name match.
                let named = found.named[number];
                let outside = named == 0.0 && !optional;
                scores.named[number] += if outside { f32::NEG_INFINITY } else { named };
            }
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

    fn matches(&self, number: u32) -> bool {
        self.matched[number as usize] == self.needed
    }
}

impl WordScores {
    fn new(documents: usize) -> Self {
        Self { best: vec![0.0; documents], named: vec![0.0; documents] }
    }

    fn add(&mut self, postings: Reader<'_>, worth: f32, names: bool) {
        for (number, impact) in postings {
            let score = worth * f32::from(impact & !NAMED) / 127.0;
            let best = &mut self.best[number as usize];
            *best = best.max(score);
            if names && impact & NAMED != 0 {
                let named = &mut self.named[number as usize];
                *named = named.max(worth);
            }
        }
    }
}

/// The filters of a query as one set of admitted documents per facet.
struct Filters {
    admitted: Vec<(Facet, Vec<bool>)>,
}

/// Which filters a document does not pass.
enum Failed {
    None,
    One(Facet),
    Several,
}

impl Filters {
    fn new(documents: &Documents, filters: &[(Facet, Vec<String>)]) -> Self {
        let mut admitted: Vec<(Facet, Vec<bool>)> = Vec::new();
        for (facet, values) in filters.iter().filter(|(_, values)| !values.is_empty()) {
            let mut any = vec![false; documents.numbered()];
            for number in values.iter().filter_map(|value| documents.with_value(*facet, value)).flatten() {
                any[number as usize] = true;
            }
            // A facet named twice must be passed twice.
            match admitted.iter_mut().find(|(known, _)| known == facet) {
                Some((_, both)) => both.iter_mut().zip(any).for_each(|(one, two)| *one &= two),
                None => admitted.push((*facet, any)),
            }
        }
        Self { admitted }
    }

    fn failed(&self, number: u32) -> Failed {
        let mut failed =
            self.admitted.iter().filter(|(_, admitted)| !admitted[number as usize]).map(|(facet, _)| *facet);
        match (failed.next(), failed.next()) {
            (None, _) => Failed::None,
            (Some(facet), None) => Failed::One(facet),
            (Some(_), Some(_)) => Failed::Several,
        }
    }
}
