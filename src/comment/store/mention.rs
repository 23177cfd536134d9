//! Who is told of a comment.

use crate::account::Viewer;
use crate::comment::model::Mention;
use crate::comment::words::{self, Names};
use crate::db::Tx;
use crate::error::Result;
use crate::id::{CommentId, NetworkId, PersonId, ProposalId};
use crate::{execute, on};
use sqlx::QueryBuilder;
use time::OffsetDateTime;

/// So many characters of a comment stand in the list of mentions.
const BEGINNING: usize = 220;
/// So many mentions the list has at most.
const LISTED: i64 = 100;

/// Tells these people of a comment, and those no longer who are not among them. Who has read of
/// it already is not told again, and nobody of their own words.
pub async fn tell(tx: &mut Tx, viewer: &Viewer, comment: CommentId, people: &[PersonId]) -> Result<()> {
    let now = OffsetDateTime::now_utc();
    on!(tx, |c| {
        let mut query = QueryBuilder::new("delete from mention where network_id = ");
        query.push_bind(viewer.network_id()).push(" and comment_id = ").push_bind(comment);
        for person in people {
            query.push(" and person_id <> ").push_bind(*person);
        }
        query.build().execute(c).await.map(|_| ())
    })?;
    for person in people {
        let read_at = (*person == viewer.person_id()).then_some(now);
        execute!(
            tx,
            sqlx::query(
                "insert into mention (network_id, comment_id, person_id, created_at, read_at)
                 values ($1, $2, $3, $4, $5) on conflict (comment_id, person_id) do nothing"
            )
            .bind(viewer.network_id())
            .bind(comment)
            .bind(person)
            .bind(now)
            .bind(read_at)
        )?;
    }
    Ok(())
}

/// Tells nobody of a comment any more.
pub async fn forget(tx: &mut Tx, network: NetworkId, comment: CommentId) -> Result<()> {
    execute!(
        tx,
        sqlx::query("delete from mention where network_id = $1 and comment_id = $2").bind(network).bind(comment)
    )?;
    Ok(())
}

/// The names of those whom a proposal's comments mention.
pub async fn names_in(tx: &mut Tx, network: NetworkId, proposal: ProposalId) -> Result<Names> {
    let rows: Vec<(PersonId, String)> = on!(tx, |c| sqlx::query_as(
        "select distinct p.id, p.name from mention m
         join comment k on k.network_id = m.network_id and k.id = m.comment_id
         join person p on p.id = m.person_id where m.network_id = $1 and k.proposal_id = $2"
    )
    .bind(network)
    .bind(proposal)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().collect())
}

#[derive(sqlx::FromRow)]
struct Row {
    comment: CommentId,
    proposal: ProposalId,
    title: String,
    author: Option<String>,
    written_at: OffsetDateTime,
    text: String,
    read_at: Option<OffsetDateTime>,
}

/// The comments that name the viewer, those not read yet first. What stands on a proposal that
/// is archived waits for nobody.
pub async fn mentions(tx: &mut Tx, viewer: &Viewer, former: &str) -> Result<Vec<Mention>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(
        "select k.id as comment, v.id as proposal, v.title, p.name as author, k.written_at, k.text, m.read_at
         from mention m join comment k on k.network_id = m.network_id and k.id = m.comment_id
         join proposal v on v.network_id = k.network_id and v.id = k.proposal_id
         left join person p on p.id = k.person_id
         where m.network_id = $1 and m.person_id = $2 and v.archived_at is null
           and (k.person_id is null or k.person_id <> $2)
         order by case when m.read_at is null then 0 else 1 end, k.id desc limit $3"
    )
    .bind(viewer.network_id())
    .bind(viewer.person_id())
    .bind(LISTED)
    .fetch_all(c)
    .await)?;
    let mut mentions = Vec::with_capacity(rows.len());
    for row in rows {
        let names = names_in_comment(tx, viewer.network_id(), row.comment).await?;
        mentions.push(Mention {
            comment: row.comment,
            proposal: row.proposal,
            title: row.title,
            author: row.author.unwrap_or_default(),
            written_at: row.written_at,
            beginning: words::beginning(&words::written(&row.text, &names, former), BEGINNING),
            is_read: row.read_at.is_some(),
        });
    }
    Ok(mentions)
}

/// The names of those whom one comment mentions.
async fn names_in_comment(tx: &mut Tx, network: NetworkId, comment: CommentId) -> Result<Names> {
    let rows: Vec<(PersonId, String)> = on!(tx, |c| sqlx::query_as(
        "select p.id, p.name from mention m join person p on p.id = m.person_id
         where m.network_id = $1 and m.comment_id = $2"
    )
    .bind(network)
    .bind(comment)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().collect())
}

/// How many comments name the viewer that they have not marked as read.
pub async fn unread(tx: &mut Tx, viewer: &Viewer) -> Result<i64> {
    let (count,): (i64,) = on!(tx, |c| sqlx::query_as(
        "select count(*) from mention m join comment k on k.network_id = m.network_id and k.id = m.comment_id
         join proposal v on v.network_id = k.network_id and v.id = k.proposal_id
         where m.network_id = $1 and m.person_id = $2 and m.read_at is null and v.archived_at is null
           and (k.person_id is null or k.person_id <> $2)"
    )
    .bind(viewer.network_id())
    .bind(viewer.person_id())
    .fetch_one(c)
    .await)?;
    Ok(count)
}

/// Marks one mention of the viewer as read, or all of them.
pub async fn mark_read(tx: &mut Tx, viewer: &Viewer, comment: Option<CommentId>) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "update mention set read_at = $4
             where network_id = $1 and person_id = $2 and read_at is null and comment_id = coalesce($3, comment_id)"
        )
        .bind(viewer.network_id())
        .bind(viewer.person_id())
        .bind(comment)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}
