//! From a search to what it found: ids and counts from the index, rows from the database.

use super::model::{
    FACET_VALUES, Facet, Found, MembershipStatus, NO_MEMBERSHIP, OrganisationCard, PAGE_SIZE, Search, Sort,
};
use super::{region, store};
use crate::account::preferences;
use crate::error::Result;
use crate::id::{NetworkId, OrganisationId};
use crate::search::{self, Page, Point, Query};
use crate::server::AppState;
use std::collections::BTreeSet;
use time::OffsetDateTime;

/// Finds organisations of an alliance. A page behind the last one is the last one.
pub async fn find(app: &AppState, network: NetworkId, search: &Search) -> Result<Found> {
    let size = PAGE_SIZE as usize;
    let near = place(app, network, &search.near).await?;
    let mut query = query(search, near, (search.page as usize - 1) * size, size);
    let mut page = app.search.search(network, &query).await?;
    let pages = page.total.div_ceil(u64::from(PAGE_SIZE)).clamp(1, u64::from(u32::MAX)) as u32;
    let shown = search.page.min(pages);
    if shown < search.page {
        query.offset = (shown as usize - 1) * size;
        page = app.search.search(network, &query).await?;
    }
    let ids: Vec<OrganisationId> = page.hits.iter().map(|(id, _)| OrganisationId(*id)).collect();
    let mut tx = app.db.read().await?;
    let lang = preferences().lang;
    let organisations = store::cards(&mut tx, network, &ids, lang, OffsetDateTime::now_utc().date()).await?;
    let distances = ids.into_iter().zip(&page.distances).filter_map(|(id, away)| Some((id, (*away)?))).collect();
    Ok(Found { distances, ..found(search, page, organisations, near, (shown, pages)) })
}

/// A page of organisations with the counts of the facets, as far as they are offered; `near` is
/// the place that was asked for if it is known, `shown` the page's number and how many there are.
pub(super) fn found(
    search: &Search,
    page: Page,
    organisations: Vec<OrganisationCard>,
    near: Option<Point>,
    (shown, pages): (u32, u32),
) -> Found {
    let parents = parents(&page);
    let facets: Vec<_> = page.facets.into_iter().filter_map(|(facet, values)| offer(search, facet, values)).collect();
    Found {
        total: page.total,
        page: shown,
        pages,
        organisations,
        distances: Vec::new(),
        is_place_unknown: near.is_none() && !search.near.is_empty(),
        unfoldable: regions_of(&facets).filter(|code| parents.contains(*code)).map(str::to_owned).collect(),
        facets,
    }
}

/// Where a place is that somebody named; the names of regions are known besides what the
/// organisations themselves make known.
pub(super) async fn place(app: &AppState, network: NetworkId, text: &str) -> Result<Option<Point>> {
    if text.is_empty() {
        return Ok(None);
    }
    match (app.search.place(network, text).await?, region::code_of(text)) {
        (None, Some(code)) => app.search.place(network, code).await,
        (place, _) => Ok(place),
    }
}

/// The values of a facet that are offered: of regions, those whose larger region is open; of
/// all others the most frequent ones, and those that are chosen.
fn offer(search: &Search, facet: search::Facet, mut values: Vec<(String, u64)>) -> Option<(Facet, Vec<(String, u64)>)> {
    let facet = own_facet(facet)?;
    if facet == Facet::Region {
        let shown = shown_regions(search, &values);
        values.retain(|(code, _)| shown.contains(code));
        return Some((facet, values));
    }
    let mut place = 0;
    values.retain(|(value, _)| {
        place += 1;
        place <= FACET_VALUES || search.is_chosen(facet, value)
    });
    Some((facet, values))
}

