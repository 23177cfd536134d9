//! The network as it is asked for: whose proposals connect, and for whom.

use super::model::{Drawing, Networked};
use crate::directory::fixtures::{World, archive, organisation, proposal, world};
use crate::execute;
use crate::id::OrganisationId;
use crate::policy::Role;
use crate::tests::app::TestApp;
use crate::tests::both;
use time::OffsetDateTime;

struct Circle {
    app: TestApp,
    world: World,
    member: String,
    ids: Vec<OrganisationId>,
}

/// A and B share two proposals, B and C one. D shares one with A that was archived, marks C as
/// its competitor and is otherwise alone, like the world's owner. E shares one with A and was
/// archived itself.
async fn circle() -> Circle {
    let (db, folder) = both::sqlite().await;
    let world = world(&db).await;
    let mut tx = db.write().await.expect("a transaction");
    let network = world.network;
    let mut ids = Vec::new();
    for name in ["Altwerk", "Brückenwerk", "Cottawerk", "Dammwerk", "Eichwerk"] {
        ids.push(organisation(&mut tx, network, name).await);
    }
    let [a, b, c, d, e] = ids[..] else { unreachable!("five were made") };
    for (title, partners) in [("Eins", [a, b]), ("Zwei", [a, b]), ("Drei", [b, c]), ("Vier", [a, e])] {
        proposal(&mut tx, network, title, &partners[..1]).await;
        join(&mut tx, network, title, partners[1]).await;
    }
    proposal(&mut tx, network, "Geheimkanarie", &[a]).await;
    join(&mut tx, network, "Geheimkanarie", d).await;
    let now = OffsetDateTime::now_utc();
    execute!(
        tx,
        sqlx::query("update proposal set archived_at = $1 where network_id = $2 and title = 'Geheimkanarie'")
            .bind(now)
            .bind(network)
    )
    .expect("archived");
    execute!(
        tx,
        sqlx::query(
            "insert into relationship (id, network_id, organisation_id, kind, other_id, created_at)
             values ($1, $2, $3, 'competitor', $4, $5)"
        )
        .bind(crate::id::RelationshipId::new())
        .bind(network)
        .bind(d)
        .bind(c)
        .bind(now)
    )
    .expect("a mark");
    archive(&mut tx, network, e).await;
    tx.commit().await.expect("committed");
    let app = TestApp::on(db).await.keeping(folder);
    let member = app.person(Role::Member, network).await;
    Circle { app, world, member, ids }
}

/// Takes a second organisation into a consortium.
async fn join(tx: &mut crate::db::Tx, network: crate::id::NetworkId, title: &'static str, partner: OrganisationId) {
    execute!(
        tx,
        sqlx::query(
            "insert into participation (id, network_id, proposal_id, organisation_id, role, position)
             select $1, $2, p.id, $3, 'partner', 2 from proposal p where p.network_id = $2 and p.title = $4"
        )
        .bind(crate::id::ParticipationId::new())
        .bind(network)
        .bind(partner)
        .bind(title)
    )
    .expect("a partner");
}

impl Circle {
    async fn read<T: serde::de::DeserializeOwned>(&self, endpoint: &str, query: &str, cookie: &str) -> T {
        let answer = self.app.read(endpoint, &[("alliance", "muster"), ("query", query)], cookie).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        for hidden in ["Eichwerk", "Geheimkanarie", "competitor"] {
            assert!(!answer.body.contains(hidden), "{hidden} is in {}", answer.body);
        }
        serde_json::from_str(&answer.body).expect("an answer that can be read")
    }
}

#[tokio::test]
async fn shared_proposals_connect_and_hidden_ones_do_not() {
    let circle = circle().await;
    for role in [Role::Member, Role::Coordinator, Role::Auditor] {
        let cookie = circle.app.person(role, circle.world.network).await;
        let Networked { found, links } = circle.read("directory/network", "", &cookie).await;
        assert_eq!((found.total, links.connected, links.alone), (5, 3, 2), "{role:?}");
        let listed: Vec<(OrganisationId, u32, u32)> =
            links.listed.iter().map(|one| (one.organisation, one.partners, one.proposals)).collect();
        let [a, b, c, ..] = circle.ids[..] else { unreachable!("five were made") };
        assert_eq!(listed, [(b, 2, 3), (a, 1, 2), (c, 1, 1)], "the best connected first");
        let strongest: Vec<(&str, u32)> =
            links.listed[0].strongest.iter().map(|one| (one.name.as_str(), one.proposals)).collect();
        assert_eq!(strongest, [("Altwerk", 2), ("Cottawerk", 1)]);
        let drawing: Drawing = circle.read("directory/network_graph", "", &cookie).await;
        let names: Vec<&str> = drawing.nodes.iter().map(|node| node.name.as_str()).collect();
        assert_eq!(names, ["Brückenwerk", "Altwerk", "Cottawerk"]);
        assert_eq!((drawing.edges, drawing.connections), (vec![(0, 1, 2), (0, 2, 1)], 2));
    }
}

#[tokio::test]
async fn a_search_narrows_the_network() {
    let circle = circle().await;
    let by_name: Networked = circle.read("directory/network", "sort=name", &circle.member).await;
    assert_eq!(by_name.found.organisations[0].name, "Altwerk");
    let one: Networked = circle.read("directory/network", "q=altwerk", &circle.member).await;
    assert_eq!(
        (one.found.total, one.links.connected, one.links.alone),
        (1, 0, 1),
        "partners that are not found do not count"
    );
    let drawing: Drawing = circle.read("directory/network_graph", "q=altwerk", &circle.member).await;
    assert_eq!(drawing, Drawing::default());
    let page = circle.app.get("/muster/directory?view=network&lang=en", &circle.member).await.body;
    for shown in ["2 common proposals", "2 organisations share no proposal with the others found.", "Brückenwerk"] {
        assert!(page.contains(shown), "{shown} is not in {page}");
    }
}

#[tokio::test]
async fn the_network_is_for_the_alliance_alone() {
    let circle = circle().await;
    let stranger = circle.app.person(Role::Coordinator, circle.world.other_network).await;
    for endpoint in ["directory/network", "directory/network_graph"] {
        let arguments = [("alliance", "muster")];
        assert_eq!(circle.app.read(endpoint, &arguments, &stranger).await.status, 404, "{endpoint}");
        assert_eq!(circle.app.read(endpoint, &arguments, "").await.status, 401, "{endpoint}");
    }
}
