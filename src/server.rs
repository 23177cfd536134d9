//! From a configuration and a database to a router; used by `serve` and by the tests.

pub(crate) mod endpoint;
pub mod files;
pub(crate) mod headers;
mod input;
mod origin;
mod page;
mod recover;
pub(crate) mod refusal;
pub mod routes;
mod stream;
mod trace;
pub(crate) mod upload;

pub use origin::is_own_page;
pub use trace::request_id;

use crate::account::Mailer;
use crate::config::ServeConfig;
use crate::db::Db;
use crate::directory::sheet::routes as sheet;
use crate::error::Error;
use crate::matchmaking::service::MatchmakingService;
use crate::picture::routes as pictures;
use crate::public::routes as public;
use crate::search::service::SearchService;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;
use tower_http::limit::RequestBodyLimitLayer;

/// The largest body a request may have, unless it brings a file.
pub(crate) const BODY_LIMIT: usize = 1024 * 1024;
/// No page or function may take longer; streams are exempt.
const TIMEOUT: Duration = Duration::from_secs(20);
/// A file may take longer on its way through a slow line.
const UPLOAD_TIMEOUT: Duration = Duration::from_secs(120);

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

/// The state of the request at hand. A view that was rendered anew leaves the data of its
/// first rendering behind, still on its way and without its request; asking for the state
/// then ends it with an error that nobody sees, where a panic would hold up the whole page.
pub fn app() -> Result<AppState, Error> {
    use_context::<AppState>().ok_or(Error::Unavailable)
}

/// The whole application as a router.
pub fn router(state: AppState) -> Router {
    let routes = Router::new()
        .route("/live/{alliance}", get(stream::live))
        .route("/livez", get(|| async { "ok" }))
        .route("/readyz", get(ready))
        .route("/image/{alliance}/{picture}", get(pictures::serve))
        .route("/contact/{link}/photo", get(pictures::by_link))
        .route("/account/contact/{contact}/photo", get(pictures::by_account))
        .route("/export/account.json", get(crate::account::download_own_data))
        .route("/export/{alliance}/organisations.csv", get(sheet::download))
        .route("/export/{alliance}/organisations.xlsx", get(sheet::download))
        .route("/export/{alliance}/organisations.vcf", get(sheet::download))
        .route("/export/{alliance}/organisations.jsonld", get(sheet::download))
        .route("/export/{alliance}/{organisation}/organisation.vcf", get(sheet::download_one))
        .route("/export/{alliance}/{organisation}/organisation.jsonld", get(sheet::download_one))
        .route("/export/{alliance}/talks.csv", get(crate::talk::export::download))
        .route("/public/{alliance}", get(public::list))
        .route("/public/{alliance}/{organisation}", get(public::one))
        .route("/public/{alliance}/embed", get(public::embedded_list))
        .route("/public/{alliance}/embed/{organisation}", get(public::embedded_one))
        .fallback(page::page)
        .layer(RequestBodyLimitLayer::new(BODY_LIMIT));
    // A form is refused by its function's gate, which can show it again.
    let functions = Router::new()
        .route("/api/{*path}", any(endpoint::call))
        .layer(RequestBodyLimitLayer::new(input::HEARD_TO_THE_END));
    let uploads = Router::new()
        .route("/upload/{alliance}/organisations", post(sheet::upload))
        .layer(RequestBodyLimitLayer::new(upload::UPLOAD_LIMIT))
        .layer(middleware::from_fn_with_state(state.clone(), sheet::explain_size));
    let pictures = Router::new()
        .route("/upload/{alliance}/logo/{organisation}", post(pictures::upload_logo))
        .route("/upload/{alliance}/photo/{organisation}/{contact}", post(pictures::upload_photo))
        .layer(RequestBodyLimitLayer::new(upload::HEARD_TO_THE_END))
        .layer(middleware::from_fn_with_state(state.clone(), pictures::explain_size));
    layered(routes.merge(functions).merge(uploads).merge(pictures), &state).with_state(state)
}

/// Puts the layers around routes. Read from the bottom, they stand in the order in which
/// a request meets them; each protects those above it. How large a body may be depends on
/// the route.
pub(crate) fn layered(routes: Router<AppState>, state: &AppState) -> Router<AppState> {
    // Pages load their data in tasks; the framework has to be told that tokio runs them.
    // A second router in the same process finds that done already, which is no error.
    let _ = any_spawner::Executor::init_tokio();
    let secure = state.config.is_secure();
    let origin: Arc<str> = state.config.origin().into();
    routes
        .layer(middleware::from_fn(move |request, next| session(secure, request, next)))
        .layer(middleware::from_fn(move |request, next| origin::gate(origin.clone(), request, next)))
        .layer(middleware::from_fn(|request, next| timeout(time_for(&request), request, next)))
        .layer(DefaultBodyLimit::disable())
        .layer(middleware::from_fn(move |request, next| headers::add(secure, request, next)))
        .layer(middleware::from_fn(move |request, next| recover::from_panic(secure, request, next)))
        .layer(middleware::from_fn(trace::trace))
}

/// Reads the session cookie once, for everything below.
async fn session(secure: bool, mut request: Request, next: Next) -> Response {
    if let Some(token) = crate::account::read_session(request.headers(), secure) {
        request.extensions_mut().insert(token);
    }
    next.run(request).await
}

fn time_for(request: &Request) -> Duration {
    if request.uri().path().starts_with("/upload/") { UPLOAD_TIMEOUT } else { TIMEOUT }
}

/// Ends what takes too long, so that nobody waits for an answer that will not come. What
/// was half done is rolled back with its transaction.
async fn timeout(limit: Duration, request: Request, next: Next) -> Response {
    if request.uri().path().starts_with("/live/") {
        return next.run(request).await;
    }
    let headers = request.headers().clone();
    match tokio::time::timeout(limit, next.run(request)).await {
        Ok(response) => response,
        Err(_) => {
            tracing::error!("no answer in time");
            refusal::of(&headers, &Error::Unavailable)
        }
    }
}

/// Ready means: the database takes writes, and the server is not about to stop.
async fn ready(State(state): State<AppState>) -> Response {
    let away = |why| (StatusCode::SERVICE_UNAVAILABLE, [("retry-after", "2")], why).into_response();
    if *state.shutdown.borrow() {
        return away("stopping");
    }
    match state.db.write().await {
        Ok(_) => "ready".into_response(),
        Err(_) => away("database away"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use tower::ServiceExt;

    #[tokio::test]
    async fn nobody_waits_for_ever() {
        let limit = Duration::from_millis(20);
        let app = Router::new()
            .route("/", get(|| async { std::future::pending::<()>().await }))
            .layer(middleware::from_fn(move |request, next| timeout(limit, request, next)));
        let answer = app.oneshot(Request::new(Body::empty())).await.unwrap();
        assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(answer.headers()["retry-after"], "2");
    }
}
