//! Server functions of one proposal: its page, its facts, its consortium, its needs.

use super::model::{Candidate, ConsortiumRole, ProposalChoices, ProposalDetails};
use super::need_form::NeedForm;
use super::proposal_form::ProposalForm;
use crate::activity::model::Activity;
use crate::error::Result;
use crate::id::{OpportunityId, OrganisationId, ProposalId};
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    super::gate::{Gate, way_to},
    super::model::Outcome,
    super::store::{consortium, gate, need, proposal as store, proposal_write as write},
    crate::account::{Viewer, preferences},
    crate::activity::model::{Event, EventKind},
    crate::activity::{of_subject, record},
    crate::db::Tx,
    crate::directory::translation::names_in,
    crate::error::{Error, Problem},
    crate::policy::{Action, Resource},
    crate::server::app,
};

/// How many events a history brings.
#[cfg(feature = "ssr")]
const HISTORY: i64 = 200;

/// A proposal with its consortium, its needs and the stages of its pipeline; organisations by
/// their names in the reader's language.
#[server(name = GetProposal, prefix = "/api", endpoint = "pipeline/proposal", input = GetUrl)]
pub async fn get_proposal(alliance: String, id: ProposalId) -> Result<ProposalDetails> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.read().await?;
    let mut details = store::details(&mut tx, &viewer, id).await?;
    details.next_gate = next_gate(&mut tx, &viewer, &details).await?;
    let partners: Vec<OrganisationId> = details.proposal.consortium.iter().map(|one| one.organisation).collect();
    let mut names = names_in(&mut tx, viewer.network_id(), preferences().lang, &partners).await?;
    for one in &mut details.proposal.consortium {
        one.name = names.remove(&one.organisation).unwrap_or_else(|| std::mem::take(&mut one.name));
    }
    Ok(details)
}

/// What happened to a proposal, newest first.
#[server(name = GetHistory, prefix = "/api", endpoint = "pipeline/history", input = GetUrl)]
pub async fn get_history(alliance: String, id: ProposalId) -> Result<Vec<Activity>> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.read().await?;
    let proposal = store::visible(&mut tx, &viewer, id).await?;
    of_subject(&mut tx, proposal.network, proposal.id.0, HISTORY).await
}

/// What the forms of a proposal offer for choice.
#[server(name = GetProposalChoices, prefix = "/api", endpoint = "pipeline/choices", input = GetUrl)]
pub async fn get_proposal_choices(alliance: String) -> Result<ProposalChoices> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.read().await?;
    store::choices(&mut tx, &viewer).await
}

/// Organisations that could be asked into the consortium.
#[server(name = FindCandidates, prefix = "/api", endpoint = "pipeline/candidates", input = GetUrl)]
pub async fn find_candidates(alliance: String, id: ProposalId, text: String) -> Result<Vec<Candidate>> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.read().await?;
    let proposal = store::visible(&mut tx, &viewer, id).await?;
    consortium::candidates(&mut tx, &proposal, &text).await
}

/// Brings in an idea, in the name of one of the viewer's organisations if one is named,
/// and goes to its page.
#[server(name = CreateProposal, prefix = "/api", endpoint = "pipeline/create")]
pub async fn create_proposal(
    alliance: String,
    #[server(default)] lead: String,
    #[server(flatten)] form: ProposalForm,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Create, Resource::Proposal, None)?;
    let mut tx = app()?.db.write().await?;
    let facts = form.read(write::usual_currency(&mut tx, viewer.network_id()).await?)?;
    let id = write::create(&mut tx, &viewer, &facts).await?;
    let kind = EventKind::ProposalCreated { title: facts.title.clone() };
    record(&mut tx, &viewer, Event::proposal(id, kind)).await?;
    if !lead.is_empty() {
        let lead: OrganisationId = lead.parse().map_err(|_| Error::field("lead", Problem::UnknownChoice))?;
        if !viewer.edits(lead) {
            return Err(Error::field("lead", Problem::UnknownChoice));
        }
        let proposal = store::visible(&mut tx, &viewer, id).await?;
        consortium::add(&mut tx, &proposal, lead, ConsortiumRole::Lead).await?;
    }
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/pipeline/{id}"));
    Ok(())
}

