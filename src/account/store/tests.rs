//! Tests of people, sessions, roles and links on both databases.

use super::*;
use crate::account::demo::create_demo_people;
use crate::account::device::Device;
use crate::account::joining;
use crate::account::model::{DEMO_PASSWORD, Theme};
use crate::account::session::{SessionToken, hash_secret, read_session};
use crate::account::viewer::{SignedIn, Viewer};
use crate::db::{Db, Tx};
use crate::error::{Error, Problem};
use crate::i18n::Lang;
use crate::id::{NetworkId, PersonId};
use crate::policy::Role;
use crate::{both, execute};
use time::{Duration, OffsetDateTime};

/// An alliance with nobody in it.
pub async fn network(db: &Db, slug: &str) -> NetworkId {
    let mut tx = db.write().await.unwrap();
    let new = crate::network::NewNetwork {
        slug: slug.into(),
        name: format!("Alliance {slug}"),
        language: "de".into(),
        country: "DE".into(),
        currency: "EUR".into(),
        ..Default::default()
    };
    let id = crate::network::create(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    id
}

async fn person(tx: &mut Tx, email: &str) -> PersonId {
    let new = NewPerson { email, name: "Office", password_hash: Some("x"), language: None, is_administrator: false };
    create_person(tx, &new).await.unwrap()
}

fn token(secret: &str) -> SessionToken {
    let mut headers = axum::http::HeaderMap::new();
    headers.insert(axum::http::header::COOKIE, format!("session={secret}").parse().unwrap());
    read_session(&headers, false).unwrap()
}

async fn signed_in(tx: &mut Tx, secret: &str) -> Option<SignedIn> {
    person_of_session(tx, &token(secret)).await.unwrap()
}

/// Moves a session's past.
async fn age(tx: &mut Tx, secret: &str, unseen: Duration, left: Duration) {
    let now = OffsetDateTime::now_utc();
    let aged = execute!(
        tx,
        sqlx::query("update session set seen_at = $2, expires_at = $3 where token_hash = $1")
            .bind(hash_secret(secret))
            .bind(now - unseen)
            .bind(now + left)
    );
    assert_eq!(aged.unwrap(), 1);
}

fn link_expired() -> Error {
    Error::field("link", Problem::LinkExpired)
}

both! {
    async fn one_address_has_one_account_however_it_is_written(db: Db) {
        let mut tx = db.write().await.unwrap();
        let id = person(&mut tx, "Office@Alliance.example").await;
        tx.commit().await.unwrap();
        let mut tx = db.write().await.unwrap();
        let again = NewPerson {
            email: "office@alliance.EXAMPLE", name: "Other", password_hash: None, language: None, is_administrator: false,
        };
        assert_eq!(create_person(&mut tx, &again).await, Err(Error::field("email", Problem::EmailTaken)));
        drop(tx);
        let mut tx = db.read().await.unwrap();
        assert_eq!(account_of_email(&mut tx, " OFFICE@alliance.example ").await.unwrap().unwrap().id, id);
    }

    async fn a_session_ends_by_idleness_by_age_and_by_signing_out(db: Db) {
        let mut tx = db.write().await.unwrap();
        let id = person(&mut tx, "office@a.example").await;
        let secret = start_session(&mut tx, id, &Device::default()).await.unwrap();
        let found = signed_in(&mut tx, &secret).await.unwrap();
        assert!(found.person_id() == id && !found.is_stale);
        age(&mut tx, &secret, Duration::hours(2), Duration::days(20)).await;
        assert!(signed_in(&mut tx, &secret).await.unwrap().is_stale);
        refresh_session(&mut tx, &token(&secret)).await.unwrap();
        assert!(!signed_in(&mut tx, &secret).await.unwrap().is_stale);
        age(&mut tx, &secret, Duration::days(14) + Duration::minutes(1), Duration::days(5)).await;
        assert!(signed_in(&mut tx, &secret).await.is_none(), "idle for two weeks");
        age(&mut tx, &secret, Duration::ZERO, -Duration::minutes(1)).await;
        assert!(signed_in(&mut tx, &secret).await.is_none(), "older than thirty days");
        sweep(&mut tx).await.unwrap();
        let secret = start_session(&mut tx, id, &Device::default()).await.unwrap();
        end_session(&mut tx, &token(&secret)).await.unwrap();
        assert!(signed_in(&mut tx, &secret).await.is_none());
    }

    async fn an_account_can_be_made_administrator(db: Db) {
        let mut tx = db.write().await.unwrap();
        let id = person(&mut tx, "office@a.example").await;
        let secret = start_session(&mut tx, id, &Device::default()).await.unwrap();
        assert!(!signed_in(&mut tx, &secret).await.unwrap().is_administrator);
        make_administrator(&mut tx, id).await.unwrap();
        assert!(signed_in(&mut tx, &secret).await.unwrap().is_administrator);
    }

    async fn all_other_sessions_can_be_ended_at_once(db: Db) {
        let mut tx = db.write().await.unwrap();
        let id = person(&mut tx, "office@a.example").await;
        let other_person = person(&mut tx, "other@a.example").await;
        let device = Device { browser: Some("Firefox"), system: Some("Linux") };
        let here = start_session(&mut tx, id, &device).await.unwrap();
        let there = start_session(&mut tx, id, &Device::default()).await.unwrap();
        let foreign = start_session(&mut tx, other_person, &device).await.unwrap();
        let me = signed_in(&mut tx, &here).await.unwrap();
        let sessions = sessions_of(&mut tx, &me).await.unwrap();
        assert_eq!(sessions.len(), 2, "the own ones only");
        let current: Vec<_> = sessions.iter().filter(|session| session.is_current).collect();
        assert_eq!(current[0].browser.as_deref(), Some("Firefox"));
        end_sessions(&mut tx, id, Some(&token(&here))).await.unwrap();
        assert!(signed_in(&mut tx, &here).await.is_some() && signed_in(&mut tx, &there).await.is_none());
        end_sessions(&mut tx, id, None).await.unwrap();
        assert!(signed_in(&mut tx, &here).await.is_none());
        assert!(signed_in(&mut tx, &foreign).await.is_some(), "nobody else's");
    }

    async fn a_role_that_is_changed_or_taken_away_is_gone_at_the_next_look(db: Db) {
        let network = network(&db, "test").await;
        let mut tx = db.write().await.unwrap();
        let id = person(&mut tx, "office@a.example").await;
        let chief = person(&mut tx, "chief@a.example").await;
        grant_role(&mut tx, network, id, Role::Coordinator).await.unwrap();
        grant_role(&mut tx, network, chief, Role::Coordinator).await.unwrap();
        let secret = start_session(&mut tx, id, &Device::default()).await.unwrap();
        let role = Viewer::of_token(&mut tx, &token(&secret), "test").await.unwrap().role();
        assert_eq!(role, Role::Coordinator);
        change_role(&mut tx, network, id, Role::Auditor).await.unwrap();
        assert_eq!(Viewer::of_token(&mut tx, &token(&secret), "test").await.unwrap().role(), Role::Auditor);
        remove_person(&mut tx, network, id).await.unwrap();
        assert_eq!(Viewer::of_token(&mut tx, &token(&secret), "test").await.unwrap_err(), Error::NotFound);
    }

    async fn the_last_coordinator_stays(db: Db) {
        let network = network(&db, "test").await;
        let mut tx = db.write().await.unwrap();
        let chief = person(&mut tx, "chief@a.example").await;
        let member = person(&mut tx, "member@a.example").await;
        grant_role(&mut tx, network, chief, Role::Coordinator).await.unwrap();
        grant_role(&mut tx, network, member, Role::Member).await.unwrap();
        let last = Err(Error::field("role", Problem::LastCoordinator));
        assert_eq!(change_role(&mut tx, network, chief, Role::Member).await, last);
        assert_eq!(remove_person(&mut tx, network, chief).await, last);
        change_role(&mut tx, network, chief, Role::Coordinator).await.unwrap();
        change_role(&mut tx, network, member, Role::Coordinator).await.unwrap();
        remove_person(&mut tx, network, chief).await.unwrap();
        assert_eq!(change_role(&mut tx, network, chief, Role::Member).await, Err(Error::NotFound));
    }

    async fn roles_of_another_alliance_are_out_of_reach(db: Db) {
        let (here, there) = (network(&db, "here").await, network(&db, "there").await);
        let mut tx = db.write().await.unwrap();
        let id = person(&mut tx, "office@a.example").await;
        grant_role(&mut tx, there, id, Role::Member).await.unwrap();
        assert_eq!(change_role(&mut tx, here, id, Role::Coordinator).await, Err(Error::NotFound));
        assert_eq!(remove_person(&mut tx, here, id).await, Err(Error::NotFound));
        let new = NewInvitation { email: "x@a.example", role: Role::Member, organisation: None, invited_by: None };
        create_invitation(&mut tx, there, &new).await.unwrap();
        let invitation = open_invitations(&mut tx, there).await.unwrap()[0].id;
        assert_eq!(revoke_invitation(&mut tx, here, invitation).await, Err(Error::NotFound));
        assert!(colleagues(&mut tx, here).await.unwrap().is_empty());
        grant_role(&mut tx, here, id, Role::Member).await.unwrap();
        assert!(!colleagues(&mut tx, here).await.unwrap()[0].is_only_here);
    }

    async fn a_reset_link_works_once_and_not_when_it_is_old(db: Db) {
        let mut tx = db.write().await.unwrap();
        let id = person(&mut tx, "office@a.example").await;
        let first = create_reset(&mut tx, id, ASKED_FOR).await.unwrap();
        let second = create_reset(&mut tx, id, ASKED_FOR).await.unwrap();
        assert_eq!(email_of_reset(&mut tx, &first).await, Err(link_expired()), "a newer link ends the older one");
        assert_eq!(email_of_reset(&mut tx, &second).await.unwrap(), "office@a.example");
        assert_eq!(use_reset(&mut tx, &second).await, Ok(id));
        assert_eq!(use_reset(&mut tx, &second).await, Err(link_expired()));
        let old = create_reset(&mut tx, id, -Duration::seconds(1)).await.unwrap();
        assert_eq!(use_reset(&mut tx, &old).await, Err(link_expired()));
        assert_eq!(use_reset(&mut tx, "no such link").await, Err(link_expired()));
    }

    async fn an_invitation_brings_somebody_new_in_once(db: Db) {
        let network = network(&db, "test").await;
        let mut tx = db.write().await.unwrap();
        let new = NewInvitation { email: "New@A.example", role: Role::Auditor, organisation: None, invited_by: None };
        let before = create_invitation(&mut tx, network, &new).await.unwrap();
        let secret = create_invitation(&mut tx, network, &new).await.unwrap();
        assert_eq!(open_invitations(&mut tx, network).await.unwrap().len(), 1, "the newer one takes its place");
        tx.commit().await.unwrap();
        let refused = accept(&db, &before, "Office", "a long password").await.unwrap_err();
        assert_eq!(refused, link_expired());
        let refused = accept(&db, &secret, " ", "short").await.unwrap_err();
        assert!(refused.problem_of("name").is_some() && refused.problem_of("password").is_some(), "{refused:?}");
        accept(&db, &secret, "Office", "a long password").await.unwrap();
        assert_eq!(accept(&db, &secret, "Office", "a long password").await.unwrap_err(), link_expired());
        let mut tx = db.read().await.unwrap();
        let colleagues = colleagues(&mut tx, network).await.unwrap();
        assert!(colleagues[0].email == "new@a.example" && colleagues[0].role == Role::Auditor);
        assert!(open_invitations(&mut tx, network).await.unwrap().is_empty());
    }

    async fn an_old_or_revoked_invitation_opens_nothing(db: Db) {
        let network = network(&db, "test").await;
        let mut tx = db.write().await.unwrap();
        let new = NewInvitation { email: "new@a.example", role: Role::Member, organisation: None, invited_by: None };
        let old = create_invitation(&mut tx, network, &new).await.unwrap();
        let ended = OffsetDateTime::now_utc() - Duration::seconds(1);
        execute!(tx, sqlx::query("update invitation set expires_at = $1").bind(ended)).unwrap();
        tx.commit().await.unwrap();
        assert_eq!(accept(&db, &old, "Office", "a long password").await.unwrap_err(), link_expired());
        let mut tx = db.write().await.unwrap();
        assert!(account_of_email(&mut tx, "new@a.example").await.unwrap().is_none(), "and no reset link either");
        let secret = create_invitation(&mut tx, network, &new).await.unwrap();
        let id = open_invitations(&mut tx, network).await.unwrap()[0].id;
        revoke_invitation(&mut tx, network, id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(accept(&db, &secret, "Office", "a long password").await.unwrap_err(), link_expired());
    }

    async fn an_invitation_to_an_existing_account_needs_its_password(db: Db) {
        let (home, other) = (network(&db, "home").await, network(&db, "other").await);
        let hash = crate::account::password::hash("the own password".into()).await.unwrap();
        let mut tx = db.write().await.unwrap();
        let id = person(&mut tx, "office@a.example").await;
        set_password(&mut tx, id, &hash).await.unwrap();
        grant_role(&mut tx, home, id, Role::Coordinator).await.unwrap();
        let new = NewInvitation { email: "office@a.example", role: Role::Member, organisation: None, invited_by: None };
        let secret = create_invitation(&mut tx, other, &new).await.unwrap();
        tx.commit().await.unwrap();
        let refused = accept(&db, &secret, "Thief", "a new password").await.unwrap_err();
        assert_eq!(refused, Error::field("password", Problem::WrongCredentials));
        accept(&db, &secret, "", "the own password").await.unwrap();
        let mut tx = db.read().await.unwrap();
        let me = me(&mut tx, id, false).await.unwrap();
        assert_eq!(me.name, "Office");
        let roles: Vec<_> = me.alliances.iter().map(|acting| (acting.slug.as_str(), acting.role)).collect();
        assert_eq!(roles, [("home", Role::Coordinator), ("other", Role::Member)]);
    }

    async fn a_profile_keeps_what_was_chosen(db: Db) {
        let mut tx = db.write().await.unwrap();
        let id = person(&mut tx, "office@a.example").await;
        edit_profile(&mut tx, id, "Geschäftsstelle", Some(Lang::Pl), Theme::Dark).await.unwrap();
        let me = me(&mut tx, id, false).await.unwrap();
        assert_eq!((me.name.as_str(), me.language, me.theme), ("Geschäftsstelle", Some(Lang::Pl), Theme::Dark));
        assert_eq!(home_of(&mut tx, id).await.unwrap(), "/");
    }

    async fn the_demonstration_has_an_account_for_each_role(db: Db) {
        let (lausitz, iuk) = (network(&db, "lausitz").await, network(&db, "iuk").await);
        let mut tx = db.write().await.unwrap();
        for _ in 0..2 {
            create_demo_people(&mut tx, lausitz, "lausitz", None).await.unwrap();
            create_demo_people(&mut tx, iuk, "iuk", None).await.unwrap();
        }
        let accounts = crate::account::demo::accounts(&mut tx).await.unwrap();
        let emails: Vec<&str> = accounts.iter().map(|account| account.email.as_str()).collect();
        assert_eq!(emails, [
            "coordination@iuk.example", "member@iuk.example", "auditor@iuk.example",
            "coordination@lausitz.example", "member@lausitz.example", "auditor@lausitz.example",
            "admin@consortia.example",
        ]);
        let account = account_of_email(&mut tx, "coordination@lausitz.example").await.unwrap().unwrap();
        let acting = me(&mut tx, account.id, false).await.unwrap().alliances;
        assert_eq!(acting.iter().map(|acting| acting.role).collect::<Vec<_>>(), [Role::Member, Role::Coordinator]);
        tx.commit().await.unwrap();
        let entered = crate::account::sign_in::check_credentials(
            &db, "address:a", "admin@consortia.example", DEMO_PASSWORD.into(),
        ).await.unwrap();
        let mut tx = db.read().await.unwrap();
        assert_eq!(me(&mut tx, entered.id, true).await.unwrap().alliances.len(), 2, "everywhere");
    }
}

async fn accept(db: &Db, link: &str, name: &str, password: &str) -> crate::error::Result<PersonId> {
    let (tx, person, slug) = joining::accept(db, "address:a", link, name, password.into(), Lang::De).await?;
    assert!(!slug.is_empty());
    tx.commit().await?;
    Ok(person)
}
