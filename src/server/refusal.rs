//! Answers to requests that are refused before a page or a function could answer.

use crate::error::Error;
use crate::i18n::Lang;
use crate::ui::problem::say_error;
use axum::http::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use server_fn::error::{FromServerFnError, SERVER_FN_ERROR_HEADER};

/// The refusal with the error's own status.
pub fn of(headers: &HeaderMap, error: &Error) -> Response {
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    with_status(headers, error, status)
}

/// A refusal in the form in which it was asked for: a sentence in the browser's language
/// for a person, the error itself for our own program in the browser.
pub fn with_status(headers: &HeaderMap, error: &Error, status: StatusCode) -> Response {
    let mut response = if wants_page(headers) {
        let lang =
            headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).and_then(Lang::from_accept_language);
        (status, say_error(lang.unwrap_or_default(), error)).into_response()
    } else {
        let kind = [(CONTENT_TYPE.as_str(), "application/json"), (SERVER_FN_ERROR_HEADER, "")];
        (status, kind, error.ser()).into_response()
    };
    add_retry_after(response.headers_mut(), error);
    response
}

/// A browser that follows a plain form asks for a page; our own calls ask for data.
pub fn wants_page(headers: &HeaderMap) -> bool {
    headers.get(ACCEPT).and_then(|value| value.to_str().ok()).is_some_and(|accept| accept.contains("text/html"))
}

/// Says when trying again makes sense, where it does.
pub fn add_retry_after(headers: &mut HeaderMap, error: &Error) {
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
