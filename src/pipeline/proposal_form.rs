//! The form of a proposal: what people type, and the facts that are read from it.

use super::model::{Currency, Money, Period, Proposal};
use crate::error::{Checks, Problem, Result};
use crate::i18n::Lang;
use crate::id::{AreaId, CallId};
use crate::ui::format::money_as_typed;
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// The fields as typed; amounts and the period are texts, so that they stay as entered.
/// A field the form does not show is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProposalForm {
    pub title: String,
    pub acronym: String,
    pub number: String,
    pub grant_title: String,
    pub language: String,
    pub summary: String,
    pub background: String,
    pub description: String,
    /// One per line.
    pub goals: String,
    /// Separated by commas.
    pub keywords: String,
    pub area: String,
    pub call: String,
    pub contact_function: String,
    pub requested: String,
    pub granted: String,
    pub total_cost: String,
    pub amount_note: String,
    pub fund_rate: String,
    pub period: String,
    pub research_focus: String,
    pub category: String,
    /// One per line, because their names contain commas.
    pub competence_fields: String,
    pub subject_area: String,
    pub unit: String,
    pub programme_area: String,
    pub website: String,
}

/// The facts of a proposal as they are stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    pub title: String,
    pub acronym: Option<String>,
    pub number: Option<String>,
    pub grant_title: Option<String>,
    pub language: Lang,
    pub summary: String,
    pub background: String,
    pub description: String,
    pub goals: Vec<String>,
    pub keywords: Vec<String>,
    pub area: Option<AreaId>,
    pub call: Option<CallId>,
    pub contact_function: Option<String>,
    pub currency: Currency,
    pub requested: Option<Money>,
    pub granted: Option<Money>,
    pub total_cost: Option<Money>,
    pub amount_note: Option<String>,
    /// In hundredths of a per cent.
    pub fund_rate: Option<i64>,
    pub period: Option<Period>,
    pub research_focus: Option<String>,
    pub category: Option<String>,
    pub competence_fields: Vec<String>,
    pub subject_area: Option<String>,
    pub unit: Option<String>,
    pub programme_area: Option<String>,
    pub website: Option<String>,
}

/// The longest title, and the longest of the other short fields, in characters.
pub const TITLE_LIMIT: u32 = 300;
pub const LINE_LIMIT: u32 = 500;
/// The longest summary and the longest of the long texts, in characters.
pub const SUMMARY_LIMIT: u32 = 2_000;
pub const TEXT_LIMIT: u32 = 20_000;

impl ProposalForm {
    /// Reads the facts, or says of every field what is wrong with it. Amounts without a
    /// currency are taken to be in the given one.
    pub fn read(&self, currency: Currency) -> Result<Facts> {
        let mut checks = Checks::new();
        let mut amounts = Amounts { checks: &mut checks, currency: None, otherwise: currency, note: None };
        let requested = amounts.read("requested", &self.requested);
        let granted = amounts.read("granted", &self.granted);
        let total_cost = amounts.read("total_cost", &self.total_cost);
        let (named, note) = (amounts.currency, amounts.note);
        let line = |checks: &mut Checks, field, value: &str| some(checks.text(field, value, false, LINE_LIMIT));
        let facts = Facts {
            title: checks.text("title", &self.title, true, TITLE_LIMIT),
            acronym: line(&mut checks, "acronym", &self.acronym),
            number: line(&mut checks, "number", &self.number),
            grant_title: line(&mut checks, "grant_title", &self.grant_title),
            language: checks
                .parsed("language", Lang::parse(&self.language).ok_or(Problem::UnknownChoice))
                .unwrap_or_default(),
            summary: prose(&mut checks, "summary", &self.summary, SUMMARY_LIMIT),
            background: prose(&mut checks, "background", &self.background, TEXT_LIMIT),
            description: prose(&mut checks, "description", &self.description, TEXT_LIMIT),
            goals: list(&checks.text("goals", &self.goals, false, TEXT_LIMIT), '\n'),
            keywords: list(&checks.text("keywords", &self.keywords, false, SUMMARY_LIMIT), ','),
            area: choice(&mut checks, "area", &self.area),
            call: choice(&mut checks, "call", &self.call),
            contact_function: line(&mut checks, "contact_function", &self.contact_function),
            currency: named.unwrap_or(currency),
            requested,
            granted,
            total_cost,
            amount_note: line(&mut checks, "amount_note", &self.amount_note).or(note),
            fund_rate: rate(&mut checks, &self.fund_rate),
            period: filled(&self.period).and_then(|text| checks.parsed("period", Period::parse(text))),
            research_focus: line(&mut checks, "research_focus", &self.research_focus),
            category: line(&mut checks, "category", &self.category),
            competence_fields: list(
                &checks.text("competence_fields", &self.competence_fields, false, SUMMARY_LIMIT),
                '\n',
            ),
            subject_area: line(&mut checks, "subject_area", &self.subject_area),
            unit: line(&mut checks, "unit", &self.unit),
            programme_area: line(&mut checks, "programme_area", &self.programme_area),
            website: website(&mut checks, &self.website),
        };
        checks.finish(facts)
    }

