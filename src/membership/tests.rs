//! The whole way of a membership as a browser goes it.

mod secrets;

use super::model::{MembershipPage, Memberships, Step};
use crate::dashboard::model::{Overview, Waiting};
use crate::directory::model::MembershipStatus;
use crate::execute;
use crate::id::{NetworkId, OrganisationId, PersonId};
use crate::policy::Role;
use crate::tests::app::{Answer, TestApp};
use crate::tests::migrations::insert_rows;
use crate::tests::samples::{ALLIANCE, ORGANISATION, OTHER_ORGANISATION, RELATIONSHIP};
use axum::http::StatusCode;
use time::{Duration, OffsetDateTime};

struct Way {
    app: TestApp,
    network: NetworkId,
    coordinator: String,
    member: String,
    auditor: String,
}

impl Way {
    /// The alliance of the migrations' rows: one active membership, one application.
    async fn begin() -> Way {
        let (db, folder) = crate::tests::both::sqlite().await;
        insert_rows(&db).await;
        let app = TestApp::on(db).await.keeping(folder);
        let network = "0199a000-0000-7000-8000-000000000010".parse().unwrap();
        let coordinator = app.person(Role::Coordinator, network).await;
        let member = app.person(Role::Member, network).await;
        let auditor = app.person(Role::Auditor, network).await;
        Way { app, network, coordinator, member, auditor }
    }

    async fn editor_of(&self, organisation: &str) -> String {
        let (person, cookie) = self.app.person_in(Role::Member, self.network).await;
        let organisation: OrganisationId = organisation.parse().unwrap();
        let mut tx = self.app.db.write().await.unwrap();
        link(&mut tx, self.network, organisation, person).await;
        tx.commit().await.unwrap();
        cookie
    }

    async fn step(&self, step: &str, organisation: &str, reason: &str) -> Answer {
        let page = format!("/alliance/membership/{organisation}?step={step}");
        let day = OffsetDateTime::now_utc().date().to_string();
        let fields =
            [("alliance", ALLIANCE), ("organisation", organisation), ("step", step), ("day", &day), ("reason", reason)];
        self.app.post_form(&page, "membership/step", &fields, &self.coordinator).await
    }

    async fn approve(&self, organisation: &str, from: &str, to: &str) -> Answer {
        let page = format!("/alliance/membership/{organisation}?step=approve");
        let fields = [
            ("alliance", ALLIANCE),
            ("organisation", organisation),
            ("tier", "associated"),
            ("fee_class", "FEE-7"),
            ("from", from),
            ("to", to),
        ];
        self.app.post_form(&page, "membership/approve", &fields, &self.coordinator).await
    }

    async fn one(&self, organisation: &str) -> MembershipPage {
        let arguments = [("alliance", ALLIANCE), ("organisation", organisation)];
        let answer = self.app.read("membership/one", &arguments, &self.coordinator).await;
        serde_json::from_str(&answer.body).expect("a membership")
    }

    async fn apply(&self, organisation: &str, cookie: &str, reason: &str) -> Answer {
        let fields = [
            ("alliance", ALLIANCE),
            ("organisation", organisation),
            ("seen", "1"),
            ("language", "de"),
            ("signed_name", "Vorstandssekretariat"),
            ("may_sign", "yes"),
            ("reason", reason),
        ];
        self.app.post_form("/alliance/apply", "membership/apply", &fields, cookie).await
    }
}

async fn link(tx: &mut crate::db::Tx, network: NetworkId, organisation: OrganisationId, person: PersonId) {
    execute!(
        tx,
        sqlx::query(
            "insert into editorship (network_id, organisation_id, person_id, created_at) values ($1, $2, $3, $4)"
        )
        .bind(network)
        .bind(organisation)
        .bind(person)
        .bind(OffsetDateTime::now_utc())
    )
    .unwrap();
}

fn status(page: &MembershipPage) -> Option<MembershipStatus> {
    page.membership.as_ref().map(|membership| membership.status)
}

