//! From a configuration and a database to a router; used by `serve` and by the tests.

pub(crate) mod endpoint;
pub mod files;
pub(crate) mod headers;
mod origin;
pub mod routes;
mod stream;

use crate::account::Mailer;
use crate::app::shell;
use crate::config::ServeConfig;
use crate::db::Db;
use crate::matchmaking::service::MatchmakingService;
use crate::search::service::SearchService;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::limit::RequestBodyLimitLayer;

/// The largest body a request may have; imports go through the command line.
const BODY_LIMIT: usize = 1024 * 1024;
/// No page or function may take longer; streams are exempt.
const TIMEOUT: Duration = Duration::from_secs(20);

/// What every request can reach.
#[derive(Clone)]
pub struct AppState {
    pub db: Db,
    pub config: Arc<ServeConfig>,
    pub search: SearchService,
    pub matchmaking: MatchmakingService,
    pub mailer: Mailer,
    pub files: files::SiteFiles,
    pub leptos: LeptosOptions,
    /// Turns true when the server stops, which ends the open streams.
    pub shutdown: tokio::sync::watch::Receiver<bool>,
}

impl axum::extract::FromRef<AppState> for LeptosOptions {
    fn from_ref(state: &AppState) -> Self {
        state.leptos.clone()
    }
}

/// The state of the request at hand. Only called below a request, where it was provided.
pub fn app() -> AppState {
    expect_context::<AppState>()
}

/// The whole application as a router.
pub fn router(state: AppState) -> Router {
    let secure = state.config.is_secure();
    let origin: Arc<str> = state.config.origin().into();
    Router::new()
        .route("/live/{alliance}", get(stream::live))
        .route("/livez", get(|| async { "ok" }))
        .route("/readyz", get(ready))
        .route("/api/{*path}", any(endpoint::call))
        .fallback(page)
        .layer(middleware::from_fn(move |request, next| session_layer(secure, request, next)))
        .layer(middleware::from_fn(move |request, next| origin::gate(origin.clone(), request, next)))
        .layer(middleware::from_fn(timeout))
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(BODY_LIMIT))
        .layer(middleware::from_fn(move |request, next| headers::add(secure, request, next)))
        .layer(CatchPanicLayer::new())
        .with_state(state)
}

/// Renders a page, or serves one of the site's files.
async fn page(State(state): State<AppState>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    if let Some(response) = files::serve(&state, &parts).await {
        return response;
    }
    if !matches!(parts.method, Method::GET | Method::HEAD) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    render(state, Request::from_parts(parts, body)).await
}

/// Renders the page of a request on the server.
pub(crate) async fn render(state: AppState, request: Request) -> Response {
    let options = state.leptos.clone();
    let handler = leptos_axum::render_app_async_with_context(
        move || provide_context(state.clone()),
        move || shell(options.clone()),
    );
    handler(request).await.into_response()
}

/// Reads the session cookie once, for everything below.
async fn session_layer(secure: bool, mut request: Request, next: Next) -> Response {
    if let Some(token) = crate::account::read_session(request.headers(), secure) {
        request.extensions_mut().insert(token);
    }
    next.run(request).await
}

async fn timeout(request: Request, next: Next) -> Response {
    if request.uri().path().starts_with("/live/") {
        return next.run(request).await;
    }
    match tokio::time::timeout(TIMEOUT, next.run(request)).await {
        Ok(response) => response,
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, [("retry-after", "5")]).into_response(),
    }
}

/// Ready means: the database answers and takes writes.
async fn ready(State(state): State<AppState>) -> Response {
    match state.db.write().await {
        Ok(_) => "ready".into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, [("retry-after", "2")], "database away").into_response(),
    }
}
