//! What is kept about a person here, for that person.

use crate::db::Tx;
use crate::error::Result;
use crate::id::{PersonId, SavedSearchId};
use crate::on;
use serde::Serialize;
use std::collections::HashMap;
use time::OffsetDateTime;
use uuid::Uuid;

/// A search with everything it has found for its person. The secret of its letters is left out:
/// it is a key, not data.
#[derive(Debug, Serialize)]
pub struct OwnSearch {
    pub alliance: String,
    pub name: String,
    pub query: String,
    pub alert: String,
    #[serde(with = "time::serde::rfc3339")]
    pub created_at: OffsetDateTime,
    pub found: Vec<OwnHit>,
}

#[derive(Debug, Serialize)]
pub struct OwnHit {
    pub subject_id: Uuid,
    #[serde(with = "time::serde::rfc3339::option")]
    pub seen_at: Option<OffsetDateTime>,
    #[serde(with = "time::serde::rfc3339::option")]
    pub told_at: Option<OffsetDateTime>,
}

/// The searches that a person keeps, in all alliances.
pub async fn kept_by(tx: &mut Tx, person: PersonId) -> Result<Vec<OwnSearch>> {
    let searches: Vec<(SavedSearchId, String, String, String, String, OffsetDateTime)> = on!(tx, |c| sqlx::query_as(
        "select s.id, n.name, s.name, s.query, s.alert, s.created_at
         from saved_search s join network n on n.id = s.network_id where s.person_id = $1 order by s.id"
    )
    .bind(person)
    .fetch_all(c)
    .await)?;
    let hits: Vec<(SavedSearchId, Uuid, Option<OffsetDateTime>, Option<OffsetDateTime>)> =
        on!(tx, |c| sqlx::query_as(
            "select h.saved_search_id, h.subject_id, h.seen_at, h.told_at
         from saved_search_hit h join saved_search s on s.id = h.saved_search_id
         where s.person_id = $1 order by h.subject_id"
        )
        .bind(person)
        .fetch_all(c)
        .await)?;
    let mut found: HashMap<SavedSearchId, Vec<OwnHit>> = HashMap::new();
    for (search, subject_id, seen_at, told_at) in hits {
        found.entry(search).or_default().push(OwnHit { subject_id, seen_at, told_at });
    }
    let own = searches.into_iter().map(|(id, alliance, name, query, alert, created_at)| OwnSearch {
        alliance,
        name,
        query,
        alert,
        created_at,
        found: found.remove(&id).unwrap_or_default(),
    });
    Ok(own.collect())
}
