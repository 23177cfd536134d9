//! From a search to its network: ids and consortia from memory, rows from the database.

use super::model::{Connected, Drawing, Links, MOST_EDGES, MOST_NODES, Networked, Node, Partner};
use super::web::{Partners, Rank, Web};
use crate::account::preferences;
use crate::directory::find::{self, place, whole};
use crate::directory::model::{Found, OrganisationCard, PAGE_SIZE, Search, Sort};
use crate::directory::store;
use crate::error::{Error, Result};
use crate::id::{NetworkId, OrganisationId};
use crate::server::AppState;
use std::collections::HashMap;
use time::OffsetDateTime;

/// So many partners of a listed organisation are named.
const STRONGEST: usize = 3;

/// A page of those that a search finds and that share proposals, the best connected first or
/// by name, with their strongest partners.
pub async fn find_network(app: &AppState, network: NetworkId, search: &Search) -> Result<Networked> {
    let near = place(app, network, &search.near).await?;
    let page = app.search.search(network, &whole(search, near)).await?;
    let ids: Vec<OrganisationId> = page.hits.iter().map(|(id, _)| OrganisationId(*id)).collect();
    let consortia = app.search.consortia(network).await?;
    let (number, size, by_name) = (search.page, PAGE_SIZE as usize, search.sort == Sort::Name);
    let found = ids.clone();
    let listing = blocking(move || {
        let web = Web::new(&found, &consortia);
        let mut ranks = web.ranks();
        if by_name {
            ranks.sort_by_key(|rank| rank.number);
        }
        let pages = ranks.len().div_ceil(size).max(1) as u32;
        let shown = number.min(pages);
        let listed = ranks.iter().skip((shown as usize - 1) * size).take(size);
        let listed: Vec<(Rank, Partners)> =
            listed.map(|rank| (*rank, web.partners_of(rank.number).into_iter().take(STRONGEST).collect())).collect();
        Listing { listed, connected: ranks.len(), shown, pages }
    })
    .await?;
    let mut tx = app.db.read().await?;
    let on_page: Vec<OrganisationId> = listing.listed.iter().map(|(rank, _)| ids[rank.number as usize]).collect();
    let partners = listing.listed.iter().flat_map(|(_, partners)| partners);
    let partners: Vec<OrganisationId> = partners.map(|(partner, _)| ids[*partner as usize]).collect();
    let named = store::named(&mut tx, network, preferences().lang, &partners).await?;
    let organisations =
        store::cards(&mut tx, network, &on_page, preferences().lang, OffsetDateTime::now_utc().date()).await?;
    let away = |(rank, _): &(Rank, Partners)| Some((ids[rank.number as usize], page.distances[rank.number as usize]?));
    let distances = listing.listed.iter().filter_map(away).collect();
    let found = Found { distances, ..find::found(search, page, organisations, near, (listing.shown, listing.pages)) };
    let alone = ids.len() - listing.connected;
    let listed = listing.listed.into_iter().map(|(rank, partners)| connected(rank, partners, &ids, &named)).collect();
    Ok(Networked { found, links: Links { listed, connected: listing.connected as u64, alone: alone as u64 } })
}

/// A page of those that are connected.
struct Listing {
    listed: Vec<(Rank, Partners)>,
    connected: usize,
    shown: u32,
    pages: u32,
}

fn connected(
    rank: Rank,
    partners: Partners,
    ids: &[OrganisationId],
    named: &HashMap<OrganisationId, (String, Option<String>)>,
) -> Connected {
    let partner = |(number, proposals): (u32, u32)| {
        let organisation = ids[number as usize];
        let (name, _) = named.get(&organisation)?.clone();
        Some(Partner { organisation, name, proposals })
    };
    Connected {
        organisation: ids[rank.number as usize],
        partners: rank.partners,
        proposals: rank.proposals,
        strongest: partners.into_iter().filter_map(partner).collect(),
    }
}

/// What the browser draws of a search's network: its best connected organisations.
pub async fn draw_network(app: &AppState, network: NetworkId, search: &Search) -> Result<Drawing> {
    let page = app.search.search(network, &whole(search, None)).await?;
    let ids: Vec<OrganisationId> = page.hits.iter().map(|(id, _)| OrganisationId(*id)).collect();
    let consortia = app.search.consortia(network).await?;
    let found = ids.clone();
    let (ranks, edges, connections) = blocking(move || {
        let web = Web::new(&found, &consortia);
        let mut ranks = web.ranks();
        ranks.truncate(MOST_NODES);
        let drawn: Vec<u32> = ranks.iter().map(|rank| rank.number).collect();
        let (edges, connections) = web.edges(&drawn, MOST_EDGES);
        (ranks, edges, connections)
    })
    .await?;
    let drawn: Vec<OrganisationId> = ranks.iter().map(|rank| ids[rank.number as usize]).collect();
    let mut tx = app.db.read().await?;
    let cards = store::cards(&mut tx, network, &drawn, preferences().lang, OffsetDateTime::now_utc().date()).await?;
    let mut cards: HashMap<OrganisationId, OrganisationCard> = cards.into_iter().map(|card| (card.id, card)).collect();
    // One that was archived a moment ago is not drawn, so the others get new numbers.
    let mut numbers = vec![None; drawn.len()];
    let mut nodes = Vec::with_capacity(drawn.len());
    for (place, (id, rank)) in drawn.iter().zip(&ranks).enumerate() {
        if let Some(card) = cards.remove(id) {
            numbers[place] = Some(nodes.len() as u32);
            nodes.push(node(card, *rank));
        }
    }
    let number = |place: u32| numbers[place as usize];
    let edges = edges.into_iter().filter_map(|(from, to, proposals)| Some((number(from)?, number(to)?, proposals)));
    let edges = edges.collect();
    Ok(Drawing { nodes, edges, connections })
}

fn node(card: OrganisationCard, rank: Rank) -> Node {
    Node {
        id: card.id,
        name: card.name,
        city: card.city,
        country: card.country,
        kind: card.kind,
        area: card.areas.first().copied(),
        partners: rank.partners,
        proposals: rank.proposals,
    }
}

/// Computes on a thread that may be busy for a while.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)
}
