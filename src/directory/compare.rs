//! What of several organisations stands side by side, and where they differ.

use super::country::country_name;
use super::language::own_name;
use super::model::Compared;
use super::particulars::ris3::Ris3Domain;
use super::region::region_label;
use super::search::pairs;
use super::text::particulars::{self as more, cooperation_name};
use super::text::{entry, kind_name, profile, size_name, status_name, tier_name};
use crate::error::{Error, Problem, Result};
use crate::i18n::{Lang, Text};
use crate::id::OrganisationId;
use crate::network::model::Alliance;
use crate::ui::format;

/// More columns than this are not compared but read one after the other.
pub const MOST_COMPARED: usize = 4;

/// A field with what each organisation says in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub name: &'static str,
    pub values: Vec<String>,
}

impl Row {
    pub fn differs(&self) -> bool {
        self.values.iter().any(|value| *value != self.values[0])
    }
}

/// The organisations that the query of an address names, each once; too many are refused.
pub fn chosen(query: &str) -> Result<Vec<OrganisationId>> {
    let mut ids: Vec<OrganisationId> = Vec::new();
    for id in pairs(query).filter(|(name, _)| name == "id").filter_map(|(_, id)| id.parse().ok()) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    match ids.len() > MOST_COMPARED {
        true => Err(Error::field("id", Problem::TooManyCompared(MOST_COMPARED as u32))),
        false => Ok(ids),
    }
}

/// The address of a comparison.
pub fn comparison(slug: &str, ids: impl Iterator<Item = OrganisationId>) -> String {
    let ids: Vec<String> = ids.map(|id| format!("id={id}")).collect();
    format!("/{slug}/directory/compare?{}", ids.join("&"))
}

/// Every field of the profile in which at least one of the organisations says something.
pub fn rows(lang: Lang, alliance: &Alliance, compared: &[Compared]) -> Vec<Row> {
    let row = |(name, value): &(Text, Value)| Row {
        name: name.say(lang),
        values: compared.iter().map(|one| value(lang, alliance, one)).collect(),
    };
    FIELDS.iter().map(row).filter(|row| row.values.iter().any(|value| !value.is_empty())).collect()
}

type Value = fn(Lang, &Alliance, &Compared) -> String;

const FIELDS: &[(Text, Value)] = &[
    (entry::SHORT_NAME, |_, _, one| said(&one.organisation.short_name)),
    (entry::KIND, |lang, _, one| kind_name(one.organisation.kind).say(lang).to_owned()),
    (profile::SIZE_CLASS, size),
    (entry::SUMMARY, |_, _, one| one.organisation.summary.clone()),
    (profile::DESCRIPTION, |_, _, one| one.organisation.description.clone()),
    (super::text::listing::AREA, areas),
    (profile::SECTORS, sectors),
    (entry::KEYWORDS, |_, _, one| one.organisation.keywords.join(", ")),
    (more::EQUIPMENT, |_, _, one| one.organisation.particulars.equipment.clone()),
    (more::REFERENCES, |_, _, one| one.organisation.particulars.references.clone()),
    (more::COOPERATION, cooperation),
    (more::RIS3, |_, _, one| joined(one.organisation.particulars.ris3.iter().map(Ris3Domain::to_string))),
    (profile::TRL, readiness),
    (more::NACE, |_, _, one| joined(one.nace.iter().map(|(code, section)| format!("{} {section}", code.code)))),
    (profile::WORKING_LANGUAGES, languages),
    (super::text::listing::PLACE, town),
    (super::text::listing::COUNTRY, |lang, _, one| country_name(lang, &one.organisation.country)),
    (profile::NUTS_REGION, |_, _, one| one.organisation.nuts.as_deref().map(region_label).unwrap_or_default()),
    (more::MUNICIPALITY, |_, _, one| said(&one.organisation.particulars.municipality)),
    (profile::CONTACT, contact),
    (entry::WEBSITE, |_, _, one| said(&one.organisation.website)),
    (more::REGISTER_NUMBER, |_, _, one| said(&one.organisation.particulars.register_number)),
    (more::VAT, |_, _, one| said(&one.organisation.particulars.vat)),
    (more::PIC, |_, _, one| said(&one.organisation.particulars.pic)),
    (profile::MEMBERSHIP, membership),
    (profile::CONFIRMED, |lang, _, one| format::date(lang, one.organisation.confirmed_at.date())),
    (profile::CHANGED, |lang, _, one| format::date(lang, one.organisation.updated_at.date())),
];

