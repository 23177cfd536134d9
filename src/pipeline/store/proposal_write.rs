//! Creates and changes proposals.

use super::proposal::Visible;
use crate::account::Viewer;
use crate::db::Tx;
use crate::error::{Conflict, Error, Problem, Result};
use crate::execute;
use crate::id::{NetworkId, ProposalId, StageId};
use crate::on;
use crate::pipeline::model::{Currency, Money};
use crate::pipeline::outcome::Decision;
use crate::pipeline::proposal_form::Facts;
use sqlx::types::Json;
use time::OffsetDateTime;

/// The distance between two cards' positions, which leaves room to put others between.
const GAP: i64 = 1024;

/// The currency amounts are in where nothing else is said.
pub async fn usual_currency(tx: &mut Tx, network: NetworkId) -> Result<Currency> {
    let (iso,): (String,) =
        on!(tx, |c| sqlx::query_as("select currency from network where id = $1").bind(network).fetch_one(c).await)?;
    super::proposal::currency_of(&iso)
}

/// Brings in a proposal at the top of the first stage of the alliance's first pipeline.
/// `UnknownChoice` if the area or call is not the alliance's; `StageGone` without stages.
pub async fn create(tx: &mut Tx, viewer: &Viewer, facts: &Facts) -> Result<ProposalId> {
    let network = viewer.network_id();
    check_choices(tx, network, facts).await?;
    let stage = first_stage(tx, network).await?;
    let position = place_on_top(tx, stage).await?;
    let id = ProposalId::new();
    let now = OffsetDateTime::now_utc();
    execute!(
        tx,
        sqlx::query(
            "insert into proposal (id, network_id, stage_id, position, entered_stage_at, title, language, summary,
               background, description, goals, keywords, currency, requested_approximate, granted_approximate,
               total_cost_approximate, competence_fields, is_sample, created_by, created_at, updated_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, false, false, false, $14, false, $15, $5, $5)"
        )
        .bind(id)
        .bind(network)
        .bind(stage)
        .bind(position)
        .bind(now)
        .bind(&facts.title)
        .bind(facts.language.code())
        .bind(&facts.summary)
        .bind(&facts.background)
        .bind(&facts.description)
        .bind(Json(&facts.goals))
        .bind(Json(&facts.keywords))
        .bind(facts.currency.iso())
        .bind(Json(&facts.competence_fields))
        .bind(viewer.person_id())
    )?;
    // What an idea may have and mostly lacks is written the way an edit writes it.
    write_facts(tx, network, id, 1, facts, now).await?;
    Ok(id)
}

/// Replaces the facts. `Conflict::Changed` if the proposal is no longer at the version
/// that was seen.
pub async fn edit(tx: &mut Tx, proposal: &Visible, seen: i64, facts: &Facts) -> Result<()> {
    check_choices(tx, proposal.network, facts).await?;
    if write_facts(tx, proposal.network, proposal.id, seen, facts, OffsetDateTime::now_utc()).await? == 0 {
        return Err(Error::Conflict(Conflict::Changed));
    }
    Ok(())
}

async fn write_facts(
    tx: &mut Tx,
    network: NetworkId,
    id: ProposalId,
    seen: i64,
    facts: &Facts,
    now: OffsetDateTime,
) -> Result<u64> {
    let minor = |amount: Option<Money>| amount.map(|money| money.minor);
    let approximate = |amount: Option<Money>| amount.is_some_and(|money| money.approximate);
    let touched = execute!(
        tx,
        sqlx::query(
            "update proposal set version = version + 1, updated_at = $4, title = $5, acronym = $6, number = $7,
               grant_title = $8, language = $9, summary = $10, background = $11, description = $12, goals = $13,
               keywords = $14, area_id = $15, call_id = $16, contact_function = $17, currency = $18,
               requested = $19, requested_approximate = $20, granted = $21, granted_approximate = $22,
               total_cost = $23, total_cost_approximate = $24, amount_note = $25, fund_rate = $26,
               starts_on = $27, ends_on = $28, period_precision = $29, research_focus = $30, category = $31,
               competence_fields = $32, subject_area = $33, unit = $34, programme_area = $35, website = $36
             where network_id = $1 and id = $2 and version = $3"
        )
        .bind(network)
        .bind(id)
        .bind(seen)
        .bind(now)
        .bind(&facts.title)
        .bind(&facts.acronym)
        .bind(&facts.number)
        .bind(&facts.grant_title)
        .bind(facts.language.code())
        .bind(&facts.summary)
        .bind(&facts.background)
        .bind(&facts.description)
        .bind(Json(&facts.goals))
        .bind(Json(&facts.keywords))
        .bind(facts.area)
        .bind(facts.call)
        .bind(&facts.contact_function)
        .bind(facts.currency.iso())
        .bind(minor(facts.requested))
        .bind(approximate(facts.requested))
        .bind(minor(facts.granted))
        .bind(approximate(facts.granted))
        .bind(minor(facts.total_cost))
        .bind(approximate(facts.total_cost))
        .bind(&facts.amount_note)
        .bind(facts.fund_rate)
        .bind(facts.period.map(|period| period.starts_on))
        .bind(facts.period.map(|period| period.ends_on))
        .bind(facts.period.map(|period| period.precision.code()))
        .bind(&facts.research_focus)
        .bind(&facts.category)
        .bind(Json(&facts.competence_fields))
        .bind(&facts.subject_area)
        .bind(&facts.unit)
        .bind(&facts.programme_area)
        .bind(&facts.website)
    )?;
    Ok(touched)
}

