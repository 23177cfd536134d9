use super::*;
use crate::account::Viewer;
use crate::both;
use crate::directory::fixtures::{World, organisation, today, world};
use crate::error::{Conflict, Error};
use crate::id::{OrganisationId, PersonId};
use crate::opportunity::draft::ReviewDraft;
use crate::opportunity::model::{InterestStatus, Phase};
use crate::policy::Role;
use crate::{db::Tx, execute};
use time::{Duration, OffsetDateTime};

/// A person with an account, as links to people need one.
async fn person(tx: &mut Tx, world: &World, role: Role, edits: Vec<OrganisationId>) -> Viewer {
    let id = PersonId::new();
    let email = format!("{id}@example.org");
    execute!(
        tx,
        sqlx::query(
            "insert into person (id, email, email_key, name, is_administrator, created_at, updated_at)
             values ($1, $2, $2, 'Büro', false, $3, $3)"
        )
        .bind(id)
        .bind(email)
        .bind(OffsetDateTime::now_utc())
    )
    .expect("a person");
    for organisation in &edits {
        execute!(
            tx,
            sqlx::query(
                "insert into editorship (network_id, organisation_id, person_id, created_at) values ($1, $2, $3, $4)"
            )
            .bind(world.network)
            .bind(*organisation)
            .bind(id)
            .bind(OffsetDateTime::now_utc())
        )
        .expect("an editor");
    }
    Viewer::for_test(id, world.network, role, edits)
}

async fn make_draft(tx: &mut Tx, world: &World) {
    execute!(tx, sqlx::query("update opportunity set status = 'draft' where id = $1").bind(world.visible))
        .expect("a draft");
}

