//! Where a need or offer stands, what reviewers say of it, and who is interested.

use crate::activity::model::Activity;
use crate::dashboard::model::EXPIRY_NOTICE_DAYS;
use crate::directory::model::{SizeClass, codes};
use crate::id::{CallId, InterestId, OpportunityId, OrganisationId, ProposalId, TalkId};
use serde::{Deserialize, Serialize};
use time::{Date, Duration, OffsetDateTime};

codes! {
    /// How intellectual property is protected.
    Ipr {
        Unprotected = "unprotected", KnowHow = "know_how", Copyright = "copyright",
        DesignOrMark = "design_or_mark", PatentApplied = "patent_applied", PatentGranted = "patent_granted",
    }
}

codes! {
    /// The form that working together may take.
    Partnership {
        Research = "research", Technical = "technical", Commercial = "commercial", Licence = "licence",
        Supply = "supply", JointVenture = "joint_venture", Investment = "investment",
    }
}

codes! {
    /// What is stored of the way of a need or offer; the rest follows from the days.
    Status { Draft = "draft", InReview = "in_review", Published = "published" }
}

codes! {
    /// Where a need or offer stands on a day.
    Phase {
        Draft = "draft", InReview = "in_review", Published = "published", Expiring = "expiring", Expired = "expired",
    }
}

codes! {
    /// What a reviewer looks at, each with 0 to 5 points.
    Criterion {
        Clarity = "clarity", Novelty = "novelty", Completeness = "completeness", PartnerFit = "partner_fit",
    }
}

codes! {
    InterestStatus { Open = "open", Accepted = "accepted", Declined = "declined" }
}

/// The most points a criterion gets.
pub const MOST_POINTS: i64 = 5;
/// So many days from today a renewed need or offer is valid.
pub const RENEWED_FOR_DAYS: i64 = 180;

/// The most characters of each field; the browser's half is told the same.
pub mod limit {
    pub const ADVANTAGES: u32 = 4000;
    pub const EXPERTISE: u32 = 4000;
    pub const ROLE: u32 = 2000;
    pub const COMMENT: u32 = 4000;
    pub const MESSAGE: u32 = 4000;
    pub const ANSWER: u32 = 2000;
}

/// What a need or offer says beyond title, summary and description.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sqlx::FromRow))]
pub struct Details {
    pub advantages: String,
    pub expertise: String,
    pub ipr: Option<Ipr>,
    #[cfg_attr(feature = "ssr", sqlx(json))]
    pub partnerships: Vec<Partnership>,
    pub partner_role: String,
    #[cfg_attr(feature = "ssr", sqlx(json))]
    pub partner_sizes: Vec<SizeClass>,
    /// The day by which partners have to answer.
    pub deadline: Option<Date>,
    /// The call it is meant for.
    pub call_id: Option<CallId>,
    /// The proposal it is meant for; who may not know the owner is not told.
    pub target_id: Option<ProposalId>,
}

impl Phase {
    /// A published one expires after its last day, and is announced some time before.
    pub fn of(status: Status, valid_until: Option<Date>, today: Date) -> Phase {
        match (status, valid_until) {
            (Status::Draft, _) => Phase::Draft,
            (Status::InReview, _) => Phase::InReview,
            (Status::Published, Some(last)) if last < today => Phase::Expired,
            (Status::Published, Some(last)) if last <= today + Duration::days(EXPIRY_NOTICE_DAYS) => Phase::Expiring,
            (Status::Published, _) => Phase::Published,
        }
    }

    /// Whether everybody who may see it by its visibility does see it.
    pub fn is_open(self) -> bool {
        matches!(self, Phase::Published | Phase::Expiring)
    }
}

/// A reviewer's points and what they wrote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Review {
    /// In the order of [`Criterion::ALL`].
    pub points: [i64; 4],
    pub comment: String,
    /// Published then, or given back.
    pub is_published: bool,
    pub by: Option<String>,
    #[serde(with = "time::serde::timestamp")]
    pub at: OffsetDateTime,
}

