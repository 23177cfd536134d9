//! What the ranking reads of an alliance. Only what every member may see goes in:
//! suggestions are the same for everybody, so they must not tell of anything hidden.

use crate::db::Tx;
use crate::error::Result;
use crate::id::NetworkId;
use crate::on;
use sqlx::types::Json;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

/// The rows of one alliance, as they stand in the database.
pub struct CorpusRows {
    pub organisations: Vec<OrganisationRow>,
    /// Organisation and area, organisation and sector.
    pub areas: Vec<(Uuid, Uuid)>,
    pub sectors: Vec<(Uuid, Uuid)>,
    pub opportunities: Vec<OpportunityRow>,
    pub projects: Vec<ProjectRow>,
    /// Proposal and organisation.
    pub participations: Vec<(Uuid, Uuid)>,
}

#[derive(sqlx::FromRow)]
pub struct OrganisationRow {
    pub id: Uuid,
    pub name: String,
    pub kind: String,
    pub size_class: Option<String>,
    pub country: String,
    pub nuts: Option<String>,
    pub summary: String,
    pub description: String,
    pub keywords: Json<Vec<String>>,
    pub trl_min: Option<i64>,
    pub trl_max: Option<i64>,
    pub confirmed_at: OffsetDateTime,
    /// None where no membership is recorded.
    pub status: Option<String>,
}

#[derive(sqlx::FromRow)]
pub struct OpportunityRow {
    pub id: Uuid,
    pub organisation_id: Uuid,
    pub direction: String,
    #[sqlx(rename = "type")]
    pub kind: String,
    pub title: String,
    pub summary: String,
    pub description: String,
    pub keywords: Json<Vec<String>>,
    pub partner_kinds: Json<Vec<String>>,
    pub countries: Json<Vec<String>>,
}

#[derive(sqlx::FromRow)]
pub struct ProjectRow {
    pub id: Uuid,
    pub title: String,
    pub keywords: Json<Vec<String>>,
}

/// All alliances.
pub async fn networks(tx: &mut Tx) -> Result<Vec<NetworkId>> {
    let rows: Vec<(NetworkId,)> = on!(tx, |c| sqlx::query_as("select id from network order by id").fetch_all(c).await)?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Everything of an alliance that is open to every member on `today`. Projects are
/// proposals that were granted: what is still an idea proves no experience.
pub async fn corpus_rows(tx: &mut Tx, network: NetworkId, today: Date) -> Result<CorpusRows> {
    Ok(CorpusRows {
        organisations: organisations(tx, network).await?,
        areas: on!(tx, |c| sqlx::query_as(
            "select organisation_id, area_id from organisation_area where network_id = $1"
        )
        .bind(network)
        .fetch_all(c)
        .await)?,
        sectors: on!(tx, |c| sqlx::query_as(
            "select organisation_id, sector_id from organisation_sector where network_id = $1"
        )
        .bind(network)
        .fetch_all(c)
        .await)?,
        opportunities: opportunities(tx, network, today).await?,
        projects: on!(tx, |c| sqlx::query_as(
            "select p.id, p.title, p.keywords from proposal p join stage s on s.id = p.stage_id
             where p.network_id = $1 and p.archived_at is null and s.public_status in ('granted', 'closed')
               and (p.outcome is null or p.outcome not in ('rejected', 'withdrawn'))
             order by p.id"
        )
        .bind(network)
        .fetch_all(c)
        .await)?,
        participations: on!(tx, |c| sqlx::query_as(
            "select proposal_id, organisation_id from participation where network_id = $1 order by proposal_id"
        )
        .bind(network)
        .fetch_all(c)
        .await)?,
    })
}

async fn organisations(tx: &mut Tx, network: NetworkId) -> Result<Vec<OrganisationRow>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select o.id, o.name, o.kind, o.size_class, o.country, o.nuts, o.summary, o.description, o.keywords,
           o.trl_min, o.trl_max, o.confirmed_at, m.status
         from organisation o left join membership m on m.organisation_id = o.id and m.network_id = o.network_id
         where o.network_id = $1 and o.archived_at is null order by o.id"
    )
    .bind(network)
    .fetch_all(c)
    .await)?)
}

async fn opportunities(tx: &mut Tx, network: NetworkId, today: Date) -> Result<Vec<OpportunityRow>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select id, organisation_id, direction, type, title, summary, description, keywords, partner_kinds, countries
         from opportunity
         where network_id = $1 and organisation_id is not null and visibility = 'visible' and archived_at is null
           and status = 'published' and (valid_until is null or valid_until >= $2) order by id"
    )
    .bind(network)
    .bind(today)
    .fetch_all(c)
    .await)?)
}
