//! What the index is told about organisations, read from the database in a fixed number of
//! queries. The texts of anonymous and internal needs and offers are never read here.

use super::index::{Document, Facet, Field, Point};
use crate::db::Tx;
use crate::directory::freshness::Freshness;
use crate::directory::map::place_of;
use crate::directory::model::{
    Direction, MembershipStatus, NO_MEMBERSHIP, OpportunityType, OrganisationKind, SizeClass,
};
use crate::directory::particulars::ris3::Ris3Domain;
use crate::directory::region;
use crate::directory::translation::model::TextField;
use crate::directory::translation::{Which, all_translations};
use crate::error::Result;
use crate::i18n::Lang;
use crate::id::{NetworkId, OpportunityId, OrganisationId, ProposalId};
use crate::network::model::{Side, side_of};
use crate::on;
use sqlx::QueryBuilder;
use sqlx::types::Json;
use std::collections::HashMap;
use time::{Date, OffsetDateTime};

/// Every alliance there is.
pub async fn networks(tx: &mut Tx) -> Result<Vec<NetworkId>> {
    let rows: Vec<(NetworkId,)> = on!(tx, |c| sqlx::query_as("select id from network order by id").fetch_all(c).await)?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Which organisations to read.
#[derive(Clone, Copy)]
pub enum Scope<'a> {
    Whole,
    Only(&'a [OrganisationId]),
}

/// A proposal as far as the index is concerned: what is found through it, and for whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Project {
    pub text: String,
    pub partners: Vec<OrganisationId>,
}

/// The organisation a need or offer belongs to; none where it belongs to a proposal only.
pub async fn owner(tx: &mut Tx, network: NetworkId, opportunity: OpportunityId) -> Result<Option<OrganisationId>> {
    let row: Option<(Option<OrganisationId>,)> =
        on!(tx, |c| sqlx::query_as("select organisation_id from opportunity where network_id = $1 and id = $2")
            .bind(network)
            .bind(opportunity)
            .fetch_optional(c)
            .await)?;
    Ok(row.and_then(|(owner,)| owner))
}

/// Proposals with their consortia: all of the alliance, or the named ones.
pub async fn projects(
    tx: &mut Tx,
    network: NetworkId,
    only: Option<&[ProposalId]>,
) -> Result<HashMap<ProposalId, Project>> {
    let texts: Vec<(ProposalId, String, Json<Vec<String>>)> = on!(tx, |c| {
        let mut query =
            QueryBuilder::new("select id, title, keywords from proposal where archived_at is null and network_id = ");
        query.push_bind(network);
        narrow(&mut query, " and id", only);
        query.build_query_as().fetch_all(c).await
    })?;
    let mut projects: HashMap<ProposalId, Project> = texts
        .into_iter()
        .map(|(id, title, keywords)| {
            let text = format!("{title} {}", keywords.0.join(" "));
            (id, Project { text, partners: Vec::new() })
        })
        .collect();
    let parts: Vec<(ProposalId, OrganisationId)> = on!(tx, |c| {
        let mut query = QueryBuilder::new("select proposal_id, organisation_id from participation where network_id = ");
        query.push_bind(network);
        narrow(&mut query, " and proposal_id", only);
        query.push(" order by proposal_id, organisation_id");
        query.build_query_as().fetch_all(c).await
    })?;
    for (proposal, organisation) in parts {
        if let Some(project) = projects.get_mut(&proposal) {
            project.partners.push(organisation);
        }
    }
    Ok(projects)
}

/// The proposals in which the organisations take part.
pub async fn projects_of(
    tx: &mut Tx,
    network: NetworkId,
    organisations: &[OrganisationId],
) -> Result<HashMap<ProposalId, Project>> {
    let rows: Vec<(ProposalId, OrganisationId, String, Json<Vec<String>>)> = on!(tx, |c| {
        let mut query = QueryBuilder::new(
            "select p.id, a.organisation_id, p.title, p.keywords from participation a
             join proposal p on p.id = a.proposal_id
             where p.archived_at is null and a.network_id = ",
        );
        query.push_bind(network);
        narrow(&mut query, " and a.organisation_id", Some(organisations));
        query.build_query_as().fetch_all(c).await
    })?;
    let mut projects: HashMap<ProposalId, Project> = HashMap::new();
    for (id, organisation, title, keywords) in rows {
        let project = projects.entry(id).or_default();
        project.text = format!("{title} {}", keywords.0.join(" "));
        project.partners.push(organisation);
    }
    Ok(projects)
}