/// Apply, approve, suspend, resume, leave, and apply again, by plain forms.
#[tokio::test]
async fn a_membership_goes_its_way_without_a_script() {
    let way = Way::begin().await;
    assert_eq!(way.step("leave", ORGANISATION, "Moves away").await.status, StatusCode::SEE_OTHER);
    let editor = way.editor_of(ORGANISATION).await;
    let page = way.app.get("/alliance/apply", &editor).await;
    assert!(page.body.contains("Wir wirken mit.") && page.body.contains("Musterwerk GmbH"), "{}", page.body);
    assert!(!page.body.contains("Ústav vzorků"), "only for what the person edits");
    let applied = way.apply(ORGANISATION, &editor, "We grow").await;
    assert_eq!(applied.header("location"), format!("/alliance/apply?sent={ORGANISATION}"), "{}", applied.body);
    let one = way.one(ORGANISATION).await;
    assert_eq!(status(&one), Some(MembershipStatus::Applied));
    let signed = &one.record.applications[0];
    assert_eq!(
        (signed.signed_name.as_str(), signed.version, signed.text.as_str()),
        ("Vorstandssekretariat", 1, "Wir wirken mit.")
    );
    let today = OffsetDateTime::now_utc().date();
    let refused = way.approve(ORGANISATION, &today.to_string(), &(today - Duration::days(1)).to_string()).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("FEE-7") && refused.body.contains("aria-invalid=\"true\""),
        "at the field, with what was typed"
    );
    let approved = way.approve(ORGANISATION, &today.to_string(), "").await;
    assert_eq!(approved.header("location"), format!("/alliance/membership/{ORGANISATION}"), "{}", approved.body);
    assert_eq!(way.step("suspend", ORGANISATION, "").await.status, StatusCode::UNPROCESSABLE_ENTITY, "why?");
    for (step, reason) in [("suspend", "Fee is open"), ("resume", ""), ("leave", "Closes down")] {
        assert_eq!(way.step(step, ORGANISATION, reason).await.status, StatusCode::SEE_OTHER, "{step}");
    }
    let again = way.step("suspend", ORGANISATION, "Too late").await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    let one = way.one(ORGANISATION).await;
    let steps: Vec<Step> = one.record.steps.iter().map(|step| step.step).collect();
    assert_eq!(steps, [Step::Leave, Step::Resume, Step::Suspend, Step::Approve, Step::Apply, Step::Leave]);
    assert_eq!((status(&one), one.fee_class.as_deref()), (Some(MembershipStatus::Left), Some("FEE-7")));
}

#[tokio::test]
async fn an_application_needs_a_name_and_the_tick() {
    let way = Way::begin().await;
    way.step("leave", ORGANISATION, "Moves away").await;
    let fields = [
        ("alliance", ALLIANCE),
        ("organisation", ORGANISATION),
        ("seen", "1"),
        ("language", "de"),
        ("signed_name", "Büro"),
    ];
    let refused = way.app.post_form("/alliance/apply", "membership/apply", &fields, &way.coordinator).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("value=\"Büro\""), "what was typed is still there");
    let fields = [&fields[..2], &[("seen", "7")], &fields[3..], &[("may_sign", "yes")]].concat();
    let refused = way.app.call("membership/apply", &fields, &way.coordinator).await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "another version of the declaration was read");
}

#[tokio::test]
async fn open_applications_wait_for_the_coordinators() {
    let way = Way::begin().await;
    let overview = |cookie: String| {
        let app = &way.app;
        async move {
            let answer = app.read("dashboard/overview", &[("alliance", ALLIANCE)], &cookie).await;
            serde_json::from_str::<Overview>(&answer.body).expect("figures")
        }
    };
    let is_open = |overview: &Overview| overview.waiting.iter().any(|item| matches!(item, Waiting::Application { .. }));
    let waiting = overview(way.coordinator.clone()).await;
    assert!(is_open(&waiting));
    let page = way.app.get("/alliance", &way.coordinator).await;
    assert!(page.body.contains(&format!("/alliance/membership/{OTHER_ORGANISATION}?step=approve")));
    assert!(!is_open(&overview(way.member.clone()).await));
    assert_eq!(way.step("refuse", OTHER_ORGANISATION, "No room").await.status, StatusCode::SEE_OTHER);
    assert!(!is_open(&overview(way.coordinator.clone()).await));
    let one = way.one(OTHER_ORGANISATION).await;
    assert_eq!((status(&one), one.record.steps[0].to), (None, None));
}

