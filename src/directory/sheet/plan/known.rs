//! The organisations of an alliance, as an import looks them up.

use super::Said;
use crate::directory::draft::OrganisationForm;
use crate::directory::model::MembershipStatus;
use crate::directory::sheet::field::Field;
use crate::directory::sheet::likeness::{Core, domain, folded};
use crate::directory::sheet::model::{Candidate, Likeness};
use crate::id::OrganisationId;
use std::collections::{BTreeMap, HashMap};

/// An organisation with everything that a table can say of it. Several values of a field of
/// the form stand on lines of their own.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    pub id: OrganisationId,
    pub version: i64,
    pub form: OrganisationForm,
    pub membership: Option<MembershipStatus>,
    pub vat: Option<String>,
    pub pic: Option<String>,
}

/// More candidates than this help nobody to choose.
const MOST_CANDIDATES: usize = 5;

/// All organisations of an alliance, with ways to find them.
pub struct Register {
    all: Vec<Known>,
    cores: Vec<Core>,
    by_id: HashMap<OrganisationId, usize>,
    by_name: HashMap<String, Vec<usize>>,
    by_number: HashMap<(Field, String), Vec<usize>>,
    by_domain: HashMap<String, Vec<usize>>,
    /// By the length of the name, because names of very different length are not alike.
    by_country: HashMap<String, BTreeMap<u32, Vec<usize>>>,
}

impl Register {
    pub fn new(all: Vec<Known>) -> Register {
        let names: Vec<String> = all.iter().map(|known| folded(&known.form.name)).collect();
        let mut register = Register {
            cores: names.iter().map(|name| Core::of(name)).collect(),
            by_id: HashMap::new(),
            by_name: HashMap::new(),
            by_number: HashMap::new(),
            by_domain: HashMap::new(),
            by_country: HashMap::new(),
            all,
        };
        for (place, name) in names.into_iter().enumerate() {
            register.enter(place, name);
        }
        register
    }

    fn enter(&mut self, place: usize, name: String) {
        let known = &self.all[place];
        self.by_id.insert(known.id, place);
        self.by_name.entry(name).or_default().push(place);
        let length = self.cores[place].length();
        self.by_country.entry(known.form.country.clone()).or_default().entry(length).or_default().push(place);
        for (field, number) in [(Field::Vat, &known.vat), (Field::Pic, &known.pic)] {
            if let Some(number) = number.as_deref().map(plain_number).filter(|number| !number.is_empty()) {
                self.by_number.entry((field, number)).or_default().push(place);
            }
        }
        if let Some(domain) = domain(&known.form.website) {
            self.by_domain.entry(domain).or_default().push(place);
        }
    }

    pub fn get(&self, id: OrganisationId) -> Option<&Known> {
        self.by_id.get(&id).map(|place| &self.all[*place])
    }

    /// The organisations that are meant without doubt: by a number, else by the name in the
    /// country. More than one is a doubt again.
    pub fn surely(&self, said: &Said) -> Vec<&Known> {
        for field in [Field::Vat, Field::Pic] {
            let number = said.get(field).map(plain_number);
            if let Some(places) = number.and_then(|number| self.by_number.get(&(field, number))) {
                return self.at(places);
            }
        }
        let country = said.get(Field::Country);
        let named = self.by_name.get(&folded(said.get(Field::Name).unwrap_or_default()));
        let found = self.at(named.map(Vec::as_slice).unwrap_or_default());
        found.into_iter().filter(|known| country.is_none_or(|country| known.form.country == country)).collect()
    }

    /// Whom a row may mean: those found by name, then who has the same website, then who has
    /// a similar name in the same country.
    pub fn candidates(&self, found: &[&Known], said: &Said) -> Vec<Candidate> {
        let mut candidates: Vec<Candidate> = found.iter().map(|known| candidate(known, Likeness::SameName)).collect();
        let host = said.get(Field::Website).and_then(domain);
        let neighbours = host.and_then(|host| self.by_domain.get(&host)).map(Vec::as_slice).unwrap_or_default();
        candidates.extend(self.at(neighbours).iter().map(|known| candidate(known, Likeness::SameWebsite)));
        candidates.extend(self.similar(said).map(|known| candidate(known, Likeness::SimilarName)));
        let mut seen = Vec::new();
        candidates.retain(|candidate| {
            !seen.contains(&candidate.id) && {
                seen.push(candidate.id);
                true
            }
        });
        candidates.truncate(MOST_CANDIDATES);
        candidates
    }

    fn similar(&self, said: &Said) -> impl Iterator<Item = &Known> {
        let core = said.get(Field::Name).map(|name| Core::of(&folded(name)));
        let country = said.get(Field::Country);
        let lists = self.by_country.iter().filter(move |(known, _)| country.is_none_or(|country| *known == country));
        let is_like = |core: &Core, place: &usize| core.is_like(&self.cores[*place]);
        let mut places: Vec<usize> = Vec::new();
        for (core, (_, by_length)) in core.iter().flat_map(|core| lists.clone().map(move |list| (core, list))) {
            let near = by_length.range(core.lengths()).flat_map(|(_, places)| places);
            places.extend(near.filter(|place| is_like(core, place)));
        }
        places.sort_unstable();
        places.into_iter().map(|place| &self.all[place])
    }

    fn at(&self, places: &[usize]) -> Vec<&Known> {
        places.iter().map(|place| &self.all[*place]).collect()
    }
}

fn candidate(known: &Known, likeness: Likeness) -> Candidate {
    Candidate { id: known.id, name: known.form.name.clone(), city: known.form.city.clone(), likeness }
}

/// A number as registers write it, without blanks and dots.
fn plain_number(number: &str) -> String {
    number.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>().to_uppercase()
}