both! {
    /// What is no longer, or not yet, open is there for owner, coordinators and auditors alone.
    async fn drafts_are_for_few(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.expect("a transaction");
        make_draft(&mut tx, &world).await;
        let member = person(&mut tx, &world, Role::Member, Vec::new()).await;
        let owner = person(&mut tx, &world, Role::Member, vec![world.owner]).await;
        let auditor = person(&mut tx, &world, Role::Auditor, Vec::new()).await;
        let coordinator = person(&mut tx, &world, Role::Coordinator, Vec::new()).await;
        assert!(standing(&mut tx, &member, world.visible, today()).await.expect("a look").is_none());
        for viewer in [&owner, &auditor] {
            let seen = standing(&mut tx, viewer, world.visible, today()).await.expect("a look").expect("seen");
            assert_eq!(seen.phase, Phase::Draft);
        }
        submit(&mut tx, world.network, world.visible).await.expect("submitted");
        assert_eq!(submit(&mut tx, world.network, world.visible).await, Err(Error::Conflict(Conflict::Changed)));
        assert_eq!(publish(&mut tx, world.other_network, world.visible).await, Err(Error::Conflict(Conflict::Changed)));
        let waiting = queue(&mut tx, world.network, 10).await.expect("a list");
        assert_eq!((waiting.len(), waiting[0].id, waiting[0].owner.as_str()), (1, world.visible, "Sensorik Muster GmbH"));
        assert!(queue(&mut tx, world.other_network, 10).await.expect("a list").is_empty());
        let review = ReviewDraft { points: [1, 2, 3, 4], comment: "Zahlen fehlen".into(), publishes: false };
        note_review(&mut tx, &coordinator, world.visible, &review).await.expect("kept");
        give_back(&mut tx, world.network, world.visible).await.expect("given back");
        let back = returned(&mut tx, world.network, owner.person_id(), 4).await.expect("a list");
        assert_eq!(back.len(), 1);
        publish(&mut tx, world.network, world.visible).await.expect("published");
        let seen = standing(&mut tx, &member, world.visible, today()).await.expect("a look").expect("seen");
        assert!(seen.reviews.is_empty() && seen.may_follow && !seen.may_submit);
    }

    async fn renewing_brings_an_expired_one_back(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.expect("a transaction");
        let member = person(&mut tx, &world, Role::Member, Vec::new()).await;
        let owner = person(&mut tx, &world, Role::Member, vec![world.owner]).await;
        assert!(known(&mut tx, &member, world.expired, today()).await.expect("a look").is_none());
        let seen = standing(&mut tx, &owner, world.expired, today()).await.expect("a look").expect("seen");
        let until = seen.renews_until.expect("a new last day");
        renew(&mut tx, world.network, world.expired, until).await.expect("renewed");
        assert!(known(&mut tx, &member, world.expired, today()).await.expect("a look").is_some());
        let ends = standing(&mut tx, &member, world.visible, today()).await.expect("a look").expect("seen");
        assert_eq!((ends.phase, ends.renews_until), (Phase::Expiring, None), "a member renews nothing");
    }

    async fn an_organisation_waits_for_one_answer(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.expect("a transaction");
        let second = organisation(&mut tx, world.network, "Zweite").await;
        let sender = person(&mut tx, &world, Role::Member, vec![second]).await;
        let owner = person(&mut tx, &world, Role::Member, vec![world.owner]).await;
        let before = standing(&mut tx, &sender, world.anonymous, today()).await.expect("a look").expect("seen");
        assert_eq!(before.senders.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [second]);
        express(&mut tx, &sender, world.anonymous, second, "Wir passen").await.expect("sent");
        assert_eq!(express(&mut tx, &sender, world.anonymous, OrganisationId::new(), "?").await, Err(Error::NotFound));
        let open = open_interests(&mut tx, world.network, owner.person_id(), 4).await.expect("a list");
        assert_eq!((open.len(), open[0].2.as_str()), (1, "Zweite"));
        assert!(open_interests(&mut tx, world.network, sender.person_id(), 4).await.expect("a list").is_empty());
        let seen = standing(&mut tx, &owner, world.anonymous, today()).await.expect("a look").expect("seen");
        let id = seen.received[0].id;
        assert!(asked(&mut tx, world.other_network, id).await.expect("a look").is_none());
        answer(&mut tx, &owner, id, true, "").await.expect("answered");
        assert_eq!(answer(&mut tx, &owner, id, false, "x").await, Err(Error::Conflict(Conflict::Changed)));
        let after = standing(&mut tx, &sender, world.anonymous, today()).await.expect("a look").expect("seen");
        assert_eq!((after.sent[0].status, after.senders.is_empty()), (InterestStatus::Accepted, true));
        assert_eq!(after.sent[0].contact.as_ref().map(|contact| contact.id), Some(world.owner));
        let other = person(&mut tx, &world, Role::Member, Vec::new()).await;
        let seen = standing(&mut tx, &other, world.anonymous, today()).await.expect("a look").expect("seen");
        assert!(seen.sent.is_empty() && seen.received.is_empty());
    }

    /// The database itself refuses a second one, also when two people write at once.
    async fn a_second_open_interest_is_a_duplicate(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.expect("a transaction");
        let second = organisation(&mut tx, world.network, "Zweite").await;
        let sender = person(&mut tx, &world, Role::Member, vec![second]).await;
        express(&mut tx, &sender, world.visible, second, "Wir passen").await.expect("sent");
        let twice = express(&mut tx, &sender, world.visible, second, "Wirklich").await;
        assert_eq!(twice, Err(Error::Conflict(Conflict::Duplicate)));
    }

    async fn following_is_one_s_own(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.expect("a transaction");
        let member = person(&mut tx, &world, Role::Member, Vec::new()).await;
        let other = person(&mut tx, &world, Role::Member, Vec::new()).await;
        follow(&mut tx, &member, world.visible).await.expect("followed");
        follow(&mut tx, &member, world.visible).await.expect("followed once");
        let event = crate::activity::model::Event::opportunity(
            world.visible,
            crate::activity::model::EventKind::OpportunityEdited { title: "Alt".into() },
        );
        crate::activity::record_by_program(&mut tx, world.network, event).await.expect("recorded");
        let seen = exchange(&mut tx, &member, today()).await.expect("a look");
        assert_eq!((seen.follows, seen.changes.len()), (true, 1));
        let later = today() + Duration::days(1);
        assert!(exchange(&mut tx, &member, later).await.expect("a look").changes.is_empty(), "it has expired then");
        assert!(!exchange(&mut tx, &other, today()).await.expect("a look").follows);
        unfollow(&mut tx, &member, world.visible).await.expect("unfollowed");
        assert!(!exchange(&mut tx, &member, today()).await.expect("a look").follows);
    }
}
