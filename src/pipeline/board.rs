//! What a move does to a board: pure, so that the browser can show it at once, and so that
//! its laws can be tested. No card is lost or doubled, and moving back restores the board.

pub use super::filter::BoardFilter;
use super::model::{Board, Card, Column, Currency};
use crate::id::{ProposalId, StageId};
use serde::{Deserialize, Serialize};

/// Where in its column a card is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    Top,
    /// In front of this card; on top if that one is not in the column any more.
    Before(ProposalId),
    /// Behind this card; on top if that one is not in the column any more.
    After(ProposalId),
}

/// A card on its way to a place in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    pub card: ProposalId,
    pub to: StageId,
    pub place: Place,
}

/// What the server answers to a move that it has made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    pub proposal: ProposalId,
    /// The version the next move must have seen.
    pub version: i64,
    pub days_in_stage: i64,
}

/// A card, taken out of the hands of a board: in which column it is, and at which place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    pub column: usize,
    pub index: usize,
}

impl Board {
    /// Where a card lies; none if it is not among those loaded.
    pub fn spot(&self, card: ProposalId) -> Option<Spot> {
        self.columns.iter().enumerate().find_map(|(column, held)| {
            let index = held.cards.iter().position(|other| other.id == card)?;
            Some(Spot { column, index })
        })
    }

    pub fn card(&self, card: ProposalId) -> Option<&Card> {
        self.spot(card).map(|spot| &self.columns[spot.column].cards[spot.index])
    }

    pub fn column(&self, stage: StageId) -> Option<&Column> {
        self.columns.iter().find(|column| column.stage.id == stage)
    }

    /// The move that brings a card back to where it lies now.
    pub fn way_back(&self, card: ProposalId) -> Option<Move> {
        let spot = self.spot(card)?;
        let column = &self.columns[spot.column];
        let place = match (column.cards.get(spot.index + 1), spot.index.checked_sub(1)) {
            (Some(next), _) => Place::Before(next.id),
            (None, Some(previous)) => Place::After(column.cards[previous].id),
            (None, None) => Place::Top,
        };
        Some(Move { card, to: column.stage.id, place })
    }

    /// The board after a move. One that names a card or a column that is not there, or a
    /// card as its own neighbour, changes nothing.
    pub fn after(mut self, a_move: Move) -> Board {
        let target = self.columns.iter().position(|column| column.stage.id == a_move.to);
        let (Some(from), Some(to)) = (self.spot(a_move.card), target) else { return self };
        if matches!(a_move.place, Place::Before(other) | Place::After(other) if other == a_move.card) {
            return self;
        }
        let card = self.columns[from.column].cards.remove(from.index);
        if from.column != to {
            self.columns[from.column].count(&card, -1);
            self.columns[to].count(&card, 1);
        }
        let index = self.columns[to].index_of(a_move.place);
        self.columns[to].cards.insert(index, card);
        self
    }
}

impl Column {
    fn index_of(&self, place: Place) -> usize {
        let find = |id: ProposalId| self.cards.iter().position(|card| card.id == id);
        match place {
            Place::Top => 0,
            Place::Before(other) => find(other).unwrap_or(0),
            Place::After(other) => find(other).map_or(0, |index| index + 1),
        }
    }

    /// Takes a card into the figures, or out of them.
    fn count(&mut self, card: &Card, sign: i64) {
        self.total += sign;
        let Some(amount) = card.amount else { return };
        add_to(&mut self.sums, amount.currency, sign * amount.minor);
    }
}

/// Adds to the sum of a currency; sums stay in the order of currencies, without zeros.
pub fn add_to(sums: &mut Vec<(Currency, i64)>, currency: Currency, minor: i64) {
    match sums.binary_search_by_key(&currency, |(held, _)| *held) {
        Ok(at) => sums[at].1 += minor,
        Err(at) => sums.insert(at, (currency, minor)),
    }
    sums.retain(|(_, sum)| *sum != 0);
}

#[cfg(test)]
mod tests;
