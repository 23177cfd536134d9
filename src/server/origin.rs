//! Keeps other sites from acting in a signed-in person's name.

use axum::extract::Request;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// Lets safe methods through, and others only from our own pages: browsers say so in
/// `Sec-Fetch-Site`; where one does not, `Origin` must be the configured public address.
pub async fn gate(origin: Arc<str>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || comes_from_us(request.headers(), &origin) {
        return next.run(request).await;
    }
    (StatusCode::FORBIDDEN, "This request did not come from our own pages.").into_response()
}

fn comes_from_us(headers: &HeaderMap, origin: &str) -> bool {
    match headers.get("sec-fetch-site") {
        Some(site) => site == "same-origin",
        None => headers.get(header::ORIGIN).is_some_and(|value| value.as_bytes() == origin.as_bytes()),
    }
}
