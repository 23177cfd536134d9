//! Alliances and their vocabularies in the database.

use super::model::{Alliance, Area, Body, Sector, Side, Texts};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::id::{AreaId, NetworkId, SectorId};
use crate::policy::Role;
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

/// The sides of the border in an alliance's programme area, in their order.
pub async fn sides(tx: &mut Tx, network: NetworkId) -> Result<Vec<Side>> {
    let rows: Vec<(String, Json<Texts>, Json<Vec<String>>)> = on!(tx, |c| sqlx::query_as(
        "select key, name, regions from border_side where network_id = $1 order by position, key"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(|(key, name, regions)| Side { key, name: name.0, regions: regions.0 }).collect())
}

/// An alliance with its vocabulary, as somebody with this role sees it.
pub async fn alliance(tx: &mut Tx, network: NetworkId, role: Role) -> Result<Alliance> {
    let row: Option<AllianceRow> = on!(tx, |c| {
        sqlx::query_as(
        "select id, slug, name, tagline, description, funding_notice, language, country, currency, website, programme
         from network where id = $1"
    )
    .bind(network)
    .fetch_optional(c)
    .await
    })?;
    let row = row.ok_or(Error::NotFound)?;
    let (areas, sectors, bodies) = vocabulary(tx, network).await?;
    let sides = sides(tx, network).await?;
    Ok(Alliance {
        id: row.id,
        slug: row.slug,
        name: row.name,
        tagline: row.tagline.0,
        description: row.description.0,
        funding_notice: row.funding_notice.0,
        language: Lang::parse(&row.language).unwrap_or_default(),
        country: row.country,
        currency: row.currency,
        website: row.website,
        programme: row.programme,
        role,
        areas,
        sectors,
        bodies,
        sides,
    })
}

#[derive(sqlx::FromRow)]
struct AllianceRow {
    id: NetworkId,
    slug: String,
    name: String,
    tagline: Json<Texts>,
    description: Json<Texts>,
    funding_notice: Json<Texts>,
    language: String,
    country: String,
    currency: String,
    website: Option<String>,
    programme: Option<String>,
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

/// The country and the language of an alliance.
pub async fn home(tx: &mut Tx, network: NetworkId) -> Result<(String, String)> {
    Ok(on!(tx, |c| sqlx::query_as("select country, language from network where id = $1")
        .bind(network)
        .fetch_one(c)
        .await)?)
}

/// The language an alliance writes in.
pub async fn language_of(tx: &mut Tx, network: NetworkId) -> Result<Lang> {
    let (_, language) = home(tx, network).await?;
    Ok(Lang::parse(&language).unwrap_or_default())
}

/// Whether there is any alliance yet.
pub async fn any_network(tx: &mut Tx) -> Result<bool> {
    let row: Option<(NetworkId,)> =
        on!(tx, |c| sqlx::query_as("select id from network limit 1").fetch_optional(c).await)?;
    Ok(row.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::both;

    both! {
        async fn an_alliance_is_read_with_its_texts_and_role(db: Db) {
            let mut tx = db.write().await.unwrap();
            let new = NewNetwork {
                slug: "valley".into(),
                name: "Valley".into(),
                tagline: Texts([("de".to_owned(), "Gemeinsam".to_owned())].into()),
                language: "de".into(),
                country: "DE".into(),
                currency: "EUR".into(),
                ..NewNetwork::default()
            };
            let id = create(&mut tx, &new).await.unwrap();
            let read = alliance(&mut tx, id, Role::Auditor).await.unwrap();
            assert_eq!((read.slug.as_str(), read.role, read.language), ("valley", Role::Auditor, Lang::De));
            assert_eq!(read.tagline.say(Lang::Pl), "Gemeinsam");
            assert!(read.areas.is_empty() && read.website.is_none());
            assert_eq!(alliance(&mut tx, NetworkId::new(), Role::Member).await, Err(Error::NotFound));
        }
    }
}
