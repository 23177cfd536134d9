//! The board in the browser's hands: the reducer's plain data, and beside it one signal per
//! column and per card, so that a move redraws what it touches and nothing else.

mod catch_up;
mod gate;

pub use gate::ClosedBefore;

use super::browser;
use super::undo::Undo;
use crate::error::{Conflict, Error, Result};
use crate::i18n::Lang;
use crate::id::{AreaId, ProposalId};
use crate::pipeline::board::{BoardFilter, Move, Moved, Place};
use crate::pipeline::board_api::{move_proposal, undo_move};
use crate::pipeline::board_text as words;
use crate::pipeline::gate::Gate;
use crate::pipeline::model::{Board, Card, Currency, Stage};
use crate::ui::problem::say_error;
use crate::ui::toast::{Toasts, use_toasts};
use crate::ui::use_lang;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::HashMap;
use std::time::Duration;

/// A move that did not reach the server is sent again after a pause, under the same key.
const PAUSE: Duration = Duration::from_millis(800);
const TRIES: u32 = 4;
const ARRIVAL_SHOWN: Duration = Duration::from_secs(2);
const REASON_SHOWN: Duration = Duration::from_secs(12);

/// What is the matter with a card at the moment.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    None,
    Grabbed,
    Saving,
    Arrived,
    /// Its move was refused, for this reason.
    Returned(String),
}

#[derive(Clone)]
pub struct CardSignals {
    pub card: ArcRwSignal<Card>,
    pub mark: ArcRwSignal<Mark>,
}

/// A column's signals. A card whose area changes counts as another one, since its colour
/// belongs to the element itself.
#[derive(Clone)]
pub struct ColumnSignals {
    pub stage: Stage,
    pub cards: ArcRwSignal<Vec<(ProposalId, Option<AreaId>)>>,
    pub total: ArcRwSignal<i64>,
    pub sums: ArcRwSignal<Vec<(Currency, i64)>>,
}

struct Inner {
    slug: String,
    filter: BoardFilter,
    board: Board,
    cards: HashMap<ProposalId, CardSignals>,
    /// Moves that are on their way to the server.
    saving: u32,
    /// A card is in somebody's hand.
    held: bool,
    /// The server has something newer, to be fetched when the hands are free.
    stale: bool,
    fetch_planned: bool,
    /// How often in a row the server could not be asked.
    failures: u32,
    /// Grows with every change made here, so that an answer which is older than one is known.
    epoch: u64,
    undos: Vec<Undo>,
}

#[derive(Clone, Copy)]
pub struct BoardState {
    inner: StoredValue<Inner>,
    pub columns: RwSignal<Vec<ColumnSignals>>,
    /// What screen readers are told.
    pub announcement: RwSignal<String>,
    /// What stands between the card in the hand and each stage.
    gates: RwSignal<Vec<Gate>>,
    /// The gate that has stopped the last move, until its sheet is left.
    pub closed: RwSignal<Option<ClosedBefore>>,
    pub lang: Lang,
    pub may_move: bool,
    pub toasts: Toasts,
}

/// A change on its way to the server.
#[derive(Clone)]
pub enum Request {
    Move { a_move: Move, seen: i64, key: String },
    Undo { key: String },
}

impl BoardState {
    pub fn new(slug: String, filter: BoardFilter, board: Board) -> BoardState {
        let may_move = board.may_move;
        let empty = Board { columns: Vec::new(), ..board.clone() };
        let inner = Inner {
            slug,
            filter,
            board: empty,
            cards: HashMap::new(),
            saving: 0,
            held: false,
            stale: false,
            fetch_planned: false,
            failures: 0,
            epoch: 0,
            undos: Vec::new(),
        };
        let state = BoardState {
            inner: StoredValue::new(inner),
            columns: RwSignal::new(Vec::new()),
            announcement: RwSignal::new(String::new()),
            gates: RwSignal::new(Vec::new()),
            closed: RwSignal::new(None),
            lang: use_lang(),
            may_move,
            toasts: use_toasts(),
        };
        state.show(board);
        state
    }

    pub fn card(self, id: ProposalId) -> Option<CardSignals> {
        self.inner.try_with_value(|inner| inner.cards.get(&id).cloned()).flatten()
    }

    /// Looks at the plain board; none once the page is gone.
    pub fn look<T>(self, at: impl FnOnce(&Board) -> T) -> Option<T> {
        self.inner.try_with_value(|inner| at(&inner.board))
    }