/// Where a need or offer stands, and what the viewer may do about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Standing {
    pub phase: Phase,
    /// The last day it would have after being renewed today; none where it cannot be.
    pub renews_until: Option<Date>,
    pub may_submit: bool,
    /// Without a review, as coordinators may.
    pub may_publish: bool,
    pub may_review: bool,
    /// Newest first; none for those who may not read them.
    pub reviews: Vec<Review>,
    pub may_follow: bool,
    pub is_following: bool,
    /// Names of what it is meant for, as far as the viewer may know.
    pub call: Option<String>,
    pub target: Option<(ProposalId, String)>,
    /// Organisations for which the viewer may say that they are interested.
    pub senders: Vec<(OrganisationId, String)>,
    /// What the viewer's own organisations have sent, newest first.
    pub sent: Vec<SentInterest>,
    /// What has arrived, newest first; none for those who may not read it.
    pub received: Vec<ReceivedInterest>,
    pub may_answer: bool,
    /// The talk in which it came up, for those who may read talks.
    pub talk: Option<TalkId>,
}

/// An interest as its sender sees it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SentInterest {
    pub opportunity: OpportunityId,
    pub title: String,
    /// Whether the page of the need or offer can still be opened.
    pub is_open: bool,
    pub sender: String,
    pub status: InterestStatus,
    pub message: String,
    pub answer: String,
    /// Whom to talk to, once the owner has accepted.
    pub contact: Option<OwnerContact>,
    #[serde(with = "time::serde::timestamp")]
    pub sent_at: OffsetDateTime,
}

/// What accepting an interest opens.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OwnerContact {
    pub id: OrganisationId,
    pub name: String,
    pub function: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub website: Option<String>,
}

/// An interest as the owner sees it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReceivedInterest {
    pub id: InterestId,
    pub organisation: (OrganisationId, String),
    pub by: Option<String>,
    pub status: InterestStatus,
    pub message: String,
    pub answer: String,
    #[serde(with = "time::serde::timestamp")]
    pub sent_at: OffsetDateTime,
}

/// What a person follows and what their organisations have sent, on the dashboard.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Exchange {
    /// Whether the person follows anything.
    pub follows: bool,
    /// Changes of what is followed, newest first; who made them is not told.
    pub changes: Vec<Activity>,
    pub sent: Vec<SentInterest>,
}

/// A need or offer that waits for a review.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Queued {
    pub id: OpportunityId,
    pub title: String,
    pub owner: String,
    pub since: Option<Date>,
    /// How often it was given back.
    pub returned: i64,
}

/// What the form may choose to aim at.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Aims {
    pub calls: Vec<(CallId, String)>,
    pub proposals: Vec<(ProposalId, String)>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn the_days_decide_what_a_published_one_is() {
        let today = date!(2026 - 03 - 01);
        let on = |status, days: Option<i64>| Phase::of(status, days.map(|days| today + Duration::days(days)), today);
        assert_eq!(on(Status::Published, None), Phase::Published);
        assert_eq!(on(Status::Published, Some(EXPIRY_NOTICE_DAYS + 1)), Phase::Published);
        assert_eq!(on(Status::Published, Some(EXPIRY_NOTICE_DAYS)), Phase::Expiring);
        assert_eq!(on(Status::Published, Some(0)), Phase::Expiring);
        assert_eq!(on(Status::Published, Some(-1)), Phase::Expired);
        assert_eq!(on(Status::Draft, Some(-1)), Phase::Draft);
        assert_eq!(on(Status::InReview, None), Phase::InReview);
    }

    #[test]
    fn only_published_and_unexpired_ones_are_open() {
        let open: Vec<Phase> = Phase::ALL.iter().copied().filter(|phase| phase.is_open()).collect();
        assert_eq!(open, [Phase::Published, Phase::Expiring]);
    }
}
