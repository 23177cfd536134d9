//! The map as it is asked for: who is on it, and for whom.

use super::model::{Extent, Mapped};
use crate::db::{Db, Tx};
use crate::directory::fixtures::{World, archive, organisation, world};
use crate::execute;
use crate::id::{NetworkId, OrganisationId};
use crate::policy::Role;
use crate::tests::app::TestApp;
use crate::tests::both;

struct Land {
    app: TestApp,
    world: World,
    member: String,
}

/// Three in Görlitz, one whose region alone is known, one overseas, one nowhere, one archived,
/// and one of another alliance.
async fn land() -> Land {
    let (db, folder) = both::sqlite().await;
    let world = world(&db).await;
    people_the_land(&db, &world).await;
    let app = TestApp::on(db).await.keeping(folder);
    let member = app.person(Role::Member, world.network).await;
    Land { app, world, member }
}

async fn people_the_land(db: &Db, world: &World) {
    let mut tx = db.write().await.expect("a transaction");
    let town = Some((51.153, 14.988));
    for name in ["Altstadtlabor", "Brückenwerk", "Cottaverein"] {
        settle(&mut tx, world.network, name, town).await;
    }
    settle(&mut tx, world.network, "Drüben Inc.", Some((40.7, -74.0))).await;
    let nowhere = settle(&mut tx, world.network, "Eigenbrot", None).await;
    execute!(tx, sqlx::query("update organisation set country = 'ZZ', nuts = null where id = $1").bind(nowhere))
        .expect("an update");
    let archived = settle(&mut tx, world.network, "Fortgezogen", town).await;
    archive(&mut tx, world.network, archived).await;
    settle(&mut tx, world.other_network, "Geheimbund", town).await;
    tx.commit().await.expect("committed");
}

async fn settle(tx: &mut Tx, network: NetworkId, name: &str, place: Option<(f64, f64)>) -> OrganisationId {
    let id = organisation(tx, network, name).await;
    let (latitude, longitude) = place.unzip();
    execute!(
        tx,
        sqlx::query("update organisation set latitude = $2, longitude = $3 where id = $1")
            .bind(id)
            .bind(latitude)
            .bind(longitude)
    )
    .expect("an update");
    id
}

impl Land {
    async fn map(&self, query: &str, at: &str) -> Mapped {
        let arguments = [("alliance", "muster"), ("query", query), ("at", at)];
        let answer = self.app.read("directory/map", &arguments, &self.member).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        for hidden in ["Fortgezogen", "Geheimbund"] {
            assert!(!answer.body.contains(hidden), "{hidden} is in {}", answer.body);
        }
        serde_json::from_str(&answer.body).expect("a map")
    }
}

fn names(mapped: &Mapped) -> Vec<&str> {
    mapped.found.organisations.iter().map(|one| one.name.as_str()).collect()
}

#[tokio::test]
async fn everybody_who_is_found_is_counted_once() {
    let land = land().await;
    let Mapped { found, places } = land.map("", "").await;
    assert_eq!((found.total, places.on_map, places.beyond, places.without_place), (6, 4, 1, 1));
    assert_eq!((places.in_view, places.approximate), (4, 1));
    assert_eq!(places.markers.iter().map(|marker| marker.count).sum::<u64>(), 4, "markers sum up to who is in view");
    assert!(places.markers.iter().all(|marker| places.extent.contains(marker.x, marker.y)), "everything is shown");
    assert_eq!(places.listed_roughly, [land.world.owner]);
    let largest = &places.markers[0];
    assert_eq!((largest.count, largest.is_exact, largest.is_in_town), (3, true, true));
    let rough = places.markers.iter().find(|marker| marker.organisation == land.world.owner).expect("its marker");
    assert!(!rough.is_in_town, "nobody knows whether it lies in the town of its address");
    assert!(largest.closer.width <= places.extent.width / 2.0, "a cluster leads closer");
}

#[tokio::test]
async fn the_list_holds_who_is_in_view() {
    let land = land().await;
    let whole = land.map("", &Extent::WHOLE.to_param()).await;
    assert_eq!(names(&whole), ["Altstadtlabor", "Brückenwerk", "Cottaverein", "Sensorik Muster GmbH"]);
    assert_eq!(whole.places.markers.len(), 1, "from afar they are one");
    let spain = land.map("", "-1200,1000,300").await;
    assert_eq!((spain.found.total, spain.places.in_view, spain.places.on_map), (6, 0, 4));
    assert!(names(&spain).is_empty() && spain.places.markers.is_empty());
    let narrowed = land.map("q=altstadtlabor", "").await;
    assert_eq!((narrowed.found.total, names(&narrowed)), (1, vec!["Altstadtlabor"]));
    assert_eq!(land.map("country=ZZ", "").await.places.extent, Extent::WHOLE, "nobody to fit the map to");
}

/// Whoever asks from a place is told how far away each is, the nearest first.
#[tokio::test]
async fn the_map_tells_distances() {
    let land = land().await;
    let Mapped { found, .. } = land.map("near=50.8981,14.8072&sort=distance", "").await;
    let away: Vec<f32> = found.distances.iter().map(|(_, kilometres)| *kilometres).collect();
    assert!(away.len() == 3 && away.iter().all(|kilometres| (28.0..34.0).contains(kilometres)), "{away:?}");
    assert_eq!(names(&land.map("near=Atlantis", "").await).len(), 4);
    assert!(land.map("near=Atlantis", "").await.found.is_place_unknown);
}

/// What may not be known of a need leads to no place either.
#[tokio::test]
async fn hidden_needs_lead_to_nobody_on_the_map() {
    let land = land().await;
    assert_eq!(land.map("q=fallerkennung", "").await.places.in_view, 1);
    for canary in ["anonymkanarie", "internkanarie", "abgelaufenkanarie", "archivkanarie"] {
        let mapped = land.map(&format!("q={canary}"), "").await;
        assert_eq!((mapped.found.total, mapped.places.in_view), (0, 0), "{canary}");
    }
}

#[tokio::test]
async fn the_map_is_for_the_alliance_alone() {
    let land = land().await;
    let arguments = [("alliance", "muster")];
    let stranger = land.app.person(Role::Coordinator, land.world.other_network).await;
    assert_eq!(land.app.read("directory/map", &arguments, &stranger).await.status, 404);
    assert_eq!(land.app.read("directory/map", &arguments, "").await.status, 401);
}

/// Without a script the page has the markers, and every step is a link.
#[tokio::test]
async fn the_page_is_a_map_without_a_script() {
    let land = land().await;
    let page = land.app.get("/muster/directory?view=map&country=DE&lang=en", &land.member).await.body;
    for shown in
        ["3 organisations near Zittau: zoom in", "in this part of the map", "approximate place", "Natural Earth"]
    {
        assert!(page.contains(shown), "{shown} is not in {page}");
    }
    let steps = page.matches("href=\"/muster/directory?country=DE&amp;view=map&amp;at=").count();
    assert!(steps >= 7, "six steps and a cluster, not {steps}");
    assert!(page.contains("lies beyond this map"), "{page}");
    let elsewhere = land.app.get("/muster/directory?view=map&at=-1200,1000,300&lang=en", &land.member).await.body;
    assert!(elsewhere.contains("Nobody found lies in this part of the map."), "{elsewhere}");
}
