//! Documents and their files in the database, where backups and erasure find them like all else.

#[cfg(test)]
mod tests;

use super::model::{Document, Version};
use crate::account::Viewer;
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::id::{DocumentFileId, DocumentId, NetworkId, PersonId, ProposalId};
use crate::{execute, on};
use serde::Serialize;
use std::collections::HashMap;
use time::OffsetDateTime;

/// A file that was looked at and can be kept.
#[derive(Clone, Debug)]
pub struct NewFile {
    pub name: String,
    pub hash: String,
    pub bytes: Vec<u8>,
}

/// A document as it is kept.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Kept {
    pub id: DocumentId,
    pub proposal_id: ProposalId,
    pub title: String,
    pub deleted_at: Option<OffsetDateTime>,
}

/// The documents of a proposal with all their versions, those that are there first.
pub async fn of_proposal(tx: &mut Tx, network: NetworkId, proposal: ProposalId) -> Result<Vec<Document>> {
    let documents: Vec<Kept> = on!(tx, |c| sqlx::query_as(
        "select id, proposal_id, title, deleted_at from document where network_id = $1 and proposal_id = $2
         order by case when deleted_at is null then 0 else 1 end, id"
    )
    .bind(network)
    .bind(proposal)
    .fetch_all(c)
    .await)?;
    type Row = (DocumentId, DocumentFileId, i64, String, i64, Option<String>, OffsetDateTime);
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(
        "select f.document_id, f.id, f.number, f.name, f.size, p.name, f.uploaded_at
         from document_file f join document d on d.network_id = f.network_id and d.id = f.document_id
         left join person p on p.id = f.uploaded_by
         where f.network_id = $1 and d.proposal_id = $2 order by f.number desc"
    )
    .bind(network)
    .bind(proposal)
    .fetch_all(c)
    .await)?;
    let mut versions: HashMap<DocumentId, Vec<Version>> = HashMap::new();
    for (document, id, number, name, bytes, by, at) in rows {
        let version = Version { id, number, name, bytes, by: by.unwrap_or_default(), at };
        versions.entry(document).or_default().push(version);
    }
    let with_versions = |kept: Kept| Document {
        versions: versions.remove(&kept.id).unwrap_or_default(),
        id: kept.id,
        title: kept.title,
        deleted_at: kept.deleted_at,
    };
    Ok(documents.into_iter().map(with_versions).collect())
}

/// One document of the alliance.
pub async fn one(tx: &mut Tx, network: NetworkId, id: DocumentId) -> Result<Kept> {
    let row: Option<Kept> = on!(tx, |c| sqlx::query_as(
        "select id, proposal_id, title, deleted_at from document where network_id = $1 and id = $2"
    )
    .bind(network)
    .bind(id)
    .fetch_optional(c)
    .await)?;
    row.ok_or(Error::NotFound)
}

/// The proposal that a version belongs to.
pub async fn proposal_of(tx: &mut Tx, network: NetworkId, file: DocumentFileId) -> Result<ProposalId> {
    let row: Option<(ProposalId,)> = on!(tx, |c| sqlx::query_as(
        "select d.proposal_id from document_file f
         join document d on d.network_id = f.network_id and d.id = f.document_id
         where f.network_id = $1 and f.id = $2"
    )
    .bind(network)
    .bind(file)
    .fetch_optional(c)
    .await)?;
    row.map(|(id,)| id).ok_or(Error::NotFound)
}

/// Name and content of a version.
pub async fn content(tx: &mut Tx, network: NetworkId, file: DocumentFileId) -> Result<(String, Vec<u8>)> {
    let row: Option<(String, Vec<u8>)> =
        on!(tx, |c| sqlx::query_as("select name, bytes from document_file where network_id = $1 and id = $2")
            .bind(network)
            .bind(file)
            .fetch_optional(c)
            .await)?;
    row.ok_or(Error::NotFound)
}

