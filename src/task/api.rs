//! Server functions of tasks.

use super::model::Tasks;
use crate::error::Result;
use crate::id::{ProposalId, TaskId};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    super::model::{Done, TITLE_LIMIT, Task},
    super::store::{self, Facts, Kept},
    crate::account::Viewer,
    crate::activity::{
        self,
        model::{Event, EventKind},
    },
    crate::comment::addressees,
    crate::day::check_day,
    crate::db::Tx,
    crate::error::{Checks, Error, Problem},
    crate::pipeline::{VisibleProposal, visible_proposal},
    crate::policy::{Action, Resource},
    crate::server::app,
    time::{Date, OffsetDateTime},
};

/// The tasks of a proposal.
#[server(name = ListTasks, prefix = "/api", endpoint = "task/list", input = GetUrl)]
pub async fn list_tasks(alliance: String, proposal: ProposalId) -> Result<Tasks> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.read().await?;
    let seen = visible_proposal(&mut tx, &viewer, proposal).await?;
    let kept = store::of_proposal(&mut tx, seen.network, proposal).await?;
    let may_add = may_add(&viewer, &seen);
    let people = if may_add { addressees(&mut tx, seen.network).await? } else { Vec::new() };
    let today = OffsetDateTime::now_utc().date();
    let shown = |kept: Kept| {
        let may_change = may_change(&viewer, &seen, &kept);
        shown(kept, may_change, today)
    };
    Ok(Tasks { tasks: kept.into_iter().map(shown).collect(), people, may_add })
}

/// Adds a task; whose it is, is told of it.
#[server(name = AddTask, prefix = "/api", endpoint = "task/add")]
pub async fn add_task(
    alliance: String,
    proposal: ProposalId,
    #[server(default)] task_title: String,
    #[server(default)] due_on: String,
    #[server(default)] assignee: String,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let seen = visible_proposal(&mut tx, &viewer, proposal).await?;
    if !may_add(&viewer, &seen) {
        return Err(Error::Forbidden);
    }
    let facts = read(&mut tx, &seen, None, &task_title, &due_on, &assignee).await?;
    store::add(&mut tx, &viewer, proposal, &facts).await?;
    let kind = EventKind::TaskAdded { title: seen.title, task: facts.title };
    activity::record(&mut tx, &viewer, Event::record(proposal, kind)).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/pipeline/{proposal}#tasks"));
    Ok(())
}

/// Changes a task, if nobody did since `version`.
#[server(name = EditTask, prefix = "/api", endpoint = "task/edit")]
pub async fn edit_task(
    alliance: String,
    id: TaskId,
    version: i64,
    #[server(default)] task_title: String,
    #[server(default)] due_on: String,
    #[server(default)] assignee: String,
) -> Result<()> {
    let (mut tx, viewer, seen, kept) = changeable(&alliance, id).await?;
    let facts = read(&mut tx, &seen, Some(&kept), &task_title, &due_on, &assignee).await?;
    store::edit(&mut tx, &viewer, &kept, version, &facts).await?;
    let kind = EventKind::TaskEdited { title: seen.title, task: facts.title };
    activity::record(&mut tx, &viewer, Event::record(seen.id, kind)).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/pipeline/{}#tasks", seen.id));
    Ok(())
}

/// Ticks a task off, or takes the tick away, and stays on the page at hand.
#[server(name = TickTask, prefix = "/api", endpoint = "task/tick")]
pub async fn tick_task(alliance: String, id: TaskId, version: i64, is_done: bool) -> Result<()> {
    let (mut tx, viewer, seen, kept) = changeable(&alliance, id).await?;
    store::tick(&mut tx, &viewer, id, version, is_done).await?;
    let (title, task) = (seen.title, kept.title);
    let kind = if is_done { EventKind::TaskDone { title, task } } else { EventKind::TaskReopened { title, task } };
    activity::record(&mut tx, &viewer, Event::record(seen.id, kind)).await?;
    tx.commit().await
}

