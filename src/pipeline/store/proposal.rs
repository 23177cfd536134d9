//! Reads one proposal with everything its page shows.

use crate::account::Viewer;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::id::{AreaId, CallId, NetworkId, OrganisationId, PipelineId, ProposalId, StageId};
use crate::network::model::Texts;
use crate::on;
use crate::pipeline::model::{
    Actor, Call, Currency, Money, Outcome, Period, Precision, Proposal, ProposalChoices, ProposalDetails, PublicStatus,
    Stage,
};
use crate::policy::{Action, Resource, Role};
use sqlx::types::Json;
use time::{Date, OffsetDateTime};

/// A proposal the viewer sees, with what rules and checks need to know of it.
#[derive(Clone, Debug)]
pub struct Visible {
    pub id: ProposalId,
    pub network: NetworkId,
    pub pipeline: PipelineId,
    pub stage_id: StageId,
    pub title: String,
    pub stage: String,
    pub currency: Currency,
    /// The lead partner; who edits its profile owns the proposal.
    pub lead: Option<OrganisationId>,
    pub is_archived: bool,
    /// The viewer brought it in, it has no lead yet and is still in the first stage.
    is_own_idea: bool,
}

impl Visible {
    /// Whether the viewer may change it: by the policy, or because nobody else can yet speak
    /// for an idea but the member who had it.
    pub fn may_edit(&self, viewer: &Viewer) -> bool {
        viewer.can(Action::Edit, Resource::Proposal, self.lead) || self.is_own_idea && viewer.role() == Role::Member
    }
}

/// Finds a proposal through what the viewer may see: one of the same alliance, and an
/// archived one only for who could bring it back. Everything else is `NotFound`.
pub async fn visible(tx: &mut Tx, viewer: &Viewer, id: ProposalId) -> Result<Visible> {
    type Row = (String, PipelineId, StageId, String, String, Option<OrganisationId>, Option<OffsetDateTime>, bool);
    let row: Option<Row> = on!(tx, |c| sqlx::query_as(
        "select p.title, s.pipeline_id, s.id, s.key, p.currency, m.organisation_id, p.archived_at,
           p.created_by is not null and p.created_by = $3 and m.organisation_id is null and not exists
             (select 1 from stage e where e.pipeline_id = s.pipeline_id and e.position < s.position)
         from proposal p
         join stage s on s.id = p.stage_id
         left join participation m on m.proposal_id = p.id and m.role = 'lead'
         where p.network_id = $1 and p.id = $2"
    )
    .bind(viewer.network_id())
    .bind(id)
    .bind(viewer.person_id())
    .fetch_optional(c)
    .await)?;
    let (title, pipeline, stage_id, stage, currency, lead, archived_at, is_own_idea) = row.ok_or(Error::NotFound)?;
    let (currency, is_archived) = (currency_of(&currency)?, archived_at.is_some());
    let network = viewer.network_id();
    let seen = Visible { id, network, pipeline, stage_id, title, stage, currency, lead, is_archived, is_own_idea };
    if is_archived && !seen.may_edit(viewer) { Err(Error::NotFound) } else { Ok(seen) }
}

/// Everything the proposal's page shows.
pub async fn details(tx: &mut Tx, viewer: &Viewer, id: ProposalId) -> Result<ProposalDetails> {
    let seen = visible(tx, viewer, id).await?;
    let row: Row = on!(tx, |c| sqlx::query_as("select * from proposal where network_id = $1 and id = $2")
        .bind(seen.network)
        .bind(id)
        .fetch_one(c)
        .await)?;
    let stages = stages_beside(tx, seen.network, row.stage_id).await?;
    let stage = stages.iter().find(|stage| stage.id == row.stage_id).cloned().ok_or(Error::NotFound)?;
    let call = match row.call_id {
        Some(call) => calls(tx, seen.network).await?.into_iter().find(|known| known.id == call),
        None => None,
    };
    let consortium = super::consortium::members(tx, seen.network, id).await?;
    let needs = super::need::of_proposal(tx, viewer, &seen).await?;
    let lead_address = lead_address(tx, seen.network, seen.lead).await?;
    let mut proposal = row.into_proposal(stage, call)?;
    proposal.consortium = consortium;
    proposal.needs = needs;
    proposal.may_edit = seen.may_edit(viewer);
    proposal.may_move = viewer.can(Action::Move, Resource::Proposal, seen.lead);
    Ok(ProposalDetails { proposal, stages, lead_address, next_gate: None, is_archived: seen.is_archived })
}

/// What the forms offer: the alliance's calls, and the organisations the viewer edits.
pub async fn choices(tx: &mut Tx, viewer: &Viewer) -> Result<ProposalChoices> {
    let names: Vec<(OrganisationId, String)> = on!(tx, |c| sqlx::query_as(
        "select o.id, o.name from organisation o
         join editorship e on e.organisation_id = o.id and e.person_id = $2
         where o.network_id = $1 and o.archived_at is null order by o.name"
    )
    .bind(viewer.network_id())
    .bind(viewer.person_id())
    .fetch_all(c)
    .await)?;
    Ok(ProposalChoices {
        calls: calls(tx, viewer.network_id()).await?,
        organisations: names,
        may_create: viewer.can(Action::Create, Resource::Proposal, None),
    })
}

