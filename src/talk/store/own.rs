//! Talks in which an account has a part, for the person whose account it is.

use crate::db::Tx;
use crate::error::Result;
use crate::id::PersonId;
use crate::on;
use serde::Serialize;
use time::{Date, OffsetDateTime};

/// A talk that a person began or closed; not what was said in it, which is about others.
#[derive(Debug, Serialize, sqlx::FromRow)]
pub struct OwnTalk {
    pub alliance: String,
    pub organisation: String,
    pub day: Option<Date>,
    pub began: bool,
    pub closed: bool,
    #[serde(with = "time::serde::rfc3339")]
    pub started_at: OffsetDateTime,
}

/// The talks that a person began or closed, in their order.
pub async fn led_by(tx: &mut Tx, person: PersonId) -> Result<Vec<OwnTalk>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select n.name as alliance, o.name as organisation, t.held_on as day,
           coalesce(t.started_by = $1, false) as began, coalesce(t.closed_by = $1, false) as closed, t.started_at
         from talk t join network n on n.id = t.network_id join organisation o on o.id = t.organisation_id
         where t.started_by = $1 or t.closed_by = $1 order by t.id"
    )
    .bind(person)
    .fetch_all(c)
    .await)?)
}
