//! What is new in a kept search is told once, to who may know it.

use super::model::Alert;
use super::store::{self, Finding};
use super::watch::{findings, letters};
use crate::account::Viewer;
use crate::db::Db;
use crate::directory::fixtures::{World, archive, need, organisation, world};
use crate::directory::model::Visibility;
use crate::id::{PersonId, SavedSearchId};
use crate::policy::Role;
use crate::tests::app::TestApp;
use crate::{both, execute};
use time::{Duration, OffsetDateTime};

/// An alliance with a member who keeps a search with a daily letter.
struct Kept {
    app: TestApp,
    world: World,
    person: PersonId,
    viewer: Viewer,
    id: SavedSearchId,
}

impl Kept {
    async fn of(db: &Db, query: &str) -> Kept {
        let world = world(db).await;
        let app = TestApp::on(db.clone()).await;
        let (person, _) = app.person_in(Role::Member, world.network).await;
        let viewer = Viewer::for_test(person, world.network, Role::Member, Vec::new());
        let mut tx = db.write().await.unwrap();
        let id = store::save(&mut tx, &viewer, "Sensorik", query, Alert::Daily).await.unwrap();
        tx.commit().await.unwrap();
        let kept = Kept { app, world, person, viewer, id };
        kept.see().await;
        kept
    }

    async fn find(&self) -> Vec<Finding> {
        let query = store::one(&mut self.app.db.read().await.unwrap(), &self.viewer, self.id).await.unwrap().query;
        let state = self.app.state();
        state.search.rebuild(self.world.network).await.unwrap();
        findings(&state, &mut self.app.db.read().await.unwrap(), self.world.network, &query).await.unwrap()
    }

