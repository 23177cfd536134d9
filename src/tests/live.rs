//! The stream of hints: who gets which, and when it ends.

use super::app::TestApp;
use crate::execute;
use crate::id::NetworkId;
use crate::live::{Hint, Topic};
use crate::policy::Role;
use axum::body::Body;
use axum::http::header::COOKIE;
use axum::http::{Request, StatusCode};
use http_body_util::BodyExt;
use std::time::Duration;
use tokio::time::{Instant, timeout};
use uuid::Uuid;

async fn open(app: &TestApp, cookie: &str) -> Body {
    let request = Request::get("/live/lausitz").header(COOKIE, cookie).body(Body::empty()).unwrap();
    let response = app.open(request).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    let mut body = response.into_body();
    assert!(next(&mut body).await.unwrap().contains("hello"));
    body
}

/// The next event within a second and a half; none if the stream has ended.
async fn next(body: &mut Body) -> Option<String> {
    let frame = timeout(Duration::from_millis(1500), body.frame()).await.expect("an event or the end")?;
    Some(String::from_utf8_lossy(&frame.unwrap().into_data().unwrap()).into_owned())
}

async fn announce(app: &TestApp, network: NetworkId, id: Uuid) {
    let mut tx = app.db.write().await.unwrap();
    tx.announce(Hint { network, topic: Topic::Proposal, id }).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn hints_of_other_alliances_never_arrive() {
    let app = TestApp::new().await;
    let (here, elsewhere) = (app.network("lausitz").await, app.network("iuk").await);
    let mut stream = open(&app, &app.person(Role::Member, here).await).await;
    let (foreign, ours) = (Uuid::now_v7(), Uuid::now_v7());
    announce(&app, elsewhere, foreign).await;
    announce(&app, here, ours).await;
    let event = next(&mut stream).await.unwrap();
    assert!(event.contains(&ours.to_string()) && !event.contains(&foreign.to_string()), "{event}");
}

/// Browsers drop an event that carries no data, whatever its name.
#[tokio::test]
async fn lost_hints_are_announced_in_a_way_that_browsers_take() {
    let app = TestApp::new().await;
    let here = app.network("lausitz").await;
    let mut stream = open(&app, &app.person(Role::Member, here).await).await;
    app.db.live().resync();
    let event = next(&mut stream).await.unwrap();
    let data = event.lines().find_map(|line| line.strip_prefix("data:"));
    assert!(event.contains("event: resync") && data.is_some_and(|data| !data.trim().is_empty()), "{event}");
}

#[tokio::test]
async fn a_change_that_is_rolled_back_is_not_announced() {
    let app = TestApp::new().await;
    let here = app.network("lausitz").await;
    let mut stream = open(&app, &app.person(Role::Member, here).await).await;
    let (lost, kept) = (Uuid::now_v7(), Uuid::now_v7());
    let mut tx = app.db.write().await.unwrap();
    tx.announce(Hint { network: here, topic: Topic::Proposal, id: lost }).await.unwrap();
    drop(tx);
    announce(&app, here, kept).await;
    assert!(next(&mut stream).await.unwrap().contains(&kept.to_string()));
}

#[tokio::test]
async fn a_role_that_is_taken_away_ends_the_stream_within_a_second() {
    let app = TestApp::new().await;
    let here = app.network("lausitz").await;
    let (person, cookie) = app.person_in(Role::Coordinator, here).await;
    let mut stream = open(&app, &cookie).await;
    let mut tx = app.db.write().await.unwrap();
    execute!(tx, sqlx::query("delete from network_role where person_id = $1").bind(person)).unwrap();
    tx.commit().await.unwrap();
    let taken = Instant::now();
    assert_eq!(next(&mut stream).await, None);
    assert!(taken.elapsed() < Duration::from_secs(1), "{:?}", taken.elapsed());
    let request = Request::get("/live/lausitz").header(COOKIE, cookie).body(Body::empty()).unwrap();
    assert_eq!(app.open(request).await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_session_that_ends_takes_its_stream_along() {
    let app = TestApp::new().await;
    let here = app.network("lausitz").await;
    let mut stream = open(&app, &app.person(Role::Auditor, here).await).await;
    app.run("delete from session").await;
    assert_eq!(next(&mut stream).await, None);
}

#[tokio::test]
async fn streams_end_when_the_server_stops() {
    let app = TestApp::new().await;
    let here = app.network("lausitz").await;
    let mut stream = open(&app, &app.person(Role::Member, here).await).await;
    app.stop();
    assert_eq!(next(&mut stream).await, None);
    let ready = app.get("/readyz", "").await;
    assert_eq!((ready.status, ready.body.as_str()), (StatusCode::SERVICE_UNAVAILABLE, "stopping"));
}