fn said(value: &Option<String>) -> String {
    value.clone().unwrap_or_default()
}

fn joined(values: impl Iterator<Item = String>) -> String {
    values.collect::<Vec<_>>().join(", ")
}

fn size(lang: Lang, _: &Alliance, one: &Compared) -> String {
    one.organisation.size_class.map(|size| size_name(size).say(lang).to_owned()).unwrap_or_default()
}

fn areas(lang: Lang, alliance: &Alliance, one: &Compared) -> String {
    let known = one.organisation.areas.iter().filter_map(|id| alliance.area(*id));
    joined(known.map(|(_, area)| area.name.say(lang).to_owned()))
}

fn sectors(lang: Lang, alliance: &Alliance, one: &Compared) -> String {
    let known = one.organisation.sectors.iter().filter_map(|id| alliance.sector(*id));
    joined(known.map(|sector| sector.name.say(lang).to_owned()))
}

fn cooperation(lang: Lang, _: &Alliance, one: &Compared) -> String {
    joined(one.organisation.particulars.cooperation.iter().map(|kind| cooperation_name(*kind).say(lang).to_owned()))
}

fn readiness(_: Lang, _: &Alliance, one: &Compared) -> String {
    super::view::readiness(one.organisation.trl_min, one.organisation.trl_max).unwrap_or_default()
}

fn languages(_: Lang, _: &Alliance, one: &Compared) -> String {
    joined(one.organisation.languages.iter().map(|code| own_name(code).to_owned()))
}

fn town(_: Lang, _: &Alliance, one: &Compared) -> String {
    let own = &one.organisation;
    let town = [said(&own.postcode), said(&own.city)].join(" ").trim().to_owned();
    joined([said(&own.street), town].into_iter().filter(|line| !line.is_empty()))
}

fn contact(_: Lang, _: &Alliance, one: &Compared) -> String {
    let own = &one.organisation;
    let lines = [said(&own.contact_function), said(&own.contact_email), said(&own.contact_phone)];
    joined(lines.into_iter().filter(|line| !line.is_empty()))
}

fn membership(lang: Lang, _: &Alliance, one: &Compared) -> String {
    let named = one.organisation.membership.as_ref();
    named
        .map(|own| format!("{}, {}", tier_name(own.tier).say(lang), status_name(own.status).say(lang)))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fifth_is_refused_and_nothing_is_named_twice() {
        let id = |number: u8| format!("id=0199a000-0000-7000-8000-0000000000{number:02}");
        let query = |numbers: &[u8]| numbers.iter().map(|number| id(*number)).collect::<Vec<_>>().join("&");
        assert_eq!(chosen(&query(&[1, 2, 3, 4])).map(|ids| ids.len()), Ok(4));
        assert_eq!(chosen(&query(&[1, 1, 2, 3, 4])).map(|ids| ids.len()), Ok(4));
        let refused = chosen(&query(&[1, 2, 3, 4, 5])).expect_err("too many");
        assert_eq!(refused.problem_of("id"), Some(&Problem::TooManyCompared(4)));
        assert_eq!(chosen("q=x&id=junk"), Ok(Vec::new()));
    }

    #[test]
    fn a_row_differs_where_not_all_say_the_same() {
        let row = |values: &[&str]| Row { name: "", values: values.iter().map(|value| (*value).to_owned()).collect() };
        assert!(row(&["a", "a", "b"]).differs() && row(&["a", ""]).differs());
        assert!(!row(&["a", "a"]).differs() && !row(&["a"]).differs());
    }
}
