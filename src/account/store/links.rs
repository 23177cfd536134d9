//! Links that set a password or bring a person into an alliance. Only hashes are kept.

use crate::account::model::{OpenInvitation, email_key};
use crate::account::session::{hash_secret, new_secret};
use crate::db::Tx;
use crate::error::{Error, Problem, Result};
use crate::id::{InvitationId, NetworkId, OrganisationId, PersonId};
use crate::policy::Role;
use crate::{execute, on};
use time::{Duration, OffsetDateTime};

/// A link asked for by its own person is used soon.
pub const ASKED_FOR: Duration = Duration::hours(1);
/// One that another person passes on takes longer.
pub const PASSED_ON: Duration = Duration::days(3);
/// An invitation may lie about for two weeks.
pub const INVITED: Duration = Duration::days(14);

fn expired() -> Error {
    Error::field("link", Problem::LinkExpired)
}

/// Makes a link that sets a person's password once. The answer is its secret; links made
/// before end, so that there is never more than one.
pub async fn create_reset(tx: &mut Tx, person: PersonId, valid: Duration) -> Result<String> {
    let (secret, hash) = new_secret();
    let now = OffsetDateTime::now_utc();
    execute!(tx, sqlx::query("delete from password_reset where person_id = $1").bind(person))?;
    execute!(
        tx,
        sqlx::query(
            "insert into password_reset (token_hash, person_id, created_at, expires_at) values ($1, $2, $3, $4)"
        )
        .bind(hash)
        .bind(person)
        .bind(now)
        .bind(now + valid)
    )?;
    Ok(secret)
}

/// The address whose password a link sets; `LinkExpired` if it cannot be used any more.
pub async fn email_of_reset(tx: &mut Tx, secret: &str) -> Result<String> {
    let row: Option<(String,)> = on!(tx, |c| sqlx::query_as(
        "select p.email from password_reset l join person p on p.id = l.person_id
         where l.token_hash = $1 and l.used_at is null and l.expires_at > $2"
    )
    .bind(hash_secret(secret))
    .bind(OffsetDateTime::now_utc())
    .fetch_optional(c)
    .await)?;
    row.map(|(email,)| email).ok_or_else(expired)
}

/// Uses a link up. The answer is whose password it sets; `LinkExpired` the second time.
pub async fn use_reset(tx: &mut Tx, secret: &str) -> Result<PersonId> {
    let row: Option<(PersonId,)> = on!(tx, |c| sqlx::query_as(
        "update password_reset set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2
         returning person_id"
    )
    .bind(hash_secret(secret))
    .bind(OffsetDateTime::now_utc())
    .fetch_optional(c)
    .await)?;
    row.map(|(person,)| person).ok_or_else(expired)
}

/// Whom to invite, and as what.
#[derive(Clone, Debug)]
pub struct NewInvitation<'a> {
    pub email: &'a str,
    pub role: Role,
    /// The organisation whose profile the person is to keep.
    pub organisation: Option<OrganisationId>,
    pub invited_by: Option<PersonId>,
}

/// Invites an address to an alliance. The answer is the link's secret; an open invitation
/// of the same address ends.
pub async fn create_invitation(tx: &mut Tx, network: NetworkId, new: &NewInvitation<'_>) -> Result<String> {
    let (secret, hash) = new_secret();
    let now = OffsetDateTime::now_utc();
    let email = email_key(new.email);
    execute!(
        tx,
        sqlx::query("delete from invitation where network_id = $1 and email = $2 and accepted_at is null")
            .bind(network)
            .bind(&email)
    )?;
    execute!(
        tx,
        sqlx::query(
            "insert into invitation (id, network_id, token_hash, email, role, organisation_id, invited_by, created_at, expires_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        )
        .bind(InvitationId::new())
        .bind(network)
        .bind(hash)
        .bind(email)
        .bind(new.role)
        .bind(new.organisation)
        .bind(new.invited_by)
        .bind(now)
        .bind(now + INVITED)
    )?;
    Ok(secret)
}

/// An invitation that can still be accepted.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Invitation {
    pub id: InvitationId,
    pub network_id: NetworkId,
    pub slug: String,
    pub alliance: String,
    pub email: String,
    pub role: Role,
    pub organisation_id: Option<OrganisationId>,
}

/// The invitation of a link; `LinkExpired` if it was accepted, revoked or is too old.
pub async fn invitation(tx: &mut Tx, secret: &str) -> Result<Invitation> {
    let row: Option<Invitation> = on!(tx, |c| sqlx::query_as(
        "select i.id, i.network_id, n.slug, n.name as alliance, i.email, i.role, i.organisation_id
         from invitation i join network n on n.id = i.network_id
         where i.token_hash = $1 and i.accepted_at is null and i.expires_at > $2"
    )
    .bind(hash_secret(secret))
    .bind(OffsetDateTime::now_utc())
    .fetch_optional(c)
    .await)?;
    row.ok_or_else(expired)
}

/// Uses an invitation up; `LinkExpired` if somebody was faster.
pub async fn use_invitation(tx: &mut Tx, id: InvitationId) -> Result<()> {
    let used = execute!(
        tx,
        sqlx::query("update invitation set accepted_at = $2 where id = $1 and accepted_at is null and expires_at > $2")
            .bind(id)
            .bind(OffsetDateTime::now_utc())
    )?;
    if used == 1 { Ok(()) } else { Err(expired()) }
}

/// Takes an open invitation back; `NotFound` if there is none such in the alliance.
pub async fn revoke_invitation(tx: &mut Tx, network: NetworkId, id: InvitationId) -> Result<()> {
    let revoked = execute!(
        tx,
        sqlx::query("delete from invitation where network_id = $1 and id = $2 and accepted_at is null")
            .bind(network)
            .bind(id)
    )?;
    if revoked == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// The invitations of an alliance that can still be accepted, the newest first.
pub async fn open_invitations(tx: &mut Tx, network: NetworkId) -> Result<Vec<OpenInvitation>> {
    let rows: Vec<(InvitationId, String, Role, Option<String>, OffsetDateTime)> = on!(tx, |c| sqlx::query_as(
        "select i.id, i.email, i.role, o.name, i.expires_at from invitation i
         left join organisation o on o.network_id = i.network_id and o.id = i.organisation_id
         where i.network_id = $1 and i.accepted_at is null and i.expires_at > $2 order by i.id desc"
    )
    .bind(network)
    .bind(OffsetDateTime::now_utc())
    .fetch_all(c)
    .await)?;
    let open =
        |(id, email, role, organisation, expires_at)| OpenInvitation { id, email, role, organisation, expires_at };
    Ok(rows.into_iter().map(open).collect())
}
