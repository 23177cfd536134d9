//! The documents below `/public`: no script, no cookie, nothing that asks who reads.

use super::linked;
use super::model::{Listed, OpenDirectory, PublicOrganisation};
use super::text;
use super::view::address::Address;
use super::view::everybody::{ListBody, NotFoundBody, OneBody};
use crate::account::model::Theme;
use crate::i18n::Lang;
use crate::server::AppState;
use crate::server::headers::Framed;
use crate::ui::page::raw_text;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use sha2::{Digest, Sha256};

/// What a request asked for.
pub struct Asked {
    /// The public address of this installation.
    pub origin: String,
    pub slug: String,
    pub is_embedded: bool,
    pub lang: Lang,
    pub theme: Theme,
    /// The language that the address names; links pass it on.
    pub chosen: Option<Lang>,
    pub question: String,
    pub page: usize,
}

/// What there is to show.
pub enum Page {
    List(OpenDirectory, Listed),
    One(OpenDirectory, Box<PublicOrganisation>),
}

/// What stands in the head of a document.
struct Head {
    title: String,
    description: String,
    is_indexed: bool,
    /// The same page without a choice of language.
    canonical: String,
    linked: Option<String>,
}

impl Asked {
    fn address(&self) -> Address {
        Address { slug: self.slug.clone(), is_embedded: self.is_embedded, lang: self.chosen }
    }

    /// The address of the page that is meant for search engines, with the site in front.
    fn canonical(&self, organisation: Option<&PublicOrganisation>) -> String {
        let plain = Address { slug: self.slug.clone(), is_embedded: false, lang: None };
        let path = organisation.map_or_else(|| plain.list("", 1), |organisation| plain.one(organisation.id));
        format!("{}{path}", self.origin)
    }
}

/// The page as a response. What everybody sees may change at any moment, so a browser may keep
/// it but has to ask each time whether it still holds.
pub fn answer(state: &AppState, parts: &Parts, asked: Asked, page: Page) -> Response {
    let (Page::List(directory, _) | Page::One(directory, _)) = &page;
    let origins = if asked.is_embedded { directory.origins.clone() } else { Vec::new() };
    let is_indexed = directory.is_indexed && !asked.is_embedded;
    let html = match page {
        Page::List(directory, listed) => list_page(state, &asked, directory, listed, is_indexed),
        Page::One(directory, organisation) => one_page(state, &asked, directory, *organisation, is_indexed),
    };
    let tag: String = Sha256::digest(&html).iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    let tag = format!("\"{tag}\"");
    let is_known = parts.headers.get(IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes());
    let mut response = if is_known { StatusCode::NOT_MODIFIED.into_response() } else { html.into_response() };
    dress(response.headers_mut(), &asked, &origins, is_indexed);
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(ETAG, tag);
    }
    if !origins.is_empty() {
        response.extensions_mut().insert(Framed);
    }
    response
}

/// The same for a directory that is not open, one that is not there, and an organisation that
/// does not show itself.
pub fn not_found(state: &AppState, asked: Asked) -> Response {
    let lang = asked.lang;
    let head = Head {
        title: text::NOT_FOUND.say(lang).to_owned(),
        description: text::NOT_FOUND_HINT.say(lang).to_owned(),
        is_indexed: false,
        canonical: String::new(),
        linked: None,
    };
    let html = document(state, &asked, head, || view! { <NotFoundBody /> }.into_any());
    let mut response = (StatusCode::NOT_FOUND, html).into_response();
    dress(response.headers_mut(), &asked, &[], false);
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn list_page(state: &AppState, asked: &Asked, directory: OpenDirectory, listed: Listed, is_indexed: bool) -> String {
    let lang = asked.lang;
    let linked = linked::list(&directory, &listed, lang, |organisation| asked.canonical(Some(organisation)));
    let head = Head {
        title: text::of_alliance(lang, &directory.name),
        description: directory.tagline.say(lang).to_owned(),
        // Searches are endless; the list itself is enough.
        is_indexed: is_indexed && asked.question.is_empty(),
        canonical: asked.canonical(None),
        linked: Some(linked::in_page(&linked)),
    };
    let (address, question) = (asked.address(), asked.question.clone());
    document(state, asked, head, move || view! { <ListBody directory listed address question /> }.into_any())
}

fn one_page(
    state: &AppState,
    asked: &Asked,
    directory: OpenDirectory,
    organisation: PublicOrganisation,
    is_indexed: bool,
) -> String {
    let canonical = asked.canonical(Some(&organisation));
    let head = Head {
        title: format!("{} · {}", organisation.name, directory.name),
        description: organisation.summary.clone(),
        is_indexed,
        linked: Some(linked::in_page(&linked::one(&organisation, &canonical, asked.lang))),
        canonical,
    };
    let address = asked.address();
    document(state, asked, head, move || view! { <OneBody directory organisation address /> }.into_any())
}

fn document(state: &AppState, asked: &Asked, head: Head, body: impl FnOnce() -> AnyView) -> String {
    let (lang, theme) = (asked.lang, asked.theme);
    let options = state.leptos.clone();
    let scheme = if theme == Theme::System { "light dark" } else { theme.code() };
    let robots = if head.is_indexed { "index, follow" } else { "noindex, nofollow" };
    let others = head.is_indexed.then(|| {
        let canonical = head.canonical.clone();
        Lang::ALL.map(|lang| {
            let href = format!("{canonical}?lang={}", lang.code());
            view! { <link rel="alternate" hreflang=lang.code() href=href /> }
        })
    });
    let canonical = head.is_indexed.then(|| view! { <link rel="canonical" href=head.canonical.clone() /> });
    let description =
        (!head.description.is_empty()).then(|| view! { <meta name="description" content=head.description.clone() /> });
    let linked = head.linked.map(|linked| view! { <script type="application/ld+json" inner_html=linked></script> });
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_context(lang);
        let body = body();
        let class = if asked.is_embedded { "app public-page is-embedded" } else { "app public-page" };
        view! {
            <html lang=lang.code() data-theme=theme.code()>
                <head>
                    <meta charset="utf-8" />
                    <meta name="viewport" content="width=device-width, initial-scale=1" />
                    <meta name="color-scheme" content=scheme />
                    <meta name="robots" content=robots />
                    <title>{raw_text(head.title)}</title>
                    {description}
                    {canonical}
                    {others}
                    <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
                    <leptos_meta::HashedStylesheet options=options id="style" />
                    {linked}
                </head>
                <body class=class>{body}</body>
            </html>
        }
        .to_html()
    });
    owner.cleanup();
    // The marks by which a browser's program would find its places; none comes here. No text
    // can contain them, because every text is escaped.
    format!("<!DOCTYPE html>{}", html.replace("<!>", ""))
}

/// Nothing but our own style, pictures and form; and only the sites that the coordinators named
/// may put the embedded pages into a frame.
fn dress(headers: &mut HeaderMap, asked: &Asked, origins: &[String], is_indexed: bool) {
    let frames = if origins.is_empty() { "'none'".to_owned() } else { origins.join(" ") };
    let policy = format!(
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; \
         base-uri 'none'; frame-ancestors {frames}"
    );
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(VARY, HeaderValue::from_static("accept-language, cookie"));
    if !is_indexed || !asked.question.is_empty() {
        headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, nofollow"));
    }
}
