//! Files that are sent by a form: read within limits, refused on the page of the form.

use super::AppState;
use super::endpoint::{RefusedForm, page_again};
use super::refusal::{self, wants_page};
use crate::error::{Error, Problem, Result};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::{CONTENT_TYPE, LOCATION};
use axum::http::request::Parts;
use axum::http::{StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// The largest file, in megabytes; its form may be a little larger.
pub(crate) const UPLOAD_MEGABYTES: u32 = 20;
pub(crate) const UPLOAD_LIMIT: usize = UPLOAD_MEGABYTES as usize * 1024 * 1024 + 16 * 1024;
/// A file that is too large is read to its end all the same, up to this: a browser that is
/// interrupted while it sends shows no answer.
pub(crate) const HEARD_TO_THE_END: usize = 100 * 1024 * 1024;
/// The most characters of a file's name that are kept.
const LONGEST_NAME: usize = 120;
/// What is longer behind the last dot of a name is no ending.
const LONGEST_ENDING: usize = 10;

/// A file as a form has sent it.
pub(crate) struct File {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// The file of a form that has one field of that kind, called `file`.
pub(crate) async fn one_file(request: Request) -> Result<File> {
    one_file_of(request, UPLOAD_MEGABYTES).await
}

/// The same, with at most so many megabytes. What is more is read and forgotten.
pub(crate) async fn one_file_of(request: Request, megabytes: u32) -> Result<File> {
    let too_large = || Error::field("file", Problem::FileTooLarge(megabytes));
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| Error::BadRequest)?;
    let unreadable = |error: axum::extract::multipart::MultipartError| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => too_large(),
        _ => Error::BadRequest,
    };
    while let Some(mut field) = form.next_field().await.map_err(unreadable)? {
        if field.name() != Some("file") {
            continue;
        }
        let name = plain_name(field.file_name().unwrap_or_default());
        let (mut bytes, mut length) = (Vec::new(), 0);
        while let Some(chunk) = field.chunk().await.map_err(unreadable)? {
            length += chunk.len();
            if length <= megabytes as usize * 1024 * 1024 {
                bytes.extend_from_slice(&chunk);
            }
        }
        return if length == bytes.len() { Ok(File { name, bytes }) } else { Err(too_large()) };
    }
    Err(Error::field("file", Problem::NoFile))
}

/// The page of the form: once its file was taken, or again with what was wrong with it.
pub(crate) async fn back_to(page: &str, state: AppState, parts: Parts, taken: Result<()>) -> Response {
    match taken {
        Ok(()) => (StatusCode::SEE_OTHER, [(LOCATION, page.to_owned())]).into_response(),
        Err(error) => show_refused(state, parts, page, error).await,
    }
}

/// Shows the page with a sentence where the limit of the body has answered with a bare code.
pub(crate) async fn explained(page: &str, state: AppState, request: Request, next: Next, megabytes: u32) -> Response {
    let (parts, body) = request.into_parts();
    let response = next.run(Request::from_parts(parts.clone(), body)).await;
    let is_page = response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if response.status() != StatusCode::PAYLOAD_TOO_LARGE || is_page {
        return response;
    }
    show_refused(state, parts, page, Error::field("file", Problem::FileTooLarge(megabytes))).await
}

/// The name without a folder and without signs that nobody sees.
fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_plain =
        |letter: &char| !letter.is_control() && !matches!(letter, '\u{200e}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let plain: String = last.chars().filter(is_plain).collect();
    shortened(plain.trim())
}

/// A long name without its middle: the ending says what the file is.
fn shortened(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let Some(too_many) = letters.len().checked_sub(LONGEST_NAME) else { return name.to_owned() };
    let ending = letters.iter().rposition(|letter| *letter == '.').unwrap_or(letters.len());
    let ending = if letters.len() - ending > LONGEST_ENDING { letters.len() } else { ending };
    letters[..ending - too_many].iter().chain(&letters[ending..]).collect()
}

/// Answers a refused file: a person with the page of the form and what is wrong, our own
/// program in the browser with the error.
pub(crate) async fn show_refused(state: AppState, form_call: Parts, page: &str, error: Error) -> Response {
    let status = match error.problem_of("file") {
        Some(Problem::FileTooLarge(_)) => StatusCode::PAYLOAD_TOO_LARGE,
        _ => StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
    };
    let page: Option<Uri> = page.parse().ok();
    match page.filter(|_| wants_page(&form_call.headers) && matches!(error, Error::Invalid(_))) {
        Some(page) => {
            let refused = RefusedForm { path: form_call.uri.path().to_owned(), error, fields: Vec::new() };
            page_again(state, form_call, &page, refused, status).await
        }
        None => refusal::with_status(&form_call.headers, &error, status),
    }
}

#[cfg(test)]
mod tests {
    use super::plain_name;

    #[test]
    fn a_file_s_name_is_only_a_name() {
        assert_eq!(plain_name("../../etc/passwd"), "passwd");
        assert_eq!(plain_name("C:\\Daten\\Mitglieder.csv"), "Mitglieder.csv");
        assert_eq!(plain_name("a\0b\u{202e}c\n.csv"), "abc.csv");
        assert_eq!(plain_name(&"x".repeat(500)).len(), 120);
        let long = plain_name(&format!("{}.pdf", "x".repeat(500)));
        assert!(long.len() == 120 && long.ends_with("xx.pdf"), "the ending stays: {long}");
    }
}
