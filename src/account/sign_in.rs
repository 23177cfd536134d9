//! Signing in: credentials are checked slowly, sessions begin anew each time.

use super::model::email_key;
use super::session::SessionToken;
use super::store::Account;
use super::{cookies, device, password, store, throttle};
use crate::db::{Db, Tx};
use crate::error::{Error, Problem, Result};
use crate::id::PersonId;
use crate::server::app;
use axum::http::header::REFERER;
use axum::http::request::Parts;
use leptos::prelude::use_context;

/// The account of an address and password. `WrongCredentials` at the field `password` does
/// not say which of both is wrong, and takes as long either way; `TooMany` after many tries.
pub async fn check_credentials(db: &Db, client: &str, email: &str, password: String) -> Result<Account> {
    let key = throttle::account_key(&email_key(email));
    let mut tx = db.write().await?;
    throttle::count(&mut tx, &key, throttle::ACCOUNT).await?;
    throttle::count(&mut tx, client, throttle::ADDRESS).await?;
    let account = store::account_of_email(&mut tx, email).await?;
    tx.commit().await?;
    let stored = account.as_ref().and_then(|account| account.password_hash.clone());
    let is_right = password::verify(stored, password).await?;
    let account = account.filter(|_| is_right).ok_or(Error::field("password", Problem::WrongCredentials))?;
    let mut tx = db.write().await?;
    store::forget_tries(&mut tx, &key).await?;
    store::take_back_try(&mut tx, client).await?;
    tx.commit().await?;
    Ok(account)
}

/// The bucket of the client whose request is at hand.
pub fn client() -> Result<String> {
    Ok(throttle::address_key(use_context::<Parts>().as_ref(), &app()?.config.trusted_proxies))
}

/// Starts a new session for the request's browser and ends the one it had. The cookie goes
/// out with the answer, so the transaction has to be committed before that.
pub async fn start_session(tx: &mut Tx, person: PersonId) -> Result<()> {
    let parts = use_context::<Parts>();
    if let Some(before) = parts.as_ref().and_then(|parts| parts.extensions.get::<SessionToken>()) {
        store::end_session(tx, before).await?;
    }
    let device = parts.as_ref().map(device::of_request).unwrap_or_default();
    let secret = store::start_session(tx, person, &device).await?;
    cookies::start_session(&secret, app()?.config.is_secure());
    Ok(())
}

/// Signs an account in: a session, its language and theme, and old things swept away.
pub async fn sign_in(tx: &mut Tx, account: &Account) -> Result<()> {
    store::sweep(tx).await?;
    start_session(tx, account.id).await?;
    let secure = app()?.config.is_secure();
    if account.language().is_some() {
        cookies::remember_language(account.language(), secure);
    }
    cookies::remember_theme(account.theme, secure);
    Ok(())
}

/// The page of ours that a form stands on, without a language in its query, which would
/// outweigh the one just chosen; else the start page.
pub fn page_before() -> String {
    let parts = use_context::<Parts>();
    let referer = parts.as_ref().and_then(|parts| parts.headers.get(REFERER)?.to_str().ok());
    let page = referer.and_then(|referer| referer.strip_prefix(&app().ok()?.config.origin()));
    page.filter(|page| page.starts_with('/') && !page.starts_with("//")).map_or("/".to_owned(), without_language)
}

fn without_language(page: &str) -> String {
    let Some((path, query)) = page.split_once('?') else { return page.to_owned() };
    let rest: Vec<&str> = query.split('&').filter(|pair| !pair.starts_with("lang=")).collect();
    if rest.is_empty() { path.to_owned() } else { format!("{path}?{}", rest.join("&")) }
}

