//! What a person wrote and what they were told of, for that person; and how it goes with them.

use crate::comment::words::{self, Names};
use crate::db::Tx;
use crate::error::Result;
use crate::id::{CommentId, PersonId};
use crate::{execute, on};
use serde::Serialize;
use time::OffsetDateTime;

/// A comment that a person wrote. Of others whom it names it has no name: that is about them.
#[derive(Debug, Serialize, sqlx::FromRow)]
pub struct OwnComment {
    pub alliance: String,
    pub proposal: String,
    pub text: String,
    #[serde(with = "time::serde::rfc3339")]
    pub written_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339::option")]
    pub edited_at: Option<OffsetDateTime>,
    #[serde(with = "time::serde::rfc3339::option")]
    pub deleted_at: Option<OffsetDateTime>,
}

/// That a comment names a person; not what it says, which is its author's.
#[derive(Debug, Serialize, sqlx::FromRow)]
pub struct OwnMention {
    pub alliance: String,
    pub proposal: String,
    pub comment: CommentId,
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339::option")]
    pub read_at: Option<OffsetDateTime>,
}

/// The comments that a person wrote, in all alliances.
pub async fn written_by(tx: &mut Tx, person: PersonId) -> Result<Vec<OwnComment>> {
    let mut comments: Vec<OwnComment> = on!(tx, |c| sqlx::query_as(
        "select n.name as alliance, v.title as proposal, k.text, k.written_at, k.edited_at, k.deleted_at
         from comment k join network n on n.id = k.network_id
         join proposal v on v.network_id = k.network_id and v.id = k.proposal_id
         where k.person_id = $1 order by k.id"
    )
    .bind(person)
    .fetch_all(c)
    .await)?;
    for comment in &mut comments {
        comment.text = words::written(&comment.text, &Names::new(), "…");
    }
    Ok(comments)
}

/// Where a person is named, in all alliances.
pub async fn mentions_of(tx: &mut Tx, person: PersonId) -> Result<Vec<OwnMention>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select n.name as alliance, v.title as proposal, m.comment_id as comment, m.created_at as at, m.read_at
         from mention m join network n on n.id = m.network_id
         join comment k on k.network_id = m.network_id and k.id = m.comment_id
         join proposal v on v.network_id = k.network_id and v.id = k.proposal_id
         where m.person_id = $1 order by m.comment_id"
    )
    .bind(person)
    .fetch_all(c)
    .await)?)
}

/// Takes a person's words away, which may tell anything about them, and where they are named.
pub async fn forget_person(tx: &mut Tx, person: PersonId) -> Result<()> {
    execute!(
        tx,
        sqlx::query("delete from mention where comment_id in (select id from comment where person_id = $1)")
            .bind(person)
    )?;
    execute!(tx, sqlx::query("delete from mention where person_id = $1").bind(person))?;
    execute!(
        tx,
        sqlx::query(
            "update comment set text = '', deleted_at = $2, deleted_by = person_id, version = version + 1
             where person_id = $1 and deleted_at is null"
        )
        .bind(person)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}
