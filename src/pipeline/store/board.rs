//! Reads boards: columns with their first cards, and the figures of all their cards.

use crate::account::Viewer;
use crate::db::Tx;
use crate::error::Result;
use crate::id::{AreaId, NetworkId, OrganisationId, ProposalId, StageId};
use crate::network::model::Texts;
use crate::on;
use crate::pipeline::board::{BoardFilter, add_to};
use crate::pipeline::model::{Actor, Board, COLUMN_PAGE, Card, Column, Currency, Money, Outcome, PublicStatus, Stage};
use crate::policy::{Action, Resource};
use crate::search::fold::fold;
use sqlx::QueryBuilder;
use sqlx::types::Json;
use std::collections::HashMap;
use time::{Duration, OffsetDateTime};

/// What a card shows, from every table it stands in. The lead is looked up per card, since
/// a page of cards is small and the table of participations is not.
const CARD: &str = "select p.id, p.version, p.stage_id, p.title, p.acronym, p.area_id, p.currency, p.requested,
       p.requested_approximate, p.granted, p.granted_approximate, p.outcome, p.entered_stage_at, p.is_sample,
       (select o.name from participation m join organisation o on o.id = m.organisation_id
        where m.proposal_id = p.id and m.role = 'lead' order by m.position limit 1) as lead
     from proposal p ";

/// A page of one column, in the order of the board.
const PAGE: &str = "where p.network_id = $1 and p.stage_id = $2 and p.archived_at is null
     order by p.position limit $3 offset $4";

/// The figures of every column; the index `proposal_figures` holds all it needs.
const FIGURES: &str =
    "select stage_id, currency, count(*) as cards, cast(sum(coalesce(granted, requested)) as bigint) as minor
     from proposal where network_id = $1 and archived_at is null group by stage_id, currency";

/// What a filter has to look at, of every card it could let through.
const CANDIDATES: &str =
    "select p.id, p.stage_id, p.entered_stage_at, p.currency, coalesce(p.granted, p.requested) as minor,
       p.title, p.acronym, p.number
     from proposal p where p.network_id = $1 and p.archived_at is null
       and ($2 is null or p.area_id = $2) and ($3 is null or p.outcome = $3)
       and ($4 is null or exists (select 1 from participation m
            where m.proposal_id = p.id and m.organisation_id = $4 and m.role = 'lead'))
     order by p.stage_id, p.position";

/// The board of the viewer's alliance with the first cards of each column.
pub async fn board(tx: &mut Tx, viewer: &Viewer, filter: &BoardFilter) -> Result<Board> {
    let stages = stages(tx, viewer.network_id()).await?;
    let columns = if filter.is_narrow() {
        narrow_columns(tx, viewer.network_id(), stages, filter).await?
    } else {
        all_columns(tx, viewer.network_id(), stages, filter).await?
    };
    Ok(Board {
        columns,
        may_move: viewer.can(Action::Move, Resource::Proposal, None),
        may_create: viewer.can(Action::Create, Resource::Proposal, None),
    })
}

/// Further cards of one column, from the given place on.
pub async fn cards(
    tx: &mut Tx,
    viewer: &Viewer,
    stage: StageId,
    filter: &BoardFilter,
    offset: i64,
) -> Result<Vec<Card>> {
    let network = viewer.network_id();
    if !filter.is_narrow() {
        return page(tx, network, stage, COLUMN_PAGE, offset).await;
    }
    let stages = stages(tx, network).await?;
    let found = candidates(tx, network, &stages, filter).await?;
    let skipped = usize::try_from(offset).unwrap_or(usize::MAX);
    let of_stage = found.iter().filter(|candidate| candidate.stage_id == stage).skip(skipped);
    let ids: Vec<ProposalId> = of_stage.take(COLUMN_PAGE as usize).map(|candidate| candidate.id).collect();
    let mut held = cards_by_id(tx, network, &ids).await?;
    Ok(ids.iter().filter_map(|id| held.remove(id)).collect())
}