/// Adds a document with its first version.
pub async fn add(
    tx: &mut Tx,
    viewer: &Viewer,
    proposal: ProposalId,
    title: &str,
    file: &NewFile,
) -> Result<DocumentId> {
    let id = DocumentId::new();
    execute!(
        tx,
        sqlx::query(
            "insert into document (id, network_id, proposal_id, title, created_at, latest) values ($1, $2, $3, $4, $5, 0)"
        )
        .bind(id)
        .bind(viewer.network_id())
        .bind(proposal)
        .bind(title)
        .bind(OffsetDateTime::now_utc())
    )?;
    add_version(tx, viewer, id, file).await?;
    Ok(id)
}

/// Adds a version and answers its number. Two that come at once wait for each other at the row of
/// their document.
pub async fn add_version(tx: &mut Tx, viewer: &Viewer, id: DocumentId, file: &NewFile) -> Result<i64> {
    let row: Option<(i64,)> = on!(tx, |c| sqlx::query_as(
        "update document set latest = latest + 1 where network_id = $1 and id = $2 and deleted_at is null
         returning latest"
    )
    .bind(viewer.network_id())
    .bind(id)
    .fetch_optional(c)
    .await)?;
    let (number,) = row.ok_or(Error::Conflict(Conflict::Changed))?;
    execute!(
        tx,
        sqlx::query(
            "insert into document_file (id, network_id, document_id, number, name, size, hash, bytes, uploaded_by,
               uploaded_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        )
        .bind(DocumentFileId::new())
        .bind(viewer.network_id())
        .bind(id)
        .bind(number)
        .bind(&file.name)
        .bind(file.bytes.len() as i64)
        .bind(&file.hash)
        .bind(&file.bytes)
        .bind(viewer.person_id())
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(number)
}

/// Deletes all versions of a document, if `latest` is still the newest. That it was there stays.
pub async fn delete(tx: &mut Tx, viewer: &Viewer, id: DocumentId, latest: i64) -> Result<()> {
    let changed = execute!(
        tx,
        sqlx::query(
            "update document set deleted_at = $4, deleted_by = $5
             where network_id = $1 and id = $2 and latest = $3 and deleted_at is null"
        )
        .bind(viewer.network_id())
        .bind(id)
        .bind(latest)
        .bind(OffsetDateTime::now_utc())
        .bind(viewer.person_id())
    )?;
    if changed == 0 {
        return Err(Error::Conflict(Conflict::Changed));
    }
    execute!(
        tx,
        sqlx::query("delete from document_file where network_id = $1 and document_id = $2")
            .bind(viewer.network_id())
            .bind(id)
    )?;
    Ok(())
}

/// Whether the viewer keeps the profile of an organisation of the consortium.
pub async fn is_partner(tx: &mut Tx, viewer: &Viewer, proposal: ProposalId) -> Result<bool> {
    let (count,): (i64,) = on!(tx, |c| sqlx::query_as(
        "select count(*) from participation t
         join editorship e on e.network_id = t.network_id and e.organisation_id = t.organisation_id
         where t.network_id = $1 and t.proposal_id = $2 and e.person_id = $3"
    )
    .bind(viewer.network_id())
    .bind(proposal)
    .bind(viewer.person_id())
    .fetch_one(c)
    .await)?;
    Ok(count > 0)
}

/// That a person uploaded a file; not the file, which is the proposal's.
#[derive(Debug, Serialize, sqlx::FromRow)]
pub struct OwnFile {
    pub alliance: String,
    pub proposal: String,
    pub name: String,
    pub version: i64,
    #[serde(with = "time::serde::rfc3339")]
    pub uploaded_at: OffsetDateTime,
}

/// The files that a person uploaded, in all alliances.
pub async fn uploaded_by(tx: &mut Tx, person: PersonId) -> Result<Vec<OwnFile>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select n.name as alliance, v.title as proposal, f.name, f.number as version, f.uploaded_at
         from document_file f join network n on n.id = f.network_id
         join document d on d.network_id = f.network_id and d.id = f.document_id
         join proposal v on v.network_id = d.network_id and v.id = d.proposal_id
         where f.uploaded_by = $1 order by f.id"
    )
    .bind(person)
    .fetch_all(c)
    .await)?)
}
