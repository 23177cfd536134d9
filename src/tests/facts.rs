//! What an unguarded server function of the framework would do, and what ours do instead.

use super::app::{Answer, ORIGIN_HERE, TestApp, from_us};
use super::functions::WRITTEN;
use axum::body::{Body, Bytes};
use axum::http::header::{ACCEPT, CONTENT_TYPE, ORIGIN, REFERER};
use axum::http::{Method, Request, StatusCode};
use uuid::Uuid;

const WRITE: &str = "/api/test/write";

fn was_written(word: &str) -> bool {
    WRITTEN.lock().unwrap().iter().any(|written| written == word)
}

/// Chunks without an announced length.
fn stream(megabytes: usize) -> Body {
    let chunk = Bytes::from(vec![b'a'; 1024 * 1024]);
    Body::from_stream(futures::stream::iter((0..megabytes).map(move |_| Ok::<_, std::io::Error>(chunk.clone()))))
}

async fn post(app: &TestApp, headers: &[(&str, &str)], body: impl Into<Body>) -> Answer {
    let request = headers.iter().fold(Request::post(WRITE), |request, (name, value)| request.header(*name, *value));
    app.send(request.body(body.into()).unwrap()).await
}

#[tokio::test]
async fn a_foreign_page_cannot_write() {
    let app = TestApp::new().await;
    let word = Uuid::now_v7().to_string();
    let form = "application/x-www-form-urlencoded";
    let attempts: [&[(&str, &str)]; 8] = [
        &[("content-type", "text/plain"), ("origin", "https://evil.example"), ("sec-fetch-site", "cross-site")],
        &[("content-type", form), ("origin", "https://evil.example"), ("sec-fetch-site", "cross-site")],
        &[("content-type", form), ("origin", ORIGIN_HERE), ("sec-fetch-site", "same-site")],
        &[("content-type", form), ("origin", ORIGIN_HERE), ("sec-fetch-site", "none")],
        &[("content-type", form), ("origin", "https://evil.example")],
        &[("content-type", form), ("origin", "null")],
        &[("content-type", form), ("origin", "http://127.0.0.1:30000")],
        &[("content-type", form)],
    ];
    for headers in attempts {
        let answer = post(&app, headers, format!("word={word}")).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{headers:?}");
    }
    assert!(!was_written(&word));
}

#[tokio::test]
async fn our_own_page_can() {
    let app = TestApp::new().await;
    let word = Uuid::now_v7().to_string();
    let form = ("content-type", "application/x-www-form-urlencoded; charset=utf-8");
    let old_browser = post(&app, &[form, ("origin", ORIGIN_HERE)], format!("word={word}")).await;
    assert_eq!(old_browser.status, StatusCode::OK);
    let answer = app.call("test/write", &[("word", &word)], "").await;
    assert_eq!((answer.status, answer.body), (StatusCode::OK, format!("\"{word}\"")));
    assert!(was_written(&word));
}

