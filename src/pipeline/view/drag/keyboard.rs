//! Moving a card with the keys: taken up, carried step by step, put down or put back.
//! Nothing is sent before the card is put down.

use super::wiring::card_of;
use crate::id::ProposalId;
use crate::pipeline::board::{Move, Place};
use crate::pipeline::board_text as words;
use crate::pipeline::model::Board;
use crate::pipeline::view::browser::focus_card;
use crate::pipeline::view::state::{BoardState, Mark};
use leptos::prelude::*;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent, KeyboardEvent};

pub struct Keyboard {
    state: BoardState,
    grab: RefCell<Option<Grab>>,
}

#[derive(Clone, Copy)]
struct Grab {
    card: ProposalId,
    back: Move,
}

impl Keyboard {
    pub fn new(state: BoardState) -> Keyboard {
        Keyboard { state, grab: RefCell::new(None) }
    }

    /// A key on a grip.
    pub fn pressed(&self, event: &KeyboardEvent) {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
        if !matches!(target.closest(".board-card-grip"), Ok(Some(_))) || event.ctrl_key() || event.meta_key() {
            return;
        }
        let Some(card) = card_of(&target) else { return };
        let grab = self.grab.borrow().filter(|grab| grab.card == card);
        let handled = match (event.key().as_str(), grab) {
            (" " | "Enter", None) => self.take(card),
            (" " | "Enter", Some(grab)) => self.put_down(grab),
            ("Escape", Some(grab)) => self.put_back(grab),
            (key, Some(grab)) => self.step(grab, key),
            _ => false,
        };
        if handled {
            event.prevent_default();
            event.stop_propagation();
        }
    }

    /// Somebody who goes elsewhere with a card in hand has not put it down.
    pub fn left(&self, event: &FocusEvent) {
        let grab = *self.grab.borrow();
        let to = event.related_target().and_then(|target| target.dyn_into::<Element>().ok());
        if let (Some(grab), Some(to)) = (grab, to)
            && card_of(&to) != Some(grab.card)
        {
            self.put_back_here(grab);
        }
    }

    fn take(&self, card: ProposalId) -> bool {
        if self.state.is_saving(card) {
            return true;
        }
        if let Some(Some(back)) = self.state.look(|board| board.way_back(card)) {
            self.grab.replace(Some(Grab { card, back }));
            self.state.hold(true);
            self.state.look_ahead(card);
            self.state.mark(card, Mark::Grabbed);
            self.state.say_place(card, words::grabbed);
        }
        true
    }

    fn step(&self, grab: Grab, key: &str) -> bool {
        let step = self.state.look(|board| step(board, grab.card, key)).flatten();
        if let Some(step) = step {
            self.state.shift(step);
            self.state.say_place(grab.card, |lang, _, index, of, stage| words::at(lang, index, of, stage));
            focus_card(grab.card);
        }
        matches!(key, "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight")
    }

    fn put_down(&self, grab: Grab) -> bool {
        self.grab.replace(None);
        self.state.mark(grab.card, Mark::None);
        self.state.say_place(grab.card, words::dropped);
        self.state.save(grab.card, grab.back);
        self.state.hold(false);
        focus_card(grab.card);
        true
    }

    fn put_back(&self, grab: Grab) -> bool {
        self.put_back_here(grab);
        focus_card(grab.card);
        true
    }

    fn put_back_here(&self, grab: Grab) {
        self.grab.replace(None);
        self.state.shift(grab.back);
        self.state.mark(grab.card, Mark::None);
        self.state.announcement.set(words::put_back(self.state.lang, &self.state.title(grab.card)));
        self.state.hold(false);
    }
}

/// One place up or down, or to the same height of the column beside; none at the edge.
fn step(board: &Board, card: ProposalId, key: &str) -> Option<Move> {
    let spot = board.spot(card)?;
    let column = match key {
        "ArrowLeft" => spot.column.checked_sub(1)?,
        "ArrowRight" => spot.column + 1,
        _ => spot.column,
    };
    let column = board.columns.get(column)?;
    let place = match key {
        "ArrowUp" => Place::Before(column.cards.get(spot.index.checked_sub(1)?)?.id),
        "ArrowDown" => Place::After(column.cards.get(spot.index + 1)?.id),
        "ArrowLeft" | "ArrowRight" => match (column.cards.get(spot.index), column.cards.last()) {
            (Some(other), _) => Place::Before(other.id),
            (None, Some(last)) => Place::After(last.id),
            (None, None) => Place::Top,
        },
        _ => return None,
    };
    Some(Move { card, to: column.stage.id, place })
}
