//! What an answer leaves in the browser.

use super::model::{Notice, Theme};
use super::session::{end_cookie, start_cookie};
use crate::i18n::Lang;
use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use leptos::prelude::{expect_context, use_context};
use leptos_axum::ResponseOptions;

/// A choice of language or theme is remembered for a year.
const A_YEAR: i64 = 365 * 24 * 60 * 60;
/// The page that tells a notice follows at once.
const NOTICE_SECONDS: i64 = 60;

pub fn start_session(secret: &str, secure: bool) {
    leave(start_cookie(secret, secure));
}

pub fn end_session(secure: bool) {
    leave(end_cookie(secure));
}

pub fn remember_language(lang: Option<Lang>, secure: bool) {
    remember("lang", lang.map(Lang::code), secure);
}

pub fn remember_theme(theme: Theme, secure: bool) {
    remember("theme", Some(theme.code()), secure);
}

fn remember(name: &str, value: Option<&str>, secure: bool) {
    let age = if value.is_some() { A_YEAR } else { 0 };
    let value = value.unwrap_or_default();
    leave(format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{}", secure_mark(secure)));
}

/// Hands a notice to the next page below a path, so that a link is seen once, without
/// JavaScript too, and never stands in an address.
pub fn leave_notice(notice: &Notice, path: &str, secure: bool) {
    if let Ok(text) = serde_json::to_vec(notice) {
        set_notice(&URL_SAFE_NO_PAD.encode(text), path, NOTICE_SECONDS, secure);
    }
}

/// The notice left for this page, which is told only once.
pub fn take_notice(path: &str, secure: bool) -> Option<Notice> {
    let parts = use_context::<axum::http::request::Parts>()?;
    let text = super::preferences::cookie(&parts, "notice")?;
    set_notice("", path, 0, secure);
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text).ok()?).ok()
}

fn set_notice(value: &str, path: &str, age: i64, secure: bool) {
    leave(format!("notice={value}; Path={path}; HttpOnly; SameSite=Strict; Max-Age={age}{}", secure_mark(secure)));
}

fn secure_mark(secure: bool) -> &'static str {
    if secure { "; Secure" } else { "" }
}

fn leave(cookie: String) {
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        expect_context::<ResponseOptions>().append_header(SET_COOKIE, value);
    }
}
