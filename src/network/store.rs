//! Alliances and their vocabularies in the database.

use super::model::{Area, Body, Sector, Texts};
use crate::db::Tx;
use crate::error::Result;
use crate::id::{AreaId, NetworkId, SectorId};
use crate::{execute, on};
use sqlx::types::Json;
use time::OffsetDateTime;

/// The vocabulary of an alliance: areas, sectors, bodies, each in its order.
pub async fn vocabulary(tx: &mut Tx, network: NetworkId) -> Result<(Vec<Area>, Vec<Sector>, Vec<Body>)> {
    let areas: Vec<(AreaId, String, String, Json<Texts>)> = on!(tx, |c| sqlx::query_as(
        "select id, key, kind, name from area where network_id = $1 order by position, key"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    let sectors: Vec<(SectorId, String, Json<Texts>)> =
        on!(tx, |c| sqlx::query_as("select id, key, name from sector where network_id = $1 order by position, key")
            .bind(network)
            .fetch_all(c)
            .await)?;
    let bodies: Vec<(String, String, Json<Texts>, Json<Texts>)> = on!(tx, |c| sqlx::query_as(
        "select key, kind, name, description from body where network_id = $1 order by position, key"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    Ok((
        areas.into_iter().map(|(id, key, kind, name)| Area { id, key, kind, name: name.0 }).collect(),
        sectors.into_iter().map(|(id, key, name)| Sector { id, key, name: name.0 }).collect(),
        bodies
            .into_iter()
            .map(|(key, kind, name, description)| Body { key, kind, name: name.0, description: description.0 })
            .collect(),
    ))
}

/// An alliance to be founded.
#[derive(Clone, Debug, Default)]
pub struct NewNetwork {
    pub slug: String,
    pub name: String,
    pub tagline: Texts,
    pub description: Texts,
    pub funding_notice: Texts,
    pub language: String,
    pub country: String,
    pub currency: String,
    pub website: Option<String>,
    pub programme: Option<String>,
    pub source: Option<String>,
}

/// Founds an alliance; `Conflict` if the slug is taken.
pub async fn create(tx: &mut Tx, new: &NewNetwork) -> Result<NetworkId> {
    let id = NetworkId::new();
    let now = OffsetDateTime::now_utc();
    execute!(
        tx,
        sqlx::query(
            "insert into network (id, slug, name, tagline, description, funding_notice, language, country, currency,
           website, programme, source, created_at, updated_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13)"
        )
        .bind(id)
        .bind(&new.slug)
        .bind(&new.name)
        .bind(Json(&new.tagline))
        .bind(Json(&new.description))
        .bind(Json(&new.funding_notice))
        .bind(&new.language)
        .bind(&new.country)
        .bind(&new.currency)
        .bind(&new.website)
        .bind(&new.programme)
        .bind(&new.source)
        .bind(now)
    )?;
    Ok(id)
}

/// The alliance with this slug.
pub async fn id_of_slug(tx: &mut Tx, slug: &str) -> Result<Option<NetworkId>> {
    let row: Option<(NetworkId,)> =
        on!(tx, |c| sqlx::query_as("select id from network where slug = $1").bind(slug).fetch_optional(c).await)?;
    Ok(row.map(|(id,)| id))
}

/// Whether there is any alliance yet.
pub async fn any_network(tx: &mut Tx) -> Result<bool> {
    let row: Option<(NetworkId,)> =
        on!(tx, |c| sqlx::query_as("select id from network limit 1").fetch_optional(c).await)?;
    Ok(row.is_some())
}
