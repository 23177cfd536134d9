//! The laws of the board.

use super::*;
use crate::network::model::Texts;
use crate::pipeline::model::{Actor, Money, PublicStatus, Stage};
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;

fn stage(n: usize) -> Stage {
    Stage {
        id: stage_id(n),
        key: format!("stage-{n}"),
        name: Texts::default(),
        actor: Actor::Anyone,
        typical_days: None,
        public_status: PublicStatus::Hidden,
    }
}

fn stage_id(n: usize) -> StageId {
    StageId(Uuid::from_u128(1_000_000 + n as u128))
}

fn card_id(n: usize) -> ProposalId {
    ProposalId(Uuid::from_u128(n as u128))
}

fn card(n: usize, amount: Option<Money>) -> Card {
    Card {
        id: card_id(n),
        version: 1,
        title: format!("Card {n}"),
        acronym: None,
        lead: None,
        area: None,
        amount,
        outcome: None,
        days_in_stage: 3,
        is_sample: false,
    }
}

fn board(amounts: Vec<Vec<Option<(u32, usize)>>>) -> Board {
    let mut next = 0;
    let columns = amounts.into_iter().enumerate().map(|(n, cards)| {
        let mut column = Column { stage: stage(n), cards: Vec::new(), total: 0, sums: Vec::new() };
        for amount in cards {
            let money = amount.map(|(minor, currency)| Money::new(i64::from(minor), Currency::ALL[currency]));
            let card = card(next, money);
            column.count(&card, 1);
            column.cards.push(card);
            next += 1;
        }
        column
    });
    Board { columns: columns.collect(), may_move: true, may_create: true }
}

fn boards() -> impl Strategy<Value = Board> {
    let amount = proptest::option::of((0u32..1_000_000, 0usize..4));
    proptest::collection::vec(proptest::collection::vec(amount, 0..6), 1..6).prop_map(board)
}

/// Moves that now and then name cards and columns which are not there.
fn moves() -> impl Strategy<Value = Move> {
    (0usize..32, 0usize..7, 0usize..3, 0usize..32).prop_map(|(card, to, kind, other)| Move {
        card: card_id(card),
        to: stage_id(to),
        place: [Place::Top, Place::Before(card_id(other)), Place::After(card_id(other))][kind],
    })
}

fn ids(board: &Board) -> Vec<ProposalId> {
    board.columns.iter().flat_map(|column| column.cards.iter().map(|card| card.id)).collect()
}

proptest! {
    #[test]
    fn no_card_is_lost_or_doubled(start in boards(), steps in proptest::collection::vec(moves(), 0..20)) {
        let before: BTreeSet<ProposalId> = ids(&start).into_iter().collect();
        let end = steps.into_iter().fold(start, Board::after);
        let after = ids(&end);
        prop_assert_eq!(after.len(), before.len());
        prop_assert_eq!(after.into_iter().collect::<BTreeSet<_>>(), before);
    }

    #[test]
    fn figures_follow_the_cards(start in boards(), steps in proptest::collection::vec(moves(), 0..20)) {
        let end = steps.into_iter().fold(start, Board::after);
        for column in &end.columns {
            let mut sums = Vec::new();
            for amount in column.cards.iter().filter_map(|card| card.amount) {
                add_to(&mut sums, amount.currency, amount.minor);
            }
            prop_assert_eq!(&column.sums, &sums);
            prop_assert_eq!(column.total, column.cards.len() as i64);
        }
    }

    #[test]
    fn moving_back_restores_the_board(start in boards(), step in moves()) {
        let Some(back) = start.way_back(step.card) else { return Ok(()) };
        prop_assert_eq!(start.clone().after(step).after(back), start);
    }

    #[test]
    fn a_card_lands_where_it_was_put(start in boards(), step in moves()) {
        let known = start.card(step.card).is_some() && start.column(step.to).is_some();
        let neighbour = match step.place {
            Place::Top => None,
            Place::Before(other) | Place::After(other) => Some(other),
        };
        if !known || neighbour == Some(step.card) {
            // Such a move means nothing, and changes nothing.
            return Ok(());
        }
        let end = start.after(step);
        let spot = end.spot(step.card).expect("no card is lost");
        let column = &end.columns[spot.column];
        prop_assert_eq!(column.stage.id, step.to);
        match neighbour.and_then(|other| column.cards.iter().position(|card| card.id == other)) {
            None => prop_assert_eq!(spot.index, 0),
            Some(other) if step.place == Place::Before(column.cards[other].id) => prop_assert_eq!(spot.index + 1, other),
            Some(other) => prop_assert_eq!(spot.index, other + 1),
        }
    }
}