    /// The form filled with a proposal's facts, written as the reader's language writes them.
    pub fn of(lang: Lang, proposal: &Proposal) -> ProposalForm {
        let line = |value: &Option<String>| value.clone().unwrap_or_default();
        let amount = |value: Option<Money>| value.map(|money| money_as_typed(lang, money)).unwrap_or_default();
        ProposalForm {
            title: proposal.title.clone(),
            acronym: line(&proposal.acronym),
            number: line(&proposal.number),
            grant_title: line(&proposal.grant_title),
            language: proposal.language.code().to_owned(),
            summary: proposal.summary.clone(),
            background: proposal.background.clone(),
            description: proposal.description.clone(),
            goals: proposal.goals.join("\n"),
            keywords: proposal.keywords.join(", "),
            area: proposal.area.map(|id| id.to_string()).unwrap_or_default(),
            call: proposal.call.as_ref().map(|call| call.id.to_string()).unwrap_or_default(),
            contact_function: line(&proposal.contact_function),
            requested: amount(proposal.requested),
            granted: amount(proposal.granted),
            total_cost: amount(proposal.total_cost),
            amount_note: line(&proposal.amount_note),
            fund_rate: proposal.fund_rate.map(|rate| crate::ui::format::percent(lang, rate)).unwrap_or_default(),
            period: proposal.period.map(|period| period.display()).unwrap_or_default(),
            research_focus: line(&proposal.research_focus),
            category: line(&proposal.category),
            competence_fields: proposal.competence_fields.join("\n"),
            subject_area: line(&proposal.subject_area),
            unit: line(&proposal.unit),
            programme_area: line(&proposal.programme_area),
            website: line(&proposal.website),
        }
    }
}

/// Reads the amounts of one proposal, which share a currency and a remark.
struct Amounts<'a> {
    checks: &'a mut Checks,
    currency: Option<Currency>,
    otherwise: Currency,
    note: Option<String>,
}

impl Amounts<'_> {
    fn read(&mut self, field: &str, text: &str) -> Option<Money> {
        let text = filled(text)?;
        let otherwise = self.currency.unwrap_or(self.otherwise);
        let entered = self.checks.parsed(field, Money::parse(text, otherwise))?;
        if self.currency.is_some_and(|currency| currency != entered.money.currency) {
            self.checks.problem(field, Problem::MixedCurrencies);
        }
        self.currency.get_or_insert(entered.money.currency);
        self.note = self.note.take().or(entered.note);
        Some(entered.money)
    }
}

/// Reads a share such as `85`, `85 %` or `62,5%` into hundredths of a per cent.
fn rate(checks: &mut Checks, text: &str) -> Option<i64> {
    let text = filled(text)?.trim_end_matches('%').trim_end().replace(',', ".");
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 3 || part.len() > 2 || !digits(whole) || !digits(part) {
        checks.problem("fund_rate", Problem::NotANumber);
        return None;
    }
    let hundredths: i64 = format!("{whole}{part:0<2}").parse().unwrap_or(i64::MAX);
    if hundredths > 10_000 {
        checks.problem("fund_rate", Problem::OutOfRange(0, 100));
        return None;
    }
    Some(hundredths)
}

