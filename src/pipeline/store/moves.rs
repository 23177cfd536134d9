//! Moves cards: few statements, each on an index, so that a move costs little more than
//! the commit that makes it durable.

use crate::account::Viewer;
use crate::activity::model::{EventKind, Overruled};
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::i18n::Lang;
use crate::id::{NetworkId, OrganisationId, PipelineId, ProposalId, StageId};
use crate::network::model::Texts;
use crate::pipeline::board::{Moved, Place};
use crate::{execute, on};
use serde::{Deserialize, Serialize};
use sqlx::types::Json;
use time::OffsetDateTime;

/// The room between neighbours, so that cards can be put between them many times.
const GAP: i64 = 1024;
/// Farther away than any position ever gets: where cards stand while they are renumbered.
const FAR: i64 = 1 << 50;

/// A card as a move finds it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct CardNow {
    pub id: ProposalId,
    pub network_id: NetworkId,
    pub version: i64,
    pub stage_id: StageId,
    pub position: i64,
    pub entered_stage_at: OffsetDateTime,
    pub title: String,
    pub stage_name: Json<Texts>,
    pub pipeline_id: PipelineId,
    pub lead: Option<OrganisationId>,
}

/// The stage a card is going to.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Target {
    pub id: StageId,
    pub name: Json<Texts>,
}

/// Where in its column a card is put by the store.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Spot {
    Beside(Place),
    /// At this position, or next to it if another card stands there now.
    At(i64),
}

/// A move as it is kept under its key: the answer, and what undoing it needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Done {
    pub answer: Moved,
    pub from: StageId,
    pub position: i64,
    pub entered_stage_at: OffsetDateTime,
}

impl Done {
    /// What a move of this card will have done once it is through.
    pub fn promise(card: &CardNow, to: StageId, seen: i64) -> Done {
        let stays = card.stage_id == to;
        let days = (OffsetDateTime::now_utc() - card.entered_stage_at).whole_days().max(0);
        let days_in_stage = if stays { days } else { 0 };
        Done {
            answer: Moved { proposal: card.id, version: seen + 1, days_in_stage },
            from: card.stage_id,
            position: card.position,
            entered_stage_at: card.entered_stage_at,
        }
    }
}

/// The card, if the viewer can see it; `NotFound` otherwise.
pub async fn visible(tx: &mut Tx, viewer: &Viewer, id: ProposalId) -> Result<CardNow> {
    let card: Option<CardNow> = on!(tx, |c| sqlx::query_as(
        "select p.id, p.network_id, p.version, p.stage_id, p.position, p.entered_stage_at, p.title,
           s.name as stage_name, s.pipeline_id,
           (select m.organisation_id from participation m
            where m.proposal_id = p.id and m.role = 'lead' order by m.position limit 1) as lead
         from proposal p join stage s on s.id = p.stage_id
         where p.network_id = $1 and p.id = $2 and p.archived_at is null"
    )
    .bind(viewer.network_id())
    .bind(id)
    .fetch_optional(c)
    .await)?;
    card.ok_or(Error::NotFound)
}

/// Takes the key for this move. If it was used before, nothing is taken and the move made
/// then is returned, for which somebody else's unfinished use of the key is waited for.
pub async fn claim(tx: &mut Tx, viewer: &Viewer, key: &str, done: &Done) -> Result<Option<Done>> {
    let answer = serde_json::to_string(done).map_err(Error::internal)?;
    let taken = execute!(
        tx,
        sqlx::query(
            "insert into idempotency (person_id, key, endpoint, answer, created_at)
             values ($1, $2, 'pipeline/move', $3, $4) on conflict (person_id, key) do nothing"
        )
        .bind(viewer.person_id())
        .bind(key)
        .bind(&answer)
        .bind(OffsetDateTime::now_utc())
    )?;
    if taken == 1 {
        return Ok(None);
    }
    let first = made_with(tx, viewer, key).await?;
    if first.answer.proposal == done.answer.proposal { Ok(Some(first)) } else { Err(Error::BadRequest) }
}

/// The move that this person made with a key; `NotFound` if there is none.
pub async fn made_with(tx: &mut Tx, viewer: &Viewer, key: &str) -> Result<Done> {
    let row: Option<(String,)> = on!(tx, |c| sqlx::query_as(
        "select answer from idempotency where person_id = $1 and key = $2 and endpoint = 'pipeline/move'"
    )
    .bind(viewer.person_id())
    .bind(key)
    .fetch_optional(c)
    .await)?;
    let (answer,) = row.ok_or(Error::NotFound)?;
    serde_json::from_str(&answer).map_err(Error::internal)
}