/// The calls of an alliance, those with the latest deadline first.
pub async fn calls(tx: &mut Tx, network: NetworkId) -> Result<Vec<Call>> {
    type Row = (CallId, String, String, String, Option<i64>, Option<Date>);
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(
        "select id, name, programme, funder, fund_rate, deadline_on from funding_call
         where network_id = $1 order by deadline_on desc nulls last, name"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    let call = |(id, name, programme, funder, fund_rate, deadline_on): Row| Call {
        id,
        name,
        programme,
        funder,
        fund_rate,
        deadline_on,
    };
    Ok(rows.into_iter().map(call).collect())
}

/// The stages of the pipeline that a stage belongs to, in their order.
async fn stages_beside(tx: &mut Tx, network: NetworkId, stage: StageId) -> Result<Vec<Stage>> {
    type Row = (StageId, String, Json<Texts>, Actor, Option<i64>, PublicStatus);
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(
        "select id, key, name, actor, typical_days, public_status from stage
         where network_id = $1 and pipeline_id = (select pipeline_id from stage where id = $2)
         order by position, key"
    )
    .bind(network)
    .bind(stage)
    .fetch_all(c)
    .await)?;
    let stage = |(id, key, name, actor, typical_days, public_status): Row| Stage {
        id,
        key,
        name: name.0,
        actor,
        typical_days,
        public_status,
    };
    Ok(rows.into_iter().map(stage).collect())
}

async fn lead_address(tx: &mut Tx, network: NetworkId, lead: Option<OrganisationId>) -> Result<Option<String>> {
    let Some(lead) = lead else { return Ok(None) };
    type Row = (Option<String>, Option<String>, Option<String>);
    let (street, postcode, city): Row = on!(tx, |c| sqlx::query_as(
        "select street, postcode, city from organisation where network_id = $1 and id = $2"
    )
    .bind(network)
    .bind(lead)
    .fetch_one(c)
    .await)?;
    let town: Vec<String> = [postcode, city].into_iter().flatten().collect();
    let parts = [street.unwrap_or_default(), town.join(" ")];
    let line = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    Ok((!line.is_empty()).then_some(line))
}

pub(super) fn currency_of(iso: &str) -> Result<Currency> {
    Currency::from_iso(iso).ok_or_else(|| Error::internal(format!("unknown currency '{iso}'")))
}

#[derive(sqlx::FromRow)]
struct Row {
    id: ProposalId,
    version: i64,
    stage_id: StageId,
    entered_stage_at: OffsetDateTime,
    outcome: Option<Outcome>,
    outcome_reason: Option<String>,
    resubmit_on: Option<Date>,
    title: String,
    acronym: Option<String>,
    number: Option<String>,
    grant_title: Option<String>,
    language: String,
    summary: String,
    background: String,
    description: String,
    goals: Json<Vec<String>>,
    keywords: Json<Vec<String>>,
    area_id: Option<AreaId>,
    call_id: Option<CallId>,
    contact_function: Option<String>,
    currency: String,
    requested: Option<i64>,
    requested_approximate: bool,
    granted: Option<i64>,
    granted_approximate: bool,
    total_cost: Option<i64>,
    total_cost_approximate: bool,
    amount_note: Option<String>,
    fund_rate: Option<i64>,
    starts_on: Option<Date>,
    ends_on: Option<Date>,
    period_precision: Option<Precision>,
    research_focus: Option<String>,
    category: Option<String>,
    competence_fields: Json<Vec<String>>,
    subject_area: Option<String>,
    unit: Option<String>,
    programme_area: Option<String>,
    website: Option<String>,
    is_sample: bool,
    updated_at: OffsetDateTime,
}

impl Row {
    fn period(&self) -> Option<Period> {
        let precision = self.period_precision.unwrap_or(Precision::Day);
        self.starts_on.zip(self.ends_on).map(|(starts_on, ends_on)| Period { starts_on, ends_on, precision })
    }

    fn into_proposal(self, stage: Stage, call: Option<Call>) -> Result<Proposal> {
        let currency = currency_of(&self.currency)?;
        let amount = |minor: Option<i64>, approximate| minor.map(|minor| Money { minor, currency, approximate });
        let age = OffsetDateTime::now_utc() - self.entered_stage_at;
        Ok(Proposal {
            period: self.period(),
            id: self.id,
            version: self.version,
            language: Lang::parse(&self.language).unwrap_or_default(),
            title: self.title,
            acronym: self.acronym,
            number: self.number,
            grant_title: self.grant_title,
            summary: self.summary,
            background: self.background,
            description: self.description,
            goals: self.goals.0,
            keywords: self.keywords.0,
            stage,
            days_in_stage: age.whole_days().max(0),
            outcome: self.outcome,
            outcome_reason: self.outcome_reason,
            resubmit_on: self.resubmit_on,
            area: self.area_id,
            call,
            contact_function: self.contact_function,
            currency,
            requested: amount(self.requested, self.requested_approximate),
            granted: amount(self.granted, self.granted_approximate),
            total_cost: amount(self.total_cost, self.total_cost_approximate),
            amount_note: self.amount_note,
            fund_rate: self.fund_rate,
            research_focus: self.research_focus,
            category: self.category,
            competence_fields: self.competence_fields.0,
            subject_area: self.subject_area,
            unit: self.unit,
            programme_area: self.programme_area,
            website: self.website,
            is_sample: self.is_sample,
            consortium: Vec::new(),
            needs: Vec::new(),
            updated_at: self.updated_at,
            may_edit: false,
            may_move: false,
        })
    }
}
