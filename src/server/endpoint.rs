//! Calls of server functions: the gate in front of them and the status behind them.

use super::input::{is_form, is_text, read_form, too_large};
use super::refusal::{self, add_retry_after, wants_page};
use super::{AppState, BODY_LIMIT, is_own_page};
use crate::error::Error;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT, ALLOW, CONTENT_LENGTH, CONTENT_TYPE, HOST, LOCATION, REFERER};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use leptos::prelude::provide_context;
use server_fn::error::{FromServerFnError, SERVER_FN_ERROR_HEADER};
use server_fn::redirect::REDIRECT_HEADER;
use std::time::Duration;

/// A form is small; who sends it more slowly only holds a connection.
const FORM_TIMEOUT: Duration = Duration::from_secs(10);

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
    let (mut parts, body) = request.into_parts();
    if parts.method == Method::HEAD {
        parts.method = Method::GET;
    }
    if let Err(refused) = check(&parts) {
        return refused;
    }
    let form = match read_form(FORM_TIMEOUT, &parts.headers, body).await {
        Ok(form) => form,
        Err(refused) => return refused,
    };
    name_page_of_form(&state, &mut parts);
    let wants_page = parts.method == Method::POST && wants_page(&parts.headers);
    let original = parts.clone();
    if form.len() > BODY_LIMIT {
        return refuse_size(state, original, &form).await;
    }
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
        (true, true) => show_form_again(state, original, form.as_bytes(), response).await,
        (true, false) => with_status(response).await.0,
        (false, true) => see_next_page(&state, &original, response),
        (false, false) => keep_at_home(response),
    }
}

/// What a call must look like: a known function, its method, and a form as its body.
fn check(parts: &Parts) -> Result<(), Response> {
    let path = parts.uri.path();
    let methods: Vec<Method> =
        server_fn::axum::server_fn_paths().filter(|(known, _)| *known == path).map(|(_, method)| method).collect();
    if methods.is_empty() {
        return Err(refusal::of(&parts.headers, &Error::NotFound));
    }
    if !methods.contains(&parts.method) {
        let mut refused = refusal::with_status(&parts.headers, &Error::BadRequest, StatusCode::METHOD_NOT_ALLOWED);
        let allow: Vec<&str> = methods.iter().map(Method::as_str).collect();
        if let Ok(allow) = HeaderValue::from_str(&allow.join(", ")) {
            refused.headers_mut().insert(ALLOW, allow);
        }
        return Err(refused);
    }
    if parts.method == Method::POST && !is_form(&parts.headers) {
        return Err(refusal::with_status(&parts.headers, &Error::BadRequest, StatusCode::UNSUPPORTED_MEDIA_TYPE));
    }
    if !is_text(parts.uri.query().unwrap_or_default()) {
        return Err(refusal::of(&parts.headers, &Error::BadRequest));
    }
    Ok(())
}

/// Lets everything below, the function included, find the page of a form in one place: the
/// `Referer`, and only if it is a page of ours. A form on a page that was shown again says
/// in its address where it stands.
fn name_page_of_form(state: &AppState, parts: &mut Parts) {
    let origin = state.config.origin();
    let query = parts.uri.query().unwrap_or_default();
    let named = form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == "page");
    let page = named.map(|(_, page)| page.into_owned()).or_else(|| page_before(&origin, &parts.headers));
    let page = page.filter(|page| is_own_page(page));
    match page.and_then(|page| HeaderValue::from_str(&format!("{origin}{page}")).ok()) {
        Some(page) => parts.headers.insert(REFERER, page),
        None => parts.headers.remove(REFERER),
    };
}

/// Gives a refusal the status of its error instead of 500 for everything.
async fn with_status(response: Response) -> (Response, Error) {
    let (mut parts, body) = response.into_parts();
    let bytes = to_bytes(body, BODY_LIMIT).await.unwrap_or_default();
    let error = Error::de(bytes.clone());
    parts.status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    parts.headers.remove(LOCATION);
    parts.headers.remove(REDIRECT_HEADER);
    add_retry_after(&mut parts.headers, &error);
    (Response::from_parts(parts, Body::from(bytes)), error)
}

/// The page the form stands on, rendered anew with the refusal and what was typed.
async fn show_form_again(state: AppState, form_call: Parts, form: &[u8], refusal: Response) -> Response {
    let (answer, error) = with_status(refusal).await;
    let Some(page) = page_of_form(&state, &form_call) else {
        return refusal::of(&form_call.headers, &error);
    };
    let fields = form_urlencoded::parse(form).into_owned().collect();
    let refused = RefusedForm { path: form_call.uri.path().to_owned(), error, fields };
    page_again(state, form_call, &page, refused, answer.status()).await
}

