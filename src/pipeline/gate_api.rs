//! Server functions of gates: what they ask for, mending it in place, and passing.

use super::board::Moved;
use super::gate::{Gate, Milestone, Reached};
use super::gate_form::GateForm;
use super::model::{Call, Proposal, Stage};
use crate::error::Result;
use crate::id::{ProposalId, StageId};
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

#[cfg(feature = "ssr")]
use {
    super::board::Place,
    super::board_api::{Order, checked},
    super::gate::way_to,
    super::proposal_form::ProposalForm,
    super::store::{gate as store, proposal, proposal_write as write},
    crate::account::{Viewer, preferences},
    crate::activity::model::{Event, EventKind},
    crate::activity::record,
    crate::db::Tx,
    crate::error::{Checks, Error},
    crate::policy::{Action, Resource},
    crate::server::app,
    time::OffsetDateTime,
};

/// The longest reason for passing a closed gate, in characters.
#[cfg(feature = "ssr")]
const REASON_LIMIT: u32 = 2_000;

/// A gate with what is needed to mend what it asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GatePage {
    pub proposal: Proposal,
    pub stage: Stage,
    pub gate: Gate,
    pub milestones: Vec<Reached>,
    pub calls: Vec<Call>,
}

/// What stands between a proposal and each stage of its pipeline.
#[server(name = LookAtGates, prefix = "/api", endpoint = "pipeline/gates", input = GetUrl)]
pub async fn look_at_gates(alliance: String, id: ProposalId) -> Result<Vec<Gate>> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.read().await?;
    let seen = proposal::visible(&mut tx, &viewer, id).await?;
    let (gates, facts) = store::ways(&mut tx, &seen).await?;
    Ok(gates.iter().map(|(stage, _)| way_to(&gates, seen.stage_id, *stage, &facts)).collect())
}

/// The gate between a proposal and one stage.
#[server(name = GetGate, prefix = "/api", endpoint = "pipeline/gate", input = GetUrl)]
pub async fn get_gate(alliance: String, id: ProposalId, stage: StageId) -> Result<GatePage> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.read().await?;
    let details = proposal::details(&mut tx, &viewer, id).await?;
    let stage = details.stages.into_iter().find(|known| known.id == stage).ok_or(Error::NotFound)?;
    let seen = proposal::visible(&mut tx, &viewer, id).await?;
    let (gates, facts) = store::ways(&mut tx, &seen).await?;
    Ok(GatePage {
        gate: way_to(&gates, seen.stage_id, stage.id, &facts),
        milestones: store::milestones(&mut tx, seen.network, id).await?,
        calls: proposal::calls(&mut tx, seen.network).await?,
        proposal: details.proposal,
        stage,
    })
}

/// Writes what was mended on the sheet and, unless it is only to be kept, moves the proposal
/// to the stage, where `before` and `after` say. `reason` moves it although something is
/// missing; `then` says which of these is wanted: `keep`, `overrule`, or else a plain move. All of it
/// happens, or nothing.
#[server(name = PassGate, prefix = "/api", endpoint = "pipeline/gate/pass")]
#[allow(clippy::too_many_arguments, reason = "The fields of one form.")]
pub async fn pass_gate(
    alliance: String,
    id: ProposalId,
    stage: StageId,
    version: i64,
    #[server(default)] before: Option<ProposalId>,
    #[server(default)] after: Option<ProposalId>,
    #[server(default)] key: Option<String>,
    #[server(default)] then: String,
    #[server(default)] reason: String,
    #[server(flatten)] form: GateForm,
) -> Result<Option<Moved>> {
    let viewer = Viewer::require(&alliance).await?;
    let mut checks = Checks::new();
    let reason = checks.text("reason", &reason, then == "overrule", REASON_LIMIT);
    let reason = checks.finish(reason)?;
    let mut tx = app()?.db.write().await?;
    let seen = mend(&mut tx, &viewer, id, version, &form).await?;
    let moved = if then == "keep" {
        None
    } else {
        let place = before.map(Place::Before).or(after.map(Place::After)).unwrap_or(Place::Top);
        let overruled = (then == "overrule").then_some(reason);
        let order = Order { proposal: id, to: stage, place, seen, key: checked(key)?, overruled };
        Some(order.write(&mut tx, &viewer, preferences().lang).await?)
    };
    tx.commit().await?;
    Ok(moved)
}

/// Takes a recorded event back.
#[server(name = TakeMilestoneBack, prefix = "/api", endpoint = "pipeline/gate/take-back")]
pub async fn take_milestone_back(alliance: String, id: ProposalId, milestone: Milestone) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let seen = proposal::visible(&mut tx, &viewer, id).await?;
    viewer.may(Action::Move, Resource::Proposal, seen.lead)?;
    if store::forget(&mut tx, &seen, milestone).await? {
        let kind = EventKind::MilestoneTakenBack { title: seen.title, milestone };
        record(&mut tx, &viewer, Event::proposal(id, kind)).await?;
    }
    tx.commit().await
}

/// Writes the facts and events of the sheet. The answer is the version the proposal has then.
#[cfg(feature = "ssr")]
async fn mend(tx: &mut Tx, viewer: &Viewer, id: ProposalId, version: i64, form: &GateForm) -> Result<i64> {
    let seen = proposal::visible(tx, viewer, id).await?;
    viewer.may(Action::Move, Resource::Proposal, seen.lead)?;
    let details = proposal::details(tx, viewer, id).await?;
    let mut whole = ProposalForm::of(preferences().lang, &details.proposal);
    let mut version = version;
    if form.fill(&mut whole) {
        let facts = whole.read(seen.currency)?;
        write::edit(tx, &seen, version, &facts).await?;
        version += 1;
        record(tx, viewer, Event::proposal(id, EventKind::ProposalEdited { title: facts.title })).await?;
    }
    let known = store::milestones(tx, seen.network, id).await?;
    for reached in form.reached(OffsetDateTime::now_utc().date())? {
        if known.contains(&reached) {
            continue;
        }
        store::reach(tx, viewer, &seen, &reached).await?;
        let (title, milestone, on) = (seen.title.clone(), reached.milestone, reached.on.to_string());
        record(tx, viewer, Event::proposal(id, EventKind::MilestoneReached { title, milestone, on })).await?;
    }
    Ok(version)
}

#[cfg(test)]
mod tests;