/// The documents of the organisations in scope; archived ones have none. `projects` must
/// hold the proposals they take part in, `today` decides which needs and offers count.
pub async fn documents(
    tx: &mut Tx,
    network: NetworkId,
    scope: Scope<'_>,
    projects: &HashMap<ProposalId, Project>,
    today: Date,
) -> Result<Vec<Document>> {
    let rows = organisations(tx, network, scope).await?;
    let sides = crate::network::sides(tx, network).await?;
    let originals: HashMap<_, _> = rows.iter().map(|row| (row.id, Lang::parse(&row.language))).collect();
    let mut documents: HashMap<OrganisationId, Document> = HashMap::with_capacity(rows.len());
    for row in rows {
        documents.insert(row.id, row.into_document(&sides, today));
    }
    add_translations(tx, network, scope, &originals, &mut documents).await?;
    let areas = vocabulary(tx, network, scope, "area").await?;
    add_facets(&mut documents, Facet::Area, areas);
    let sectors = vocabulary(tx, network, scope, "sector").await?;
    add_facets(&mut documents, Facet::Sector, sectors);
    add_opportunities(tx, network, scope, today, &mut documents).await?;
    for project in projects.values() {
        for partner in &project.partners {
            if let Some(document) = documents.get_mut(partner) {
                document.texts.push((Field::Project, project.text.clone()));
            }
        }
    }
    Ok(documents.into_values().collect())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: OrganisationId,
    name: String,
    short_name: Option<String>,
    language: String,
    kind: OrganisationKind,
    size_class: Option<SizeClass>,
    summary: String,
    description: String,
    equipment: String,
    city: Option<String>,
    country: String,
    nuts: Option<String>,
    postcode: Option<String>,
    latitude: Option<f64>,
    longitude: Option<f64>,
    keywords: Json<Vec<String>>,
    languages: Json<Vec<String>>,
    trl_min: Option<i64>,
    trl_max: Option<i64>,
    ris3: Json<Vec<Ris3Domain>>,
    external_key: Option<String>,
    confirmed_at: OffsetDateTime,
    created_at: OffsetDateTime,
    updated_at: OffsetDateTime,
    status: Option<MembershipStatus>,
}

async fn organisations(tx: &mut Tx, network: NetworkId, scope: Scope<'_>) -> Result<Vec<Row>> {
    Ok(on!(tx, |c| {
        let mut query = QueryBuilder::new(
            "select o.id, o.name, o.short_name, o.language, o.kind, o.size_class, o.summary, o.description,
               o.equipment, o.city, o.postcode, o.country, o.nuts, o.latitude, o.longitude, o.keywords, o.languages, o.trl_min, o.trl_max,
               o.ris3, o.external_key, o.confirmed_at, o.created_at, o.updated_at, m.status
             from organisation o left join membership m on m.organisation_id = o.id
             where o.archived_at is null and o.network_id = ",
        );
        query.push_bind(network);
        narrow(&mut query, " and o.id", scope.only());
        query.build_query_as().fetch_all(c).await
    })?)
}

/// Names and texts in all languages weigh what they weigh in the original's. A translation into
/// what has become the original's language is not read by anybody, and so does not count.
async fn add_translations(
    tx: &mut Tx,
    network: NetworkId,
    scope: Scope<'_>,
    originals: &HashMap<OrganisationId, Option<Lang>>,
    documents: &mut HashMap<OrganisationId, Document>,
) -> Result<()> {
    let which = scope.only().map_or(Which::All, Which::Only);
    for (id, mut translations) in all_translations(tx, network, which).await? {
        let (Some(document), Some(original)) = (documents.get_mut(&id), originals.get(&id)) else { continue };
        translations.retain(|one| Some(one.language) != *original);
        let names = translations.iter().filter(|one| one.field == TextField::Name);
        document.names = names.map(|one| (one.language, one.text.clone())).collect();
        document.texts.extend(translations.into_iter().filter_map(|one| {
            let field = match one.field {
                TextField::Name => Field::Name,
                TextField::Summary => Field::Summary,
                TextField::Description | TextField::Equipment => Field::Description,
                TextField::References => return None,
            };
            Some((field, one.text))
        }));
    }
    Ok(())
}

/// Keys of the areas (or sectors) each organisation works in.
async fn vocabulary(
    tx: &mut Tx,
    network: NetworkId,
    scope: Scope<'_>,
    kind: &str,
) -> Result<Vec<(OrganisationId, String)>> {
    Ok(on!(tx, |c| {
        let mut query = QueryBuilder::new(match kind {
            "area" => {
                "select l.organisation_id, v.key from organisation_area l join area v on v.id = l.area_id
                 where l.network_id = "
            }
            _ => {
                "select l.organisation_id, v.key from organisation_sector l join sector v on v.id = l.sector_id
                 where l.network_id = "
            }
        });
        query.push_bind(network);
        narrow(&mut query, " and l.organisation_id", scope.only());
        query.build_query_as().fetch_all(c).await
    })?)
}

fn add_facets(documents: &mut HashMap<OrganisationId, Document>, facet: Facet, values: Vec<(OrganisationId, String)>) {
    for (id, value) in values {
        if let Some(document) = documents.get_mut(&id) {
            document.facets.push((facet, value));
        }
    }
}

