//! Keeps other sites from acting in a signed-in person's name, and us from sending people to
//! other sites.

use super::refusal;
use crate::error::Error;
use axum::extract::Request;
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::Response;
use std::sync::Arc;

/// Lets safe methods through, and others only from our own pages: browsers say so in
/// `Sec-Fetch-Site`; where one does not, `Origin` must be the configured public address.
pub async fn gate(origin: Arc<str>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || comes_from_us(request.headers(), &origin) {
        return next.run(request).await;
    }
    tracing::warn!("a write that did not come from our own pages");
    refusal::of(request.headers(), &Error::Forbidden)
}

fn comes_from_us(headers: &HeaderMap, origin: &str) -> bool {
    let mut sites = headers.get_all("sec-fetch-site").iter().peekable();
    if sites.peek().is_some() {
        return sites.all(|site| site == "same-origin");
    }
    let mut origins = headers.get_all(header::ORIGIN).iter();
    let named = origins.next().is_some_and(|value| value.as_bytes() == origin.as_bytes());
    named && origins.next().is_none()
}

/// Whether an address is the path of one of our own pages, so that sending a person there
/// keeps them with us. Browsers read `//host` and `/\host` as another host and drop tabs
/// and line breaks on the way, so none of these may stand in it.
pub fn is_own_page(address: &str) -> bool {
    let rest = address.strip_prefix('/');
    rest.is_some_and(|rest| !rest.starts_with('/'))
        && !address.contains('\\')
        && !address.chars().any(|c| c.is_control() || c.is_whitespace())
        && !["/api/", "/export/", "/live/", "/upload/"].iter().any(|ours| address.starts_with(ours))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_our_own_site_are_own_pages() {
        for own in ["/", "/lausitz/directory?q=a%20b&sort=name", "/lausitz#top"] {
            assert!(is_own_page(own), "{own}");
        }
        let foreign = ["", "https://evil.example", "//evil.example", "/\\evil.example", "\\\\evil.example"];
        let tricks =
            ["/\t/evil.example", "/\n/evil.example", "javascript:alert(1)", "lausitz", "/api/account/sign-out"];
        for other in foreign.into_iter().chain(tricks) {
            assert!(!is_own_page(other), "{other:?}");
        }
    }

    #[test]
    fn two_voices_are_none() {
        let mut headers = HeaderMap::new();
        headers.append("sec-fetch-site", "same-origin".parse().unwrap());
        assert!(comes_from_us(&headers, "http://127.0.0.1:3000"));
        headers.append("sec-fetch-site", "cross-site".parse().unwrap());
        assert!(!comes_from_us(&headers, "http://127.0.0.1:3000"));
    }
}