    async fn see(&self) {
        let found = self.find().await;
        let mut tx = self.app.db.write().await.unwrap();
        store::mark_seen(&mut tx, self.world.network, self.id, &found).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn fresh(&self) -> usize {
        let found = self.find().await;
        let before = store::found_before(&mut self.app.db.read().await.unwrap(), self.id).await.unwrap();
        found.iter().filter(|one| !before.get(&one.id()).is_some_and(|seen| *seen)).count()
    }

    /// The texts of the letters that are due after so many days.
    async fn letters(&self, days: i64) -> Vec<String> {
        let state = self.app.state();
        state.search.rebuild(self.world.network).await.unwrap();
        let now = OffsetDateTime::now_utc() + Duration::days(days);
        letters(&state, now).await.unwrap().into_iter().map(|letter| letter.body).collect()
    }

    async fn add_need(&self, title: &str, visibility: Visibility) {
        let mut tx = self.app.db.write().await.unwrap();
        need(&mut tx, self.world.network, self.world.owner, title, visibility, None).await;
        tx.commit().await.unwrap();
    }
}

both! {
    /// Organisations and needs that came since; a second letter has nothing to tell.
    async fn what_is_new_is_told_once(db: Db) {
        let kept = Kept::of(&db, "q=Sensorik").await;
        assert!(kept.letters(0).await.is_empty(), "nothing is due yet");
        assert!(kept.letters(2).await.is_empty(), "nothing is new");
        let mut tx = db.write().await.unwrap();
        organisation(&mut tx, kept.world.network, "Sensorik Neu GmbH").await;
        organisation(&mut tx, kept.world.network, "Bäckerei Muster").await;
        tx.commit().await.unwrap();
        kept.add_need("Gesucht: Prüflabor", Visibility::Visible).await;
        assert_eq!(kept.fresh().await, 2);
        let told = kept.letters(4).await;
        assert_eq!(told.len(), 1);
        assert!(told[0].contains("Sensorik Neu GmbH") && told[0].contains("Gesucht: Prüflabor"), "{}", told[0]);
        assert!(!told[0].contains("Bäckerei") && !told[0].contains("Sensorik Muster"), "{}", told[0]);
        assert!(kept.letters(6).await.is_empty(), "it was told");
        assert_eq!(kept.fresh().await, 2, "in the list it is new until the search is opened");
        kept.see().await;
        assert_eq!(kept.fresh().await, 0);
    }

    /// Not even that something is there: neither a letter nor a count.
    async fn what_is_hidden_is_not_told(db: Db) {
        let kept = Kept::of(&db, "").await;
        kept.add_need("anonymkanarie zwei", Visibility::Anonymous).await;
        kept.add_need("internkanarie zwei", Visibility::Internal).await;
        let mut tx = db.write().await.unwrap();
        let gone = organisation(&mut tx, kept.world.network, "Archivkanarie GmbH").await;
        archive(&mut tx, kept.world.network, gone).await;
        organisation(&mut tx, kept.world.other_network, "Anderswokanarie GmbH").await;
        tx.commit().await.unwrap();
        assert_eq!(kept.fresh().await, 0);
        assert!(kept.letters(2).await.is_empty());
    }

    /// A search for offers is not told of needs.
    async fn needs_and_offers_are_told_as_they_are_searched_for(db: Db) {
        let kept = Kept::of(&db, "opportunity=offer").await;
        assert!(kept.find().await.is_empty(), "nobody offers anything");
        kept.add_need("Noch ein Bedarf", Visibility::Visible).await;
        assert!(kept.letters(2).await.is_empty());
    }

    /// Who has left is told nothing, and hears of it all when they are back.
    async fn rights_are_those_of_the_moment(db: Db) {
        let kept = Kept::of(&db, "q=Sensorik").await;
        let mut tx = db.write().await.unwrap();
        organisation(&mut tx, kept.world.network, "Sensorik Neu GmbH").await;
        execute!(tx, sqlx::query("delete from network_role where person_id = $1").bind(kept.person)).unwrap();
        tx.commit().await.unwrap();
        assert!(kept.letters(2).await.is_empty(), "rights lost, no letter");
        let mut tx = db.write().await.unwrap();
        let back = "insert into network_role (network_id, person_id, role, created_at) values ($1, $2, $3, $4)";
        execute!(tx, sqlx::query(back).bind(kept.world.network).bind(kept.person).bind(Role::Auditor)
            .bind(OffsetDateTime::now_utc())).unwrap();
        tx.commit().await.unwrap();
        assert!(kept.letters(4).await.is_empty(), "an auditor follows nothing");
        let mut tx = db.write().await.unwrap();
        execute!(tx, sqlx::query("update network_role set role = 'member' where person_id = $1").bind(kept.person)).unwrap();
        tx.commit().await.unwrap();
        assert_eq!(kept.letters(6).await.len(), 1);
    }

    /// Two servers that look at the same moment write one letter between them.
    async fn a_letter_is_taken_on_once(db: Db) {
        let kept = Kept::of(&db, "q=Sensorik").await;
        let now = OffsetDateTime::now_utc() + Duration::days(2);
        let seen = store::due(&mut db.read().await.unwrap(), now, 10).await.unwrap();
        let mut tx = db.write().await.unwrap();
        assert!(store::claim(&mut tx, &seen[0], now).await.unwrap());
        assert!(!store::claim(&mut tx, &seen[0], now).await.unwrap(), "it is not due any more");
        tx.commit().await.unwrap();
        assert!(store::due(&mut db.read().await.unwrap(), now, 10).await.unwrap().is_empty());
        assert!(kept.letters(2).await.is_empty());
    }

    /// Names are the person's own; another's search looks like none.
    async fn a_search_is_its_person_s_alone(db: Db) {
        let kept = Kept::of(&db, "q=Sensorik").await;
        let (other, _) = kept.app.person_in(Role::Coordinator, kept.world.network).await;
        let other = Viewer::for_test(other, kept.world.network, Role::Coordinator, Vec::new());
        let mut tx = db.write().await.unwrap();
        assert!(store::list(&mut tx, &other).await.unwrap().is_empty());
        assert!(store::one(&mut tx, &other, kept.id).await.is_err());
        assert!(store::delete(&mut tx, &other, kept.id).await.is_err());
        assert!(store::edit(&mut tx, &other, kept.id, "Meins", Alert::Off).await.is_err());
        assert!(store::save(&mut tx, &other, "Sensorik", "", Alert::Off).await.is_ok(), "the same name elsewhere");
        assert!(store::save(&mut tx, &kept.viewer, "Sensorik", "", Alert::Off).await.is_err(), "but not twice");
        store::edit(&mut tx, &kept.viewer, kept.id, "Sensoren", Alert::Weekly).await.unwrap();
        let listed = store::list(&mut tx, &kept.viewer).await.unwrap();
        assert_eq!((listed[0].name.as_str(), listed[0].alert), ("Sensoren", Alert::Weekly));
        tx.commit().await.unwrap();
        let own = store::kept_by(&mut db.read().await.unwrap(), kept.person).await.unwrap();
        assert_eq!((own.len(), own[0].found.len()), (1, 2), "the organisation and its need");
        let mut tx = db.write().await.unwrap();
        execute!(tx, sqlx::query("delete from person where id = $1").bind(kept.person)).unwrap();
        assert!(store::kept_by(&mut tx, kept.person).await.unwrap().is_empty(), "it goes with its person");
    }
}

/// The link of a letter works without signing in; opening it changes nothing.
#[tokio::test]
async fn the_link_ends_the_letters_by_its_button_only() {
    let (db, folder) = crate::tests::both::sqlite().await;
    let kept = Kept::of(&db, "q=Sensorik").await;
    let mut tx = db.write().await.unwrap();
    organisation(&mut tx, kept.world.network, "Sensorik Neu GmbH").await;
    tx.commit().await.unwrap();
    let letter = kept.letters(2).await.remove(0);
    let path = letter.lines().find_map(|line| line.find("/account/alerts/").map(|at| line[at..].to_owned()));
    let path = path.expect("the letter has the link");
    let token = path.rsplit('/').next().expect("a secret");
    let page = kept.app.get(&path, "").await;
    assert!(page.status == 200 && page.body.contains("no more e-mails about “Sensorik”"), "{}", page.body);
    let alert = async || store::one(&mut db.read().await.unwrap(), &kept.viewer, kept.id).await.unwrap().alert;
    assert_eq!(alert().await, Alert::Daily, "looking changes nothing");
    let ended = kept.app.post_form(&path, "searches/end-alert", &[("link", token)], "").await;
    assert_eq!(ended.header("location"), path, "{}", ended.body);
    assert_eq!(alert().await, Alert::Off);
    assert!(kept.app.get(&path, "").await.body.contains("There are no e-mails about"));
    let wrong = kept.app.post_form(&path, "searches/end-alert", &[("link", "falsch")], "").await;
    assert_eq!(wrong.status, 422);
    drop(folder);
}

/// The pages and forms as a browser without scripts uses them.
#[tokio::test]
async fn a_search_is_kept_opened_changed_and_deleted_by_forms() {
    let office = crate::directory::tests::Office::open().await;
    let (app, cookie) = (&office.app, office.member.as_str());
    let save = [
        ("alliance", "alliance"),
        ("query", "kind=enterprise&page=3&unfold=DE"),
        ("name", "Firmen"),
        ("alert", "weekly"),
    ];
    let saved = app.post_form("/alliance/searches/new?kind=enterprise", "searches/save", &save, cookie).await;
    assert_eq!(saved.header("location"), "/alliance/searches", "{}", saved.body);
    let list = app.get("/alliance/searches?lang=en", cookie).await.body;
    assert!(list.contains("Firmen") && list.contains("Enterprise") && list.contains("Weekly"), "{list}");
    let again = app.post_form("/alliance/searches/new", "searches/save", &save, cookie).await;
    assert!(again.status == 409 && again.body.contains("Firmen"), "{}", again.body);
    let nameless = [("alliance", "alliance"), ("query", "kind=enterprise"), ("name", " "), ("alert", "weekly")];
    let refused = app.post_form("/alliance/searches/new", "searches/save", &nameless, cookie).await;
    assert!(refused.status == 422 && refused.body.contains("value=\"kind=enterprise\""), "{}", refused.body);
    let id =
        list.split("name=\"id\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("an id").to_owned();
    let one = [("alliance", "alliance"), ("id", id.as_str())];
    let opened = app.post_form("/alliance/searches", "searches/open", &one, cookie).await;
    assert_eq!(opened.header("location"), "/alliance/directory?kind=enterprise");
    for (endpoint, other) in [("searches/open", &office.coordinator), ("searches/delete", &office.coordinator)] {
        assert_eq!(app.post_form("/alliance/searches", endpoint, &one, other).await.status, 404, "{endpoint}");
    }
    assert_eq!(app.get("/alliance/searches", &office.auditor).await.status, 403);
    let export = app.get("/export/account.json", cookie).await.body;
    assert!(
        export.contains("\"saved_searches\"") && export.contains("Firmen") && !export.contains("token"),
        "{export}"
    );
    let deleted = app.post_form("/alliance/searches", "searches/delete", &one, cookie).await;
    assert_eq!(deleted.header("location"), "/alliance/searches");
    assert!(app.get("/alliance/searches?lang=en", cookie).await.body.contains("No saved searches yet"));
}
