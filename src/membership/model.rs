//! Memberships with their steps, the declaration of participation, and the acquisition list.

use crate::directory::model::{Membership, MembershipStatus, Tier, codes};
use crate::directory::relationship::RelationshipKind;
use crate::error::{Conflict, Error};
use crate::id::{OrganisationId, ProspectId, RelationshipId};
use crate::membership::figures::Figures;
use crate::network::model::Texts;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

codes! {
    /// What can happen to a membership.
    Step {
        Apply = "apply", Approve = "approve", Refuse = "refuse", Suspend = "suspend", Resume = "resume",
        Leave = "leave", Change = "change",
    }
}

codes! {
    /// How far the acquisition of an organisation has come.
    ProspectStage { Prospect = "prospect", Contacted = "contacted", Talk = "talk", Applied = "applied" }
}

/// A step that cannot be taken from the status a membership has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotFromHere;

impl From<NotFromHere> for Error {
    /// The page offers possible steps only, so the status has changed since it was read.
    fn from(_: NotFromHere) -> Error {
        Error::Conflict(Conflict::Changed)
    }
}

impl Step {
    /// The status a step leads to; `Ok(None)` is no membership. Who is refused is what it was
    /// before it applied, which for somebody who `was_member` means having left.
    pub fn taken_from(
        self,
        from: Option<MembershipStatus>,
        was_member: bool,
    ) -> Result<Option<MembershipStatus>, NotFromHere> {
        use MembershipStatus::{Active, Applied, Left, Suspended};
        match (self, from) {
            (Step::Apply, None | Some(Left)) => Ok(Some(Applied)),
            (Step::Approve, Some(Applied)) => Ok(Some(Active)),
            (Step::Refuse, Some(Applied)) => Ok(was_member.then_some(Left)),
            (Step::Suspend, Some(Active)) => Ok(Some(Suspended)),
            (Step::Resume, Some(Suspended)) => Ok(Some(Active)),
            (Step::Leave, Some(Active | Suspended)) => Ok(Some(Left)),
            (Step::Change, Some(Active | Suspended)) => Ok(from),
            _ => Err(NotFromHere),
        }
    }

    /// The steps that coordinators may take from a status, in the order of their buttons.
    pub fn possible(from: MembershipStatus) -> impl Iterator<Item = Step> {
        let steps = [Step::Approve, Step::Refuse, Step::Resume, Step::Change, Step::Suspend, Step::Leave];
        steps.into_iter().filter(move |step| step.taken_from(Some(from), false).is_ok())
    }

    /// Whether somebody has to say why.
    pub fn needs_reason(self) -> bool {
        matches!(self, Step::Refuse | Step::Suspend | Step::Leave)
    }
}

/// The most characters of each field; the browser's half is told the same.
pub mod limit {
    pub const REASON: u32 = 2000;
    pub const FEE_CLASS: u32 = 40;
    pub const NAME: u32 = 200;
    pub const NOTES: u32 = 5000;
    pub const NEXT_STEP: u32 = 300;
    pub const DECLARATION: u32 = 20_000;
}

/// A step that was taken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TakenStep {
    pub step: Step,
    pub from: Option<MembershipStatus>,
    pub to: Option<MembershipStatus>,
    pub day: Date,
    pub reason: String,
    pub by: Option<String>,
    #[serde(with = "time::serde::timestamp")]
    pub at: OffsetDateTime,
}

/// What somebody declared for an organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Application {
    pub signed_name: String,
    pub version: i64,
    /// The declaration in the language in which it was read.
    pub text: String,
    pub by: Option<String>,
    #[serde(with = "time::serde::timestamp")]
    pub signed_at: OffsetDateTime,
}

/// The history of a membership, newest first; coordinators and auditors read it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Record {
    pub steps: Vec<TakenStep>,
    pub applications: Vec<Application>,
}

/// A membership in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Listed {
    pub organisation: OrganisationId,
    pub name: String,
    pub membership: Membership,
    pub fee_class: Option<String>,
}

/// The page of all memberships.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Memberships {
    /// How many there are of each status.
    pub counts: Vec<(MembershipStatus, i64)>,
    pub listed: Vec<Listed>,
    pub page: u32,
    pub pages: u32,
    pub figures: Figures,
    /// Who belongs to the alliance through another member: id, name, and the member's name.
    pub through_others: Vec<(OrganisationId, String, String)>,
    pub may_edit: bool,
}

