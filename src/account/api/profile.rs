//! What people set for themselves.

use crate::account::model::{Me, SessionFacts};
use crate::error::Result;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

/// The person's own account with its sessions; `SignInRequired` if nobody is signed in.
#[server(name = ReadAccount, prefix = "/api", endpoint = "account/profile", input = GetUrl)]
pub async fn account() -> Result<(Me, Vec<SessionFacts>)> {
    use crate::account::{SignedIn, store};
    let signed_in = SignedIn::require().await?;
    let mut tx = crate::server::app()?.db.read().await?;
    let me = store::me(&mut tx, signed_in.person_id(), signed_in.is_administrator()).await?;
    Ok((me, store::sessions_of(&mut tx, &signed_in).await?))
}

/// Changes name, language and theme; an empty language means as the browser is set.
#[server(name = EditProfile, prefix = "/api", endpoint = "account/edit-profile")]
pub async fn edit_profile(name: String, #[server(default)] language: String, theme: String) -> Result<()> {
    use crate::account::model::Theme;
    use crate::account::{SignedIn, cookies, store};
    use crate::error::{Checks, Problem};
    let signed_in = SignedIn::require().await?;
    let mut checks = Checks::new();
    let name = checks.text("name", &name, true, crate::account::model::NAME_MAX);
    let lang = crate::i18n::Lang::parse(&language);
    if lang.is_none() && !language.is_empty() {
        checks.problem("language", Problem::UnknownChoice);
    }
    let theme = checks.parsed("theme", Theme::parse(&theme).ok_or(Problem::UnknownChoice)).unwrap_or_default();
    checks.finish(())?;
    let app = crate::server::app()?;
    let mut tx = app.db.write().await?;
    store::edit_profile(&mut tx, signed_in.person_id(), &name, lang, theme).await?;
    tx.commit().await?;
    cookies::remember_language(lang, app.config.is_secure());
    cookies::remember_theme(theme, app.config.is_secure());
    leptos_axum::redirect("/account?done=profile");
    Ok(())
}

/// Changes the password; every other session of the person ends, and this one gets a new id.
#[server(name = ChangePassword, prefix = "/api", endpoint = "account/change-password")]
pub async fn change_password(current: String, password: String) -> Result<()> {
    use crate::account::{SignedIn, model, password as passwords, sign_in, store};
    use crate::error::{Checks, Error, Problem};
    let signed_in = SignedIn::require().await?;
    let mut checks = Checks::new();
    model::check_password(&mut checks, "password", &password);
    checks.finish(())?;
    let db = crate::server::app()?.db;
    let email = store::account(&mut db.read().await?, signed_in.person_id()).await?.email;
    sign_in::check_credentials(&db, &sign_in::client()?, &email, current).await.map_err(|error| match error {
        Error::Invalid(_) => Error::field("current", Problem::WrongCredentials),
        other => other,
    })?;
    let hash = passwords::hash(password).await?;
    let mut tx = db.write().await?;
    store::set_password(&mut tx, signed_in.person_id(), &hash).await?;
    store::end_sessions(&mut tx, signed_in.person_id(), None).await?;
    sign_in::start_session(&mut tx, signed_in.person_id()).await?;
    tx.commit().await?;
    leptos_axum::redirect("/account?done=password");
    Ok(())
}

/// Chooses the language of the interface, for anybody; who is signed in keeps it in the
/// profile. Goes back to the page it came from.
#[server(name = SetLanguage, prefix = "/api", endpoint = "account/language")]
pub async fn set_language(lang: String) -> Result<()> {
    use crate::account::{SignedIn, cookies, store};
    use crate::error::{Error, Problem};
    let lang = crate::i18n::Lang::parse(&lang).ok_or(Error::field("lang", Problem::UnknownChoice))?;
    let app = crate::server::app()?;
    if let Some(signed_in) = SignedIn::find().await? {
        let mut tx = app.db.write().await?;
        let account = store::account(&mut tx, signed_in.person_id()).await?;
        store::edit_profile(&mut tx, account.id, &account.name, Some(lang), account.theme).await?;
        tx.commit().await?;
    }
    cookies::remember_language(Some(lang), app.config.is_secure());
    leptos_axum::redirect(&crate::account::sign_in::page_before());
    Ok(())
}

/// The same for light, dark, or as the device is set.
#[server(name = SetTheme, prefix = "/api", endpoint = "account/theme")]
pub async fn set_theme(theme: String) -> Result<()> {
    use crate::account::model::Theme;
    use crate::account::{SignedIn, cookies, store};
    use crate::error::{Error, Problem};
    let theme = Theme::parse(&theme).ok_or(Error::field("theme", Problem::UnknownChoice))?;
    let app = crate::server::app()?;
    if let Some(signed_in) = SignedIn::find().await? {
        let mut tx = app.db.write().await?;
        let account = store::account(&mut tx, signed_in.person_id()).await?;
        store::edit_profile(&mut tx, account.id, &account.name, account.language(), theme).await?;
        tx.commit().await?;
    }
    cookies::remember_theme(theme, app.config.is_secure());
    leptos_axum::redirect(&crate::account::sign_in::page_before());
    Ok(())
}