/// Records what was decided. `Conflict::Changed` as for [`edit`].
pub async fn decide(tx: &mut Tx, proposal: &Visible, seen: i64, decision: &Decision) -> Result<()> {
    let touched = execute!(
        tx,
        sqlx::query(
            "update proposal set version = version + 1, updated_at = $4, outcome = $5, outcome_reason = $6,
               resubmit_on = $7
             where network_id = $1 and id = $2 and version = $3"
        )
        .bind(proposal.network)
        .bind(proposal.id)
        .bind(seen)
        .bind(OffsetDateTime::now_utc())
        .bind(decision.outcome.map(|outcome| outcome.code()))
        .bind(&decision.reason)
        .bind(decision.resubmit_on)
    )?;
    if touched == 0 { Err(Error::Conflict(Conflict::Changed)) } else { Ok(()) }
}

/// Takes the proposal off the board, or brings it back to where it stood. Answers whether
/// that changed anything, so that a repetition leaves no trace in the history.
pub async fn set_archived(tx: &mut Tx, proposal: &Visible, archived: bool) -> Result<bool> {
    if proposal.is_archived == archived {
        return Ok(false);
    }
    let now = OffsetDateTime::now_utc();
    execute!(
        tx,
        sqlx::query(
            "update proposal set version = version + 1, updated_at = $3, archived_at = $4
             where network_id = $1 and id = $2"
        )
        .bind(proposal.network)
        .bind(proposal.id)
        .bind(now)
        .bind(archived.then_some(now))
    )?;
    Ok(true)
}

/// Marks the proposal as changed in its surroundings (consortium, needs). Its version
/// stays: who is editing the facts meanwhile loses nothing. The row stays locked until
/// the transaction ends, so changes of one consortium come one after the other.
pub async fn touch(tx: &mut Tx, proposal: &Visible) -> Result<()> {
    execute!(
        tx,
        sqlx::query("update proposal set updated_at = $3 where network_id = $1 and id = $2")
            .bind(proposal.network)
            .bind(proposal.id)
            .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

/// Refuses an area or call that the alliance does not have, or has no longer.
async fn check_choices(tx: &mut Tx, network: NetworkId, facts: &Facts) -> Result<()> {
    if let Some(area) = facts.area {
        let found: Option<(i64,)> =
            on!(tx, |c| sqlx::query_as("select cast(1 as bigint) from area where network_id = $1 and id = $2")
                .bind(network)
                .bind(area)
                .fetch_optional(c)
                .await)?;
        found.ok_or(Error::field("area", Problem::UnknownChoice))?;
    }
    if let Some(call) = facts.call {
        let found: Option<(i64,)> = on!(tx, |c| sqlx::query_as(
            "select cast(1 as bigint) from funding_call where network_id = $1 and id = $2"
        )
        .bind(network)
        .bind(call)
        .fetch_optional(c)
        .await)?;
        found.ok_or(Error::field("call", Problem::UnknownChoice))?;
    }
    Ok(())
}

async fn first_stage(tx: &mut Tx, network: NetworkId) -> Result<StageId> {
    let found: Option<(StageId,)> = on!(tx, |c| sqlx::query_as(
        "select s.id from stage s join pipeline p on p.id = s.pipeline_id
         where s.network_id = $1 order by p.position, p.key, s.position, s.key limit 1"
    )
    .bind(network)
    .fetch_optional(c)
    .await)?;
    found.map(|(id,)| id).ok_or(Error::Conflict(Conflict::StageGone))
}

async fn place_on_top(tx: &mut Tx, stage: StageId) -> Result<i64> {
    let (top,): (Option<i64>,) = on!(tx, |c| sqlx::query_as("select min(position) from proposal where stage_id = $1")
        .bind(stage)
        .fetch_one(c)
        .await)?;
    Ok(top.map_or(0, |top| top - GAP))
}
