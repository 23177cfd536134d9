//! Kept searches in the database. Every query is about one person, but for those of the letters.

mod hits;
mod letters;
mod own;

pub use hits::{Finding, findings_of, found_before, mark_seen, mark_told};
pub use letters::{Due, claim, due, link, unsubscribe};
pub use own::{OwnSearch, kept_by};

use super::model::{Alert, MOST_KEPT};
use crate::account::{Viewer, new_secret};
use crate::db::Tx;
use crate::error::{Conflict, Error, Problem, Result};
use crate::id::SavedSearchId;
use crate::{execute, on};
use time::{Duration, OffsetDateTime};

/// A search as it is kept.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Kept {
    pub id: SavedSearchId,
    pub name: String,
    pub query: String,
    pub alert: Alert,
}

/// The searches that the viewer keeps here, by their names.
pub async fn list(tx: &mut Tx, viewer: &Viewer) -> Result<Vec<Kept>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select id, name, query, alert from saved_search where network_id = $1 and person_id = $2 order by name, id"
    )
    .bind(viewer.network_id())
    .bind(viewer.person_id())
    .fetch_all(c)
    .await)?)
}

/// One of the viewer's searches; that of somebody else looks like none.
pub async fn one(tx: &mut Tx, viewer: &Viewer, id: SavedSearchId) -> Result<Kept> {
    let row: Option<Kept> = on!(tx, |c| sqlx::query_as(
        "select id, name, query, alert from saved_search where network_id = $1 and person_id = $2 and id = $3"
    )
    .bind(viewer.network_id())
    .bind(viewer.person_id())
    .bind(id)
    .fetch_optional(c)
    .await)?;
    row.ok_or(Error::NotFound)
}

/// Keeps a search; `Conflict` if the viewer has one of this name here.
pub async fn save(tx: &mut Tx, viewer: &Viewer, name: &str, query: &str, alert: Alert) -> Result<SavedSearchId> {
    let kept = list(tx, viewer).await?;
    if kept.iter().any(|one| one.name == name) {
        return Err(Error::Conflict(Conflict::Duplicate));
    }
    if kept.len() >= MOST_KEPT {
        return Err(Error::field("name", Problem::TooManyKept(MOST_KEPT as u32)));
    }
    let id = SavedSearchId::new();
    let now = OffsetDateTime::now_utc();
    // The hash that comes with a secret is of no use here: the link is written into every letter.
    let (token, _) = new_secret();
    execute!(
        tx,
        sqlx::query(
            "insert into saved_search (id, network_id, person_id, name, query, alert, due_at, token, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        )
        .bind(id)
        .bind(viewer.network_id())
        .bind(viewer.person_id())
        .bind(name)
        .bind(query)
        .bind(alert)
        .bind(due_after(now, alert))
        .bind(token)
        .bind(now)
    )?;
    Ok(id)
}

/// Gives a search another name, or another rhythm of its letters.
pub async fn edit(tx: &mut Tx, viewer: &Viewer, id: SavedSearchId, name: &str, alert: Alert) -> Result<()> {
    let kept = list(tx, viewer).await?;
    if kept.iter().any(|one| one.id != id && one.name == name) {
        return Err(Error::Conflict(Conflict::Duplicate));
    }
    let before = kept.iter().find(|one| one.id == id).ok_or(Error::NotFound)?;
    execute!(
        tx,
        sqlx::query("update saved_search set name = $4 where network_id = $1 and person_id = $2 and id = $3")
            .bind(viewer.network_id())
            .bind(viewer.person_id())
            .bind(id)
            .bind(name)
    )?;
    if before.alert == alert {
        return Ok(());
    }
    execute!(
        tx,
        sqlx::query(
            "update saved_search set alert = $4, due_at = $5 where network_id = $1 and person_id = $2 and id = $3"
        )
        .bind(viewer.network_id())
        .bind(viewer.person_id())
        .bind(id)
        .bind(alert)
        .bind(due_after(OffsetDateTime::now_utc(), alert))
    )?;
    Ok(())
}

/// Forgets a search with all that it had found.
pub async fn delete(tx: &mut Tx, viewer: &Viewer, id: SavedSearchId) -> Result<()> {
    one(tx, viewer, id).await?;
    execute!(
        tx,
        sqlx::query("delete from saved_search where network_id = $1 and person_id = $2 and id = $3")
            .bind(viewer.network_id())
            .bind(viewer.person_id())
            .bind(id)
    )?;
    Ok(())
}

/// When the next letter is due.
fn due_after(at: OffsetDateTime, alert: Alert) -> Option<OffsetDateTime> {
    alert.days().map(|days| at + Duration::days(days))
}
