//! Finds likely pairs. Only organisations that share something are compared: a number, a
//! website, or a country in which their names are of about the same length.

use super::model::{Pair, Reason, Side};
use crate::directory::sheet::likeness::{Core, domain, folded};
use crate::directory::sheet::plan::Known;
use crate::id::OrganisationId;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Pairs below this are not worth a look.
const WORTH_A_LOOK: i32 = 60;
/// A website that more organisations name is that of a portal or of a whole university.
const MOST_OF_A_SITE: usize = 30;
/// From here on names of one website are related.
const RELATED: f64 = 0.85;
/// From here on words that differ are one word with a slip, and not two.
const SLIP: f64 = 0.75;
/// From here on two names of cities are two ways to write one.
const ONE_CITY: f64 = 0.88;

struct Entry<'a> {
    known: &'a Known,
    name: String,
    core: Core,
    site: Option<String>,
    city: String,
    street: String,
    /// The numbers and single letters in the name: the first and the second institute are two.
    numbers: Vec<String>,
}

impl Entry<'_> {
    fn of(known: &Known) -> Entry<'_> {
        let name = folded(&known.form.name);
        let core = Core::of(&name);
        let tells = |word: &&str| word.chars().count() == 1 || word.bytes().any(|byte| byte.is_ascii_digit());
        Entry {
            numbers: core.text().split(' ').filter(tells).map(str::to_owned).collect(),
            core,
            site: domain(&known.form.website),
            city: folded(&known.form.city),
            street: folded(&known.form.street),
            name,
            known,
        }
    }

    fn side(&self) -> Side {
        let form = &self.known.form;
        Side {
            id: self.known.id,
            name: form.name.clone(),
            city: form.city.clone(),
            country: form.country.clone(),
            website: form.website.clone(),
        }
    }
}

/// The likely pairs, the likeliest first, without those that were found to be two.
pub fn pairs(all: &[Known], separate: &HashSet<(OrganisationId, OrganisationId)>) -> Vec<Pair> {
    let mut entries: Vec<Entry<'_>> = all.iter().map(Entry::of).collect();
    leave_out_shared_sites(&mut entries);
    let mut found: Vec<Pair> = Vec::new();
    for (one, other) in candidates(&entries) {
        let (one, other) = (&entries[one], &entries[other]);
        let (low, high) = (one.known.id.min(other.known.id), one.known.id.max(other.known.id));
        if separate.contains(&(low, high)) {
            continue;
        }
        let (score, reasons) = weigh(one, other);
        if score >= WORTH_A_LOOK {
            found.push(Pair { one: one.side(), other: other.side(), score: score.min(100) as u32, reasons });
        }
    }
    found.sort_by(|a, b| b.score.cmp(&a.score).then_with(|| a.one.name.cmp(&b.one.name)).then(a.one.id.cmp(&b.one.id)));
    found
}

/// Takes websites away that so many have that they say nothing of whose they are.
fn leave_out_shared_sites(entries: &mut [Entry<'_>]) {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for site in entries.iter().filter_map(|entry| entry.site.as_ref()) {
        *counts.entry(site.clone()).or_default() += 1;
    }
    for entry in entries {
        entry.site = entry.site.take().filter(|site| counts[site] <= MOST_OF_A_SITE);
    }
}

