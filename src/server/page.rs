//! Everything that is no function and no stream: the site's files, and pages.

use super::{AppState, files, refusal};
use crate::app::shell;
use crate::error::Error;
use axum::extract::{Request, State};
use axum::http::header::{ALLOW, REFRESH, RETRY_AFTER};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

/// Renders a page, or serves one of the site's files.
pub async fn page(State(state): State<AppState>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    if let Some(response) = files::serve(&state, &parts).await {
        return response;
    }
    if !matches!(parts.method, Method::GET | Method::HEAD) {
        return (StatusCode::METHOD_NOT_ALLOWED, [(ALLOW, "GET, HEAD")]).into_response();
    }
    if is_no_page(parts.uri.path()) {
        return refusal::of(&parts.headers, &Error::NotFound);
    }
    let mut response = render(state, Request::from_parts(parts, body)).await;
    if response.status() == StatusCode::SERVICE_UNAVAILABLE {
        come_back_by_itself(&mut response);
    }
    response
}

/// No page has a dot in its address or one of the program's own names in front, so what is
/// missing there costs no rendering. A NUL is no part of any address.
fn is_no_page(path: &str) -> bool {
    let mut words = path.split('/').skip(1);
    let is_ours = matches!(
        words.next(),
        Some("api" | "export" | "image" | "live" | "livez" | "pkg" | "public" | "readyz" | "upload")
    );
    is_ours || path.rsplit('/').next().is_some_and(|last| last.contains('.')) || path.contains("%00")
}

/// A page that met a database which is away asks again without anybody pressing a key,
/// also where JavaScript is off.
fn come_back_by_itself(response: &mut Response) {
    let headers = response.headers_mut();
    headers.entry(RETRY_AFTER).or_insert(HeaderValue::from_static("5"));
    headers.insert(REFRESH, HeaderValue::from_static("5"));
}

/// Renders the page of a request on the server.
pub async fn render(state: AppState, request: Request) -> Response {
    let options = state.leptos.clone();
    let handler = leptos_axum::render_app_async_with_context(
        move || provide_context(state.clone()),
        move || shell(options.clone()),
    );
    handler(request).await.into_response()
}
