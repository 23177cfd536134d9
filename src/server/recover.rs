//! Keeps a defect in one request from taking the server down.

use super::trace::RequestId;
use super::{headers, refusal};
use crate::error::Error;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use futures::FutureExt;
use std::panic::AssertUnwindSafe;

/// Answers a panic below with 500 and the request's id. The panic itself is in the log,
/// written by the program's panic hook; nothing of it reaches the browser.
pub async fn from_panic(secure: bool, request: Request, next: Next) -> Response {
    let asked = request.headers().clone();
    let request_id = request.extensions().get::<RequestId>().map(RequestId::to_string).unwrap_or_default();
    // The request is dropped with everything it held, so nothing half-done is seen again.
    match AssertUnwindSafe(next.run(request)).catch_unwind().await {
        Ok(response) => response,
        Err(_) => {
            tracing::error!("a request panicked");
            headers::dress(secure, refusal::of(&asked, &Error::Internal { request_id }))
        }
    }
}