/// A page of ours in answer to what one of its forms has sent.
pub(super) async fn page_again(
    state: AppState,
    form_call: Parts,
    page: &Uri,
    refused: RefusedForm,
    status: StatusCode,
) -> Response {
    let error = refused.error.clone();
    let mut again = Request::new(Body::empty());
    *again.uri_mut() = page.clone();
    *again.headers_mut() = form_call.headers;
    again.headers_mut().remove(CONTENT_TYPE);
    again.headers_mut().remove(CONTENT_LENGTH);
    *again.extensions_mut() = form_call.extensions;
    again.extensions_mut().insert(refused);
    let (mut parts, body) = super::page::render(state, again).await.into_parts();
    parts.status = status;
    add_retry_after(&mut parts.headers, &error);
    match to_bytes(body, usize::MAX).await {
        Ok(html) => Response::from_parts(parts, Body::from(name_page(&String::from_utf8_lossy(&html), page))),
        Err(cause) => refusal::of(&HeaderMap::new(), &Error::internal(cause)),
    }
}

/// Tells every form of a page which page it stands on. A page shown for a refused form has
/// the function's address, so the next `Referer` would not say.
fn name_page(html: &str, page: &Uri) -> String {
    const ACTION: &str = "action=\"/api/";
    let page: String = form_urlencoded::byte_serialize(page.to_string().as_bytes()).collect();
    let mut forms = html.split("<form");
    let mut named = forms.next().unwrap_or_default().to_owned();
    for form in forms {
        named.push_str("<form");
        let tag_end = form.find('>').unwrap_or(0);
        let action = form.find(ACTION).filter(|at| *at < tag_end).map(|at| at + ACTION.len());
        let end = action.and_then(|from| form[from..].find('"').map(|length| from + length));
        let (before, after) = form.split_at(end.unwrap_or(0));
        named.push_str(before);
        if end.is_some() {
            named.push_str("?page=");
            named.push_str(&page);
        }
        named.push_str(after);
    }
    named
}

/// Refuses a form that is too large: a person with the page and what was typed.
async fn refuse_size(state: AppState, form_call: Parts, form: &str) -> Response {
    let (error, page) = (too_large(), page_of_form(&state, &form_call));
    match page.filter(|_| wants_page(&form_call.headers)) {
        Some(page) => {
            let fields = form_urlencoded::parse(form.as_bytes()).into_owned().collect();
            let refused = RefusedForm { path: form_call.uri.path().to_owned(), error, fields };
            page_again(state, form_call, &page, refused, StatusCode::PAYLOAD_TOO_LARGE).await
        }
        None => refusal::of(&form_call.headers, &error),
    }
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
    parts.headers.remove(CONTENT_LENGTH);
    parts.headers.remove(REDIRECT_HEADER);
    parts.headers.insert(LOCATION, next);
    Response::from_parts(parts, Body::empty())
}

/// The page that the browser says it comes from, if it is on our site: under the public
/// address, or under the name by which this request reached us (localhost, say).
fn page_before(origin: &str, headers: &HeaderMap) -> Option<String> {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let referer = text(REFERER)?;
    let under_host = || {
        let address = referer.strip_prefix("http://").or(referer.strip_prefix("https://"))?;
        text(HOST).and_then(|host| address.strip_prefix(host))
    };
    referer.strip_prefix(origin).or_else(under_host).map(str::to_owned)
}

/// Path and query of the page that sent a form, if it is one of ours.
fn page_of_form(state: &AppState, form_call: &Parts) -> Option<Uri> {
    let referer = form_call.headers.get(REFERER)?.to_str().ok()?;
    referer.strip_prefix(&state.config.origin())?.parse().ok()
}

/// A redirect never leaves our own site.
fn keep_at_home(mut response: Response) -> Response {
    let location = response.headers().get(LOCATION);
    if location.is_some_and(|location| !location.to_str().is_ok_and(is_own_page)) {
        response.headers_mut().insert(LOCATION, HeaderValue::from_static("/"));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_page_shown_again_say_where_they_stand() {
        let page = "/lausitz/directory/new?a=1".parse().unwrap();
        let html = r#"<p>&lt;form action="/api/x"</p><form method="post" action="/api/a/b"><p action="/api/c"></form><form action="/x">"#;
        assert_eq!(
            name_page(html, &page),
            r#"<p>&lt;form action="/api/x"</p><form method="post" action="/api/a/b?page=%2Flausitz%2Fdirectory%2Fnew%3Fa%3D1"><p action="/api/c"></form><form action="/x">"#
        );
    }

    #[test]
    fn a_foreign_location_is_overwritten() {
        for (location, kept) in [
            ("/lausitz", "/lausitz"),
            ("https://evil.example/", "/"),
            ("//evil.example", "/"),
            ("/\\evil.example", "/"),
        ] {
            let response = (StatusCode::OK, [(LOCATION, location)]).into_response();
            assert_eq!(keep_at_home(response).headers()[LOCATION], kept);
        }
    }

    #[test]
    fn a_page_of_ours_is_known_by_its_public_address_or_by_its_host() {
        let page = |referer: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(REFERER, referer.parse().unwrap());
            headers.insert(HOST, "localhost:3000".parse().unwrap());
            page_before("http://127.0.0.1:3000", &headers)
        };
        assert_eq!(page("http://127.0.0.1:3000/sign-in").as_deref(), Some("/sign-in"));
        assert_eq!(page("http://localhost:3000/sign-in").as_deref(), Some("/sign-in"));
        assert_eq!(page("http://evil.example/sign-in"), None);
        assert!(!page("http://localhost:3000.evil.example/").is_some_and(|page| is_own_page(&page)));
    }
}
