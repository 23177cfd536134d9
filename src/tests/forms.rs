//! Forms without JavaScript: refused ones come back with what was typed, accepted ones lead
//! on, and a session begins anew with every sign-in.

use super::app::{Answer, TestApp};
use super::migrations::insert_rows;
use crate::account::model::DEMO_PASSWORD;
use crate::policy::Role;
use axum::http::StatusCode;

const SIGN_IN: &str = "account/sign-in";

async fn app() -> TestApp {
    let (db, folder) = super::both::sqlite().await;
    TestApp::on(db).await.keeping(folder)
}

/// An application with an alliance whose coordinator signs in as coordination@lausitz.example.
async fn app_with_accounts() -> TestApp {
    let app = app().await;
    let network = app.network("lausitz").await;
    let mut tx = app.db.write().await.unwrap();
    crate::account::create_demo_people(&mut tx, network, "lausitz", None).await.unwrap();
    tx.commit().await.unwrap();
    app
}

fn session_cookie(answer: &Answer) -> Option<String> {
    let cookies = answer.headers.get_all("set-cookie").iter().filter_map(|value| value.to_str().ok());
    cookies.map(str::to_owned).find(|cookie| cookie.contains("session="))
}

#[tokio::test]
async fn a_refused_form_comes_back_with_what_was_typed() {
    let app = app().await;
    let fields = [("email", "no address"), ("password", "typed-in-secret"), ("next", "/lausitz")];
    let page = "/sign-in?next=%2Flausitz";
    let refused = app.post_form(page, SIGN_IN, &fields, "").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(refused.header("cache-control"), "no-store");
    assert!(refused.header("content-security-policy").contains("'nonce-"));
    assert!(refused.body.contains("value=\"no address\""), "what was typed is still there");
    assert!(
        refused.body.contains("field-invalid") && refused.body.contains("aria-invalid"),
        "and what is wrong with it"
    );
    assert!(!refused.body.contains("typed-in-secret"), "but never a password");
    assert!(!refused.body.contains("hydrate("), "a page at a function's address stays as it is");
}

