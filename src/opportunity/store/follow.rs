//! Who follows what. Every query is about the viewer alone.

use crate::account::Viewer;
use crate::db::Tx;
use crate::error::Result;
use crate::id::OpportunityId;
use crate::{execute, on};
use time::OffsetDateTime;

/// Follows a need or offer; doing so twice is doing so once.
pub async fn follow(tx: &mut Tx, viewer: &Viewer, id: OpportunityId) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "insert into opportunity_follow (network_id, opportunity_id, person_id, since)
             values ($1, $2, $3, $4) on conflict do nothing"
        )
        .bind(viewer.network_id())
        .bind(id)
        .bind(viewer.person_id())
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

pub async fn unfollow(tx: &mut Tx, viewer: &Viewer, id: OpportunityId) -> Result<()> {
    execute!(
        tx,
        sqlx::query("delete from opportunity_follow where network_id = $1 and opportunity_id = $2 and person_id = $3")
            .bind(viewer.network_id())
            .bind(id)
            .bind(viewer.person_id())
    )?;
    Ok(())
}

pub async fn is_following(tx: &mut Tx, viewer: &Viewer, id: OpportunityId) -> Result<bool> {
    let row: Option<(i64,)> = on!(tx, |c| sqlx::query_as(
        "select cast(1 as bigint) from opportunity_follow
         where network_id = $1 and opportunity_id = $2 and person_id = $3"
    )
    .bind(viewer.network_id())
    .bind(id)
    .bind(viewer.person_id())
    .fetch_optional(c)
    .await)?;
    Ok(row.is_some())
}

/// Whether the viewer follows anything in this alliance.
pub async fn follows(tx: &mut Tx, viewer: &Viewer) -> Result<bool> {
    let row: Option<(OpportunityId,)> = on!(tx, |c| sqlx::query_as(
        "select opportunity_id from opportunity_follow where network_id = $1 and person_id = $2 limit 1"
    )
    .bind(viewer.network_id())
    .bind(viewer.person_id())
    .fetch_optional(c)
    .await)?;
    Ok(row.is_some())
}
