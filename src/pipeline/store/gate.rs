//! What gates ask for, what a proposal has of it, and the dated events of its life.

use super::moves::CardNow;
use super::proposal::Visible;
use crate::account::Viewer;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::execute;
use crate::id::{NetworkId, PipelineId, ProposalId, StageId};
use crate::on;
use crate::pipeline::gate::{CallTerms, Check, Facts, Gates, Milestone, Reached, asked_for, way_to};
use crate::pipeline::model::{Outcome, Period, Precision};
use sqlx::types::Json;
use time::{Date, OffsetDateTime};

/// The gates of a pipeline's stages, in the order of the board.
pub async fn gates(tx: &mut Tx, network: NetworkId, pipeline: PipelineId) -> Result<Gates> {
    let rows: Vec<(StageId, Json<Vec<Check>>)> = on!(tx, |c| sqlx::query_as(
        "select id, gate from stage where network_id = $1 and pipeline_id = $2 order by position, key"
    )
    .bind(network)
    .bind(pipeline)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(|(stage, gate)| (stage, gate.0)).collect())
}

#[derive(sqlx::FromRow)]
struct Row {
    has_area: bool,
    has_contact: bool,
    has_summary: bool,
    has_need: bool,
    has_number: bool,
    has_amount: bool,
    has_grant: bool,
    lead_is_member: bool,
    partners: i64,
    has_lead: bool,
    has_call: bool,
    deadline_on: Option<Date>,
    call_rate: Option<i64>,
    fund_rate: Option<i64>,
    starts_on: Option<Date>,
    ends_on: Option<Date>,
    period_precision: Option<Precision>,
    outcome: Option<Outcome>,
}

/// What the checks look at, as it is on a day.
pub async fn facts(tx: &mut Tx, network: NetworkId, proposal: ProposalId, today: Date) -> Result<Facts> {
    let row: Option<Row> = on!(tx, |c| sqlx::query_as(
        "select p.area_id is not null as has_area,
           p.contact_function is not null or m.organisation_id is not null as has_contact,
           p.summary <> '' as has_summary,
           exists (select 1 from opportunity o where o.proposal_id = p.id and o.direction = 'need'
             and o.archived_at is null) as has_need,
           p.number is not null as has_number, p.requested is not null as has_amount,
           p.granted is not null as has_grant,
           exists (select 1 from membership b where b.organisation_id = m.organisation_id
             and b.status = 'active') as lead_is_member,
           (select count(*) from participation a where a.proposal_id = p.id and a.role <> 'associated') as partners,
           m.organisation_id is not null as has_lead,
           f.id is not null as has_call, f.deadline_on, f.fund_rate as call_rate,
           p.fund_rate, p.starts_on, p.ends_on, p.period_precision, p.outcome
         from proposal p
         left join participation m on m.proposal_id = p.id and m.role = 'lead'
         left join funding_call f on f.id = p.call_id
         where p.network_id = $1 and p.id = $2"
    )
    .bind(network)
    .bind(proposal)
    .fetch_optional(c)
    .await)?;
    let reached = milestones(tx, network, proposal).await?;
    Ok(row.ok_or(Error::NotFound)?.into_facts(reached.into_iter().map(|one| one.milestone).collect(), today))
}

/// Everything that says what stands between a proposal and the stages of its pipeline today.
pub async fn ways(tx: &mut Tx, proposal: &Visible) -> Result<(Gates, Facts)> {
    let gates = gates(tx, proposal.network, proposal.pipeline).await?;
    let facts = facts(tx, proposal.network, proposal.id, OffsetDateTime::now_utc().date()).await?;
    Ok((gates, facts))
}

/// What a card lacks to enter a stage of its pipeline.
pub async fn missing(tx: &mut Tx, card: &CardNow, to: StageId) -> Result<Vec<Check>> {
    let gates = gates(tx, card.network_id, card.pipeline_id).await?;
    if asked_for(&gates, card.stage_id, to).is_empty() {
        return Ok(Vec::new());
    }
    let facts = facts(tx, card.network_id, card.id, OffsetDateTime::now_utc().date()).await?;
    Ok(way_to(&gates, card.stage_id, to, &facts).missing().collect())
}

/// The events that have been recorded, in the order of the way.
pub async fn milestones(tx: &mut Tx, network: NetworkId, proposal: ProposalId) -> Result<Vec<Reached>> {
    let rows: Vec<(Milestone, Date, String)> = on!(tx, |c| sqlx::query_as(
        "select kind, reached_on, note from milestone where network_id = $1 and proposal_id = $2"
    )
    .bind(network)
    .bind(proposal)
    .fetch_all(c)
    .await)?;
    let mut reached: Vec<Reached> =
        rows.into_iter().map(|(milestone, on, note)| Reached { milestone, on, note }).collect();
    reached.sort_by_key(|one| one.milestone);
    Ok(reached)
}

/// Records an event, in the place of an earlier one of its kind.
pub async fn reach(tx: &mut Tx, viewer: &Viewer, proposal: &Visible, reached: &Reached) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "insert into milestone (network_id, proposal_id, kind, reached_on, note, recorded_by, recorded_at)
             values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (proposal_id, kind) do update set reached_on = excluded.reached_on, note = excluded.note,
               recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at"
        )
        .bind(proposal.network)
        .bind(proposal.id)
        .bind(reached.milestone)
        .bind(reached.on)
        .bind(&reached.note)
        .bind(viewer.person_id())
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

/// Keeps the event that a decision makes: a yes is one today, anything else is none.
pub async fn follow_decision(
    tx: &mut Tx,
    viewer: &Viewer,
    proposal: &Visible,
    milestone: Milestone,
    outcome: Option<Outcome>,
) -> Result<()> {
    let is_there = milestones(tx, proposal.network, proposal.id).await?.iter().any(|one| one.milestone == milestone);
    match outcome.is_some_and(Outcome::is_yes) {
        true if is_there => Ok(()),
        true => {
            let on = OffsetDateTime::now_utc().date();
            reach(tx, viewer, proposal, &Reached { milestone, on, note: String::new() }).await
        }
        false => forget(tx, proposal, milestone).await.map(drop),
    }
}

/// Takes an event back; false if it was not recorded.
pub async fn forget(tx: &mut Tx, proposal: &Visible, milestone: Milestone) -> Result<bool> {
    let gone = execute!(
        tx,
        sqlx::query("delete from milestone where network_id = $1 and proposal_id = $2 and kind = $3")
            .bind(proposal.network)
            .bind(proposal.id)
            .bind(milestone)
    )?;
    Ok(gone > 0)
}

impl Row {
    fn into_facts(self, milestones: Vec<Milestone>, today: Date) -> Facts {
        let period = self.starts_on.zip(self.ends_on).zip(self.period_precision);
        Facts {
            has_area: self.has_area,
            has_contact: self.has_contact,
            has_summary: self.has_summary,
            has_need: self.has_need,
            has_number: self.has_number,
            has_amount: self.has_amount,
            has_grant: self.has_grant,
            lead_is_member: self.lead_is_member,
            partners: self.partners,
            has_lead: self.has_lead,
            call: self.has_call.then_some(CallTerms { deadline_on: self.deadline_on, fund_rate: self.call_rate }),
            fund_rate: self.fund_rate,
            period: period.map(|((starts_on, ends_on), precision)| Period { starts_on, ends_on, precision }),
            outcome: self.outcome,
            milestones,
            today,
        }
    }
}

#[cfg(test)]
mod tests;
