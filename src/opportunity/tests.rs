//! The life of needs and offers as a browser goes it, and what nobody else learns of it.

use crate::dashboard::model::{Overview, Waiting};
use crate::directory::model::OpportunityPage;
use crate::id::NetworkId;
use crate::opportunity::model::{InterestStatus, Phase};
use crate::policy::Role;
use crate::tests::app::{Answer, TestApp};
use crate::tests::migrations::insert_rows;
use crate::tests::samples::{ALLIANCE, ORGANISATION, OTHER_ORGANISATION};

struct Way {
    app: TestApp,
    coordinator: String,
    auditor: String,
    member: String,
    /// Keeps the profile of the owner.
    owner: String,
    /// Keeps the profile of another organisation.
    other: String,
}

impl Way {
    async fn begin() -> Way {
        let (db, folder) = crate::tests::both::sqlite().await;
        insert_rows(&db).await;
        let app = TestApp::on(db).await.keeping(folder);
        let network = "0199a000-0000-7000-8000-000000000010".parse().unwrap();
        let coordinator = app.person(Role::Coordinator, network).await;
        let auditor = app.person(Role::Auditor, network).await;
        let member = app.person(Role::Member, network).await;
        let owner = editor(&app, network, ORGANISATION).await;
        let other = editor(&app, network, OTHER_ORGANISATION).await;
        Way { app, coordinator, auditor, member, owner, other }
    }

    /// Takes in an anonymous offer and answers its id.
    async fn offer(&self, then: &str, cookie: &str) -> String {
        let fields = [
            ("alliance", ALLIANCE),
            ("organisation", ORGANISATION),
            ("then", then),
            ("type", "technology_offer"),
            ("title", "titlecanary"),
            ("summary", "Eine stille Neuheit"),
            ("language", "de"),
            ("visibility", "anonymous"),
            ("advantages", "Doppelt so genau"),
            ("ipr", "patent_granted"),
            ("partnerships[]", "licence"),
            ("partner_sizes[]", "small"),
            ("deadline", "2030-01-31"),
            ("target", crate::tests::samples::PROPOSAL),
        ];
        let page = format!("/alliance/directory/{ORGANISATION}/new-opportunity");
        let answer = self.app.post_form(&page, "directory/create_opportunity", &fields, cookie).await;
        let place = answer.header("location").to_owned();
        assert!(place.starts_with("/alliance/opportunities/"), "{} {}", answer.status, answer.body);
        place.rsplit('/').next().unwrap_or_default().to_owned()
    }

    async fn step(&self, step: &str, id: &str, more: &[(&str, &str)], cookie: &str) -> Answer {
        let fields: Vec<_> = [("alliance", ALLIANCE), ("id", id)].into_iter().chain(more.iter().copied()).collect();
        self.app.call(&format!("opportunity/{step}"), &fields, cookie).await
    }

    async fn review(&self, decision: &str, id: &str, cookie: &str) -> Answer {
        let fields = [
            ("clarity", "3"),
            ("novelty", "4"),
            ("completeness", "5"),
            ("partner_fit", "0"),
            ("comment", "commentcanary"),
            ("decision", decision),
        ];
        self.step("review", id, &fields, cookie).await
    }

    async fn see(&self, id: &str, cookie: &str) -> Option<OpportunityPage> {
        let answer = self.app.read("directory/opportunity", &[("alliance", ALLIANCE), ("id", id)], cookie).await;
        (answer.status == 200).then(|| serde_json::from_str(&answer.body).expect("a page"))
    }

    async fn page(&self, id: &str, cookie: &str) -> String {
        self.app.get(&format!("/alliance/opportunities/{id}"), cookie).await.body
    }

    async fn overview(&self, cookie: &str) -> Overview {
        let answer = self.app.read("dashboard/overview", &[("alliance", ALLIANCE)], cookie).await;
        serde_json::from_str(&answer.body).expect("an overview")
    }

    /// Everything a person may look at, as one text.
    async fn everything(&self, id: &str, cookie: &str) -> String {
        let mut all = self.page(id, cookie).await;
        for place in ["", "/directory", "/matchmaking", "/pipeline"] {
            all += &self.app.get(&format!("/alliance{place}"), cookie).await.body;
        }
        all += &self.app.get("/export/alliance/organisations.csv", cookie).await.body;
        let of_alliance = [("alliance", ALLIANCE)];
        all += &self.app.read("dashboard/overview", &of_alliance, cookie).await.body;
        all += &self.app.read("directory/opportunity", &[("alliance", ALLIANCE), ("id", id)], cookie).await.body;
        let search = [("alliance", ALLIANCE), ("query", "q=titlecanary")];
        all + &self.app.read("directory/search", &search, cookie).await.body
    }
}

async fn editor(app: &TestApp, network: NetworkId, organisation: &str) -> String {
    let (person, cookie) = app.person_in(Role::Member, network).await;
    app.let_edit(person, network, organisation).await;
    cookie
}

fn interest(organisation: &str) -> [(&str, &str); 2] {
    [("organisation", organisation), ("message", "messagecanary")]
}

