//! Gates: what a proposal needs before it enters a stage, and what of it is missing. Pure, so
//! that a form, a card in the hand and every path into a stage are answered alike.

use super::model::{Outcome, Period};
use crate::directory::model::codes;
use crate::id::StageId;
use serde::{Deserialize, Serialize};
use time::Date;

codes! {
    /// Something a gate asks for. The default gates follow the stages of the WIR! alliances and
    /// of Interreg (see `template`).
    Check {
        Area = "area", Contact = "contact", Summary = "summary", Need = "need", Membership = "membership",
        Call = "call", Amount = "amount", Period = "period", CutOff = "cut_off", Rate = "rate",
        Consortium = "consortium", Vote = "vote", Submission = "submission", Number = "number",
        Eligibility = "eligibility", Assessment = "assessment", Approval = "approval", Conditions = "conditions",
        Grant = "grant", Ended = "ended", Report = "report",
    }
}

codes! {
    /// A dated event in a proposal's life that gates ask for.
    Milestone {
        Vote = "vote", Submission = "submission", Eligibility = "eligibility", Assessment = "assessment",
        Approval = "approval", Conditions = "conditions", Report = "report",
    }
}

/// A dated event that was recorded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reached {
    pub milestone: Milestone,
    pub on: Date,
    pub note: String,
}

/// What the checks look at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    pub has_area: bool,
    pub has_contact: bool,
    pub has_summary: bool,
    pub has_need: bool,
    pub has_number: bool,
    pub has_amount: bool,
    pub has_grant: bool,
    /// Whether the lead partner's membership is active.
    pub lead_is_member: bool,
    /// How many take part, the lead among them, and whether there is a lead.
    pub partners: i64,
    pub has_lead: bool,
    pub call: Option<CallTerms>,
    /// The fund's share that the proposal counts on, in hundredths of a per cent.
    pub fund_rate: Option<i64>,
    pub period: Option<Period>,
    pub outcome: Option<Outcome>,
    pub milestones: Vec<Milestone>,
    pub today: Date,
}

/// What a call lays down.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct CallTerms {
    pub deadline_on: Option<Date>,
    pub fund_rate: Option<i64>,
}

/// The gates on a proposal's way to a stage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Gate {
    pub stage: StageId,
    /// What is asked for, in the order it is told, and whether it is there.
    pub checks: Vec<(Check, bool)>,
}

impl Gate {
    pub fn missing(&self) -> impl Iterator<Item = Check> {
        self.checks.iter().filter(|(_, is_met)| !is_met).map(|(check, _)| *check)
    }

    pub fn is_open(&self) -> bool {
        self.missing().next().is_none()
    }

    /// Whether the project would begin although nobody has approved it: what has been spent
    /// before the approval is mostly not refunded.
    pub fn is_premature(&self) -> bool {
        let has_begun = self.checks.iter().any(|(check, _)| *check == Check::Grant);
        has_begun && self.missing().any(|check| check == Check::Approval)
    }
}

impl Check {
    /// Whether the proposal has what this check asks for.
    pub fn is_met(self, facts: &Facts) -> bool {
        let has = |milestone| facts.milestones.contains(&milestone);
        match self {
            Check::Area => facts.has_area,
            Check::Contact => facts.has_contact,
            Check::Summary => facts.has_summary,
            Check::Need => facts.has_need,
            Check::Membership => facts.lead_is_member,
            Check::Call => facts.call.is_some(),
            Check::Amount => facts.has_amount,
            Check::Period => facts.period.is_some(),
            Check::CutOff => facts.call.is_none_or(|call| call.deadline_on.is_none_or(|day| facts.today <= day)),
            Check::Rate => {
                let most = facts.call.and_then(|call| call.fund_rate);
                most.zip(facts.fund_rate).is_none_or(|(most, rate)| rate <= most)
            }
            Check::Consortium => facts.has_lead && facts.partners > 1,
            Check::Number => facts.has_number,
            Check::Vote => has(Milestone::Vote),
            Check::Submission => has(Milestone::Submission),
            Check::Eligibility => has(Milestone::Eligibility),
            Check::Assessment => has(Milestone::Assessment),
            Check::Approval => has(Milestone::Approval),
            Check::Conditions => facts.outcome != Some(Outcome::Conditional) || has(Milestone::Conditions),
            Check::Grant => facts.has_grant,
            Check::Ended => facts.period.is_some_and(|period| period.ends_on < facts.today),
            Check::Report => has(Milestone::Report),
        }
    }

    /// The event that is recorded to meet it, if that is how it is met.
    pub fn milestone(self) -> Option<Milestone> {
        Some(match self {
            Check::Vote => Milestone::Vote,
            Check::Submission => Milestone::Submission,
            Check::Eligibility => Milestone::Eligibility,
            Check::Assessment => Milestone::Assessment,
            Check::Approval => Milestone::Approval,
            Check::Conditions => Milestone::Conditions,
            Check::Report => Milestone::Report,
            _ => return None,
        })
    }
}

/// The stages of a pipeline in their order, each with its gate.
pub type Gates = Vec<(StageId, Vec<Check>)>;

/// What is asked for between a proposal and a stage: by the gates of the stages after its own up to
/// that one, so that none is jumped over; nothing on the way back. Where it stands in the
/// first stage, what that one asks for counts too, since ideas are let in without being asked.
pub fn asked_for(gates: &Gates, from: StageId, to: StageId) -> Vec<Check> {
    let place = |stage| gates.iter().position(|(known, _)| *known == stage);
    let between = match (place(from), place(to)) {
        (Some(here), Some(there)) if there > here => &gates[if here == 0 { 0 } else { here + 1 }..=there],
        _ => &[],
    };
    let mut asked = Vec::new();
    for check in between.iter().flat_map(|(_, checks)| checks) {
        if !asked.contains(check) {
            asked.push(*check);
        }
    }
    asked
}

/// What stands between a proposal and a stage, and what of it is there.
pub fn way_to(gates: &Gates, from: StageId, to: StageId, facts: &Facts) -> Gate {
    let asked = asked_for(gates, from, to).into_iter();
    Gate { stage: to, checks: asked.map(|check| (check, check.is_met(facts))).collect() }
}

#[cfg(test)]
mod tests;
