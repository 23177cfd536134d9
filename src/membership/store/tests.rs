use super::*;
use crate::account::Viewer;
use crate::both;
use crate::db::Tx;
use crate::directory::fixtures::{World, organisation, today, world};
use crate::directory::model::{MembershipStatus, Tier};
use crate::error::{Conflict, Error};
use crate::i18n::Lang;
use crate::id::{NetworkId, OrganisationId, PersonId, RelationshipId};
use crate::membership::draft::{ProspectDraft, StepDraft};
use crate::membership::model::{ProspectStage, Step, Terms};
use crate::network::import::import_alliance_into;
use crate::policy::Role;
use MembershipStatus::{Active, Applied, Left};
use time::{Date, Duration, OffsetDateTime};

/// A coordinator with an account, because steps and signatures name one.
async fn coordinator(tx: &mut Tx, world: &World) -> Viewer {
    let person = PersonId::new();
    crate::execute!(
        tx,
        sqlx::query(
            "insert into person (id, email, email_key, name, created_at, updated_at) values ($1, $2, $2, 'Büro', $3, $3)"
        )
        .bind(person)
        .bind(format!("{person}@alliance.example"))
        .bind(OffsetDateTime::now_utc())
    )
    .unwrap();
    Viewer::for_test(person, world.network, Role::Coordinator, Vec::new())
}

/// Takes a step as the server function would, on this day.
async fn take(tx: &mut Tx, viewer: &Viewer, organisation: OrganisationId, step: Step, day: Date) {
    let network = viewer.network_id();
    let standing = standing(tx, network, organisation).await.unwrap().unwrap();
    let (from, to) = (standing.status(), step.taken_from(standing.status(), standing.was_member).unwrap());
    put(tx, network, organisation, from, to).await.unwrap();
    let draft = StepDraft { day, reason: format!("{} reason", step.code()) };
    note_step(tx, viewer, organisation, step, (from, to), &draft).await.unwrap();
    match step {
        Step::Approve => {
            let terms = Terms { tier: Tier::Associated, fee_class: Some("B".into()), from: day, to: None };
            set_terms(tx, network, organisation, &terms).await.unwrap();
        }
        Step::Leave => end_on(tx, network, organisation, day).await.unwrap(),
        _ => {}
    }
}

async fn status(tx: &mut Tx, network: NetworkId, organisation: OrganisationId) -> Option<MembershipStatus> {
    standing(tx, network, organisation).await.unwrap().unwrap().status()
}

fn draft(stage: ProspectStage) -> ProspectDraft {
    ProspectDraft { stage, notes: "Met at the fair".into(), next_step: "Call".into(), next_on: None }
}