/// Replaces a proposal's facts, if nobody else did since `version`, and goes to its page.
#[server(name = SaveProposal, prefix = "/api", endpoint = "pipeline/edit")]
pub async fn save_proposal(
    alliance: String,
    id: ProposalId,
    version: i64,
    #[server(flatten)] form: ProposalForm,
) -> Result<()> {
    let (mut tx, viewer, proposal) = editable(&alliance, id).await?;
    let facts = form.read(proposal.currency)?;
    write::edit(&mut tx, &proposal, version, &facts).await?;
    let kind = EventKind::ProposalEdited { title: facts.title };
    record(&mut tx, &viewer, Event::proposal(id, kind)).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/pipeline/{id}"));
    Ok(())
}

/// Records what was decided, with its reason; an empty outcome takes it back.
#[server(name = DecideProposal, prefix = "/api", endpoint = "pipeline/outcome")]
pub async fn decide_proposal(
    alliance: String,
    id: ProposalId,
    version: i64,
    #[server(default)] outcome: String,
    #[server(default)] reason: String,
    #[server(default)] resubmit_on: String,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let proposal = store::visible(&mut tx, &viewer, id).await?;
    viewer.may(Action::Move, Resource::Proposal, proposal.lead)?;
    let decision = super::outcome::read_decision(&proposal.stage, &outcome, &reason, &resubmit_on)?;
    write::decide(&mut tx, &proposal, version, &decision).await?;
    if let Some(milestone) = Outcome::milestone_at(&proposal.stage) {
        gate::follow_decision(&mut tx, &viewer, &proposal, milestone, decision.outcome).await?;
    }
    let (outcome, reason) = (decision.outcome, decision.reason);
    let kind = EventKind::OutcomeRecorded { title: proposal.title, outcome, reason };
    record(&mut tx, &viewer, Event::proposal(id, kind)).await?;
    tx.commit().await
}

/// Takes a proposal off the board. It can be brought back.
#[server(name = ArchiveProposal, prefix = "/api", endpoint = "pipeline/archive")]
pub async fn archive_proposal(alliance: String, id: ProposalId) -> Result<()> {
    let (mut tx, viewer, proposal) = editable(&alliance, id).await?;
    if write::set_archived(&mut tx, &proposal, true).await? {
        let kind = EventKind::ProposalArchived { title: proposal.title };
        record(&mut tx, &viewer, Event::proposal(id, kind)).await?;
    }
    tx.commit().await
}

/// Brings an archived proposal back to where it stood.
#[server(name = RestoreProposal, prefix = "/api", endpoint = "pipeline/restore")]
pub async fn restore_proposal(alliance: String, id: ProposalId) -> Result<()> {
    let (mut tx, viewer, proposal) = editable(&alliance, id).await?;
    if write::set_archived(&mut tx, &proposal, false).await? {
        let kind = EventKind::ProposalRestored { title: proposal.title };
        record(&mut tx, &viewer, Event::proposal(id, kind)).await?;
    }
    tx.commit().await
}

/// Takes an organisation into the consortium.
#[server(name = AddParticipant, prefix = "/api", endpoint = "pipeline/participant/add")]
pub async fn add_participant(
    alliance: String,
    id: ProposalId,
    organisation: OrganisationId,
    role: ConsortiumRole,
) -> Result<()> {
    let (mut tx, viewer, proposal) = editable(&alliance, id).await?;
    let name = consortium::add(&mut tx, &proposal, organisation, role).await?;
    let kind = EventKind::ParticipantAdded { title: proposal.title, organisation: name, role };
    record(&mut tx, &viewer, Event::proposal(id, kind)).await?;
    tx.commit().await
}

/// Gives a participant another role.
#[server(name = ChangeParticipantRole, prefix = "/api", endpoint = "pipeline/participant/role")]
pub async fn change_participant_role(
    alliance: String,
    id: ProposalId,
    organisation: OrganisationId,
    role: ConsortiumRole,
) -> Result<()> {
    let (mut tx, viewer, proposal) = editable(&alliance, id).await?;
    let name = consortium::change_role(&mut tx, &proposal, organisation, role).await?;
    let kind = EventKind::ParticipantRoleChanged { title: proposal.title, organisation: name, role };
    record(&mut tx, &viewer, Event::proposal(id, kind)).await?;
    tx.commit().await
}

