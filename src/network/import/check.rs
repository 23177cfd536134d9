//! Checks a file as a whole, so that a person sees all its problems at once.

use super::amounts;
use super::file::{AllianceFile, Opportunity, Organisation, Proposal, Relationship};
use super::is_slug;
use super::records::{original, particulars};
use crate::directory::draft::is_web_address;
use crate::directory::particulars::{Particulars, ParticularsForm};
use crate::directory::relationship::RelationshipKind;
use crate::directory::translation::model::TextField;
use crate::error::Error;
use crate::i18n::Lang;
use crate::network::model::Texts;
use crate::pipeline::model::Currency;
use crate::pipeline::template::STAGES;
use crate::ui::problem::say_problem;
use std::collections::HashSet;

/// Limits in characters, as the forms have them.
const TITLE: usize = 300;
const SUMMARY: usize = 1000;
const DESCRIPTION: usize = 10_000;

/// A translation may be as long as what it translates.
fn limit(field: TextField) -> usize {
    match field {
        TextField::Name => TITLE,
        TextField::Summary => SUMMARY,
        TextField::Description | TextField::Equipment | TextField::References => field.limit() as usize,
    }
}

/// Every problem of a file as `place: what is wrong`; none where it can be imported.
pub fn problems(file: &AllianceFile) -> Vec<String> {
    let mut check = Check { file, keys: Keys::of(file), problems: Vec::new() };
    check.network();
    check.vocabulary();
    file.organisations
        .iter()
        .enumerate()
        .for_each(|(at, one)| check.organisation(&format!("organisations[{at}]"), one));
    file.relationships
        .iter()
        .enumerate()
        .for_each(|(at, one)| check.relationship(&format!("relationships[{at}]"), one));
    file.opportunities.iter().enumerate().for_each(|(at, one)| check.opportunity(&format!("opportunities[{at}]"), one));
    file.proposals.iter().enumerate().for_each(|(at, one)| check.proposal(&format!("proposals[{at}]"), one));
    check.problems
}

/// What other places of the file may refer to.
struct Keys<'a> {
    areas: HashSet<&'a str>,
    sectors: HashSet<&'a str>,
    calls: HashSet<&'a str>,
    organisations: HashSet<&'a str>,
    proposals: HashSet<&'a str>,
}

impl<'a> Keys<'a> {
    fn of(file: &'a AllianceFile) -> Self {
        Keys {
            areas: file.areas.iter().map(|one| one.key.as_str()).collect(),
            sectors: file.sectors.iter().map(|one| one.key.as_str()).collect(),
            calls: file.calls.iter().map(|one| one.key.as_str()).collect(),
            organisations: file.organisations.iter().map(|one| one.key.as_str()).collect(),
            proposals: file.proposals.iter().map(|one| one.key.as_str()).collect(),
        }
    }
}

struct Check<'a> {
    file: &'a AllianceFile,
    keys: Keys<'a>,
    problems: Vec<String>,
}

impl<'a> Check<'a> {
    fn problem(&mut self, place: &str, what: impl std::fmt::Display) {
        self.problems.push(format!("{place}: {what}"));
    }

    fn network(&mut self) {
        let network = &self.file.network;
        if !is_slug(&network.slug) {
            self.problem(
                "network.slug",
                "only small letters, digits and hyphens can stand in an address, and some words are the program's own",
            );
        }
        if Currency::from_iso(&network.currency).is_none() {
            self.problem("network.currency", "this currency is not one of EUR, PLN, CZK, HUF");
        }
        self.text("network.name", &network.name, true, TITLE);
        self.country("network.country", &network.country);
        self.address("network.website", network.website.as_deref());
        self.texts("network.tagline", &network.tagline);
        self.texts("network.description", &network.description);
        if let Some(notice) = &network.funding_notice {
            self.texts("network.funding_notice", notice);
        }
    }

    fn vocabulary(&mut self) {
        let file = self.file;
        self.distinct("areas", file.areas.iter().map(|one| &one.key));
        self.distinct("sectors", file.sectors.iter().map(|one| &one.key));
        self.distinct("bodies", file.bodies.iter().map(|one| &one.key));
        self.distinct("calls", file.calls.iter().map(|one| &one.key));
        self.distinct("organisations", file.organisations.iter().map(|one| &one.key));
        self.distinct("proposals", file.proposals.iter().map(|one| &one.key));
        file.areas.iter().enumerate().for_each(|(at, one)| self.texts(&format!("areas[{at}].name"), &one.name));
        file.sectors.iter().enumerate().for_each(|(at, one)| self.texts(&format!("sectors[{at}].name"), &one.name));
        file.bodies.iter().enumerate().for_each(|(at, one)| self.texts(&format!("bodies[{at}].name"), &one.name));
        for (at, call) in file.calls.iter().enumerate() {
            self.text(&format!("calls[{at}].name"), &call.name, true, TITLE);
            self.rate(&format!("calls[{at}].fund_rate"), call.fund_rate);
            self.address(&format!("calls[{at}].url"), call.url.as_deref());
        }
    }

