//! What can happen, as codes and figures; [`super::text`] makes sentences of them.

use crate::directory::model::Tier;
use crate::directory::relationship::Relation;
use crate::i18n::Lang;
use crate::id::{ActivityId, OpportunityId, OrganisationId, ProposalId};
use crate::live::Topic;
use crate::pipeline::gate::{Check, Milestone};
use crate::pipeline::model::{ConsortiumRole, Outcome};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::OffsetDateTime;
use uuid::Uuid;

/// A change to be recorded: what it was about and what happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub topic: Topic,
    pub subject: Uuid,
    pub kind: EventKind,
}

/// A gate that was passed although something was missing, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Overruled {
    pub missing: Vec<Check>,
    pub reason: String,
}

/// What happened. Names are those at the time, so that the history stays readable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum EventKind {
    OrganisationCreated {
        name: String,
    },
    OrganisationEdited {
        name: String,
    },
    /// An editor said that the profile is still correct.
    OrganisationConfirmed {
        name: String,
    },
    OrganisationArchived {
        name: String,
    },
    OrganisationRestored {
        name: String,
    },
    /// What the organisation is to another one; never that they compete.
    RelationshipAdded {
        name: String,
        relation: Relation,
        other: String,
    },
    RelationshipRemoved {
        name: String,
        relation: Relation,
        other: String,
    },
    /// Its texts in another language were written or looked through.
    TranslationEdited {
        name: String,
        language: Lang,
    },
    /// Another language is the one of its original texts.
    OriginalChanged {
        name: String,
        language: Lang,
    },
    /// Another organisation was one with it and is now archived.
    OrganisationMerged {
        name: String,
        other: String,
    },
    OpportunityPublished {
        title: String,
    },
    OpportunityEdited {
        title: String,
    },
    OpportunityArchived {
        title: String,
    },
    OpportunityRestored {
        title: String,
    },
    OpportunityDrafted {
        title: String,
    },
    OpportunitySubmitted {
        title: String,
    },
    OpportunityReturned {
        title: String,
    },
    OpportunityRenewed {
        title: String,
    },
    InterestExpressed {
        title: String,
    },
    InterestAnswered {
        title: String,
    },
    ProposalCreated {
        title: String,
    },
    ProposalEdited {
        title: String,
    },
    /// Stage names per language, as the alliance's template has them.
    ProposalMoved {
        title: String,
        from: BTreeMap<String, String>,
        to: BTreeMap<String, String>,
        /// Although a gate was closed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        overruled: Option<Overruled>,
    },
    MilestoneReached {
        title: String,
        milestone: Milestone,
        /// As `2026-05-31`.
        on: String,
    },
    MilestoneTakenBack {
        title: String,
        milestone: Milestone,
    },
    /// Within its stage.
    ProposalReordered {
        title: String,
    },
    /// None takes an earlier outcome back.
    OutcomeRecorded {
        title: String,
        outcome: Option<Outcome>,
        #[serde(default)]
        reason: Option<String>,
    },
    ProposalArchived {
        title: String,
    },
    ProposalRestored {
        title: String,
    },
    ParticipantAdded {
        title: String,
        organisation: String,
        role: ConsortiumRole,
    },
    ParticipantRoleChanged {
        title: String,
        organisation: String,
        role: ConsortiumRole,
    },
    ParticipantRemoved {
        title: String,
        organisation: String,
    },
    NeedAdded {
        title: String,
        need: String,
    },
    NeedEdited {
        title: String,
        need: String,
    },
    NeedArchived {
        title: String,
        need: String,
    },
    NeedRestored {
        title: String,
        need: String,
    },
    CommentWritten {
        title: String,
    },
    CommentEdited {
        title: String,
    },
    /// By its author, or else by a coordinator.
    CommentDeleted {
        title: String,
        by_author: bool,
    },
    TaskAdded {
        title: String,
        task: String,
    },
    TaskEdited {
        title: String,
        task: String,
    },
    TaskDone {
        title: String,
        task: String,
    },
    /// It is to be done after all.
    TaskReopened {
        title: String,
        task: String,
    },
    TaskRemoved {
        title: String,
        task: String,
    },
    DocumentAdded {
        title: String,
        document: String,
    },
    /// A new version of it.
    DocumentRenewed {
        title: String,
        document: String,
        number: i64,
    },
    DocumentDeleted {
        title: String,
        document: String,
    },
    Shortlisted {
        title: String,
        organisation: String,
    },
    Unshortlisted {
        title: String,
        organisation: String,
    },
    MembershipApplied {
        name: String,
    },
    MembershipApproved {
        name: String,
        tier: Tier,
    },
    MembershipSuspended {
        name: String,
    },
    MembershipResumed {
        name: String,
    },
    MembershipEnded {
        name: String,
    },
    /// The membership holds for another organisation too, from now on or no longer.
    MembershipPassed {
        name: String,
        other: String,
    },
    MembershipNotPassed {
        name: String,
        other: String,
    },
    MembershipChanged {
        name: String,
        tier: Tier,
    },
    PersonJoined {
        role: crate::policy::Role,
    },
    /// Somebody deleted their account.
    PersonErased,
    /// Who of an organisation is named as a contact, or what is shown of them.
    ContactsChanged {
        name: String,
    },
    /// Who keeps an organisation's profile.
    EditorsChanged {
        name: String,
    },
    /// An organisation shows itself to everybody, or changed what it shows.
    MadePublic {
        name: String,
    },
    MadePrivate {
        name: String,
    },
    PublicDirectoryOpened,
    PublicDirectoryClosed,
    /// Who may list or frame the public directory.
    PublicDirectoryChanged,
    /// An import, with the number of organisations and proposals it brought.
    Imported {
        organisations: u32,
        proposals: u32,
    },
    /// A table of organisations that a coordinator brought in.
    SheetImported {
        created: u32,
        updated: u32,
    },
    /// Such a table was taken back.
    SheetTakenBack {
        archived: u32,
        restored: u32,
    },
}

impl EventKind {
    /// Whether it is between a need's or offer's owner and the coordinators, or between the
    /// owner and who is interested: others must not learn of it.
    pub fn is_between_few(&self) -> bool {
        matches!(
            self,
            EventKind::OpportunityDrafted { .. }
                | EventKind::OpportunitySubmitted { .. }
                | EventKind::OpportunityReturned { .. }
                | EventKind::InterestExpressed { .. }
                | EventKind::InterestAnswered { .. }
        )
    }
}

impl Event {
    pub fn organisation(id: OrganisationId, kind: EventKind) -> Event {
        Event { topic: Topic::Organisation, subject: id.0, kind }
    }

    pub fn proposal(id: ProposalId, kind: EventKind) -> Event {
        Event { topic: Topic::Proposal, subject: id.0, kind }
    }

    /// Something on a proposal's page besides its facts.
    pub fn record(id: ProposalId, kind: EventKind) -> Event {
        Event { topic: Topic::Record, subject: id.0, kind }
    }

    pub fn opportunity(id: OpportunityId, kind: EventKind) -> Event {
        Event { topic: Topic::Opportunity, subject: id.0, kind }
    }
}

/// One line of a timeline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    pub id: ActivityId,
    #[serde(with = "time::serde::timestamp")]
    pub at: OffsetDateTime,
    /// The name of the account that acted; none where the program did (an import).
    pub by: Option<String>,
    pub topic: Topic,
    pub subject: Uuid,
    pub event: EventKind,
}
