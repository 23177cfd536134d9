//! Reads the form of a call, within limits, as text that every database can keep.

use super::{BODY_LIMIT, refusal};
use crate::error::Error;
use axum::body::{Body, to_bytes};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use std::time::Duration;

/// A form that is too large is read to its end all the same, up to this: only so can the page
/// show again what was typed.
pub const HEARD_TO_THE_END: usize = 8 * 1024 * 1024;

/// Whether a request carries the only kind of body that our functions take. Others, such as
/// text/plain, can be sent by any page of the web without the browser asking us first.
pub fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

/// The form, read within a time; the error is the refusal to send.
pub async fn read_form(limit: Duration, headers: &HeaderMap, body: Body) -> Result<String, Response> {
    let refuse = |status| refusal::with_status(headers, &Error::BadRequest, status);
    let read = tokio::time::timeout(limit, to_bytes(body, HEARD_TO_THE_END)).await;
    let bytes =
        read.map_err(|_| refuse(StatusCode::REQUEST_TIMEOUT))?.map_err(|_| refusal::of(headers, &too_large()))?;
    let form = String::from_utf8(bytes.into()).ok().filter(|form| is_text(form));
    form.ok_or_else(|| refuse(StatusCode::BAD_REQUEST))
}

/// What is said of a form that no function takes.
pub fn too_large() -> Error {
    Error::TooLarge { megabytes: (BODY_LIMIT / 1024 / 1024) as u32 }
}

/// Whether a form or query stands for text: UTF-8 without the character NUL, which nobody
/// types and not every database can store. The framework would put replacement characters
/// in the place of what it cannot read.
pub fn is_text(encoded: &str) -> bool {
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = if *first == b'%' { after.get(..2).and_then(byte_of) } else { None };
        bytes.push(code.unwrap_or(*first));
        rest = if code.is_some() { &after[2..] } else { after };
    }
    !bytes.contains(&0) && std::str::from_utf8(&bytes).is_ok()
}

fn byte_of(digits: &[u8]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    u8::try_from(digit(digits[0])? * 16 + digit(digits[1])?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_utf_8_without_nul() {
        for good in ["", "a=b&c=%C3%A4", "a=ä+%e2%82%ac", "a=100%", "a=%zz", "a=%4"] {
            assert!(is_text(good), "{good}");
        }
        for bad in ["a=%ff", "a=%C3", "a=%00", "a=\0", "a=%C3%28"] {
            assert!(!is_text(bad), "{bad}");
        }
    }

    #[tokio::test]
    async fn a_form_that_never_ends_is_given_up() {
        let never = Body::from_stream(futures::stream::pending::<Result<Vec<u8>, std::io::Error>>());
        let refused = read_form(Duration::from_millis(20), &HeaderMap::new(), never).await.unwrap_err();
        assert_eq!(refused.status(), StatusCode::REQUEST_TIMEOUT);
    }
}
