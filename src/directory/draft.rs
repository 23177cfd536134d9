//! What people enter about organisations, needs and offers, and how it is checked.

use super::model::{OpportunityType, OrganisationKind, SizeClass, Visibility};
use crate::day::check_day;
use crate::error::{Checks, Problem, Result};
use crate::i18n::Lang;
use crate::id::{AreaId, SectorId};
use crate::opportunity::draft::DetailsForm;
use crate::opportunity::model::Details;
use serde::{Deserialize, Serialize};
use std::str::FromStr;
use time::Date;

/// The most characters of each field; the browser's half is told the same.
pub mod limit {
    pub const NAME: u32 = 200;
    pub const SHORT: u32 = 60;
    pub const SUMMARY: u32 = 600;
    pub const DESCRIPTION: u32 = 10_000;
    pub const ADDRESS: u32 = 300;
    pub const POSTCODE: u32 = 20;
    pub const KEYWORDS: u32 = 800;
    pub const KEYWORD: u32 = 80;
    pub const TITLE: u32 = 160;
    pub const EQUIPMENT: u32 = 5_000;
    pub const DOMAINS: u32 = 2_000;
}

/// The form of an organisation's profile as it is sent: every field a text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OrganisationForm {
    pub name: String,
    pub short_name: String,
    pub kind: String,
    pub size_class: String,
    pub size_year: String,
    pub summary: String,
    pub description: String,
    pub language: String,
    pub website: String,
    pub contact_function: String,
    pub contact_email: String,
    pub contact_phone: String,
    pub street: String,
    pub postcode: String,
    pub city: String,
    pub country: String,
    pub nuts: String,
    /// Separated by commas.
    pub keywords: String,
    pub languages: Vec<String>,
    pub trl_min: String,
    pub trl_max: String,
    pub areas: Vec<String>,
    pub sectors: Vec<String>,
}

/// A checked profile, ready to be stored.
#[derive(Clone, Debug, PartialEq)]
pub struct OrganisationDraft {
    pub name: String,
    pub short_name: Option<String>,
    pub kind: OrganisationKind,
    pub size_class: Option<SizeClass>,
    pub size_year: Option<i64>,
    pub summary: String,
    pub description: String,
    pub language: Lang,
    pub website: Option<String>,
    pub contact_function: Option<String>,
    pub contact_email: Option<String>,
    pub contact_phone: Option<String>,
    pub street: Option<String>,
    pub postcode: Option<String>,
    pub city: Option<String>,
    pub country: String,
    pub nuts: Option<String>,
    pub keywords: Vec<String>,
    pub languages: Vec<String>,
    pub trl_min: Option<i64>,
    pub trl_max: Option<i64>,
    pub areas: Vec<AreaId>,
    pub sectors: Vec<SectorId>,
}

impl OrganisationForm {
    /// The draft, if every field is as it must be; `areas` and `sectors` are the choices of
    /// the alliance.
    pub fn check(&self, areas: &[AreaId], sectors: &[SectorId]) -> Result<OrganisationDraft> {
        let mut checks = Checks::new();
        let country = country(&mut checks, "country", &self.country);
        let (trl_min, trl_max) = readiness(&mut checks, &self.trl_min, &self.trl_max);
        let draft = OrganisationDraft {
            name: checks.text("name", &self.name, true, limit::NAME),
            short_name: optional(&mut checks, "short_name", &self.short_name, limit::SHORT),
            kind: choice(&mut checks, "kind", OrganisationKind::parse(&self.kind), OrganisationKind::Other),
            size_class: optional_choice(&mut checks, "size_class", &self.size_class, SizeClass::parse),
            size_year: number(&mut checks, "size_year", &self.size_year, 1990, 2100),
            summary: checks.text("summary", &self.summary, false, limit::SUMMARY),
            description: checks.text("description", &self.description, false, limit::DESCRIPTION),
            language: choice(&mut checks, "language", Lang::parse(&self.language), Lang::En),
            website: website(&mut checks, "website", &self.website),
            contact_function: optional(&mut checks, "contact_function", &self.contact_function, limit::NAME),
            contact_email: email(&mut checks, "contact_email", &self.contact_email),
            contact_phone: optional(&mut checks, "contact_phone", &self.contact_phone, limit::SHORT),
            street: optional(&mut checks, "street", &self.street, limit::ADDRESS),
            postcode: optional(&mut checks, "postcode", &self.postcode, limit::POSTCODE),
            city: optional(&mut checks, "city", &self.city, limit::NAME),
            nuts: nuts(&mut checks, "nuts", &self.nuts, &country),
            country,
            keywords: keywords(&mut checks, "keywords", &self.keywords),
            languages: codes(&mut checks, "languages", &self.languages),
            trl_min,
            trl_max,
            areas: known(&mut checks, "areas", &self.areas, areas),
            sectors: known(&mut checks, "sectors", &self.sectors, sectors),
        };
        checks.finish(draft)
    }
}

