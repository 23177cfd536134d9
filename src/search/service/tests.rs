use super::*;
use crate::directory::fixtures::{need, organisation, proposal, world};
use crate::directory::model::Visibility;
use crate::live::{Hint, Topic};
use crate::search::index::Facet;
use crate::{both, execute};

async fn found(service: &SearchService, network: NetworkId, text: &str) -> Vec<uuid::Uuid> {
    let query = Query { text, limit: 10, ..Query::default() };
    let page = service.search(network, &query).await.expect("a page");
    page.hits.into_iter().map(|(id, _)| id).collect()
}

/// Waits until the service has followed a change; a second is plenty.
async fn eventually(service: &SearchService, network: NetworkId, text: &str, count: usize) {
    for _ in 0..100 {
        if found(service, network, text).await.len() == count {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("“{text}” was not found {count} times");
}

both! {
    /// Words of the profile, of its published needs and of its proposals lead to it.
    async fn what_is_published_is_found(db: Db) {
        let world = world(&db).await;
        let service = SearchService::start(db.clone()).await.expect("indexes");
        for text in ["Sensorik", "sensork", "Zittau", "fallerkennung", "Quartierslotse"] {
            assert_eq!(found(&service, world.network, text).await, [world.owner.0], "{text}");
        }
    }

    /// Texts of anonymous, internal, expired and archived needs lead to nobody.
    async fn what_is_hidden_is_not_found(db: Db) {
        let world = world(&db).await;
        let service = SearchService::start(db.clone()).await.expect("indexes");
        for canary in ["anonymkanarie", "internkanarie", "abgelaufenkanarie", "archivkanarie"] {
            assert!(found(&service, world.network, canary).await.is_empty(), "{canary}");
        }
        let query = Query { limit: 10, ..Query::default() };
        let page = service.search(world.network, &query).await.expect("a page");
        let counted = |of: Facet| page.facets.iter().find(|(facet, _)| *facet == of).map(|(_, values)| values.clone());
        assert_eq!(counted(Facet::Opportunity), Some(vec![("need".to_owned(), 1)]), "hidden needs are not counted either");
        assert_eq!(counted(Facet::Type), Some(vec![("technology_request".to_owned(), 1)]), "nor by their types");
    }

    /// Needs of other types that are hidden leave no trace in the counts.
    async fn types_of_what_is_hidden_are_not_counted(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.expect("a transaction");
        for (kind, id) in [("business_request", world.anonymous), ("research_request", world.internal),
            ("business_offer", world.expired), ("technology_offer", world.archived)] {
            execute!(tx, sqlx::query("update opportunity set type = $2 where id = $1").bind(id).bind(kind)).expect("changed");
        }
        tx.commit().await.expect("committed");
        let service = SearchService::start(db.clone()).await.expect("indexes");
        let page = service.search(world.network, &Query { limit: 10, ..Query::default() }).await.expect("a page");
        let types = page.facets.iter().find(|(facet, _)| *facet == Facet::Type).map(|(_, values)| values.clone());
        assert_eq!(types, Some(vec![("technology_request".to_owned(), 1)]));
        for kind in ["business_request", "research_request", "business_offer", "technology_offer"] {
            let filters = vec![(Facet::Type, vec![kind.to_owned()])];
            let page = service.search(world.network, &Query { filters, limit: 10, ..Query::default() }).await.expect("a page");
            assert_eq!(page.total, 0, "{kind}");
        }
    }

    /// What is read on a later day has grown older, without anybody changing it.
    async fn freshness_goes_by_the_day(db: Db) {
        let world = world(&db).await;
        let mut tx = db.read().await.expect("a transaction");
        let mut spans = Vec::new();
        for days in [0, 100, 200, 400] {
            let day = today() + time::Duration::days(days);
            let read = store::documents(&mut tx, world.network, Scope::Whole, &HashMap::new(), day).await.expect("documents");
            let values = read[0].facets.iter().filter(|(facet, _)| *facet == Facet::Freshness);
            spans.push(values.map(|(_, value)| value.clone()).collect::<Vec<_>>());
        }
        assert_eq!(spans, [
            vec!["three_months", "six_months", "twelve_months"], vec!["six_months", "twelve_months"],
            vec!["twelve_months"], vec!["older"],
        ]);
    }

    /// Sides, levels and languages come from the profile, and the place from its coordinates.
    async fn a_profile_is_found_by_its_place_and_its_range(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.expect("a transaction");
        execute!(tx, sqlx::query("insert into border_side (id, network_id, key, name, regions, position) values ($1, $2, $3, $4, $5, 0)")
            .bind(uuid::Uuid::now_v7()).bind(world.network).bind("west")
            .bind(sqlx::types::Json(crate::network::model::Texts::default())).bind(sqlx::types::Json(["DED2"]))).expect("a side");
        execute!(tx, sqlx::query("update organisation set latitude = 50.9, longitude = 14.8, trl_min = 4, trl_max = 6,
               languages = $2, ris3 = $3, external_key = 'file:1' where id = $1")
            .bind(world.owner).bind(sqlx::types::Json(["de", "hsb"]))
            .bind(sqlx::types::Json([serde_json::json!({"region": "DED", "domain": "Energie"})]))).expect("changed");
        tx.commit().await.expect("committed");
        let service = SearchService::start(db.clone()).await.expect("indexes");
        let page = service.search(world.network, &Query { limit: 10, ..Query::default() }).await.expect("a page");
        let of = |of: Facet| -> Vec<String> {
            let mut values: Vec<_> = page.facets.iter().filter(|(facet, _)| *facet == of).flat_map(|(_, values)| values)
                .map(|(value, count)| { assert_eq!(*count, 1); value.clone() }).collect();
            values.sort();
            values
        };
        assert_eq!(of(Facet::Side), ["west"]);
        assert_eq!(of(Facet::Region), ["DE", "DED", "DED2", "DED2D"]);
        assert_eq!(of(Facet::Trl), ["4", "5", "6"]);
        assert_eq!(of(Facet::Language), ["de", "hsb"]);
        assert_eq!(of(Facet::Ris3), ["DED: Energie"]);
        assert_eq!(of(Facet::Freshness), ["never"], "a file brought it, and nobody has looked at it since");
        assert!(service.place(world.network, "Zittau").await.expect("an answer").is_some());
        assert!(service.place(world.other_network, "Zittau").await.expect("an answer").is_none());
    }

    async fn another_alliance_is_not_searched(db: Db) {
        let world = world(&db).await;
        let service = SearchService::start(db.clone()).await.expect("indexes");
        assert!(found(&service, world.other_network, "Sensorik").await.is_empty());
    }

    /// A committed change is found without anybody asking for it.
    async fn changes_are_followed(db: Db) {
        let world = world(&db).await;
        let service = SearchService::start(db.clone()).await.expect("indexes");
        tokio::spawn({ let db = db.clone(); async move { db.relay_hints().await } });
        // On PostgreSQL hints travel over a connection of their own, which opens now.
        tokio::time::sleep(Duration::from_millis(300)).await;
        let mut tx = db.write().await.expect("a transaction");
        let new = organisation(&mut tx, world.network, "Wasserstoffwerk Muster").await;
        need(&mut tx, world.network, world.owner, "Gammastrahlung", Visibility::Visible, None).await;
        for (topic, id) in [(Topic::Organisation, new.0), (Topic::Organisation, world.owner.0)] {
            tx.announce(Hint { network: world.network, topic, id }).await.expect("a hint");
        }
        tx.commit().await.expect("committed");
        eventually(&service, world.network, "Wasserstoffwerk", 1).await;
        eventually(&service, world.network, "Gammastrahlung", 1).await;
        let mut tx = db.write().await.expect("a transaction");
        crate::directory::fixtures::archive(&mut tx, world.network, new).await;
        tx.announce(Hint { network: world.network, topic: Topic::Organisation, id: new.0 }).await.expect("a hint");
        tx.commit().await.expect("committed");
        eventually(&service, world.network, "Wasserstoffwerk", 0).await;
    }

    /// A proposal leads to its partners, and a mere move on the board changes nobody.
    async fn proposals_are_followed(db: Db) {
        let world = world(&db).await;
        let service = SearchService::start(db.clone()).await.expect("indexes");
        let alliance = service.alliance(world.network).expect("an index");
        let mut tx = db.write().await.expect("a transaction");
        let id = proposal(&mut tx, world.network, "Ultraschallbrille", &[world.owner]).await;
        tx.commit().await.expect("committed");
        let mut wanted = Wanted::default();
        wanted.add(Signal::Changed(Hint { network: world.network, topic: Topic::Proposal, id: id.0 }));
        service.satisfy(&wanted).await.expect("followed");
        assert_eq!(found(&service, world.network, "Ultraschallbrille").await, [world.owner.0]);
        let affected = service.affected(world.network, &wanted).await.expect("known");
        assert!(affected.is_empty(), "nothing changed since");
        assert_eq!(alliance.projects.read().len(), 2);
    }
}
