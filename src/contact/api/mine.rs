//! The same for a person who is signed in, about the contacts with their address.

use crate::contact::draft::DecisionForm;
use crate::contact::model::OwnContact;
use crate::error::Result;
use crate::id::ContactId;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    super::record_own,
    crate::account::{SignedIn, preferences},
    crate::contact::model::Via,
    crate::contact::store::{self, Decider},
    crate::db::Tx,
    crate::error::Error,
    crate::i18n::Lang,
    crate::server::app,
};

/// What is kept about the person as a contact of organisations.
#[server(name = ReadMyContacts, prefix = "/api", endpoint = "contact/mine", input = GetUrl)]
pub async fn my_contacts() -> Result<Vec<OwnContact>> {
    let signed_in = SignedIn::require().await?;
    store::kept_about(&mut app()?.db.read().await?, signed_in.person_id()).await
}

/// Consents to showing the chosen fields of one of them; others are removed.
#[server(name = DecideAsAccount, prefix = "/api", endpoint = "contact/mine/decide")]
pub async fn decide_as_account(contact: ContactId, #[server(flatten)] form: DecisionForm) -> Result<()> {
    let signed_in = SignedIn::require().await?;
    let mut tx = app()?.db.write().await?;
    let by = decider(&mut tx, &signed_in, contact).await?;
    let organisation = store::decide(&mut tx, by, &form.check()?).await?;
    record_own(&mut tx, by.network, organisation).await?;
    tx.commit().await?;
    leptos_axum::redirect("/account?done=contact");
    Ok(())
}

/// Refuses or withdraws one of them.
#[server(name = RefuseAsAccount, prefix = "/api", endpoint = "contact/mine/refuse")]
pub async fn refuse_as_account(contact: ContactId, #[server(default)] language: String) -> Result<()> {
    let signed_in = SignedIn::require().await?;
    let language = Lang::parse(&language).unwrap_or(preferences().lang);
    let mut tx = app()?.db.write().await?;
    let by = decider(&mut tx, &signed_in, contact).await?;
    let organisation = store::refuse(&mut tx, by, language).await?;
    record_own(&mut tx, by.network, organisation).await?;
    tx.commit().await?;
    leptos_axum::redirect("/account?done=contact-gone");
    Ok(())
}

/// A contact that has the person's own address; for any other there is none.
#[cfg(feature = "ssr")]
async fn decider(tx: &mut Tx, signed_in: &SignedIn, contact: ContactId) -> Result<Decider> {
    let mine = store::mine(tx, signed_in.person_id()).await?;
    let (network, contact) = mine.into_iter().find(|(_, own)| *own == contact).ok_or(Error::NotFound)?;
    Ok(Decider { network, contact, via: Via::Account })
}
