//! What a text speaks of: word stems and concepts, and how telling each is.

use super::weights::{BROADER, MOST_WORDS, TELLING_CONCEPTS, TELLING_WORDS};
use crate::search::concepts::{self, ConceptId};
use crate::search::fold::{is_stop_word, words};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The words of all texts, numbered.
#[derive(Default)]
pub struct Vocabulary {
    numbers: HashMap<Box<str>, u32>,
}

impl Vocabulary {
    pub fn len(&self) -> usize {
        self.numbers.len()
    }

    fn number(&self, stem: &str) -> Option<u32> {
        self.numbers.get(stem).copied()
    }

    fn intern(&mut self, stem: &str) -> u32 {
        if let Some(number) = self.number(stem) {
            return number;
        }
        let number = self.numbers.len() as u32;
        self.numbers.insert(Box::from(stem), number);
        number
    }
}

/// A word without its ending: from six letters on, vowels and the commonest
/// consonants of endings are taken off as long as five letters stay. Crude, but
/// the same for five languages, and meaning is carried by concepts anyway.
fn stem(word: &str) -> &str {
    if !word.is_ascii() {
        return word;
    }
    let ending = |letter: char| "aeiouynms".contains(letter);
    let kept = word.trim_end_matches(ending).len().max(5).min(word.len());
    &word[..kept]
}

/// How often a text says which words and concepts; a concept counts for all
/// broader ones too.
#[derive(Default, Clone)]
pub struct Frequencies {
    pub words: Vec<(u32, f32)>,
    pub concepts: Vec<(u32, f32)>,
    /// Words read, for the normalisation by length.
    pub length: f32,
}

impl Frequencies {
    /// Reads a text; every mention counts `weight` times.
    pub fn read(&mut self, vocabulary: &mut Vocabulary, text: &str, weight: f32) {
        for (_, token) in words(text).filter(|(_, token)| !is_stop_word(token)) {
            self.words.push((vocabulary.intern(stem(&token)), weight));
            self.length += 1.0;
        }
        for mention in concepts::mentions(text) {
            self.mention(mention.concept, weight);
        }
    }

    fn mention(&mut self, concept: ConceptId, weight: f32) {
        self.concepts.push((u32::from(concept.0), weight));
        for above in concepts::broader(concept) {
            self.concepts.push((u32::from(above.0), weight));
        }
    }

    /// Takes over what another text says; `length` tells whether it counts as
    /// part of this text's length.
    pub fn extend(&mut self, other: &Frequencies, weight: f32, length: bool) {
        let weighed = |(number, count): &(u32, f32)| (*number, count * weight);
        self.words.extend(other.words.iter().map(weighed));
        self.concepts.extend(other.concepts.iter().map(weighed));
        if length {
            self.length += other.length;
        }
    }

    /// Adds up what was noted several times.
    pub fn settle(&mut self) {
        for list in [&mut self.words, &mut self.concepts] {
            list.sort_by_key(|(number, _)| *number);
            list.dedup_by(|later, first| {
                let same = later.0 == first.0;
                first.1 += if same { later.1 } else { 0.0 };
                same
            });
        }
    }
}

/// In how many profiles each word and concept occurs.
#[derive(Default)]
pub struct Rarity {
    words: Vec<u32>,
    concepts: Vec<u32>,
    profiles: u32,
}

impl Rarity {
    pub fn new(words: usize) -> Self {
        Self { words: vec![0; words], concepts: vec![0; concepts::count()], profiles: 0 }
    }

    /// Counts a settled profile.
    pub fn count(&mut self, profile: &Frequencies) {
        self.profiles += 1;
        for (word, _) in &profile.words {
            self.words[*word as usize] += 1;
        }
        for (concept, _) in &profile.concepts {
            self.concepts[*concept as usize] += 1;
        }
    }

    /// Inverse document frequency in BM25's form (Robertson, Spärck Jones), which
    /// stays positive: ln(1 + (N − n + ½) / (n + ½)).
    fn weight(&self, occurrences: u32) -> f32 {
        let (all, some) = (self.profiles as f32, occurrences as f32);
        (1.0 + (all - some + 0.5) / (some + 0.5)).ln()
    }
}

/// A word of a subject.
pub struct SpokenWord {
    /// None where no text of the corpus has it.
    pub number: Option<u32>,
    /// How telling it is: rarity times damped frequency.
    pub weight: f32,
    /// As the subject spells it.
    pub spelling: String,
}