/// The stages of the alliance's pipelines in their order.
pub async fn stages(tx: &mut Tx, network: NetworkId) -> Result<Vec<Stage>> {
    let rows: Vec<(StageId, String, Json<Texts>, Actor, Option<i64>, PublicStatus)> = on!(tx, |c| sqlx::query_as(
        "select s.id, s.key, s.name, s.actor, s.typical_days, s.public_status
         from stage s join pipeline l on l.id = s.pipeline_id
         where s.network_id = $1 order by l.position, s.position, s.key"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    let stage = |(id, key, name, actor, typical_days, public_status): (_, _, Json<Texts>, _, _, _)| Stage {
        id,
        key,
        name: name.0,
        actor,
        typical_days,
        public_status,
    };
    Ok(rows.into_iter().map(stage).collect())
}

/// The organisations that lead most proposals, at most a hundred, for the filter's list.
pub async fn leads(tx: &mut Tx, network: NetworkId) -> Result<Vec<(OrganisationId, String)>> {
    let mut leads: Vec<(OrganisationId, String)> = on!(tx, |c| sqlx::query_as(
        "select o.id, o.name from
           (select organisation_id, count(*) as proposals from participation
            where network_id = $1 and role = 'lead' group by organisation_id
            order by proposals desc, organisation_id limit 100) l
         join organisation o on o.id = l.organisation_id"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    leads.sort_by_cached_key(|(_, name)| fold(name));
    Ok(leads)
}

async fn all_columns(tx: &mut Tx, network: NetworkId, stages: Vec<Stage>, filter: &BoardFilter) -> Result<Vec<Column>> {
    let mut figures = figures(tx, network).await?;
    let mut columns = Vec::with_capacity(stages.len());
    for stage in stages {
        let (total, sums) = figures.remove(&stage.id).unwrap_or_default();
        let wanted = filter.cards_wanted(stage.id, COLUMN_PAGE);
        let cards = if total > 0 { page(tx, network, stage.id, wanted, 0).await? } else { Vec::new() };
        columns.push(Column { stage, cards, total, sums });
    }
    Ok(columns)
}

async fn page(tx: &mut Tx, network: NetworkId, stage: StageId, limit: i64, offset: i64) -> Result<Vec<Card>> {
    let now = OffsetDateTime::now_utc();
    let rows: Vec<CardRow> = on!(tx, |c| sqlx::query_as(sqlx::AssertSqlSafe(format!("{CARD}{PAGE}")))
        .bind(network)
        .bind(stage)
        .bind(limit)
        .bind(offset.max(0))
        .fetch_all(c)
        .await)?;
    Ok(rows.into_iter().map(|row| row.card(now)).collect())
}

type Figures = HashMap<StageId, (i64, Vec<(Currency, i64)>)>;

async fn figures(tx: &mut Tx, network: NetworkId) -> Result<Figures> {
    let rows: Vec<(StageId, String, i64, Option<i64>)> =
        on!(tx, |c| sqlx::query_as(FIGURES).bind(network).fetch_all(c).await)?;
    let mut figures = Figures::new();
    for (stage, currency, cards, minor) in rows {
        let (total, sums) = figures.entry(stage).or_default();
        *total += cards;
        if let (Some(currency), Some(minor)) = (Currency::from_iso(&currency), minor) {
            add_to(sums, currency, minor);
        }
    }
    Ok(figures)
}

async fn narrow_columns(
    tx: &mut Tx,
    network: NetworkId,
    stages: Vec<Stage>,
    filter: &BoardFilter,
) -> Result<Vec<Column>> {
    let found = candidates(tx, network, &stages, filter).await?;
    let mut shown: HashMap<StageId, Vec<ProposalId>> = HashMap::new();
    let mut figures = Figures::new();
    for candidate in &found {
        let (total, sums) = figures.entry(candidate.stage_id).or_default();
        *total += 1;
        if let (Some(currency), Some(minor)) = (Currency::from_iso(&candidate.currency), candidate.minor) {
            add_to(sums, currency, minor);
        }
        if *total <= filter.cards_wanted(candidate.stage_id, COLUMN_PAGE) {
            shown.entry(candidate.stage_id).or_default().push(candidate.id);
        }
    }
    let ids: Vec<ProposalId> = shown.values().flatten().copied().collect();
    let mut held = cards_by_id(tx, network, &ids).await?;
    let column = |stage: Stage| {
        let (total, sums) = figures.remove(&stage.id).unwrap_or_default();
        let ids = shown.remove(&stage.id).unwrap_or_default();
        Column { stage, cards: ids.iter().filter_map(|id| held.remove(id)).collect(), total, sums }
    };
    Ok(stages.into_iter().map(column).collect())
}

/// The cards that a filter lets through, in the order of their columns. Words are compared
/// here because the databases fold letters differently.
async fn candidates(tx: &mut Tx, network: NetworkId, stages: &[Stage], filter: &BoardFilter) -> Result<Vec<Candidate>> {
    let mut found: Vec<Candidate> = on!(tx, |c| sqlx::query_as(CANDIDATES)
        .bind(network)
        .bind(filter.area)
        .bind(filter.outcome)
        .bind(filter.lead)
        .fetch_all(c)
        .await)?;
    let words: Vec<String> = fold(&filter.q).split_whitespace().map(str::to_owned).collect();
    if !words.is_empty() {
        found.retain(|candidate| candidate.has(&words));
    }
    if filter.overdue {
        let now = OffsetDateTime::now_utc();
        let typical: HashMap<StageId, i64> =
            stages.iter().filter_map(|stage| Some((stage.id, stage.typical_days?))).collect();
        found.retain(|candidate| {
            typical
                .get(&candidate.stage_id)
                .is_some_and(|days| now - candidate.entered_stage_at > Duration::days(days + 1))
        });
    }
    Ok(found)
}

/// Cards by their ids; those that are gone are left out.
async fn cards_by_id(tx: &mut Tx, network: NetworkId, ids: &[ProposalId]) -> Result<HashMap<ProposalId, Card>> {
    let now = OffsetDateTime::now_utc();
    let mut held = HashMap::with_capacity(ids.len());
    for some in ids.chunks(1000) {
        let rows: Vec<CardRow> = on!(tx, |c| {
            let mut query = QueryBuilder::new(CARD);
            query.push("where p.archived_at is null and p.network_id = ").push_bind(network).push(" and p.id in (");
            let mut list = query.separated(", ");
            for id in some {
                list.push_bind(*id);
            }
            query.push(")");
            query.build_query_as().fetch_all(c).await
        })?;
        held.extend(rows.into_iter().map(|row| (row.id, row.card(now))));
    }
    Ok(held)
}

#[derive(sqlx::FromRow)]
struct CardRow {
    id: ProposalId,
    version: i64,
    title: String,
    acronym: Option<String>,
    area_id: Option<AreaId>,
    currency: String,
    requested: Option<i64>,
    requested_approximate: bool,
    granted: Option<i64>,
    granted_approximate: bool,
    outcome: Option<Outcome>,
    entered_stage_at: OffsetDateTime,
    is_sample: bool,
    lead: Option<String>,
}

impl CardRow {
    /// What is granted counts; before there is a grant, what is asked for.
    fn card(self, now: OffsetDateTime) -> Card {
        let (minor, approximate) = match self.granted {
            Some(minor) => (Some(minor), self.granted_approximate),
            None => (self.requested, self.requested_approximate),
        };
        let currency = Currency::from_iso(&self.currency);
        Card {
            id: self.id,
            version: self.version,
            title: self.title,
            acronym: self.acronym,
            lead: self.lead,
            area: self.area_id,
            amount: minor.zip(currency).map(|(minor, currency)| Money { minor, currency, approximate }),
            outcome: self.outcome,
            days_in_stage: (now - self.entered_stage_at).whole_days().max(0),
            is_sample: self.is_sample,
        }
    }
}

#[derive(sqlx::FromRow)]
struct Candidate {
    id: ProposalId,
    stage_id: StageId,
    entered_stage_at: OffsetDateTime,
    currency: String,
    minor: Option<i64>,
    title: String,
    acronym: Option<String>,
    number: Option<String>,
}

impl Candidate {
    fn has(&self, words: &[String]) -> bool {
        let mut text = self.title.clone();
        for more in [&self.acronym, &self.number].into_iter().flatten() {
            text.push(' ');
            text.push_str(more);
        }
        let text = fold(&text);
        words.iter().all(|word| text.contains(word.as_str()))
    }
}

#[cfg(test)]
mod tests;
