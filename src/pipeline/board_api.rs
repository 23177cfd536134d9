//! Server functions of the board: reading it, and moving its cards.

use super::board::{BoardFilter, Moved};
use super::model::{Board, Card};
use crate::error::Result;
use crate::id::{OrganisationId, ProposalId, StageId};
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    super::board::Place,
    super::store::board as store,
    super::store::gate,
    super::store::moves::{self, CardNow, Done, Spot, Target},
    crate::account::{Viewer, preferences},
    crate::activity::model::{Event, Overruled},
    crate::activity::record,
    crate::db::Tx,
    crate::error::{ClosedGate, Conflict, Error},
    crate::i18n::Lang,
    crate::policy::{Action, Resource},
    crate::server::app,
    time::OffsetDateTime,
};

/// The board with the first cards of each column and the figures of all of them.
#[server(name = LoadBoard, prefix = "/api", endpoint = "pipeline/board", input = GetUrl)]
pub async fn load_board(alliance: String, #[server(default)] filter: BoardFilter) -> Result<Board> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.read().await?;
    store::board(&mut tx, &viewer, &filter).await
}

/// Further cards of a column, after as many as are shown already.
#[server(name = LoadColumn, prefix = "/api", endpoint = "pipeline/column", input = GetUrl)]
pub async fn load_column(
    alliance: String,
    stage: StageId,
    #[server(default)] filter: BoardFilter,
    #[server(default)] offset: i64,
) -> Result<Vec<Card>> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.read().await?;
    store::cards(&mut tx, &viewer, stage, &filter, offset).await
}

/// The organisations by which the board can be narrowed: those that lead most proposals.
#[server(name = LoadLeads, prefix = "/api", endpoint = "pipeline/leads", input = GetUrl)]
pub async fn load_leads(alliance: String) -> Result<Vec<(OrganisationId, String)>> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.read().await?;
    store::leads(&mut tx, viewer.network_id()).await
}

/// Moves a proposal to a stage: in front of `before`, behind `after`, or else on top.
/// `seen` is the version the person saw. A repetition with the same `key` gets the first
/// answer and changes nothing.
#[server(name = MoveProposal, prefix = "/api", endpoint = "pipeline/move")]
pub async fn move_proposal(
    alliance: String,
    proposal: ProposalId,
    to: StageId,
    before: Option<ProposalId>,
    after: Option<ProposalId>,
    seen: i64,
    key: Option<String>,
) -> Result<Moved> {
    let viewer = Viewer::require(&alliance).await?;
    let place = before.map(Place::Before).or(after.map(Place::After)).unwrap_or(Place::Top);
    let order = Order { proposal, to, place, seen, key: checked(key)?, overruled: None };
    // A proposal created at this moment may have taken the position; the next try sees it.
    match order.carry_out(&viewer).await {
        Err(Error::Conflict(Conflict::Duplicate)) => order.carry_out(&viewer).await,
        answer => answer,
    }
}

/// Takes back the move that was made with `key`: the card returns to its stage, its place
/// and its age there. Refused if the card was changed since.
#[server(name = UndoMove, prefix = "/api", endpoint = "pipeline/undo")]
pub async fn undo_move(alliance: String, key: String) -> Result<Moved> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let moved = undo(&mut tx, &viewer, &key, preferences().lang).await?;
    tx.commit().await?;
    Ok(moved)
}

#[cfg(feature = "ssr")]
async fn undo(tx: &mut Tx, viewer: &Viewer, key: &str, lang: Lang) -> Result<Moved> {
    let done = moves::made_with(tx, viewer, key).await?;
    let card = moves::visible(tx, viewer, done.answer.proposal).await?;
    viewer.may(Action::Move, Resource::Proposal, card.lead)?;
    let to = moves::target(tx, &card, done.from).await?;
    let (spot, seen) = (Spot::At(done.position), done.answer.version);
    moves::put(tx, &card, &to, spot, done.entered_stage_at, seen, lang).await?;
    record(tx, viewer, Event::proposal(card.id, moves::event(&card, &to, None))).await?;
    let days_in_stage = (OffsetDateTime::now_utc() - done.entered_stage_at).whole_days().max(0);
    Ok(Moved { proposal: card.id, version: seen + 1, days_in_stage })
}

/// A move as it was asked for.
#[cfg(feature = "ssr")]
pub(super) struct Order {
    pub proposal: ProposalId,
    pub to: StageId,
    pub place: Place,
    pub seen: i64,
    pub key: Option<String>,
    /// Why it is moved although a gate is closed.
    pub overruled: Option<String>,
}

#[cfg(feature = "ssr")]
impl Order {
    async fn carry_out(&self, viewer: &Viewer) -> Result<Moved> {
        let mut tx = app()?.db.write().await?;
        let moved = self.write(&mut tx, viewer, preferences().lang).await?;
        tx.commit().await?;
        Ok(moved)
    }

    /// The move within a transaction that the caller commits.
    pub async fn write(&self, tx: &mut Tx, viewer: &Viewer, lang: Lang) -> Result<Moved> {
        let card = moves::visible(tx, viewer, self.proposal).await?;
        viewer.may(Action::Move, Resource::Proposal, card.lead)?;
        let done = Done::promise(&card, self.to, self.seen);
        if let Some(key) = &self.key
            && let Some(first) = moves::claim(tx, viewer, key, &done).await?
        {
            return Ok(first.answer);
        }
        let to = moves::target(tx, &card, self.to).await?;
        // Who was faster is told before what a gate would say of where the card is now.
        moves::expect_seen(tx, &card, self.seen, lang).await?;
        let overruled = self.at_the_gate(tx, &card, &to, lang).await?;
        let entered = if card.stage_id == to.id { card.entered_stage_at } else { OffsetDateTime::now_utc() };
        moves::put(tx, &card, &to, Spot::Beside(self.place), entered, self.seen, lang).await?;
        record(tx, viewer, Event::proposal(card.id, moves::event(&card, &to, overruled))).await?;
        Ok(done.answer)
    }

    /// What is overruled by this move, if anything; refuses one that a closed gate stops.
    async fn at_the_gate(&self, tx: &mut Tx, card: &CardNow, to: &Target, lang: Lang) -> Result<Option<Overruled>> {
        if card.stage_id == to.id {
            return Ok(None);
        }
        let missing = gate::missing(tx, card, to.id).await?;
        match &self.overruled {
            _ if missing.is_empty() => Ok(None),
            Some(reason) => Ok(Some(Overruled { missing, reason: reason.clone() })),
            None => {
                let name = to.name.say(lang).to_owned();
                let closed = ClosedGate { proposal: card.id, stage: to.id, name, missing };
                Err(Error::Conflict(Conflict::Gate(Box::new(closed))))
            }
        }
    }
}

/// A key is short; anything else was not made by our pages.
#[cfg(feature = "ssr")]
pub(super) fn checked(key: Option<String>) -> Result<Option<String>> {
    match key.filter(|key| !key.is_empty()) {
        Some(key) if key.len() > 64 => Err(Error::BadRequest),
        key => Ok(key),
    }
}

#[cfg(test)]
mod tests;
