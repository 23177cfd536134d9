//! Organisations that may become members.

use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::id::{NetworkId, OrganisationId, ProspectId};
use crate::membership::draft::ProspectDraft;
use crate::membership::model::{Prospect, ProspectStage};
use crate::{execute, on};
use time::{Date, OffsetDateTime};

/// Whom an entry of the list is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    Known(OrganisationId),
    /// Not in the directory yet.
    New(String),
}

#[derive(sqlx::FromRow)]
struct Row {
    id: ProspectId,
    version: i64,
    organisation_id: Option<OrganisationId>,
    name: String,
    stage: ProspectStage,
    notes: String,
    next_step: String,
    next_on: Option<Date>,
}

/// The list, what is due first in front; who is a member meanwhile is left out.
pub async fn prospects(tx: &mut Tx, network: NetworkId) -> Result<Vec<Prospect>> {
    let rows: Vec<Row> = on!(tx, |c| {
        sqlx::query_as(
        "select p.id, p.version, p.organisation_id, coalesce(o.name, p.name) as name, p.stage, p.notes, p.next_step,
           p.next_on
         from prospect p left join organisation o on o.id = p.organisation_id
         left join membership m on m.organisation_id = p.organisation_id
         where p.network_id = $1 and o.archived_at is null
           and (m.status is null or m.status not in ('active', 'suspended'))
         order by p.next_on nulls last, lower(coalesce(o.name, p.name)), p.id"
    )
    .bind(network)
    .fetch_all(c)
    .await
    })?;
    Ok(rows.into_iter().map(Prospect::from).collect())
}

impl From<Row> for Prospect {
    fn from(row: Row) -> Self {
        let Row { id, version, organisation_id, name, stage, notes, next_step, next_on } = row;
        Prospect { id, version, organisation: organisation_id, name, stage, notes, next_step, next_on }
    }
}

/// The one organisation of the directory that has this name.
pub async fn organisation_named(tx: &mut Tx, network: NetworkId, name: &str) -> Result<Option<OrganisationId>> {
    let rows: Vec<(OrganisationId,)> = on!(tx, |c| {
        sqlx::query_as(
        "select id from organisation where network_id = $1 and archived_at is null and lower(name) = lower($2) limit 2"
    )
    .bind(network)
    .bind(name)
    .fetch_all(c)
    .await
    })?;
    Ok(if let [(id,)] = rows[..] { Some(id) } else { None })
}

/// Puts an organisation on the list; `Conflict` if it is there already.
pub async fn add_prospect(
    tx: &mut Tx,
    network: NetworkId,
    subject: &Subject,
    draft: &ProspectDraft,
) -> Result<ProspectId> {
    let (organisation, name) = match subject {
        Subject::Known(id) => (Some(*id), None),
        Subject::New(name) => (None, Some(name)),
    };
    let id = ProspectId::new();
    execute!(
        tx,
        sqlx::query(
            "insert into prospect (id, network_id, organisation_id, name, stage, notes, next_step, next_on, created_at,
               updated_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)"
        )
        .bind(id)
        .bind(network)
        .bind(organisation)
        .bind(name)
        .bind(draft.stage)
        .bind(&draft.notes)
        .bind(&draft.next_step)
        .bind(draft.next_on)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(id)
}

/// Changes an entry that is still as it was `seen`, else `Conflict`.
pub async fn edit_prospect(
    tx: &mut Tx,
    network: NetworkId,
    id: ProspectId,
    seen: i64,
    draft: &ProspectDraft,
) -> Result<()> {
    let known: Option<(i64,)> =
        on!(tx, |c| sqlx::query_as("select version from prospect where network_id = $1 and id = $2")
            .bind(network)
            .bind(id)
            .fetch_optional(c)
            .await)?;
    known.ok_or(Error::NotFound)?;
    let touched = execute!(
        tx,
        sqlx::query(
            "update prospect set version = version + 1, stage = $4, notes = $5, next_step = $6, next_on = $7,
               updated_at = $8
             where network_id = $1 and id = $2 and version = $3"
        )
        .bind(network)
        .bind(id)
        .bind(seen)
        .bind(draft.stage)
        .bind(&draft.notes)
        .bind(&draft.next_step)
        .bind(draft.next_on)
        .bind(OffsetDateTime::now_utc())
    )?;
    if touched == 0 { Err(Error::Conflict(Conflict::Changed)) } else { Ok(()) }
}

/// Takes an entry off the list; one that is gone already stays gone.
pub async fn remove_prospect(tx: &mut Tx, network: NetworkId, id: ProspectId) -> Result<()> {
    execute!(tx, sqlx::query("delete from prospect where network_id = $1 and id = $2").bind(network).bind(id))?;
    Ok(())
}

/// Notes that an organisation has applied, if it is on the list: by its place in the directory
/// or by the name under which it was entered before it had one.
pub async fn mark_applied(tx: &mut Tx, network: NetworkId, organisation: OrganisationId, name: &str) -> Result<()> {
    let now = OffsetDateTime::now_utc();
    let known = execute!(
        tx,
        sqlx::query(
            "update prospect set stage = 'applied', version = version + 1, updated_at = $3
             where network_id = $1 and organisation_id = $2"
        )
        .bind(network)
        .bind(organisation)
        .bind(now)
    )?;
    if known == 0 {
        execute!(
            tx,
            sqlx::query(
                "update prospect set stage = 'applied', organisation_id = $2, name = null, version = version + 1,
                   updated_at = $4
                 where id = (select id from prospect where network_id = $1 and organisation_id is null
                   and lower(name) = lower($3) order by id limit 1)"
            )
            .bind(network)
            .bind(organisation)
            .bind(name)
            .bind(now)
        )?;
    }
    Ok(())
}
