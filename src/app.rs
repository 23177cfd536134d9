//! The frame of every page: document, language, routes.

mod parts;
pub mod shell;
mod shortcuts;
pub mod text;

pub use shortcuts::Shortcuts;

use crate::account::model::Theme;
use crate::account::view::{SignIn, StartPage};
use crate::error::Error;
use crate::i18n::Lang;
use crate::network::view::AllianceFrame;
use crate::ui::Problem;
use crate::ui::toast::{ToastArea, Toasts};
use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::components::{ParentRoute, Route, Router, Routes};
use leptos_router::{ParamSegment, SsrMode, StaticSegment};
use parts::{Directory, Matchmaking, Office, Overview, Pipeline};

/// The document around the application; only the server renders it.
#[cfg(feature = "ssr")]
pub fn shell(options: LeptosOptions) -> impl IntoView {
    use crate::server::endpoint::RefusedForm;
    let parts = use_context::<axum::http::request::Parts>();
    let preferences = crate::account::preferences();
    // A form sent without JavaScript was answered at the function's address; hydrating the
    // page there would show another one, so it stays as it is.
    let is_refused_form = parts.is_some_and(|parts| parts.extensions.get::<RefusedForm>().is_some());
    if let (Some(nonce), Some(response)) = (leptos::nonce::use_nonce(), use_context::<leptos_axum::ResponseOptions>())
        && let Ok(policy) = axum::http::HeaderValue::from_str(&crate::server::headers::page_policy(&nonce))
    {
        response.insert_header(axum::http::header::CONTENT_SECURITY_POLICY, policy);
    }
    provide_context(preferences.lang);
    view! {
        <!DOCTYPE html>
        <html lang=preferences.lang.code() data-theme=preferences.theme.code()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content=color_scheme(preferences.theme) />
                <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
                <leptos_meta::MetaTags />
                {(!is_refused_form).then(|| view! { <HydrationScripts options=options.clone() /> })}
                <leptos_meta::HashedStylesheet options=options id="style" />
            </head>
            <body class="app">
                <App />
            </body>
        </html>
    }
}

#[cfg(feature = "ssr")]
fn color_scheme(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "light dark",
        Theme::Light => "light",
        Theme::Dark => "dark",
    }
}

/// The language of the document that is shown: the server chose it, the browser reads it.
fn document_lang() -> Lang {
    #[cfg(feature = "ssr")]
    {
        crate::account::preferences().lang
    }
    #[cfg(not(feature = "ssr"))]
    {
        let element = document().document_element();
        element.and_then(|html| html.get_attribute("lang")).and_then(|code| Lang::parse(&code)).unwrap_or_default()
    }
}

/// The theme of the document that is shown.
fn document_theme() -> Theme {
    #[cfg(feature = "ssr")]
    {
        crate::account::preferences().theme
    }
    #[cfg(not(feature = "ssr"))]
    {
        let element = document().document_element();
        element
            .and_then(|html| html.get_attribute("data-theme"))
            .and_then(|code| Theme::parse(&code))
            .unwrap_or_default()
    }
}

