//! Organisations as cards, for lists whose ids come from the search index.

use crate::db::Tx;
use crate::directory::model::{Direction, OrganisationCard, OrganisationKind, SizeClass};
use crate::error::Result;
use crate::i18n::Lang;
use crate::id::{AreaId, NetworkId, OrganisationId, SectorId};
use crate::on;
use sqlx::types::Json;
use sqlx::{Database, Encode, QueryBuilder, Type};
use std::collections::HashMap;
use time::{Date, OffsetDateTime};

#[derive(sqlx::FromRow)]
struct Row {
    id: OrganisationId,
    name: String,
    short_name: Option<String>,
    kind: OrganisationKind,
    size_class: Option<SizeClass>,
    summary: String,
    language: String,
    city: Option<String>,
    country: String,
    nuts: Option<String>,
    keywords: Json<Vec<String>>,
    is_sample: bool,
    updated_at: OffsetDateTime,
}

/// The cards of these organisations in the order of the ids; archived ones are left out.
/// Needs and offers are counted as far as every member sees them on `today`.
pub async fn cards(
    tx: &mut Tx,
    network: NetworkId,
    ids: &[OrganisationId],
    today: Date,
) -> Result<Vec<OrganisationCard>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<Row> = on!(tx, |c| {
        let mut query = QueryBuilder::new(
            "select id, name, short_name, kind, size_class, summary, language, city, country, nuts, keywords,
               is_sample, updated_at
             from organisation where archived_at is null and network_id = ",
        );
        query.push_bind(network);
        among(&mut query, " and id in (", ids);
        query.build_query_as().fetch_all(c).await
    })?;
    let mut cards: HashMap<OrganisationId, OrganisationCard> =
        rows.into_iter().map(|row| (row.id, row.into())).collect();
    add_vocabulary(tx, network, ids, &mut cards).await?;
    add_counts(tx, network, ids, today, &mut cards).await?;
    for (id, logo) in crate::picture::logos_of(tx, network, ids).await? {
        cards.entry(id).and_modify(|card| card.logo = Some(logo));
    }
    Ok(ids.iter().filter_map(|id| cards.remove(id)).collect())
}

async fn add_vocabulary(
    tx: &mut Tx,
    network: NetworkId,
    ids: &[OrganisationId],
    cards: &mut HashMap<OrganisationId, OrganisationCard>,
) -> Result<()> {
    let areas: Vec<(OrganisationId, AreaId)> = on!(tx, |c| {
        let mut query = QueryBuilder::new(
            "select l.organisation_id, l.area_id from organisation_area l join area a on a.id = l.area_id
             where l.network_id = ",
        );
        query.push_bind(network);
        among(&mut query, " and l.organisation_id in (", ids);
        query.push(" order by a.position, a.key");
        query.build_query_as().fetch_all(c).await
    })?;
    let sectors: Vec<(OrganisationId, SectorId)> = on!(tx, |c| {
        let mut query = QueryBuilder::new(
            "select l.organisation_id, l.sector_id from organisation_sector l join sector s on s.id = l.sector_id
             where l.network_id = ",
        );
        query.push_bind(network);
        among(&mut query, " and l.organisation_id in (", ids);
        query.push(" order by s.position, s.key");
        query.build_query_as().fetch_all(c).await
    })?;
    for (id, area) in areas {
        cards.entry(id).and_modify(|card| card.areas.push(area));
    }
    for (id, sector) in sectors {
        cards.entry(id).and_modify(|card| card.sectors.push(sector));
    }
    Ok(())
}

async fn add_counts(
    tx: &mut Tx,
    network: NetworkId,
    ids: &[OrganisationId],
    today: Date,
    cards: &mut HashMap<OrganisationId, OrganisationCard>,
) -> Result<()> {
    let counts: Vec<(OrganisationId, Direction, i64)> = on!(tx, |c| {
        let mut query = QueryBuilder::new(
            "select organisation_id, direction, count(*) from opportunity
             where visibility = 'visible' and status = 'published' and archived_at is null and network_id = ",
        );
        query.push_bind(network);
        query.push(" and (valid_until is null or valid_until >= ").push_bind(today).push(")");
        among(&mut query, " and organisation_id in (", ids);
        query.push(" group by organisation_id, direction");
        query.build_query_as().fetch_all(c).await
    })?;
    for (id, direction, count) in counts {
        cards.entry(id).and_modify(|card| match direction {
            Direction::Need => card.needs = count,
            Direction::Offer => card.offers = count,
        });
    }
    Ok(())
}

/// Ends a condition that was opened with `… in (`.
fn among<'q, DB, T>(query: &mut QueryBuilder<DB>, condition: &'static str, ids: &'q [T])
where
    DB: Database,
    T: Copy + Encode<'q, DB> + Type<DB>,
{
    query.push(condition);
    let mut list = query.separated(", ");
    for id in ids {
        list.push_bind(*id);
    }
    query.push(")");
}

impl From<Row> for OrganisationCard {
    fn from(row: Row) -> Self {
        OrganisationCard {
            id: row.id,
            name: row.name,
            short_name: row.short_name,
            kind: row.kind,
            size_class: row.size_class,
            summary: row.summary,
            language: Lang::parse(&row.language).unwrap_or_default(),
            city: row.city,
            country: row.country,
            nuts: row.nuts,
            areas: Vec::new(),
            sectors: Vec::new(),
            keywords: row.keywords.0,
            needs: 0,
            offers: 0,
            is_sample: row.is_sample,
            logo: None,
            updated_at: row.updated_at,
        }
    }
}
