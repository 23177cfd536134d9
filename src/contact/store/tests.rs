use super::*;
use crate::account::Viewer;
use crate::both;
use crate::contact::draft::{ContactDraft, DecisionDraft};
use crate::contact::model::{Decision, Opened, PerField, Person, Standing, Via, Visibility};
use crate::db::Tx;
use crate::directory::fixtures::{World, world};
use crate::error::{Conflict, Error, Problem};
use crate::execute;
use crate::i18n::Lang;
use crate::id::{ContactId, NetworkId, PersonId};
use crate::policy::Role;
use time::{Duration, OffsetDateTime};

fn somebody() -> Person {
    PerField {
        name: Some("Namecanary".into()),
        email: Some("Mail@Canary.example".into()),
        phone: Some("+49 1".into()),
        photo: None,
    }
}

fn draft(person: Person) -> ContactDraft {
    ContactDraft { role: "Forschung".into(), person }
}

fn choice(name: Option<Visibility>, email: Option<Visibility>, phone: Option<Visibility>) -> DecisionDraft {
    DecisionDraft { language: Lang::De, seen: 1, opened: PerField { name, email, phone, photo: None } }
}

async fn contact(tx: &mut Tx, world: &World) -> ContactId {
    add(tx, world.network, world.owner, &draft(somebody())).await.unwrap()
}

/// What somebody with this role sees, an editor of the organisation or not.
async fn seen(tx: &mut Tx, world: &World, role: Role, edits: bool) -> Person {
    let edits = if edits { vec![world.owner] } else { Vec::new() };
    let viewer = Viewer::for_test(PersonId::new(), world.network, role, edits);
    let contacts = contacts_of(tx, &viewer, world.owner).await.unwrap();
    assert_eq!(contacts[0].role, "Forschung", "the function is always shown");
    contacts[0].person.clone()
}

async fn keeping(tx: &mut Tx, world: &World) -> (i64, Standing) {
    let viewer = Viewer::for_test(PersonId::new(), world.network, Role::Coordinator, Vec::new());
    let contacts = contacts_of(tx, &viewer, world.owner).await.unwrap();
    let keeping = contacts[0].keeping.clone().expect("coordinators keep contacts");
    (keeping.version, keeping.standing)
}

fn by(world: &World, contact: ContactId) -> Decider {
    Decider { network: world.network, contact, via: Via::Account }
}

/// Somebody with an account, and perhaps a role in an alliance.
async fn person(tx: &mut Tx, email: &str, network: Option<NetworkId>) -> PersonId {
    let person = PersonId::new();
    let now = OffsetDateTime::now_utc();
    execute!(
        tx,
        sqlx::query(
            "insert into person (id, email, email_key, name, created_at, updated_at) values ($1, $2, $2, 'Büro', $3, $3)"
        )
        .bind(person)
        .bind(email)
        .bind(now)
    )
    .unwrap();
    if let Some(network) = network {
        execute!(
            tx,
            sqlx::query(
                "insert into network_role (network_id, person_id, role, created_at) values ($1, $2, 'member', $3)"
            )
            .bind(network)
            .bind(person)
            .bind(now)
        )
        .unwrap();
    }
    person
}

