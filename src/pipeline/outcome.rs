//! Which outcome can be recorded at which stage, and what has to be said with it.

use super::gate::Milestone;
use super::model::Outcome;
use crate::day::check_day;
use crate::error::{Checks, Problem, Result};
use time::Date;

/// The stages of the default template; a template of an alliance's own may have others.
const STAGES: [&str; 12] = [
    "idea",
    "partnering",
    "outline",
    "board",
    "application",
    "formal",
    "quality",
    "decision",
    "contract",
    "running",
    "final",
    "closed",
];

impl Outcome {
    /// Whether the outcome can be recorded at a stage: rejection where somebody judges
    /// (4, 6, 7, 8), withdrawal before there is a contract (1–9), termination after
    /// (9–11), a vote in favour at the board (4) or at the decision (8), a deferral from
    /// the outline to the decision (3–8). Of stages the default template lacks nothing is
    /// known, so nothing is refused there.
    pub fn is_possible_at(self, stage: &str) -> bool {
        let Some(place) = STAGES.iter().position(|key| *key == stage) else { return true };
        match self {
            Outcome::Approved | Outcome::Conditional | Outcome::Reserve => matches!(place + 1, 4 | 8),
            Outcome::Deferred => (3..=8).contains(&(place + 1)),
            Outcome::Rejected => matches!(place + 1, 4 | 6..=8),
            Outcome::Withdrawn => (1..=9).contains(&(place + 1)),
            Outcome::Terminated => (9..=11).contains(&(place + 1)),
        }
    }

    /// What a yes at a stage means on the way: the board's vote, or the funder's approval.
    pub fn milestone_at(stage: &str) -> Option<Milestone> {
        match stage {
            "board" => Some(Milestone::Vote),
            "decision" => Some(Milestone::Approval),
            _ => None,
        }
    }

    /// Whether it lets the proposal go on.
    pub fn is_yes(self) -> bool {
        matches!(self, Outcome::Approved | Outcome::Conditional)
    }

    /// Whether people will ask why: everything but a plain yes and a place on the reserve list.
    pub fn needs_reason(self) -> bool {
        !matches!(self, Outcome::Approved | Outcome::Reserve)
    }
}

/// An outcome as it is recorded; none takes an earlier one back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    pub outcome: Option<Outcome>,
    pub reason: Option<String>,
    /// When a deferred proposal comes up again.
    pub resubmit_on: Option<Date>,
}

/// Reads a decision from the fields of its form (`outcome`, `reason`, `resubmit_on`) and
/// checks it against the stage. An empty outcome takes the recorded one back.
pub fn read_decision(stage: &str, outcome: &str, reason: &str, resubmit_on: &str) -> Result<Decision> {
    let mut checks = Checks::new();
    if outcome.is_empty() {
        return Ok(Decision::default());
    }
    let Some(outcome) = checks.parsed("outcome", Outcome::parse(outcome).ok_or(Problem::UnknownChoice)) else {
        return checks.finish(Decision::default());
    };
    if !outcome.is_possible_at(stage) {
        checks.problem("outcome", Problem::NotAtThisStage);
    }
    let reason = checks.text("reason", reason, outcome.needs_reason(), 2000);
    let mut decision =
        Decision { outcome: Some(outcome), reason: (!reason.is_empty()).then_some(reason), resubmit_on: None };
    if outcome == Outcome::Deferred {
        if resubmit_on.trim().is_empty() {
            checks.problem("resubmit_on", Problem::Required);
        } else {
            decision.resubmit_on = check_day(&mut checks, "resubmit_on", resubmit_on);
        }
    }
    checks.finish(decision)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    /// The table of outcomes and stages, numbered as in the default template.
    #[test]
    fn each_outcome_has_its_stages() {
        for (outcome, stages) in [
            (Outcome::Approved, vec![4, 8]),
            (Outcome::Conditional, vec![4, 8]),
            (Outcome::Reserve, vec![4, 8]),
            (Outcome::Deferred, vec![3, 4, 5, 6, 7, 8]),
            (Outcome::Rejected, vec![4, 6, 7, 8]),
            (Outcome::Withdrawn, vec![1, 2, 3, 4, 5, 6, 7, 8, 9]),
            (Outcome::Terminated, vec![9, 10, 11]),
        ] {
            let possible: Vec<usize> = (1..=12).filter(|n| outcome.is_possible_at(STAGES[n - 1])).collect();
            assert_eq!(possible, stages, "{outcome:?}");
            assert!(outcome.is_possible_at("a-stage-of-our-own"));
        }
    }

    #[test]
    fn a_decision_says_all_that_is_missing() {
        let error = read_decision("idea", "deferred", " ", "").unwrap_err();
        assert_eq!(error.problem_of("outcome"), Some(&Problem::NotAtThisStage));
        assert_eq!(error.problem_of("reason"), Some(&Problem::Required));
        assert_eq!(error.problem_of("resubmit_on"), Some(&Problem::Required));
        let decision = read_decision("board", "deferred", "Plan is thin", "2027-02-15").unwrap();
        assert_eq!(decision.resubmit_on, Some(date!(2027 - 02 - 15)));
        assert_eq!(read_decision("board", "", "left over", "").unwrap(), Decision::default());
        assert!(read_decision("board", "approved", "", "").is_ok());
        let unknown = read_decision("board", "maybe", "", "").unwrap_err();
        assert_eq!(unknown.problem_of("outcome"), Some(&Problem::UnknownChoice));
    }
}
