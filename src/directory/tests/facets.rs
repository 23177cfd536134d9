//! Facets as the page offers them: what they promise is what is found.

use crate::directory::model::{Facet, Found};
use crate::network::import::import_alliance;
use crate::policy::Role;
use crate::tests::app::TestApp;
use time::OffsetDateTime;

struct Lausitz {
    app: TestApp,
    member: String,
}

impl Lausitz {
    async fn open() -> Lausitz {
        let (db, folder) = crate::tests::both::sqlite().await;
        let file = include_str!("../../../fixtures/lausitz.json");
        import_alliance(&db, file, OffsetDateTime::now_utc()).await.expect("the fixture is imported");
        let app = TestApp::on(db).await.keeping(folder);
        let mut tx = app.db.read().await.unwrap();
        let network = crate::network::id_of_slug(&mut tx, "lausitz").await.unwrap().expect("the alliance is there");
        drop(tx);
        let member = app.person(Role::Member, network).await;
        Lausitz { app, member }
    }

    async fn found(&self, query: &str) -> Found {
        let arguments = [("alliance", "lausitz"), ("query", query)];
        let answer = self.app.read("directory/search", &arguments, &self.member).await;
        serde_json::from_str(&answer.body).expect("a page of the directory")
    }
}

fn counts(found: &Found, facet: Facet) -> Vec<(&str, u64)> {
    let counts = found.facets.iter().find(|(of, _)| *of == facet).map(|(_, counts)| counts.as_slice());
    counts.unwrap_or_default().iter().map(|(value, count)| (value.as_str(), *count)).collect()
}

/// Also below a choice of another facet, and on every level of the regions.
#[tokio::test]
async fn every_count_is_what_its_choice_finds() {
    let lausitz = Lausitz::open().await;
    for beside in ["", "&kind=enterprise", "&q=energie"] {
        let open = "unfold=DED2D&unfold=PL515&unfold=CZ051&unfold=DE40G";
        let offered = lausitz.found(&format!("{open}{beside}")).await;
        let mut checked = 0;
        for (facet, values) in &offered.facets {
            let is_own = beside.starts_with(&format!("&{}=", facet.code()));
            for (value, count) in values.iter().filter(|_| !is_own) {
                let chosen = lausitz.found(&format!("{}={}{beside}", facet.code(), value.replace(' ', "+"))).await;
                assert_eq!(chosen.total, *count, "{} {value}{beside}", facet.code());
                checked += 1;
            }
        }
        assert!(checked > 30, "{checked} counts{beside}");
    }
}

#[tokio::test]
async fn regions_unfold_step_by_step() {
    let lausitz = Lausitz::open().await;
    let codes = async |query: &str| {
        let found = lausitz.found(query).await;
        let mut codes: Vec<String> = counts(&found, Facet::Region).iter().map(|(code, _)| (*code).to_owned()).collect();
        let mut unfoldable = found.unfoldable;
        codes.sort();
        unfoldable.sort();
        (codes, unfoldable)
    };
    let (closed, unfoldable) = codes("").await;
    assert_eq!(
        (closed, unfoldable),
        (vec!["CZ".into(), "DE".into(), "PL".into()], vec!["CZ".into(), "DE".into(), "PL".into()])
    );
    let (open, unfoldable) = codes("unfold=DE").await;
    assert!(open.contains(&"DED".to_owned()) && !open.contains(&"DED2".to_owned()), "{open:?}");
    assert!(unfoldable.contains(&"DED".to_owned()));
    let (chosen, unfoldable) = codes("region=DED2").await;
    assert!(chosen.contains(&"DED2D".to_owned()), "what is chosen shows its parts: {chosen:?}");
    assert!(!unfoldable.contains(&"DED2D".to_owned()), "a district has none");
}

#[tokio::test]
async fn sides_and_distances_follow_the_place() {
    let lausitz = Lausitz::open().await;
    let all = lausitz.found("").await;
    let sides = counts(&all, Facet::Side);
    assert!(["de", "pl", "cz"].iter().all(|side| sides.iter().any(|(value, _)| value == side)), "{sides:?}");
    let polish = lausitz.found("side=pl").await;
    assert!(polish.organisations.iter().all(|one| one.country == "PL"));
    for near in ["Zittau", "zittau", "02763", "50.8981, 14.8072"] {
        let found = lausitz.found(&format!("sort=distance&near={}", near.replace(' ', "+"))).await;
        assert_eq!(found.organisations[0].city.as_deref(), Some("Zittau"), "{near}");
        let away: Vec<f32> = found.distances.iter().map(|(_, distance)| *distance).collect();
        assert!(away.len() == found.organisations.len() && away.is_sorted() && away[0] < 5.0, "{near}: {away:?}");
    }
    assert!(!lausitz.found("near=Dolno%C5%9Bl%C4%85skie").await.is_place_unknown, "regions are known by name");
    let unknown = lausitz.found("sort=distance&near=Atlantis").await;
    assert!(unknown.is_place_unknown && unknown.distances.is_empty() && unknown.total == all.total);
}

/// The page without scripts has the tree with its links, the distances and the hint.
#[tokio::test]
async fn the_page_has_the_tree_and_the_distances() {
    let lausitz = Lausitz::open().await;
    let page =
        async |query: &str| lausitz.app.get(&format!("/lausitz/directory?{query}&lang=en"), &lausitz.member).await.body;
    let shown = page("unfold=DE&near=Zittau&sort=distance").await;
    assert!(shown.contains("unfold=DE&amp;unfold=DED\"") || shown.contains("unfold=DE&amp;unfold=DED&amp;"), "{shown}");
    assert!(shown.contains("under 1 km") && shown.contains("Near Zittau"));
    assert!(page("near=Atlantis").await.contains("The place “Atlantis” is not known here"));
}