both! {
    async fn a_person_is_shown_as_far_as_they_consented(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        let id = contact(&mut tx, &world).await;
        for (role, edits, sees) in [
            (Role::Member, false, false), (Role::Auditor, false, false), (Role::Member, true, true), (Role::Coordinator, false, true),
        ] {
            let expected = if sees { somebody() } else { Person::default() };
            assert_eq!(seen(&mut tx, &world, role, edits).await, expected, "{role:?} {edits}");
        }
        let chosen = choice(Some(Visibility::Members), Some(Visibility::Staff), Some(Visibility::Public));
        assert_eq!(decide(&mut tx, by(&world, id), &chosen).await, Ok(world.owner));
        assert_eq!(seen(&mut tx, &world, Role::Member, false).await, Person { email: None, ..somebody() });
        assert_eq!(seen(&mut tx, &world, Role::Auditor, false).await, somebody());
        assert_eq!(keeping(&mut tx, &world).await.1, Standing::Consented);
        let late = decide(&mut tx, by(&world, id), &chosen).await;
        assert_eq!(late, Err(Error::Conflict(Conflict::Changed)), "nobody consents to what they have not seen");
        let fewer = DecisionDraft { seen: 2, ..choice(None, Some(Visibility::Staff), Some(Visibility::Staff)) };
        decide(&mut tx, by(&world, id), &fewer).await.unwrap();
        assert_eq!(seen(&mut tx, &world, Role::Member, false).await, Person::default());
        assert_eq!(seen(&mut tx, &world, Role::Member, true).await, Person { name: None, ..somebody() }, "removed");
        refuse(&mut tx, by(&world, id), Lang::Pl).await.unwrap();
        assert_eq!(seen(&mut tx, &world, Role::Coordinator, false).await, Person::default());
        assert_eq!(keeping(&mut tx, &world).await.1, Standing::Withdrawn);
        let decisions = own_contact(&mut tx, world.network, id).await.unwrap().decisions;
        let told: Vec<_> = decisions.iter().map(|one| (one.decision, one.language, one.fields.clone())).collect();
        assert_eq!(told, [
            (Decision::Withdraw, Some(Lang::Pl), Opened::default()),
            (Decision::Consent, Some(Lang::De), fewer.opened),
            (Decision::Consent, Some(Lang::De), chosen.opened),
        ], "every decision stands there");
    }

    async fn a_change_about_the_person_ends_the_consent(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        let id = contact(&mut tx, &world).await;
        let secret = make_link(&mut tx, world.network, id, true, false).await.unwrap();
        let linked = behind_link(&mut tx, &secret).await.unwrap();
        assert_eq!(linked.via, Via::MailedLink);
        let all = choice(Some(Visibility::Public), Some(Visibility::Public), Some(Visibility::Public));
        decide(&mut tx, linked, &all).await.unwrap();
        let (version, _) = keeping(&mut tx, &world).await;
        let renamed = ContactDraft { role: "Forschung".into(), person: somebody() };
        edit(&mut tx, world.network, id, version, &renamed).await.unwrap();
        assert_eq!(keeping(&mut tx, &world).await, (version + 1, Standing::Consented), "nothing about the person changed");
        let old = edit(&mut tx, world.network, id, version, &renamed).await.unwrap_err();
        assert_eq!(old, Error::Conflict(Conflict::Changed));
        let number = draft(Person { phone: Some("+49 2".into()), ..somebody() });
        edit(&mut tx, world.network, id, version + 1, &number).await.unwrap();
        assert_eq!(seen(&mut tx, &world, Role::Member, false).await, Person::default());
        assert!(behind_link(&mut tx, &secret).await.is_ok(), "it is still the same person");
        let other = draft(Person { name: Some("Other".into()), ..somebody() });
        edit(&mut tx, world.network, id, version + 2, &other).await.unwrap();
        let dead = behind_link(&mut tx, &secret).await.unwrap_err();
        assert_eq!(dead, Error::field("link", Problem::LinkExpired), "who it was before does not see who it is now");
        assert_eq!(keeping(&mut tx, &world).await.1, Standing::Lapsed);
    }

    async fn a_link_waits_for_an_answer_and_then_lasts(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        let id = contact(&mut tx, &world).await;
        let asked = person_to_ask(&mut tx, world.network, id).await.unwrap().expect("a person");
        assert_eq!((asked.email.as_deref(), asked.is_open), (Some("Mail@Canary.example"), false));
        let first = make_link(&mut tx, world.network, id, false, false).await.unwrap();
        assert_eq!(keeping(&mut tx, &world).await.1, Standing::Asked);
        let second = make_link(&mut tx, world.network, id, false, false).await.unwrap();
        assert!(behind_link(&mut tx, &first).await.is_err(), "a new link ends the one before");
        let until = async |tx: &mut Tx| {
            let past = OffsetDateTime::now_utc() - Duration::days(1);
            let sooner = "update contact_link set expires_at = $1 where expires_at is not null";
            execute!(tx, sqlx::query(sooner).bind(past)).unwrap()
        };
        let linked = behind_link(&mut tx, &second).await.unwrap();
        decide(&mut tx, linked, &choice(Some(Visibility::Staff), None, None)).await.unwrap();
        assert_eq!(until(&mut tx).await, 0, "it lasts");
        refuse(&mut tx, linked, Lang::De).await.unwrap();
        assert_eq!(until(&mut tx).await, 1);
        assert!(behind_link(&mut tx, &second).await.is_err(), "nothing is left to decide");
        assert_eq!(person_to_ask(&mut tx, world.network, id).await.unwrap(), None);
    }

    async fn who_has_refused_before_it_was_shown_has_refused(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        let id = contact(&mut tx, &world).await;
        decide(&mut tx, by(&world, id), &choice(None, None, None)).await.unwrap();
        assert_eq!(keeping(&mut tx, &world).await.1, Standing::Refused);
        remove(&mut tx, world.network, id).await.unwrap();
        assert_eq!(remove(&mut tx, world.network, id).await, Err(Error::NotFound));
        assert_eq!(kept_by(&mut tx, world.network, id).await.unwrap(), None);
    }

    async fn an_account_finds_what_has_its_address_where_its_person_acts(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        let id = contact(&mut tx, &world).await;
        let elsewhere = person(&mut tx, "other@canary.example", Some(world.network)).await;
        assert_eq!(mine(&mut tx, elsewhere).await.unwrap(), []);
        let own = person(&mut tx, "mail@canary.example", None).await;
        assert_eq!(mine(&mut tx, own).await.unwrap(), [], "anybody could have made this account in another alliance");
        let now = OffsetDateTime::now_utc();
        let role = "insert into network_role (network_id, person_id, role, created_at) values ($1, $2, 'member', $3)";
        execute!(tx, sqlx::query(role).bind(world.network).bind(own).bind(now)).unwrap();
        assert_eq!(mine(&mut tx, own).await.unwrap(), [(world.network, id)]);
        assert_eq!(kept_about(&mut tx, own).await.unwrap()[0].person, somebody());
        assert_eq!(forget_person(&mut tx, own, Lang::De).await.unwrap(), [(world.network, world.owner)]);
        assert_eq!(seen(&mut tx, &world, Role::Coordinator, false).await, Person::default());
    }

    async fn an_organisation_keeps_its_last_editor(db: Db) {
        let world = world(&db).await;
        let mut tx = db.write().await.unwrap();
        let one = person(&mut tx, "one@canary.example", Some(world.network)).await;
        let two = person(&mut tx, "two@canary.example", Some(world.network)).await;
        for person in [one, two] {
            let now = OffsetDateTime::now_utc();
            let editor = "insert into editorship (network_id, organisation_id, person_id, created_at) values ($1, $2, $3, $4)";
            execute!(tx, sqlx::query(editor).bind(world.network).bind(world.owner).bind(person).bind(now)).unwrap();
        }
        let viewer = |person| Viewer::for_test(person, world.network, Role::Member, vec![world.owner]);
        assert_eq!(editors_of(&mut tx, &viewer(one), world.owner).await.unwrap().len(), 2, "several may");
        end_editing(&mut tx, &viewer(one), world.owner, one).await.unwrap();
        let last = end_editing(&mut tx, &viewer(two), world.owner, two).await;
        assert_eq!(last, Err(Error::field("person", Problem::LastEditor)));
        let coordinator = Viewer::for_test(one, world.network, Role::Coordinator, Vec::new());
        end_editing(&mut tx, &coordinator, world.owner, two).await.unwrap();
        assert_eq!(editors_of(&mut tx, &coordinator, world.owner).await.unwrap(), []);
        assert_eq!(end_editing(&mut tx, &coordinator, world.owner, two).await, Err(Error::NotFound));
    }
}