/// The form of a need or offer as it is sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OpportunityForm {
    /// Need or offer follow from it.
    #[serde(rename = "type")]
    pub kind: String,
    pub title: String,
    pub summary: String,
    pub description: String,
    pub language: String,
    pub area: String,
    /// Separated by commas.
    pub keywords: String,
    pub partner_kinds: Vec<String>,
    pub countries: Vec<String>,
    pub trl_min: String,
    pub trl_max: String,
    pub visibility: String,
    /// The last day, as `2026-12-31`.
    pub valid_until: String,
    #[serde(flatten)]
    pub details: DetailsForm,
}

/// A checked need or offer, ready to be stored.
#[derive(Clone, Debug, PartialEq)]
pub struct OpportunityDraft {
    pub kind: OpportunityType,
    pub title: String,
    pub summary: String,
    pub description: String,
    pub language: Lang,
    pub area: Option<AreaId>,
    pub keywords: Vec<String>,
    pub partner_kinds: Vec<OrganisationKind>,
    pub countries: Vec<String>,
    pub trl_min: Option<i64>,
    pub trl_max: Option<i64>,
    pub visibility: Visibility,
    pub valid_until: Option<Date>,
    pub details: Details,
}

impl OpportunityForm {
    /// The draft, if every field is as it must be; `areas` are the choices of the alliance.
    pub fn check(&self, areas: &[AreaId]) -> Result<OpportunityDraft> {
        let mut checks = Checks::new();
        let (trl_min, trl_max) = readiness(&mut checks, &self.trl_min, &self.trl_max);
        let area = Some(self.area.clone()).filter(|area| !area.is_empty());
        let kinds: Option<Vec<_>> = self.partner_kinds.iter().map(|code| OrganisationKind::parse(code)).collect();
        let draft = OpportunityDraft {
            kind: choice(&mut checks, "type", OpportunityType::parse(&self.kind), OpportunityType::TechnologyOffer),
            title: checks.text("title", &self.title, true, limit::TITLE),
            summary: checks.text("summary", &self.summary, true, limit::SUMMARY),
            description: checks.text("description", &self.description, false, limit::DESCRIPTION),
            language: choice(&mut checks, "language", Lang::parse(&self.language), Lang::En),
            area: known(&mut checks, "area", area.as_slice(), areas).pop(),
            keywords: keywords(&mut checks, "keywords", &self.keywords),
            partner_kinds: choice(&mut checks, "partner_kinds", kinds, Vec::new()),
            countries: codes(&mut checks, "countries", &self.countries),
            trl_min,
            trl_max,
            visibility: choice(&mut checks, "visibility", Visibility::parse(&self.visibility), Visibility::Internal),
            valid_until: check_day(&mut checks, "valid_until", &self.valid_until),
            details: self.details.read(&mut checks),
        };
        checks.finish(draft)
    }
}

/// A text that may be missing.
pub(super) fn optional(checks: &mut Checks, field: &str, value: &str, limit: u32) -> Option<String> {
    Some(checks.text(field, value, false, limit)).filter(|text| !text.is_empty())
}

/// A choice that must be made; `otherwise` only stands in while the problem is noted.
fn choice<T>(checks: &mut Checks, field: &str, chosen: Option<T>, otherwise: T) -> T {
    checks.parsed(field, chosen.ok_or(Problem::UnknownChoice)).unwrap_or(otherwise)
}

fn optional_choice<T>(checks: &mut Checks, field: &str, code: &str, parse: fn(&str) -> Option<T>) -> Option<T> {
    if code.is_empty() { None } else { checks.parsed(field, parse(code).ok_or(Problem::UnknownChoice)) }
}

