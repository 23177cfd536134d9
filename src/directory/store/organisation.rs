//! One organisation: reading its profile, writing it, putting it away and back.

use crate::account::Viewer;
use crate::db::Tx;
use crate::directory::draft::OrganisationDraft;
use crate::directory::model::{Membership, MembershipStatus, Organisation, OrganisationKind, SizeClass, Tier};
use crate::directory::particulars::Particulars;
use crate::error::{Conflict, Error, Result};
use crate::i18n::Lang;
use crate::id::{AreaId, NetworkId, OrganisationId, SectorId};
use crate::policy::{Action, Resource};
use crate::search::fold::fold;
use crate::{execute, on};
use sqlx::types::Json;
use time::{Date, OffsetDateTime};

#[derive(sqlx::FromRow)]
struct Row {
    id: OrganisationId,
    version: i64,
    name: String,
    short_name: Option<String>,
    kind: OrganisationKind,
    size_class: Option<SizeClass>,
    size_year: Option<i64>,
    summary: String,
    description: String,
    language: String,
    website: Option<String>,
    contact_function: Option<String>,
    contact_email: Option<String>,
    contact_phone: Option<String>,
    street: Option<String>,
    postcode: Option<String>,
    city: Option<String>,
    country: String,
    nuts: Option<String>,
    keywords: Json<Vec<String>>,
    languages: Json<Vec<String>>,
    trl_min: Option<i64>,
    trl_max: Option<i64>,
    is_sample: bool,
    confirmed_at: OffsetDateTime,
    updated_at: OffsetDateTime,
    status: Option<MembershipStatus>,
    tier: Option<Tier>,
    valid_from: Option<Date>,
    valid_to: Option<Date>,
    #[sqlx(flatten)]
    particulars: Particulars,
}

/// The profile, if the viewer may see it: every member of the alliance may, unless it is
/// archived.
pub async fn visible(tx: &mut Tx, viewer: &Viewer, id: OrganisationId) -> Result<Option<Organisation>> {
    let network = viewer.network_id();
    let row: Option<Row> = on!(tx, |c| sqlx::query_as(
        "select o.id, o.version, o.name, o.short_name, o.kind, o.size_class, o.size_year, o.summary, o.description,
           o.language, o.website, o.contact_function, o.contact_email, o.contact_phone, o.street, o.postcode, o.city,
           o.country, o.nuts, o.keywords, o.languages, o.trl_min, o.trl_max, o.is_sample, o.confirmed_at,
           o.updated_at, m.status, m.tier, m.valid_from, m.valid_to, o.register_number, o.vat, o.pic, o.municipality,
           o.equipment, o.reference_work, o.cooperation, o.ris3, o.nace
         from organisation o left join membership m on m.organisation_id = o.id
         where o.network_id = $1 and o.id = $2 and o.archived_at is null"
    )
    .bind(network)
    .bind(id)
    .fetch_optional(c)
    .await)?;
    let Some(row) = row else { return Ok(None) };
    let areas: Vec<(AreaId,)> = on!(tx, |c| sqlx::query_as(
        "select l.area_id from organisation_area l join area a on a.id = l.area_id
         where l.network_id = $1 and l.organisation_id = $2 order by a.position, a.key"
    )
    .bind(network)
    .bind(id)
    .fetch_all(c)
    .await)?;
    let sectors: Vec<(SectorId,)> = on!(tx, |c| sqlx::query_as(
        "select l.sector_id from organisation_sector l join sector s on s.id = l.sector_id
         where l.network_id = $1 and l.organisation_id = $2 order by s.position, s.key"
    )
    .bind(network)
    .bind(id)
    .fetch_all(c)
    .await)?;
    let mut organisation = row.into_organisation();
    organisation.areas = areas.into_iter().map(|(id,)| id).collect();
    organisation.sectors = sectors.into_iter().map(|(id,)| id).collect();
    organisation.logo = crate::picture::logos_of(tx, network, &[id]).await?.remove(&id);
    organisation.may_edit = viewer.can(Action::Edit, Resource::Organisation, Some(id));
    Ok(Some(organisation))
}

/// The name of an organisation of the alliance, be it archived or not.
pub async fn name_of(tx: &mut Tx, network: NetworkId, id: OrganisationId) -> Result<Option<String>> {
    let row: Option<(String,)> =
        on!(tx, |c| sqlx::query_as("select name from organisation where network_id = $1 and id = $2")
            .bind(network)
            .bind(id)
            .fetch_optional(c)
            .await)?;
    Ok(row.map(|(name,)| name))
}

/// Takes an organisation into the directory.
pub async fn create(tx: &mut Tx, network: NetworkId, draft: &OrganisationDraft) -> Result<OrganisationId> {
    let id = OrganisationId::new();
    execute!(
        tx,
        sqlx::query(
            "insert into organisation (id, network_id, name, short_name, kind, size_class, size_year, summary,
               description, language, website, contact_function, contact_email, contact_phone, street, postcode,
               city, country, nuts, keywords, languages, trl_min, trl_max, is_sample, search_text, confirmed_at,
               created_at, updated_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
               $22, $23, $24, $25, $26, $26, $26)"
        )
        .bind(id)
        .bind(network)
        .bind(&draft.name)
        .bind(&draft.short_name)
        .bind(draft.kind)
        .bind(draft.size_class)
        .bind(draft.size_year)
        .bind(&draft.summary)
        .bind(&draft.description)
        .bind(draft.language.code())
        .bind(&draft.website)
        .bind(&draft.contact_function)
        .bind(&draft.contact_email)
        .bind(&draft.contact_phone)
        .bind(&draft.street)
        .bind(&draft.postcode)
        .bind(&draft.city)
        .bind(&draft.country)
        .bind(&draft.nuts)
        .bind(Json(&draft.keywords))
        .bind(Json(&draft.languages))
        .bind(draft.trl_min)
        .bind(draft.trl_max)
        .bind(false)
        .bind(search_text(draft))
        .bind(OffsetDateTime::now_utc())
    )?;
    write_vocabulary(tx, network, id, draft).await?;
    Ok(id)
}

