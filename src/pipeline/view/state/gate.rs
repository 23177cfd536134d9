//! Gates on the board: how far the card in the hand is from each stage, and the closed gate
//! before which one was let go.

use super::{BoardState, Request};
use crate::id::ProposalId;
use crate::pipeline::board::{Move, Moved};
use crate::pipeline::gate::Gate;
use crate::pipeline::gate_api::look_at_gates;
use crate::pipeline::view::browser;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A move that a gate has stopped.
#[derive(Clone, Debug, PartialEq)]
pub struct ClosedBefore {
    pub a_move: Move,
    /// The move that brings it back to where it lies now.
    pub back: Move,
    pub title: String,
    /// The stage's name.
    pub stage: String,
    /// The key under which the next try is made.
    pub key: String,
}

impl BoardState {
    /// Asks what stands between a card in somebody's hand and the stages. Where that cannot
    /// be learnt the heads of the columns stay as they are, and the drop will tell.
    pub fn look_ahead(self, card: ProposalId) {
        let Some(slug) = self.inner.try_with_value(|inner| inner.slug.clone()) else { return };
        spawn_local(async move {
            let Ok(gates) = look_at_gates(slug, card).await else { return };
            if self.inner.try_with_value(|inner| inner.held) == Some(true) {
                self.gates.try_set(gates);
            }
        });
    }

    /// The gate of a stage, while a card is in somebody's hand.
    pub fn gate(self, stage: crate::id::StageId) -> Option<Gate> {
        self.gates.read().iter().find(|gate| gate.stage == stage).cloned()
    }

    /// Opens the sheet of the gate that has stopped a move.
    pub(super) fn stand_before(self, a_move: Move, back: Move) {
        let (title, stage) = (self.title(a_move.card), self.stage_name(a_move));
        self.closed.set(Some(ClosedBefore { a_move, back, title, stage, key: browser::fresh_key() }));
    }

    /// Shows a move that the sheet has made.
    pub fn pass(self, moved: Moved) {
        let Some(ClosedBefore { a_move, back, key, .. }) = self.closed.get_untracked() else { return };
        self.closed.set(None);
        self.shift(a_move);
        self.accept(moved);
        self.tell_success(Request::Move { a_move, seen: moved.version - 1, key }, moved.proposal, back, moved.version);
        browser::focus_card(moved.proposal);
        self.refresh();
    }

    /// Leaves the sheet; what was saved there is read anew.
    pub fn leave_gate(self) {
        let Some(closed) = self.closed.try_get_untracked().flatten() else { return };
        self.closed.set(None);
        browser::focus_card(closed.a_move.card);
        self.refresh();
    }

    fn refresh(self) {
        self.inner.try_update_value(|inner| inner.stale = true);
        self.catch_up();
    }
}
