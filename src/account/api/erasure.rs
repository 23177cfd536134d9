//! Deleting the own account.

use crate::account::keep::Erasure;
use crate::error::Result;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    crate::account::keep::First,
    crate::account::{SignedIn, cookies, preferences, sign_in, store, throttle},
    crate::activity::{
        self,
        model::{Event, EventKind},
    },
    crate::db::Tx,
    crate::error::{Error, Problem},
    crate::id::PersonId,
    crate::live::Topic,
    crate::server::app,
    time::OffsetDateTime,
};

/// What deleting the account would do: what has to be done first, and what stays until when.
#[server(name = ReadErasure, prefix = "/api", endpoint = "account/erasure", input = GetUrl)]
pub async fn erasure() -> Result<Erasure> {
    let signed_in = SignedIn::require().await?;
    let mut tx = app()?.db.read().await?;
    let person = signed_in.person_id();
    let today = OffsetDateTime::now_utc().date();
    let kept = store::signed_by(&mut tx, person, today).await?;
    Ok(Erasure {
        email: store::account(&mut tx, person).await?.email,
        first: store::to_do_first(&mut tx, person).await?,
        kept: kept.into_iter().map(|signed| signed.kept).filter(|kept| kept.until >= today).collect(),
    })
}

/// Deletes the account, confirmed by its password. `LastCoordinator` or `LastEditor` while
/// somebody else has to take over first.
#[server(name = EraseAccount, prefix = "/api", endpoint = "account/erase")]
pub async fn erase_account(password: String) -> Result<()> {
    let signed_in = SignedIn::require().await?;
    let app = app()?;
    let person = signed_in.person_id();
    let email = store::account(&mut app.db.read().await?, person).await?.email;
    sign_in::check_credentials(&app.db, &sign_in::client()?, &email, password).await?;
    let mut tx = app.db.write().await?;
    refuse_to_leave_undone(&mut tx, person).await?;
    let email_key = crate::account::model::email_key(&email);
    keep_and_erase(&mut tx, person, &email_key).await?;
    store::forget_tries(&mut tx, &throttle::account_key(&email_key)).await?;
    tx.commit().await?;
    cookies::end_session(app.config.is_secure());
    leptos_axum::redirect("/sign-in?done=erased");
    Ok(())
}

/// Two who go at the same moment must not both count on the other, so they wait for each other
/// at the rows of their alliances.
#[cfg(feature = "ssr")]
async fn refuse_to_leave_undone(tx: &mut Tx, person: PersonId) -> Result<()> {
    for network in store::acts_in(tx, person).await? {
        store::lock_roles(tx, network).await?;
    }
    let problem = match store::to_do_first(tx, person).await?.first() {
        None => return Ok(()),
        Some(First::LastCoordinator { .. }) => Problem::LastCoordinator,
        Some(First::LastEditor { .. }) => Problem::LastEditor,
    };
    Err(Error::field("password", problem))
}

#[cfg(feature = "ssr")]
async fn keep_and_erase(tx: &mut Tx, person: PersonId, email_key: &str) -> Result<()> {
    let today = OffsetDateTime::now_utc().date();
    for signed in store::signed_by(tx, person, today).await? {
        store::keep_declaration(tx, signed.network, signed.id, signed.kept.ground, signed.kept.until).await?;
    }
    store::forget_signers(tx, today).await?;
    for (network, organisation) in crate::contact::forget_person(tx, person, preferences().lang).await? {
        crate::contact::api::record_own(tx, network, organisation).await?;
    }
    crate::comment::forget_person(tx, person).await?;
    for network in store::acts_in(tx, person).await? {
        let event = Event { topic: Topic::Network, subject: network.0, kind: EventKind::PersonErased };
        activity::record_for(tx, network, Some(person), event).await?;
    }
    store::erase(tx, person, email_key).await
}
