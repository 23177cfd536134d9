//! What a board shows, and how cheaply it is found.

use super::*;
use crate::both;
use crate::db::Db;
use crate::pipeline::store::sample_board::SampleBoard;

async fn read(db: &Db, sample: &SampleBoard, filter: BoardFilter) -> Board {
    let mut tx = db.read().await.expect("a transaction");
    board(&mut tx, &sample.viewer, &filter).await.expect("a board")
}

fn ids(cards: &[Card]) -> Vec<ProposalId> {
    cards.iter().map(|card| card.id).collect()
}

both! {
    async fn a_board_brings_the_first_cards_and_the_figures_of_all(db: Db) {
        let sample = SampleBoard::create(&db, &[70, 0, 3]).await;
        SampleBoard::create(&db, &[5]).await;
        let board = read(&db, &sample, BoardFilter::default()).await;
        let totals: Vec<i64> = board.columns.iter().map(|column| column.total).collect();
        assert_eq!(totals, [70, 0, 3]);
        assert_eq!(ids(&board.columns[0].cards), sample.cards[0][..50]);
        assert_eq!(board.columns[0].sums, [(Currency::Eur, 700_000)]);
        assert_eq!(board.columns[1].sums, []);
        assert_eq!(board.columns[2].cards[0].days_in_stage, 10);
        assert!(board.may_move);
    }

    async fn a_column_goes_on_where_it_stopped(db: Db) {
        let sample = SampleBoard::create(&db, &[70]).await;
        let mut tx = db.read().await.expect("a transaction");
        for filter in [BoardFilter::default(), BoardFilter { overdue: true, ..BoardFilter::default() }] {
            let more = cards(&mut tx, &sample.viewer, sample.stages[0], &filter, 50).await.expect("cards");
            assert_eq!(ids(&more), sample.cards[0][50..]);
        }
        let more = vec![(sample.stages[0], 60)];
        let board = read(&db, &sample, BoardFilter { more, ..BoardFilter::default() }).await;
        assert_eq!(board.columns[0].cards.len(), 60);
    }

    async fn a_filter_narrows_cards_and_figures_alike(db: Db) {
        let sample = SampleBoard::create(&db, &[12, 2]).await;
        let board = read(&db, &sample, BoardFilter { q: "lodz 1".into(), ..BoardFilter::default() }).await;
        let column = &board.columns[0];
        assert_eq!(ids(&column.cards), [sample.cards[0][1], sample.cards[0][10], sample.cards[0][11]]);
        assert_eq!((column.total, &column.sums[..]), (3, &[(Currency::Eur, 30_000)][..]));
        let overdue = read(&db, &sample, BoardFilter { overdue: true, ..BoardFilter::default() }).await;
        assert_eq!(overdue.columns[1].total, 2);
        let outcome = Some(Outcome::Rejected);
        let none = read(&db, &sample, BoardFilter { outcome, ..BoardFilter::default() }).await;
        assert!(none.columns.iter().all(|column| column.total == 0 && column.cards.is_empty()));
        let other = SampleBoard::create(&db, &[1]).await;
        let stage = vec![(sample.stages[0], 60)];
        let foreign = read(&db, &other, BoardFilter { more: stage, ..BoardFilter::default() }).await;
        assert_eq!(foreign.columns.len(), 1);
        let mut tx = db.read().await.expect("a transaction");
        let stolen = cards(&mut tx, &other.viewer, sample.stages[0], &BoardFilter::default(), 0).await;
        assert_eq!(stolen, Ok(Vec::new()));
        assert_eq!(leads(&mut tx, sample.network).await, Ok(Vec::new()));
    }

    async fn a_board_of_thirteen_thousand_is_found_by_indexes(db: Db) {
        let sample = SampleBoard::create(&db, &[4000, 9000]).await;
        let page = sample.plan(&db, &format!("{CARD}{PAGE}")).await;
        let figures = sample.plan(&db, FIGURES).await;
        if db.engine() == "sqlite" {
            assert!(page.contains("USING INDEX proposal_board"), "{page}");
            assert!(!page.contains("SCAN") && !page.contains("TEMP B-TREE FOR ORDER BY\nSEARCH p"), "{page}");
            assert!(figures.contains("USING COVERING INDEX proposal_figures"), "{figures}");
            assert!(!figures.contains("TEMP B-TREE"), "{figures}");
        }
        let board = read(&db, &sample, BoardFilter::default()).await;
        assert_eq!(board.columns[1].total, 9000);
    }
}
