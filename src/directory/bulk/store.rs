//! Rows of the directory in bulk.

mod relationship;

pub(crate) use relationship::{RelationshipRecord, insert_relationships, relationships};

use super::{OpportunityRecord, OrganisationRecord};
use crate::db::Tx;
use crate::directory::model::{Membership, MembershipStatus, Tier};
use crate::directory::translation::model::Translation;
use crate::directory::translation::{Which, all_translations, insert_translations};
use crate::error::Result;
use crate::id::{AreaId, NetworkId, OrganisationId, SectorId};
use crate::opportunity::model::Status;
use crate::search::fold::fold;
use crate::{insert_rows, on};
use sqlx::types::Json;
use std::collections::{HashMap, HashSet};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

/// The organisations an earlier import brought, by its keys; archived ones too, so that
/// a repetition does not bring them back.
pub(crate) async fn organisation_keys(tx: &mut Tx, network: NetworkId) -> Result<HashMap<String, OrganisationId>> {
    let rows: Vec<(String, OrganisationId)> = on!(tx, |c| sqlx::query_as(
        "select external_key, id from organisation where network_id = $1 and external_key is not null"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().collect())
}

/// Inserts organisations with their areas, sectors, memberships and translations.
pub(crate) async fn insert_organisations(
    tx: &mut Tx,
    network: NetworkId,
    now: OffsetDateTime,
    records: &[OrganisationRecord],
) -> Result<()> {
    insert_rows!(
        tx,
        "insert into organisation (id, network_id, external_key, name, short_name, kind, size_class, size_year, is_sme,
           summary, description, language, website, contact_function, contact_email, contact_phone, street, postcode,
           city, country, nuts, latitude, longitude, vat, pic, register_number, municipality, equipment,
           reference_work, cooperation, ris3, nace, keywords, languages, trl_min, trl_max, is_sample, search_text,
           confirmed_at, created_at, updated_at) ",
        records,
        |r| [
            r.id,
            network,
            &r.external_key,
            &r.name,
            &r.short_name,
            r.kind,
            r.size_class,
            r.size_year,
            r.is_sme,
            &r.summary,
            &r.description,
            &r.language,
            &r.website,
            &r.contact_function,
            &r.contact_email,
            &r.contact_phone,
            &r.street,
            &r.postcode,
            &r.city,
            &r.country,
            &r.nuts,
            r.latitude,
            r.longitude,
            &r.particulars.vat,
            &r.particulars.pic,
            &r.particulars.register_number,
            &r.particulars.municipality,
            &r.particulars.equipment,
            &r.particulars.references,
            Json(&r.particulars.cooperation),
            Json(&r.particulars.ris3),
            Json(&r.particulars.nace),
            Json(&r.keywords),
            Json(&r.languages),
            r.trl_min,
            r.trl_max,
            r.is_sample,
            search_text(r),
            now,
            now,
            now
        ]
    );
    insert_links(tx, network, records).await
}

async fn insert_links(tx: &mut Tx, network: NetworkId, records: &[OrganisationRecord]) -> Result<()> {
    let areas: Vec<(OrganisationId, AreaId)> =
        records.iter().flat_map(|r| r.areas.iter().map(|area| (r.id, *area))).collect();
    insert_rows!(tx, "insert into organisation_area (network_id, organisation_id, area_id) ", areas, |(
        organisation,
        area,
    )| [
        network,
        organisation,
        area
    ]);
    let sectors: Vec<(OrganisationId, SectorId)> =
        records.iter().flat_map(|r| r.sectors.iter().map(|sector| (r.id, *sector))).collect();
    insert_rows!(tx, "insert into organisation_sector (network_id, organisation_id, sector_id) ", sectors, |(
        organisation,
        sector,
    )| [
        network,
        organisation,
        sector
    ]);
    let memberships: Vec<(OrganisationId, &Membership)> =
        records.iter().filter_map(|r| Some((r.id, r.membership.as_ref()?))).collect();
    insert_rows!(
        tx,
        "insert into membership (id, network_id, organisation_id, status, tier, valid_from, valid_to) ",
        memberships,
        |(organisation, m)| [Uuid::now_v7(), network, organisation, m.status, m.tier, m.valid_from, m.valid_to]
    );
    let translations: Vec<(OrganisationId, &Translation)> =
        records.iter().flat_map(|r| r.translations.iter().map(|one| (r.id, one))).collect();
    insert_translations(tx, network, &translations).await
}

/// What a member may look for in SQL: name, short name, place and keywords, folded.
fn search_text(record: &OrganisationRecord) -> String {
    let mut words = vec![record.name.as_str()];
    words.extend(record.short_name.as_deref());
    words.extend(record.city.as_deref());
    words.extend(record.keywords.iter().map(String::as_str));
    fold(&words.join(" "))
}

/// All organisations of an alliance but the archived ones, in the order they came.
pub(crate) async fn organisations(tx: &mut Tx, network: NetworkId) -> Result<Vec<OrganisationRecord>> {
    let mut records: Vec<OrganisationRecord> = on!(tx, |c| {
        sqlx::query_as(
        "select id, external_key, name, short_name, kind, size_class, size_year, is_sme, summary, description, language,
           website, contact_function, contact_email, contact_phone, street, postcode, city, country, nuts, latitude,
           longitude, vat, pic, register_number, municipality, equipment, reference_work, cooperation, ris3, nace,
           keywords, languages, trl_min, trl_max, is_sample
         from organisation where network_id = $1 and archived_at is null order by created_at, id"
    )
    .bind(network)
    .fetch_all(c)
    .await
    })?;
    let mut areas = area_links(tx, network).await?;
    let mut sectors = sector_links(tx, network).await?;
    let mut memberships = memberships(tx, network).await?;
    let mut translations = all_translations(tx, network, Which::All).await?;
    for record in &mut records {
        record.areas = areas.remove(&record.id).unwrap_or_default();
        record.sectors = sectors.remove(&record.id).unwrap_or_default();
        record.membership = memberships.remove(&record.id);
        record.translations = translations.remove(&record.id).unwrap_or_default();
    }
    Ok(records)
}