/// A text of several lines. Browsers send each line's end as two characters; one is kept.
fn prose(checks: &mut Checks, field: &str, text: &str, limit: u32) -> String {
    checks.text(field, &text.replace("\r\n", "\n"), false, limit)
}

fn website(checks: &mut Checks, text: &str) -> Option<String> {
    let address = some(checks.text("website", text, false, LINE_LIMIT))?;
    // Anything else, such as a script, must never become a link.
    let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    if host.is_none_or(|host| host.is_empty() || host.contains(char::is_whitespace)) {
        checks.problem("website", Problem::NotAUrl);
    }
    Some(address)
}

fn choice<T: FromStr>(checks: &mut Checks, field: &str, value: &str) -> Option<T> {
    checks.parsed(field, filled(value)?.parse().map_err(|_| Problem::UnknownChoice))
}

fn filled(text: &str) -> Option<&str> {
    let text = text.trim();
    (!text.is_empty()).then_some(text)
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// The entries of a list, without empty ones and without repetitions.
pub fn list(text: &str, separator: char) -> Vec<String> {
    let mut entries: Vec<String> = Vec::new();
    for entry in text.split(separator).filter_map(filled) {
        if !entries.iter().any(|known| known == entry) {
            entries.push(entry.to_owned());
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(change: impl Fn(&mut ProposalForm)) -> ProposalForm {
        let mut form = ProposalForm { title: "T".into(), language: "de".into(), ..ProposalForm::default() };
        change(&mut form);
        form
    }

    #[test]
    fn each_field_says_what_is_wrong_with_it() {
        let form = form(|form| {
            form.title = " ".into();
            form.language = "xx".into();
            form.requested = "viel".into();
            form.granted = "12 €".into();
            form.total_cost = "12 PLN".into();
            form.period = "08.2023 - 05.2021".into();
            form.fund_rate = "101".into();
            form.website = "javascript:alert(1)".into();
            form.area = "nowhere".into();
            form.acronym = "x".repeat(501);
        });
        let error = form.read(Currency::Eur).unwrap_err();
        for (field, problem) in [
            ("title", Problem::Required),
            ("language", Problem::UnknownChoice),
            ("requested", Problem::NotAnAmount),
            ("total_cost", Problem::MixedCurrencies),
            ("period", Problem::EndBeforeStart),
            ("fund_rate", Problem::OutOfRange(0, 100)),
            ("website", Problem::NotAUrl),
            ("area", Problem::UnknownChoice),
            ("acronym", Problem::TooLong(500)),
        ] {
            assert_eq!(error.problem_of(field), Some(&problem), "{field}");
        }
        assert_eq!(error.problem_of("granted"), None);
    }

    #[test]
    fn a_remark_in_brackets_becomes_the_note_unless_there_is_one() {
        let granted = |note: &'static str| {
            form(|form| {
                form.granted = "538.787,00 € (BMBF-gefördert)".into();
                form.amount_note = note.into();
            })
        };
        assert_eq!(granted("").read(Currency::Eur).unwrap().amount_note.as_deref(), Some("BMBF-gefördert"));
        assert_eq!(granted("own").read(Currency::Eur).unwrap().amount_note.as_deref(), Some("own"));
    }

    #[test]
    fn the_first_amount_names_the_currency_of_the_others() {
        let facts = form(|form| {
            form.requested = "1 250 000 PLN".into();
            form.granted = "1 000 000".into();
        });
        let facts = facts.read(Currency::Eur).unwrap();
        assert_eq!((facts.currency, facts.granted.unwrap().currency), (Currency::Pln, Currency::Pln));
    }

    #[test]
    fn shares_are_read_in_hundredths_of_a_per_cent() {
        for (text, hundredths) in [("85", 8500), ("85 %", 8500), ("62,5%", 6250), ("100\u{a0}%", 10_000), ("0.25", 25)]
        {
            assert_eq!(
                form(|form| form.fund_rate = text.into()).read(Currency::Eur).unwrap().fund_rate,
                Some(hundredths)
            );
        }
        for text in ["%", "a lot", "1.234", "-5"] {
            assert!(form(|form| form.fund_rate = text.into()).read(Currency::Eur).is_err(), "{text}");
        }
    }
}