/// The stage to move to, or `StageGone`. Writing to its row, without changing it, makes
/// moves into one column wait for each other, so that no two choose the same position.
pub async fn target(tx: &mut Tx, card: &CardNow, to: StageId) -> Result<Target> {
    let target: Option<Target> = on!(tx, |c| sqlx::query_as(
        "update stage set version = version where network_id = $1 and id = $2 and pipeline_id = $3
         returning id, name"
    )
    .bind(card.network_id)
    .bind(to)
    .bind(card.pipeline_id)
    .fetch_optional(c)
    .await)?;
    target.ok_or(Error::Conflict(Conflict::StageGone))
}

/// `Conflict` if the card is no longer as it was seen, saying who moved it and where to.
pub async fn expect_seen(tx: &mut Tx, card: &CardNow, seen: i64, lang: Lang) -> Result<()> {
    if card.version == seen { Ok(()) } else { Err(moved_since(tx, card, lang).await?) }
}

/// Puts the card into its new place. `Conflict` if its version is not the one seen, saying
/// who moved it and where to.
pub async fn put(
    tx: &mut Tx,
    card: &CardNow,
    target: &Target,
    spot: Spot,
    entered_stage_at: OffsetDateTime,
    seen: i64,
    lang: Lang,
) -> Result<()> {
    expect_seen(tx, card, seen, lang).await?;
    let position = free_position(tx, card, target.id, spot).await?;
    let moved = execute!(
        tx,
        sqlx::query(
            "update proposal set stage_id = $1, position = $2, entered_stage_at = $3, version = version + 1, updated_at = $4
             where network_id = $5 and id = $6 and version = $7"
        )
        .bind(target.id)
        .bind(position)
        .bind(entered_stage_at)
        .bind(OffsetDateTime::now_utc())
        .bind(card.network_id)
        .bind(card.id)
        .bind(seen)
    )?;
    if moved == 1 { Ok(()) } else { Err(moved_since(tx, card, lang).await?) }
}

/// What the history says of a move. Names are kept as they are now.
pub fn event(card: &CardNow, target: &Target, overruled: Option<Overruled>) -> EventKind {
    if card.stage_id == target.id {
        return EventKind::ProposalReordered { title: card.title.clone() };
    }
    let (from, to) = (card.stage_name.0.0.clone(), target.name.0.0.clone());
    EventKind::ProposalMoved { title: card.title.clone(), from, to, overruled }
}

/// Who was faster, by the history of the card.
async fn moved_since(tx: &mut Tx, card: &CardNow, lang: Lang) -> Result<Error> {
    let history = crate::activity::of_subject(tx, card.network_id, card.id.0, 5).await?;
    let conflict = history.into_iter().find_map(|activity| {
        let to = match activity.event {
            EventKind::ProposalMoved { to, .. } => Texts(to).say(lang).to_owned(),
            EventKind::ProposalReordered { .. } => card.stage_name.0.say(lang).to_owned(),
            _ => return None,
        };
        Some(Conflict::Moved { by: activity.by.unwrap_or_default(), to })
    });
    Ok(Error::Conflict(conflict.unwrap_or(Conflict::Changed)))
}

/// A position between the neighbours that a spot asks for.
async fn free_position(tx: &mut Tx, card: &CardNow, stage: StageId, spot: Spot) -> Result<i64> {
    match between(neighbours(tx, card, stage, spot).await?, spot) {
        Some(position) => Ok(position),
        None => {
            renumber(tx, card.network_id, stage).await?;
            between(neighbours(tx, card, stage, spot).await?, spot)
                .ok_or_else(|| Error::internal("no room between cards after renumbering"))
        }
    }
}

/// The positions next to a spot: the one above and the one below.
type Neighbours = (Option<i64>, Option<i64>);

fn between(neighbours: Neighbours, spot: Spot) -> Option<i64> {
    match (neighbours, spot) {
        ((_, below), Spot::At(position)) if below != Some(position) => Some(position),
        ((None, None), _) => Some(0),
        ((None, Some(below)), _) => Some(below - GAP),
        ((Some(above), None), _) => Some(above + GAP),
        ((Some(above), Some(below)), _) => (below - above >= 2).then_some(above + (below - above) / 2),
    }
}