/// Places of entries that are worth comparing, each pair once.
fn candidates(entries: &[Entry<'_>]) -> BTreeSet<(usize, usize)> {
    let mut shared: HashMap<(&str, &str), Vec<usize>> = HashMap::new();
    let mut lengths: HashMap<&str, BTreeMap<u32, Vec<usize>>> = HashMap::new();
    for (place, entry) in entries.iter().enumerate() {
        let keys = [("vat", &entry.known.vat), ("pic", &entry.known.pic), ("site", &entry.site)];
        for (kind, value) in keys {
            if let Some(value) = value.as_deref().filter(|value| !value.is_empty()) {
                shared.entry((kind, value)).or_default().push(place);
            }
        }
        let country = lengths.entry(&entry.known.form.country).or_default();
        country.entry(entry.core.length()).or_default().push(place);
    }
    let mut pairs = BTreeSet::new();
    for places in shared.values() {
        for (at, one) in places.iter().enumerate() {
            pairs.extend(places[at + 1..].iter().map(|other| (*one, *other)));
        }
    }
    for (place, entry) in entries.iter().enumerate() {
        let near = lengths[entry.known.form.country.as_str()].range(entry.core.lengths());
        let later = near.flat_map(|(_, places)| places).filter(|other| **other > place);
        pairs.extend(later.filter(|other| entry.core.is_like(&entries[**other].core)).map(|other| (place, *other)));
    }
    pairs
}

/// How likely two are one, in points, and why.
fn weigh(one: &Entry<'_>, other: &Entry<'_>) -> (i32, Vec<Reason>) {
    let same = |a: &str, b: &str| !a.is_empty() && a == b;
    let number = |a: &Option<String>, b: &Option<String>| a.is_some() && a.as_deref() != Some("") && a == b;
    let is_site_same = one.site.is_some() && one.site == other.site;
    let mut points = 0;
    let mut reasons = Vec::new();
    let mut count = |is_so: bool, reason: Reason, worth: i32| {
        if is_so {
            points += worth;
            reasons.push(reason);
        }
    };
    count(number(&one.known.vat, &other.known.vat), Reason::SameVat, 120);
    count(number(&one.known.pic, &other.known.pic), Reason::SamePic, 120);
    let (is_name_same, is_core_same) = (one.name == other.name, one.core == other.core);
    let is_slip = one.core.is_like(&other.core) && differ_by_a_slip(one.core.text(), other.core.text());
    count(is_name_same, Reason::SameName, 70);
    count(is_core_same && !is_name_same, Reason::SameCore, 60);
    count(is_slip && !is_core_same, Reason::SimilarName, 55);
    let is_related = !is_slip && is_site_same && one.core.closeness(&other.core) >= RELATED;
    count(is_related, Reason::RelatedName, 20);
    count(is_site_same, Reason::SameWebsite, 20);
    count(same(&one.city, &other.city), Reason::SameCity, 15);
    count(same(&one.street, &other.street), Reason::SameStreet, 15);
    count(are_apart(&one.city, &other.city), Reason::OtherCity, -10);
    // A group of companies shares its name and website over the borders.
    count(one.known.form.country != other.known.form.country, Reason::OtherCountry, -30);
    if one.numbers != other.numbers {
        points -= 40;
    }
    (points, reasons)
}

/// Whether two cities are known and differ by more than a district.
fn are_apart(one: &str, other: &str) -> bool {
    let first = |city: &str| city.split(' ').next().unwrap_or_default().to_owned();
    let (one, other) = (first(one), first(other));
    !one.is_empty() && !other.is_empty() && strsim::jaro_winkler(&one, &other) < ONE_CITY
}

/// Whether the words that only one of two names has are the same but for a slip. Names with a
/// word more, or with another word, are those of institutes, of subsidiaries, of neighbours.
fn differ_by_a_slip(one: &str, other: &str) -> bool {
    let only = |name: &str, others: &str| {
        let words = name.split(' ').filter(|word| !others.split(' ').any(|known| known == *word));
        words.collect::<String>()
    };
    strsim::normalized_damerau_levenshtein(&only(one, other), &only(other, one)) >= SLIP
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::fixtures::organisation_form;

    fn known(name: &str, city: &str, website: &str) -> Known {
        let mut form = organisation_form(name);
        (form.city, form.website, form.street) = (city.into(), website.into(), String::new());
        Known { id: OrganisationId::new(), version: 1, form, membership: None, vat: None, pic: None }
    }

    fn scores(all: &[Known]) -> Vec<(String, String, u32)> {
        let found = pairs(all, &HashSet::new());
        found.into_iter().map(|pair| (pair.one.name, pair.other.name, pair.score)).collect()
    }

    #[test]
    fn pairs_are_found_by_name_place_number_and_website() {
        let all = [
            known("Musterwerk GmbH", "Zittau", "https://muster.example"),
            known("Musterwerk AG", "Zittau", "https://www.muster.example/kontakt"),
            known("Speicherwerk GmbH", "Cottbus", ""),
            known("Speicherwerke GmbH", "Cottbus", ""),
            known("Institut 1", "Cottbus", ""),
            known("Institut 2", "Cottbus", ""),
            known("Theater Nord", "Bautzen", ""),
            known("Theater Nordost", "Bautzen", ""),
            known("Fakultät für Chemie der Universität", "Dresden", ""),
            known("Fakultät für Physik der Universität", "Dresden", ""),
        ];
        let said = scores(&all);
        let names: Vec<(&str, &str)> = said.iter().map(|(one, other, _)| (one.as_str(), other.as_str())).collect();
        assert_eq!(names, [("Musterwerk GmbH", "Musterwerk AG"), ("Speicherwerk GmbH", "Speicherwerke GmbH")]);
        assert_eq!(said[0].2, 95);
    }

    #[test]
    fn a_number_is_enough_and_a_verdict_ends_it() {
        let mut all = [known("Erste", "Zittau", ""), known("Ganz anders", "Cottbus", "")];
        all.iter_mut().for_each(|known| known.vat = Some("DE123".into()));
        assert_eq!(scores(&all)[0].2, 100);
        let separate = HashSet::from([(all[0].id.min(all[1].id), all[0].id.max(all[1].id))]);
        assert!(pairs(&all, &separate).is_empty());
    }

    #[test]
    fn one_site_of_many_says_nothing() {
        let all: Vec<Known> = ('a'..='z')
            .flat_map(|a| [format!("{a}{a}{a} Lehrstuhl"), format!("Zentrum {a}")])
            .map(|name| known(&name, "Dresden", "https://uni.example"))
            .collect();
        assert!(scores(&all).is_empty());
    }
}