/// Removes a task that is not to be done after all.
#[server(name = RemoveTask, prefix = "/api", endpoint = "task/remove")]
pub async fn remove_task(alliance: String, id: TaskId, version: i64) -> Result<()> {
    let (mut tx, viewer, seen, kept) = changeable(&alliance, id).await?;
    store::remove(&mut tx, seen.network, id, version).await?;
    let kind = EventKind::TaskRemoved { title: seen.title, task: kept.title };
    activity::record(&mut tx, &viewer, Event::record(seen.id, kind)).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/pipeline/{}#tasks", seen.id));
    Ok(())
}

/// A task that the viewer sees (else 404) and may change (else 403), in a transaction for it.
#[cfg(feature = "ssr")]
async fn changeable(alliance: &str, id: TaskId) -> Result<(Tx, Viewer, VisibleProposal, Kept)> {
    let viewer = Viewer::require(alliance).await?;
    let mut tx = app()?.db.write().await?;
    let kept = store::one(&mut tx, viewer.network_id(), id).await?;
    let seen = visible_proposal(&mut tx, &viewer, kept.proposal_id).await?;
    if may_change(&viewer, &seen, &kept) { Ok((tx, viewer, seen, kept)) } else { Err(Error::Forbidden) }
}

#[cfg(feature = "ssr")]
fn may_add(viewer: &Viewer, seen: &VisibleProposal) -> bool {
    !seen.is_archived && viewer.can(Action::Create, Resource::Task, None)
}

/// A task belongs to who added it, to whose it is, and to who may change the proposal.
#[cfg(feature = "ssr")]
fn may_change(viewer: &Viewer, seen: &VisibleProposal, kept: &Kept) -> bool {
    let person = Some(viewer.person_id());
    let is_own = kept.created_by == person || kept.assignee_id == person || seen.may_edit(viewer);
    !seen.is_archived && viewer.can_on(Action::Edit, Resource::Task, is_own)
}

/// What a form says. Whose a task is already can stay so, also if they have left since.
#[cfg(feature = "ssr")]
async fn read(
    tx: &mut Tx,
    seen: &VisibleProposal,
    kept: Option<&Kept>,
    title: &str,
    due_on: &str,
    assignee: &str,
) -> Result<Facts> {
    let mut checks = Checks::new();
    let title = checks.text("task_title", title, true, TITLE_LIMIT);
    let due_on = check_day(&mut checks, "due_on", due_on);
    let before = kept.and_then(|kept| kept.assignee_id);
    let mut known = addressees(tx, seen.network).await?.into_iter().map(|person| person.id).chain(before);
    let found = known.find(|person| person.to_string() == assignee);
    if found.is_none() && !assignee.is_empty() {
        checks.problem("assignee", Problem::UnknownChoice);
    }
    checks.finish(Facts { title, due_on, assignee: found })
}

/// A task as a page shows it.
#[cfg(feature = "ssr")]
pub(crate) fn shown(kept: Kept, may_change: bool, today: Date) -> Task {
    Task {
        is_overdue: kept.done_at.is_none() && kept.due_on.is_some_and(|day| day < today),
        assignee: kept.assignee_id.map(|id| (id, kept.assignee.unwrap_or_default())),
        done: kept.done_at.map(|at| Done { at, by: kept.done_by.unwrap_or_default() }),
        id: kept.id,
        version: kept.version,
        title: kept.title,
        due_on: kept.due_on,
        may_change,
    }
}

/// What the viewer still has to do.
#[cfg(feature = "ssr")]
pub(crate) async fn waiting_for(tx: &mut Tx, viewer: &Viewer) -> Result<Vec<super::model::OwnedTask>> {
    let today = OffsetDateTime::now_utc().date();
    let may_change = viewer.can_on(Action::Edit, Resource::Task, true);
    let tasks = store::waiting(tx, viewer).await?.into_iter();
    Ok(tasks
        .map(|waiting| super::model::OwnedTask {
            proposal: waiting.kept.proposal_id,
            proposal_title: waiting.proposal_title,
            is_new: waiting.seen_at.is_none(),
            task: shown(waiting.kept, may_change, today),
        })
        .collect())
}
