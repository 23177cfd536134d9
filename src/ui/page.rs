//! What every page has: its language, its title, and its ways to say "wait" and "no".

use super::form::{KeptForm, answers_a_form};
use super::icon::Icon;
use super::problem::say_error;
use super::text;
use crate::error::Error;
use crate::i18n::Lang;
use leptos::prelude::*;
use leptos_meta::{Meta, Title};

/// The language of the page; it stays the same until the page is loaded anew.
pub fn use_lang() -> Lang {
    use_context::<Lang>().unwrap_or_default()
}

/// Title and description of a page, for the browser, for sharing and for print.
#[component]
pub fn Head(#[prop(into)] title: String, #[prop(optional, into)] description: String) -> impl IntoView {
    let full = format!("{title} · Consortia");
    let shown = raw_text(full.clone());
    let description = if description.is_empty() { text::PRODUCT_LINE.say(use_lang()).to_owned() } else { description };
    view! {
        <Title text=shown />
        <Meta name="description" content=description.clone() />
        <Meta property="og:title" content=full />
        <Meta property="og:description" content=description />
        <Meta property="og:type" content="website" />
        <Meta property="og:site_name" content="Consortia" />
        <Meta property="og:locale" content=["en_GB", "de_DE", "pl_PL", "cs_CZ", "hu_HU"][use_lang() as usize] />
    }
}

/// Escapes a text for use between tags.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A text for the inside of `<title>` or `<textarea>`, which the framework writes into the
/// page as it is: whoever enters `</title>` would go on writing the page themselves.
#[cfg(feature = "ssr")]
pub fn raw_text(text: String) -> String {
    let escaped = escape(&text);
    // A browser takes off a line break that stands first.
    if escaped.starts_with('\n') { format!("\n{escaped}") } else { escaped }
}

/// In the browser nothing is read as HTML.
#[cfg(not(feature = "ssr"))]
pub fn raw_text(text: String) -> String {
    text
}

/// The part of a page that waits for data, as the child of a `<Suspense>` or `<Transition>`.
///
/// The browser makes the part anew whenever its data change. The server makes it once: it
/// looks at the children of a boundary several times, and a closure would be rendered each
/// time it is looked at. Everything inside that loads data would then take one more of the
/// numbers under which the browser finds it, depending on which answer came first.
#[cfg(feature = "ssr")]
pub fn when_loaded<T>(view: impl FnOnce() -> Suspend<T>) -> Suspend<T> {
    view()
}

/// The browser's half of the same.
#[cfg(not(feature = "ssr"))]
pub fn when_loaded<T>(
    view: impl FnMut() -> Suspend<T> + Send + 'static,
) -> impl FnMut() -> Suspend<T> + Send + 'static {
    view
}

/// Stands where something is on its way.
#[component]
pub fn Loading() -> impl IntoView {
    view! {
        <div class="skeleton skeleton-block" role="status">
            <span class="visually-hidden">{text::LOADING.say(use_lang())}</span>
        </div>
    }
}

/// Instead of a page's content, inside its `<main>`: what happened, what is safe, what to do
/// next. Sets the status of the answer, so that machines know it too.
#[component]
pub fn Problem(error: Error) -> impl IntoView {
    set_status(&error);
    let lang = use_lang();
    let title = match error {
        Error::NotFound => text::NOT_FOUND_TITLE.say(lang),
        Error::Forbidden => text::FORBIDDEN_TITLE.say(lang),
        Error::SignInRequired => text::SIGN_IN_TITLE.say(lang),
        Error::Unavailable | Error::Offline => text::UNAVAILABLE_TITLE.say(lang),
        _ => text::PROBLEM_TITLE.say(lang),
    };
    let said = say_error(lang, &error);
    let status = error.status();
    let away = matches!(error, Error::Unavailable | Error::Offline);
    // What was sent may be accepted later.
    let is_passing = away || matches!(error, Error::SignInRequired | Error::Internal { .. });
    let next = if away {
        // An empty address is the page at hand; only a real load asks the server again.
        view! { <a class="button" href="" rel="external"><Icon name="refresh" />{text::TRY_AGAIN.say(lang)}</a> }
            .into_any()
    } else {
        view! { <a class="button button-primary" href="/">{text::TO_START.say(lang)}</a> }.into_any()
    };
    view! {
        <Head title=title />
        // The page asks again by itself while the database is away.
        // Not where it answers a form: that address can only be sent to.
        {(away && !answers_a_form()).then(|| view! { <Meta http_equiv="refresh" content="5" /> })}
        <section class="status-page">
            <svg class="status-art" viewBox="0 0 220 150" aria-hidden="true" focusable="false">
                <circle cx="85" cy="60" r="42" />
                <circle cx="135" cy="60" r="42" />
                <circle class="is-missing" cx="110" cy="98" r="42" />
            </svg>
            <p class="status-code">{status}</p>
            <h1>{title}</h1>
            <p>{said}</p>
            {away.then(|| view! { <progress class="progress" aria-label=text::CONNECTING.say(lang)></progress> })}
            <div class="button-row">{next}</div>
        </section>
        {is_passing.then(|| view! { <KeptForm /> })}
    }
}

/// The same for a part of a page.
#[component]
pub fn LoadFailed(error: Error) -> impl IntoView {
    set_status(&error);
    let said = say_error(use_lang(), &error);
    view! { <div class="banner banner-danger" role="alert"><Icon name="alert" /><p>{said}</p></div> }
}

#[cfg(feature = "ssr")]
fn set_status(error: &Error) {
    let Some(response) = use_context::<leptos_axum::ResponseOptions>() else { return };
    if let Ok(status) = axum::http::StatusCode::from_u16(error.status()) {
        response.set_status(status);
    }
    if matches!(error, Error::Unavailable) {
        response.insert_header(axum::http::header::RETRY_AFTER, axum::http::HeaderValue::from_static("5"));
    }
}

#[cfg(not(feature = "ssr"))]
fn set_status(_error: &Error) {}
