//! What a search has found, and what of it was seen or told.

use crate::db::Tx;
use crate::error::Result;
use crate::id::{NetworkId, OpportunityId, OrganisationId, SavedSearchId};
use crate::{execute, insert_rows, on};
use sqlx::QueryBuilder;
use std::collections::{HashMap, HashSet};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

/// An organisation, or a need or offer, that a search finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    Organisation { id: OrganisationId, name: String },
    Opportunity { id: OpportunityId, title: String },
}

impl Finding {
    pub fn id(&self) -> Uuid {
        match self {
            Finding::Organisation { id, .. } => id.0,
            Finding::Opportunity { id, .. } => id.0,
        }
    }
}

/// Parameters that one statement may surely have on both databases.
const CHUNK: usize = 500;

/// The organisations with the needs and offers that every member sees of them on `today`, of the
/// given directions and types if any are given. What is hidden from some is never told to anybody.
pub async fn findings_of(
    tx: &mut Tx,
    network: NetworkId,
    organisations: &[OrganisationId],
    wanted: impl Fn(&str, &str) -> bool,
    today: Date,
) -> Result<Vec<Finding>> {
    let mut found = Vec::with_capacity(organisations.len());
    for some in organisations.chunks(CHUNK) {
        let names: Vec<(OrganisationId, String)> = on!(tx, |c| {
            let mut query =
                QueryBuilder::new("select id, name from organisation where archived_at is null and network_id = ");
            query.push_bind(network).push(" and id in (");
            let mut list = query.separated(", ");
            some.iter().for_each(|id| {
                list.push_bind(*id);
            });
            query.push(") order by id");
            query.build_query_as().fetch_all(c).await
        })?;
        let open: Vec<(OpportunityId, String, String, String)> = on!(tx, |c| {
            let mut query = QueryBuilder::new(
                "select id, title, direction, type from opportunity
                 where visibility = 'visible' and status = 'published' and archived_at is null and network_id = ",
            );
            query.push_bind(network);
            query.push(" and (valid_until is null or valid_until >= ").push_bind(today);
            query.push(") and organisation_id in (");
            let mut list = query.separated(", ");
            some.iter().for_each(|id| {
                list.push_bind(*id);
            });
            query.push(") order by id");
            query.build_query_as().fetch_all(c).await
        })?;
        found.extend(names.into_iter().map(|(id, name)| Finding::Organisation { id, name }));
        let open = open.into_iter().filter(|(_, _, direction, kind)| wanted(direction, kind));
        found.extend(open.map(|(id, title, ..)| Finding::Opportunity { id, title }));
    }
    Ok(found)
}

/// What a search has found before, and whether its person has seen it.
pub async fn found_before(tx: &mut Tx, id: SavedSearchId) -> Result<HashMap<Uuid, bool>> {
    let rows: Vec<(Uuid, Option<OffsetDateTime>)> =
        on!(tx, |c| sqlx::query_as("select subject_id, seen_at from saved_search_hit where saved_search_id = $1")
            .bind(id)
            .fetch_all(c)
            .await)?;
    Ok(rows.into_iter().map(|(subject, seen)| (subject, seen.is_some())).collect())
}

/// Notes that the person has seen what the search finds now.
pub async fn mark_seen(tx: &mut Tx, network: NetworkId, id: SavedSearchId, found: &[Finding]) -> Result<()> {
    let now = OffsetDateTime::now_utc();
    let before = found_before(tx, id).await?;
    let current: HashSet<Uuid> = found.iter().map(Finding::id).collect();
    if before.iter().any(|(subject, seen)| !seen && current.contains(subject)) {
        execute!(
            tx,
            sqlx::query(
                "update saved_search_hit set seen_at = $3
                 where network_id = $1 and saved_search_id = $2 and seen_at is null"
            )
            .bind(network)
            .bind(id)
            .bind(now)
        )?;
    }
    let new: Vec<Uuid> = current.into_iter().filter(|subject| !before.contains_key(subject)).collect();
    insert_rows!(tx, "insert into saved_search_hit (network_id, saved_search_id, subject_id, seen_at) ", new, |r| [
        network, id, *r, now
    ]);
    Ok(())
}

/// Notes that a letter tells of what is new. The answer is that: what the person has neither
/// seen nor been told of.
pub async fn mark_told(
    tx: &mut Tx,
    network: NetworkId,
    id: SavedSearchId,
    found: Vec<Finding>,
) -> Result<Vec<Finding>> {
    let now = OffsetDateTime::now_utc();
    let before = found_before(tx, id).await?;
    let fresh: Vec<Finding> = found.into_iter().filter(|one| !before.contains_key(&one.id())).collect();
    insert_rows!(tx, "insert into saved_search_hit (network_id, saved_search_id, subject_id, told_at) ", fresh, |r| [
        network,
        id,
        r.id(),
        now
    ]);
    Ok(fresh)
}
