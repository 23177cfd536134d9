//! What owners, reviewers and interested organisations enter, and how it is checked.

use super::model::{Criterion, Details, Ipr, MOST_POINTS, Partnership, limit};
use crate::day::check_day;
use crate::directory::model::SizeClass;
use crate::error::{Checks, Problem, Result};
use serde::{Deserialize, Serialize};

/// The fields of [`Details`] as they are sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DetailsForm {
    pub advantages: String,
    pub expertise: String,
    pub ipr: String,
    pub partnerships: Vec<String>,
    pub partner_role: String,
    pub partner_sizes: Vec<String>,
    pub deadline: String,
    pub call: String,
    pub target: String,
}

impl DetailsForm {
    /// The details; problems are noted at their fields. Whether call and proposal are there
    /// is for the store to say.
    pub fn read(&self, checks: &mut Checks) -> Details {
        Details {
            advantages: checks.text("advantages", &self.advantages, false, limit::ADVANTAGES),
            expertise: checks.text("expertise", &self.expertise, false, limit::EXPERTISE),
            ipr: chosen(checks, "ipr", &self.ipr, Ipr::parse),
            partnerships: several(checks, "partnerships", &self.partnerships, Partnership::parse),
            partner_role: checks.text("partner_role", &self.partner_role, false, limit::ROLE),
            partner_sizes: several(checks, "partner_sizes", &self.partner_sizes, SizeClass::parse),
            deadline: check_day(checks, "deadline", &self.deadline),
            call_id: chosen(checks, "call", &self.call, |id| id.parse().ok()),
            target_id: chosen(checks, "target", &self.target, |id| id.parse().ok()),
        }
    }
}

/// A choice that need not be made.
fn chosen<T>(checks: &mut Checks, field: &str, code: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
    if code.is_empty() { None } else { checks.parsed(field, parse(code).ok_or(Problem::UnknownChoice)) }
}

fn several<T>(checks: &mut Checks, field: &str, codes: &[String], parse: impl Fn(&str) -> Option<T>) -> Vec<T> {
    let parsed: Option<Vec<T>> = codes.iter().map(|code| parse(code)).collect();
    checks.parsed(field, parsed.ok_or(Problem::UnknownChoice)).unwrap_or_default()
}

/// A review as it is sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReviewForm {
    pub clarity: String,
    pub novelty: String,
    pub completeness: String,
    pub partner_fit: String,
    pub comment: String,
    /// `publish`, or `return`.
    pub decision: String,
}

/// A checked review.
#[derive(Clone, Debug, PartialEq)]
pub struct ReviewDraft {
    /// In the order of [`Criterion::ALL`].
    pub points: [i64; 4],
    pub comment: String,
    pub publishes: bool,
}

impl ReviewForm {
    /// Who gives something back has to say why.
    pub fn check(&self) -> Result<ReviewDraft> {
        let mut checks = Checks::new();
        let given = [&self.clarity, &self.novelty, &self.completeness, &self.partner_fit];
        let mut points = [0; 4];
        for (place, criterion) in Criterion::ALL.iter().enumerate() {
            points[place] = check_points(&mut checks, criterion.code(), given[place]);
        }
        let publishes = match self.decision.as_str() {
            "publish" => true,
            "return" => false,
            _ => {
                checks.problem("decision", Problem::UnknownChoice);
                false
            }
        };
        let comment = checks.text("comment", &self.comment, !publishes, limit::COMMENT);
        checks.finish(ReviewDraft { points, comment, publishes })
    }
}

fn check_points(checks: &mut Checks, field: &str, text: &str) -> i64 {
    let read = match text.trim() {
        "" => Err(Problem::Required),
        text => text.parse::<i64>().map_err(|_| Problem::NotANumber),
    };
    let within = read.and_then(|points| match points {
        0..=MOST_POINTS => Ok(points),
        _ => Err(Problem::OutOfRange(0, MOST_POINTS)),
    });
    checks.parsed(field, within).unwrap_or_default()
}

/// The message with which an organisation says that it is interested.
pub fn check_message(message: &str) -> Result<String> {
    let mut checks = Checks::new();
    let message = checks.text("message", message, true, limit::MESSAGE);
    checks.finish(message)
}

/// The owner's answer: whether it accepts, and what it writes. Declining needs a reason.
pub fn check_answer(decision: &str, answer: &str) -> Result<(bool, String)> {
    let mut checks = Checks::new();
    let accepts = decision == "accept";
    if !accepts && decision != "decline" {
        checks.problem("decision", Problem::UnknownChoice);
    }
    let answer = checks.text("answer", answer, !accepts, limit::ANSWER);
    checks.finish((accepts, answer))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn review() -> ReviewForm {
        let given = |points: &str| points.to_owned();
        ReviewForm {
            clarity: given("5"),
            novelty: given("0"),
            completeness: given("3"),
            partner_fit: given("4"),
            comment: String::new(),
            decision: "publish".into(),
        }
    }

    #[test]
    fn a_review_needs_all_points_and_a_reason_to_give_back() {
        let draft = review().check().expect("a review");
        assert_eq!((draft.points, draft.publishes), ([5, 0, 3, 4], true));
        let error = ReviewForm { clarity: String::new(), novelty: "6".into(), ..review() }.check().unwrap_err();
        assert_eq!(error.problem_of("clarity"), Some(&Problem::Required));
        assert_eq!(error.problem_of("novelty"), Some(&Problem::OutOfRange(0, 5)));
        let error = ReviewForm { decision: "return".into(), ..review() }.check().unwrap_err();
        assert_eq!(error.problem_of("comment"), Some(&Problem::Required));
        let error = ReviewForm { decision: "burn".into(), ..review() }.check().unwrap_err();
        assert_eq!(error.problem_of("decision"), Some(&Problem::UnknownChoice));
    }

    #[test]
    fn declining_is_explained() {
        assert_eq!(check_answer("accept", ""), Ok((true, String::new())));
        assert!(check_answer("decline", " ").is_err());
        assert_eq!(check_answer("decline", "No capacity"), Ok((false, "No capacity".into())));
    }

    #[test]
    fn wrong_details_are_named() {
        let mut checks = Checks::new();
        let form = DetailsForm {
            ipr: "secret".into(),
            partnerships: vec!["licence".into(), "marriage".into()],
            deadline: "soon".into(),
            call: "first".into(),
            ..DetailsForm::default()
        };
        form.read(&mut checks);
        let error = checks.finish(()).unwrap_err();
        for field in ["ipr", "partnerships", "deadline", "call"] {
            assert!(error.problem_of(field).is_some(), "{field}");
        }
    }
}
