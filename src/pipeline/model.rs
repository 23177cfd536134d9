//! Calls, stages, proposals and the cards of the board.

use super::gate::Gate;
pub use super::money::{Currency, Entered, Money};
pub use super::period::{Period, Precision};
use crate::directory::model::{Opportunity, codes};
use crate::i18n::Lang;
use crate::id::{AreaId, CallId, OrganisationId, ProposalId, StageId};
use crate::network::model::Texts;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

codes! {
    /// What was decided. It is not a stage: the stage stays readable beside it.
    Outcome {
        Approved = "approved", Conditional = "conditional", Deferred = "deferred", Reserve = "reserve",
        Rejected = "rejected", Withdrawn = "withdrawn", Terminated = "terminated",
    }
}

codes! {
    /// An organisation's role in a consortium.
    ConsortiumRole { Lead = "lead", Partner = "partner", Associated = "associated" }
}

codes! {
    /// Who moves a proposal on from a stage.
    Actor {
        Anyone = "anyone", Coordinator = "coordinator", Lead = "lead", Board = "board", Funder = "funder",
        FunderAndLead = "funder_and_lead", Consortium = "consortium", Ministry = "ministry",
    }
}

codes! {
    /// What the public would be told of a proposal in a stage.
    PublicStatus { Hidden = "hidden", Applied = "applied", Granted = "granted", Closed = "closed" }
}

/// One column of the board.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stage {
    pub id: StageId,
    pub key: String,
    pub name: Texts,
    pub actor: Actor,
    pub typical_days: Option<i64>,
    pub public_status: PublicStatus,
}

/// A proposal on the board.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    pub id: ProposalId,
    /// The version a move must have seen.
    pub version: i64,
    pub title: String,
    pub acronym: Option<String>,
    pub lead: Option<String>,
    pub area: Option<AreaId>,
    pub amount: Option<Money>,
    pub outcome: Option<Outcome>,
    /// Whole days in this stage, by the server's clock.
    pub days_in_stage: i64,
    pub is_sample: bool,
}

/// A column with its first cards and the figures of all of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Column {
    pub stage: Stage,
    pub cards: Vec<Card>,
    /// All cards of the stage that the filter lets through, also those not loaded.
    pub total: i64,
    /// Sums of the amounts in minor units, per currency.
    pub sums: Vec<(Currency, i64)>,
}

/// A board as one viewer sees it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Board {
    pub columns: Vec<Column>,
    /// Whether the viewer may move cards.
    pub may_move: bool,
    pub may_create: bool,
}

/// How many cards of a column a board brings at first.
pub const COLUMN_PAGE: i64 = 50;

/// A proposal's page: the fact sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Proposal {
    pub id: ProposalId,
    pub version: i64,
    pub title: String,
    pub acronym: Option<String>,
    pub number: Option<String>,
    pub grant_title: Option<String>,
    pub language: Lang,
    pub summary: String,
    pub background: String,
    pub description: String,
    pub goals: Vec<String>,
    pub keywords: Vec<String>,
    pub stage: Stage,
    pub days_in_stage: i64,
    pub outcome: Option<Outcome>,
    pub outcome_reason: Option<String>,
    pub resubmit_on: Option<Date>,
    pub area: Option<AreaId>,
    pub call: Option<Call>,
    pub contact_function: Option<String>,
    pub currency: Currency,
    pub requested: Option<Money>,
    pub granted: Option<Money>,
    pub total_cost: Option<Money>,
    pub amount_note: Option<String>,
    /// The fund's share in hundredths of a per cent.
    pub fund_rate: Option<i64>,
    pub period: Option<Period>,
    pub research_focus: Option<String>,
    pub category: Option<String>,
    pub competence_fields: Vec<String>,
    pub subject_area: Option<String>,
    pub unit: Option<String>,
    pub programme_area: Option<String>,
    pub website: Option<String>,
    pub is_sample: bool,
    pub consortium: Vec<Participant>,
    /// What the consortium still looks for.
    pub needs: Vec<Opportunity>,
    #[serde(with = "time::serde::timestamp")]
    pub updated_at: OffsetDateTime,
    pub may_edit: bool,
    pub may_move: bool,
}

/// A member of a consortium.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Participant {
    pub organisation: OrganisationId,
    pub name: String,
    pub city: Option<String>,
    pub country: String,
    pub role: ConsortiumRole,
    pub contribution: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Call {
    pub id: CallId,
    pub name: String,
    pub programme: String,
    pub funder: String,
    pub fund_rate: Option<i64>,
    pub deadline_on: Option<Date>,
}

/// A proposal's page: the fact sheet and what surrounds it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProposalDetails {
    pub proposal: Proposal,
    /// The stages of its pipeline in their order.
    pub stages: Vec<Stage>,
    /// Where the lead partner is reached: street, postcode and town in one line.
    pub lead_address: Option<String>,
    /// What stands between it and the stage after its own; none in the last one.
    pub next_gate: Option<Gate>,
    pub is_archived: bool,
}

/// What the forms of a proposal offer for choice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProposalChoices {
    pub calls: Vec<Call>,
    /// The organisations in whose name the viewer may bring in an idea.
    pub organisations: Vec<(OrganisationId, String)>,
    pub may_create: bool,
}

/// An organisation that could be asked into a consortium.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Candidate {
    pub id: OrganisationId,
    pub name: String,
    pub city: Option<String>,
    pub country: String,
}
