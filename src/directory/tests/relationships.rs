//! What organisations are to each other, as a browser enters it and as others see it.

use super::Office;
use crate::tests::app::Answer;
use crate::tests::samples::{ALLIANCE, ORGANISATION, OTHER_ORGANISATION};

async fn relate(office: &Office, id: &str, relation: &str, other: &str, cookie: &str) -> Answer {
    let page = format!("/alliance/directory/{id}/relationships?q=muster");
    let fields = [("alliance", ALLIANCE), ("id", id), ("relation", relation), ("other", other)];
    office.app.post_form(&page, "directory/relate", &fields, cookie).await
}

#[tokio::test]
async fn a_relationship_stands_on_both_pages_until_one_side_removes_it() {
    let office = Office::open().await;
    let (own, other) = (office.editor_of(ORGANISATION).await, office.editor_of(OTHER_ORGANISATION).await);
    let added = relate(&office, ORGANISATION, "parent_of", OTHER_ORGANISATION, &own).await;
    assert_eq!(added.header("location"), format!("/alliance/directory/{ORGANISATION}/relationships"), "{}", added.body);
    let here = office.app.get(&format!("/alliance/directory/{ORGANISATION}"), &office.member).await.body;
    assert!(here.contains("Parent of") && here.contains("Cluster with the member"), "{here}");
    let there = office.app.get(&format!("/alliance/directory/{OTHER_ORGANISATION}"), &office.member).await.body;
    assert!(there.contains("Subsidiary of") && there.contains("Member of the cluster"), "{there}");
    let history = office.app.get(&format!("/alliance/directory/{ORGANISATION}?tab=history"), &office.member).await.body;
    assert!(history.contains("Relationship entered: Parent of Ústav vzorků"), "{history}");

    let again = relate(&office, OTHER_ORGANISATION, "subsidiary_of", ORGANISATION, &other).await;
    assert_eq!(again.status, 422);
    assert!(again.body.contains("have a relationship of this kind already"), "{}", again.body);
    let own_relation = relate(&office, ORGANISATION, "member_of", ORGANISATION, &own).await;
    assert_eq!(own_relation.status, 422);
    assert_eq!(relate(&office, ORGANISATION, "member_of", OTHER_ORGANISATION, &office.member).await.status, 403);
    let forged = relate(&office, ORGANISATION, "competitor_of", OTHER_ORGANISATION, &own).await;
    assert_eq!(forged.status, 422, "nobody marks in another's name");

    let edit = office.app.get(&format!("/alliance/directory/{OTHER_ORGANISATION}/relationships"), &other).await.body;
    let id =
        edit.split("name=\"relationship\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("an id");
    let remove = [("alliance", ALLIANCE), ("id", OTHER_ORGANISATION), ("relationship", id)];
    assert_eq!(office.app.call("directory/unrelate", &remove, &office.member).await.status, 403);
    assert_eq!(office.app.call("directory/unrelate", &remove, &other).await.status, 200);
    assert_eq!(office.app.call("directory/unrelate", &remove, &other).await.status, 404);
}

/// The one who is marked learns of it nowhere, and neither do other members.
#[tokio::test]
async fn a_competitor_mark_is_confidential() {
    let office = Office::open().await;
    let (own, other) = (office.editor_of(ORGANISATION).await, office.editor_of(OTHER_ORGANISATION).await);
    let mut hints = office.app.db.live().subscribe();
    let marked = relate(&office, ORGANISATION, "competitor", OTHER_ORGANISATION, &own).await;
    assert_eq!(marked.status, 303, "{}", marked.body);
    while let Ok(crate::live::Signal::Changed(hint)) = hints.try_recv() {
        assert_eq!(hint.id, office.network.0, "the hint names nobody");
    }
    for cookie in [&other, &office.member] {
        for id in [ORGANISATION, OTHER_ORGANISATION] {
            for tab in ["", "?tab=history"] {
                let page = office.app.get(&format!("/alliance/directory/{id}{tab}"), cookie).await.body;
                assert!(!page.to_lowercase().contains("competitor"), "{id}{tab}: {page}");
            }
        }
        let overview = office.app.read("dashboard/overview", &[("alliance", ALLIANCE)], cookie).await.body;
        assert!(!overview.contains("competitor"), "{overview}");
    }
    for cookie in [&own, &office.coordinator, &office.auditor] {
        let page = office.app.get(&format!("/alliance/directory/{ORGANISATION}"), cookie).await.body;
        assert!(page.contains("Competitor of") && page.contains("Confidential"), "{page}");
    }
}
