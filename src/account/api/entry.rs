//! Signing in and out, and who is signed in.

use crate::account::model::{Me, SignInFacts};
use crate::error::Result;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

/// The signed-in person; none if nobody is.
#[server(name = ReadMe, prefix = "/api", endpoint = "account/me", input = GetUrl)]
pub async fn me() -> Result<Option<Me>> {
    use crate::account::{SignedIn, store};
    let Some(signed_in) = SignedIn::find().await? else { return Ok(None) };
    let mut tx = crate::server::app()?.db.read().await?;
    store::me(&mut tx, signed_in.person_id(), signed_in.is_administrator()).await.map(Some)
}

/// What the sign-in page has to know about the installation.
#[server(name = ReadSignInFacts, prefix = "/api", endpoint = "account/sign-in-facts", input = GetUrl)]
pub async fn sign_in_facts() -> Result<SignInFacts> {
    let app = crate::server::app()?;
    let has_mail = app.mailer.is_configured();
    if !app.config.demo {
        return Ok(SignInFacts { has_mail, demo: Vec::new() });
    }
    let mut tx = app.db.read().await?;
    Ok(SignInFacts { has_mail, demo: crate::account::demo::accounts(&mut tx).await? })
}

/// Signs in and goes to `next`, a path of ours, else to the person's only alliance or the
/// start page. Refuses with `WrongCredentials` at the field `password`, or `TooMany`.
#[server(name = SignInWithPassword, prefix = "/api", endpoint = "account/sign-in")]
pub async fn sign_in(email: String, password: String, #[server(default)] next: String) -> Result<()> {
    use crate::account::model::check_email;
    use crate::account::{sign_in, store};
    let mut checks = crate::error::Checks::new();
    let email = checks.parsed("email", check_email(&email)).unwrap_or_default();
    checks.text("password", &password, true, u32::MAX);
    let email = checks.finish(email)?;
    let db = crate::server::app()?.db;
    let account = sign_in::check_credentials(&db, &sign_in::client()?, &email, password).await?;
    let mut tx = db.write().await?;
    sign_in::sign_in(&mut tx, &account).await?;
    let home = store::home_of(&mut tx, account.id).await?;
    tx.commit().await?;
    leptos_axum::redirect(sign_in::clean_path(&next).unwrap_or(&home));
    Ok(())
}

/// Ends the session of this browser, if there is one.
#[server(name = SignOut, prefix = "/api", endpoint = "account/sign-out")]
pub async fn sign_out() -> Result<()> {
    use crate::account::{SessionToken, cookies, store};
    let app = crate::server::app()?;
    let parts = use_context::<axum::http::request::Parts>();
    if let Some(token) = parts.as_ref().and_then(|parts| parts.extensions.get::<SessionToken>()) {
        let mut tx = app.db.write().await?;
        store::end_session(&mut tx, token).await?;
        tx.commit().await?;
    }
    cookies::end_session(app.config.is_secure());
    leptos_axum::redirect("/");
    Ok(())
}

/// Ends every session of the person, this one included.
#[server(name = SignOutEverywhere, prefix = "/api", endpoint = "account/sign-out-everywhere")]
pub async fn sign_out_everywhere() -> Result<()> {
    use crate::account::{SignedIn, cookies, store};
    let signed_in = SignedIn::require().await?;
    let app = crate::server::app()?;
    let mut tx = app.db.write().await?;
    store::end_sessions(&mut tx, signed_in.person_id(), None).await?;
    tx.commit().await?;
    cookies::end_session(app.config.is_secure());
    leptos_axum::redirect("/");
    Ok(())
}