    fn organisation(&mut self, place: &str, one: &Organisation) {
        self.text(&format!("{place}.name"), &one.name, true, TITLE);
        self.text(&format!("{place}.summary"), &one.summary, false, SUMMARY);
        self.text(&format!("{place}.description"), &one.description, false, DESCRIPTION);
        self.country(&format!("{place}.country"), &one.country);
        self.address(&format!("{place}.website"), one.website.as_deref());
        self.particulars(place, one);
        self.trl(&format!("{place}.trl"), one.trl);
        for (at, key) in one.areas.iter().enumerate() {
            self.known(&format!("{place}.areas[{at}]"), "area", key, |keys| &keys.areas);
        }
        for (at, key) in one.sectors.iter().enumerate() {
            self.known(&format!("{place}.sectors[{at}]"), "sector", key, |keys| &keys.sectors);
        }
        self.translations(place, one);
        self.distinct(&format!("{place}.areas"), one.areas.iter());
        self.distinct(&format!("{place}.sectors"), one.sectors.iter());
    }

    fn translations(&mut self, place: &str, one: &Organisation) {
        let mut seen = HashSet::new();
        for (at, translation) in one.translations.iter().enumerate() {
            let place = format!("{place}.translations[{at}]");
            let (language, field) = (translation.language, translation.field);
            self.text(&format!("{place}.text"), &translation.text, true, limit(field));
            if language == one.language {
                self.problem(&place, format!("the texts are written in '{language}' already"));
            }
            if translation.original.is_none() && original(one, field).trim().is_empty() {
                self.problem(&place, format!("there is no {} that it could translate", field.code()));
            }
            if !seen.insert((language, field)) {
                self.problem(&place, format!("'{}' in '{language}' is there twice", field.code()));
            }
        }
    }

    /// As the form checks them. VAT numbers and PICs stay as they are, because public sources
    /// have some of older forms, and what was exported can be imported again.
    fn particulars(&mut self, place: &str, one: &Organisation) {
        let said = Particulars { vat: None, pic: None, ..particulars(one) };
        let form = ParticularsForm::from(&said);
        match form.check(&one.country) {
            Ok(read) if read == said => {}
            Ok(_) => {
                self.problem(place, "'nace' and 'ris3' hold codes and domains as the form of a profile writes them")
            }
            Err(Error::Invalid(fields)) => {
                for field in fields {
                    self.problem(&format!("{place}.{}", field.field), say_problem(Lang::En, &field.problem));
                }
            }
            Err(error) => self.problem(place, error),
        }
    }

    fn opportunity(&mut self, place: &str, one: &Opportunity) {
        self.text(&format!("{place}.title"), &one.title, true, TITLE);
        self.text(&format!("{place}.summary"), &one.summary, true, SUMMARY);
        self.text(&format!("{place}.description"), &one.description, false, DESCRIPTION);
        self.known(&format!("{place}.organisation"), "organisation", &one.organisation, |keys| &keys.organisations);
        if let Some(area) = &one.area {
            self.known(&format!("{place}.area"), "area", area, |keys| &keys.areas);
        }
        self.trl(&format!("{place}.trl"), one.trl);
        self.days(&format!("{place}.valid_days"), one.valid_days);
        self.days(&format!("{place}.deadline_days"), one.deadline_days);
        self.text(&format!("{place}.advantages"), &one.advantages, false, DESCRIPTION);
        self.text(&format!("{place}.expertise"), &one.expertise, false, DESCRIPTION);
        self.text(&format!("{place}.partner_role"), &one.partner_role, false, DESCRIPTION);
        if let Some(call) = &one.call {
            self.known(&format!("{place}.call"), "call", call, |keys| &keys.calls);
        }
        if let Some(proposal) = &one.proposal {
            self.known(&format!("{place}.proposal"), "proposal", proposal, |keys| &keys.proposals);
        }
        for (at, country) in one.countries.iter().enumerate() {
            self.country(&format!("{place}.countries[{at}]"), country);
        }
    }

    fn proposal(&mut self, place: &str, one: &Proposal) {
        self.text(&format!("{place}.title"), &one.title, true, TITLE);
        self.text(&format!("{place}.summary"), &one.summary, false, SUMMARY);
        self.text(&format!("{place}.background"), &one.background, false, DESCRIPTION);
        self.text(&format!("{place}.description"), &one.description, false, DESCRIPTION);
        if !STAGES.iter().any(|stage| stage.key == one.stage) {
            let stages: Vec<&str> = STAGES.iter().map(|stage| stage.key).collect();
            self.problem(
                &format!("{place}.stage"),
                format!("there is no stage '{}', only {}", one.stage, stages.join(", ")),
            );
        }
        self.days(&format!("{place}.days_in_stage"), Some(one.days_in_stage));
        self.days(&format!("{place}.resubmit_days"), one.resubmit_days);
        self.rate(&format!("{place}.fund_rate"), one.fund_rate);
        self.address(&format!("{place}.website"), one.website.as_deref());
        if let Some(area) = &one.area {
            self.known(&format!("{place}.area"), "area", area, |keys| &keys.areas);
        }
        if let Some(call) = &one.call {
            self.known(&format!("{place}.call"), "call", call, |keys| &keys.calls);
        }
        self.consortium(place, one);
        let currency = Currency::from_iso(&self.file.network.currency).unwrap_or(Currency::Eur);
        for (field, why) in amounts::read(one, currency).err().unwrap_or_default() {
            self.problem(&format!("{place}.{field}"), why);
        }
        for (at, need) in one.needs.iter().enumerate() {
            self.text(&format!("{place}.needs[{at}].title"), &need.title, true, TITLE);
            self.text(&format!("{place}.needs[{at}].summary"), &need.summary, true, SUMMARY);
        }
    }

