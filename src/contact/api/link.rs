//! What a person does through the link that was sent to them, without signing in. Who holds
//! the link may do what it is for.

use crate::contact::draft::DecisionForm;
use crate::contact::model::OwnContact;
use crate::error::Result;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {super::record_own, crate::account::preferences, crate::contact::store, crate::i18n::Lang, crate::server::app};

/// What is kept about the person; `LinkExpired` if the link leads nowhere any more.
#[server(name = ReadOwnContact, prefix = "/api", endpoint = "contact/own", input = GetUrl)]
pub async fn own_contact(link: String) -> Result<OwnContact> {
    let mut tx = app()?.db.read().await?;
    let by = store::behind_link(&mut tx, &link).await?;
    store::own_contact(&mut tx, by.network, by.contact).await
}

/// Consents to showing the chosen fields; others are removed.
#[server(name = DecideByLink, prefix = "/api", endpoint = "contact/decide")]
pub async fn decide_by_link(link: String, #[server(flatten)] form: DecisionForm) -> Result<()> {
    let mut tx = app()?.db.write().await?;
    let by = store::behind_link(&mut tx, &link).await?;
    let organisation = store::decide(&mut tx, by, &form.check()?).await?;
    record_own(&mut tx, by.network, organisation).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/contact/{link}?done=consent"));
    Ok(())
}

/// Refuses or withdraws: what is about the person is removed.
#[server(name = RefuseByLink, prefix = "/api", endpoint = "contact/refuse")]
pub async fn refuse_by_link(link: String, #[server(default)] language: String) -> Result<()> {
    let language = Lang::parse(&language).unwrap_or(preferences().lang);
    let mut tx = app()?.db.write().await?;
    let by = store::behind_link(&mut tx, &link).await?;
    let organisation = store::refuse(&mut tx, by, language).await?;
    record_own(&mut tx, by.network, organisation).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/contact/{link}?done=gone"));
    Ok(())
}
