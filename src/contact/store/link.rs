//! The links by which contacts decide. Only hashes are kept.

use super::own::Decider;
use crate::account::{hash_secret, new_secret};
use crate::contact::model::Via;
use crate::db::Tx;
use crate::error::{Error, Problem, Result};
use crate::id::{ContactId, NetworkId};
use crate::{execute, on};
use time::{Duration, OffsetDateTime};

/// So long a person has for an answer; a link that was answered with a consent lasts.
const ASKED: Duration = Duration::days(30);

/// Whose consent can be asked for.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Asked {
    pub role: String,
    /// None where the link has to be passed on.
    pub email: Option<String>,
    /// Has consented already, so that a new link lasts like the one before.
    pub is_open: bool,
}

/// The person of a contact; none where nothing is kept about one.
pub async fn person_to_ask(tx: &mut Tx, network: NetworkId, contact: ContactId) -> Result<Option<Asked>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select role, email,
           (name_visibility is not null or email_visibility is not null or phone_visibility is not null) as is_open
         from contact where network_id = $1 and id = $2 and removed_at is null
           and (name is not null or email is not null or phone is not null)"
    )
    .bind(network)
    .bind(contact)
    .fetch_optional(c)
    .await)?)
}

/// Makes a contact's link, which lasts or waits for an answer. The answer is its secret; the
/// link before ends.
pub async fn make_link(
    tx: &mut Tx,
    network: NetworkId,
    contact: ContactId,
    is_mailed: bool,
    lasts: bool,
) -> Result<String> {
    let (secret, hash) = new_secret();
    let now = OffsetDateTime::now_utc();
    revoke(tx, network, contact).await?;
    execute!(
        tx,
        sqlx::query(
            "insert into contact_link (contact_id, network_id, token_hash, delivered, created_at, expires_at)
             values ($1, $2, $3, $4, $5, $6)"
        )
        .bind(contact)
        .bind(network)
        .bind(hash)
        .bind(if is_mailed { "mail" } else { "shown" })
        .bind(now)
        .bind((!lasts).then(|| now + ASKED))
    )?;
    Ok(secret)
}

/// The contact behind a link; `LinkExpired` if it was revoked or is too old.
pub async fn behind_link(tx: &mut Tx, secret: &str) -> Result<Decider> {
    let row: Option<(NetworkId, ContactId, String)> = on!(tx, |c| sqlx::query_as(
        "select network_id, contact_id, delivered from contact_link
         where token_hash = $1 and (expires_at is null or expires_at > $2)"
    )
    .bind(hash_secret(secret))
    .bind(OffsetDateTime::now_utc())
    .fetch_optional(c)
    .await)?;
    let linked = |(network, contact, delivered): (NetworkId, ContactId, String)| Decider {
        network,
        contact,
        via: if delivered == "mail" { Via::MailedLink } else { Via::ShownLink },
    };
    row.map(linked).ok_or_else(|| Error::field("link", Problem::LinkExpired))
}

/// Lets a link last from now on, or for as long as an answer may take.
pub async fn set_lasting(tx: &mut Tx, network: NetworkId, contact: ContactId, lasts: bool) -> Result<()> {
    let until = (!lasts).then(|| OffsetDateTime::now_utc() + ASKED);
    execute!(
        tx,
        sqlx::query("update contact_link set expires_at = $3 where network_id = $1 and contact_id = $2")
            .bind(network)
            .bind(contact)
            .bind(until)
    )?;
    Ok(())
}

/// Ends a contact's link.
pub async fn revoke(tx: &mut Tx, network: NetworkId, contact: ContactId) -> Result<()> {
    execute!(
        tx,
        sqlx::query("delete from contact_link where network_id = $1 and contact_id = $2").bind(network).bind(contact)
    )?;
    Ok(())
}
