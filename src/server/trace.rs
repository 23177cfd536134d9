//! One line in the log per request, with an id and without personal data.

use axum::extract::Request;
use axum::http::HeaderValue;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::Response;
use std::sync::Arc;
use std::time::Instant;
use tracing::Instrument;

/// Names a request in the log and towards the person who reports a problem with it.
#[derive(Clone, Debug)]
pub struct RequestId(Arc<str>);

impl std::fmt::Display for RequestId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The id of the request at hand; a fresh one where the program acts by itself.
pub fn request_id() -> String {
    leptos::prelude::use_context::<Parts>()
        .and_then(|parts| parts.extensions.get::<RequestId>().map(RequestId::to_string))
        .unwrap_or_else(new_id)
}

fn new_id() -> String {
    uuid::Uuid::now_v7().simple().to_string()
}

/// Gives the request an id of ours (one sent by a client could forge lines of the log),
/// logs how it was answered, and tells the id in the answer.
pub async fn trace(mut request: Request, next: Next) -> Response {
    let id = new_id();
    request.extensions_mut().insert(RequestId(id.as_str().into()));
    let path = shape(request.uri().path());
    let span = tracing::info_span!("request", id, method = %request.method(), path);
    let begun = Instant::now();
    let mut response = next.run(request).instrument(span.clone()).await;
    let status = response.status().as_u16();
    let milliseconds = begun.elapsed().as_millis() as u64;
    span.in_scope(|| {
        if path.starts_with("/pkg/") || path == "/livez" || path == "/readyz" {
            tracing::debug!(status, milliseconds, "answered");
        } else {
            tracing::info!(status, milliseconds, "answered");
        }
    });
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert("x-request-id", value);
    }
    response
}

/// A path with only the words that are ours or an alliance's. Ids, the secrets of links, and
/// whatever else was typed into an address become "…"; queries are left out altogether.
fn shape(path: &str) -> String {
    let ours = |word: &str| {
        word.len() <= 30 && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-' || byte == b'_')
    };
    let words: Vec<&str> = path.split('/').take(8).map(|word| if ours(word) { word } else { "…" }).collect();
    words.join("/")
}

#[cfg(test)]
mod tests {
    use super::shape;

    #[test]
    fn the_log_keeps_no_ids_secrets_or_addresses() {
        assert_eq!(shape("/lausitz/pipeline/0198c0de-0000-7000-8000-000000000000"), "/lausitz/pipeline/…");
        assert_eq!(shape("/invitation/Zm9vYmFyYmF6Zm9vYmFyYmF6Zm9vYmFyYmF6Zm9vYmE"), "/invitation/…");
        assert_eq!(shape("/reset-password/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), "/reset-password/…");
        assert_eq!(shape("/office@example.org"), "/…");
        assert_eq!(shape("/api/pipeline/move"), "/api/pipeline/move");
        assert_eq!(shape("/"), "/");
    }
}
