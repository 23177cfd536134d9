//! Suggestions with their reasons.

use crate::directory::model::{OrganisationKind, SizeClass};
use crate::i18n::Lang;
use crate::id::{AreaId, OpportunityId, OrganisationId, ProposalId, SectorId};
use crate::network::model::Texts;
use crate::pipeline::model::Money;
use serde::{Deserialize, Serialize};

/// What a partner is sought for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubjectId {
    Proposal(ProposalId),
    Need(OpportunityId),
}

impl SubjectId {
    /// From the two fields of an address or form, of which exactly one is filled.
    pub fn of(proposal: Option<ProposalId>, need: Option<OpportunityId>) -> Option<SubjectId> {
        match (proposal, need) {
            (Some(id), None) => Some(SubjectId::Proposal(id)),
            (None, Some(id)) => Some(SubjectId::Need(id)),
            _ => None,
        }
    }

    pub fn proposal(self) -> Option<ProposalId> {
        match self {
            SubjectId::Proposal(id) => Some(id),
            SubjectId::Need(_) => None,
        }
    }

    pub fn need(self) -> Option<OpportunityId> {
        match self {
            SubjectId::Proposal(_) => None,
            SubjectId::Need(id) => Some(id),
        }
    }

    /// Its field in addresses and forms, with the value there.
    pub fn field(self) -> (&'static str, String) {
        match self {
            SubjectId::Proposal(id) => ("proposal", id.to_string()),
            SubjectId::Need(id) => ("need", id.to_string()),
        }
    }
}

/// A proposal or need to be picked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pick {
    pub id: SubjectId,
    pub title: String,
    pub language: Lang,
    pub area: Option<AreaId>,
    /// Of a proposal.
    pub stage: Option<Texts>,
    /// The lead or owner; none where there is none or it is not shown.
    pub owner: Option<String>,
}

/// What can be picked: proposals in the early stages and open needs, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Subjects {
    pub proposals: Vec<Pick>,
    /// How many there are, also those not listed.
    pub proposals_total: usize,
    pub needs: Vec<Pick>,
    pub needs_total: usize,
}

/// How many proposals, and how many needs, are listed.
pub const PICKS: usize = 50;
/// The most that one reason can be worth, in hundredths of a point.
pub const MOST_SHARE: i64 = 3500;
/// How many organisations are suggested at first, and at most.
pub const SUGGESTIONS: u32 = 20;
pub const MOST_SUGGESTIONS: u32 = 100;

/// The picked proposal or need with everything that the page shows of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Matches {
    pub subject: Subject,
    pub checks: Vec<Check>,
    pub suggestions: Vec<Suggestion>,
    /// How many organisations were looked at.
    pub compared: usize,
    pub shortlist: Vec<ShortlistEntry>,
    pub may_shortlist: bool,
}

/// The facts of a proposal or need.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Subject {
    pub id: SubjectId,
    pub title: String,
    pub summary: String,
    pub language: Lang,
    pub area: Option<AreaId>,
    pub stage: Option<Texts>,
    /// The lead or owner; none where there is none or it is not shown.
    pub owner: Option<(OrganisationId, String)>,
    /// The proposal that a need belongs to.
    pub proposal: Option<(ProposalId, String)>,
    /// Members of the consortium, the lead included; none for a need.
    pub partners: Option<usize>,
    pub amount: Option<Money>,
}

/// Something a consortium needs, and whether it has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Check {
    pub about: Requirement,
    pub met: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Requirement {
    Lead,
    /// A member offers, or speaks of, what the need with this title asks for.
    Need(String),
    Kind(WantedKind),
    /// A member from this country.
    Country(String),
    /// Members from so many countries.
    Countries {
        have: usize,
        required: usize,
    },
    /// A member that works in the area.
    Area(AreaId),
}

/// A kind of partner: one of the directory's, or a group of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WantedKind {
    /// A small or medium-sized enterprise.
    Sme,
    /// A research organisation or university.
    Research,
    Kind(OrganisationKind),
}

