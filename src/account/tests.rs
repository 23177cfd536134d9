//! What a person takes along and what they leave behind.

use super::keep::{Erasure, First, Ground};
use super::{password, store};
use crate::id::{NetworkId, PersonId};
use crate::policy::Role;
use crate::tests::app::{Answer, TestApp};
use crate::tests::migrations::insert_rows;
use crate::tests::samples::{ALLIANCE, CONTACT, ORGANISATION, PERSON};
use crate::{both, on};
use axum::http::StatusCode;
use time::{Duration, OffsetDateTime};

const PASSWORD: &str = "a long password";
const ADDRESS: &str = "Geschaeftsstelle@Verein.example";

/// The alliance of the migrations' rows. Its only coordinator has signed a declaration, is the
/// contact of an organisation, and keeps the profile of that one alone.
struct Leaving {
    app: TestApp,
    network: NetworkId,
    person: PersonId,
    cookie: String,
}

impl Leaving {
    async fn begin() -> Leaving {
        let (db, folder) = crate::tests::both::sqlite().await;
        insert_rows(&db).await;
        let app = TestApp::on(db).await.keeping(folder);
        let person: PersonId = PERSON.parse().unwrap();
        let hash = password::hash(PASSWORD.into()).await.unwrap();
        let mut tx = app.db.write().await.unwrap();
        store::set_password(&mut tx, person, &hash).await.unwrap();
        tx.commit().await.unwrap();
        let cookie = app.session_of(person).await;
        Leaving { app, network: "0199a000-0000-7000-8000-000000000010".parse().unwrap(), person, cookie }
    }

    /// Somebody takes over: the answer is the cookie of another coordinator and editor.
    async fn taken_over(&self) -> String {
        let (other, cookie) = self.app.person_in(Role::Coordinator, self.network).await;
        self.app.let_edit(other, self.network, ORGANISATION).await;
        cookie
    }

    async fn told(&self) -> Erasure {
        let answer = self.app.read("account/erasure", &[], &self.cookie).await;
        serde_json::from_str(&answer.body).expect("what deleting would do")
    }

    async fn erase(&self, password: &str) -> Answer {
        let fields = [("password", password)];
        self.app.post_form("/account/delete?lang=en", "account/erase", &fields, &self.cookie).await
    }

    async fn count(&self, what: &'static str) -> i64 {
        let mut tx = self.app.db.read().await.unwrap();
        let (count,): (i64,) = on!(tx, |c| sqlx::query_as(what).fetch_one(c).await).unwrap();
        count
    }
}