/// The neighbours of a spot, the moved card itself left out.
async fn neighbours(tx: &mut Tx, card: &CardNow, stage: StageId, spot: Spot) -> Result<Neighbours> {
    let beside = match spot {
        Spot::Beside(Place::Top) => None,
        Spot::Beside(Place::Before(other)) => above(tx, card, stage, other).await?,
        Spot::Beside(Place::After(other)) => below(tx, card, stage, other).await?,
        Spot::At(position) => Some(around(tx, card, stage, position).await?),
    };
    match beside {
        Some(neighbours) => Ok(neighbours),
        None => Ok((None, top(tx, card, stage).await?)),
    }
}

/// The position of a card and the one above it; none if it is not in the stage.
async fn above(tx: &mut Tx, card: &CardNow, stage: StageId, other: ProposalId) -> Result<Option<Neighbours>> {
    let row: Option<(i64, Option<i64>)> = on!(tx, |c| sqlx::query_as(
        "select b.position,
           (select a.position from proposal a where a.stage_id = b.stage_id and a.position < b.position and a.id <> $1
            order by a.position desc limit 1)
         from proposal b where b.network_id = $2 and b.id = $3 and b.stage_id = $4 and b.id <> $1"
    )
    .bind(card.id)
    .bind(card.network_id)
    .bind(other)
    .bind(stage)
    .fetch_optional(c)
    .await)?;
    Ok(row.map(|(below, above)| (above, Some(below))))
}

/// The position of a card and the one below it; none if it is not in the stage.
async fn below(tx: &mut Tx, card: &CardNow, stage: StageId, other: ProposalId) -> Result<Option<Neighbours>> {
    let row: Option<(i64, Option<i64>)> = on!(tx, |c| sqlx::query_as(
        "select a.position,
           (select b.position from proposal b where b.stage_id = a.stage_id and b.position > a.position and b.id <> $1
            order by b.position limit 1)
         from proposal a where a.network_id = $2 and a.id = $3 and a.stage_id = $4 and a.id <> $1"
    )
    .bind(card.id)
    .bind(card.network_id)
    .bind(other)
    .bind(stage)
    .fetch_optional(c)
    .await)?;
    Ok(row.map(|(above, below)| (Some(above), below)))
}

/// The positions before and from a given one on.
async fn around(tx: &mut Tx, card: &CardNow, stage: StageId, position: i64) -> Result<Neighbours> {
    let above: Option<(i64,)> = on!(tx, |c| {
        sqlx::query_as(
        "select position from proposal where stage_id = $1 and position < $2 and id <> $3 order by position desc limit 1"
    )
    .bind(stage)
    .bind(position)
    .bind(card.id)
    .fetch_optional(c)
    .await
    })?;
    let below: Option<(i64,)> = on!(tx, |c| {
        sqlx::query_as(
        "select position from proposal where stage_id = $1 and position >= $2 and id <> $3 order by position limit 1"
    )
    .bind(stage)
    .bind(position)
    .bind(card.id)
    .fetch_optional(c)
    .await
    })?;
    Ok((above.map(|(position,)| position), below.map(|(position,)| position)))
}

/// The position of the uppermost card.
async fn top(tx: &mut Tx, card: &CardNow, stage: StageId) -> Result<Option<i64>> {
    let row: Option<(i64,)> = on!(tx, |c| sqlx::query_as(
        "select position from proposal where stage_id = $1 and id <> $2 order by position limit 1"
    )
    .bind(stage)
    .bind(card.id)
    .fetch_optional(c)
    .await)?;
    Ok(row.map(|(position,)| position))
}

/// Gives the cards of a stage even gaps again, in their order. Two passes, because both
/// databases check positions row by row: first far away from all others, then back.
async fn renumber(tx: &mut Tx, network: NetworkId, stage: StageId) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "update proposal set position = $1 + n.rank * $2
             from (select id, row_number() over (order by position) as rank from proposal
                   where network_id = $3 and stage_id = $4) n
             where proposal.id = n.id"
        )
        .bind(FAR)
        .bind(GAP)
        .bind(network)
        .bind(stage)
    )?;
    execute!(
        tx,
        sqlx::query("update proposal set position = position - $1 where network_id = $2 and stage_id = $3")
            .bind(FAR)
            .bind(network)
            .bind(stage)
    )?;
    Ok(())
}