async fn add_opportunities(
    tx: &mut Tx,
    network: NetworkId,
    scope: Scope<'_>,
    today: Date,
    documents: &mut HashMap<OrganisationId, Document>,
) -> Result<()> {
    let rows: Vec<(OrganisationId, Direction, OpportunityType, String)> = on!(tx, |c| {
        let mut query = QueryBuilder::new(
            "select organisation_id, direction, type, title from opportunity
             where organisation_id is not null and visibility = 'visible' and status = 'published'
               and archived_at is null and network_id = ",
        );
        query.push_bind(network);
        query.push(" and (valid_until is null or valid_until >= ").push_bind(today).push(")");
        narrow(&mut query, " and organisation_id", scope.only());
        query.build_query_as().fetch_all(c).await
    })?;
    for (id, direction, kind, title) in rows {
        if let Some(document) = documents.get_mut(&id) {
            document.texts.push((Field::Opportunity, title));
            document.facets.push((Facet::Type, kind.code().to_owned()));
            document.facets.push((Facet::Opportunity, direction.code().to_owned()));
        }
    }
    Ok(())
}

impl Scope<'_> {
    fn only(&self) -> Option<&[OrganisationId]> {
        match self {
            Scope::Whole => None,
            Scope::Only(ids) => Some(ids),
        }
    }
}

impl Row {
    fn into_document(self, sides: &[Side], today: Date) -> Document {
        let facets = self.facets(sides, today);
        let confirmed = self.confirmed();
        let mut texts = vec![(Field::Keywords, self.keywords.0.join(" "))];
        texts.extend(self.short_name.map(|name| (Field::ShortName, name)));
        texts.push((Field::Summary, self.summary));
        texts.push((Field::Description, self.description));
        texts.push((Field::Description, self.equipment));
        texts.extend(self.city.clone().map(|city| (Field::Place, city)));
        let place = place_of(self.latitude.zip(self.longitude), self.nuts.as_deref(), &self.country);
        Document {
            id: self.id.0,
            name: self.name,
            names: Vec::new(),
            texts,
            facets,
            place,
            updated: self.updated_at.unix_timestamp(),
            confirmed: confirmed.map(OffsetDateTime::unix_timestamp),
            point: self.latitude.zip(self.longitude).and_then(|(latitude, longitude)| Point::at(latitude, longitude)),
            places: self.city.into_iter().chain(self.postcode).collect(),
        }
    }

    fn facets(&self, sides: &[Side], today: Date) -> Vec<(Facet, String)> {
        let nuts = self.nuts.as_deref();
        let membership = self.status.map_or(NO_MEMBERSHIP, MembershipStatus::code);
        let mut facets = vec![
            (Facet::Kind, self.kind.code().to_owned()),
            (Facet::Country, self.country.clone()),
            (Facet::Membership, membership.to_owned()),
        ];
        facets.extend(self.size_class.map(|size| (Facet::Size, size.code().to_owned())));
        facets.extend(region::levels(&self.country, nuts).map(|code| (Facet::Region, code.to_owned())));
        facets.extend(side_of(sides, &self.country, nuts).map(|side| (Facet::Side, side.to_owned())));
        facets.extend(self.ris3.0.iter().map(|domain| (Facet::Ris3, domain.to_string())));
        facets.extend(self.readiness().map(|level| (Facet::Trl, level.to_string())));
        facets.extend(self.languages.0.iter().map(|language| (Facet::Language, language.clone())));
        let spans = Freshness::spans(self.confirmed().map(OffsetDateTime::date), today);
        facets.extend(spans.map(|span| (Facet::Freshness, span.code().to_owned())));
        facets
    }

    /// The levels it covers; where only one end is said, that level.
    fn readiness(&self) -> impl Iterator<Item = i64> + use<> {
        let ends = self.trl_min.or(self.trl_max).zip(self.trl_max.or(self.trl_min));
        ends.into_iter().flat_map(|(low, high)| low..=high)
    }

    /// When somebody confirmed the profile; not when a file brought it in, which nobody has looked at since.
    fn confirmed(&self) -> Option<OffsetDateTime> {
        let is_unseen = self.external_key.is_some() && self.confirmed_at <= self.created_at;
        (!is_unseen).then_some(self.confirmed_at)
    }
}

/// Narrows a query down to the named ids; none means no narrowing.
fn narrow<'q, DB, T>(query: &mut QueryBuilder<DB>, column: &'static str, only: Option<&'q [T]>)
where
    DB: sqlx::Database,
    T: Copy + sqlx::Encode<'q, DB> + sqlx::Type<DB>,
{
    let Some(ids) = only else { return };
    query.push(column).push(" in (");
    let mut list = query.separated(", ");
    for id in ids {
        list.push_bind(*id);
    }
    // An empty list matches nothing, in SQL that both engines read.
    if ids.is_empty() {
        list.push("null");
    }
    query.push(")");
}
