//! The whole application on a fresh database, asked in process.

use crate::account::Mailer;
use crate::config::{DataConfig, ServeConfig};
use crate::db::Db;
use crate::execute;
use crate::id::{NetworkId, OrganisationId, PersonId};
use crate::matchmaking::service::MatchmakingService;
use crate::network::NewNetwork;
use crate::policy::Role;
use crate::search::service::SearchService;
use crate::server::files::SiteFiles;
use crate::server::{AppState, router};
use axum::Router;
use axum::body::Body;
use axum::http::header::{ACCEPT, CONTENT_TYPE, COOKIE, ORIGIN, REFERER};
use axum::http::request::Builder;
use axum::http::{HeaderMap, Request, Response, StatusCode};
use base64::Engine;
use http_body_util::BodyExt;
use sha2::Digest;
use std::sync::Arc;
use time::OffsetDateTime;
use tokio::sync::watch;
use tower::ServiceExt;

/// The address under which the application believes to be reached.
pub const ORIGIN_HERE: &str = "http://127.0.0.1:3000";

pub struct TestApp {
    pub db: Db,
    router: Router,
    state: AppState,
    stop: watch::Sender<bool>,
    _folder: Option<tempfile::TempDir>,
}

/// An answer with its body read to the end.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    /// The value of a header, or an empty string.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// What the command line would give by default.
fn config(public_url: &str) -> ServeConfig {
    use clap::Parser;
    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        serve: ServeConfig,
        #[command(flatten)]
        _data: DataConfig,
    }
    Line::parse_from(["consortia", "--listen", "127.0.0.1:3000", "--public-url", public_url]).serve
}

impl TestApp {
    /// The application on a fresh SQLite database.
    pub async fn new() -> TestApp {
        let (db, folder) = super::both::sqlite().await;
        Self::on(db).await.keeping(folder)
    }

    /// Keeps the folder of the database for as long as the application.
    pub fn keeping(mut self, folder: tempfile::TempDir) -> TestApp {
        self._folder = Some(folder);
        self
    }

    /// The application on a database that a test brings along.
    pub async fn on(db: Db) -> TestApp {
        Self::reached_at(db, ORIGIN_HERE, SiteFiles::default()).await
    }

    /// The application under another address, with files of its own.
    pub async fn reached_at(db: Db, public_url: &str, files: SiteFiles) -> TestApp {
        let (stop, shutdown) = watch::channel(false);
        let state = AppState {
            db: db.clone(),
            config: Arc::new(config(public_url)),
            search: SearchService::start(db.clone()).await.expect("an index"),
            matchmaking: MatchmakingService::start(db.clone()),
            mailer: Mailer::default(),
            files,
            leptos: leptos::config::LeptosOptions::builder().output_name("consortia").build(),
            shutdown,
        };
        TestApp { db, router: router(state.clone()), state, stop, _folder: None }
    }

    /// What the functions of the server find around them.
    pub fn state(&self) -> AppState {
        self.state.clone()
    }

    /// What the signal to stop does to the open streams.
    pub fn stop(&self) {
        self.stop.send(true).expect("somebody listens");
    }