    fn relationship(&mut self, place: &str, one: &Relationship) {
        self.known(&format!("{place}.organisation"), "organisation", &one.organisation, |keys| &keys.organisations);
        self.known(&format!("{place}.other"), "organisation", &one.other, |keys| &keys.organisations);
        if one.organisation == one.other {
            self.problem(place, "an organisation has no relationship to itself");
        }
        if one.passes_membership && one.kind == RelationshipKind::Competitor {
            self.problem(place, "no membership is passed on to a competitor");
        }
        let is_same = |other: &&Relationship| {
            (&other.organisation, other.kind, &other.other) == (&one.organisation, one.kind, &one.other)
        };
        if self.file.relationships.iter().find(is_same).is_some_and(|first| !std::ptr::eq(first, one)) {
            self.problem(place, "this relationship is there twice");
        }
    }

    fn consortium(&mut self, place: &str, one: &Proposal) {
        if let Some(lead) = &one.lead {
            self.known(&format!("{place}.lead"), "organisation", lead, |keys| &keys.organisations);
        }
        for (at, partner) in one.partners.iter().enumerate() {
            let place = format!("{place}.partners[{at}].organisation");
            self.known(&place, "organisation", &partner.organisation, |keys| &keys.organisations);
        }
        self.distinct(&format!("{place}.partners"), one.partners.iter().map(|partner| &partner.organisation));
    }

    fn text(&mut self, place: &str, text: &str, required: bool, limit: usize) {
        if required && text.trim().is_empty() {
            self.problem(place, "this text is needed");
        }
        let length = text.chars().count();
        if length > limit {
            self.problem(place, format!("this text has {length} characters; {limit} are possible"));
        }
    }

    /// Addresses become links, so nothing but a page of the web may stand there.
    fn address(&mut self, place: &str, address: Option<&str>) {
        if address.is_some_and(|address| !is_web_address(address)) {
            self.problem(place, "a web address begins with https:// or http://");
        }
    }

    fn texts(&mut self, place: &str, texts: &Texts) {
        for lang in Lang::ALL {
            if texts.0.get(lang.code()).is_none_or(|text| text.trim().is_empty()) {
                self.problem(place, format!("the text in '{lang}' is missing"));
            }
        }
        for code in texts.0.keys().filter(|code| !Lang::ALL.iter().any(|lang| lang.code() == *code)) {
            self.problem(place, format!("the language '{code}' is not one of en, de, pl, cs, hu"));
        }
    }

    fn known(
        &mut self,
        place: &str,
        what: &str,
        key: &str,
        among: impl for<'k> Fn(&'k Keys<'a>) -> &'k HashSet<&'a str>,
    ) {
        if !among(&self.keys).contains(key) {
            self.problem(place, format!("there is no {what} '{key}'"));
        }
    }

    fn distinct<'k>(&mut self, place: &str, keys: impl Iterator<Item = &'k String>) {
        let mut seen = HashSet::new();
        for (at, key) in keys.enumerate() {
            if key.is_empty() {
                self.problem(&format!("{place}[{at}]"), "the key is empty");
            }
            if !seen.insert(key) {
                self.problem(&format!("{place}[{at}]"), format!("'{key}' is there twice"));
            }
        }
    }

    fn country(&mut self, place: &str, code: &str) {
        if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
            self.problem(place, format!("'{code}' is no country code of two capital letters"));
        }
    }

    fn trl(&mut self, place: &str, trl: Option<[i64; 2]>) {
        if trl.is_some_and(|[low, high]| low < 1 || high > 9 || low > high) {
            self.problem(place, "technology readiness levels go from 1 to 9, the lower one first");
        }
    }

    fn rate(&mut self, place: &str, rate: Option<f64>) {
        if rate.is_some_and(|rate| !(0.0..=100.0).contains(&rate)) {
            self.problem(place, "a rate lies between 0 and 100 per cent");
        }
    }

    fn days(&mut self, place: &str, days: Option<i64>) {
        if days.is_some_and(|days| !(-36_500..=36_500).contains(&days)) {
            self.problem(place, "this is more than a hundred years");
        }
    }
}
