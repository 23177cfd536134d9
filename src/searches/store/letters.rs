//! Which letters are due, and the link that ends them.

use super::due_after;
use crate::db::Tx;
use crate::error::{Error, Problem, Result};
use crate::id::{NetworkId, SavedSearchId};
use crate::policy::Role;
use crate::searches::model::{Alert, AlertLink};
use crate::{execute, on};
use time::OffsetDateTime;

/// A search whose letter is due, with what its person is in the alliance at this moment.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Due {
    pub id: SavedSearchId,
    pub network_id: NetworkId,
    pub slug: String,
    pub alliance: String,
    pub name: String,
    pub query: String,
    pub alert: Alert,
    pub due_at: OffsetDateTime,
    pub token: String,
    pub email: String,
    pub language: Option<String>,
    pub role: Option<Role>,
    pub is_administrator: bool,
}

/// Some of the searches whose letters are due, the most urgent first.
pub async fn due(tx: &mut Tx, now: OffsetDateTime, limit: i64) -> Result<Vec<Due>> {
    Ok(on!(tx, |c| {
        sqlx::query_as(
            "select s.id, s.network_id, n.slug, n.name as alliance, s.name, s.query, s.alert, s.due_at, s.token,
           p.email, p.language, r.role, p.is_administrator
         from saved_search s join person p on p.id = s.person_id join network n on n.id = s.network_id
         left join network_role r on r.network_id = s.network_id and r.person_id = s.person_id
         where s.due_at <= $1 order by s.due_at, s.id limit $2",
        )
        .bind(now)
        .bind(limit)
        .fetch_all(c)
        .await
    })?)
}

/// Takes a letter on. False if it is not due any more: another server has taken it, or its person
/// has changed their mind.
pub async fn claim(tx: &mut Tx, due: &Due, now: OffsetDateTime) -> Result<bool> {
    let mut next = due_after(due.due_at, due.alert);
    // A server that was away for long does not send what it has missed one by one.
    if next.is_some_and(|next| next <= now) {
        next = due_after(now, due.alert);
    }
    let taken = execute!(
        tx,
        sqlx::query("update saved_search set due_at = $4 where network_id = $1 and id = $2 and due_at = $3")
            .bind(due.network_id)
            .bind(due.id)
            .bind(due.due_at)
            .bind(next)
    )?;
    Ok(taken == 1)
}

/// The search that a link is about; `LinkExpired` if there is none any more.
pub async fn link(tx: &mut Tx, token: &str) -> Result<AlertLink> {
    let row: Option<(String, Alert)> =
        on!(tx, |c| sqlx::query_as("select name, alert from saved_search where token = $1")
            .bind(token)
            .fetch_optional(c)
            .await)?;
    row.map(|(name, alert)| AlertLink { name, alert }).ok_or_else(|| Error::field("link", Problem::LinkExpired))
}

/// Ends the letters that a link is about; doing so twice is doing so once.
pub async fn unsubscribe(tx: &mut Tx, token: &str) -> Result<()> {
    link(tx, token).await?;
    execute!(tx, sqlx::query("update saved_search set alert = 'off', due_at = null where token = $1").bind(token))?;
    Ok(())
}
