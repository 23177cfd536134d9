//! What everybody sees.

use crate::contact::public_contacts_of;
use crate::db::Tx;
use crate::directory::model::{Direction, OpportunityType, OrganisationKind};
use crate::error::Result;
use crate::i18n::Lang;
use crate::id::{NetworkId, OrganisationId, PictureId};
use crate::network::model::Texts;
use crate::on;
use crate::public::model::{
    Listed, Office, OpenDirectory, PAGE_SIZE, PublicField, PublicOpportunity, PublicOrganisation,
};
use crate::search::fold::{fold, tokens};
use sqlx::types::Json;
use time::Date;

/// The alliance with this short name, if its directory is open.
pub async fn open_directory(tx: &mut Tx, slug: &str) -> Result<Option<OpenDirectory>> {
    let row: Option<DirectoryRow> = on!(tx, |c| {
        sqlx::query_as(
        "select n.id, n.slug, n.name, n.tagline, n.description, n.funding_notice, n.website, d.is_indexed, d.origins
         from network n join public_directory d on d.network_id = n.id where n.slug = $1 and d.is_open"
    )
    .bind(slug)
    .fetch_optional(c)
    .await
    })?;
    Ok(row.map(|row| OpenDirectory {
        network: row.id,
        slug: row.slug,
        name: row.name,
        tagline: row.tagline.0,
        description: row.description.0,
        funding_notice: row.funding_notice.0,
        website: row.website,
        is_indexed: row.is_indexed,
        origins: row.origins.0,
    }))
}

#[derive(sqlx::FromRow)]
struct DirectoryRow {
    id: NetworkId,
    slug: String,
    name: String,
    tagline: Json<Texts>,
    description: Json<Texts>,
    funding_notice: Json<Texts>,
    website: Option<String>,
    is_indexed: bool,
    origins: Json<Vec<String>>,
}

/// How many organisations stand in the public directory, or would if it were open.
pub async fn count(tx: &mut Tx, network: NetworkId) -> Result<i64> {
    let (count,): (i64,) = on!(tx, |c| sqlx::query_as(
        "select count(*) from public_profile p
         join organisation o on o.network_id = p.network_id and o.id = p.organisation_id
         join membership m on m.network_id = o.network_id and m.organisation_id = o.id
         where p.network_id = $1 and p.is_public and o.archived_at is null and m.status = 'active'"
    )
    .bind(network)
    .fetch_one(c)
    .await)?;
    Ok(count)
}

/// What a search looks at: an organisation with the texts it shows.
#[derive(sqlx::FromRow)]
struct Candidate {
    id: OrganisationId,
    name: String,
    short_name: Option<String>,
    city: Option<String>,
    summary: String,
    description: String,
    keywords: Json<Vec<String>>,
    fields: Json<Vec<PublicField>>,
}

impl Candidate {
    /// Whether everything that is looked for begins a word of what this organisation shows; a
    /// hit in anything else would tell what is not shown.
    fn has(&self, wanted: &[String]) -> bool {
        if wanted.is_empty() {
            return true;
        }
        let shows = |field| self.fields.contains(&field);
        let mut said = vec![self.name.as_str(), self.city.as_deref().unwrap_or_default()];
        said.extend(self.short_name.as_deref());
        if shows(PublicField::Texts) {
            said.extend([self.summary.as_str(), &self.description]);
        }
        if shows(PublicField::Keywords) {
            said.extend(self.keywords.iter().map(String::as_str));
        }
        let words: Vec<String> = said.into_iter().flat_map(tokens).collect();
        wanted.iter().all(|wanted| words.iter().any(|word| word.starts_with(wanted)))
    }
}

/// A page of the organisations that show themselves, by name; those that a question finds,
/// where there is one. A page behind the last one is the last one.
pub async fn listed(tx: &mut Tx, network: NetworkId, question: &str, page: usize) -> Result<Listed> {
    let wanted: Vec<String> = tokens(question).take(12).collect();
    let all: Vec<Candidate> = on!(tx, |c| sqlx::query_as(
        "select o.id, o.name, o.short_name, o.city, p.fields, o.keywords,
           case when $2 then o.summary else '' end as summary,
           case when $2 then o.description else '' end as description
         from public_profile p join organisation o on o.network_id = p.network_id and o.id = p.organisation_id
         join membership m on m.network_id = o.network_id and m.organisation_id = o.id
         where p.network_id = $1 and p.is_public and o.archived_at is null and m.status = 'active'"
    )
    .bind(network)
    .bind(!wanted.is_empty())
    .fetch_all(c)
    .await)?;
    let mut found: Vec<(String, OrganisationId)> =
        all.into_iter().filter(|one| one.has(&wanted)).map(|one| (fold(&one.name), one.id)).collect();
    found.sort();
    let (total, pages) = (found.len(), found.len().div_ceil(PAGE_SIZE).max(1));
    let page = page.clamp(1, pages);
    let mut organisations = Vec::with_capacity(PAGE_SIZE);
    for (_, id) in found.into_iter().skip((page - 1) * PAGE_SIZE).take(PAGE_SIZE) {
        if let Some((organisation, fields)) =
            profile_of(tx, network, id).await?.zip(shown_fields(tx, network, id).await?)
        {
            organisations.push(organisation.only(&fields));
        }
    }
    Ok(Listed { total, page, pages, organisations })
}

/// An organisation as far as it shows itself; none unless it is an active member that does.
pub async fn organisation(
    tx: &mut Tx,
    network: NetworkId,
    id: OrganisationId,
    today: Date,
) -> Result<Option<PublicOrganisation>> {
    let Some(fields) = shown_fields(tx, network, id).await? else { return Ok(None) };
    Ok(everything_of(tx, network, id, today).await?.map(|whole| whole.only(&fields)))
}

