//! Moves as the database sees them: order, conflicts, repetitions, many hands at once.

use super::*;
use crate::activity::model::EventKind;
use crate::both;
use crate::db::Db;
use crate::i18n::Lang;
use crate::pipeline::store::sample_board::SampleBoard;
use crate::policy::Role;
use std::collections::BTreeSet;

async fn make(db: &Db, viewer: &Viewer, order: &Order) -> Result<Moved> {
    let mut tx = db.write().await?;
    let moved = order.write(&mut tx, viewer, Lang::En).await?;
    tx.commit().await?;
    Ok(moved)
}

fn order(proposal: ProposalId, to: StageId, place: Place, seen: i64) -> Order {
    Order { proposal, to, place, seen, key: None, overruled: None }
}

both! {
    async fn cards_land_where_they_are_put(db: Db) {
        let board = SampleBoard::create(&db, &[3, 3]).await;
        let (a, b) = (board.cards[0].clone(), board.cards[1].clone());
        let to = board.stages[1];
        let moved = make(&db, &board.viewer, &order(a[0], to, Place::Top, 1)).await;
        assert_eq!(moved, Ok(Moved { proposal: a[0], version: 2, days_in_stage: 0 }));
        assert_eq!(board.order(&db, 1).await, [a[0], b[0], b[1], b[2]]);
        make(&db, &board.viewer, &order(a[1], to, Place::Before(b[1]), 1)).await.expect("a move");
        make(&db, &board.viewer, &order(a[2], to, Place::After(b[2]), 1)).await.expect("a move");
        assert_eq!(board.order(&db, 1).await, [a[0], b[0], a[1], b[1], b[2], a[2]]);
        assert_eq!(board.order(&db, 0).await, []);
        make(&db, &board.viewer, &order(b[2], to, Place::Before(a[0]), 1)).await.expect("a move");
        assert_eq!(board.order(&db, 1).await, [b[2], a[0], b[0], a[1], b[1], a[2]]);
    }

    async fn only_another_stage_starts_the_age_anew(db: Db) {
        let board = SampleBoard::create(&db, &[2, 0]).await;
        let card = board.cards[0][0];
        let before = board.card(&db, card).await;
        let within = order(card, board.stages[0], Place::After(board.cards[0][1]), 1);
        assert_eq!(make(&db, &board.viewer, &within).await.map(|moved| moved.days_in_stage), Ok(10));
        assert_eq!(board.card(&db, card).await.entered_stage_at, before.entered_stage_at);
        make(&db, &board.viewer, &order(card, board.stages[1], Place::Top, 2)).await.expect("a move");
        assert!(board.card(&db, card).await.entered_stage_at > before.entered_stage_at);
        let mut tx = db.read().await.expect("a transaction");
        let history = crate::activity::of_subject(&mut tx, board.network, card.0, 9).await.expect("a history");
        assert!(matches!(history[0].event, EventKind::ProposalMoved { .. }));
        assert!(matches!(history[1].event, EventKind::ProposalReordered { .. }));
    }

    async fn a_gap_that_is_used_up_opens_again(db: Db) {
        let board = SampleBoard::create(&db, &[2, 40]).await;
        let first = board.cards[0][0];
        let mut expected = vec![first];
        // Each card goes right behind the first, so the gap halves every time.
        for card in &board.cards[1] {
            make(&db, &board.viewer, &order(*card, board.stages[0], Place::After(first), 1)).await.expect("a move");
            expected.insert(1, *card);
        }
        expected.push(board.cards[0][1]);
        assert_eq!(board.order(&db, 0).await, expected);
        assert_eq!(board.card(&db, first).await.version, 1);
    }

    async fn somebody_who_was_faster_is_named(db: Db) {
        let board = SampleBoard::create(&db, &[2, 0, 0]).await;
        let card = board.cards[0][0];
        make(&db, &board.viewer, &order(card, board.stages[1], Place::Top, 1)).await.expect("a move");
        let late = make(&db, &board.viewer, &order(card, board.stages[2], Place::Top, 1)).await;
        let (by, to) = ("Geschäftsstelle".to_owned(), "Stage 1".to_owned());
        assert_eq!(late, Err(Error::Conflict(Conflict::Moved { by, to })));
        assert_eq!(board.order(&db, 1).await, [card]);
        let edited = board.cards[0][1];
        board.edit(&db, edited).await;
        let late = make(&db, &board.viewer, &order(edited, board.stages[2], Place::Top, 1)).await;
        assert_eq!(late, Err(Error::Conflict(Conflict::Changed)));
    }

    async fn a_stage_that_is_gone_or_foreign_takes_no_card(db: Db) {
        let board = SampleBoard::create(&db, &[1]).await;
        let other = SampleBoard::create(&db, &[1]).await;
        let card = board.cards[0][0];
        for stage in [other.stages[0], StageId::new()] {
            let refused = make(&db, &board.viewer, &order(card, stage, Place::Top, 1)).await;
            assert_eq!(refused, Err(Error::Conflict(Conflict::StageGone)));
        }
        let foreign = make(&db, &other.viewer, &order(card, other.stages[0], Place::Top, 1)).await;
        assert_eq!(foreign, Err(Error::NotFound));
        assert_eq!(board.traces(&db).await, (0, 0));
    }

    async fn who_may_not_move_is_refused(db: Db) {
        let board = SampleBoard::create(&db, &[1, 0]).await;
        for role in [Role::Member, Role::Auditor] {
            let viewer = Viewer::for_test(board.viewer.person_id(), board.network, role, Vec::new());
            let refused = make(&db, &viewer, &order(board.cards[0][0], board.stages[1], Place::Top, 1)).await;
            assert_eq!(refused, Err(Error::Forbidden));
        }
    }

    async fn a_key_used_twenty_times_at_once_moves_once(db: Db) {
        let board = SampleBoard::create(&db, &[2, 2]).await;
        let card = board.cards[0][0];
        let tries = (0..20).map(|_| {
            let (db, viewer, to) = (db.clone(), board.viewer.clone(), board.stages[1]);
            tokio::spawn(async move {
                let key = Some("the same key".to_owned());
                make(&db, &viewer, &Order { proposal: card, to, place: Place::Top, seen: 1, key, overruled: None }).await
            })
        });
        for answer in futures::future::join_all(tries).await {
            assert_eq!(answer.expect("no panic"), Ok(Moved { proposal: card, version: 2, days_in_stage: 0 }));
        }
        assert_eq!(board.card(&db, card).await.version, 2);
        assert_eq!(board.traces(&db).await, (1, 1));
        let key = Some("the same key".to_owned());
        let other = Order { proposal: board.cards[0][1], to: board.stages[1], place: Place::Top, seen: 1, key, overruled: None };
        assert_eq!(make(&db, &board.viewer, &other).await, Err(Error::BadRequest));
    }

    async fn a_refused_move_leaves_its_key_free(db: Db) {
        let board = SampleBoard::create(&db, &[1, 0]).await;
        let (proposal, to) = (board.cards[0][0], board.stages[1]);
        let with = |seen| Order { proposal, to, place: Place::Top, seen, key: Some("key".to_owned()), overruled: None };
        assert!(make(&db, &board.viewer, &with(7)).await.is_err());
        assert_eq!(board.traces(&db).await, (0, 0));
        assert!(make(&db, &board.viewer, &with(1)).await.is_ok());
    }

    async fn an_undone_move_restores_place_and_age(db: Db) {
        let board = SampleBoard::create(&db, &[3, 1]).await;
        let card = board.cards[0][1];
        let before = board.card(&db, card).await;
        let key = Some("key".to_owned());
        make(&db, &board.viewer, &Order { proposal: card, to: board.stages[1], place: Place::Top, seen: 1, key, overruled: None })
            .await
            .expect("a move");
        let undone = take_back(&db, &board.viewer, "key").await;
        assert_eq!(undone, Ok(Moved { proposal: card, version: 3, days_in_stage: 10 }));
        assert_eq!(board.order(&db, 0).await, board.cards[0]);
        assert_eq!(board.card(&db, card).await.entered_stage_at, before.entered_stage_at);
        // It was changed since, by the undoing itself.
        assert!(matches!(take_back(&db, &board.viewer, "key").await, Err(Error::Conflict(_))));
        assert_eq!(take_back(&db, &board.viewer, "unknown").await, Err(Error::NotFound));
    }

    async fn an_undone_move_finds_room_where_somebody_took_the_place(db: Db) {
        let board = SampleBoard::create(&db, &[3, 1]).await;
        let (card, other) = (board.cards[0][1], board.cards[1][0]);
        let key = Some("key".to_owned());
        make(&db, &board.viewer, &Order { proposal: card, to: board.stages[1], place: Place::Top, seen: 1, key, overruled: None })
            .await
            .expect("a move");
        let taken = order(other, board.stages[0], Place::Before(board.cards[0][2]), 1);
        make(&db, &board.viewer, &taken).await.expect("a move");
        assert_eq!(board.card(&db, other).await.position, 1024);
        take_back(&db, &board.viewer, "key").await.expect("undone");
        assert_eq!(board.order(&db, 0).await, [board.cards[0][0], card, other, board.cards[0][2]]);
    }

    async fn eight_hands_at_once_keep_the_board_whole(db: Db) {
        let board = SampleBoard::create(&db, &[6, 6, 6]).await;
        let movers = (0..8_usize).map(|mover| {
            let (db, viewer) = (db.clone(), board.viewer.clone());
            let (stages, cards) = (board.stages.clone(), board.cards.concat());
            tokio::spawn(async move { shuffle(&db, &viewer, mover, &stages, &cards).await })
        });
        let made: i64 = futures::future::join_all(movers).await.into_iter().map(|made| made.expect("no panic")).sum();
        let mut ids = BTreeSet::new();
        let (mut count, mut versions) = (0, 0);
        for stage in 0..3 {
            let column = board.column(&db, stage).await;
            let positions: BTreeSet<i64> = column.iter().map(|(_, position)| *position).collect();
            assert_eq!(positions.len(), column.len());
            count += column.len();
            for (id, _) in column {
                ids.insert(id);
                versions += board.card(&db, id).await.version - 1;
            }
        }
        assert_eq!((count, ids), (18, board.cards.concat().into_iter().collect()));
        assert_eq!(versions, made);
        assert_eq!(board.traces(&db).await, (0, made));
    }
}

