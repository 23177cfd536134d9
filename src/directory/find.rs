//! From a search to what it found: ids and counts from the index, rows from the database.

use super::model::{FACET_VALUES, Facet, Found, MembershipStatus, NO_MEMBERSHIP, PAGE_SIZE, Search, Sort};
use super::store;
use crate::error::Result;
use crate::id::{NetworkId, OrganisationId};
use crate::search::{self, Query};
use crate::server::AppState;
use time::OffsetDateTime;

/// Finds organisations of an alliance. A page behind the last one is the last one.
pub async fn find(app: &AppState, network: NetworkId, search: &Search) -> Result<Found> {
    let size = PAGE_SIZE as usize;
    let mut query = Query {
        text: &search.text,
        filters: filters(search),
        sort: index_sort(search.sort),
        offset: (search.page as usize - 1) * size,
        limit: size,
    };
    let mut page = app.search.search(network, &query).await?;
    let pages = page.total.div_ceil(u64::from(PAGE_SIZE)).clamp(1, u64::from(u32::MAX)) as u32;
    let shown = search.page.min(pages);
    if shown < search.page {
        query.offset = (shown as usize - 1) * size;
        page = app.search.search(network, &query).await?;
    }
    let ids: Vec<OrganisationId> = page.hits.iter().map(|(id, _)| OrganisationId(*id)).collect();
    let mut tx = app.db.read().await?;
    let lang = crate::account::preferences().lang;
    let organisations = store::cards(&mut tx, network, &ids, lang, OffsetDateTime::now_utc().date()).await?;
    let facets = page.facets.into_iter().filter_map(|(facet, values)| {
        let facet = own_facet(facet)?;
        Some((facet, offered(search, facet, values)))
    });
    let facets = facets.collect();
    Ok(Found { total: page.total, page: shown, pages, organisations, facets })
}

/// The most frequent values of a facet, and those that are chosen.
fn offered(search: &Search, facet: Facet, mut values: Vec<(String, u64)>) -> Vec<(String, u64)> {
    let mut place = 0;
    values.retain(|(value, _)| {
        place += 1;
        place <= FACET_VALUES || search.is_chosen(facet, value)
    });
    values
}

/// Every organisation that a search finds, whatever page it asks for, in the same order.
pub async fn find_all(app: &AppState, network: NetworkId, search: &Search) -> Result<Vec<OrganisationId>> {
    let query = Query {
        text: &search.text,
        filters: filters(search),
        sort: index_sort(search.sort),
        offset: 0,
        limit: usize::MAX,
    };
    let page = app.search.search(network, &query).await?;
    Ok(page.hits.into_iter().map(|(id, _)| OrganisationId(id)).collect())
}

const FACETS: [(Facet, search::Facet); 8] = [
    (Facet::Kind, search::Facet::Kind),
    (Facet::Size, search::Facet::Size),
    (Facet::Country, search::Facet::Country),
    (Facet::Region, search::Facet::Region),
    (Facet::Area, search::Facet::Area),
    (Facet::Sector, search::Facet::Sector),
    (Facet::Opportunity, search::Facet::Opportunity),
    (Facet::Membership, search::Facet::Membership),
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
    }
}