/// Draft, review, given back, submitted again, published: each seen by those for whom it is.
#[tokio::test]
async fn an_offer_is_reviewed_before_others_see_it() {
    let way = Way::begin().await;
    let id = way.offer("draft", &way.owner).await;
    for cookie in [&way.member, &way.other] {
        assert!(way.see(&id, cookie).await.is_none());
        assert_eq!(way.app.get(&format!("/alliance/opportunities/{id}"), cookie).await.status, 404);
    }
    assert_eq!(way.see(&id, &way.owner).await.expect("the owner's").standing.phase, Phase::Draft);
    assert_eq!(way.step("submit", &id, &[], &way.member).await.status, 404);
    assert_eq!(way.step("submit", &id, &[], &way.owner).await.status, 200);
    assert_eq!(way.step("submit", &id, &[], &way.owner).await.status, 409, "only a draft is submitted");
    let waits = way.overview(&way.coordinator).await.waiting;
    assert!(waits.iter().any(|item| matches!(item, Waiting::Review { title, .. } if title == "titlecanary")));
    assert!(way.app.get("/alliance/opportunities/review", &way.auditor).await.body.contains("titlecanary"));
    assert_eq!(way.app.get("/alliance/opportunities/review", &way.owner).await.status, 403);

    assert_eq!(way.review("publish", &id, &way.owner).await.status, 403, "nobody reviews their own");
    assert_eq!(way.review("return", &id, &way.coordinator).await.status, 200);
    let page = way.see(&id, &way.owner).await.expect("the owner's");
    assert_eq!((page.standing.phase, page.standing.reviews[0].points), (Phase::Draft, [3, 4, 5, 0]));
    let waits = way.overview(&way.owner).await.waiting;
    assert!(waits.iter().any(|item| matches!(item, Waiting::Returned { .. })));

    assert_eq!(way.step("submit", &id, &[], &way.owner).await.status, 200);
    assert_eq!(way.review("publish", &id, &way.coordinator).await.status, 200);
    assert_eq!(way.review("publish", &id, &way.coordinator).await.status, 409, "it has been reviewed");
    let page = way.see(&id, &way.member).await.expect("everybody's");
    assert_eq!((page.standing.phase, page.opportunity.organisation), (Phase::Published, None));
    assert_eq!(page.opportunity.details.advantages, "Doppelt so genau");
    assert!(page.standing.reviews.is_empty() && page.standing.target.is_none());
    assert_eq!(page.opportunity.details.target_id, None, "a consortium would tell whose it is");
    assert_eq!(
        way.see(&id, &way.owner).await.expect("the owner's").standing.target.map(|(_, title)| title),
        Some("Leichte Bauteile".into())
    );
}

#[tokio::test]
async fn coordinators_publish_at_once_and_editors_do_not() {
    let way = Way::begin().await;
    let id = way.offer("publish", &way.coordinator).await;
    assert_eq!(way.see(&id, &way.member).await.expect("everybody's").standing.phase, Phase::Published);
    let fields = [("alliance", ALLIANCE), ("organisation", ORGANISATION), ("then", "publish")];
    let refused = way.app.call("directory/create_opportunity", &fields, &way.owner).await;
    assert_eq!(refused.status, 403);
    let draft = way.offer("draft", &way.owner).await;
    assert_eq!(way.step("publish", &draft, &[], &way.owner).await.status, 403);
    assert_eq!(way.step("publish", &draft, &[], &way.coordinator).await.status, 200);
    assert!(way.see(&draft, &way.member).await.is_some());
}

#[tokio::test]
async fn what_ends_is_renewed_with_one_click() {
    let way = Way::begin().await;
    let id = way.offer("publish", &way.coordinator).await;
    assert_eq!(way.step("renew", &id, &[], &way.owner).await.status, 409, "it has no end");
    way.app.run("update opportunity set valid_until = '2026-01-31' where title = 'titlecanary'").await;
    assert!(way.see(&id, &way.member).await.is_none(), "it has expired");
    assert_eq!(way.see(&id, &way.owner).await.expect("the owner's").standing.phase, Phase::Expired);
    assert_eq!(way.step("renew", &id, &[], &way.member).await.status, 404);
    assert_eq!(way.step("renew", &id, &[], &way.owner).await.status, 200);
    assert_eq!(way.see(&id, &way.member).await.expect("everybody's").standing.phase, Phase::Published);
}

#[tokio::test]
async fn who_follows_reads_of_changes_and_nobody_else_of_them() {
    let way = Way::begin().await;
    let id = way.offer("publish", &way.coordinator).await;
    assert_eq!(way.step("follow", &id, &[], &way.auditor).await.status, 403);
    assert_eq!(way.step("follow", &id, &[], &way.member).await.status, 200);
    assert!(way.overview(&way.member).await.exchange.changes.is_empty());
    way.app.run("update opportunity set valid_until = '2026-01-31' where title = 'titlecanary'").await;
    assert_eq!(way.step("renew", &id, &[], &way.owner).await.status, 200);
    let told = way.overview(&way.member).await.exchange.changes;
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].by, None, "who renewed it is an editor of the hidden owner");
    assert!(!way.overview(&way.owner).await.exchange.follows);
    assert!(!way.see(&id, &way.owner).await.expect("the owner's").standing.is_following);
    assert_eq!(way.step("unfollow", &id, &[], &way.member).await.status, 200);
    assert!(!way.overview(&way.member).await.exchange.follows);
}