async fn take_back(db: &Db, viewer: &Viewer, key: &str) -> Result<Moved> {
    let mut tx = db.write().await?;
    let moved = undo(&mut tx, viewer, key, Lang::En).await?;
    tx.commit().await?;
    Ok(moved)
}

/// Makes moves that differ per mover; how many of them were accepted.
async fn shuffle(db: &Db, viewer: &Viewer, mover: usize, stages: &[StageId], cards: &[ProposalId]) -> i64 {
    let mut accepted = 0;
    for step in 0..25_usize {
        let pick = |salt: usize, of: usize| (mover * 31 + step * 17 + salt * 7 + mover * step) % of;
        let card = cards[pick(1, cards.len())];
        let mut tx = db.read().await.expect("a transaction");
        let seen = moves::visible(&mut tx, viewer, card).await.expect("a card").version;
        drop(tx);
        let other = cards[pick(2, cards.len())];
        let place = [Place::Top, Place::Before(other), Place::After(other)][pick(3, 3)];
        match make(db, viewer, &order(card, stages[pick(4, stages.len())], place, seen)).await {
            Ok(_) => accepted += 1,
            Err(Error::Conflict(Conflict::Moved { .. } | Conflict::Changed)) => {}
            Err(other) => panic!("neither made nor outrun: {other}"),
        }
    }
    accepted
}
