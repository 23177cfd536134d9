//! Rows of pictures.

use super::prepare::Prepared;
use crate::contact::model::{OwnContact, Visibility};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::id::{ContactId, NetworkId, OrganisationId, PictureId};
use crate::{execute, on};
use base64::Engine;
use serde::Serialize;
use sqlx::QueryBuilder;
use std::collections::HashMap;
use time::OffsetDateTime;

/// What a picture belongs to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Owner {
    Logo(OrganisationId),
    Photo(ContactId),
}

/// A picture without its bytes, and what decides who sees it.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Found {
    pub network_id: NetworkId,
    /// The organisation whose logo it is, or whose contact it shows.
    pub organisation_id: OrganisationId,
    /// The contact whose person it shows; none for a logo.
    pub contact_id: Option<ContactId>,
    /// Whom that person lets see it.
    pub visibility: Option<Visibility>,
    pub media_type: String,
    pub hash: String,
}

/// A picture of an alliance, unless its organisation is archived.
pub async fn find(tx: &mut Tx, slug: &str, id: PictureId) -> Result<Option<Found>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select p.network_id, o.id as organisation_id, p.contact_id, k.photo_visibility as visibility, p.media_type,
           p.hash
         from picture p join network n on n.id = p.network_id
         left join contact k on k.network_id = p.network_id and k.id = p.contact_id and k.removed_at is null
         join organisation o on o.network_id = p.network_id and o.id = coalesce(p.organisation_id, k.organisation_id)
         where n.slug = $1 and p.id = $2 and o.archived_at is null"
    )
    .bind(slug)
    .bind(id)
    .fetch_optional(c)
    .await)?)
}

/// The same by the contact whose person it shows.
pub async fn photo_of(tx: &mut Tx, network: NetworkId, contact: ContactId) -> Result<Option<PictureId>> {
    let row: Option<(PictureId,)> =
        on!(tx, |c| sqlx::query_as("select id from picture where network_id = $1 and contact_id = $2")
            .bind(network)
            .bind(contact)
            .fetch_optional(c)
            .await)?;
    Ok(row.map(|(id,)| id))
}

/// Kind, hash and content.
pub async fn content(tx: &mut Tx, network: NetworkId, id: PictureId) -> Result<(String, String, Vec<u8>)> {
    let row: Option<(String, String, Vec<u8>)> =
        on!(tx, |c| sqlx::query_as("select media_type, hash, bytes from picture where network_id = $1 and id = $2")
            .bind(network)
            .bind(id)
            .fetch_optional(c)
            .await)?;
    row.ok_or(Error::NotFound)
}

/// Keeps a picture in the place of the one before, if there was one.
pub async fn keep(tx: &mut Tx, network: NetworkId, owner: Owner, picture: &Prepared) -> Result<PictureId> {
    remove(tx, network, owner).await?;
    let id = PictureId::new();
    let (organisation, contact) = match owner {
        Owner::Logo(organisation) => (Some(organisation), None),
        Owner::Photo(contact) => (None, Some(contact)),
    };
    execute!(
        tx,
        sqlx::query(
            "insert into picture (id, network_id, organisation_id, contact_id, media_type, width, height, hash, bytes,
               created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        )
        .bind(id)
        .bind(network)
        .bind(organisation)
        .bind(contact)
        .bind(picture.media_type)
        .bind(i64::from(picture.width))
        .bind(i64::from(picture.height))
        .bind(&picture.hash)
        .bind(&picture.bytes)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(id)
}

/// Removes a picture; whether there was one.
pub async fn remove(tx: &mut Tx, network: NetworkId, owner: Owner) -> Result<bool> {
    let removed = match owner {
        Owner::Logo(organisation) => execute!(
            tx,
            sqlx::query("delete from picture where network_id = $1 and organisation_id = $2")
                .bind(network)
                .bind(organisation)
        )?,
        Owner::Photo(contact) => execute!(
            tx,
            sqlx::query("delete from picture where network_id = $1 and contact_id = $2").bind(network).bind(contact)
        )?,
    };
    Ok(removed > 0)
}

/// Removes what shows the person of a contact.
pub async fn forget_photo(tx: &mut Tx, network: NetworkId, contact: ContactId) -> Result<()> {
    remove(tx, network, Owner::Photo(contact)).await?;
    Ok(())
}

/// The logos of these organisations, as far as they have one.
pub async fn logos_of(
    tx: &mut Tx,
    network: NetworkId,
    organisations: &[OrganisationId],
) -> Result<HashMap<OrganisationId, PictureId>> {
    if organisations.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(OrganisationId, PictureId)> = on!(tx, |c| {
        let mut query = QueryBuilder::new("select organisation_id, id from picture where network_id = ");
        query.push_bind(network).push(" and organisation_id in (");
        let mut list = query.separated(", ");
        for id in organisations {
            list.push_bind(*id);
        }
        query.push(")");
        query.build_query_as().fetch_all(c).await
    })?;
    Ok(rows.into_iter().collect())
}

/// A photo of a person, for that person.
#[derive(Debug, Serialize)]
pub struct OwnPhoto {
    pub contact: ContactId,
    pub media_type: String,
    /// The picture itself in Base64.
    pub base64: String,
}

/// The photos that are kept about a person as a contact.
pub async fn own_photos(tx: &mut Tx, contacts: &[OwnContact]) -> Result<Vec<OwnPhoto>> {
    let mut photos = Vec::new();
    for own in contacts {
        let Some(id) = own.person.photo.as_ref().and_then(|id| id.parse::<PictureId>().ok()) else { continue };
        let row: Option<(String, Vec<u8>)> =
            on!(tx, |c| sqlx::query_as("select media_type, bytes from picture where id = $1 and contact_id = $2")
                .bind(id)
                .bind(own.id)
                .fetch_optional(c)
                .await)?;
        photos.extend(row.map(|(media_type, bytes)| OwnPhoto {
            contact: own.id,
            media_type,
            base64: base64::engine::general_purpose::STANDARD.encode(bytes),
        }));
    }
    Ok(photos)
}

#[cfg(test)]
mod tests;
