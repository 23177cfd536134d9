//! The tasks of one person.

use super::Kept;
use crate::account::Viewer;
use crate::db::Tx;
use crate::error::Result;
use crate::id::{PersonId, TaskId};
use crate::{execute, on};
use serde::Serialize;
use time::{Date, OffsetDateTime};

/// A task of a person as it is kept, with the proposal it belongs to.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Waiting {
    #[sqlx(flatten)]
    pub kept: Kept,
    pub proposal_title: String,
    pub seen_at: Option<OffsetDateTime>,
}

/// What the viewer still has to do, the most urgent first. What belongs to a proposal that is
/// archived waits for nobody.
pub async fn waiting(tx: &mut Tx, viewer: &Viewer) -> Result<Vec<Waiting>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select t.id, t.version, t.proposal_id, t.title, t.due_on, t.assignee_id, a.name as assignee, t.created_by,
           t.done_at, a.name as done_by, v.title as proposal_title, t.seen_at
         from task t join proposal v on v.network_id = t.network_id and v.id = t.proposal_id
         join person a on a.id = t.assignee_id
         where t.network_id = $1 and t.assignee_id = $2 and t.done_at is null and v.archived_at is null
         order by t.due_on nulls last, t.id limit 200"
    )
    .bind(viewer.network_id())
    .bind(viewer.person_id())
    .fetch_all(c)
    .await)?)
}

/// How many of them others gave to the viewer, who has not marked them as read.
pub async fn unseen(tx: &mut Tx, viewer: &Viewer) -> Result<i64> {
    let (count,): (i64,) = on!(tx, |c| sqlx::query_as(
        "select count(*) from task t join proposal v on v.network_id = t.network_id and v.id = t.proposal_id
         where t.network_id = $1 and t.assignee_id = $2 and t.done_at is null and t.seen_at is null
           and v.archived_at is null"
    )
    .bind(viewer.network_id())
    .bind(viewer.person_id())
    .fetch_one(c)
    .await)?;
    Ok(count)
}

/// Marks one task of the viewer as read, or all of them.
pub async fn mark_seen(tx: &mut Tx, viewer: &Viewer, task: Option<TaskId>) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "update task set seen_at = $4
             where network_id = $1 and assignee_id = $2 and seen_at is null and id = coalesce($3, id)"
        )
        .bind(viewer.network_id())
        .bind(viewer.person_id())
        .bind(task)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

/// A task in which a person has a part.
#[derive(Debug, Serialize, sqlx::FromRow)]
pub struct OwnTask {
    pub alliance: String,
    pub proposal: String,
    pub title: String,
    pub due_on: Option<Date>,
    pub added: bool,
    pub assigned: bool,
    pub done: bool,
    #[serde(with = "time::serde::rfc3339")]
    pub added_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339::option")]
    pub done_at: Option<OffsetDateTime>,
}

/// The tasks that a person added, has or did, in all alliances.
pub async fn kept_about(tx: &mut Tx, person: PersonId) -> Result<Vec<OwnTask>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select n.name as alliance, v.title as proposal, t.title, t.due_on,
           coalesce(t.created_by = $1, false) as added, coalesce(t.assignee_id = $1, false) as assigned,
           coalesce(t.done_by = $1, false) as done, t.created_at as added_at, t.done_at
         from task t join network n on n.id = t.network_id
         join proposal v on v.network_id = t.network_id and v.id = t.proposal_id
         where t.created_by = $1 or t.assignee_id = $1 or t.done_by = $1 order by t.id"
    )
    .bind(person)
    .fetch_all(c)
    .await)?)
}

/// Gives a person's open tasks back, so that somebody else takes them. What they added or did
/// stays without their name.
pub async fn forget_person(tx: &mut Tx, person: PersonId) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "update task set assignee_id = null, seen_at = null, version = version + 1
             where assignee_id = $1 and done_at is null"
        )
        .bind(person)
    )?;
    Ok(())
}