/// A whole number that may be missing.
fn number(checks: &mut Checks, field: &str, text: &str, from: i64, to: i64) -> Option<i64> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let parsed = text.parse::<i64>().map_err(|_| Problem::NotANumber);
    let within = parsed.and_then(|n| if (from..=to).contains(&n) { Ok(n) } else { Err(Problem::OutOfRange(from, to)) });
    checks.parsed(field, within)
}

/// Technology readiness levels: 1 to 9, the upper one not below the lower.
fn readiness(checks: &mut Checks, min: &str, max: &str) -> (Option<i64>, Option<i64>) {
    let min = number(checks, "trl_min", min, 1, 9);
    let max = number(checks, "trl_max", max, min.unwrap_or(1), 9);
    (min, max)
}

/// A country's two letters, in capitals.
fn country(checks: &mut Checks, field: &str, code: &str) -> String {
    let code = code.trim().to_ascii_uppercase();
    if code.is_empty() {
        checks.problem(field, Problem::Required);
    } else if !is_country(&code) {
        checks.problem(field, Problem::UnknownChoice);
    }
    code
}

fn is_country(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// A NUTS code of any level, which begins with the country it lies in.
fn nuts(checks: &mut Checks, field: &str, code: &str, country: &str) -> Option<String> {
    let code = code.trim().to_ascii_uppercase();
    if code.is_empty() {
        return None;
    }
    let rest = code.strip_prefix(country).unwrap_or_default();
    let right = (1..=3).contains(&rest.len()) && rest.bytes().all(|byte| byte.is_ascii_alphanumeric());
    checks.parsed(field, if right { Ok(code) } else { Err(Problem::NotANutsCode) })
}

fn website(checks: &mut Checks, field: &str, value: &str) -> Option<String> {
    let text = optional(checks, field, value, limit::ADDRESS)?;
    checks.parsed(field, if is_web_address(&text) { Ok(text) } else { Err(Problem::NotAUrl) })
}

/// Whether a text is an address of the web: whatever else begins with a scheme, such as
/// `javascript:`, must not become a link.
pub(crate) fn is_web_address(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|host| host.contains('.') && !host.contains([' ', '"', '<', '>']))
}

fn email(checks: &mut Checks, field: &str, value: &str) -> Option<String> {
    let text = optional(checks, field, value, limit::ADDRESS)?;
    let parts = text.split_once('@');
    let right = parts.is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.contains('@') && !text.contains(char::is_whitespace)
    });
    checks.parsed(field, if right { Ok(text) } else { Err(Problem::NotAnEmail) })
}

/// Keywords as people list them; the same one written twice stands once.
fn keywords(checks: &mut Checks, field: &str, list: &str) -> Vec<String> {
    let list = checks.text(field, list, false, limit::KEYWORDS);
    let mut keywords: Vec<String> = Vec::new();
    for keyword in list.split([',', ';', '\n']).map(str::trim).filter(|keyword| !keyword.is_empty()) {
        if keyword.chars().count() > limit::KEYWORD as usize {
            checks.problem(field, Problem::TooLong(limit::KEYWORD));
            break;
        }
        if !keywords.iter().any(|known| known.to_lowercase() == keyword.to_lowercase()) {
            keywords.push(keyword.to_owned());
        }
    }
    keywords
}

/// Codes of languages (two or three letters) or countries (two).
fn codes(checks: &mut Checks, field: &str, codes: &[String]) -> Vec<String> {
    let right = |code: &&String| (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !codes.iter().all(|code| right(&code)) {
        checks.problem(field, Problem::UnknownChoice);
    }
    codes.iter().filter(right).cloned().collect()
}

/// Chosen ids, all of which must be among the choices.
fn known<T: FromStr + Copy + PartialEq>(checks: &mut Checks, field: &str, chosen: &[String], choices: &[T]) -> Vec<T> {
    let mut ids: Vec<T> = Vec::with_capacity(chosen.len());
    for text in chosen {
        match text.parse::<T>().ok().filter(|id| choices.contains(id)) {
            Some(id) if ids.contains(&id) => {}
            Some(id) => ids.push(id),
            None => checks.problem(field, Problem::UnknownChoice),
        }
    }
    ids
}

#[cfg(test)]
mod tests;