#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    provide_context(document_lang());
    let toasts = Toasts::provide();
    view! {
        <Router>
            <Routes fallback=|| view! {
                <shell::SkipLink />
                <shell::BareBar />
                <main id="main" class="page" tabindex="-1"><Problem error=Error::NotFound /></main>
                <shell::Footer />
            }>
                <Route path=StaticSegment("") view=StartPage ssr=SsrMode::Async />
                <Route path=StaticSegment("sign-in") view=SignIn ssr=SsrMode::Async />
                <Route path=StaticSegment("forgot-password") view=Office::ForgotPassword ssr=SsrMode::Async />
                <Route path=(StaticSegment("reset-password"), ParamSegment("token")) view=Office::ResetPassword ssr=SsrMode::Async />
                <Route path=(StaticSegment("invitation"), ParamSegment("token")) view=Office::AcceptInvitation ssr=SsrMode::Async />
                <Route path=StaticSegment("account") view=Office::Account ssr=SsrMode::Async />
                <Route path=(StaticSegment("account"), StaticSegment("delete")) view=Office::Erase ssr=SsrMode::Async />
                <Route path=(StaticSegment("account"), StaticSegment("contact"), ParamSegment("id")) view=Office::MyContact ssr=SsrMode::Async />
                <Route path=(StaticSegment("contact"), ParamSegment("token")) view=Office::OwnContact ssr=SsrMode::Async />
                <Route path=(StaticSegment("account"), StaticSegment("alerts"), ParamSegment("token")) view=Office::EndAlert ssr=SsrMode::Async />
                <ParentRoute path=ParamSegment("alliance") view=AllianceFrame ssr=SsrMode::Async>
                    <Route path=StaticSegment("") view=Overview::Dashboard />
                    <Route path=StaticSegment("directory") view=Directory::List />
                    <Route path=(StaticSegment("directory"), StaticSegment("compare")) view=Directory::Comparison />
                    <Route path=(StaticSegment("directory"), StaticSegment("new")) view=Office::NewOrganisation />
                    <Route path=(StaticSegment("directory"), StaticSegment("import")) view=Office::Imports />
                    <Route path=(StaticSegment("directory"), StaticSegment("import"), ParamSegment("import")) view=Office::Import />
                    <Route path=(StaticSegment("directory"), StaticSegment("duplicates")) view=Office::Duplicates />
                    <Route path=(StaticSegment("directory"), StaticSegment("duplicates"), ParamSegment("kept"), ParamSegment("merged")) view=Office::Compare />
                    <Route path=(StaticSegment("directory"), ParamSegment("id")) view=Directory::Organisation />
                    <Route path=(StaticSegment("directory"), ParamSegment("id"), StaticSegment("edit")) view=Office::EditOrganisation />
                    <Route path=(StaticSegment("directory"), ParamSegment("id"), StaticSegment("relationships")) view=Office::Relationships />
                    <Route path=(StaticSegment("directory"), ParamSegment("id"), StaticSegment("translations")) view=Office::Translations />
                    <Route path=(StaticSegment("directory"), ParamSegment("id"), StaticSegment("contacts")) view=Office::Contacts />
                    <Route path=(StaticSegment("directory"), ParamSegment("id"), StaticSegment("logo")) view=Office::Logo />
                    <Route path=(StaticSegment("directory"), ParamSegment("id"), StaticSegment("public")) view=Office::PublicChoice />
                    <Route path=(StaticSegment("directory"), ParamSegment("id"), StaticSegment("new-opportunity")) view=Office::NewOpportunity />
                    <Route path=StaticSegment("searches") view=Directory::Searches />
                    <Route path=(StaticSegment("searches"), StaticSegment("new")) view=Directory::KeepSearch />
                    <Route path=(StaticSegment("opportunities"), StaticSegment("review")) view=Office::ReviewQueue />
                    <Route path=(StaticSegment("opportunities"), ParamSegment("id")) view=Directory::Opportunity />
                    <Route path=StaticSegment("pipeline") view=Pipeline::Board />
                    <Route path=(StaticSegment("pipeline"), StaticSegment("new")) view=Pipeline::NewProposal />
                    <Route path=(StaticSegment("pipeline"), ParamSegment("id")) view=Pipeline::Proposal />
                    <Route path=(StaticSegment("pipeline"), ParamSegment("id"), StaticSegment("edit")) view=Pipeline::EditProposal />
                    <Route path=(StaticSegment("pipeline"), ParamSegment("id"), StaticSegment("documents")) view=Pipeline::Documents />
                    <Route path=(StaticSegment("pipeline"), ParamSegment("id"), StaticSegment("gate"), ParamSegment("stage")) view=Pipeline::Gate />
                    <Route path=StaticSegment("matchmaking") view=Matchmaking::Suggestions />
                    <Route path=StaticSegment("mentions") view=Office::Inbox />
                    <Route path=StaticSegment("people") view=Office::People />
                    <Route path=StaticSegment("public-directory") view=Office::PublicSettings />
                    <Route path=StaticSegment("apply") view=Office::Apply />
                    <Route path=StaticSegment("membership") view=Office::Memberships />
                    <Route path=(StaticSegment("membership"), StaticSegment("acquisition")) view=Office::Acquisition />
                    <Route path=(StaticSegment("membership"), StaticSegment("declaration")) view=Office::Declaration />
                    <Route path=(StaticSegment("membership"), StaticSegment("talks")) view=Office::Talks />
                    <Route path=(StaticSegment("membership"), StaticSegment("talks"), StaticSegment("guide")) view=Office::TalkGuide />
                    <Route path=(StaticSegment("membership"), StaticSegment("talks"), StaticSegment("evaluation")) view=Office::TalkEvaluation />
                    <Route path=(StaticSegment("membership"), StaticSegment("talks"), ParamSegment("talk")) view=Office::Talk />
                    <Route path=(StaticSegment("membership"), ParamSegment("id")) view=Office::Membership />
                </ParentRoute>
            </Routes>
            <ToastArea toasts />
        </Router>
    }
}
