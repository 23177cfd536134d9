//! Counted tries.

use crate::db::Tx;
use crate::error::Result;
use crate::{execute, on};
use time::OffsetDateTime;

/// Adds a try under a key, beginning anew if the window began before `window_start`. The
/// answer is the number of tries in the window and until when the key is blocked. One
/// statement, so that tries at the same moment wait for each other.
pub async fn count_try(
    tx: &mut Tx,
    key: &str,
    now: OffsetDateTime,
    window_start: OffsetDateTime,
) -> Result<(i64, Option<OffsetDateTime>)> {
    Ok(on!(tx, |c| sqlx::query_as(
        "insert into sign_in_throttle (key, failures, window_started_at) values ($1, 1, $2)
         on conflict (key) do update set
           failures = case when sign_in_throttle.window_started_at < $3 then 1 else sign_in_throttle.failures + 1 end,
           window_started_at = case when sign_in_throttle.window_started_at < $3 then excluded.window_started_at
             else sign_in_throttle.window_started_at end
         returning failures, blocked_until"
    )
    .bind(key)
    .bind(now)
    .bind(window_start)
    .fetch_one(c)
    .await)?)
}

/// Refuses tries under a key until then.
pub async fn block_until(tx: &mut Tx, key: &str, until: OffsetDateTime) -> Result<()> {
    execute!(tx, sqlx::query("update sign_in_throttle set blocked_until = $2 where key = $1").bind(key).bind(until))?;
    Ok(())
}

/// Forgets all tries under a key.
pub async fn forget_tries(tx: &mut Tx, key: &str) -> Result<()> {
    execute!(tx, sqlx::query("delete from sign_in_throttle where key = $1").bind(key))?;
    Ok(())
}

/// Takes back one try, because it was a good one. A block stays, or an own account would
/// be the way to guess at others.
pub async fn take_back_try(tx: &mut Tx, key: &str) -> Result<()> {
    execute!(
        tx,
        sqlx::query("update sign_in_throttle set failures = failures - 1 where key = $1 and failures > 0").bind(key)
    )?;
    Ok(())
}
