//! What people enter about memberships, and how it is checked.

use super::model::{ProspectStage, Step, Terms, limit};
use crate::day::{check_day, read_day};
use crate::directory::model::Tier;
use crate::error::{Checks, Problem, Result};
use crate::i18n::Lang;
use crate::network::model::Texts;
use serde::{Deserialize, Serialize};
use time::Date;

/// The form of an application as it is sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ApplicationForm {
    pub signed_name: String,
    /// Ticked: the person may sign for the organisation.
    pub may_sign: String,
    pub reason: String,
}

/// A checked application.
#[derive(Clone, Debug, PartialEq)]
pub struct ApplicationDraft {
    pub signed_name: String,
    pub reason: String,
}

impl ApplicationForm {
    pub fn check(&self) -> Result<ApplicationDraft> {
        let mut checks = Checks::new();
        let draft = ApplicationDraft {
            signed_name: checks.text("signed_name", &self.signed_name, true, limit::NAME),
            reason: checks.text("reason", &self.reason, false, limit::REASON),
        };
        if self.may_sign != "yes" {
            checks.problem("may_sign", Problem::Required);
        }
        checks.finish(draft)
    }
}

/// Day and reason of a step.
#[derive(Clone, Debug, PartialEq)]
pub struct StepDraft {
    pub day: Date,
    pub reason: String,
}

/// Checks day and reason of a step that has no terms of its own. A step is entered once it
/// has happened; who leaves cannot do so before having come.
pub fn check_step(step: Step, day: &str, reason: &str, today: Date, began: Option<Date>) -> Result<StepDraft> {
    let mut checks = Checks::new();
    let day = checks.parsed("day", read_day(day)).unwrap_or(today);
    if day > today {
        checks.problem("day", Problem::InTheFuture);
    }
    if step == Step::Leave && began.is_some_and(|began| day < began) {
        checks.problem("day", Problem::EndBeforeStart);
    }
    let reason = checks.text("reason", reason, step.needs_reason(), limit::REASON);
    checks.finish(StepDraft { day, reason })
}

/// The form of a membership's terms as it is sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TermsForm {
    pub tier: String,
    pub fee_class: String,
    pub from: String,
    pub to: String,
    pub reason: String,
}

impl TermsForm {
    /// Terms and the reason for them.
    pub fn check(&self, today: Date) -> Result<(Terms, String)> {
        let mut checks = Checks::new();
        let fee_class = checks.text("fee_class", &self.fee_class, false, limit::FEE_CLASS);
        let terms = Terms {
            tier: checks.parsed("tier", Tier::parse(&self.tier).ok_or(Problem::UnknownChoice)).unwrap_or(Tier::Full),
            fee_class: Some(fee_class).filter(|code| !code.is_empty()),
            from: checks.parsed("from", read_day(&self.from)).unwrap_or(today),
            to: check_day(&mut checks, "to", &self.to),
        };
        if terms.to.is_some_and(|to| to < terms.from) {
            checks.problem("to", Problem::EndBeforeStart);
        }
        let reason = checks.text("reason", &self.reason, false, limit::REASON);
        checks.finish((terms, reason))
    }
}

/// The declaration as it is sent, a field for each language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeclarationForm {
    pub en: String,
    pub de: String,
    pub pl: String,
    pub cs: String,
    pub hu: String,
}

impl DeclarationForm {
    /// The texts that were filled in; the one in the alliance's own language is needed.
    pub fn check(&self, own: Lang) -> Result<Texts> {
        let mut checks = Checks::new();
        let mut texts = Texts::default();
        for (lang, text) in Lang::ALL.into_iter().zip([&self.en, &self.de, &self.pl, &self.cs, &self.hu]) {
            let text = checks.text(lang.code(), text, lang == own, limit::DECLARATION);
            if !text.is_empty() {
                texts.0.insert(lang.code().to_owned(), text);
            }
        }
        checks.finish(texts)
    }
}

/// The form of an entry of the acquisition list as it is sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProspectForm {
    pub stage: String,
    pub notes: String,
    pub next_step: String,
    pub next_on: String,
}

/// A checked entry.
#[derive(Clone, Debug, PartialEq)]
pub struct ProspectDraft {
    pub stage: ProspectStage,
    pub notes: String,
    pub next_step: String,
    pub next_on: Option<Date>,
}

impl ProspectForm {
    pub fn check(&self, mut checks: Checks) -> Result<ProspectDraft> {
        let stage = ProspectStage::parse(&self.stage).ok_or(Problem::UnknownChoice);
        let draft = ProspectDraft {
            stage: checks.parsed("stage", stage).unwrap_or(ProspectStage::Prospect),
            notes: checks.text("notes", &self.notes, false, limit::NOTES),
            next_step: checks.text("next_step", &self.next_step, false, limit::NEXT_STEP),
            next_on: check_day(&mut checks, "next_on", &self.next_on),
        };
        checks.finish(draft)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 21);

    #[test]
    fn a_membership_cannot_end_before_it_starts() {
        let form = TermsForm {
            tier: "full".into(),
            from: "2026-12-01".into(),
            to: "2026-11-30".into(),
            ..TermsForm::default()
        };
        assert_eq!(form.check(TODAY), Err(Error::field("to", Problem::EndBeforeStart)));
        let form = TermsForm { to: "2026-12-01".into(), ..form };
        assert!(form.check(TODAY).is_ok());
        let left = check_step(Step::Leave, "2026-01-01", "Insolvency", TODAY, Some(date!(2026 - 01 - 02)));
        assert_eq!(left, Err(Error::field("day", Problem::EndBeforeStart)));
    }

    #[test]
    fn a_step_lies_in_the_past_and_some_need_a_reason() {
        let late = check_step(Step::Resume, "2026-11-22", "", TODAY, None);
        assert_eq!(late, Err(Error::field("day", Problem::InTheFuture)));
        assert!(check_step(Step::Resume, "2026-11-21", "", TODAY, None).is_ok());
        let unexplained = check_step(Step::Suspend, "2026-11-21", "  ", TODAY, None);
        assert_eq!(unexplained, Err(Error::field("reason", Problem::Required)));
    }

    #[test]
    fn an_application_is_signed_and_ticked() {
        let form = ApplicationForm { signed_name: " ".into(), ..ApplicationForm::default() };
        let refused = form.check().unwrap_err();
        assert_eq!(refused.problem_of("signed_name"), Some(&Problem::Required));
        assert_eq!(refused.problem_of("may_sign"), Some(&Problem::Required));
        let form = ApplicationForm { signed_name: " Vorstand ".into(), may_sign: "yes".into(), reason: String::new() };
        assert_eq!(form.check().unwrap().signed_name, "Vorstand");
    }

    #[test]
    fn a_declaration_is_needed_in_the_alliance_s_own_language() {
        let form = DeclarationForm { en: "We take part.".into(), ..DeclarationForm::default() };
        assert_eq!(form.check(Lang::De).unwrap_err().problem_of("de"), Some(&Problem::Required));
        assert_eq!(form.check(Lang::En).unwrap().0.len(), 1);
    }
}
