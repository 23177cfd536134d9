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
    by_id: HashMap<OrganisationId, usize>,
    by_name: HashMap<String, Vec<usize>>,
    by_number: HashMap<(Field, String), Vec<usize>>,
    by_domain: HashMap<String, Vec<usize>>,
    /// By the length of the name, because names of very different length are not alike.
    by_country: HashMap<String, BTreeMap<u32, Vec<(Core, usize)>>>,
}

impl Register {
    pub fn new(all: Vec<Known>) -> Register {
        let names: Vec<String> = all.iter().map(|known| folded(&known.form.name)).collect();
        let mut register = Register {
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
        let core = Core::of(&name);
        self.by_name.entry(name).or_default().push(place);
        let of_country = self.by_country.entry(known.form.country.clone()).or_default();
        of_country.entry(core.length()).or_default().push((core, place));
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
        candidates.extend(self.similar(said).iter().map(|known| candidate(known, Likeness::SimilarName)));
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

    /// Those with similar names, as many as help to choose; first those whose names are about as
    /// long, of which most are meant.
    fn similar(&self, said: &Said) -> Vec<&Known> {
        let Some(core) = said.get(Field::Name).map(|name| Core::of(&folded(name))) else { return Vec::new() };
        let country = said.get(Field::Country);
        let lists = self.by_country.iter().filter(|(known, _)| country.is_none_or(|country| *known == country));
        let mut near: Vec<(u32, &[(Core, usize)])> = lists
            .flat_map(|(_, by_length)| by_length.range(core.lengths()))
            .map(|(length, named)| (length.abs_diff(core.length()), named.as_slice()))
            .collect();
        near.sort_by_key(|(distance, named)| (*distance, named.first().map(|(_, place)| *place)));
        let like = near.into_iter().flat_map(|(_, named)| named).filter(|(other, _)| core.is_like(other));
        let mut places: Vec<usize> = like.map(|(_, place)| *place).take(MOST_CANDIDATES).collect();
        places.sort_unstable();
        self.at(&places)
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