both! {
    async fn a_membership_is_told_by_its_steps(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        let viewer = coordinator(&mut tx, &world).await;
        let (network, owner) = (world.network, world.owner);
        assert_eq!(status(&mut tx, network, owner).await, None);
        for step in [Step::Apply, Step::Approve, Step::Suspend, Step::Resume, Step::Leave] {
            take(&mut tx, &viewer, owner, step, today()).await;
        }
        let standing = standing(&mut tx, network, owner).await.unwrap().unwrap();
        let membership = standing.membership.clone().unwrap();
        assert_eq!((membership.status, membership.tier), (Left, Tier::Associated));
        assert_eq!((membership.valid_from, membership.valid_to), (Some(today()), Some(today())));
        assert_eq!(standing.fee_class.as_deref(), Some("B"));
        let record = record_of(&mut tx, network, owner).await.unwrap();
        let steps: Vec<Step> = record.steps.iter().map(|step| step.step).collect();
        assert_eq!(steps, [Step::Leave, Step::Resume, Step::Suspend, Step::Approve, Step::Apply]);
        let last = &record.steps[0];
        assert_eq!((last.from, last.to, last.by.as_deref()), (Some(Active), Some(Left), Some("Büro")));
        assert_eq!(last.reason, "leave reason");
        assert!(record_of(&mut tx, world.other_network, owner).await.unwrap().steps.is_empty());
    }

    /// Of two who decide at once the second changes nothing.
    async fn a_status_that_has_changed_is_a_conflict(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        put(&mut tx, world.network, world.owner, None, Some(Applied)).await.unwrap();
        put(&mut tx, world.network, world.owner, Some(Applied), Some(Active)).await.unwrap();
        for to in [None, Some(Active)] {
            let late = put(&mut tx, world.network, world.owner, Some(Applied), to).await;
            assert_eq!(late, Err(Error::Conflict(Conflict::Changed)));
        }
        assert_eq!(status(&mut tx, world.network, world.owner).await, Some(Active));
    }

    async fn who_is_refused_is_what_it_was(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        let viewer = coordinator(&mut tx, &world).await;
        let owner = world.owner;
        take(&mut tx, &viewer, owner, Step::Apply, today()).await;
        take(&mut tx, &viewer, owner, Step::Refuse, today()).await;
        assert_eq!(status(&mut tx, world.network, owner).await, None);
        for step in [Step::Apply, Step::Approve, Step::Leave, Step::Apply, Step::Refuse] {
            take(&mut tx, &viewer, owner, step, today()).await;
        }
        assert_eq!(status(&mut tx, world.network, owner).await, Some(Left));
    }

    /// What was signed keeps its text, however often the declaration changes.
    async fn a_signature_keeps_the_version_it_was_given_to(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        let viewer = coordinator(&mut tx, &world).await;
        let (network, owner) = (world.network, world.owner);
        assert_eq!(current_declaration(&mut tx, network).await.unwrap().version, 0);
        note_application(&mut tx, &viewer, owner, 0, Lang::De, "Vorstand Muster").await.unwrap();
        // Whoever has read the program's own text has read what became the first version.
        note_application(&mut tx, &viewer, owner, 0, Lang::Pl, "Zarząd").await.unwrap();
        let mut texts = current_declaration(&mut tx, network).await.unwrap().texts;
        texts.0.insert("de".into(), "Neue Fassung".into());
        save_declaration(&mut tx, network, None, 1, &texts).await.unwrap();
        let late = save_declaration(&mut tx, network, None, 1, &texts).await;
        assert_eq!(late.unwrap_err(), Error::Conflict(Conflict::Changed));
        let late = note_application(&mut tx, &viewer, owner, 1, Lang::De, "Vorstand").await;
        assert_eq!(late, Err(Error::Conflict(Conflict::Changed)));
        let signed = record_of(&mut tx, network, owner).await.unwrap().applications;
        assert_eq!(signed.iter().map(|one| one.signed_name.as_str()).collect::<Vec<_>>(), ["Zarząd", "Vorstand Muster"]);
        assert!(signed[1].text.starts_with("Wir wollen") && signed[0].text.starts_with("Chcemy"));
        assert_eq!((signed[1].version, signed[1].by.as_deref()), (1, Some("Büro")));
        assert_eq!(declarations(&mut tx, network).await.unwrap().len(), 2);
    }

    async fn open_applications_wait_with_their_day(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        let viewer = coordinator(&mut tx, &world).await;
        let second = organisation(&mut tx, world.network, "Zweite GmbH").await;
        take(&mut tx, &viewer, second, Step::Apply, today() - Duration::days(2)).await;
        take(&mut tx, &viewer, world.owner, Step::Apply, today()).await;
        let open = open_applications(&mut tx, world.network, 4).await.unwrap();
        assert_eq!(open[0], (second, "Zweite GmbH".to_owned(), Some(today() - Duration::days(2))));
        assert_eq!(open.len(), 2);
        take(&mut tx, &viewer, second, Step::Approve, today()).await;
        assert_eq!(open_applications(&mut tx, world.network, 4).await.unwrap().len(), 1);
        let choices = outside(&mut tx, world.network, None, 10).await.unwrap();
        assert!(choices.is_empty(), "who has applied or is a member cannot apply: {choices:?}");
        assert!(outside(&mut tx, world.network, Some(&[]), 10).await.unwrap().is_empty());
    }

    async fn memberships_are_listed_by_status(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        let viewer = coordinator(&mut tx, &world).await;
        take(&mut tx, &viewer, world.owner, Step::Apply, today()).await;
        assert_eq!(listed(&mut tx, world.network, Some(Active), 1).await.unwrap(), []);
        take(&mut tx, &viewer, world.owner, Step::Approve, today()).await;
        let active = listed(&mut tx, world.network, Some(Active), 1).await.unwrap();
        assert_eq!((active.len(), active[0].fee_class.as_deref()), (1, Some("B")));
        assert_eq!(listed(&mut tx, world.network, None, 2).await.unwrap(), []);
        let counts = counts(&mut tx, world.network).await.unwrap();
        assert_eq!(counts, [(Applied, 0), (Active, 1), (MembershipStatus::Suspended, 0), (Left, 0)]);
    }

    /// Who came back has joined twice and left once.
    async fn growth_and_churn_count_every_membership(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        let viewer = coordinator(&mut tx, &world).await;
        let (network, owner, long_ago) = (world.network, world.owner, today() - Duration::days(200));
        let sums = |figures: crate::membership::figures::Figures| {
            let sum = |of: fn(&crate::membership::figures::Movement) -> i64| figures.movements.iter().map(of).sum::<i64>();
            (figures.composition.members(), sum(|movement| movement.joined), sum(|movement| movement.left))
        };
        assert_eq!(sums(figures(&mut tx, network, today()).await.unwrap()), (0, 0, 0), "without a membership none is a member");
        take(&mut tx, &viewer, owner, Step::Apply, long_ago).await;
        assert_eq!(sums(figures(&mut tx, network, today()).await.unwrap()), (0, 0, 0));
        take(&mut tx, &viewer, owner, Step::Approve, long_ago).await;
        assert_eq!(sums(figures(&mut tx, network, today()).await.unwrap()), (1, 1, 0));
        assert_eq!(sums(figures(&mut tx, network, long_ago - Duration::days(1)).await.unwrap()), (0, 0, 0), "not begun");
        take(&mut tx, &viewer, owner, Step::Suspend, long_ago).await;
        assert_eq!(sums(figures(&mut tx, network, today()).await.unwrap()), (1, 1, 0), "a suspended member is one");
        take(&mut tx, &viewer, owner, Step::Leave, long_ago).await;
        take(&mut tx, &viewer, owner, Step::Apply, today()).await;
        assert_eq!(sums(figures(&mut tx, network, today()).await.unwrap()), (0, 1, 1));
        take(&mut tx, &viewer, owner, Step::Approve, today()).await;
        assert_eq!(sums(figures(&mut tx, network, today()).await.unwrap()), (1, 2, 1));
    }

    /// The network says of itself that it has 71 SMEs and 36 bodies for research, for spreading
    /// knowledge and for education; its own office is in the directory, but no member.
    async fn the_members_of_iuk_are_those_it_names(db: Db) {
        let mut tx = db.write().await.unwrap();
        let file = include_str!("../../../fixtures/iuk.json");
        import_alliance_into(&mut tx, file, OffsetDateTime::now_utc()).await.unwrap();
        let network = crate::network::id_of_slug(&mut tx, "iuk").await.unwrap().unwrap();
        let members = members_by_kind(&mut tx, network, today()).await.unwrap();
        assert_eq!((members.smes, members.knowledge_bodies(), members.members()), (71, 36, 107));
    }

    async fn the_acquisition_list_follows_an_application(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        let (network, owner) = (world.network, world.owner);
        let subject = Subject::Known(owner);
        add_prospect(&mut tx, network, &subject, &draft(ProspectStage::Talk)).await.unwrap();
        let new = Subject::New("Noch Neu GmbH".into());
        let new = add_prospect(&mut tx, network, &new, &draft(ProspectStage::Prospect)).await.unwrap();
        edit_prospect(&mut tx, network, new, 1, &draft(ProspectStage::Contacted)).await.unwrap();
        let late = edit_prospect(&mut tx, network, new, 1, &draft(ProspectStage::Talk)).await;
        assert_eq!(late, Err(Error::Conflict(Conflict::Changed)));
        mark_applied(&mut tx, network, owner, "Sensorik Muster GmbH").await.unwrap();
        let entered = organisation(&mut tx, network, "Noch neu GmbH").await;
        mark_applied(&mut tx, network, entered, "Noch neu GmbH").await.unwrap();
        let list = prospects(&mut tx, network).await.unwrap();
        assert!(list.iter().all(|one| one.stage == ProspectStage::Applied && one.organisation.is_some()), "{list:?}");
        put(&mut tx, network, owner, None, Some(Active)).await.unwrap();
        assert_eq!(prospects(&mut tx, network).await.unwrap().len(), 1, "a member is no prospect any more");
        remove_prospect(&mut tx, network, new).await.unwrap();
        remove_prospect(&mut tx, network, new).await.unwrap();
        assert_eq!(prospects(&mut tx, network).await.unwrap(), []);
        assert_eq!(edit_prospect(&mut tx, network, new, 2, &draft(ProspectStage::Talk)).await, Err(Error::NotFound));
    }

    async fn an_organisation_stands_on_the_list_once(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        let found = organisation_named(&mut tx, world.network, "sensorik muster gmbh").await.unwrap();
        assert_eq!(found, Some(world.owner));
        assert_eq!(organisation_named(&mut tx, world.other_network, "Sensorik Muster GmbH").await.unwrap(), None);
        let subject = Subject::Known(world.owner);
        add_prospect(&mut tx, world.network, &subject, &draft(ProspectStage::Talk)).await.unwrap();
        let twice = add_prospect(&mut tx, world.network, &subject, &draft(ProspectStage::Talk)).await;
        assert_eq!(twice.unwrap_err(), Error::Conflict(Conflict::Duplicate));
    }

    /// Subsidiary of a subsidiary: what the member is, they are, for as long as it is passed on.
    async fn a_membership_holds_for_others_while_it_is_passed_on(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        let viewer = coordinator(&mut tx, &world).await;
        let (network, owner) = (world.network, world.owner);
        let child = organisation(&mut tx, network, "Muster Tochter").await;
        let grandchild = organisation(&mut tx, network, "Muster Enkelin").await;
        let first = related(&mut tx, network, child, owner).await;
        let second = related(&mut tx, network, grandchild, child).await;
        take(&mut tx, &viewer, owner, Step::Apply, today()).await;
        take(&mut tx, &viewer, owner, Step::Approve, today()).await;
        settle(&mut tx, network).await.unwrap();
        assert_eq!(kinds(&mut tx, network).await, [("active", None)], "nothing is passed on by itself");
        assert_eq!(pass(&mut tx, network, owner, first, true).await.unwrap().as_deref(), Some("Muster Tochter"));
        assert_eq!(pass(&mut tx, network, owner, second, true).await.unwrap(), None, "it is not the owner's");
        pass(&mut tx, network, child, second, true).await.unwrap().unwrap();
        let through = member_through(&mut tx, network, grandchild).await.unwrap();
        assert_eq!(through.map(|(id, _)| id), Some(owner));
        assert_eq!(member_through(&mut tx, world.other_network, grandchild).await.unwrap(), None);
        assert_eq!(status(&mut tx, network, child).await, None, "it is no membership of its own");
        assert_eq!(counts(&mut tx, network).await.unwrap()[1], (Active, 1), "and is not counted as one");
        let named = through_others(&mut tx, network, 10).await.unwrap();
        assert_eq!(named.iter().map(|(id, ..)| *id).collect::<Vec<_>>(), [grandchild, child]);
        take(&mut tx, &viewer, owner, Step::Suspend, today()).await;
        settle(&mut tx, network).await.unwrap();
        assert_eq!(kinds(&mut tx, network).await, [("suspended", None), ("suspended", Some(owner)), ("suspended", Some(owner))]);
        pass(&mut tx, network, owner, first, false).await.unwrap().unwrap();
        assert_eq!(member_through(&mut tx, network, grandchild).await.unwrap(), None, "the chain is broken");
    }

    async fn who_applies_itself_inherits_nothing_any_more(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        let viewer = coordinator(&mut tx, &world).await;
        let (network, owner) = (world.network, world.owner);
        let child = organisation(&mut tx, network, "Muster Tochter").await;
        let relationship = related(&mut tx, network, child, owner).await;
        for step in [Step::Apply, Step::Approve] {
            take(&mut tx, &viewer, owner, step, today()).await;
        }
        pass(&mut tx, network, owner, relationship, true).await.unwrap().unwrap();
        let may_apply = outside(&mut tx, network, Some(&[child]), 9).await.unwrap();
        assert_eq!(may_apply.len(), 1, "who belongs through another may apply for itself");
        take(&mut tx, &viewer, child, Step::Apply, today()).await;
        settle(&mut tx, network).await.unwrap();
        assert_eq!(member_through(&mut tx, network, child).await.unwrap(), None);
        take(&mut tx, &viewer, child, Step::Refuse, today()).await;
        settle(&mut tx, network).await.unwrap();
        assert_eq!(member_through(&mut tx, network, child).await.unwrap().map(|(id, _)| id), Some(owner), "as before");
        take(&mut tx, &viewer, owner, Step::Leave, today()).await;
        settle(&mut tx, network).await.unwrap();
        assert_eq!(member_through(&mut tx, network, child).await.unwrap(), None);
        assert_eq!(listed(&mut tx, network, None, 1).await.unwrap().len(), 1);
    }
}

/// A subsidiary; what is known of it is noted by nobody in particular.
async fn related(tx: &mut Tx, network: NetworkId, child: OrganisationId, parent: OrganisationId) -> RelationshipId {
    let id = RelationshipId::new();
    crate::execute!(
        tx,
        sqlx::query(
            "insert into relationship (id, network_id, organisation_id, kind, other_id, created_at)
             values ($1, $2, $3, 'subsidiary', $4, $5)"
        )
        .bind(id)
        .bind(network)
        .bind(child)
        .bind(parent)
        .bind(OffsetDateTime::now_utc())
    )
    .unwrap();
    id
}

/// Status and source of every membership, own ones first.
async fn kinds(tx: &mut Tx, network: NetworkId) -> Vec<(&'static str, Option<OrganisationId>)> {
    let rows: Vec<(MembershipStatus, Option<OrganisationId>)> = crate::on!(tx, |c| sqlx::query_as(
        "select status, inherited_from from membership where network_id = $1
         order by case when inherited_from is null then 0 else 1 end"
    )
    .bind(network)
    .fetch_all(c)
    .await)
    .unwrap();
    rows.into_iter().map(|(status, from)| (status.code(), from)).collect()
}
