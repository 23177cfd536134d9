//! Rows of the pipeline in bulk.

use super::{CallRecord, ParticipationRecord, ProposalRecord};
use crate::db::Tx;
use crate::error::Result;
use crate::id::{CallId, NetworkId, OrganisationId, ParticipationId, PipelineId, ProposalId, StageId};
use crate::pipeline::model::ConsortiumRole;
use crate::pipeline::template::{PIPELINE, STAGES, texts};
use crate::{execute, insert_rows, on};
use sqlx::types::Json;
use std::collections::HashMap;
use time::OffsetDateTime;

/// Room between two cards of a column, so that a move rewrites one row only.
const GAP: i64 = 1024;

/// Gives an alliance the default pipeline, unless it has one already.
pub(crate) async fn found_pipeline(tx: &mut Tx, network: NetworkId) -> Result<()> {
    let there: Option<(PipelineId,)> =
        on!(tx, |c| sqlx::query_as("select id from pipeline where network_id = $1 limit 1")
            .bind(network)
            .fetch_optional(c)
            .await)?;
    if there.is_some() {
        return Ok(());
    }
    let pipeline = PipelineId::new();
    execute!(
        tx,
        sqlx::query("insert into pipeline (id, network_id, key, name, position) values ($1, $2, $3, $4, 0)")
            .bind(pipeline)
            .bind(network)
            .bind(PIPELINE.0)
            .bind(Json(texts(PIPELINE.1)))
    )?;
    let stages: Vec<(i64, _)> = (0..).map(|place| place * GAP).zip(&STAGES).collect();
    insert_rows!(
        tx,
        "insert into stage (id, network_id, pipeline_id, key, name, position, actor, typical_days, public_status,
         gate) ",
        stages,
        |(place, stage)| [
            StageId::new(),
            network,
            pipeline,
            stage.key,
            Json(texts(stage.name)),
            place,
            stage.actor,
            stage.typical_days,
            stage.public_status,
            Json(stage.gate)
        ]
    );
    Ok(())
}

/// The stages of an alliance's first pipeline by their keys.
pub(crate) async fn stage_keys(tx: &mut Tx, network: NetworkId) -> Result<HashMap<String, StageId>> {
    let rows: Vec<(String, StageId)> = on!(tx, |c| sqlx::query_as(
        "select key, id from stage where pipeline_id =
           (select id from pipeline where network_id = $1 order by position, id limit 1)"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().collect())
}

/// All calls of an alliance.
pub(crate) async fn calls(tx: &mut Tx, network: NetworkId) -> Result<Vec<CallRecord>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select id, key, name, programme, funder, fund_rate, opens_on, deadline_on, url
         from funding_call where network_id = $1 order by id"
    )
    .bind(network)
    .fetch_all(c)
    .await)?)
}

/// Inserts the calls whose keys are new; the answer is the id of every call by its key.
pub(crate) async fn insert_calls(
    tx: &mut Tx,
    network: NetworkId,
    records: Vec<CallRecord>,
) -> Result<HashMap<String, CallId>> {
    let mut known: HashMap<String, CallId> =
        calls(tx, network).await?.into_iter().map(|call| (call.key, call.id)).collect();
    let new: Vec<CallRecord> = records.into_iter().filter(|call| !known.contains_key(&call.key)).collect();
    insert_rows!(
        tx,
        "insert into funding_call (id, network_id, key, name, programme, funder, fund_rate, opens_on, deadline_on, url) ",
        new,
        |r| [r.id, network, &r.key, &r.name, &r.programme, &r.funder, r.fund_rate, r.opens_on, r.deadline_on, &r.url]
    );
    known.extend(new.into_iter().map(|call| (call.key, call.id)));
    Ok(known)
}

