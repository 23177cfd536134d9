//! What coordinators and editors decided.

use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::id::{NetworkId, OrganisationId};
use crate::public::draft::SettingsDraft;
use crate::public::model::{Choice, PublicField, Settings};
use crate::{execute, on};
use sqlx::types::Json;
use time::OffsetDateTime;

/// What the coordinators decided; closed where they have not decided yet.
pub async fn settings(tx: &mut Tx, network: NetworkId) -> Result<Settings> {
    let row: Option<(i64, bool, bool, Json<Vec<String>>)> = on!(tx, |c| sqlx::query_as(
        "select version, is_open, is_indexed, origins from public_directory where network_id = $1"
    )
    .bind(network)
    .fetch_optional(c)
    .await)?;
    let (version, is_open, is_indexed, origins) = row.unwrap_or((0, false, false, Json(Vec::new())));
    Ok(Settings { version, is_open, is_indexed, origins: origins.0 })
}

/// Stores a decision that was made in view of the version `seen`, else `Conflict`.
pub async fn save_settings(tx: &mut Tx, network: NetworkId, seen: i64, draft: &SettingsDraft) -> Result<()> {
    let saved = execute!(
        tx,
        sqlx::query(
            "insert into public_directory (network_id, version, is_open, is_indexed, origins, updated_at)
             values ($1, $2 + 1, $3, $4, $5, $6)
             on conflict (network_id) do update set version = public_directory.version + 1, is_open = $3,
               is_indexed = $4, origins = $5, updated_at = $6 where public_directory.version = $2"
        )
        .bind(network)
        .bind(seen)
        .bind(draft.is_open)
        .bind(draft.is_indexed)
        .bind(Json(&draft.origins))
        .bind(OffsetDateTime::now_utc())
    )?;
    if saved == 0 { Err(Error::Conflict(Conflict::Changed)) } else { Ok(()) }
}

/// What an organisation decided about itself; nothing is shown where it has not.
pub async fn choice(tx: &mut Tx, network: NetworkId, organisation: OrganisationId) -> Result<Choice> {
    let row: Option<(i64, bool, Json<Vec<PublicField>>)> = on!(tx, |c| sqlx::query_as(
        "select version, is_public, fields from public_profile where network_id = $1 and organisation_id = $2"
    )
    .bind(network)
    .bind(organisation)
    .fetch_optional(c)
    .await)?;
    Ok(row.map_or_else(Choice::default, |(version, is_public, fields)| Choice { version, is_public, fields: fields.0 }))
}

/// Stores a choice that was made in view of the version `seen`, else `Conflict`.
pub async fn save_choice(
    tx: &mut Tx,
    network: NetworkId,
    organisation: OrganisationId,
    seen: i64,
    (is_public, fields): &(bool, Vec<PublicField>),
) -> Result<()> {
    let saved = execute!(
        tx,
        sqlx::query(
            "insert into public_profile (network_id, organisation_id, version, is_public, fields, updated_at)
             values ($1, $2, $3 + 1, $4, $5, $6)
             on conflict (organisation_id) do update set version = public_profile.version + 1, is_public = $4,
               fields = $5, updated_at = $6
             where public_profile.version = $3 and public_profile.network_id = $1"
        )
        .bind(network)
        .bind(organisation)
        .bind(seen)
        .bind(is_public)
        .bind(Json(fields))
        .bind(OffsetDateTime::now_utc())
    )?;
    if saved == 0 { Err(Error::Conflict(Conflict::Changed)) } else { Ok(()) }
}

/// Whether an organisation is an active member; others stand in no public directory.
pub async fn is_member(tx: &mut Tx, network: NetworkId, organisation: OrganisationId) -> Result<bool> {
    let row: Option<(String,)> = on!(tx, |c| sqlx::query_as(
        "select status from membership where network_id = $1 and organisation_id = $2 and status = 'active'"
    )
    .bind(network)
    .bind(organisation)
    .fetch_optional(c)
    .await)?;
    Ok(row.is_some())
}
