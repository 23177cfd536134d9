//! Comments and mentions in the database.

mod mention;
mod own;
#[cfg(test)]
mod tests;

pub use mention::{forget, mark_read, mentions, names_in, tell, unread};
pub use own::{OwnComment, OwnMention, forget_person, mentions_of, written_by};

use crate::account::Viewer;
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::id::{CommentId, NetworkId, PersonId, ProposalId};
use crate::{execute, on};
use time::OffsetDateTime;

/// A comment as it is kept, with its author's name.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Kept {
    pub id: CommentId,
    pub version: i64,
    pub proposal_id: ProposalId,
    pub person_id: Option<PersonId>,
    pub author: Option<String>,
    pub text: String,
    pub written_at: OffsetDateTime,
    pub edited_at: Option<OffsetDateTime>,
    pub deleted_at: Option<OffsetDateTime>,
    pub deleted_by: Option<PersonId>,
}

/// The newest comments of a proposal, the oldest of them first, and how many there are in all.
pub async fn of_proposal(tx: &mut Tx, network: NetworkId, proposal: ProposalId, most: i64) -> Result<(Vec<Kept>, i64)> {
    let mut rows: Vec<Kept> = on!(tx, |c| sqlx::query_as(
        "select k.id, k.version, k.proposal_id, k.person_id, p.name as author, k.text, k.written_at, k.edited_at,
           k.deleted_at, k.deleted_by
         from comment k left join person p on p.id = k.person_id
         where k.network_id = $1 and k.proposal_id = $2 order by k.id desc limit $3"
    )
    .bind(network)
    .bind(proposal)
    .bind(most)
    .fetch_all(c)
    .await)?;
    rows.reverse();
    let (total,): (i64,) =
        on!(tx, |c| sqlx::query_as("select count(*) from comment where network_id = $1 and proposal_id = $2")
            .bind(network)
            .bind(proposal)
            .fetch_one(c)
            .await)?;
    Ok((rows, total))
}

/// One comment of the alliance.
pub async fn one(tx: &mut Tx, network: NetworkId, id: CommentId) -> Result<Kept> {
    let row: Option<Kept> = on!(tx, |c| sqlx::query_as(
        "select k.id, k.version, k.proposal_id, k.person_id, p.name as author, k.text, k.written_at, k.edited_at,
           k.deleted_at, k.deleted_by
         from comment k left join person p on p.id = k.person_id where k.network_id = $1 and k.id = $2"
    )
    .bind(network)
    .bind(id)
    .fetch_optional(c)
    .await)?;
    row.ok_or(Error::NotFound)
}

/// Writes a comment in the viewer's name.
pub async fn write(tx: &mut Tx, viewer: &Viewer, proposal: ProposalId, text: &str) -> Result<CommentId> {
    let id = CommentId::new();
    execute!(
        tx,
        sqlx::query(
            "insert into comment (id, network_id, proposal_id, person_id, text, written_at)
             values ($1, $2, $3, $4, $5, $6)"
        )
        .bind(id)
        .bind(viewer.network_id())
        .bind(proposal)
        .bind(viewer.person_id())
        .bind(text)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(id)
}

/// Gives a comment another text, if nobody changed it since `version`.
pub async fn edit(tx: &mut Tx, network: NetworkId, id: CommentId, version: i64, text: &str) -> Result<()> {
    let changed = execute!(
        tx,
        sqlx::query(
            "update comment set text = $4, edited_at = $5, version = version + 1
             where network_id = $1 and id = $2 and version = $3 and deleted_at is null"
        )
        .bind(network)
        .bind(id)
        .bind(version)
        .bind(text)
        .bind(OffsetDateTime::now_utc())
    )?;
    if changed == 0 { Err(Error::Conflict(Conflict::Changed)) } else { Ok(()) }
}

/// Takes the words of a comment away, if nobody changed it since `version`.
pub async fn delete(tx: &mut Tx, viewer: &Viewer, id: CommentId, version: i64) -> Result<()> {
    let changed = execute!(
        tx,
        sqlx::query(
            "update comment set text = '', deleted_at = $4, deleted_by = $5, version = version + 1
             where network_id = $1 and id = $2 and version = $3 and deleted_at is null"
        )
        .bind(viewer.network_id())
        .bind(id)
        .bind(version)
        .bind(OffsetDateTime::now_utc())
        .bind(viewer.person_id())
    )?;
    if changed == 0 { Err(Error::Conflict(Conflict::Changed)) } else { forget(tx, viewer.network_id(), id).await }
}

/// Who can be named in a comment: everybody of the alliance who may see it and may be told of
/// something, by name.
pub async fn people(tx: &mut Tx, network: NetworkId) -> Result<Vec<(PersonId, String)>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select p.id, p.name from network_role r join person p on p.id = r.person_id
         where r.network_id = $1 and r.role in ('member', 'coordinator') and p.name <> '' order by p.name, p.id"
    )
    .bind(network)
    .fetch_all(c)
    .await)?)
}
