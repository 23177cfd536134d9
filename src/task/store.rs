//! Tasks in the database.

mod own;
#[cfg(test)]
mod tests;

pub use own::{OwnTask, forget_person, kept_about, mark_seen, unseen, waiting};

use crate::account::Viewer;
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::id::{NetworkId, PersonId, ProposalId, TaskId};
use crate::{execute, on};
use time::{Date, OffsetDateTime};

/// A task as it is kept, with the names of those it is about.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Kept {
    pub id: TaskId,
    pub version: i64,
    pub proposal_id: ProposalId,
    pub title: String,
    pub due_on: Option<Date>,
    pub assignee_id: Option<PersonId>,
    pub assignee: Option<String>,
    pub created_by: Option<PersonId>,
    pub done_at: Option<OffsetDateTime>,
    pub done_by: Option<String>,
}

/// What a form says about a task.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    pub title: String,
    pub due_on: Option<Date>,
    pub assignee: Option<PersonId>,
}

/// The tasks of a proposal, those to be done first and of them the most urgent.
pub async fn of_proposal(tx: &mut Tx, network: NetworkId, proposal: ProposalId) -> Result<Vec<Kept>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select t.id, t.version, t.proposal_id, t.title, t.due_on, t.assignee_id, a.name as assignee, t.created_by,
           t.done_at, d.name as done_by
         from task t left join person a on a.id = t.assignee_id left join person d on d.id = t.done_by
         where t.network_id = $1 and t.proposal_id = $2
         order by t.done_at desc nulls first, t.due_on nulls last, t.id"
    )
    .bind(network)
    .bind(proposal)
    .fetch_all(c)
    .await)?)
}

/// One task of the alliance.
pub async fn one(tx: &mut Tx, network: NetworkId, id: TaskId) -> Result<Kept> {
    let row: Option<Kept> = on!(tx, |c| sqlx::query_as(
        "select t.id, t.version, t.proposal_id, t.title, t.due_on, t.assignee_id, a.name as assignee, t.created_by,
           t.done_at, d.name as done_by
         from task t left join person a on a.id = t.assignee_id left join person d on d.id = t.done_by
         where t.network_id = $1 and t.id = $2"
    )
    .bind(network)
    .bind(id)
    .fetch_optional(c)
    .await)?;
    row.ok_or(Error::NotFound)
}

/// Adds a task in the viewer's name.
pub async fn add(tx: &mut Tx, viewer: &Viewer, proposal: ProposalId, facts: &Facts) -> Result<TaskId> {
    let (id, now) = (TaskId::new(), OffsetDateTime::now_utc());
    execute!(
        tx,
        sqlx::query(
            "insert into task (id, network_id, proposal_id, title, due_on, assignee_id, seen_at, created_by, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        )
        .bind(id)
        .bind(viewer.network_id())
        .bind(proposal)
        .bind(&facts.title)
        .bind(facts.due_on)
        .bind(facts.assignee)
        .bind(seen_by(viewer, facts.assignee, now))
        .bind(viewer.person_id())
        .bind(now)
    )?;
    Ok(id)
}

/// Changes what a task says, if nobody did since `version`. Whose it becomes is told of it.
pub async fn edit(tx: &mut Tx, viewer: &Viewer, kept: &Kept, version: i64, facts: &Facts) -> Result<()> {
    let now = OffsetDateTime::now_utc();
    let changed = execute!(
        tx,
        sqlx::query(
            "update task set title = $4, due_on = $5, assignee_id = $6, version = version + 1
             where network_id = $1 and id = $2 and version = $3"
        )
        .bind(viewer.network_id())
        .bind(kept.id)
        .bind(version)
        .bind(&facts.title)
        .bind(facts.due_on)
        .bind(facts.assignee)
    )?;
    if changed == 0 {
        return Err(Error::Conflict(Conflict::Changed));
    }
    if facts.assignee != kept.assignee_id {
        execute!(
            tx,
            sqlx::query("update task set seen_at = $3 where network_id = $1 and id = $2")
                .bind(viewer.network_id())
                .bind(kept.id)
                .bind(seen_by(viewer, facts.assignee, now))
        )?;
    }
    Ok(())
}

/// Nobody is told of a task they give themself.
fn seen_by(viewer: &Viewer, assignee: Option<PersonId>, now: OffsetDateTime) -> Option<OffsetDateTime> {
    (assignee == Some(viewer.person_id())).then_some(now)
}

/// Ticks a task off, or takes the tick away, if nobody changed it since `version`.
pub async fn tick(tx: &mut Tx, viewer: &Viewer, id: TaskId, version: i64, is_done: bool) -> Result<()> {
    let changed = execute!(
        tx,
        sqlx::query(
            "update task set done_at = $4, done_by = $5, version = version + 1
             where network_id = $1 and id = $2 and version = $3"
        )
        .bind(viewer.network_id())
        .bind(id)
        .bind(version)
        .bind(is_done.then(OffsetDateTime::now_utc))
        .bind(is_done.then(|| viewer.person_id()))
    )?;
    if changed == 0 { Err(Error::Conflict(Conflict::Changed)) } else { Ok(()) }
}

/// Removes a task, if nobody changed it since `version`.
pub async fn remove(tx: &mut Tx, network: NetworkId, id: TaskId, version: i64) -> Result<()> {
    let removed = execute!(
        tx,
        sqlx::query("delete from task where network_id = $1 and id = $2 and version = $3")
            .bind(network)
            .bind(id)
            .bind(version)
    )?;
    if removed == 0 { Err(Error::Conflict(Conflict::Changed)) } else { Ok(()) }
}