/// The fields that an organisation shows to everybody; none unless it is an active member that
/// shows itself.
async fn shown_fields(tx: &mut Tx, network: NetworkId, id: OrganisationId) -> Result<Option<Vec<PublicField>>> {
    let row: Option<(Json<Vec<PublicField>>,)> = on!(tx, |c| sqlx::query_as(
        "select p.fields from public_profile p
         join organisation o on o.network_id = p.network_id and o.id = p.organisation_id
         join membership m on m.network_id = o.network_id and m.organisation_id = o.id
         where p.network_id = $1 and p.organisation_id = $2 and p.is_public and o.archived_at is null
           and m.status = 'active'"
    )
    .bind(network)
    .bind(id)
    .fetch_optional(c)
    .await)?;
    Ok(row.map(|(fields,)| fields.0))
}

#[derive(sqlx::FromRow)]
struct Row {
    id: OrganisationId,
    name: String,
    kind: OrganisationKind,
    city: Option<String>,
    country: String,
    is_sample: bool,
    logo: Option<PictureId>,
    language: String,
    summary: String,
    description: String,
    keywords: Json<Vec<String>>,
    website: Option<String>,
    street: Option<String>,
    postcode: Option<String>,
    contact_function: Option<String>,
    contact_email: Option<String>,
    contact_phone: Option<String>,
}

/// Everything that an organisation could show, before its choice; none if it is archived.
pub async fn everything_of(
    tx: &mut Tx,
    network: NetworkId,
    id: OrganisationId,
    today: Date,
) -> Result<Option<PublicOrganisation>> {
    let Some(profile) = profile_of(tx, network, id).await? else { return Ok(None) };
    Ok(Some(PublicOrganisation {
        areas: subjects_of(tx, network, id).await?,
        opportunities: opportunities_of(tx, network, id, today).await?,
        contacts: public_contacts_of(tx, network, id).await?,
        ..profile
    }))
}

/// The same without what stands in other tables.
async fn profile_of(tx: &mut Tx, network: NetworkId, id: OrganisationId) -> Result<Option<PublicOrganisation>> {
    let row: Option<Row> = on!(tx, |c| {
        sqlx::query_as(
        "select o.id, o.name, o.kind, o.city, o.country, o.is_sample, i.id as logo, o.language, o.summary, o.description,
           o.keywords, o.website, o.street, o.postcode, o.contact_function, o.contact_email, o.contact_phone
         from organisation o left join picture i on i.network_id = o.network_id and i.organisation_id = o.id
         where o.network_id = $1 and o.id = $2 and o.archived_at is null"
    )
    .bind(network)
    .bind(id)
    .fetch_optional(c)
    .await
    })?;
    Ok(row.map(|row| PublicOrganisation {
        id: row.id,
        name: row.name,
        kind: row.kind,
        city: row.city,
        country: row.country,
        is_sample: row.is_sample,
        logo: row.logo,
        language: Lang::parse(&row.language).unwrap_or_default(),
        summary: row.summary,
        description: row.description,
        areas: Vec::new(),
        keywords: row.keywords.0,
        opportunities: Vec::new(),
        website: row.website,
        street: row.street,
        postcode: row.postcode,
        office: Office { function: row.contact_function, email: row.contact_email, phone: row.contact_phone },
        contacts: Vec::new(),
    }))
}

/// The names of its areas and sectors, in their order.
async fn subjects_of(tx: &mut Tx, network: NetworkId, id: OrganisationId) -> Result<Vec<Texts>> {
    let mut subjects: Vec<(Json<Texts>,)> = on!(tx, |c| sqlx::query_as(
        "select a.name from organisation_area l join area a on a.id = l.area_id
         where l.network_id = $1 and l.organisation_id = $2 order by a.position, a.key"
    )
    .bind(network)
    .bind(id)
    .fetch_all(c)
    .await)?;
    let sectors: Vec<(Json<Texts>,)> = on!(tx, |c| sqlx::query_as(
        "select s.name from organisation_sector l join sector s on s.id = l.sector_id
         where l.network_id = $1 and l.organisation_id = $2 order by s.position, s.key"
    )
    .bind(network)
    .bind(id)
    .fetch_all(c)
    .await)?;
    subjects.extend(sectors);
    Ok(subjects.into_iter().map(|(name,)| name.0).collect())
}

/// Its needs and offers that are published with its name and hold today.
async fn opportunities_of(
    tx: &mut Tx,
    network: NetworkId,
    id: OrganisationId,
    today: Date,
) -> Result<Vec<PublicOpportunity>> {
    let rows: Vec<(Direction, OpportunityType, String, String, String)> = on!(tx, |c| sqlx::query_as(
        "select direction, type, title, summary, language from opportunity
         where network_id = $1 and organisation_id = $2 and visibility = 'visible' and status = 'published'
           and archived_at is null and (valid_until is null or valid_until >= $3)
         order by direction, created_at desc, id"
    )
    .bind(network)
    .bind(id)
    .bind(today)
    .fetch_all(c)
    .await)?;
    let read = |(direction, kind, title, summary, language): (_, _, _, _, String)| PublicOpportunity {
        direction,
        kind,
        title,
        summary,
        language: Lang::parse(&language).unwrap_or_default(),
    };
    Ok(rows.into_iter().map(read).collect())
}

/// The fields of an organisation that everybody sees now, on a directory that is open; none
/// where nobody outside of the alliance sees it.
pub async fn fields_of(tx: &mut Tx, network: NetworkId, id: OrganisationId) -> Result<Option<Vec<PublicField>>> {
    match super::settings(tx, network).await?.is_open {
        true => shown_fields(tx, network, id).await,
        false => Ok(None),
    }
}