/// An interest reaches a nameless owner, whose name and contact open with the answer alone.
#[tokio::test]
async fn interest_opens_the_owner_s_contact_by_accepting_only() {
    let way = Way::begin().await;
    way.app
        .run("update organisation set contact_email = 'mailcanary@example.org' where name = 'Musterwerk GmbH'")
        .await;
    let id = way.offer("submit", &way.owner).await;
    assert_eq!(way.review("publish", &id, &way.coordinator).await.status, 200);

    let own = way.step("interest", &id, &interest(ORGANISATION), &way.owner).await;
    assert_eq!(own.status, 403, "nobody writes to themselves");
    assert_eq!(way.step("interest", &id, &interest(OTHER_ORGANISATION), &way.member).await.status, 403);
    let empty = [("organisation", OTHER_ORGANISATION), ("message", " ")];
    assert_eq!(way.step("interest", &id, &empty, &way.other).await.status, 422);
    assert_eq!(way.step("interest", &id, &interest(OTHER_ORGANISATION), &way.other).await.status, 200);
    let twice = way.step("interest", &id, &interest(OTHER_ORGANISATION), &way.other).await;
    assert_eq!(twice.status, 409, "one waits for an answer already");

    let sent = way.see(&id, &way.other).await.expect("everybody's").standing;
    assert_eq!((sent.sent[0].status, sent.sent[0].contact.is_none()), (InterestStatus::Open, true));
    let page = way.page(&id, &way.other).await;
    assert!(page.contains("messagecanary"), "{page}");
    // Members find its contact in the directory, but not here, where it would be the owner's.
    for secret in ["Musterwerk", ORGANISATION, "mailcanary"] {
        assert!(!page.contains(secret), "the sender reads {secret} before the answer");
    }

    let waits = way.overview(&way.owner).await.waiting;
    assert!(
        waits
            .iter()
            .any(|item| matches!(item, Waiting::Interest { organisation, .. } if organisation == "Ústav vzorků"))
    );
    let received = way.see(&id, &way.owner).await.expect("the owner's").standing.received;
    let asked = received[0].id.to_string();
    let answer = |decision: &'static str, answer: &'static str, cookie: String| {
        let (app, asked) = (&way.app, asked.clone());
        async move {
            let fields = [("alliance", ALLIANCE), ("interest", &*asked), ("decision", decision), ("answer", answer)];
            app.call("opportunity/answer", &fields, &cookie).await.status
        }
    };
    assert_eq!(answer("accept", "", way.other.clone()).await, 404, "the sender does not answer");
    assert_eq!(answer("accept", "", way.auditor.clone()).await, 403);
    assert_eq!(answer("decline", "", way.owner.clone()).await, 422, "declining is explained");

    // Nobody else learns that somebody is interested, of the review, or whose it is.
    let secrets = ["messagecanary", "commentcanary", "interest_expressed", "opportunity_submitted"];
    let all = way.everything(&id, &way.member).await;
    for secret in secrets {
        assert!(!all.contains(secret), "a member reads {secret}");
    }
    let page = way.page(&id, &way.member).await;
    assert!(page.contains("titlecanary") && !page.contains("Musterwerk") && !page.contains("Ústav"), "{page}");
    for cookie in [&way.owner, &way.coordinator, &way.auditor] {
        let page = way.page(&id, cookie).await;
        assert!(["messagecanary", "commentcanary", "Ústav"].iter().all(|word| page.contains(word)));
    }

    assert_eq!(answer("accept", "", way.owner.clone()).await, 200);
    assert_eq!(answer("decline", "Zu spät", way.owner.clone()).await, 409);
    let page = way.page(&id, &way.other).await;
    assert!(page.contains("Musterwerk") && page.contains("mailcanary"), "the contact is open now");
    let sent = way.overview(&way.other).await.exchange.sent;
    let about = sent.iter().find(|interest| interest.opportunity.to_string() == id).expect("on the dashboard");
    assert_eq!(about.status, InterestStatus::Accepted);
    assert!(!way.page(&id, &way.member).await.contains("Musterwerk"), "for the sender alone");
}

/// The stream of hints says that an offer has changed, and never whom it concerns.
#[tokio::test]
async fn hints_are_about_the_offer_alone() {
    let way = Way::begin().await;
    let id = way.offer("publish", &way.coordinator).await;
    let mut hints = way.app.db.live().subscribe();
    way.step("follow", &id, &[], &way.member).await;
    way.step("interest", &id, &interest(OTHER_ORGANISATION), &way.other).await;
    let mut heard = Vec::new();
    while let Ok(crate::live::Signal::Changed(hint)) = hints.try_recv() {
        heard.push((hint.topic, hint.id.to_string()));
    }
    assert_eq!(heard, [(crate::live::Topic::Opportunity, id)], "following makes no sound");
}