/// Changes a profile that is still as it was `seen`, else `Conflict`. What an editor saves
/// counts as confirmed.
pub async fn edit(
    tx: &mut Tx,
    network: NetworkId,
    id: OrganisationId,
    seen: i64,
    draft: &OrganisationDraft,
) -> Result<()> {
    let touched = execute!(
        tx,
        sqlx::query(
            "update organisation set version = version + 1, name = $4, short_name = $5, kind = $6, size_class = $7,
               size_year = $8, summary = $9, description = $10, language = $11, website = $12,
               contact_function = $13, contact_email = $14, contact_phone = $15, street = $16, postcode = $17,
               city = $18, country = $19, nuts = $20, keywords = $21, languages = $22, trl_min = $23, trl_max = $24,
               search_text = $25, confirmed_at = $26, updated_at = $26
             where network_id = $1 and id = $2 and version = $3 and archived_at is null"
        )
        .bind(network)
        .bind(id)
        .bind(seen)
        .bind(&draft.name)
        .bind(&draft.short_name)
        .bind(draft.kind)
        .bind(draft.size_class)
        .bind(draft.size_year)
        .bind(&draft.summary)
        .bind(&draft.description)
        .bind(draft.language.code())
        .bind(&draft.website)
        .bind(&draft.contact_function)
        .bind(&draft.contact_email)
        .bind(&draft.contact_phone)
        .bind(&draft.street)
        .bind(&draft.postcode)
        .bind(&draft.city)
        .bind(&draft.country)
        .bind(&draft.nuts)
        .bind(Json(&draft.keywords))
        .bind(Json(&draft.languages))
        .bind(draft.trl_min)
        .bind(draft.trl_max)
        .bind(search_text(draft))
        .bind(OffsetDateTime::now_utc())
    )?;
    if touched == 0 {
        return Err(Error::Conflict(Conflict::Changed));
    }
    for clear in [
        "delete from organisation_area where network_id = $1 and organisation_id = $2",
        "delete from organisation_sector where network_id = $1 and organisation_id = $2",
    ] {
        execute!(tx, sqlx::query(clear).bind(network).bind(id))?;
    }
    write_vocabulary(tx, network, id, draft).await
}

/// Notes that the profile was looked at and is still correct.
pub async fn confirm(tx: &mut Tx, network: NetworkId, id: OrganisationId) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "update organisation set confirmed_at = $3
             where network_id = $1 and id = $2 and archived_at is null"
        )
        .bind(network)
        .bind(id)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

/// Puts an organisation away; its rows stay.
pub async fn archive(tx: &mut Tx, network: NetworkId, id: OrganisationId) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "update organisation set archived_at = $3, version = version + 1
             where network_id = $1 and id = $2 and archived_at is null"
        )
        .bind(network)
        .bind(id)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

/// Takes an archived organisation back.
pub async fn restore(tx: &mut Tx, network: NetworkId, id: OrganisationId) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "update organisation set archived_at = null, version = version + 1
             where network_id = $1 and id = $2 and archived_at is not null"
        )
        .bind(network)
        .bind(id)
    )?;
    Ok(())
}

async fn write_vocabulary(
    tx: &mut Tx,
    network: NetworkId,
    id: OrganisationId,
    draft: &OrganisationDraft,
) -> Result<()> {
    for area in &draft.areas {
        execute!(
            tx,
            sqlx::query("insert into organisation_area (network_id, organisation_id, area_id) values ($1, $2, $3)")
                .bind(network)
                .bind(id)
                .bind(*area)
        )?;
    }
    for sector in &draft.sectors {
        execute!(
            tx,
            sqlx::query("insert into organisation_sector (network_id, organisation_id, sector_id) values ($1, $2, $3)")
                .bind(network)
                .bind(id)
                .bind(*sector)
        )?;
    }
    Ok(())
}

/// What SQL looks names up in: name, short name, place and keywords, folded.
fn search_text(draft: &OrganisationDraft) -> String {
    let parts = [Some(&draft.name), draft.short_name.as_ref(), draft.city.as_ref()];
    let words: Vec<&str> = parts.into_iter().flatten().chain(&draft.keywords).map(String::as_str).collect();
    fold(&words.join(" "))
}

impl Row {
    fn into_organisation(self) -> Organisation {
        let membership = self.status.zip(self.tier).map(|(status, tier)| Membership {
            status,
            tier,
            valid_from: self.valid_from,
            valid_to: self.valid_to,
        });
        Organisation {
            id: self.id,
            version: self.version,
            name: self.name,
            short_name: self.short_name,
            kind: self.kind,
            size_class: self.size_class,
            size_year: self.size_year,
            summary: self.summary,
            description: self.description,
            language: Lang::parse(&self.language).unwrap_or_default(),
            website: self.website,
            contact_function: self.contact_function,
            contact_email: self.contact_email,
            contact_phone: self.contact_phone,
            street: self.street,
            postcode: self.postcode,
            city: self.city,
            country: self.country,
            nuts: self.nuts,
            keywords: self.keywords.0,
            languages: self.languages.0,
            trl_min: self.trl_min,
            trl_max: self.trl_max,
            areas: Vec::new(),
            sectors: Vec::new(),
            membership,
            particulars: self.particulars,
            is_sample: self.is_sample,
            logo: None,
            confirmed_at: self.confirmed_at,
            updated_at: self.updated_at,
            may_edit: false,
        }
    }
}
