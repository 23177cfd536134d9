//! Whole proposals with their consortia, and calls, as imports bring and exports take them.

mod store;

pub(crate) use store::{calls, found_pipeline, insert_calls, insert_proposals, proposal_keys, proposals, stage_keys};

use crate::id::{AreaId, CallId, OrganisationId, ProposalId, StageId};
use crate::pipeline::model::{ConsortiumRole, Outcome, Precision};
use time::{Date, OffsetDateTime};

/// A call with everything the database keeps of it.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub(crate) struct CallRecord {
    pub id: CallId,
    pub key: String,
    pub name: String,
    pub programme: String,
    pub funder: String,
    /// Hundredths of a per cent.
    pub fund_rate: Option<i64>,
    pub opens_on: Option<Date>,
    pub deadline_on: Option<Date>,
    pub url: Option<String>,
}

/// A proposal with everything the database keeps of it but its place within the stage.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub(crate) struct ProposalRecord {
    pub id: ProposalId,
    pub external_key: Option<String>,
    pub stage_id: StageId,
    pub entered_stage_at: OffsetDateTime,
    pub outcome: Option<Outcome>,
    pub outcome_reason: Option<String>,
    pub resubmit_on: Option<Date>,
    pub title: String,
    pub acronym: Option<String>,
    pub number: Option<String>,
    pub grant_title: Option<String>,
    pub language: String,
    pub summary: String,
    pub background: String,
    pub description: String,
    #[sqlx(json)]
    pub goals: Vec<String>,
    #[sqlx(json)]
    pub keywords: Vec<String>,
    pub area_id: Option<AreaId>,
    pub call_id: Option<CallId>,
    pub contact_function: Option<String>,
    /// ISO 4217; the amounts are in its minor units.
    pub currency: String,
    pub requested: Option<i64>,
    pub requested_approximate: bool,
    pub granted: Option<i64>,
    pub granted_approximate: bool,
    pub total_cost: Option<i64>,
    pub amount_note: Option<String>,
    pub fund_rate: Option<i64>,
    pub starts_on: Option<Date>,
    pub ends_on: Option<Date>,
    pub period_precision: Option<Precision>,
    pub research_focus: Option<String>,
    pub category: Option<String>,
    #[sqlx(json)]
    pub competence_fields: Vec<String>,
    pub subject_area: Option<String>,
    pub unit: Option<String>,
    pub programme_area: Option<String>,
    pub website: Option<String>,
    pub is_sample: bool,
    #[sqlx(skip)]
    pub consortium: Vec<ParticipationRecord>,
}

/// A place in a consortium.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ParticipationRecord {
    pub organisation: OrganisationId,
    pub role: ConsortiumRole,
    /// Minor units of the proposal's currency.
    pub contribution: Option<i64>,
}
