//! Inverted lists: who speaks of a word or a concept, and how much.

use super::speech::{Frequencies, Speech};
use super::weights::CONCEPT_SHARE;
use crate::search::ConceptId;

/// BM25's saturation; with it a mention in a text of usual length counts as 1.
const SATURATION: f32 = 1.2;

/// How much a text speaks of something, 0 to 1: BM25's saturated frequency, scaled
/// so that one mention in a text of usual length is full. `length` is the text's
/// length over the usual one, tempered.
fn degree(frequency: f32, length: f32) -> f32 {
    let saturated = frequency / (frequency + SATURATION * length);
    ((1.0 + SATURATION) * saturated).min(1.0)
}

/// One list per feature, all in one allocation.
#[derive(Default)]
struct Lists {
    starts: Vec<u32>,
    entries: Vec<(u32, f32)>,
}

impl Lists {
    /// Sorts (feature, text, degree) by feature, keeping the order of texts.
    fn new(features: usize, notes: &[(u32, u32, f32)]) -> Self {
        let mut starts = vec![0_u32; features + 1];
        for (feature, _, _) in notes {
            starts[*feature as usize + 1] += 1;
        }
        for feature in 0..features {
            starts[feature + 1] += starts[feature];
        }
        let mut next = starts.clone();
        let mut entries = vec![(0, 0.0); notes.len()];
        for &(feature, text, degree) in notes {
            let place = &mut next[feature as usize];
            entries[*place as usize] = (text, degree);
            *place += 1;
        }
        Self { starts, entries }
    }

    fn of(&self, feature: u32) -> &[(u32, f32)] {
        let feature = feature as usize;
        let (Some(&start), Some(&end)) = (self.starts.get(feature), self.starts.get(feature + 1)) else {
            return &[];
        };
        &self.entries[start as usize..end as usize]
    }

    fn holds(&self, feature: u32, text: u32) -> bool {
        let list = self.of(feature);
        list.binary_search_by_key(&text, |entry| entry.0).is_ok()
    }
}

/// Texts of one sort (profiles, opportunities or projects) by what they speak of.
#[derive(Default)]
pub struct Inverted {
    words: Lists,
    concepts: Lists,
    texts: usize,
}

/// How much each text agrees with a speech, 0 to 1, by concepts and by words.
pub struct Likeness {
    pub concepts: Vec<f32>,
    pub words: Vec<f32>,
    /// What concepts contribute to the whole; words contribute the rest.
    concept_share: f32,
}

impl Likeness {
    /// Both together, 0 to 1.
    pub fn of(&self, text: u32) -> f32 {
        self.by_concepts(text) + self.by_words(text)
    }

    pub fn by_concepts(&self, text: u32) -> f32 {
        self.concept_share * self.concepts[text as usize]
    }

    pub fn by_words(&self, text: u32) -> f32 {
        (1.0 - self.concept_share) * self.words[text as usize]
    }
}

impl Inverted {
    /// `usual_length` in words normalises long texts; None takes them as they are.
    pub fn new(words: usize, concepts: usize, texts: &[Frequencies], usual: Option<f32>) -> Self {
        let mut notes = (Vec::new(), Vec::new());
        for (text, number) in texts.iter().zip(0..) {
            let length = usual.map_or(1.0, |usual| 0.4 + 0.6 * text.length / usual);
            let note = |(feature, frequency): &(u32, f32)| (*feature, number, degree(*frequency, length));
            notes.0.extend(text.words.iter().map(note));
            notes.1.extend(text.concepts.iter().map(note));
        }
        Self { words: Lists::new(words, &notes.0), concepts: Lists::new(concepts, &notes.1), texts: texts.len() }
    }

    /// Compares a speech with every text.
    pub fn compare(&self, speech: &Speech) -> Likeness {
        let mut likeness = Likeness {
            concepts: vec![0.0; self.texts],
            words: vec![0.0; self.texts],
            concept_share: if speech.spoken.is_empty() { 0.0 } else { CONCEPT_SHARE },
        };
        for &(concept, weight) in &speech.concepts {
            for &(text, degree) in self.concepts.of(concept) {
                likeness.concepts[text as usize] += weight * degree;
            }
        }
        for word in &speech.words {
            let Some(number) = word.number else { continue };
            for &(text, degree) in self.words.of(number) {
                likeness.words[text as usize] += word.weight * degree;
            }
        }
        scale(&mut likeness.concepts, speech.full_concepts);
        scale(&mut likeness.words, speech.full_words);
        likeness
    }

    /// The concepts of a speech that a text shares, most telling first.
    pub fn shared_concepts(&self, speech: &Speech, text: u32, most: usize) -> Vec<ConceptId> {
        let spoken = speech.spoken.iter().copied();
        let near = |concept: &ConceptId| {
            // Where only the roof is shared, the roof is what is named.
            let mut chain = std::iter::once(*concept).chain(crate::search::concepts::broader(*concept));
            chain.find(|concept| self.concepts.holds(u32::from(concept.0), text))
        };
        let mut shared: Vec<ConceptId> = Vec::new();
        for concept in spoken.filter_map(|concept| near(&concept)) {
            if !shared.contains(&concept) {
                shared.push(concept);
            }
        }
        shared.truncate(most);
        shared
    }

    /// The words of a speech that a text shares, as the speech spells them.
    pub fn shared_words(&self, speech: &Speech, text: u32, most: usize) -> Vec<String> {
        let has = |number: u32| self.words.holds(number, text);
        let shared = speech.words.iter().filter(|word| word.number.is_some_and(has));
        shared.take(most).map(|word| word.spelling.clone()).collect()
    }

    pub fn memory(&self) -> usize {
        (self.words.entries.capacity() + self.concepts.entries.capacity()) * 8
            + (self.words.starts.capacity() + self.concepts.starts.capacity()) * 4
    }
}

fn scale(sums: &mut [f32], full: f32) {
    if full > 0.0 {
        for sum in sums {
            *sum = (*sum / full).min(1.0);
        }
    }
}
