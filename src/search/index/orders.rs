//! The documents in the orders people ask for, kept so that no query sorts.

use super::documents::Documents;
use crate::i18n::Lang;
use std::cmp::{Ordering, Reverse};

/// Document numbers by name and by both dates; buried ones stay in until the merge.
#[derive(Default)]
pub struct Orders {
    /// By the names they gave themselves.
    by_name: Vec<u32>,
    /// For each language, those with another name in it, by that name.
    renamed: [Vec<u32>; Lang::ALL.len()],
    by_date: Vec<u32>,
    by_confirmation: Vec<u32>,
    /// The place of each document in `by_name`.
    name_ranks: Vec<u32>,
}

impl Orders {
    pub fn of(documents: &Documents) -> Self {
        let mut by_name: Vec<u32> = (0..documents.numbered() as u32).collect();
        let mut by_date = by_name.clone();
        let mut by_confirmation = by_name.clone();
        by_name.sort_unstable_by(|&one, &other| compare_names(documents, one, other));
        by_date.sort_unstable_by(|&one, &other| compare_dates(documents, one, other));
        by_confirmation.sort_unstable_by(|&one, &other| compare_confirmations(documents, one, other));
        let renamed = Lang::ALL.map(|lang| {
            let mut numbers: Vec<u32> = documents.renamed(lang).collect();
            numbers.sort_unstable_by(|&one, &other| compare_names_in(documents, lang, one, other));
            numbers
        });
        let mut orders = Self { name_ranks: vec![0; by_name.len()], by_name, renamed, by_date, by_confirmation };
        orders.rank_from(0);
        orders
    }

    /// Puts a new document into its places.
    pub fn insert(&mut self, documents: &Documents, number: u32) {
        let place = self.by_name.partition_point(|&other| compare_names(documents, other, number).is_lt());
        self.by_name.insert(place, number);
        self.name_ranks.push(0);
        self.rank_from(place);
        for lang in Lang::ALL.into_iter().filter(|&lang| documents.is_renamed(lang, number)) {
            let renamed = &mut self.renamed[lang as usize];
            let place = renamed.partition_point(|&other| compare_names_in(documents, lang, other, number).is_lt());
            renamed.insert(place, number);
        }
        let place = self.by_date.partition_point(|&other| compare_dates(documents, other, number).is_lt());
        self.by_date.insert(place, number);
        let earlier = |&other: &u32| compare_confirmations(documents, other, number).is_lt();
        let place = self.by_confirmation.partition_point(earlier);
        self.by_confirmation.insert(place, number);
    }

    fn rank_from(&mut self, place: usize) {
        for (rank, &number) in self.by_name.iter().enumerate().skip(place) {
            self.name_ranks[number as usize] = rank as u32;
        }
    }

    /// From A to Z, by the names that readers of a language see.
    pub fn by_name_in<'a>(&'a self, documents: &'a Documents, lang: Lang) -> impl Iterator<Item = u32> + 'a {
        let is_own = move |number: &u32| !documents.is_renamed(lang, *number);
        let mut own = self.by_name.iter().copied().filter(is_own).peekable();
        let mut renamed = self.renamed[lang as usize].iter().copied().peekable();
        std::iter::from_fn(move || match (own.peek(), renamed.peek()) {
            (Some(&one), Some(&other)) if compare_names_in(documents, lang, one, other).is_lt() => own.next(),
            (_, Some(_)) => renamed.next(),
            (_, None) => own.next(),
        })
    }

    /// The document at a rank that [`Orders::name_rank`] gave.
    pub fn at_name_rank(&self, rank: u32) -> u32 {
        self.by_name[rank as usize]
    }

    /// What changed last comes first.
    pub fn by_date(&self) -> &[u32] {
        &self.by_date
    }

    /// What was confirmed last comes first, what never was last.
    pub fn by_confirmation(&self) -> &[u32] {
        &self.by_confirmation
    }

    /// Where it stands among the names they gave themselves.
    pub fn name_rank(&self, number: u32) -> u32 {
        self.name_ranks[number as usize]
    }

    pub fn memory(&self) -> usize {
        let renamed: usize = self.renamed.iter().map(Vec::capacity).sum();
        self.by_name.capacity() * 16 + renamed * 4
    }
}

/// Ties are broken by id, then by number: a buried document may share both.
fn compare_names(documents: &Documents, one: u32, other: u32) -> Ordering {
    let key = |number| (documents.name(number), documents.id(number), number);
    key(one).cmp(&key(other))
}

fn compare_names_in(documents: &Documents, lang: Lang, one: u32, other: u32) -> Ordering {
    let key = |number| (documents.name_in(lang, number), documents.id(number), number);
    key(one).cmp(&key(other))
}

fn compare_dates(documents: &Documents, one: u32, other: u32) -> Ordering {
    let key = |number| (Reverse(documents.updated(number)), documents.id(number), number);
    key(one).cmp(&key(other))
}

fn compare_confirmations(documents: &Documents, one: u32, other: u32) -> Ordering {
    let key = |number| (Reverse(documents.confirmed(number)), documents.id(number), number);
    key(one).cmp(&key(other))
}
