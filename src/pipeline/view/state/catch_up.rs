//! Keeping the board in the browser level with the server's.

use super::{ARRIVAL_SHOWN, BoardState, Inner, Mark};
use crate::error::Error;
use crate::id::{ProposalId, StageId};
use crate::pipeline::board::BoardFilter;
use crate::pipeline::board_api::{load_board, load_column};
use crate::pipeline::model::{Board, COLUMN_PAGE, Card};
use crate::pipeline::view::browser;
use crate::ui::problem::say_error;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

/// Several hints that come together are answered by one look at the server.
const DEBOUNCE: Duration = Duration::from_millis(120);

/// The pause after a server that could not be asked; it doubles up to the longest.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

impl BoardState {
    /// Something changed on the server: look at it soon.
    pub fn changed(self) {
        let planned = self.inner.try_update_value(|inner| std::mem::replace(&mut inner.fetch_planned, true));
        if planned == Some(false) {
            set_timeout(
                move || {
                    self.inner.try_update_value(|inner| {
                        inner.fetch_planned = false;
                        inner.stale = true;
                    });
                    self.catch_up();
                },
                DEBOUNCE,
            );
        }
    }

    /// Shows the board through another filter.
    pub fn narrow(self, filter: BoardFilter) {
        let changed = self.inner.try_update_value(|inner| {
            let changed = inner.filter != filter;
            inner.filter = filter;
            inner.stale |= changed;
            inner.epoch += u64::from(changed);
            changed
        });
        if changed == Some(true) {
            self.catch_up();
        }
    }

    /// Fetches what the server has, if that is newer and no card is on its way.
    pub(super) fn catch_up(self) {
        let wanted = self.inner.try_update_value(|inner| {
            let is_free = inner.saving == 0 && !inner.held;
            (is_free && std::mem::take(&mut inner.stale))
                .then(|| (inner.slug.clone(), inner.filter_as_shown(), inner.epoch))
        });
        let Some(Some((slug, filter, epoch))) = wanted else { return };
        spawn_local(async move {
            let board = match load_board(slug, filter).await {
                Ok(board) => board,
                Err(error) => return self.ask_again_later(&error),
            };
            let is_current =
                self.inner.try_with_value(|inner| inner.epoch == epoch && !inner.held && inner.saving == 0);
            match is_current {
                Some(true) => self.reconcile(board),
                Some(false) => {
                    self.inner.try_update_value(|inner| inner.stale = true);
                    self.catch_up();
                }
                None => {}
            }
        });
    }

    /// Keeps what the board has missed in mind while the server or its database is away, and
    /// asks less and less often. Who may no longer look is not helped by asking again.
    fn ask_again_later(self, error: &Error) {
        if !matches!(error, Error::Offline | Error::Unavailable | Error::Internal { .. }) {
            return;
        }
        let failures = self.inner.try_update_value(|inner| {
            inner.stale = true;
            inner.failures += 1;
            inner.failures
        });
        let Some(failures) = failures else { return };
        let pause = (FIRST_PAUSE * 2_u32.saturating_pow(failures - 1)).min(LONGEST_PAUSE);
        set_timeout(move || self.catch_up(), pause);
    }

    /// Takes over the server's board, and points at the cards that others have moved.
    fn reconcile(self, board: Board) {
        let arrived = self.look(|old| arrivals(old, &board)).unwrap_or_default();
        self.inner.try_update_value(|inner| inner.failures = 0);
        self.show(board);
        for card in arrived {
            // A card whose move was refused keeps its reason, and the focus, where it lies now.
            let is_returned =
                self.card(card).is_some_and(|signals| matches!(*signals.mark.read_untracked(), Mark::Returned(_)));
            if is_returned {
                browser::focus_card(card);
                continue;
            }
            self.mark(card, Mark::Arrived);
            self.clear_later(card, Mark::Arrived, ARRIVAL_SHOWN);
        }
    }

    /// Loads the next cards of a column.
    pub fn load_more(self, stage: StageId) {
        let wanted = self.inner.try_with_value(|inner| {
            let column = inner.board.column(stage)?;
            let loaded = column.cards.len() as i64;
            (loaded < column.total).then(|| (inner.slug.clone(), inner.filter.clone(), loaded))
        });
        let Some(Some((slug, filter, loaded))) = wanted else { return };
        spawn_local(async move {
            match load_column(slug, stage, filter, loaded).await {
                Ok(cards) => self.append(stage, cards),
                Err(error) => self.toasts.say_problem(say_error(self.lang, &error)),
            }
        });
    }

    fn append(self, stage: StageId, cards: Vec<Card>) {
        let board = self.look(|board| {
            let mut board = board.clone();
            let new: Vec<Card> = cards.into_iter().filter(|card| board.spot(card.id).is_none()).collect();
            if let Some(column) = board.columns.iter_mut().find(|column| column.stage.id == stage) {
                column.cards.extend(new);
            }
            board
        });
        if let Some(board) = board {
            self.show(board);
        }
    }
}

/// The cards that lie in another column than before.
fn arrivals(old: &Board, new: &Board) -> Vec<ProposalId> {
    let stage_of = |board: &Board, card| board.spot(card).map(|spot| board.columns[spot.column].stage.id);
    let moved = |card: &&Card| {
        let before = stage_of(old, card.id);
        before.is_some() && before != stage_of(new, card.id)
    };
    new.columns.iter().flat_map(|column| &column.cards).filter(moved).map(|card| card.id).collect()
}

impl Inner {
    /// The filter, with as many cards of each column as are shown now.
    fn filter_as_shown(&self) -> BoardFilter {
        let grown = self.board.columns.iter().filter(|column| column.cards.len() as i64 > COLUMN_PAGE);
        let more = grown.map(|column| (column.stage.id, column.cards.len() as i64)).collect();
        BoardFilter { more, ..self.filter.clone() }
    }
}