    pub fn filter(self) -> BoardFilter {
        self.inner.with_value(|inner| inner.filter.clone())
    }

    pub fn mark(self, id: ProposalId, mark: Mark) {
        if let Some(signals) = self.card(id)
            && *signals.mark.read_untracked() != mark
        {
            signals.mark.set(mark);
        }
    }

    pub fn is_saving(self, id: ProposalId) -> bool {
        self.card(id).is_some_and(|signals| *signals.mark.read_untracked() == Mark::Saving)
    }

    /// While a card is in somebody's hand the board holds still; afterwards it catches up.
    pub fn hold(self, held: bool) {
        self.inner.try_update_value(|inner| inner.held = held);
        if !held {
            self.gates.try_set(Vec::new());
            self.catch_up();
        }
    }

    /// Shows a change that nobody has been told of yet, such as a step of the keyboard.
    pub fn shift(self, a_move: Move) {
        if let Some(board) = self.look(|board| board.clone().after(a_move)) {
            self.inner.try_update_value(|inner| inner.epoch += 1);
            self.show(board);
        }
    }

    /// Moves a card: at once on the screen, then on the server.
    pub fn move_card(self, a_move: Move) {
        let Some(Some(back)) = self.look(|board| board.way_back(a_move.card)) else { return };
        if self.is_saving(a_move.card) {
            return;
        }
        self.shift(a_move);
        self.save(a_move.card, back);
    }

    /// Sends the place where a card lies now; `back` is where it lay before. Nothing is sent
    /// if that is the same.
    pub fn save(self, card: ProposalId, back: Move) {
        let now = self.look(|board| board.way_back(card).zip(board.card(card).map(|card| card.version)));
        let Some(Some((a_move, seen))) = now else { return };
        if a_move == back {
            return self.catch_up();
        }
        self.send(Request::Move { a_move, seen, key: browser::fresh_key() }, card, back);
    }

    pub fn send(self, request: Request, card: ProposalId, back: Move) {
        self.mark(card, Mark::Saving);
        self.inner.try_update_value(|inner| inner.saving += 1);
        self.attempt(request, card, back, TRIES);
    }

    fn attempt(self, request: Request, card: ProposalId, back: Move, tries: u32) {
        let Some(slug) = self.inner.try_with_value(|inner| inner.slug.clone()) else { return };
        spawn_local(async move {
            match ask(slug, request.clone()).await {
                Err(Error::Offline | Error::Unavailable) if tries > 1 => {
                    set_timeout(move || self.attempt(request, card, back, tries - 1), PAUSE);
                }
                answer => self.settle(request, card, back, answer),
            }
        });
    }

    fn settle(self, request: Request, card: ProposalId, back: Move, answer: Result<Moved>) {
        if self.inner.try_update_value(|inner| inner.saving = inner.saving.saturating_sub(1)).is_none() {
            return;
        }
        match answer {
            Ok(moved) => {
                self.accept(moved);
                self.tell_success(request, card, back, moved.version);
            }
            Err(error) => {
                self.put_back(card, back, &error);
                if let (Request::Move { a_move, .. }, Error::Conflict(Conflict::Gate(_))) = (request, error) {
                    self.stand_before(a_move, back);
                }
            }
        }
        self.catch_up();
    }

    fn accept(self, moved: Moved) {
        let board = self.look(|board| {
            let mut board = board.clone();
            if let Some(spot) = board.spot(moved.proposal) {
                let card = &mut board.columns[spot.column].cards[spot.index];
                card.version = moved.version;
                card.days_in_stage = moved.days_in_stage;
            }
            board
        });
        if let Some(board) = board {
            self.show(board);
        }
        self.mark(moved.proposal, Mark::None);
    }

    /// A refused move: the card returns, and says why.
    fn put_back(self, card: ProposalId, back: Move, error: &Error) {
        let reason = match error {
            Error::Conflict(Conflict::Changed) => words::CHANGED_SINCE.say(self.lang).to_owned(),
            error => say_error(self.lang, error),
        };
        self.shift(back);
        self.mark(card, Mark::Returned(reason.clone()));
        // Who moved it elsewhere decides where it lies, so it was not put back.
        let is_elsewhere = matches!(error, Error::Conflict(Conflict::Moved { .. }));
        // What a gate asks for is said by its sheet.
        if !matches!(error, Error::Conflict(Conflict::Gate(_))) {
            self.toasts.say_problem(if is_elsewhere { reason.clone() } else { words::returned(self.lang, &reason) });
        }
        // What was said when the card was put down is no longer so.
        self.announcement.set(String::new());
        self.inner.try_update_value(|inner| inner.stale = true);
        self.clear_later(card, Mark::Returned(reason), REASON_SHOWN);
        browser::focus_card(card);
    }

