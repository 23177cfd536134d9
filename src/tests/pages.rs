//! What pages and files carry besides their content.

use super::app::TestApp;
use crate::server::files::SiteFiles;
use axum::body::Body;
use axum::http::{Request, StatusCode};

/// A site of three files.
fn site() -> (SiteFiles, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("pkg")).unwrap();
    std::fs::write(folder.path().join("pkg/consortia.js"), "export default 1;".repeat(100)).unwrap();
    std::fs::write(folder.path().join("pkg/consortia.wasm"), [0u8, 1, 2]).unwrap();
    std::fs::write(folder.path().join("favicon.svg"), "<svg/>").unwrap();
    (SiteFiles::read(folder.path()).unwrap(), folder)
}

async fn app_with_files(public_url: &str) -> (TestApp, [tempfile::TempDir; 2]) {
    let (db, data) = super::both::sqlite().await;
    let (files, folder) = site();
    files.compress();
    (TestApp::reached_at(db, public_url, files).await, [data, folder])
}

#[tokio::test]
async fn every_answer_is_dressed() {
    let (app, _folders) = app_with_files("http://127.0.0.1:3000").await;
    for path in ["/", "/nothing/at/all", "/livez", "/pkg/consortia.js", "/api/nothing", "/live/lausitz"] {
        let answer = app.get(path, "").await;
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{path}");
        assert!(answer.header("permissions-policy").contains("camera=()"), "{path}");
        assert!(answer.header("content-security-policy").contains("default-src 'none'"), "{path}");
        assert!(answer.header("content-security-policy").contains("frame-ancestors 'none'"), "{path}");
        assert_eq!(answer.header("strict-transport-security"), "", "no HSTS over plain http: {path}");
        assert_eq!(answer.header("x-request-id").len(), 32, "{path}");
    }
}

#[tokio::test]
async fn a_page_s_scripts_carry_the_nonce_of_its_policy_and_no_other_page_s() {
    let app = TestApp::new().await;
    let (first, second) = (app.get("/", "").await, app.get("/", "").await);
    let nonce = |answer: &super::app::Answer| {
        let policy = answer.header("content-security-policy").to_owned();
        policy.split_once("'nonce-").and_then(|(_, rest)| rest.split_once('\'')).unwrap().0.to_owned()
    };
    assert_ne!(nonce(&first), nonce(&second));
    let policy = first.header("content-security-policy");
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
    let scripts = first.body.matches("<script").count();
    let with_nonce =
        first.body.split("<script").skip(1).filter(|tag| {
            tag.split('>').next().is_some_and(|tag| tag.contains(&format!("nonce=\"{}\"", nonce(&first))))
        });
    assert!(scripts > 0);
    assert_eq!(with_nonce.count(), scripts, "{}", first.body);
    assert!(!first.body.contains(" style=\""), "the policy forbids style attributes");
}

#[tokio::test]
async fn pages_are_not_kept_by_anybody() {
    let app = TestApp::new().await;
    let page = app.get("/", "").await;
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(app.read("test/read", &[("word", "a")], "").await.header("cache-control"), "no-store");
}

#[tokio::test]
async fn over_https_browsers_are_told_to_stay_there() {
    let (app, _folders) = app_with_files("https://alliance.example").await;
    assert_eq!(app.get("/", "").await.header("strict-transport-security"), "max-age=31536000; includeSubDomains");
}

#[tokio::test]
async fn files_are_sent_as_the_browser_takes_them() {
    let (app, _folders) = app_with_files("http://127.0.0.1:3000").await;
    let get = |encoding: &'static str, tag: String| {
        let request =
            Request::get("/pkg/consortia.js").header("accept-encoding", encoding).header("if-none-match", tag);
        app.send(request.body(Body::empty()).unwrap())
    };
    let small = get("gzip, br", String::new()).await;
    assert_eq!((small.status, small.header("content-encoding")), (StatusCode::OK, "br"));
    assert_eq!(small.header("vary"), "accept-encoding");
    assert_eq!(small.header("content-type"), "text/javascript; charset=utf-8");
    let plain = get("br;q=0, gzip", String::new()).await;
    assert_eq!((plain.header("content-encoding"), plain.body.len()), ("", 1700));
    assert_ne!(small.header("etag"), plain.header("etag"), "two encodings are two things to a cache");
    let again = get("br", small.header("etag").to_owned()).await;
    assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0));
    let other = get("gzip", small.header("etag").to_owned()).await;
    assert_eq!(other.status, StatusCode::OK);
}

#[tokio::test]
async fn head_answers_without_a_body() {
    let (app, _folders) = app_with_files("http://127.0.0.1:3000").await;
    let head = |path: &'static str| app.send(Request::head(path).body(Body::empty()).unwrap());
    let file = head("/pkg/consortia.js").await;
    assert_eq!((file.status, file.header("content-length"), file.body.len()), (StatusCode::OK, "1700", 0));
    assert_eq!(head("/").await.status, StatusCode::OK);
    assert_eq!(head("/livez").await.status, StatusCode::OK);
}

#[tokio::test]
async fn no_path_leads_out_of_the_site() {
    let (app, _folders) = app_with_files("http://127.0.0.1:3000").await;
    for path in [
        "/../Cargo.toml",
        "/pkg/../../Cargo.toml",
        "/pkg/..%2f..%2fCargo.toml",
        "/pkg/%2e%2e/%2e%2e/etc/passwd",
        "/pkg//etc/passwd",
        "/pkg/..\\..\\Cargo.toml",
        "//etc/passwd.txt",
        "/.env",
        "/data/consortia.sqlite",
        "/pkg/",
        "/pkg/gone.js",
    ] {
        let Ok(request) = Request::get(path).body(Body::empty()) else { continue };
        let answer = app.send(request).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!answer.body.contains("[package]") && !answer.body.contains("root:"), "{path}");
    }
}

#[tokio::test]
async fn forged_cookies_are_no_session_and_no_defect() {
    let app = TestApp::new().await;
    let network = app.network("lausitz").await;
    let cookie = app.person(crate::policy::Role::Member, network).await;
    let secret = cookie.trim_start_matches("session=");
    for forged in [
        format!("session={secret}; session={secret}"),
        format!("session={}", "a".repeat(43)),
        format!("session={secret}a"),
        "session=".into(),
        format!("session=\"{secret}\""),
        format!("__Host-session={secret}"),
        format!("{}session={secret}", "a=b; ".repeat(10)).replace("session=", "Session="),
        "session=' or 1=1 --".into(),
    ] {
        assert_eq!(app.get("/live/lausitz", &forged).await.status, StatusCode::UNAUTHORIZED, "{forged}");
    }
}