/// The page to go to, if it is a clean path of our own and neither a function nor the way in.
pub fn clean_path(path: &str) -> Option<&str> {
    let is_local = path.starts_with('/') && !path.starts_with("//") && path.len() <= 500;
    let is_plain = path.chars().all(|c| c.is_ascii_graphic() && c != '\\');
    let is_page = !["/api/", "/sign-in", "/forgot-password", "/reset-password", "/invitation", "/live/"]
        .iter()
        .any(|start| path.starts_with(start));
    (is_local && is_plain && is_page).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::both;
    use crate::policy::Role;

    #[test]
    fn only_clean_paths_of_our_own_are_followed() {
        for good in ["/lausitz", "/lausitz/directory?q=a%20b&country=DE#x", "/"] {
            assert_eq!(clean_path(good), Some(good));
        }
        for bad in [
            "",
            "lausitz",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/a\r\nSet-Cookie: x=y",
            "/api/account/sign-out",
            "/sign-in?next=/",
            "/\u{202e}",
        ] {
            assert_eq!(clean_path(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_chosen_language_is_not_overruled_by_the_address() {
        assert_eq!(without_language("/iuk/directory?q=a&lang=pl&page=2"), "/iuk/directory?q=a&page=2");
        assert_eq!(without_language("/iuk?lang=pl"), "/iuk");
        assert_eq!(without_language("/iuk"), "/iuk");
    }

    both! {
        async fn the_right_password_opens_and_a_wrong_one_does_not(db: Db) {
            person(&db, "office@alliance.example", Some("a long password")).await;
            let right = check_credentials(&db, "address:a", " Office@Alliance.Example", "a long password".into()).await;
            assert_eq!(right.unwrap().email, "office@alliance.example");
            for (email, password) in
                [("office@alliance.example", "another password"), ("nobody@alliance.example", "a long password")]
            {
                let wrong = check_credentials(&db, "address:a", email, password.into()).await.unwrap_err();
                assert_eq!(wrong, Error::field("password", Problem::WrongCredentials));
            }
        }

        async fn an_account_without_a_password_cannot_be_entered(db: Db) {
            person(&db, "new@alliance.example", None).await;
            let refused = check_credentials(&db, "address:a", "new@alliance.example", String::new()).await.unwrap_err();
            assert_eq!(refused, Error::field("password", Problem::WrongCredentials));
        }

        async fn guessing_slows_down_for_the_account_wherever_it_comes_from(db: Db) {
            person(&db, "office@alliance.example", Some("a long password")).await;
            for n in 0..6 {
                let client = format!("address:{n}");
                check_credentials(&db, &client, "office@alliance.example", "a guess".into()).await.unwrap_err();
            }
            let refused =
                check_credentials(&db, "address:new", "OFFICE@alliance.example", "a long password".into()).await;
            assert!(matches!(refused, Err(Error::TooMany { seconds: 1..=2 })), "even the right one waits: {refused:?}");
        }

        async fn guessing_slows_down_for_the_address_whichever_account_it_tries(db: Db) {
            let mut tx = db.write().await.unwrap();
            for _ in 0..31 {
                throttle::count(&mut tx, "address:a", throttle::ADDRESS).await.unwrap();
            }
            tx.commit().await.unwrap();
            let refused = check_credentials(&db, "address:a", "other@alliance.example", "a guess".into()).await;
            assert!(matches!(refused, Err(Error::TooMany { .. })), "{refused:?}");
            let elsewhere = check_credentials(&db, "address:b", "other@alliance.example", "a guess".into()).await;
            assert_eq!(elsewhere.unwrap_err(), Error::field("password", Problem::WrongCredentials));
        }

        async fn a_good_sign_in_forgets_the_bad_ones_of_its_account(db: Db) {
            person(&db, "office@alliance.example", Some("a long password")).await;
            for _ in 0..4 {
                check_credentials(&db, "address:a", "office@alliance.example", "a guess".into()).await.unwrap_err();
            }
            check_credentials(&db, "address:a", "office@alliance.example", "a long password".into()).await.unwrap();
            let mut tx = db.write().await.unwrap();
            let now = time::OffsetDateTime::now_utc();
            let key = throttle::account_key("office@alliance.example");
            let (tries, _) = store::count_try(&mut tx, &key, now, now - throttle::ACCOUNT.window).await.unwrap();
            assert_eq!(tries, 1);
        }
    }

    async fn person(db: &Db, email: &str, password: Option<&str>) {
        let hash = match password {
            Some(password) => Some(password::hash(password.into()).await.unwrap()),
            None => None,
        };
        let mut tx = db.write().await.unwrap();
        let new = store::NewPerson {
            email,
            name: "Office",
            password_hash: hash.as_deref(),
            language: None,
            is_administrator: false,
        };
        let person = store::create_person(&mut tx, &new).await.unwrap();
        let network = crate::network::NewNetwork {
            slug: "test".into(),
            name: "Test".into(),
            language: "en".into(),
            country: "DE".into(),
            currency: "EUR".into(),
            ..Default::default()
        };
        let network = crate::network::create(&mut tx, &network).await.unwrap();
        store::grant_role(&mut tx, network, person, Role::Member).await.unwrap();
        tx.commit().await.unwrap();
    }
}