#[tokio::test]
async fn a_form_can_be_mended_as_often_as_needed() {
    let app = app_with_accounts().await;
    let page = "/sign-in?next=%2Flausitz%2Fdirectory";
    let wrong = [("email", "coordination@lausitz.example"), ("password", "wrong"), ("next", "/lausitz/directory")];
    let first = app.post_form(page, SIGN_IN, &wrong, "").await;
    let action = first.body.split("action=\"").find_map(|rest| rest.strip_prefix("/api/account/sign-in?"));
    let query = action.and_then(|rest| rest.split_once('"')).expect("the form says where it stands").0;
    // The browser stands at the function's address now, and says so.
    let again = format!("{SIGN_IN}?{query}");
    let second = app.post_form("/api/account/sign-in", &again, &wrong, "").await;
    assert_eq!(second.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(second.body.contains("coordination@lausitz.example"), "{}", second.body);
    let right =
        [("email", "coordination@lausitz.example"), ("password", DEMO_PASSWORD), ("next", "/lausitz/directory")];
    let third = app.post_form("/api/account/sign-in", &again, &right, "").await;
    assert_eq!((third.status, third.header("location")), (StatusCode::SEE_OTHER, "/lausitz/directory"));
    // A form that leads nowhere in particular leads back to the page, not to the function.
    let theme =
        app.post_form("/api/account/sign-in", &format!("account/theme?{query}"), &[("theme", "dark")], "").await;
    assert_eq!(theme.status, StatusCode::SEE_OTHER);
    assert!(theme.header("location").starts_with("/sign-in"), "{}", theme.header("location"));
}

#[tokio::test]
async fn the_page_a_form_names_is_one_of_ours() {
    let app = app().await;
    for page in ["https://evil.example/", "//evil.example", "/%5Cevil.example", "/api/account/me"] {
        let endpoint = format!("account/theme?page={page}");
        let answer = app.post_form("/sign-in", &endpoint, &[("theme", "dark")], "").await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/"), "{page}");
    }
}

#[tokio::test]
async fn signing_in_starts_a_new_session_whatever_the_browser_brought_along() {
    let app = app_with_accounts().await;
    let right = [("email", "coordination@lausitz.example"), ("password", DEMO_PASSWORD)];
    let planted = format!("session={}", "A".repeat(43));
    let answer = app.call(SIGN_IN, &right, &planted).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let cookie = session_cookie(&answer).expect("a session");
    assert!(
        cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax") && cookie.contains("; Path=/"),
        "{cookie}"
    );
    assert!(!cookie.contains("Secure"), "over plain http browsers would drop it: {cookie}");
    let first = cookie.split(';').next().unwrap().to_owned();
    assert_ne!(first, planted);
    assert_eq!(app.get("/live/lausitz", &planted).await.status, StatusCode::UNAUTHORIZED);
    // Signing in again ends the session the browser had, so that one is worth nothing more.
    let again = session_cookie(&app.call(SIGN_IN, &right, &first).await).unwrap();
    assert_ne!(again.split(';').next().unwrap(), first);
    assert_eq!(app.read("account/profile", &[], &first).await.status, StatusCode::UNAUTHORIZED);
    let second = again.split(';').next().unwrap();
    assert_eq!(app.read("account/profile", &[], second).await.status, StatusCode::OK);
    // And what is signed out stays out.
    assert_eq!(app.call("account/sign-out", &[], second).await.status, StatusCode::OK);
    assert_eq!(app.read("account/profile", &[], second).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn over_https_the_cookie_belongs_to_this_host_alone() {
    let (db, _folder) = super::both::sqlite().await;
    let app = TestApp::reached_at(db, "https://alliance.example", Default::default()).await;
    let network = app.network("lausitz").await;
    let mut tx = app.db.write().await.unwrap();
    crate::account::create_demo_people(&mut tx, network, "lausitz", None).await.unwrap();
    tx.commit().await.unwrap();
    let right = [("email", "coordination@lausitz.example"), ("password", DEMO_PASSWORD)];
    let cookie = session_cookie(&app.call(SIGN_IN, &right, "").await).unwrap();
    assert!(cookie.starts_with("__Host-session=") && cookie.contains("; Secure"), "{cookie}");
    assert!(cookie.contains("Path=/;") && !cookie.contains("Domain"), "what the prefix asks for: {cookie}");
    let pair = cookie.split(';').next().unwrap();
    assert_eq!(app.read("account/profile", &[], pair).await.status, StatusCode::OK);
    let without_prefix = pair.trim_start_matches("__Host-");
    assert_eq!(app.read("account/profile", &[], without_prefix).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn forms_below_an_alliance_keep_what_was_typed_too() {
    let (db, folder) = super::both::sqlite().await;
    insert_rows(&db).await;
    let app = TestApp::on(db).await.keeping(folder);
    let here = "0199a000-0000-7000-8000-000000000010".parse().unwrap();
    let coordinator = app.person(Role::Coordinator, here).await;
    let fields =
        [("alliance", "alliance"), ("title", ""), ("language", "de"), ("summary", "Was schon geschrieben war")];
    let refused = app.post_form("/alliance/pipeline/new", "pipeline/create", &fields, &coordinator).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.body);
    assert!(refused.body.contains("Was schon geschrieben war"), "{}", refused.body);
    let auditor = app.person(Role::Auditor, here).await;
    let forbidden = app.post_form("/alliance/pipeline", "pipeline/create", &fields, &auditor).await;
    assert_eq!(forbidden.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn pages_without_a_database_say_so_and_come_back_by_themselves() {
    let app = app_with_accounts().await;
    let right = [("email", "coordination@lausitz.example"), ("password", DEMO_PASSWORD)];
    let cookie = session_cookie(&app.call(SIGN_IN, &right, "").await).unwrap();
    let cookie = cookie.split(';').next().unwrap();
    assert_eq!(app.get("/lausitz/directory", cookie).await.status, StatusCode::OK);
    app.db.close().await;
    for page in ["/lausitz", "/lausitz/directory", "/lausitz/pipeline", "/account"] {
        let away = app.get(page, cookie).await;
        assert_eq!(away.status, StatusCode::SERVICE_UNAVAILABLE, "{page}");
        assert!(!away.header("retry-after").is_empty() && !away.header("refresh").is_empty(), "{page}");
        assert!(away.header("content-type").starts_with("text/html"), "{page}");
    }
    // A form keeps what was typed, so its page must not go away by itself.
    let form = app.post_form("/sign-in", SIGN_IN, &right, "").await;
    assert_eq!((form.status, form.header("refresh")), (StatusCode::SERVICE_UNAVAILABLE, ""));
    assert!(!form.header("retry-after").is_empty());
    assert!(form.body.contains("coordination@lausitz.example"));
    assert!(!form.body.contains("http-equiv=\"refresh\""), "{}", form.body);
}

/// Whoever has typed for an hour and whose session has ended meanwhile keeps every word.
#[tokio::test]
async fn a_form_sent_after_the_session_has_ended_keeps_what_was_typed() {
    let app = app_with_accounts().await;
    let typed = [("alliance", "lausitz"), ("title", "Ein langer Gedanke"), ("summary", "Eine <b>Seite</b> Text")];
    let refused = app.post_form("/lausitz/pipeline/new", "pipeline/create", &typed, "").await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    assert_eq!(refused.body.matches("<h1").count(), 1, "it says what happened: {}", refused.body);
    assert!(refused.body.contains("Eine &lt;b&gt;Seite&lt;/b&gt; Text"), "{}", refused.body);
    let again = "action=\"/api/pipeline/create?page=%2Flausitz%2Fpipeline%2Fnew\"";
    assert!(refused.body.contains(again) && refused.body.contains("value=\"Ein langer Gedanke\""));
    assert_eq!(refused.header("location"), "", "nobody is sent away from it");
}
