use super::*;
use crate::both;
use crate::directory::fixtures::{need, organisation, proposal, world};
use crate::directory::model::Visibility;
use crate::live::{Hint, Topic};
use crate::search::index::Facet;

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
        let needs = page.facets.iter().find(|(facet, _)| *facet == Facet::Opportunity).map(|(_, values)| values.clone());
        assert_eq!(needs, Some(vec![("need".to_owned(), 1)]), "hidden needs are not counted either");
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
