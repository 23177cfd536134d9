//! Whole profiles, as an export writes them and an import compares with them.

use crate::db::Tx;
use crate::directory::draft::OrganisationForm;
use crate::directory::model::{MembershipStatus, OrganisationKind, SizeClass};
use crate::directory::sheet::plan::Known;
use crate::error::Result;
use crate::id::{AreaId, ImportId, NetworkId, OrganisationId, SectorId};
use crate::on;
use sqlx::types::Json;
use sqlx::{Database, Encode, QueryBuilder, Type};
use std::collections::HashMap;

/// Which organisations of an alliance; archived ones never.
#[derive(Clone, Copy)]
pub enum Which<'a> {
    All,
    Only(&'a [OrganisationId]),
    /// Those that were there before this import.
    Before(ImportId),
}

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
    vat: Option<String>,
    pic: Option<String>,
    status: Option<MembershipStatus>,
}

/// The profiles, in the order of their names.
pub async fn known(tx: &mut Tx, network: NetworkId, which: Which<'_>) -> Result<Vec<Known>> {
    let rows: Vec<Row> = on!(tx, |c| {
        let mut query = QueryBuilder::new(
            "select o.id, o.version, o.name, o.short_name, o.kind, o.size_class, o.size_year, o.summary, o.description,
               o.language, o.website, o.contact_function, o.contact_email, o.contact_phone, o.street, o.postcode,
               o.city, o.country, o.nuts, o.keywords, o.languages, o.trl_min, o.trl_max, o.vat, o.pic, m.status
             from organisation o left join membership m on m.organisation_id = o.id
             where o.archived_at is null and o.network_id = ",
        );
        query.push_bind(network);
        narrow(&mut query, " and o.id", which);
        query.push(" order by o.name, o.id");
        query.build_query_as().fetch_all(c).await
    })?;
    let mut known: Vec<Known> = rows.into_iter().map(Known::from).collect();
    add_words(tx, network, which, &mut known).await?;
    Ok(known)
}

async fn add_words(tx: &mut Tx, network: NetworkId, which: Which<'_>, known: &mut [Known]) -> Result<()> {
    let areas: Vec<(OrganisationId, AreaId)> = on!(tx, |c| {
        let mut query = QueryBuilder::new(
            "select l.organisation_id, l.area_id from organisation_area l join area a on a.id = l.area_id
             where l.network_id = ",
        );
        query.push_bind(network);
        narrow(&mut query, " and l.organisation_id", which);
        query.push(" order by a.position, a.key");
        query.build_query_as().fetch_all(c).await
    })?;
    let sectors: Vec<(OrganisationId, SectorId)> = on!(tx, |c| {
        let mut query = QueryBuilder::new(
            "select l.organisation_id, l.sector_id from organisation_sector l join sector s on s.id = l.sector_id
             where l.network_id = ",
        );
        query.push_bind(network);
        narrow(&mut query, " and l.organisation_id", which);
        query.push(" order by s.position, s.key");
        query.build_query_as().fetch_all(c).await
    })?;
    let mut forms: HashMap<OrganisationId, &mut OrganisationForm> =
        known.iter_mut().map(|known| (known.id, &mut known.form)).collect();
    for (id, area) in areas {
        forms.entry(id).and_modify(|form| form.areas.push(area.to_string()));
    }
    for (id, sector) in sectors {
        forms.entry(id).and_modify(|form| form.sectors.push(sector.to_string()));
    }
    Ok(())
}

fn narrow<'q, DB>(query: &mut QueryBuilder<DB>, column: &'static str, which: Which<'q>)
where
    DB: Database,
    OrganisationId: Encode<'q, DB> + Type<DB>,
    ImportId: Encode<'q, DB> + Type<DB>,
{
    match which {
        Which::All => {}
        Which::Only(ids) => {
            query.push(column).push(" in (");
            let mut list = query.separated(", ");
            for id in ids {
                list.push_bind(*id);
            }
            query.push(")");
        }
        Which::Before(import) => {
            query.push(column).push(
                " not in (select r.organisation_id from import_row r
                   where r.outcome = 'create' and r.organisation_id is not null and r.batch_id = ",
            );
            query.push_bind(import).push(")");
        }
    }
}

impl From<Row> for Known {
    fn from(row: Row) -> Known {
        let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        Known {
            id: row.id,
            version: row.version,
            membership: row.status,
            vat: row.vat,
            pic: row.pic,
            form: OrganisationForm {
                name: row.name,
                short_name: row.short_name.unwrap_or_default(),
                kind: row.kind.code().to_owned(),
                size_class: row.size_class.map(SizeClass::code).unwrap_or_default().to_owned(),
                size_year: number(row.size_year),
                summary: row.summary,
                description: row.description,
                language: row.language,
                website: row.website.unwrap_or_default(),
                contact_function: row.contact_function.unwrap_or_default(),
                contact_email: row.contact_email.unwrap_or_default(),
                contact_phone: row.contact_phone.unwrap_or_default(),
                street: row.street.unwrap_or_default(),
                postcode: row.postcode.unwrap_or_default(),
                city: row.city.unwrap_or_default(),
                country: row.country,
                nuts: row.nuts.unwrap_or_default(),
                // On lines of their own, so that a comma within one does not part it.
                keywords: row.keywords.0.join("\n"),
                languages: row.languages.0,
                trl_min: number(row.trl_min),
                trl_max: number(row.trl_max),
                areas: Vec::new(),
                sectors: Vec::new(),
            },
        }
    }
}