async fn area_links(tx: &mut Tx, network: NetworkId) -> Result<HashMap<OrganisationId, Vec<AreaId>>> {
    let rows: Vec<(OrganisationId, AreaId)> = on!(tx, |c| sqlx::query_as(
        "select l.organisation_id, l.area_id from organisation_area l join area a on a.id = l.area_id
         where l.network_id = $1 order by a.position, a.key"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    Ok(grouped(rows))
}

async fn sector_links(tx: &mut Tx, network: NetworkId) -> Result<HashMap<OrganisationId, Vec<SectorId>>> {
    let rows: Vec<(OrganisationId, SectorId)> = on!(tx, |c| sqlx::query_as(
        "select l.organisation_id, l.sector_id from organisation_sector l join sector s on s.id = l.sector_id
         where l.network_id = $1 order by s.position, s.key"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    Ok(grouped(rows))
}

fn grouped<T>(rows: Vec<(OrganisationId, T)>) -> HashMap<OrganisationId, Vec<T>> {
    let mut groups: HashMap<OrganisationId, Vec<T>> = HashMap::new();
    for (organisation, item) in rows {
        groups.entry(organisation).or_default().push(item);
    }
    groups
}

async fn memberships(tx: &mut Tx, network: NetworkId) -> Result<HashMap<OrganisationId, Membership>> {
    let rows: Vec<(OrganisationId, MembershipStatus, Tier, Option<Date>, Option<Date>)> = on!(tx, |c| sqlx::query_as(
        "select organisation_id, status, tier, valid_from, valid_to from membership
         where network_id = $1 and inherited_from is null"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    Ok(rows
        .into_iter()
        .map(|(id, status, tier, valid_from, valid_to)| (id, Membership { status, tier, valid_from, valid_to }))
        .collect())
}

/// The keys of the needs and offers an earlier import brought.
pub(crate) async fn opportunity_keys(tx: &mut Tx, network: NetworkId) -> Result<HashSet<String>> {
    let rows: Vec<(String,)> = on!(tx, |c| sqlx::query_as(
        "select external_key from opportunity where network_id = $1 and external_key is not null"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(|(key,)| key).collect())
}

/// Inserts needs and offers.
pub(crate) async fn insert_opportunities(
    tx: &mut Tx,
    network: NetworkId,
    now: OffsetDateTime,
    records: &[OpportunityRecord],
) -> Result<()> {
    insert_rows!(
        tx,
        "insert into opportunity (id, network_id, external_key, organisation_id, proposal_id, direction, type, title,
           summary, description, language, area_id, keywords, partner_kinds, countries, trl_min, trl_max, visibility,
           valid_until, is_sample, created_at, updated_at, advantages, expertise, ipr, partnerships, partner_role,
           partner_sizes, deadline, status, submitted_at) ",
        records,
        |r| [
            r.id,
            network,
            &r.external_key,
            r.organisation_id,
            r.proposal_id,
            r.direction,
            r.kind,
            &r.title,
            &r.summary,
            &r.description,
            &r.language,
            r.area_id,
            Json(&r.keywords),
            Json(&r.partner_kinds),
            Json(&r.countries),
            r.trl_min,
            r.trl_max,
            r.visibility,
            r.valid_until,
            r.is_sample,
            now,
            now,
            &r.details.advantages,
            &r.details.expertise,
            r.details.ipr,
            Json(&r.details.partnerships),
            &r.details.partner_role,
            Json(&r.details.partner_sizes),
            r.details.deadline,
            r.status,
            (r.status == Status::InReview).then_some(now)
        ]
    );
    let aimed: Vec<&OpportunityRecord> =
        records.iter().filter(|r| r.details.call_id.is_some() || r.details.target_id.is_some()).collect();
    insert_rows!(
        tx,
        "insert into opportunity_target (network_id, opportunity_id, call_id, proposal_id) ",
        aimed,
        |r| [network, r.id, r.details.call_id, r.details.target_id]
    );
    Ok(())
}

/// All needs and offers of an alliance but the archived ones, in the order they came.
pub(crate) async fn opportunities(tx: &mut Tx, network: NetworkId) -> Result<Vec<OpportunityRecord>> {
    Ok(on!(tx, |c| {
        sqlx::query_as(
        "select p.id, p.external_key, p.organisation_id, p.proposal_id, p.direction, p.type, p.title, p.summary,
           p.description, p.language, p.area_id, p.keywords, p.partner_kinds, p.countries, p.trl_min, p.trl_max,
           p.visibility, p.valid_until, p.is_sample, p.advantages, p.expertise, p.ipr, p.partnerships, p.partner_role, p.partner_sizes, p.deadline,
           g.call_id, g.proposal_id as target_id, p.status
         from opportunity p left join opportunity_target g on g.opportunity_id = p.id
         where p.network_id = $1 and p.archived_at is null order by p.created_at, p.id"
    )
    .bind(network)
    .fetch_all(c)
    .await
    })?)
}