impl WantedKind {
    /// As the ranking names it.
    pub fn parse(code: &str) -> Option<WantedKind> {
        match code {
            "sme" => Some(WantedKind::Sme),
            "research" => Some(WantedKind::Research),
            code => OrganisationKind::parse(code).map(WantedKind::Kind),
        }
    }
}

/// An organisation that fits, with the reasons.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suggestion {
    pub partner: Partner,
    /// Hundredths of a point; the sum of the reasons' shares. 10000 is the most.
    pub score: i64,
    /// The largest share first.
    pub reasons: Vec<Reason>,
    pub missing: Vec<Missing>,
}

/// An organisation as a suggestion shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Partner {
    pub id: OrganisationId,
    pub name: String,
    pub kind: OrganisationKind,
    pub size_class: Option<SizeClass>,
    pub city: Option<String>,
    pub country: String,
    pub nuts: Option<String>,
    pub is_sample: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reason {
    pub kind: ReasonKind,
    /// Hundredths of a point.
    pub share: i64,
}

/// What speaks for an organisation. What is shared is named in the reader's language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReasonKind {
    /// Its offer answers the need with this title, or the subject as a whole.
    Offer {
        opportunity: OpportunityId,
        title: String,
        need: Option<String>,
        shared: Vec<String>,
    },
    /// It needs what is offered.
    Need {
        opportunity: OpportunityId,
        title: String,
        shared: Vec<String>,
    },
    /// Its profile speaks of what the need asks for.
    Profile {
        need: Option<String>,
        shared: Vec<String>,
    },
    Concepts(Vec<String>),
    Words(Vec<String>),
    Area(AreaId),
    Sector(SectorId),
    /// A NUTS code, or a country's two letters.
    Region(String),
    AcrossTheBorder(String),
    Country(String),
    Kind(WantedKind),
    /// In so many projects with members of the consortium, of which some are named.
    Together {
        with: Vec<String>,
        count: usize,
    },
    Record(Vec<(ProposalId, String)>),
    Readiness {
        from: u8,
        to: u8,
    },
}

/// What a profile lacks, and what a better one could still earn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    Profile,
    Opportunities,
    Areas,
    Region,
    Readiness,
    Projects,
    Outdated,
}

/// An organisation that was put aside for a proposal or need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct ShortlistEntry {
    pub organisation: OrganisationId,
    pub name: String,
    /// Hundredths of a point, as it was then.
    pub score: i64,
}

/// Points for people: whole ones for the score and for each share, so that the shares of
/// a suggestion still sum to its score. What rounding leaves over goes to the shares that
/// lost most by it; of equal ones to the larger.
pub fn whole_points(shares: &[i64]) -> (i64, Vec<i64>) {
    let score = (shares.iter().sum::<i64>() + 50) / 100;
    let mut whole: Vec<i64> = shares.iter().map(|share| share / 100).collect();
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by_key(|&at| (std::cmp::Reverse(shares[at] % 100), std::cmp::Reverse(shares[at])));
    let left = usize::try_from(score - whole.iter().sum::<i64>()).unwrap_or(0);
    for at in order.into_iter().take(left) {
        whole[at] += 1;
    }
    (score, whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_points_still_add_up() {
        for shares in [vec![3349, 1449, 1000, 51], vec![49, 49, 49], vec![], vec![10000], vec![1250, 1250, 1250]] {
            let (score, whole) = whole_points(&shares);
            assert_eq!(whole.iter().sum::<i64>(), score, "{shares:?}");
        }
        assert_eq!(whole_points(&[3349, 1449, 1000, 51]), (58, vec![33, 14, 10, 1]));
    }

    #[test]
    fn a_subject_is_a_proposal_or_a_need() {
        let id = uuid::Uuid::nil();
        assert_eq!(SubjectId::of(None, None), None);
        assert_eq!(SubjectId::of(Some(ProposalId(id)), Some(OpportunityId(id))), None);
        assert_eq!(SubjectId::of(None, Some(OpportunityId(id))), Some(SubjectId::Need(OpportunityId(id))));
    }
}
