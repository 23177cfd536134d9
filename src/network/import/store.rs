//! Rows of an alliance and its vocabulary, for imports and exports.

use super::file::{AreaKind, BodyKind};
use crate::db::Tx;
use crate::error::Result;
use crate::id::{AreaId, NetworkId, SectorId};
use crate::network::model::{Side, Texts};
use crate::network::{NewNetwork, sides};
use crate::{insert_rows, on};
use sqlx::types::Json;
use std::collections::{HashMap, HashSet};
use time::Date;
use uuid::Uuid;

/// An area with its dates of validity.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct AreaRecord {
    pub id: AreaId,
    pub key: String,
    pub kind: AreaKind,
    #[sqlx(json)]
    pub name: Texts,
    #[sqlx(json)]
    pub description: Texts,
    pub valid_from: Option<Date>,
    pub valid_to: Option<Date>,
}

/// An industry.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct SectorRecord {
    pub id: SectorId,
    pub key: String,
    #[sqlx(json)]
    pub name: Texts,
    pub nace: Option<String>,
}

/// A committee.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct BodyRecord {
    pub key: String,
    pub kind: BodyKind,
    #[sqlx(json)]
    pub name: Texts,
    #[sqlx(json)]
    pub description: Texts,
}

/// An alliance's own row; none if there is none with this slug.
pub(crate) async fn network(tx: &mut Tx, slug: &str) -> Result<Option<(NetworkId, NewNetwork)>> {
    let row: Option<NetworkRow> = on!(tx, |c| {
        sqlx::query_as(
        "select id, slug, name, tagline, description, funding_notice, language, country, currency, website, programme,
           source from network where slug = $1"
    )
    .bind(slug)
    .fetch_optional(c)
    .await
    })?;
    Ok(row.map(|row| (row.id, row.into())))
}

#[derive(sqlx::FromRow)]
struct NetworkRow {
    id: NetworkId,
    slug: String,
    name: String,
    #[sqlx(json)]
    tagline: Texts,
    #[sqlx(json)]
    description: Texts,
    #[sqlx(json)]
    funding_notice: Texts,
    language: String,
    country: String,
    currency: String,
    website: Option<String>,
    programme: Option<String>,
    source: Option<String>,
}

impl From<NetworkRow> for NewNetwork {
    fn from(row: NetworkRow) -> Self {
        NewNetwork {
            slug: row.slug,
            name: row.name,
            tagline: row.tagline,
            description: row.description,
            funding_notice: row.funding_notice,
            language: row.language,
            country: row.country,
            currency: row.currency,
            website: row.website,
            programme: row.programme,
            source: row.source,
        }
    }
}

/// The areas of an alliance in their order.
pub(crate) async fn areas(tx: &mut Tx, network: NetworkId) -> Result<Vec<AreaRecord>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select id, key, kind, name, description, valid_from, valid_to
         from area where network_id = $1 order by position, key"
    )
    .bind(network)
    .fetch_all(c)
    .await)?)
}

/// The sectors of an alliance in their order.
pub(crate) async fn sectors(tx: &mut Tx, network: NetworkId) -> Result<Vec<SectorRecord>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select id, key, name, nace from sector where network_id = $1 order by position, key"
    )
    .bind(network)
    .fetch_all(c)
    .await)?)
}

/// The bodies of an alliance in their order.
pub(crate) async fn bodies(tx: &mut Tx, network: NetworkId) -> Result<Vec<BodyRecord>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select key, kind, name, description from body where network_id = $1 order by position, key"
    )
    .bind(network)
    .fetch_all(c)
    .await)?)
}

/// Adds the areas whose keys are new; the answer is the id of every area by its key.
pub(crate) async fn insert_areas(
    tx: &mut Tx,
    network: NetworkId,
    records: Vec<AreaRecord>,
) -> Result<HashMap<String, AreaId>> {
    let mut known: HashMap<String, AreaId> =
        areas(tx, network).await?.into_iter().map(|area| (area.key, area.id)).collect();
    let new = placed(records, known.len(), |area| !known.contains_key(&area.key));
    insert_rows!(
        tx,
        "insert into area (id, network_id, key, kind, name, description, position, valid_from, valid_to) ",
        new,
        |(at, r)| [r.id, network, &r.key, r.kind, Json(&r.name), Json(&r.description), at, r.valid_from, r.valid_to]
    );
    known.extend(new.into_iter().map(|(_, area)| (area.key, area.id)));
    Ok(known)
}

/// Adds the sectors whose keys are new; the answer is the id of every sector by its key.
pub(super) async fn insert_sectors(
    tx: &mut Tx,
    network: NetworkId,
    records: Vec<SectorRecord>,
) -> Result<HashMap<String, SectorId>> {
    let mut known: HashMap<String, SectorId> =
        sectors(tx, network).await?.into_iter().map(|sector| (sector.key, sector.id)).collect();
    let new = placed(records, known.len(), |sector| !known.contains_key(&sector.key));
    insert_rows!(tx, "insert into sector (id, network_id, key, name, nace, position) ", new, |(at, r)| [
        r.id,
        network,
        &r.key,
        Json(&r.name),
        &r.nace,
        at
    ]);
    known.extend(new.into_iter().map(|(_, sector)| (sector.key, sector.id)));
    Ok(known)
}

/// Adds the bodies whose keys are new.
pub(super) async fn insert_bodies(tx: &mut Tx, network: NetworkId, records: Vec<BodyRecord>) -> Result<()> {
    let known: HashSet<String> = bodies(tx, network).await?.into_iter().map(|body| body.key).collect();
    let new = placed(records, known.len(), |body| !known.contains(&body.key));
    insert_rows!(tx, "insert into body (id, network_id, key, kind, name, description, position) ", new, |(at, r)| [
        Uuid::now_v7(),
        network,
        &r.key,
        r.kind,
        Json(&r.name),
        Json(&r.description),
        at
    ]);
    Ok(())
}

/// Adds the sides of the border whose keys are new.
pub(super) async fn insert_sides(tx: &mut Tx, network: NetworkId, records: Vec<Side>) -> Result<()> {
    let known: HashSet<String> = sides(tx, network).await?.into_iter().map(|side| side.key).collect();
    let new = placed(records, known.len(), |side| !known.contains(&side.key));
    insert_rows!(tx, "insert into border_side (id, network_id, key, name, regions, position) ", new, |(at, r)| [
        Uuid::now_v7(),
        network,
        &r.key,
        Json(&r.name),
        Json(&r.regions),
        at
    ]);
    Ok(())
}

/// What is new, with its place behind what is there.
fn placed<T>(records: Vec<T>, there: usize, is_new: impl Fn(&T) -> bool) -> Vec<(i64, T)> {
    (there as i64..).zip(records.into_iter().filter(is_new)).collect()
}
