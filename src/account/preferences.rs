//! The language and theme of a request: URL, then cookie, then browser. Signing in puts the
//! profile's choice into the cookie, so that no page has to wait for the database to know it.

use super::model::Theme;
use crate::i18n::Lang;
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE};
use axum::http::request::Parts;
use leptos::prelude::use_context;

/// How a page is to be shown.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Preferences {
    pub lang: Lang,
    pub theme: Theme,
}

/// The preferences of the request at hand.
pub fn preferences() -> Preferences {
    use_context::<Parts>().map(|parts| preferences_of(&parts)).unwrap_or_default()
}

/// The preferences that a request carries.
pub fn preferences_of(parts: &Parts) -> Preferences {
    let in_url = parts
        .uri
        .query()
        .unwrap_or_default()
        .split('&')
        .find_map(|pair| pair.strip_prefix("lang="))
        .and_then(Lang::parse);
    let accepted = || parts.headers.get(ACCEPT_LANGUAGE)?.to_str().ok().and_then(Lang::from_accept_language);
    let lang = in_url.or_else(|| cookie(parts, "lang").and_then(|code| Lang::parse(&code))).or_else(accepted);
    let theme = cookie(parts, "theme").and_then(|code| Theme::parse(&code));
    Preferences { lang: lang.unwrap_or_default(), theme: theme.unwrap_or_default() }
}

/// The value of a cookie of the request.
pub(super) fn cookie(parts: &Parts, name: &str) -> Option<String> {
    parts
        .headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value.to_owned())
}
