//! Who counts as belonging to an alliance is the same on every page.

use super::app::TestApp;
use crate::dashboard::model::Overview;
use crate::directory::model::{Facet, Found};
use crate::matchmaking::model::Matches;
use crate::network::import::import_alliance;
use crate::pipeline::model::Board;
use crate::policy::Role;
use time::OffsetDateTime;

async fn lausitz() -> (TestApp, String) {
    let (db, folder) = super::both::sqlite().await;
    let file = include_str!("../../fixtures/lausitz.json");
    import_alliance(&db, file, OffsetDateTime::now_utc()).await.expect("the fixture is imported");
    let app = TestApp::on(db).await.keeping(folder);
    let mut tx = app.db.read().await.unwrap();
    let network = crate::network::id_of_slug(&mut tx, "lausitz").await.unwrap().expect("the alliance is there");
    drop(tx);
    let cookie = app.person(Role::Member, network).await;
    (app, cookie)
}

async fn found(app: &TestApp, cookie: &str, query: &str) -> Found {
    let answer = app.read("directory/search", &[("alliance", "lausitz"), ("query", query)], cookie).await;
    serde_json::from_str(&answer.body).expect("a page of the directory")
}

/// Of 55 organisations two have only applied and one has left.
#[tokio::test]
async fn who_has_left_or_only_applied_is_shown_when_asked_for() {
    let (app, cookie) = lausitz().await;
    let usual = found(&app, &cookie, "").await;
    assert_eq!(usual.total, 52);
    assert_eq!(found(&app, &cookie, "membership=left").await.total, 1);
    assert_eq!(found(&app, &cookie, "membership=left&membership=applied").await.total, 3);
    let statuses = usual.facets.iter().find(|(facet, _)| *facet == Facet::Membership).map(|(_, counts)| counts.clone());
    let mut statuses = statuses.expect("the facet of memberships");
    statuses.sort();
    let expected = [("active", 51), ("applied", 2), ("left", 1), ("suspended", 1)];
    assert_eq!(statuses, expected.map(|(code, count)| (code.to_owned(), count)), "all can be asked for");
}

/// Who has left, has only applied or is suspended is not suggested, and not counted either.
#[tokio::test]
async fn matchmaking_compares_whom_it_can_suggest() {
    let (app, cookie) = lausitz().await;
    let board = app.read("pipeline/board", &[("alliance", "lausitz")], &cookie).await;
    let board: Board = serde_json::from_str(&board.body).expect("a board");
    let proposal = board.columns[0].cards[0].id.to_string();
    let arguments = [("alliance", "lausitz"), ("proposal", proposal.as_str()), ("lang", "de")];
    let answer = app.read("matchmaking/suggest", &arguments, &cookie).await;
    let matches: Matches = serde_json::from_str(&answer.body).expect("suggestions");
    assert_eq!(matches.compared, 51);
}

#[tokio::test]
async fn the_dashboard_counts_whom_the_directory_shows() {
    let (app, cookie) = lausitz().await;
    let answer = app.read("dashboard/overview", &[("alliance", "lausitz")], &cookie).await;
    let overview: Overview = serde_json::from_str(&answer.body).expect("figures");
    for (kind, count) in &overview.members.kinds {
        let behind =
            found(&app, &cookie, &format!("kind={}&membership=active&membership=suspended", kind.code())).await.total;
        assert_eq!(behind, *count as u64, "{}", kind.code());
    }
}
