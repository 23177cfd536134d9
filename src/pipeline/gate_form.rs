//! What is mended at a gate: a few facts and events, everything else stays as it is.

use super::gate::{Check, Milestone, Reached};
use super::proposal_form::ProposalForm;
use crate::day::check_day;
use crate::error::{Checks, Problem, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

/// The longest note on an event, in characters.
pub const NOTE_LIMIT: u32 = 500;

/// The fields that the sheet shows; of a field it does not show nothing is sent, and the
/// proposal keeps what it has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GateForm {
    pub area: Option<String>,
    pub call: Option<String>,
    pub contact_function: Option<String>,
    pub summary: Option<String>,
    pub requested: Option<String>,
    pub granted: Option<String>,
    pub fund_rate: Option<String>,
    pub period: Option<String>,
    pub number: Option<String>,
    /// When each event was, and a note on it, by the event's code.
    pub on: BTreeMap<String, String>,
    pub note: BTreeMap<String, String>,
}

impl GateForm {
    /// Puts what was typed into the form of the whole proposal; whether that changes it.
    pub fn fill(&self, whole: &mut ProposalForm) -> bool {
        let before = whole.clone();
        let fields = [
            (&self.area, &mut whole.area),
            (&self.call, &mut whole.call),
            (&self.contact_function, &mut whole.contact_function),
            (&self.summary, &mut whole.summary),
            (&self.requested, &mut whole.requested),
            (&self.granted, &mut whole.granted),
            (&self.fund_rate, &mut whole.fund_rate),
            (&self.period, &mut whole.period),
            (&self.number, &mut whole.number),
        ];
        for (typed, field) in fields {
            if let Some(typed) = typed {
                field.clone_from(typed);
            }
        }
        *whole != before
    }

    /// The events that were dated. What has happened cannot lie in the future.
    pub fn reached(&self, today: Date) -> Result<Vec<Reached>> {
        let mut checks = Checks::new();
        let mut reached = Vec::new();
        for &milestone in Milestone::ALL {
            let code = milestone.code();
            let (on, note) = fields_of(milestone);
            let typed = |fields: &BTreeMap<String, String>| fields.get(code).cloned().unwrap_or_default();
            let said = checks.text(note, &typed(&self.note), false, NOTE_LIMIT);
            if typed(&self.on).trim().is_empty() {
                continue;
            }
            match check_day(&mut checks, on, &typed(&self.on)) {
                Some(day) if day > today => checks.problem(on, Problem::InTheFuture),
                Some(day) => reached.push(Reached { milestone, on: day, note: said }),
                None => {}
            }
        }
        checks.finish(reached)
    }
}

/// The fields of an event: its day, and the note on it.
pub fn fields_of(milestone: Milestone) -> (&'static str, &'static str) {
    match milestone {
        Milestone::Vote => ("on[vote]", "note[vote]"),
        Milestone::Submission => ("on[submission]", "note[submission]"),
        Milestone::Eligibility => ("on[eligibility]", "note[eligibility]"),
        Milestone::Assessment => ("on[assessment]", "note[assessment]"),
        Milestone::Approval => ("on[approval]", "note[approval]"),
        Milestone::Conditions => ("on[conditions]", "note[conditions]"),
        Milestone::Report => ("on[report]", "note[report]"),
    }
}

/// The field of the sheet on which a check is mended, if that can be done there.
pub fn field_of(check: Check) -> Option<&'static str> {
    Some(match check {
        Check::Area => "area",
        Check::Contact => "contact_function",
        Check::Summary => "summary",
        Check::Call | Check::CutOff => "call",
        Check::Amount => "requested",
        Check::Period | Check::Ended => "period",
        Check::Rate => "fund_rate",
        Check::Number => "number",
        Check::Grant => "granted",
        _ => return None,
    })
}
