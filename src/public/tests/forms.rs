//! The two forms on which it is decided what everybody sees.

use super::{SETTINGS, Way, addresses, choice_page};
use crate::live::{Signal, Topic};
use crate::tests::samples::{ALLIANCE, ORGANISATION};

#[tokio::test]
async fn a_coordinator_opens_the_directory_and_gets_what_websites_need() {
    let way = Way::begin().await;
    let fields = [("alliance", ALLIANCE), ("seen", "0"), ("is_open", "yes")];
    let refused = way.app.post_form(SETTINGS, "public/save-settings", &fields, &way.member).await;
    assert_eq!(refused.status, 403);
    let wrong = way.settle("0", &[("is_open", "yes"), ("origins", "https://ok.example\njavascript:alert(1)")]).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.contains("https://ok.example\njavascript:alert(1)</textarea>"), "what was typed is still there");
    assert!(wrong.body.contains("aria-invalid=\"true\""), "{}", wrong.body);
    assert_eq!(way.app.get("/public/alliance", "").await.status, 404, "nothing was opened");
    let saved = way.settle("0", &[("is_open", "yes"), ("origins", "https://ok.example")]).await;
    assert_eq!((saved.status.as_u16(), saved.header("location")), (303, "/alliance/public-directory?saved=1"));
    let page = way.app.get("/alliance/public-directory?saved=1&lang=en", &way.coordinator).await.body;
    for said in ["The directory is open.", "http://127.0.0.1:3000/public/alliance/embed", "&lt;iframe src=", "Saved."] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert_eq!(way.settle("0", &[]).await.status, 409, "somebody has decided since");
    let feed = way.app.read("dashboard/overview", &[("alliance", ALLIANCE)], &way.member).await.body;
    assert!(feed.contains("public_directory_opened"), "everybody in the alliance learns of it");
}

#[tokio::test]
async fn an_editor_looks_first_and_decides_then() {
    let way = Way::begin().await;
    way.settle("0", &[("is_open", "yes")]).await;
    way.app.run("update organisation set summary = 'summarycanary', website = 'https://websitecanary.example'").await;
    let mut hints = way.app.db.live().subscribe();
    let page = choice_page();
    let before = way.app.get(&format!("{page}?lang=en"), &way.editor).await.body;
    assert!(before.contains("Outside the alliance nobody sees this organisation."), "{before}");
    assert!(!before.contains("summarycanary"), "nothing is chosen, so nothing is previewed");
    let preview = way.app.get(&format!("{page}?lang=en&fields%5B%5D=texts&preview=yes"), &way.editor).await.body;
    assert!(preview.contains("summarycanary") && preview.contains("Nothing has been saved yet."), "{preview}");
    assert!(!preview.contains("websitecanary"));
    assert_eq!(way.app.get(&addresses()[1], "").await.status, 404, "a preview changes nothing");
    assert!(hints.try_recv().is_err());
    let saved = way.choose("0", true, &["website"]).await;
    assert_eq!((saved.status.as_u16(), saved.header("location")), (303, format!("{page}?saved=1").as_str()));
    let shown = way.app.get(&addresses()[1], "").await;
    assert!(shown.status == 200 && shown.body.contains("websitecanary") && !shown.body.contains("summarycanary"));
    let after = way.app.get(&format!("{page}?lang=en"), &way.editor).await.body;
    assert!(after.contains("Everyone sees this organisation.") && after.contains(&addresses()[1]));
    let mut heard = Vec::new();
    while let Ok(Signal::Changed(hint)) = hints.try_recv() {
        heard.push((hint.topic, hint.id.to_string()));
    }
    assert_eq!(heard, [(Topic::Organisation, ORGANISATION.to_owned())]);
    assert_eq!(way.choose("0", false, &[]).await.status, 409, "it was decided since");
    assert_eq!(way.choose("1", false, &[]).await.status, 303);
    assert_eq!(way.app.get(&addresses()[1], "").await.status, 404, "taking back holds on the next request");
}

#[tokio::test]
async fn only_editors_and_coordinators_decide_and_the_page_says_what_is_missing() {
    let way = Way::begin().await;
    let fields = [("alliance", ALLIANCE), ("id", ORGANISATION), ("seen", "0"), ("is_public", "yes")];
    assert_eq!(way.app.call("public/save-choice", &fields, &way.member).await.status, 403);
    assert_eq!(way.app.get(&choice_page(), &way.member).await.status, 403);
    assert_eq!(way.app.call("public/save-choice", &fields, &way.coordinator).await.status, 200);
    let page = format!("{}?lang=en", choice_page());
    let closed = way.app.get(&page, &way.editor).await.body;
    assert!(closed.contains("once the coordinators open the public directory"), "{closed}");
    way.settle("0", &[("is_open", "yes")]).await;
    way.app.run("update membership set status = 'left'").await;
    let left = way.app.get(&page, &way.editor).await.body;
    assert!(left.contains("Only active members are shown"), "{left}");
    let stranger = way.app.person(crate::policy::Role::Coordinator, way.app.network("elsewhere").await).await;
    let other = [("alliance", "elsewhere"), ("id", ORGANISATION), ("seen", "1"), ("is_public", "yes")];
    assert_eq!(way.app.call("public/save-choice", &other, &stranger).await.status, 404);
}