#[tokio::test]
async fn a_person_takes_along_everything_about_them_and_nothing_about_others() {
    let leaving = Leaving::begin().await;
    let other = leaving.taken_over().await;
    let own = leaving.app.get("/export/account.json", &leaving.cookie).await;
    assert_eq!(own.status, StatusCode::OK);
    assert_eq!(own.header("content-disposition"), "attachment; filename=\"my-data.json\"");
    assert_eq!((own.header("content-type"), own.header("cache-control")), ("application/json", "no-store"));
    let data: serde_json::Value = serde_json::from_str(&own.body).expect("JSON");
    assert_eq!(data["account"]["email"], ADDRESS);
    assert_eq!(data["roles"].as_array().map(Vec::len), Some(2), "coordinator, and editor of an organisation");
    assert_eq!(data["contacts"][0]["person"]["name"], "Beispielperson");
    assert_eq!(data["contacts"][0]["decisions"][0]["decision"], "consent");
    assert_eq!(data["contacts"][0]["decisions"][0]["at"], "2026-03-06T08:00:00Z");
    assert_eq!(data["signed_declarations"][0]["signed_name"], "Kancelář ústavu");
    assert_eq!(data["activity"][0]["kind"], "organisation_created");
    assert_eq!(data["sessions"].as_array().map(Vec::len), Some(2));
    for secret in ["token", "hash", "argon2", "biuro@klaster.example", "neu@verein.example", "example.org"] {
        assert!(!own.body.contains(secret), "{secret} in {}", own.body);
    }
    let others = leaving.app.get("/export/account.json", &other).await.body;
    for secret in [ADDRESS, "Beispielperson", "Kancelář", CONTACT, PERSON, "organisation_created"] {
        assert!(!others.contains(secret), "{secret} in {others}");
    }
    assert!(others.contains("@example.org") && others.contains("\"coordinator\""));
    assert_eq!(leaving.app.get("/export/account.json", "").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn the_last_coordinator_and_the_last_editor_hand_over_first() {
    let leaving = Leaving::begin().await;
    let first = leaving.told().await.first;
    assert!(matches!(&first[..], [First::LastCoordinator { .. }, First::LastEditor { .. }]), "{first:?}");
    let page = leaving.app.get("/account/delete?lang=en", &leaving.cookie).await.body;
    assert!(page.contains("Nobody else coordinates") && page.contains("Musterwerk GmbH"));
    assert!(!page.contains("type=\"password\""), "nothing to confirm yet");
    assert_eq!(leaving.erase(PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let own = [("alliance", ALLIANCE), ("person", PERSON)];
    let (_, second) = leaving.app.person_in(Role::Coordinator, leaving.network).await;
    let alone = leaving.app.call("account/remove-person", &own, &leaving.cookie).await;
    assert!(alone.body.contains("LastEditor"), "{}", alone.body);
    assert!(matches!(&leaving.told().await.first[..], [First::LastEditor { .. }]));
    let by_another = leaving.app.call("account/remove-person", &own, &second).await;
    assert_eq!(by_another.status, StatusCode::OK, "coordinators keep the profile from then on");
    assert_eq!(leaving.told().await.first, []);
}

#[tokio::test]
async fn a_deleted_account_leaves_a_former_person_and_what_has_to_be_kept() {
    let leaving = Leaving::begin().await;
    let coordinator = leaving.taken_over().await;
    let kept = leaving.told().await.kept;
    let today = OffsetDateTime::now_utc().date();
    assert_eq!((kept[0].ground, kept[0].until.year()), (Ground::EuropeanFunds, today.year() + 5));
    let page = leaving.app.get("/account/delete?lang=en", &leaving.cookie).await.body;
    for said in ["Kept until 31", "Kancelář ústavu", "European funds: five years", "What goes"] {
        assert!(page.contains(said), "{said}");
    }
    assert_eq!(leaving.erase("not the right one").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(leaving.count("select count(*) from person where erased_at is not null").await, 0);
    let gone = leaving.erase(PASSWORD).await;
    assert_eq!(gone.header("location"), "/sign-in?done=erased", "{}", gone.body);
    assert!(leaving.app.get("/sign-in?done=erased&lang=en", "").await.body.contains("Your account has been deleted."));
    assert_eq!(leaving.app.read("account/profile", &[], &leaving.cookie).await.status, StatusCode::UNAUTHORIZED);
    for left in [
        "select count(*) from person where email_key like '%verein.example' or name = 'Geschäftsstelle' and erased_at is not null",
        "select count(*) from session s join person p on p.id = s.person_id where p.erased_at is not null",
        "select count(*) from network_role r join person p on p.id = r.person_id where p.erased_at is not null",
        "select count(*) from editorship e join person p on p.id = e.person_id where p.erased_at is not null",
        "select count(*) from contact where name is not null or email is not null",
        "select count(*) from idempotency",
    ] {
        assert_eq!(leaving.count(left).await, 0, "{left}");
    }
    // The history goes on without the name, and coordinators still find the signature.
    let history =
        leaving.app.get(&format!("/alliance/directory/{ORGANISATION}?tab=history&lang=en"), &coordinator).await.body;
    assert!(history.contains("former person") && !history.contains(ADDRESS));
    assert!(leaving.app.get("/alliance?lang=en", &coordinator).await.body.contains("Deleted the account"));
    assert_eq!(
        leaving.count("select count(*) from membership_application where signed_name = 'Kancelář ústavu'").await,
        1
    );
    let mut tx = leaving.app.db.write().await.unwrap();
    store::forget_signers(&mut tx, kept[0].until).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(leaving.count("select count(*) from kept_declaration").await, 1, "its last day counts");
    let mut tx = leaving.app.db.write().await.unwrap();
    store::forget_signers(&mut tx, kept[0].until + Duration::days(1)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(leaving.count("select count(*) from membership_application where signed_name = '–'").await, 1);
    assert_eq!(leaving.count("select count(*) from kept_declaration").await, 0);
    // The address is free again, and whoever has it now finds nothing of before.
    let mut tx = leaving.app.db.write().await.unwrap();
    assert!(store::account_of_email(&mut tx, ADDRESS).await.unwrap().is_none());
    assert_eq!(store::signed_by(&mut tx, leaving.person, today).await.unwrap().len(), 1, "the row is evidence");
}

both! {
    async fn what_is_kept_and_what_goes_is_the_same_on_both_databases(db: Db) {
        insert_rows(&db).await;
        let person: PersonId = PERSON.parse().unwrap();
        let today = OffsetDateTime::now_utc().date();
        let mut tx = db.write().await.unwrap();
        assert_eq!(store::own_account(&mut tx, person).await.unwrap().email, ADDRESS);
        let roles = store::own_roles(&mut tx, person).await.unwrap();
        let roles: Vec<_> = roles.iter().map(|one| (one.role.as_str(), one.organisation.as_deref())).collect();
        assert_eq!(roles, [("coordinator", None), ("editor", Some("Musterwerk GmbH"))]);
        assert_eq!(store::own_sessions(&mut tx, person).await.unwrap().len(), 1);
        assert!(store::own_invitations(&mut tx, person).await.unwrap().is_empty());
        assert_eq!(store::own_declarations(&mut tx, person).await.unwrap()[0].language, "cs");
        assert!(!store::own_activity(&mut tx, person).await.unwrap().is_empty());
        let networks = store::acts_in(&mut tx, person).await.unwrap();
        assert_eq!(networks.len(), 1);
        assert!(store::is_last_editor(&mut tx, networks[0], person).await.unwrap());
        assert_eq!(store::to_do_first(&mut tx, person).await.unwrap().len(), 2);
        let signed = store::signed_by(&mut tx, person, today).await.unwrap().remove(0);
        for until in [today, today - Duration::days(1)] {
            store::keep_declaration(&mut tx, signed.network, signed.id, Ground::DeMinimis, until).await.unwrap();
        }
        store::forget_signers(&mut tx, today).await.unwrap();
        store::erase(&mut tx, person, "geschaeftsstelle@verein.example").await.unwrap();
        assert_eq!(store::own_declarations(&mut tx, person).await.unwrap()[0].signed_name, "–");
        assert_eq!(store::own_account(&mut tx, person).await.unwrap().name, "");
        assert!(store::acts_in(&mut tx, person).await.unwrap().is_empty());
        assert!(store::everybody(&mut tx).await.unwrap().iter().all(|(email, ..)| email != ADDRESS && !email.is_empty()));
    }
}
