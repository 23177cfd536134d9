//! Every endpoint there is, tried by people who may not use it.

use super::app::{Answer, TestApp};
use super::samples::SAMPLES;
use crate::policy::Role;
use crate::server::routes::{FUNCTIONS, ROUTES, Rule, rule_of};
use axum::http::Method;
use std::collections::BTreeSet;

/// Every server function of the slices: its endpoint and whether it changes something.
fn functions() -> Vec<(&'static str, bool)> {
    server_fn::axum::server_fn_paths()
        .filter_map(|(path, method)| Some((path.strip_prefix("/api/")?, method == Method::POST)))
        .filter(|(endpoint, _)| !endpoint.starts_with("test/"))
        .collect()
}

async fn ask(app: &TestApp, endpoint: &str, changes: bool, cookie: &str) -> Answer {
    let sample =
        SAMPLES.iter().find(|(name, _)| *name == endpoint).map(|(_, arguments)| *arguments).unwrap_or_default();
    match changes {
        true => app.call(endpoint, sample, cookie).await,
        false => app.read(endpoint, sample, cookie).await,
    }
}

#[test]
fn every_endpoint_has_a_rule_and_every_rule_an_endpoint() {
    let known: BTreeSet<&str> = functions().into_iter().map(|(endpoint, _)| endpoint).collect();
    let ruled: BTreeSet<&str> = FUNCTIONS.iter().map(|(endpoint, _)| *endpoint).collect();
    assert_eq!(known.difference(&ruled).collect::<Vec<_>>(), Vec::<&&str>::new(), "without a rule in routes.rs");
    assert_eq!(ruled.difference(&known).collect::<Vec<_>>(), Vec::<&&str>::new(), "in routes.rs, but gone");
    assert_eq!(FUNCTIONS.len(), ruled.len(), "an endpoint stands in routes.rs twice");
    let sampled: BTreeSet<&str> = SAMPLES.iter().map(|(endpoint, _)| *endpoint).collect();
    assert_eq!(known, sampled, "samples.rs has arguments for every endpoint");
    assert!(functions().iter().all(|(endpoint, _)| rule_of(&format!("/api/{endpoint}")).is_some()));
    assert_eq!(functions().len(), known.len(), "two functions share an endpoint");
}

#[tokio::test]
async fn nobody_gets_in_without_a_session() {
    let app = TestApp::new().await;
    app.network("lausitz").await;
    for (endpoint, changes) in functions() {
        let answer = ask(&app, endpoint, changes, "").await;
        let rule = rule_of(&format!("/api/{endpoint}"));
        assert_ne!(answer.status, 400, "the arguments in samples.rs do not fit {endpoint}: {}", answer.body);
        assert!(!answer.status.is_server_error(), "{endpoint}: {} {}", answer.status, answer.body);
        if rule != Some(Rule::Public) {
            assert_eq!(answer.status, 401, "{endpoint}: {}", answer.body);
        }
    }
}

#[tokio::test]
async fn a_member_of_another_alliance_finds_nothing() {
    let app = TestApp::new().await;
    app.network("lausitz").await;
    let elsewhere = app.network("iuk").await;
    for role in Role::ALL {
        for (endpoint, changes) in functions() {
            let cookie = app.person(role, elsewhere).await;
            let rule = rule_of(&format!("/api/{endpoint}"));
            if matches!(rule, Some(Rule::Viewer | Rule::May(_))) {
                let answer = ask(&app, endpoint, changes, &cookie).await;
                assert_eq!(answer.status, 404, "{endpoint} as {}: {}", role.code(), answer.body);
            }
        }
    }
}

/// The same calls by people of the alliance get further than that, so it was the alliance
/// and not the arguments that stopped the others.
#[tokio::test]
async fn a_coordinator_of_the_alliance_is_let_in() {
    let app = TestApp::new().await;
    let here = app.network("lausitz").await;
    for (endpoint, changes) in functions() {
        let cookie = app.person(Role::Coordinator, here).await;
        let answer = ask(&app, endpoint, changes, &cookie).await;
        assert!(!matches!(answer.status.as_u16(), 400 | 401 | 403), "{endpoint}: {} {}", answer.status, answer.body);
        assert!(!answer.status.is_server_error(), "{endpoint}: {} {}", answer.status, answer.body);
    }
}

/// An auditor reads everything and changes nothing: no call of theirs leaves a trace.
#[tokio::test]
async fn an_auditor_changes_nothing() {
    let app = TestApp::new().await;
    let here = app.network("lausitz").await;
    for (endpoint, changes) in functions() {
        let cookie = app.person(Role::Auditor, here).await;
        if changes && matches!(rule_of(&format!("/api/{endpoint}")), Some(Rule::May(_))) {
            let answer = ask(&app, endpoint, changes, &cookie).await;
            let refused = matches!(answer.status.as_u16(), 403 | 404 | 422);
            assert!(refused, "{endpoint}: {} {}", answer.status, answer.body);
        }
    }
}

#[tokio::test]
async fn routes_that_are_no_functions_keep_their_rule_too() {
    let app = TestApp::new().await;
    let (here, elsewhere) = (app.network("lausitz").await, app.network("iuk").await);
    let (member, stranger) = (app.person(Role::Member, here).await, app.person(Role::Member, elsewhere).await);
    for (method, path, rule) in ROUTES {
        assert_eq!(*method, "GET", "what changes something is a function");
        if *rule == Rule::Viewer {
            let path = path.replace("{alliance}", "lausitz");
            assert_eq!(app.get(&path, "").await.status, 401, "{path}");
            assert_eq!(app.get(&path, &stranger).await.status, 404, "{path}");
            app.stop();
            assert_eq!(app.get(&path, &member).await.status, 200, "{path}");
        } else {
            assert_eq!(*rule, Rule::Public, "{path}");
        }
    }
}