    /// An alliance of this name.
    pub async fn network(&self, slug: &str) -> NetworkId {
        let mut tx = self.db.write().await.unwrap();
        let new = NewNetwork {
            slug: slug.into(),
            name: slug.into(),
            language: "de".into(),
            country: "DE".into(),
            currency: "EUR".into(),
            ..NewNetwork::default()
        };
        let id = crate::network::create(&mut tx, &new).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// A new person with this role in an alliance, signed in: their id and their cookie.
    pub async fn person_in(&self, role: Role, network: NetworkId) -> (PersonId, String) {
        let (person, cookie) = self.person_without_role().await;
        let mut tx = self.db.write().await.unwrap();
        execute!(
            tx,
            sqlx::query("insert into network_role (network_id, person_id, role, created_at) values ($1, $2, $3, $4)")
                .bind(network)
                .bind(person)
                .bind(role.code())
                .bind(OffsetDateTime::now_utc())
        )
        .unwrap();
        tx.commit().await.unwrap();
        (person, cookie)
    }

    /// Makes a person an editor of an organisation.
    pub async fn let_edit(&self, person: PersonId, network: NetworkId, organisation: &str) {
        let organisation: OrganisationId = organisation.parse().expect("an id");
        let mut tx = self.db.write().await.unwrap();
        execute!(
            tx,
            sqlx::query(
                "insert into editorship (network_id, organisation_id, person_id, created_at) values ($1, $2, $3, $4)"
            )
            .bind(network)
            .bind(organisation)
            .bind(person)
            .bind(OffsetDateTime::now_utc())
        )
        .unwrap();
        tx.commit().await.unwrap();
    }

    /// The cookie of a new person with this role in an alliance.
    pub async fn person(&self, role: Role, network: NetworkId) -> String {
        self.person_in(role, network).await.1
    }

    /// A new person who is signed in but has no part in any alliance.
    pub async fn person_without_role(&self) -> (PersonId, String) {
        let person = PersonId::new();
        let now = OffsetDateTime::now_utc();
        let email = format!("{}@example.org", person.0.simple());
        let mut tx = self.db.write().await.unwrap();
        execute!(
            tx,
            sqlx::query(
                "insert into person (id, email, email_key, name, created_at, updated_at)
                 values ($1, $2, $2, $3, $4, $4)"
            )
            .bind(person)
            .bind(email)
            .bind("Geschäftsstelle")
            .bind(now)
        )
        .unwrap();
        tx.commit().await.unwrap();
        (person, self.session_of(person).await)
    }

    /// Another session of a person: its cookie.
    pub async fn session_of(&self, person: PersonId) -> String {
        let secret = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
        let hash: String = sha2::Sha256::digest(secret.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        let now = OffsetDateTime::now_utc();
        let mut tx = self.db.write().await.unwrap();
        execute!(
            tx,
            sqlx::query(
                "insert into session (token_hash, person_id, created_at, seen_at, expires_at)
                 values ($1, $2, $3, $3, $4)"
            )
            .bind(hash)
            .bind(person)
            .bind(now)
            .bind(now + time::Duration::days(1))
        )
        .unwrap();
        tx.commit().await.unwrap();
        format!("session={secret}")
    }

    /// Runs one statement that a test needs and no store offers.
    pub async fn run(&self, statement: &'static str) {
        let mut tx = self.db.write().await.unwrap();
        execute!(tx, sqlx::query(statement)).unwrap();
        tx.commit().await.unwrap();
    }

    /// Sends a request and leaves the body of its answer open.
    pub async fn open(&self, request: Request<Body>) -> Response<Body> {
        self.router.clone().oneshot(request).await.expect("an answer")
    }

    /// Sends a request and reads its answer.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        let (parts, body) = self.open(request).await.into_parts();
        let bytes = body.collect().await.expect("a whole body").to_bytes();
        Answer { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }

    /// A page, as a browser asks for it. An empty cookie is none.
    pub async fn get(&self, path: &str, cookie: &str) -> Answer {
        let request = with_cookie(Request::get(path).header(ACCEPT, "text/html"), cookie);
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// A reading function, as our program in the browser calls it.
    pub async fn read(&self, endpoint: &str, arguments: &[(&str, &str)], cookie: &str) -> Answer {
        let request = with_cookie(Request::get(format!("/api/{endpoint}?{}", encoded(arguments))), cookie);
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// A changing function, as our program in the browser calls it.
    pub async fn call(&self, endpoint: &str, arguments: &[(&str, &str)], cookie: &str) -> Answer {
        let request = with_cookie(from_us(Request::post(format!("/api/{endpoint}"))), cookie);
        self.send(request.body(Body::from(encoded(arguments))).unwrap()).await
    }

    /// A file, as a form of one of our pages sends it without JavaScript.
    pub async fn upload(&self, path: &str, name: &str, file: &[u8], cookie: &str) -> Answer {
        let head = format!(
            "--limit\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             content-type: text/csv\r\n\r\n"
        );
        let body = [head.as_bytes(), file, b"\r\n--limit--\r\n"].concat();
        let request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header(ACCEPT, "text/html,application/xhtml+xml")
            .header(CONTENT_TYPE, "multipart/form-data; boundary=limit");
        self.send(with_cookie(request, cookie).body(Body::from(body)).unwrap()).await
    }

    /// A form of one of our pages, as a browser without JavaScript sends it.
    pub async fn post_form(&self, page: &str, endpoint: &str, fields: &[(&str, &str)], cookie: &str) -> Answer {
        let request = from_us(Request::post(format!("/api/{endpoint}")))
            .header(ACCEPT, "text/html,application/xhtml+xml")
            .header(REFERER, format!("{ORIGIN_HERE}{page}"));
        self.send(with_cookie(request, cookie).body(Body::from(encoded(fields))).unwrap()).await
    }
}

/// What a browser says about a form that one of our own pages sends.
pub fn from_us(request: Builder) -> Builder {
    request
        .header("sec-fetch-site", "same-origin")
        .header(ORIGIN, ORIGIN_HERE)
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
}

fn with_cookie(request: Builder, cookie: &str) -> Builder {
    if cookie.is_empty() { request } else { request.header(COOKIE, cookie) }
}

fn encoded(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}