#[tokio::test]
async fn the_dashboard_counts_the_members_that_the_membership_page_counts() {
    let way = Way::begin().await;
    let arguments = [("alliance", ALLIANCE)];
    let list = way.app.read("membership/list", &arguments, &way.auditor).await;
    let list: Memberships = serde_json::from_str(&list.body).expect("memberships");
    assert!(!list.may_edit, "an auditor changes nothing");
    let overview = way.app.read("dashboard/overview", &arguments, &way.auditor).await;
    let overview: Overview = serde_json::from_str(&overview.body).expect("figures");
    assert_eq!(overview.members, list.figures.composition);
    assert_eq!(list.figures.composition.members(), 1);
}

#[tokio::test]
async fn every_save_of_the_declaration_is_a_new_version() {
    let way = Way::begin().await;
    let save = |seen: &'static str, text: &'static str| {
        let fields = [("alliance", ALLIANCE), ("seen", seen), ("de", text)];
        let way = &way;
        async move {
            way.app
                .post_form("/alliance/membership/declaration", "membership/save-declaration", &fields, &way.coordinator)
                .await
        }
    };
    assert_eq!(save("1", "Zweite Fassung").await.header("location"), "/alliance/membership/declaration?saved=2");
    assert_eq!(save("1", "Zu spät").await.status, StatusCode::CONFLICT);
    assert_eq!(save("2", "").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = way.app.get("/alliance/membership/declaration", &way.auditor).await;
    assert!(page.body.contains("Zweite Fassung") && page.body.contains("Wir wirken mit."), "earlier ones stay");
    assert!(!page.body.contains("<textarea"), "an auditor reads");
}

/// The other organisation is a member of the first, which the rows let pass its membership on.
#[tokio::test]
async fn coordinators_decide_for_whom_a_membership_holds() {
    let way = Way::begin().await;
    assert_eq!(way.step("refuse", OTHER_ORGANISATION, "No room").await.status, StatusCode::SEE_OTHER);
    let through = way.one(OTHER_ORGANISATION).await.through;
    assert_eq!(through.map(|(id, _)| id.to_string()).as_deref(), Some(ORGANISATION));
    let profile = way.app.get(&format!("/alliance/directory/{OTHER_ORGANISATION}"), &way.member).await;
    assert!(profile.body.contains("Belongs through “Musterwerk GmbH”"), "{}", profile.body);
    let fields = [("alliance", ALLIANCE), ("organisation", ORGANISATION), ("relationship", RELATIONSHIP)];
    let page = format!("/alliance/membership/{ORGANISATION}");
    for cookie in [&way.member, &way.auditor] {
        assert_eq!(way.app.call("membership/pass", &fields, cookie).await.status, StatusCode::FORBIDDEN);
    }
    let ended = way.app.post_form(&page, "membership/pass", &fields, &way.coordinator).await;
    assert_eq!(ended.header("location"), page, "{}", ended.body);
    let one = way.one(OTHER_ORGANISATION).await;
    assert_eq!((status(&one), one.through), (None, None));
    let wrong = [&fields[..1], &[("organisation", OTHER_ORGANISATION)], &fields[2..]].concat();
    assert_eq!(way.app.call("membership/pass", &wrong, &way.coordinator).await.status, StatusCode::NOT_FOUND);
    let again = [&fields[..], &[("passes", "true")]].concat();
    assert_eq!(
        way.app.post_form(&page, "membership/pass", &again, &way.coordinator).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(way.step("leave", ORGANISATION, "Moves away").await.status, StatusCode::SEE_OTHER);
    assert_eq!(way.one(OTHER_ORGANISATION).await.through, None, "nobody belongs through who has left");
}
