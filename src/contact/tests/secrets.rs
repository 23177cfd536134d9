//! What of a contact is seen where: role × field × state, over everything that answers.

use super::{PERSON, Way};
use crate::live::{Signal, Topic};
use crate::tests::samples::{ALLIANCE, ORGANISATION};

/// Name, address and number, each as the canary by which it is found again.
const NAME: &str = "Namecanary";
const EMAIL: &str = "mailcanary@muster.example";
const PHONE: &str = "424242";

/// Everything that somebody with a part in the alliance can read, in one text: pages with the
/// data they carry for the browser, functions, the export, the search.
async fn everything(way: &Way, cookie: &str) -> String {
    let organisation = format!("/alliance/directory/{ORGANISATION}");
    let history = format!("{organisation}?tab=history");
    let contacts = format!("{organisation}/contacts");
    let mut said = String::new();
    let pages = [
        "/alliance",
        "/alliance/directory?q=namecanary",
        "/alliance/matchmaking",
        "/alliance/pipeline",
        "/alliance/people",
        "/account",
        "/export/alliance/organisations.csv",
        &organisation,
        &history,
        &contacts,
    ];
    for page in pages {
        said.push_str(&way.app.get(page, cookie).await.body.replace("q=namecanary", "").replace("namecanary", ""));
    }
    for (endpoint, arguments) in [
        ("directory/organisation", vec![("alliance", ALLIANCE), ("id", ORGANISATION)]),
        ("directory/search", vec![("alliance", ALLIANCE), ("query", "q=namecanary")]),
        ("directory/search", vec![("alliance", ALLIANCE), ("query", "q=424242")]),
        ("dashboard/overview", vec![("alliance", ALLIANCE)]),
        ("matchmaking/subjects", vec![("alliance", ALLIANCE), ("text", "Namecanary")]),
        ("contact/list", vec![("alliance", ALLIANCE), ("organisation", ORGANISATION)]),
        ("contact/mine", vec![]),
    ] {
        said.push_str(&way.app.read(endpoint, &arguments, cookie).await.body);
    }
    said
}

/// Which of the three fields somebody finds anywhere.
async fn found(way: &Way, cookie: &str) -> [bool; 3] {
    let said = everything(way, cookie).await;
    [NAME, EMAIL, PHONE].map(|canary| said.contains(canary))
}

#[tokio::test]
async fn a_field_is_found_by_nobody_to_whom_it_is_not_open() {
    let way = Way::begin().await;
    let stranger = way.app.person(crate::policy::Role::Coordinator, way.app.network("elsewhere").await).await;
    let mut hints = way.app.db.live().subscribe();
    way.name(&PERSON).await;
    let link = way.ask(&way.kept().await[0]).await;
    let whom = [
        ("nobody", String::new()),
        ("stranger", stranger),
        ("member", way.member.clone()),
        ("auditor", way.auditor.clone()),
        ("editor", way.editor.clone()),
        ("coordinator", way.coordinator.clone()),
    ];
    let none = [false; 3];
    let all = [true; 3];
    // Each field is opened to a different circle; then it is all taken back.
    let before = [none, none, none, none, all, all];
    let open = [none, none, [true, true, false], all, all, all];
    let withdrawn = [none; 6];
    let choice = [("name_for", "public"), ("email_for", "members"), ("phone_for", "staff")];
    for (state, expected) in [("before", before), ("open", open), ("withdrawn", withdrawn)] {
        match state {
            "open" => assert_eq!(way.decide(&link, &choice).await.status, 303),
            "withdrawn" => {
                let fields = [("link", &*link), ("language", "de")];
                assert_eq!(way.app.call("contact/refuse", &fields, "").await.status, 200);
            }
            _ => {}
        }
        for ((who, cookie), expected) in whom.iter().zip(expected) {
            assert_eq!(found(&way, cookie).await, expected, "{who}, {state}: name, address, number");
        }
    }
    // The stream says which organisation to look at again, and nothing else.
    let mut heard = Vec::new();
    while let Ok(Signal::Changed(hint)) = hints.try_recv() {
        let said = serde_json::to_string(&hint).unwrap();
        assert!([NAME, EMAIL, PHONE].iter().all(|canary| !said.contains(canary)), "{said}");
        heard.push((hint.topic, hint.id.to_string()));
    }
    assert_eq!(heard, vec![(Topic::Organisation, ORGANISATION.to_owned()); 4], "named, asked, opened, withdrawn");
}

/// What one alliance's coordinator knows of a link or a contact opens nothing in another one.
#[tokio::test]
async fn contacts_of_another_alliance_are_not_there() {
    let way = Way::begin().await;
    way.name(&PERSON).await;
    let contact = way.kept().await[0].id.to_string();
    let elsewhere = way.app.network("elsewhere").await;
    let stranger = way.app.person(crate::policy::Role::Coordinator, elsewhere).await;
    for endpoint in ["contact/ask", "contact/remove"] {
        let refused = way.app.call(endpoint, &[("alliance", "elsewhere"), ("contact", &contact)], &stranger).await;
        assert_eq!(refused.status, 404, "{endpoint}");
    }
    let arguments = [("alliance", "elsewhere"), ("organisation", ORGANISATION)];
    assert_eq!(way.app.read("contact/list", &arguments, &stranger).await.status, 404);
}
