//! Taking a move back, by the button of its message or by Ctrl+Z.

use super::browser;
use super::state::{BoardState, Request};
use crate::id::ProposalId;
use crate::pipeline::board::Move;
use crate::pipeline::board_text as words;
use leptos::prelude::*;

/// A move that can be taken back.
#[derive(Clone, Debug)]
pub struct Undo {
    /// The key it was made with; the server knows by it what to restore.
    pub key: String,
    pub card: ProposalId,
    pub back: Move,
    /// The card's version after the move. If it has another one now, somebody changed it.
    pub version: i64,
}

impl BoardState {
    pub fn tell_success(self, request: Request, card: ProposalId, back: Move, version: i64) {
        let title = self.title(card);
        match request {
            Request::Undo { .. } => self.toasts.say(words::undone(self.lang, &title)),
            Request::Move { a_move, key, .. } => {
                self.remember(Undo { key: key.clone(), card, back, version });
                let stage = self.stage_name(a_move);
                let said = match a_move.to == back.to {
                    true => words::reordered(self.lang, &title),
                    false => words::now_in(self.lang, &title, &stage),
                };
                self.toasts.offer_undo(said, Callback::new(move |()| self.undo(Some(&key))));
            }
        }
    }

    /// Takes back the move made with a key, or the last one.
    pub fn undo(self, key: Option<&str>) {
        let Some(undo) = self.take_undo(key) else { return };
        let version = self.look(|board| board.card(undo.card).map(|card| card.version)).flatten();
        let Some(Some(forth)) = self.look(|board| board.way_back(undo.card)) else { return };
        if version != Some(undo.version) {
            return self.toasts.say_problem(words::CHANGED_SINCE.say(self.lang));
        }
        self.shift(undo.back);
        browser::focus_card(undo.card);
        self.send(Request::Undo { key: undo.key }, undo.card, forth);
    }

    pub fn title(self, card: ProposalId) -> String {
        self.look(|board| board.card(card).map(|card| card.title.clone())).flatten().unwrap_or_default()
    }

    pub(super) fn stage_name(self, a_move: Move) -> String {
        let name = |name: &crate::network::model::Texts| name.say(self.lang).to_owned();
        self.look(|board| board.column(a_move.to).map(|column| name(&column.stage.name))).flatten().unwrap_or_default()
    }
}