    fn clear_later(self, card: ProposalId, mark: Mark, after: Duration) {
        set_timeout(
            move || {
                let is_same = self.card(card).is_some_and(|signals| *signals.mark.read_untracked() == mark);
                if is_same {
                    self.mark(card, Mark::None);
                }
            },
            after,
        );
    }

    /// Tells screen readers where a card lies: title, place, number of cards, stage.
    pub fn say_place(self, card: ProposalId, say: impl Fn(Lang, &str, usize, usize, &str) -> String) {
        let said = self.look(|board| {
            let spot = board.spot(card)?;
            let column = &board.columns[spot.column];
            let title = &column.cards[spot.index].title;
            let of = usize::try_from(column.total).unwrap_or_default();
            Some(say(self.lang, title, spot.index + 1, of, column.stage.name.say(self.lang)))
        });
        if let Some(Some(said)) = said {
            self.announcement.set(said);
        }
    }

    pub fn remember(self, undo: Undo) {
        self.inner.try_update_value(|inner| inner.undos.push(undo));
    }

    pub fn take_undo(self, key: Option<&str>) -> Option<Undo> {
        let taken = self.inner.try_update_value(|inner| match key {
            Some(key) => inner.undos.iter().position(|undo| undo.key == key).map(|at| inner.undos.remove(at)),
            None => inner.undos.pop(),
        });
        taken.flatten()
    }

    /// Makes a board the shown one, touching only the signals of what differs.
    fn show(self, board: Board) {
        let mut held = HashMap::new();
        self.inner.try_update_value(|inner| held = std::mem::take(&mut inner.cards));
        let cards: HashMap<ProposalId, CardSignals> = board
            .columns
            .iter()
            .flat_map(|column| &column.cards)
            .map(|card| (card.id, renewed(held.remove(&card.id), card)))
            .collect();
        let is_same_stages = self.columns.with_untracked(|columns| {
            columns.iter().map(|column| &column.stage).eq(board.columns.iter().map(|column| &column.stage))
        });
        self.inner.try_update_value(|inner| inner.cards = cards);
        if is_same_stages {
            self.columns.with_untracked(|columns| {
                columns.iter().zip(&board.columns).for_each(|(signals, column)| signals.renew(column))
            });
        } else {
            self.columns.set(board.columns.iter().map(ColumnSignals::new).collect());
        }
        self.inner.try_update_value(|inner| inner.board = board);
    }
}

async fn ask(slug: String, request: Request) -> Result<Moved> {
    match request {
        Request::Move { a_move, seen, key } => {
            let (before, after) = match a_move.place {
                Place::Top => (None, None),
                Place::Before(other) => (Some(other), None),
                Place::After(other) => (None, Some(other)),
            };
            move_proposal(slug, a_move.card, a_move.to, before, after, seen, Some(key)).await
        }
        Request::Undo { key } => undo_move(slug, key).await,
    }
}

fn renewed(held: Option<CardSignals>, card: &Card) -> CardSignals {
    match held {
        Some(signals) => {
            if *signals.card.read_untracked() != *card {
                signals.card.set(card.clone());
            }
            signals
        }
        None => CardSignals { card: ArcRwSignal::new(card.clone()), mark: ArcRwSignal::new(Mark::None) },
    }
}

impl ColumnSignals {
    fn new(column: &crate::pipeline::model::Column) -> ColumnSignals {
        ColumnSignals {
            stage: column.stage.clone(),
            cards: ArcRwSignal::new(keys(&column.cards)),
            total: ArcRwSignal::new(column.total),
            sums: ArcRwSignal::new(column.sums.clone()),
        }
    }

    fn renew(&self, column: &crate::pipeline::model::Column) {
        let keys = keys(&column.cards);
        if *self.cards.read_untracked() != keys {
            self.cards.set(keys);
        }
        if *self.total.read_untracked() != column.total {
            self.total.set(column.total);
        }
        if *self.sums.read_untracked() != column.sums {
            self.sums.set(column.sums.clone());
        }
    }
}

fn keys(cards: &[Card]) -> Vec<(ProposalId, Option<AreaId>)> {
    cards.iter().map(|card| (card.id, card.area)).collect()
}
