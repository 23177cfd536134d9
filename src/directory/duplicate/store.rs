//! What people found out about pairs.

mod merge;

pub use merge::move_everything;
#[cfg(test)]
pub use merge::{STAY, is_moved};

use crate::db::Tx;
use crate::error::Result;
use crate::id::{NetworkId, OrganisationId, PersonId};
use crate::{execute, on};
use std::collections::HashSet;
use time::OffsetDateTime;

/// What the list of pairs depends on.
#[derive(Clone, Copy, Debug, PartialEq, sqlx::FromRow)]
pub struct State {
    organisations: i64,
    versions: i64,
    verdicts: i64,
}

pub async fn state(tx: &mut Tx, network: NetworkId) -> Result<State> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select count(*) as organisations, cast(coalesce(sum(version), 0) as bigint) as versions,
           (select count(*) from duplicate_verdict where network_id = $1) as verdicts
         from organisation where network_id = $1"
    )
    .bind(network)
    .fetch_one(c)
    .await)?)
}

/// Pairs that are two, the smaller id first.
pub async fn verdicts(tx: &mut Tx, network: NetworkId) -> Result<HashSet<(OrganisationId, OrganisationId)>> {
    let rows: Vec<(OrganisationId, OrganisationId)> =
        on!(tx, |c| sqlx::query_as("select one_id, other_id from duplicate_verdict where network_id = $1")
            .bind(network)
            .fetch_all(c)
            .await)?;
    Ok(rows.into_iter().collect())
}

/// Remembers that two organisations are two.
pub async fn keep_apart(
    tx: &mut Tx,
    network: NetworkId,
    (one, other): (OrganisationId, OrganisationId),
    person: PersonId,
) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "insert into duplicate_verdict (network_id, one_id, other_id, person_id, at) values ($1, $2, $3, $4, $5)
             on conflict do nothing"
        )
        .bind(network)
        .bind(one.min(other))
        .bind(one.max(other))
        .bind(person)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

/// The organisation that another one became part of.
pub async fn merged_into(tx: &mut Tx, network: NetworkId, id: OrganisationId) -> Result<Option<OrganisationId>> {
    let row: Option<(OrganisationId,)> =
        on!(tx, |c| sqlx::query_as("select kept_id from organisation_merge where network_id = $1 and merged_id = $2")
            .bind(network)
            .bind(id)
            .fetch_optional(c)
            .await)?;
    Ok(row.map(|(kept,)| kept))
}