/// A subject's text, read against the corpus.
pub struct Speech {
    /// Most telling first.
    pub words: Vec<SpokenWord>,
    /// Weights by concept, broader ones with what they carry of the narrower.
    pub concepts: Vec<(u32, f32)>,
    /// What the subject itself speaks of, most telling first.
    pub spoken: Vec<ConceptId>,
    /// The sums of weights that mean full agreement.
    pub full_words: f32,
    pub full_concepts: f32,
}

impl Speech {
    pub fn read<'a>(vocabulary: &Vocabulary, rarity: &Rarity, texts: impl Iterator<Item = &'a str>) -> Self {
        let mut counts: BTreeMap<String, (f32, String)> = BTreeMap::new();
        let mut spoken: BTreeMap<ConceptId, f32> = BTreeMap::new();
        for text in texts {
            let meant: HashSet<usize> =
                concepts::mentions(text).into_iter().flat_map(|mention| mention.words).collect();
            // What a concept says is compared as a concept, in every language; the
            // words count for what the taxonomy does not know.
            for (_, (spelling, token)) in words(text)
                .enumerate()
                .filter(|(position, (_, token))| !is_stop_word(token) && !meant.contains(position))
            {
                let word = counts.entry(stem(&token).to_owned()).or_insert_with(|| (0.0, spelling.to_owned()));
                word.0 += 1.0;
            }
            for concept in concepts::concepts_in(text) {
                *spoken.entry(concept).or_default() += 1.0;
            }
        }
        let words = spoken_words(vocabulary, rarity, counts);
        let known = words.iter().filter(|word| word.1).map(|word| word.0.weight);
        let mut full_words: f32 = known.take(TELLING_WORDS).sum();
        if full_words == 0.0 {
            let all = words.iter().map(|word| word.0.weight);
            full_words = all.take(TELLING_WORDS).sum();
        }
        let (spoken, concepts, full_concepts) = weigh_concepts(rarity, &spoken);
        Self { words: words.into_iter().map(|word| word.0).collect(), concepts, spoken, full_words, full_concepts }
    }

    /// Whether nothing in it can be compared.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.concepts.is_empty()
    }
}

/// The most telling words, and whether a profile has them: words that only offers
/// or needs have must not set the measure.
fn spoken_words(
    vocabulary: &Vocabulary,
    rarity: &Rarity,
    counts: BTreeMap<String, (f32, String)>,
) -> Vec<(SpokenWord, bool)> {
    let mut words: Vec<(SpokenWord, bool)> = counts
        .into_iter()
        .map(|(stem, (count, spelling))| {
            let number = vocabulary.number(&stem);
            let occurrences = number.map_or(0, |number| rarity.words[number as usize]);
            let weight = rarity.weight(occurrences) * (1.0 + count.ln());
            let word = SpokenWord { number, weight, spelling };
            (word, occurrences > 0)
        })
        .collect();
    // The sort is stable and the map was ordered: equal weights stay alphabetic.
    words.sort_by(|one, other| other.0.weight.total_cmp(&one.0.weight));
    words.truncate(MOST_WORDS);
    words
}

type WeighedConcepts = (Vec<ConceptId>, Vec<(u32, f32)>, f32);

/// Spreads each concept's worth over itself and its broader concepts. Whoever
/// speaks of a concept is also listed under the broader ones, so the parts add up:
/// a neighbour under the same roof gets the roof's part alone.
fn weigh_concepts(rarity: &Rarity, spoken: &BTreeMap<ConceptId, f32>) -> WeighedConcepts {
    let mut weighed: Vec<(ConceptId, f32)> = spoken
        .iter()
        .map(|(concept, count)| {
            let occurrences = rarity.concepts[usize::from(concept.0)];
            let weight = rarity.weight(occurrences) * (1.0 + count.ln());
            (*concept, weight)
        })
        .collect();
    weighed.sort_by(|one, other| other.1.total_cmp(&one.1));
    let full = weighed.iter().take(TELLING_CONCEPTS).map(|one| one.1).sum();
    let mut parts: BTreeMap<u32, f32> = BTreeMap::new();
    for &(concept, weight) in &weighed {
        let mut part = weight;
        let mut at = concept;
        for above in concepts::broader(concept) {
            *parts.entry(u32::from(at.0)).or_default() += part * (1.0 - BROADER);
            part *= BROADER;
            at = above;
        }
        *parts.entry(u32::from(at.0)).or_default() += part;
    }
    let spoken = weighed.into_iter().map(|one| one.0).collect();
    (spoken, parts.into_iter().collect(), full)
}
