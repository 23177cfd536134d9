//! From a search to the map: one look at the index, then rows for what is drawn and listed.

use super::cluster::{Cluster, Spot, clusters};
use super::model::{Bounds, Extent, Mapped, Marker, Places};
use crate::account::preferences;
use crate::db::Tx;
use crate::directory::find::{found, place, whole};
use crate::directory::model::{Found, PAGE_SIZE, Search};
use crate::directory::store;
use crate::error::Result;
use crate::id::{NetworkId, OrganisationId};
use crate::search::index::Placed;
use crate::server::AppState;
use time::OffsetDateTime;

/// The organisations that a search finds, as far as they lie in the extent; without one, in
/// an extent that shows all of them.
pub async fn find_on_map(
    app: &AppState,
    network: NetworkId,
    search: &Search,
    extent: Option<Extent>,
) -> Result<Mapped> {
    let near = place(app, network, &search.near).await?;
    let (page, placed) = app.search.search_places(network, &whole(search, near)).await?;
    let spots: Vec<Spot> = spots(&placed).filter(|spot| Extent::WHOLE.contains(spot.x, spot.y)).collect();
    let extent = extent.unwrap_or_else(|| fitted(&spots));
    let in_view: Vec<&Spot> = spots.iter().filter(|spot| extent.contains(spot.x, spot.y)).collect();
    let pages = (in_view.len() as u64).div_ceil(u64::from(PAGE_SIZE)).clamp(1, u64::from(u32::MAX)) as u32;
    let shown = search.page.min(pages);
    let listed = in_view.iter().skip((shown as usize - 1) * PAGE_SIZE as usize).take(PAGE_SIZE as usize);
    let id = |number: usize| OrganisationId(placed[number].id);
    let ids: Vec<OrganisationId> = listed.clone().map(|spot| id(spot.number)).collect();
    let away = |spot: &&Spot| Some((id(spot.number), placed[spot.number].away?));
    let distances = listed.clone().filter_map(away).collect();
    let listed_roughly = listed.filter(|spot| !spot.is_exact).map(|spot| id(spot.number)).collect();
    let mut tx = app.db.read().await?;
    let organisations =
        store::cards(&mut tx, network, &ids, preferences().lang, OffsetDateTime::now_utc().date()).await?;
    let found = Found { distances, ..found(search, page, organisations, near, (shown, pages)) };
    let together = clusters(in_view.iter().copied().copied(), extent);
    let without_place = placed.iter().filter(|one| one.place.is_none()).count();
    let places = Places {
        extent,
        markers: markers(&mut tx, network, &placed, &together, extent).await?,
        in_view: in_view.len() as u64,
        on_map: spots.len() as u64,
        approximate: spots.iter().filter(|spot| !spot.is_exact).count() as u64,
        beyond: (placed.len() - spots.len() - without_place) as u64,
        without_place: without_place as u64,
        listed_roughly,
    };
    Ok(Mapped { found, places })
}

fn spots(placed: &[Placed]) -> impl Iterator<Item = Spot> {
    placed.iter().enumerate().filter_map(|(number, one)| {
        let place = one.place?;
        Some(Spot { number, x: place.x.into(), y: place.y.into(), is_exact: place.is_exact })
    })
}

/// What shows all of them; the whole map where there are none.
fn fitted(spots: &[Spot]) -> Extent {
    let bounds = spots.iter().map(|spot| Bounds::of(spot.x, spot.y)).reduce(Bounds::and);
    bounds.map_or(Extent::WHOLE, Extent::around)
}

/// The clusters as they are drawn, each with the name of one of its organisations. One whose
/// organisation was archived a moment ago is not drawn.
async fn markers(
    tx: &mut Tx,
    network: NetworkId,
    placed: &[Placed],
    together: &[Cluster],
    extent: Extent,
) -> Result<Vec<Marker>> {
    let ids: Vec<OrganisationId> = together.iter().map(|cluster| OrganisationId(placed[cluster.first].id)).collect();
    let named = store::named(tx, network, preferences().lang, &ids).await?;
    let marker = |(cluster, id): (&Cluster, OrganisationId)| {
        let (name, city) = named.get(&id)?.clone();
        let (x, y) = cluster.middle();
        Some(Marker {
            x,
            y,
            count: cluster.count,
            organisation: id,
            name,
            city,
            is_in_town: cluster.exact == cluster.count && cluster.bounds.is_town(),
            is_exact: cluster.exact > 0,
            closer: closer(cluster, extent),
        })
    };
    Ok(together.iter().zip(ids).filter_map(marker).collect())
}

/// What shows the organisations of a cluster further apart, in any case nearer than before.
fn closer(cluster: &Cluster, extent: Extent) -> Extent {
    let fitted = Extent::around(cluster.bounds);
    fitted.widened((extent.width / 2.0 / fitted.width).min(1.0), (0.5, 0.5))
}
