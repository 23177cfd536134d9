//! What must not come out of a page, and what must not be told of a hidden owner.

use super::app::TestApp;
use super::migrations::insert_rows;
use super::samples::{ALLIANCE, ORGANISATION};
use crate::id::NetworkId;
use crate::live::{Signal, Topic};
use crate::policy::Role;

/// The application with the sample rows, and its alliance.
async fn app() -> (TestApp, NetworkId) {
    let (db, folder) = super::both::sqlite().await;
    insert_rows(&db).await;
    let app = TestApp::on(db).await.keeping(folder);
    let mut tx = app.db.read().await.unwrap();
    let network = crate::network::id_of_slug(&mut tx, ALLIANCE).await.unwrap().expect("the sample alliance");
    drop(tx);
    (app, network)
}

const BREAKOUT: &str = "Plan</title></textarea><meta http-equiv=\"refresh\" content=\"1;url=//evil.example\">";

/// Titles and text areas are written into a page as they are, so what is typed must not end them.
#[tokio::test]
async fn what_is_typed_stays_text() {
    let (app, network) = app().await;
    let cookie = app.person(Role::Coordinator, network).await;
    let idea = [("alliance", ALLIANCE), ("title", BREAKOUT), ("summary", BREAKOUT), ("language", "de")];
    let created = app.post_form("/alliance/pipeline/new", "pipeline/create", &idea, &cookie).await;
    let page = created.header("location").to_owned();
    assert!(page.starts_with("/alliance/pipeline/"), "{} {}", created.status, created.body);
    for path in [page.clone(), format!("{page}/edit"), "/alliance".to_owned(), "/alliance/pipeline".to_owned()] {
        let shown = app.get(&path, &cookie).await;
        assert_eq!(shown.status, 200, "{path}");
        assert!(shown.body.contains("evil.example"), "{path} shows what was typed");
        assert!(!shown.body.contains("<meta http-equiv=\"refresh\""), "{path}");
    }
    // A form that is refused shows it again, and what comes back is what was typed.
    let text = "5 &lt; 6 & <b>fertig</b>";
    let refused = [("alliance", ALLIANCE), ("title", ""), ("summary", text), ("language", "de")];
    let again = app.post_form("/alliance/pipeline/new", "pipeline/create", &refused, &cookie).await;
    assert_eq!(again.status, 422);
    assert!(again.body.contains(">5 &amp;lt; 6 &amp; &lt;b&gt;fertig&lt;/b&gt;</textarea>"), "{}", again.body);
}

/// A hint or an event about the owner at the same moment would tell who it is.
#[tokio::test]
async fn nothing_tells_who_owns_what_is_published_anonymously() {
    let (app, network) = app().await;
    let (person, editor) = app.person_in(Role::Member, network).await;
    app.let_edit(person, network, ORGANISATION).await;
    let member = app.person(Role::Member, network).await;
    let mut hints = app.db.live().subscribe();
    let need = [
        ("alliance", ALLIANCE),
        ("organisation", ORGANISATION),
        ("type", "business_request"),
        ("title", "Stille Suche"),
        ("summary", "Ein Partner"),
        ("language", "de"),
        ("visibility", "anonymous"),
    ];
    let created = app.call("directory/create_opportunity", &need, &editor).await;
    assert_eq!(created.status, 200, "{}", created.body);
    let mut topics = Vec::new();
    while let Ok(signal) = hints.try_recv() {
        let Signal::Changed(hint) = signal else { continue };
        topics.push(hint.topic);
    }
    assert_eq!(topics, [Topic::Opportunity], "the search hears of it, and nothing names the owner");
    let feed = app.read("dashboard/overview", &[("alliance", ALLIANCE)], &member).await.body;
    assert!(!feed.contains("Stille Suche") && !feed.contains("organisation_edited"), "{feed}");
    let own = app.read("dashboard/overview", &[("alliance", ALLIANCE)], &editor).await.body;
    assert!(own.contains("Stille Suche"), "who published it reads of it");
}

/// Until an idea has a lead, whoever had it may mend it; nobody else among the members.
#[tokio::test]
async fn an_idea_is_mended_by_who_had_it() {
    let (app, network) = app().await;
    let author = app.person(Role::Member, network).await;
    let other = app.person(Role::Member, network).await;
    let idea = [("alliance", ALLIANCE), ("title", "Wärme aus Abwasser"), ("language", "de")];
    let created = app.post_form("/alliance/pipeline/new", "pipeline/create", &idea, &author).await;
    let page = created.header("location").to_owned();
    let id = page.rsplit('/').next().expect("an id").to_owned();
    let may_edit = async |cookie: &str| {
        let read = app.read("pipeline/proposal", &[("alliance", ALLIANCE), ("id", &id)], cookie).await.body;
        read.contains("\"may_edit\":true")
    };
    assert!(may_edit(&author).await && !may_edit(&other).await);
    let office = app.person(Role::Coordinator, network).await;
    let lead = [("alliance", ALLIANCE), ("id", &*id), ("organisation", ORGANISATION), ("role", "lead")];
    assert_eq!(app.call("pipeline/participant/add", &lead, &office).await.status, 200);
    assert!(!may_edit(&author).await, "from then on it is the lead's");
}
