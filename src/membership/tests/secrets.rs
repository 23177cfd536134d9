//! What members never see of memberships and of the acquisition.

use super::Way;
use crate::directory::model::OrganisationPage;
use crate::live::{Hint, Signal, Topic};
use crate::tests::samples::{ALLIANCE, ORGANISATION, OTHER_ORGANISATION};
use axum::http::StatusCode;

/// Reasons, fee classes, signatures and notes are found nowhere where a member looks.
#[tokio::test]
async fn members_see_neither_reasons_nor_acquisition() {
    let way = Way::begin().await;
    let mut hints = way.app.db.live().subscribe();
    way.step("leave", ORGANISATION, "reasoncanary").await;
    let editor = way.editor_of(ORGANISATION).await;
    way.apply(ORGANISATION, &editor, "motivecanary").await;
    way.approve(ORGANISATION, "2026-01-01", "").await;
    way.step("refuse", OTHER_ORGANISATION, "refusalcanary").await;
    let fields = [
        ("alliance", ALLIANCE),
        ("name", "namecanary"),
        ("stage", "talk"),
        ("notes", "notecanary"),
        ("next_step", "nextcanary"),
    ];
    let added = way
        .app
        .post_form("/alliance/membership/acquisition", "membership/prospect/add", &fields, &way.coordinator)
        .await;
    assert!(added.header("location").starts_with("/alliance/membership/acquisition?saved="), "{}", added.body);
    let secrets = [
        "reasoncanary",
        "motivecanary",
        "refusalcanary",
        "namecanary",
        "notecanary",
        "nextcanary",
        "FEE-7",
        "Vorstandssekretariat",
        "Odlewnia",
    ];
    let organisation = format!("/alliance/directory/{ORGANISATION}");
    let other = format!("/alliance/directory/{OTHER_ORGANISATION}");
    let (history, other_history) = (format!("{organisation}?tab=history"), format!("{other}?tab=history"));
    let pages = [
        "/alliance",
        "/alliance/directory",
        "/alliance/apply",
        "/alliance/membership",
        "/alliance/membership/acquisition",
        "/alliance/membership/declaration",
        "/alliance/matchmaking",
        "/alliance/pipeline",
        &organisation,
        &history,
        &other,
        &other_history,
    ];
    for cookie in [&way.member, &editor] {
        for page in pages {
            let shown = way.app.get(page, cookie).await;
            hides(&shown.body, &secrets, page);
        }
        for (endpoint, arguments) in [
            ("directory/organisation", vec![("alliance", ALLIANCE), ("id", ORGANISATION)]),
            ("dashboard/overview", vec![("alliance", ALLIANCE)]),
            ("directory/search", vec![("alliance", ALLIANCE), ("query", "q=namecanary")]),
        ] {
            let answer = way.app.read(endpoint, &arguments, cookie).await;
            assert_eq!(answer.status, StatusCode::OK, "{endpoint}");
            hides(&answer.body, &secrets, endpoint);
        }
        for endpoint in ["membership/list", "membership/acquisition", "membership/declaration"] {
            let answer = way.app.read(endpoint, &[("alliance", ALLIANCE)], cookie).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{endpoint}");
        }
    }
    // The same pages do show it to those for whom it is.
    for cookie in [&way.coordinator, &way.auditor] {
        let acquisition = way.app.get("/alliance/membership/acquisition", cookie).await;
        assert!(["namecanary", "notecanary", "nextcanary"].iter().all(|word| acquisition.body.contains(word)));
        let history = way.app.get(&history, cookie).await;
        assert!(
            ["reasoncanary", "motivecanary", "Vorstandssekretariat"].iter().all(|word| history.body.contains(word))
        );
        let answer =
            way.app.read("directory/organisation", &[("alliance", ALLIANCE), ("id", ORGANISATION)], cookie).await;
        let page: OrganisationPage = serde_json::from_str(&answer.body).expect("an organisation");
        assert_eq!(page.membership_record.expect("a record").steps.len(), 3);
    }
    // A hint of the acquisition is about the alliance, so that it says of nobody anything.
    let mut heard = Vec::new();
    while let Ok(Signal::Changed(hint)) = hints.try_recv() {
        heard.push(hint);
    }
    let acquisition: Vec<&Hint> = heard.iter().filter(|hint| hint.topic == Topic::Membership).collect();
    assert_eq!(acquisition.iter().map(|hint| hint.id).collect::<Vec<_>>(), [way.network.0]);
    // Four steps, and the other organisation, which belongs through the first since the refusal.
    assert_eq!(heard.iter().filter(|hint| hint.topic == Topic::Organisation).count(), 5);
}

fn hides(body: &str, secrets: &[&str], place: &str) {
    for secret in secrets {
        assert!(!body.contains(secret), "{place} shows {secret}");
    }
}
