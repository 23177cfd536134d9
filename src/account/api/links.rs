//! Invitation links and links that set a password.

use crate::account::model::InvitationFacts;
use crate::error::Result;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

/// Mails a link that sets a new password, where mail is configured. The answer and its
/// time are the same whether or not the address has an account.
#[server(name = ForgetPassword, prefix = "/api", endpoint = "account/forgot-password")]
pub async fn forgot_password(email: String) -> Result<()> {
    use crate::account::model::{check_email, email_key};
    use crate::account::{letters, sign_in, throttle};
    use crate::error::{Error, Problem};
    let email = check_email(&email).map_err(|problem: Problem| Error::field("email", problem))?;
    let app = crate::server::app()?;
    let mut tx = app.db.write().await?;
    throttle::count(&mut tx, &throttle::mail_key(&email_key(&email)), throttle::MAIL).await?;
    throttle::count(&mut tx, &sign_in::client()?, throttle::ADDRESS).await?;
    tx.commit().await?;
    if app.mailer.is_configured() {
        let lang = crate::account::preferences().lang;
        tokio::spawn(letters::mail_reset(app, email, lang));
    }
    leptos_axum::redirect("/forgot-password?done=sent");
    Ok(())
}

/// The address whose password a link sets; `LinkExpired` if it cannot be used any more.
#[server(name = ReadResetLink, prefix = "/api", endpoint = "account/reset-link", input = GetUrl)]
pub async fn reset_link(link: String) -> Result<String> {
    let mut tx = crate::server::app()?.db.read().await?;
    crate::account::store::email_of_reset(&mut tx, &link).await
}

/// Sets a new password through a link, once; every session of the person ends.
#[server(name = SetNewPassword, prefix = "/api", endpoint = "account/reset-password")]
pub async fn reset_password(link: String, password: String) -> Result<()> {
    use crate::account::model::{check_password, email_key};
    use crate::account::{cookies, password as passwords, store, throttle};
    let mut checks = crate::error::Checks::new();
    check_password(&mut checks, "password", &password);
    checks.finish(())?;
    let app = crate::server::app()?;
    // Looked at first, so that a dead link costs no hash.
    let email = store::email_of_reset(&mut app.db.read().await?, &link).await?;
    let hash = passwords::hash(password).await?;
    let mut tx = app.db.write().await?;
    let person = store::use_reset(&mut tx, &link).await?;
    store::set_password(&mut tx, person, &hash).await?;
    store::end_sessions(&mut tx, person, None).await?;
    store::forget_tries(&mut tx, &throttle::account_key(&email_key(&email))).await?;
    tx.commit().await?;
    cookies::end_session(app.config.is_secure());
    leptos_axum::redirect("/sign-in?done=password");
    Ok(())
}

/// What an invitation is to; `LinkExpired` if it cannot be accepted any more.
#[server(name = ReadInvitation, prefix = "/api", endpoint = "account/invitation", input = GetUrl)]
pub async fn invitation(link: String) -> Result<InvitationFacts> {
    use crate::account::store;
    let mut tx = crate::server::app()?.db.read().await?;
    let invitation = store::invitation(&mut tx, &link).await?;
    let has_account = store::account_of_email(&mut tx, &invitation.email).await?.is_some();
    let store::Invitation { alliance, email, role, .. } = invitation;
    Ok(InvitationFacts { alliance, email, role, has_account })
}

/// Accepts an invitation: somebody new gives name and a new password, an existing account
/// its password. Ends signed in, on the alliance's page.
#[server(name = AcceptInvitationLink, prefix = "/api", endpoint = "account/accept-invitation")]
pub async fn accept_invitation(link: String, #[server(default)] name: String, password: String) -> Result<()> {
    use crate::account::{joining, sign_in, store};
    let db = crate::server::app()?.db;
    let lang = crate::account::preferences().lang;
    let (tx, person, slug) = joining::accept(&db, &sign_in::client()?, &link, &name, password, lang).await?;
    let mut tx = tx;
    let account = store::account(&mut tx, person).await?;
    sign_in::sign_in(&mut tx, &account).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{slug}"));
    Ok(())
}