#[tokio::test]
async fn only_forms_are_taken() {
    let app = TestApp::new().await;
    let word = Uuid::now_v7().to_string();
    for kind in ["text/plain", "application/json", "multipart/form-data", "multipart/form-data; boundary=x", "form", ""]
    {
        let headers = [("content-type", kind), ("sec-fetch-site", "same-origin")];
        let answer = post(&app, &headers, format!("{{\"word\":\"{word}\"}}")).await;
        assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{kind}");
    }
    let headers = [("content-type", "multipart/form-data; boundary=x"), ("sec-fetch-site", "same-origin")];
    assert_eq!(post(&app, &headers, stream(200)).await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert!(!was_written(&word));
}

#[tokio::test]
async fn large_bodies_are_not_read_to_their_end() {
    let app = TestApp::new().await;
    let headers = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")];
    let announced = post(&app, &headers, vec![b'a'; 3 * 1024 * 1024]).await;
    assert_eq!(announced.status, StatusCode::PAYLOAD_TOO_LARGE);
    let unannounced = post(&app, &headers, stream(200)).await;
    assert_eq!(unannounced.status, StatusCode::PAYLOAD_TOO_LARGE);
    let said_small = [headers.as_slice(), &[("content-length", "10")]].concat();
    assert!(post(&app, &said_small, stream(2)).await.status.is_client_error());
}

#[tokio::test]
async fn what_cannot_be_read_is_a_bad_request() {
    let app = TestApp::new().await;
    let headers = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")];
    let nested = format!("word{}=1", "[a]".repeat(5000));
    let bodies: [&[u8]; 8] = [
        b"word=\xff\xfe",
        b"word=%ff%fe",
        b"word=a%00b",
        b"word=a\0b",
        b"",
        b"other=1",
        b"word[a]=1&word[b]=2",
        nested.as_bytes(),
    ];
    for body in bodies {
        let answer = post(&app, &headers, body.to_vec()).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{}", String::from_utf8_lossy(body));
    }
}

#[tokio::test]
async fn methods_are_kept_apart() {
    let app = TestApp::new().await;
    let word = Uuid::now_v7().to_string();
    for (method, path, expected) in [
        (Method::GET, "/api/test/write", 405),
        (Method::HEAD, "/api/test/write", 405),
        (Method::PUT, "/api/test/write", 405),
        (Method::DELETE, "/api/test/write", 405),
        (Method::POST, "/api/test/read", 405),
        (Method::GET, "/api/test/read", 200),
        (Method::HEAD, "/api/test/read", 200),
        (Method::POST, "/api/test/nothing", 404),
        (Method::GET, "/api/", 404),
        (Method::POST, "/", 405),
        (Method::PUT, "/lausitz/directory", 405),
    ] {
        let uri = format!("{path}?word={word}");
        let request = from_us(Request::builder().method(method.clone()).uri(uri)).body(Body::empty()).unwrap();
        let answer = app.send(request).await;
        assert_eq!(answer.status.as_u16(), expected, "{method} {path}");
        let has_allow = !answer.header("allow").is_empty();
        assert_eq!(has_allow, expected == 405, "{method} {path}");
    }
    assert!(!was_written(&word));
}

#[tokio::test]
async fn nobody_is_sent_to_a_foreign_host() {
    let app = TestApp::new().await;
    let send = |endpoint: &'static str, body: &'static str, referer: &'static str| {
        let request = from_us(Request::post(format!("/api/test/{endpoint}")))
            .header(ACCEPT, "text/html")
            .header(REFERER, referer)
            .body(Body::from(body));
        app.send(request.unwrap())
    };
    for referer in
        ["https://evil.example/page", "http://127.0.0.1:3000.evil.example/", "http://127.0.0.1:3000//evil.example"]
    {
        let accepted = send("write", "word=a", referer).await;
        assert_eq!((accepted.status, accepted.header("location")), (StatusCode::SEE_OTHER, "/"), "{referer}");
        let refused = send("refuse", "word=a", referer).await;
        assert_eq!((refused.status, refused.header("location")), (StatusCode::UNPROCESSABLE_ENTITY, ""), "{referer}");
    }
    for to in ["https://evil.example/", "//evil.example", "/\\evil.example", "/%09/evil.example"] {
        let fields = [("to", to.replace("%09", "\t"))];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let scripted = app.call("test/redirect", &fields, "").await;
        assert_eq!(scripted.header("location"), "/", "{to}");
        let plain = app.post_form("/", "test/redirect", &fields, "").await;
        assert_eq!((plain.status, plain.header("location")), (StatusCode::SEE_OTHER, "/"), "{to}");
    }
    let home = app.post_form("/", "test/redirect", &[("to", "/lausitz?x=1")], "").await;
    assert_eq!(home.header("location"), "/lausitz?x=1");
}

#[tokio::test]
async fn the_cause_of_an_internal_error_stays_in_the_log() {
    let app = TestApp::new().await;
    let answer = app.call("test/refuse", &[("word", "secret")], "").await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(!answer.body.contains("cause"), "{}", answer.body);
    let id = answer.header("x-request-id").to_owned();
    assert!(answer.body.contains(&id), "the answer names the line of the log: {}", answer.body);
    assert_eq!(answer.header("location"), "");
}

#[tokio::test]
async fn a_panic_is_one_answer_s_problem() {
    let app = TestApp::new().await;
    let answer = app.call("test/panic", &[("word", "boom")], "").await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(!answer.body.contains("boom"));
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "headers are there even then");
    assert_eq!(app.call("test/write", &[("word", "alive")], "").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_database_that_is_away_is_said_to_be_away() {
    let app = TestApp::new().await;
    app.db.close().await;
    let answer = app.call("test/database", &[], "").await;
    assert_eq!((answer.status, answer.header("retry-after")), (StatusCode::SERVICE_UNAVAILABLE, "2"));
    let ready = app.get("/readyz", "").await;
    assert_eq!((ready.status, ready.header("retry-after")), (StatusCode::SERVICE_UNAVAILABLE, "2"));
    assert_eq!(app.get("/livez", "").await.status, StatusCode::OK, "the process itself is well");
}

#[tokio::test]
async fn refusals_are_said_in_the_language_of_the_browser() {
    let app = TestApp::new().await;
    let request = Request::post(WRITE)
        .header(ACCEPT, "text/html")
        .header("accept-language", "de-DE,de;q=0.9")
        .header(ORIGIN, "https://evil.example")
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    let answer = app.send(request.body(Body::from("word=a")).unwrap()).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(answer.body.contains("Es wurde nichts geändert"), "{}", answer.body);
}
