//! Sessions.

use crate::account::device::Device;
use crate::account::model::SessionFacts;
use crate::account::session::{ABSOLUTE, IDLE, SessionToken, new_secret};
use crate::account::viewer::SignedIn;
use crate::db::Tx;
use crate::error::Result;
use crate::id::PersonId;
use crate::{execute, on};
use time::{Duration, OffsetDateTime};

/// A session in use is noted this often, so that reading a page seldom means writing.
pub const REFRESH: Duration = Duration::hours(1);

/// The person of a live session; none if it has ended.
pub async fn person_of_session(tx: &mut Tx, token: &SessionToken) -> Result<Option<SignedIn>> {
    let now = OffsetDateTime::now_utc();
    let row: Option<(PersonId, bool, OffsetDateTime)> = on!(tx, |c| sqlx::query_as(
        "select p.id, p.is_administrator, s.seen_at from session s join person p on p.id = s.person_id
         where s.token_hash = $1 and s.expires_at > $2 and s.seen_at > $3"
    )
    .bind(token.hash())
    .bind(now)
    .bind(now - IDLE)
    .fetch_optional(c)
    .await)?;
    Ok(row.map(|(person, is_administrator, seen_at)| SignedIn {
        person,
        is_administrator,
        token: token.clone(),
        is_stale: seen_at < now - REFRESH,
    }))
}

/// Starts a session. The answer is the secret for the browser; only its hash is kept.
pub async fn start_session(tx: &mut Tx, person: PersonId, device: &Device) -> Result<String> {
    let (secret, hash) = new_secret();
    let now = OffsetDateTime::now_utc();
    execute!(
        tx,
        sqlx::query(
            "insert into session (token_hash, person_id, browser, system, created_at, seen_at, expires_at)
             values ($1, $2, $3, $4, $5, $5, $6)"
        )
        .bind(hash)
        .bind(person)
        .bind(device.browser)
        .bind(device.system)
        .bind(now)
        .bind(now + ABSOLUTE)
    )?;
    Ok(secret)
}

/// Notes that a session is in use.
pub async fn refresh_session(tx: &mut Tx, token: &SessionToken) -> Result<()> {
    execute!(
        tx,
        sqlx::query("update session set seen_at = $2 where token_hash = $1")
            .bind(token.hash())
            .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

pub async fn end_session(tx: &mut Tx, token: &SessionToken) -> Result<()> {
    execute!(tx, sqlx::query("delete from session where token_hash = $1").bind(token.hash()))?;
    Ok(())
}

/// Ends all sessions of a person, but for the one that is to stay.
pub async fn end_sessions(tx: &mut Tx, person: PersonId, but: Option<&SessionToken>) -> Result<()> {
    let stays = but.map_or("", SessionToken::hash);
    execute!(
        tx,
        sqlx::query("delete from session where person_id = $1 and token_hash <> $2").bind(person).bind(stays)
    )?;
    Ok(())
}

/// The live sessions of a person, the last used one first.
pub async fn sessions_of(tx: &mut Tx, signed_in: &SignedIn) -> Result<Vec<SessionFacts>> {
    let now = OffsetDateTime::now_utc();
    let rows: Vec<(String, Option<String>, Option<String>, OffsetDateTime)> = on!(tx, |c| sqlx::query_as(
        "select token_hash, browser, system, seen_at from session
         where person_id = $1 and expires_at > $2 and seen_at > $3 order by seen_at desc, token_hash"
    )
    .bind(signed_in.person)
    .bind(now)
    .bind(now - IDLE)
    .fetch_all(c)
    .await)?;
    let facts = |(hash, browser, system, seen_at): (String, _, _, _)| SessionFacts {
        is_current: hash == signed_in.token.hash(),
        browser,
        system,
        seen_at,
    };
    Ok(rows.into_iter().map(facts).collect())
}

/// Nobody repeats a request after this long, and nobody takes a move back.
const REPEATED_WITHIN: Duration = Duration::days(7);

/// Forgets what has run out: sessions, links, tries that no window counts any more, and the
/// answers kept for requests that are repeated; and the names of signers that were kept long
/// enough.
pub async fn sweep(tx: &mut Tx) -> Result<()> {
    let now = OffsetDateTime::now_utc();
    execute!(
        tx,
        sqlx::query("delete from session where expires_at <= $1 or seen_at <= $2").bind(now).bind(now - IDLE)
    )?;
    execute!(tx, sqlx::query("delete from password_reset where expires_at <= $1").bind(now))?;
    let longest_window = now - Duration::days(2);
    execute!(tx, sqlx::query("delete from sign_in_throttle where window_started_at <= $1").bind(longest_window))?;
    execute!(tx, sqlx::query("delete from idempotency where created_at <= $1").bind(now - REPEATED_WITHIN))?;
    super::forget_signers(tx, now.date()).await
}
