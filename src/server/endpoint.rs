//! Calls of server functions: the gate in front of them and the status behind them.

use super::AppState;
use crate::error::Error;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT, CONTENT_TYPE, LOCATION, REFERER, RETRY_AFTER};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use leptos::prelude::provide_context;
use server_fn::error::{FromServerFnError, SERVER_FN_ERROR_HEADER};

/// A form that was sent without JavaScript and refused: the page is shown again with what
/// was typed and with what is wrong.
#[derive(Clone, Debug)]
pub struct RefusedForm {
    /// Path of the server function, by which a form knows that it is meant.
    pub path: String,
    pub error: Error,
    pub fields: Vec<(String, String)>,
}

/// Runs a server function. Reading ones are called by GET, changing ones by POST with a
/// URL-encoded body; anything else is refused before it reaches the function.
pub async fn call(State(state): State<AppState>, request: Request) -> Response {
    if let Err(status) = check(&request) {
        return status.into_response();
    }
    let wants_page = wants_page(request.headers());
    let (mut parts, body) = request.into_parts();
    let Ok(form) = to_bytes(body, super::BODY_LIMIT).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    if std::str::from_utf8(&form).is_err() {
        return StatusCode::BAD_REQUEST.into_response();
    }
    let original = parts.clone();
    // The framework would answer a form with a redirect to wherever the Referer points and
    // put errors into its query; so it is always asked for data, and pages are made here.
    parts.headers.remove(ACCEPT);
    let context = state.clone();
    let response = leptos_axum::handle_server_fns_with_context(
        move || provide_context(context.clone()),
        Request::from_parts(parts, Body::from(form.clone())),
    )
    .await
    .into_response();
    match (response.headers().contains_key(SERVER_FN_ERROR_HEADER), wants_page) {
        (true, true) => show_form_again(state, original, &form, response).await,
        (true, false) => with_status(response).await.0,
        (false, true) => see_next_page(&state, &original, response),
        (false, false) => keep_at_home(response),
    }
}

/// What a call must look like: a known function, its method, and a form as its body.
fn check(request: &Request) -> Result<(), StatusCode> {
    let path = request.uri().path();
    let mut methods =
        server_fn::axum::server_fn_paths().filter(|(known, _)| *known == path).map(|(_, method)| method).peekable();
    if methods.peek().is_none() {
        return Err(StatusCode::NOT_FOUND);
    }
    if !methods.any(|method| method == *request.method()) {
        return Err(StatusCode::METHOD_NOT_ALLOWED);
    }
    if *request.method() == Method::POST {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim();
        if !kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
        }
    }
    Ok(())
}

/// A browser that follows a plain form asks for a page; our own calls ask for data.
fn wants_page(headers: &HeaderMap) -> bool {
    headers.get(ACCEPT).and_then(|value| value.to_str().ok()).is_some_and(|accept| accept.contains("text/html"))
}

/// Gives a refusal the status of its error instead of 500 for everything.
async fn with_status(response: Response) -> (Response, Error) {
    let (mut parts, body) = response.into_parts();
    let bytes = to_bytes(body, super::BODY_LIMIT).await.unwrap_or_default();
    let error = Error::de(bytes.clone());
    parts.status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    parts.headers.remove(LOCATION);
    add_retry_after(&mut parts.headers, &error);
    (Response::from_parts(parts, Body::from(bytes)), error)
}

fn add_retry_after(headers: &mut HeaderMap, error: &Error) {
    match error {
        Error::Unavailable => {
            headers.insert(RETRY_AFTER, HeaderValue::from_static("2"));
        }
        Error::TooMany { seconds } => {
            headers.insert(RETRY_AFTER, HeaderValue::from(*seconds));
        }
        _ => {}
    }
}

/// The page the form stands on, rendered anew with the refusal and what was typed.
async fn show_form_again(state: AppState, form_call: Parts, form: &[u8], refusal: Response) -> Response {
    let (answer, error) = with_status(refusal).await;
    let Some(page) = page_of_form(&state, &form_call) else { return answer };
    let mut again = Request::new(Body::empty());
    *again.uri_mut() = page;
    *again.headers_mut() = form_call.headers;
    *again.extensions_mut() = form_call.extensions;
    let fields = form_urlencoded::parse(form).into_owned().collect();
    again.extensions_mut().insert(RefusedForm { path: form_call.uri.path().to_owned(), error: error.clone(), fields });
    let mut response = super::render(state, again).await;
    *response.status_mut() = answer.status();
    add_retry_after(response.headers_mut(), &error);
    response
}

/// After a form was accepted: the page the function named, else the one the form stands on.
fn see_next_page(state: &AppState, form_call: &Parts, response: Response) -> Response {
    let response = keep_at_home(response);
    let named = response.headers().get(LOCATION).cloned();
    let next = named.unwrap_or_else(|| {
        let page = page_of_form(state, form_call).map(|page| page.to_string());
        page.and_then(|page| HeaderValue::from_str(&page).ok()).unwrap_or(HeaderValue::from_static("/"))
    });
    let (mut parts, _) = response.into_parts();
    parts.status = StatusCode::SEE_OTHER;
    parts.headers.remove(CONTENT_TYPE);
    parts.headers.remove("serverfnredirect");
    parts.headers.insert(LOCATION, next);
    Response::from_parts(parts, Body::empty())
}

/// Path and query of the page that sent a form, if it is one of ours.
fn page_of_form(state: &AppState, form_call: &Parts) -> Option<Uri> {
    let referer = form_call.headers.get(REFERER)?.to_str().ok()?;
    let page = referer.strip_prefix(&state.config.origin())?;
    if page.starts_with('/') && !page.starts_with("//") && !page.starts_with("/api/") {
        page.parse().ok()
    } else {
        None
    }
}

/// A redirect never leaves our own site.
fn keep_at_home(mut response: Response) -> Response {
    let foreign = response
        .headers()
        .get(LOCATION)
        .is_some_and(|location| !location.as_bytes().starts_with(b"/") || location.as_bytes().starts_with(b"//"));
    if foreign {
        response.headers_mut().insert(LOCATION, HeaderValue::from_static("/"));
    }
    response
}