/// The keys of the proposals an earlier import brought; archived ones too.
pub(crate) async fn proposal_keys(tx: &mut Tx, network: NetworkId) -> Result<HashMap<String, ProposalId>> {
    let rows: Vec<(String, ProposalId)> = on!(tx, |c| sqlx::query_as(
        "select external_key, id from proposal where network_id = $1 and external_key is not null"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().collect())
}

/// Inserts proposals with their consortia, each at the end of its stage.
pub(crate) async fn insert_proposals(
    tx: &mut Tx,
    network: NetworkId,
    now: OffsetDateTime,
    records: &[ProposalRecord],
) -> Result<()> {
    let placed = placed(tx, network, records).await?;
    insert_rows!(
        tx,
        "insert into proposal (id, network_id, external_key, stage_id, position, entered_stage_at, outcome,
           outcome_reason, resubmit_on, title, acronym, number, grant_title, language, summary, background,
           description, goals, keywords, area_id, call_id, contact_function, currency, requested,
           requested_approximate, granted, granted_approximate, total_cost, amount_note, fund_rate, starts_on,
           ends_on, period_precision, research_focus, category, competence_fields, subject_area, unit,
           programme_area, website, is_sample, created_at, updated_at) ",
        placed,
        |(position, r)| [
            r.id,
            network,
            &r.external_key,
            r.stage_id,
            position,
            r.entered_stage_at,
            r.outcome,
            &r.outcome_reason,
            r.resubmit_on,
            &r.title,
            &r.acronym,
            &r.number,
            &r.grant_title,
            &r.language,
            &r.summary,
            &r.background,
            &r.description,
            Json(&r.goals),
            Json(&r.keywords),
            r.area_id,
            r.call_id,
            &r.contact_function,
            &r.currency,
            r.requested,
            r.requested_approximate,
            r.granted,
            r.granted_approximate,
            r.total_cost,
            &r.amount_note,
            r.fund_rate,
            r.starts_on,
            r.ends_on,
            r.period_precision,
            &r.research_focus,
            &r.category,
            Json(&r.competence_fields),
            &r.subject_area,
            &r.unit,
            &r.programme_area,
            &r.website,
            r.is_sample,
            now,
            now
        ]
    );
    insert_consortia(tx, network, records).await
}

/// Gives each proposal the next free place at the end of its stage.
async fn placed<'a>(
    tx: &mut Tx,
    network: NetworkId,
    records: &'a [ProposalRecord],
) -> Result<Vec<(i64, &'a ProposalRecord)>> {
    let rows: Vec<(StageId, i64)> = on!(tx, |c| sqlx::query_as(
        "select id, coalesce((select max(position) from proposal p where p.stage_id = stage.id), 0)
         from stage where network_id = $1"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    let mut last: HashMap<StageId, i64> = rows.into_iter().collect();
    Ok(records
        .iter()
        .map(|record| {
            let position = last.entry(record.stage_id).or_default();
            *position += GAP;
            (*position, record)
        })
        .collect())
}

async fn insert_consortia(tx: &mut Tx, network: NetworkId, records: &[ProposalRecord]) -> Result<()> {
    let rows: Vec<(ProposalId, i64, &ParticipationRecord)> =
        records.iter().flat_map(|r| (0..).zip(&r.consortium).map(|(place, part)| (r.id, place, part))).collect();
    insert_rows!(
        tx,
        "insert into participation (id, network_id, proposal_id, organisation_id, role, contribution, position) ",
        rows,
        |(proposal, place, part)| [
            ParticipationId::new(),
            network,
            proposal,
            part.organisation,
            part.role,
            part.contribution,
            place
        ]
    );
    Ok(())
}

/// All proposals of an alliance but the archived ones, stage by stage in the order of the board.
pub(crate) async fn proposals(tx: &mut Tx, network: NetworkId) -> Result<Vec<ProposalRecord>> {
    let mut records: Vec<ProposalRecord> = on!(tx, |c| sqlx::query_as(
        "select p.id, p.external_key, p.stage_id, p.entered_stage_at, p.outcome, p.outcome_reason, p.resubmit_on,
           p.title, p.acronym, p.number, p.grant_title, p.language, p.summary, p.background, p.description, p.goals,
           p.keywords, p.area_id, p.call_id, p.contact_function, p.currency, p.requested, p.requested_approximate,
           p.granted, p.granted_approximate, p.total_cost, p.amount_note, p.fund_rate, p.starts_on, p.ends_on,
           p.period_precision, p.research_focus, p.category, p.competence_fields, p.subject_area, p.unit,
           p.programme_area, p.website, p.is_sample
         from proposal p join stage s on s.id = p.stage_id
         where p.network_id = $1 and p.archived_at is null order by s.position, p.position"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    let mut consortia = consortia(tx, network).await?;
    for record in &mut records {
        record.consortium = consortia.remove(&record.id).unwrap_or_default();
    }
    Ok(records)
}

async fn consortia(tx: &mut Tx, network: NetworkId) -> Result<HashMap<ProposalId, Vec<ParticipationRecord>>> {
    let rows: Vec<(ProposalId, OrganisationId, ConsortiumRole, Option<i64>)> = on!(tx, |c| sqlx::query_as(
        "select r.proposal_id, r.organisation_id, r.role, r.contribution
         from participation r join organisation o on o.id = r.organisation_id
         where r.network_id = $1 and o.archived_at is null order by r.position, r.id"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    let mut groups: HashMap<ProposalId, Vec<ParticipationRecord>> = HashMap::new();
    for (proposal, organisation, role, contribution) in rows {
        groups.entry(proposal).or_default().push(ParticipationRecord { organisation, role, contribution });
    }
    Ok(groups)
}
