//! What a dashboard shows, in a fixed number of queries however large the alliance is.

mod waiting;

pub use waiting::{for_coordinator, for_member};

use super::model::{AreaFigure, StageFigure};
use crate::account::Viewer;
use crate::activity::model::{Activity, EventKind};
use crate::db::Tx;
use crate::directory::model::Direction;
use crate::error::Result;
use crate::id::{AreaId, NetworkId, OpportunityId, StageId};
use crate::live::Topic;
use crate::network::model::Texts;
use crate::on;
use crate::pipeline::model::{Currency, PublicStatus};
use crate::policy::Role;
use sqlx::types::Json;
use std::collections::HashSet;
use time::Date;

/// A stage with what the waiting list needs to know of it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct StageRow {
    pub id: StageId,
    key: String,
    pub name: Json<Texts>,
    pub typical_days: Option<i64>,
    public_status: PublicStatus,
}

/// The stages of all pipelines in the board's order.
pub async fn stages(tx: &mut Tx, network: NetworkId) -> Result<Vec<StageRow>> {
    Ok(on!(tx, |c| {
        sqlx::query_as(
        "select s.id, s.key, s.name, s.typical_days, s.public_status from stage s join pipeline p on p.id = s.pipeline_id
         where s.network_id = $1 order by p.position, p.key, s.position"
    )
    .bind(network)
    .fetch_all(c)
    .await
    })?)
}

#[derive(sqlx::FromRow)]
struct FundingRow {
    stage_id: StageId,
    area_id: Option<AreaId>,
    currency: String,
    proposals: i64,
    requested: Option<i64>,
    granted: Option<i64>,
}

/// Proposals per stage, and requested and granted sums per area and currency.
pub async fn proposals(
    tx: &mut Tx,
    network: NetworkId,
    stages: &[StageRow],
) -> Result<(Vec<StageFigure>, Vec<AreaFigure>)> {
    let rows: Vec<FundingRow> = on!(tx, |c| sqlx::query_as(
        "select stage_id, area_id, currency, count(*) as proposals,
           cast(sum(requested) as bigint) as requested, cast(sum(granted) as bigint) as granted
         from proposal where network_id = $1 and archived_at is null group by stage_id, currency, area_id"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    let per_stage = stages.iter().map(|stage| StageFigure {
        id: stage.id,
        key: stage.key.clone(),
        name: stage.name.0.clone(),
        proposals: rows.iter().filter(|row| row.stage_id == stage.id).map(|row| row.proposals).sum(),
        is_running: stage.public_status == PublicStatus::Granted,
    });
    let mut areas: Vec<AreaFigure> = Vec::new();
    for row in &rows {
        let Some(currency) = Currency::from_iso(&row.currency) else { continue };
        let (requested, granted) = (row.requested.unwrap_or_default(), row.granted.unwrap_or_default());
        match areas.iter_mut().find(|figure| figure.area == row.area_id && figure.currency == currency) {
            Some(figure) => {
                figure.requested += requested;
                figure.granted += granted;
            }
            None => areas.push(AreaFigure { area: row.area_id, currency, requested, granted }),
        }
    }
    Ok((per_stage.collect(), areas))
}

/// Open needs and offers that the viewer may see.
pub async fn opportunities(tx: &mut Tx, viewer: &Viewer, today: Date) -> Result<(i64, i64)> {
    let rows: Vec<(Direction, i64)> = on!(tx, |c| {
        sqlx::query_as(
        "select direction, count(*) from opportunity o
         where o.network_id = $1 and o.status = 'published' and o.archived_at is null and (o.valid_until is null or o.valid_until >= $2)
           and ($3 or o.visibility <> 'internal' or exists
             (select 1 from editorship e where e.organisation_id = o.organisation_id and e.person_id = $4))
         group by direction"
    )
    .bind(viewer.network_id())
    .bind(today)
    .bind(viewer.role() != Role::Member)
    .bind(viewer.person_id())
    .fetch_all(c)
    .await
    })?;
    let count = |wanted| rows.iter().filter(|(direction, _)| *direction == wanted).map(|(_, count)| count).sum();
    Ok((count(Direction::Need), count(Direction::Offer)))
}

/// The newest changes that the viewer may know of, newest first.
pub async fn activities(tx: &mut Tx, viewer: &Viewer, today: Date, limit: usize) -> Result<Vec<Activity>> {
    // Changes of the order say little, and hidden needs and offers are left out; so more are read.
    let newest = crate::activity::latest(tx, viewer.network_id(), 60).await?;
    let is_member = viewer.role() == Role::Member;
    let own = if is_member { own_opportunities(tx, viewer).await? } else { HashSet::new() };
    let hidden = if is_member { hidden_opportunities(tx, viewer, today).await? } else { HashSet::new() };
    Ok(newest
        .into_iter()
        .filter(|activity| !matches!(activity.event, EventKind::ProposalReordered { .. }))
        .filter(|activity| !is_member || !tells_a_need(&activity.event))
        .filter(|activity| {
            !is_member || !activity.event.is_between_few() || own.contains(&OpportunityId(activity.subject))
        })
        .filter(|activity| activity.topic != Topic::Opportunity || !hidden.contains(&OpportunityId(activity.subject)))
        .take(limit)
        .collect())
}

/// A proposal's need may be internal, and the event does not know; its consortium reads of
/// it on the proposal's page.
fn tells_a_need(event: &EventKind) -> bool {
    use EventKind::{NeedAdded, NeedArchived, NeedEdited, NeedRestored};
    matches!(event, NeedAdded { .. } | NeedArchived { .. } | NeedEdited { .. } | NeedRestored { .. })
}

/// Needs and offers of which a member may not know, or not know who owns them; the feed names
/// who acted.
async fn hidden_opportunities(tx: &mut Tx, viewer: &Viewer, today: Date) -> Result<HashSet<OpportunityId>> {
    let rows: Vec<(OpportunityId,)> = on!(tx, |c| sqlx::query_as(
        "select o.id from opportunity o where o.network_id = $1
           and (o.visibility <> 'visible' or o.status <> 'published' or o.valid_until < $3) and not exists
           (select 1 from editorship e where e.organisation_id = o.organisation_id and e.person_id = $2)"
    )
    .bind(viewer.network_id())
    .bind(viewer.person_id())
    .bind(today)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Needs and offers of the organisations whose profile the viewer keeps.
async fn own_opportunities(tx: &mut Tx, viewer: &Viewer) -> Result<HashSet<OpportunityId>> {
    let rows: Vec<(OpportunityId,)> = on!(tx, |c| sqlx::query_as(
        "select o.id from opportunity o join editorship e on e.organisation_id = o.organisation_id
         where o.network_id = $1 and e.person_id = $2"
    )
    .bind(viewer.network_id())
    .bind(viewer.person_id())
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

#[cfg(test)]
mod tests;