/// A relationship over which a membership may be passed on, seen from the member.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Passing {
    pub id: RelationshipId,
    pub kind: RelationshipKind,
    /// Who receives it, with its name.
    pub organisation: OrganisationId,
    pub name: String,
    pub passes: bool,
}

/// Memberships on one page of the list.
pub const PAGE_SIZE: u32 = 50;

/// One membership with its history.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MembershipPage {
    pub name: String,
    pub organisation: OrganisationId,
    /// None where an application was refused or none was made yet.
    pub membership: Option<Membership>,
    pub fee_class: Option<String>,
    /// The member through which it belongs to the alliance, where it has no membership of its own.
    pub through: Option<(OrganisationId, String)>,
    pub passings: Vec<Passing>,
    pub record: Record,
    pub today: Date,
    pub may_edit: bool,
}

/// The text that applicants agree to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Declaration {
    /// 0 is the program's own text, which counts until the alliance has one.
    pub version: i64,
    pub texts: Texts,
    /// The day it was saved.
    pub since: Option<Date>,
}

/// What the page of the application shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ApplicationPage {
    pub declaration: Declaration,
    /// Organisations for which the viewer may apply.
    pub choices: Vec<(OrganisationId, String)>,
}

/// The declaration as coordinators change it, with its earlier versions, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeclarationPage {
    pub current: Declaration,
    pub earlier: Vec<Declaration>,
    pub may_edit: bool,
}

/// An organisation that may become a member.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Prospect {
    pub id: ProspectId,
    pub version: i64,
    /// None where it is not in the directory yet.
    pub organisation: Option<OrganisationId>,
    pub name: String,
    pub stage: ProspectStage,
    pub notes: String,
    pub next_step: String,
    pub next_on: Option<Date>,
}

/// The page of the acquisition list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Acquisition {
    pub prospects: Vec<Prospect>,
    /// Names of the directory to choose from.
    pub names: Vec<String>,
    pub today: Date,
    pub may_edit: bool,
}

/// Terms of a membership as they are agreed.
#[derive(Clone, Debug, PartialEq)]
pub struct Terms {
    pub tier: Tier,
    pub fee_class: Option<String>,
    pub from: Date,
    pub to: Option<Date>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use MembershipStatus::{Active, Applied, Left, Suspended};

    /// Every step from every status: a change of the rules shows as a changed line.
    #[test]
    fn steps_are_taken_only_from_where_they_make_sense() {
        let everywhere = [None, Some(Applied), Some(Active), Some(Suspended), Some(Left)];
        let from = |step: Step| everywhere.map(|from| step.taken_from(from, false));
        let no = Err(NotFromHere);
        assert_eq!(from(Step::Apply), [Ok(Some(Applied)), no, no, no, Ok(Some(Applied))]);
        assert_eq!(from(Step::Approve), [no, Ok(Some(Active)), no, no, no]);
        assert_eq!(from(Step::Refuse), [no, Ok(None), no, no, no]);
        assert_eq!(from(Step::Suspend), [no, no, Ok(Some(Suspended)), no, no]);
        assert_eq!(from(Step::Resume), [no, no, no, Ok(Some(Active)), no]);
        assert_eq!(from(Step::Leave), [no, no, Ok(Some(Left)), Ok(Some(Left)), no]);
        assert_eq!(from(Step::Change), [no, no, Ok(Some(Active)), Ok(Some(Suspended)), no]);
    }

    #[test]
    fn who_was_a_member_before_stays_a_former_member_when_refused() {
        assert_eq!(Step::Refuse.taken_from(Some(Applied), true), Ok(Some(Left)));
    }

    #[test]
    fn buttons_are_those_of_possible_steps() {
        let buttons = |status| Step::possible(status).collect::<Vec<_>>();
        assert_eq!(buttons(Applied), [Step::Approve, Step::Refuse]);
        assert_eq!(buttons(Active), [Step::Change, Step::Suspend, Step::Leave]);
        assert_eq!(buttons(Suspended), [Step::Resume, Step::Change, Step::Leave]);
        assert!(buttons(Left).is_empty());
    }

    #[test]
    fn ends_and_refusals_are_explained() {
        let explained: Vec<Step> = Step::ALL.iter().copied().filter(|step| step.needs_reason()).collect();
        assert_eq!(explained, [Step::Refuse, Step::Suspend, Step::Leave]);
    }
}
