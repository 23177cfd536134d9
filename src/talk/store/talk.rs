//! Talks themselves: begun, saved, closed.

use crate::account::Viewer;
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::id::{NetworkId, OrganisationId, TalkId};
use crate::talk::draft::TalkDraft;
use crate::talk::model::TalkStatus;
use crate::{execute, on};
use time::{Date, OffsetDateTime};

/// What has to be known of a talk before it is changed.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Known {
    pub id: TalkId,
    pub organisation_id: OrganisationId,
    pub status: TalkStatus,
    pub held_on: Option<Date>,
}

/// A talk as its page shows it, without answers and notes.
#[derive(sqlx::FromRow)]
pub struct TalkRow {
    pub version: i64,
    pub name: String,
    pub participants: String,
    pub next_step: String,
    pub next_on: Option<Date>,
    pub closed_by: Option<String>,
}

/// A talk of the alliance with an organisation that is there.
pub async fn known(tx: &mut Tx, network: NetworkId, id: TalkId) -> Result<Option<Known>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select t.id, t.organisation_id, t.status, t.held_on
         from talk t join organisation o on o.id = t.organisation_id
         where t.network_id = $1 and t.id = $2 and o.archived_at is null"
    )
    .bind(network)
    .bind(id)
    .fetch_optional(c)
    .await)?)
}

/// The rest of a known talk.
pub async fn talk_row(tx: &mut Tx, network: NetworkId, id: TalkId) -> Result<TalkRow> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select t.version, o.name, t.participants, t.next_step, t.next_on, p.name as closed_by
         from talk t join organisation o on o.id = t.organisation_id left join person p on p.id = t.closed_by
         where t.network_id = $1 and t.id = $2"
    )
    .bind(network)
    .bind(id)
    .fetch_one(c)
    .await)?)
}

/// The name of an organisation that is a member on a day.
pub async fn member_name(
    tx: &mut Tx,
    network: NetworkId,
    organisation: OrganisationId,
    day: Date,
) -> Result<Option<String>> {
    let row: Option<(String,)> = on!(tx, |c| {
        sqlx::query_as(
        "select o.name from organisation o join membership m on m.organisation_id = o.id
         where o.network_id = $1 and o.id = $2 and o.archived_at is null and m.inherited_from is null
           and m.status in ('active', 'suspended') and (m.valid_from is null or m.valid_from <= $3) and (m.valid_to is null or m.valid_to >= $3)"
    )
    .bind(network)
    .bind(organisation)
    .bind(day)
    .fetch_optional(c)
    .await
    })?;
    Ok(row.map(|(name,)| name))
}

/// The draft of a talk with an organisation: a new one, or the one that is there. Of two who
/// begin at once the second gets the first one's.
pub async fn start(tx: &mut Tx, viewer: &Viewer, organisation: OrganisationId, day: Date) -> Result<TalkId> {
    execute!(
        tx,
        sqlx::query(
            "insert into talk (id, network_id, organisation_id, status, held_on, participants, next_step, started_by,
               started_at)
             values ($1, $2, $3, 'draft', $4, '', '', $5, $6) on conflict do nothing"
        )
        .bind(TalkId::new())
        .bind(viewer.network_id())
        .bind(organisation)
        .bind(day)
        .bind(viewer.person_id())
        .bind(OffsetDateTime::now_utc())
    )?;
    let (id,): (TalkId,) = on!(tx, |c| sqlx::query_as(
        "select id from talk where network_id = $1 and organisation_id = $2 and status = 'draft'"
    )
    .bind(viewer.network_id())
    .bind(organisation)
    .fetch_one(c)
    .await)?;
    Ok(id)
}

/// Saves a draft that is still as it was `seen`, else `Conflict`.
pub async fn save(tx: &mut Tx, network: NetworkId, id: TalkId, seen: i64, draft: &TalkDraft) -> Result<()> {
    let touched = execute!(
        tx,
        sqlx::query(
            "update talk set version = version + 1, held_on = $4, participants = $5, next_step = $6, next_on = $7
             where network_id = $1 and id = $2 and version = $3 and status = 'draft'"
        )
        .bind(network)
        .bind(id)
        .bind(seen)
        .bind(draft.day)
        .bind(&draft.participants)
        .bind(&draft.next_step)
        .bind(draft.next_on)
    )?;
    changed(touched)
}

/// Closes a draft that was held.
pub async fn close(tx: &mut Tx, viewer: &Viewer, id: TalkId) -> Result<()> {
    let touched = execute!(
        tx,
        sqlx::query(
            "update talk set version = version + 1, status = 'held', closed_by = $3, closed_at = $4
             where network_id = $1 and id = $2 and status = 'draft'"
        )
        .bind(viewer.network_id())
        .bind(id)
        .bind(viewer.person_id())
        .bind(OffsetDateTime::now_utc())
    )?;
    changed(touched)
}

/// Opens a talk again that was closed too early; `Conflict` while another one is prepared.
pub async fn reopen(tx: &mut Tx, network: NetworkId, id: TalkId) -> Result<()> {
    let touched = execute!(
        tx,
        sqlx::query(
            "update talk set version = version + 1, status = 'draft', closed_by = null, closed_at = null
             where network_id = $1 and id = $2 and status = 'held'"
        )
        .bind(network)
        .bind(id)
    )?;
    changed(touched)
}

/// Throws a draft away, with all that was noted in it.
pub async fn discard(tx: &mut Tx, network: NetworkId, id: TalkId) -> Result<()> {
    let touched = execute!(
        tx,
        sqlx::query("delete from talk where network_id = $1 and id = $2 and status = 'draft'").bind(network).bind(id)
    )?;
    changed(touched)
}

fn changed(touched: u64) -> Result<()> {
    if touched == 0 { Err(Error::Conflict(Conflict::Changed)) } else { Ok(()) }
}
