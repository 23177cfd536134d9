//! The form of what a consortium still looks for.

use crate::directory::model::{Opportunity, OpportunityType, OrganisationKind};
use crate::error::{Checks, Problem, Result};
use crate::pipeline::proposal_form::{SUMMARY_LIMIT, list};
use serde::{Deserialize, Serialize};

/// The longest title of a need, in characters.
pub const NEED_TITLE_LIMIT: u32 = 120;

/// The fields as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NeedForm {
    pub kind: String,
    pub title: String,
    pub summary: String,
    /// Separated by commas.
    pub keywords: String,
    /// Codes of countries, separated by commas.
    pub countries: String,
}

/// A need as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct NeedFacts {
    pub kind: OpportunityType,
    pub title: String,
    pub summary: String,
    pub keywords: Vec<String>,
    pub partner_kinds: Vec<OrganisationKind>,
    pub countries: Vec<String>,
}

/// The types that ask for something; the others offer.
pub const NEED_TYPES: [OpportunityType; 3] =
    [OpportunityType::TechnologyRequest, OpportunityType::BusinessRequest, OpportunityType::ResearchRequest];

impl NeedForm {
    /// Reads the need, or says of every field what is wrong with it.
    pub fn read(&self, partner_kinds: &[String]) -> Result<NeedFacts> {
        let mut checks = Checks::new();
        let kind = OpportunityType::parse(&self.kind).filter(|kind| NEED_TYPES.contains(kind));
        let kinds: Option<Vec<_>> = partner_kinds.iter().map(|code| OrganisationKind::parse(code)).collect();
        let facts = NeedFacts {
            kind: checks.parsed("kind", kind.ok_or(Problem::UnknownChoice)).unwrap_or(NEED_TYPES[0]),
            title: checks.text("title", &self.title, true, NEED_TITLE_LIMIT),
            summary: checks.text("summary", &self.summary, false, SUMMARY_LIMIT),
            keywords: list(&checks.text("keywords", &self.keywords, false, SUMMARY_LIMIT), ','),
            partner_kinds: checks.parsed("partner_kinds", kinds.ok_or(Problem::UnknownChoice)).unwrap_or_default(),
            countries: list(&self.countries.to_uppercase(), ','),
        };
        let is_code = |code: &String| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
        if !facts.countries.iter().all(is_code) {
            checks.problem("countries", Problem::UnknownChoice);
        }
        checks.finish(facts)
    }

    /// The form filled with a need.
    pub fn of(need: &Opportunity) -> NeedForm {
        NeedForm {
            kind: need.kind.code().to_owned(),
            title: need.title.clone(),
            summary: need.summary.clone(),
            keywords: need.keywords.join(", "),
            countries: need.countries.join(", "),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_need_is_read_or_refused_field_by_field() {
        let form = NeedForm {
            kind: "technology_request".into(),
            title: " Spray tower ".into(),
            summary: String::new(),
            keywords: "drying, , milk,drying".into(),
            countries: "pl, de".into(),
        };
        let need = form.read(&["enterprise".into()]).unwrap();
        assert_eq!((need.title.as_str(), need.keywords.len()), ("Spray tower", 2));
        assert_eq!(need.countries, ["PL", "DE"]);
        assert_eq!(need.partner_kinds, [OrganisationKind::Enterprise]);

        let form = NeedForm { kind: "technology_offer".into(), countries: "Polska".into(), ..NeedForm::default() };
        let error = form.read(&["guild".into()]).unwrap_err();
        for field in ["kind", "countries", "partner_kinds"] {
            assert_eq!(error.problem_of(field), Some(&Problem::UnknownChoice), "{field}");
        }
        assert_eq!(error.problem_of("title"), Some(&Problem::Required));
    }
}
