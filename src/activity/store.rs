//! Writes and reads the feed.

use super::model::{Activity, Event, EventKind};
use crate::account::Viewer;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::id::{ActivityId, NetworkId, PersonId};
use crate::live::{Hint, Topic};
use crate::{execute, on};
use sqlx::types::Json;
use time::OffsetDateTime;
use uuid::Uuid;

/// Records what a person did, and announces it when the transaction commits.
pub async fn record(tx: &mut Tx, viewer: &Viewer, event: Event) -> Result<()> {
    insert(tx, viewer.network_id(), Some(viewer.person_id()), event).await
}

/// Records what the program did by itself, such as an import from the command line.
pub async fn record_by_program(tx: &mut Tx, network: NetworkId, event: Event) -> Result<()> {
    insert(tx, network, None, event).await
}

/// Records what a person asked for and the program did later, when their request was over.
pub async fn record_for(tx: &mut Tx, network: NetworkId, person: Option<PersonId>, event: Event) -> Result<()> {
    insert(tx, network, person, event).await
}

async fn insert(tx: &mut Tx, network: NetworkId, person: Option<PersonId>, event: Event) -> Result<()> {
    let topic = topic_code(event.topic);
    let detail = serde_json::to_value(&event.kind).map_err(Error::internal)?;
    let kind = detail.get("kind").and_then(|kind| kind.as_str()).unwrap_or_default().to_owned();
    execute!(
        tx,
        sqlx::query(
            "insert into activity (id, network_id, at, person_id, kind, subject_kind, subject_id, detail)
         values ($1, $2, $3, $4, $5, $6, $7, $8)"
        )
        .bind(ActivityId::new())
        .bind(network)
        .bind(OffsetDateTime::now_utc())
        .bind(person)
        .bind(kind)
        .bind(topic)
        .bind(event.subject)
        .bind(Json(detail))
    )?;
    tx.announce(Hint { network, topic: event.topic, id: event.subject }).await
}

/// The newest events of an alliance, newest first.
pub async fn latest(tx: &mut Tx, network: NetworkId, limit: i64) -> Result<Vec<Activity>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(
        "select a.id, a.at, p.name as by_name, a.subject_kind, a.subject_id, a.detail
         from activity a left join person p on p.id = a.person_id
         where a.network_id = $1 order by a.id desc limit $2"
    )
    .bind(network)
    .bind(limit)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(Activity::from).collect())
}

/// The history of one record, newest first.
pub async fn of_subject(tx: &mut Tx, network: NetworkId, subject: Uuid, limit: i64) -> Result<Vec<Activity>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(
        "select a.id, a.at, p.name as by_name, a.subject_kind, a.subject_id, a.detail
         from activity a left join person p on p.id = a.person_id
         where a.network_id = $1 and a.subject_id = $2 order by a.id desc limit $3"
    )
    .bind(network)
    .bind(subject)
    .bind(limit)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(Activity::from).collect())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: ActivityId,
    at: OffsetDateTime,
    by_name: Option<String>,
    subject_kind: String,
    subject_id: Uuid,
    detail: Json<EventKind>,
}

impl From<Row> for Activity {
    fn from(row: Row) -> Self {
        Activity {
            id: row.id,
            at: row.at,
            by: row.by_name,
            topic: topic_of(&row.subject_kind),
            subject: row.subject_id,
            event: row.detail.0,
        }
    }
}

fn topic_code(topic: Topic) -> &'static str {
    match topic {
        Topic::Network => "network",
        Topic::Organisation => "organisation",
        Topic::Opportunity => "opportunity",
        Topic::Proposal => "proposal",
        Topic::Record => "record",
        Topic::Shortlist => "shortlist",
        Topic::Membership => "membership",
    }
}

fn topic_of(code: &str) -> Topic {
    match code {
        "organisation" => Topic::Organisation,
        "opportunity" => Topic::Opportunity,
        "proposal" => Topic::Proposal,
        "record" => Topic::Record,
        "shortlist" => Topic::Shortlist,
        "membership" => Topic::Membership,
        _ => Topic::Network,
    }
}
