//! What members never see of talks.

use super::Office;
use crate::live::{Signal, Topic};
use crate::policy::Role;
use crate::tests::samples::{ALLIANCE, ORGANISATION, QUESTION, TALK, TALK_DRAFT};
use axum::http::StatusCode;

/// Nothing of a talk is found where a member looks, also not by who keeps the member's profile.
#[tokio::test]
async fn members_see_nothing_of_talks() {
    let office = Office::open().await;
    let (editor, editor_cookie) = office.app.person_in(Role::Member, office.network).await;
    office.app.let_edit(editor, office.network, ORGANISATION).await;
    let mut hints = office.app.db.live().subscribe();
    let words = format!("words[q-{QUESTION}]");
    let fields = [
        (&*words, "answercanary"),
        ("participants", "guestcanary"),
        ("next_step", "stepcanary"),
        ("day", "2026-02-20"),
        ("need_kind", "business_request"),
        ("need_title", "notecanary"),
        ("then", "hold"),
    ];
    let saved = office.save("1", &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let question = [("alliance", ALLIANCE), ("kind", "text"), ("text_de", "questioncanary")];
    assert_eq!(office.app.call("talk/question/add", &question, &office.coordinator).await.status, StatusCode::OK);
    while let Ok(Signal::Changed(hint)) = hints.try_recv() {
        assert_eq!((hint.topic, hint.id), (Topic::Membership, office.network.0), "a hint names nobody");
    }
    let secrets = [
        "answercanary",
        "guestcanary",
        "stepcanary",
        "notecanary",
        "questioncanary",
        "Mehr Treffen vor Ort",
        "Prüfverfahren für Rezyklate",
        TALK,
        TALK_DRAFT,
    ];
    let organisation = format!("/alliance/directory/{ORGANISATION}");
    let pages = [
        "/alliance".to_owned(),
        "/alliance/directory".to_owned(),
        "/alliance/matchmaking".to_owned(),
        "/alliance/membership".to_owned(),
        format!("/alliance/membership/{ORGANISATION}"),
        "/alliance/membership/talks".to_owned(),
        "/alliance/membership/talks/guide".to_owned(),
        "/alliance/membership/talks/evaluation".to_owned(),
        format!("{organisation}?tab=history"),
        "/export/alliance/organisations.csv".to_owned(),
        "/export/alliance/organisations.jsonld".to_owned(),
        format!("/export/alliance/{ORGANISATION}/organisation.vcf"),
        organisation,
    ];
    for cookie in [&office.member, &editor_cookie] {
        for page in &pages {
            hides(&office.app.get(page, cookie).await.body, &secrets, page);
        }
        // The address itself names the talk; nothing else on its page does.
        let page = office.app.get(&format!("/alliance/membership/talks/{TALK_DRAFT}"), cookie).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        hides(&page.body, &secrets[..7], "the page of the talk");
        for (endpoint, arguments) in [
            ("directory/organisation", vec![("alliance", ALLIANCE), ("id", ORGANISATION)]),
            ("dashboard/overview", vec![("alliance", ALLIANCE)]),
            ("directory/search", vec![("alliance", ALLIANCE), ("query", "q=notecanary")]),
        ] {
            let answer = office.app.read(endpoint, &arguments, cookie).await;
            assert_eq!(answer.status, StatusCode::OK, "{endpoint}");
            hides(&answer.body, &secrets, endpoint);
        }
        for endpoint in ["talk/list", "talk/guide", "talk/evaluation"] {
            let answer = office.app.read(endpoint, &[("alliance", ALLIANCE)], cookie).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{endpoint}");
        }
    }
    // The same pages do show it to those for whom it is.
    for cookie in [&office.coordinator, &office.auditor] {
        let page = office.app.get(&format!("/alliance/membership/talks/{TALK_DRAFT}"), cookie).await;
        assert!(secrets[..4].iter().all(|secret| page.body.contains(secret)), "{}", page.body);
        let member = office.app.get(&format!("/alliance/membership/{ORGANISATION}"), cookie).await;
        assert!(member.body.contains("stepcanary"));
        let guide = office.app.get("/alliance/membership/talks/guide", cookie).await;
        assert!(guide.body.contains("questioncanary"));
    }
}

fn hides(body: &str, secrets: &[&str], place: &str) {
    for secret in secrets {
        assert!(!body.contains(secret), "{place} shows {secret}");
    }
}