/// Takes a participant out of the consortium and answers the role it had.
#[server(name = RemoveParticipant, prefix = "/api", endpoint = "pipeline/participant/remove")]
pub async fn remove_participant(
    alliance: String,
    id: ProposalId,
    organisation: OrganisationId,
) -> Result<ConsortiumRole> {
    let (mut tx, viewer, proposal) = editable(&alliance, id).await?;
    let (name, role) = consortium::remove(&mut tx, &proposal, organisation).await?;
    let kind = EventKind::ParticipantRemoved { title: proposal.title, organisation: name };
    record(&mut tx, &viewer, Event::proposal(id, kind)).await?;
    tx.commit().await?;
    Ok(role)
}

/// Adds what the consortium still looks for.
#[server(name = AddNeed, prefix = "/api", endpoint = "pipeline/need/add")]
pub async fn add_need(
    alliance: String,
    id: ProposalId,
    #[server(default)] partner_kinds: Vec<String>,
    #[server(flatten)] form: NeedForm,
) -> Result<()> {
    let (mut tx, viewer, proposal) = editable(&alliance, id).await?;
    let facts = form.read(&partner_kinds)?;
    need::add(&mut tx, &proposal, &facts).await?;
    let kind = EventKind::NeedAdded { title: proposal.title, need: facts.title };
    record(&mut tx, &viewer, Event::proposal(id, kind)).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/pipeline/{id}"));
    Ok(())
}

/// Changes a need of a proposal, if nobody else did since `version`.
#[server(name = SaveNeed, prefix = "/api", endpoint = "pipeline/need/edit")]
pub async fn save_need(
    alliance: String,
    id: ProposalId,
    need: OpportunityId,
    version: i64,
    #[server(default)] partner_kinds: Vec<String>,
    #[server(flatten)] form: NeedForm,
) -> Result<()> {
    let (mut tx, viewer, proposal) = editable(&alliance, id).await?;
    let facts = form.read(&partner_kinds)?;
    need::edit(&mut tx, &proposal, need, version, &facts).await?;
    let kind = EventKind::NeedEdited { title: proposal.title, need: facts.title };
    record(&mut tx, &viewer, Event::proposal(id, kind)).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/pipeline/{id}"));
    Ok(())
}

/// Takes a need off the proposal's page. It can be brought back.
#[server(name = ArchiveNeed, prefix = "/api", endpoint = "pipeline/need/archive")]
pub async fn archive_need(alliance: String, id: ProposalId, need: OpportunityId) -> Result<()> {
    let (mut tx, viewer, proposal) = editable(&alliance, id).await?;
    let need = need::set_archived(&mut tx, &proposal, need, true).await?;
    let kind = EventKind::NeedArchived { title: proposal.title, need };
    record(&mut tx, &viewer, Event::proposal(id, kind)).await?;
    tx.commit().await
}

/// Brings an archived need back.
#[server(name = RestoreNeed, prefix = "/api", endpoint = "pipeline/need/restore")]
pub async fn restore_need(alliance: String, id: ProposalId, need: OpportunityId) -> Result<()> {
    let (mut tx, viewer, proposal) = editable(&alliance, id).await?;
    let need = need::set_archived(&mut tx, &proposal, need, false).await?;
    let kind = EventKind::NeedRestored { title: proposal.title, need };
    record(&mut tx, &viewer, Event::proposal(id, kind)).await?;
    tx.commit().await
}

/// What stands between a proposal and the stage after its own; none in the last one.
#[cfg(feature = "ssr")]
async fn next_gate(tx: &mut Tx, viewer: &Viewer, details: &ProposalDetails) -> Result<Option<Gate>> {
    let (stages, proposal) = (&details.stages, &details.proposal);
    let here = stages.iter().position(|stage| stage.id == proposal.stage.id);
    let Some(next) = here.and_then(|here| stages.get(here + 1)) else { return Ok(None) };
    let seen = store::visible(tx, viewer, proposal.id).await?;
    let (gates, facts) = gate::ways(tx, &seen).await?;
    Ok(Some(way_to(&gates, seen.stage_id, next.id, &facts)))
}

/// A proposal the viewer sees (else 404) and may edit (else 403), in a transaction for it.
#[cfg(feature = "ssr")]
async fn editable(alliance: &str, id: ProposalId) -> Result<(Tx, Viewer, store::Visible)> {
    let viewer = Viewer::require(alliance).await?;
    let mut tx = app()?.db.write().await?;
    let proposal = store::visible(&mut tx, &viewer, id).await?;
    if proposal.may_edit(&viewer) { Ok((tx, viewer, proposal)) } else { Err(Error::Forbidden) }
}