/// Countries are shown, and the parts of what is open; an only part opens by itself.
fn shown_regions(search: &Search, values: &[(String, u64)]) -> BTreeSet<String> {
    let parts = |of: Option<&str>| values.iter().filter(|(code, _)| region::parent(code) == of).count();
    let mut shown = BTreeSet::new();
    let mut by_length: Vec<&str> = values.iter().map(|(code, _)| code.as_str()).collect();
    by_length.sort_by_key(|code| code.len());
    for code in by_length {
        let is_shown = region::parent(code).is_none_or(|parent| {
            shown.contains(parent) && (search.is_open(parent) || parts(region::parent(parent)) == 1)
        });
        if is_shown {
            shown.insert(code.to_owned());
        }
    }
    shown
}

/// The regions of which parts were counted.
fn parents(page: &Page) -> BTreeSet<String> {
    let regions = page.facets.iter().filter(|(facet, _)| *facet == search::Facet::Region);
    regions.flat_map(|(_, values)| values).filter_map(|(code, _)| region::parent(code)).map(str::to_owned).collect()
}

fn regions_of(facets: &[(Facet, Vec<(String, u64)>)]) -> impl Iterator<Item = &str> {
    let regions = facets.iter().filter(|(facet, _)| *facet == Facet::Region);
    regions.flat_map(|(_, values)| values).map(|(code, _)| code.as_str())
}

fn query(search: &Search, near: Option<Point>, offset: usize, limit: usize) -> Query<'_> {
    let lang = preferences().lang;
    Query { text: &search.text, filters: filters(search), sort: index_sort(search.sort), lang, near, offset, limit }
}

/// Every organisation that a search finds, whatever page it asks for, in the same order.
pub async fn find_all(app: &AppState, network: NetworkId, search: &Search) -> Result<Vec<OrganisationId>> {
    let near = place(app, network, &search.near).await?;
    let page = app.search.search(network, &whole(search, near)).await?;
    Ok(page.hits.into_iter().map(|(id, _)| OrganisationId(id)).collect())
}

/// The question for everything that a search finds, seen from a place.
pub(super) fn whole(search: &Search, near: Option<Point>) -> Query<'_> {
    query(search, near, 0, usize::MAX)
}

const FACETS: [(Facet, search::Facet); 14] = [
    (Facet::Kind, search::Facet::Kind),
    (Facet::Size, search::Facet::Size),
    (Facet::Country, search::Facet::Country),
    (Facet::Region, search::Facet::Region),
    (Facet::Area, search::Facet::Area),
    (Facet::Sector, search::Facet::Sector),
    (Facet::Opportunity, search::Facet::Opportunity),
    (Facet::Membership, search::Facet::Membership),
    (Facet::Side, search::Facet::Side),
    (Facet::Ris3, search::Facet::Ris3),
    (Facet::Trl, search::Facet::Trl),
    (Facet::Type, search::Facet::Type),
    (Facet::Language, search::Facet::Language),
    (Facet::Freshness, search::Facet::Freshness),
];

/// Whom the directory shows unless it is asked for others: neither who has only applied nor
/// who has left. Who has no membership is in the directory too, but no figure counts it as a
/// member.
const BELONGING: [&str; 3] = [MembershipStatus::Active.code(), MembershipStatus::Suspended.code(), NO_MEMBERSHIP];

/// What is chosen of each facet.
fn filters(search: &Search) -> Vec<(search::Facet, Vec<String>)> {
    let mut filters: Vec<_> =
        search.chosen.iter().map(|(facet, values)| (index_facet(*facet), values.clone())).collect();
    if !search.chosen.iter().any(|(facet, _)| *facet == Facet::Membership) {
        filters.push((search::Facet::Membership, BELONGING.map(str::to_owned).to_vec()));
    }
    filters
}

fn index_facet(facet: Facet) -> search::Facet {
    FACETS[facet as usize].1
}

fn own_facet(facet: search::Facet) -> Option<Facet> {
    FACETS.iter().find(|(_, known)| *known == facet).map(|(own, _)| *own)
}

fn index_sort(sort: Sort) -> search::Sort {
    match sort {
        Sort::Relevance => search::Sort::Relevance,
        Sort::Name => search::Sort::Name,
        Sort::Updated => search::Sort::Updated,
        Sort::Freshness => search::Sort::Confirmed,
        Sort::Distance => search::Sort::Distance,
    }
}
