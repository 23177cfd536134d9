//! The frame of every page: document, language, routes.

pub mod shell;
mod shortcuts;
pub mod text;

pub use shortcuts::Shortcuts;

use crate::account::model::Theme;
use crate::account::view::{
    AcceptInvitation, AccountPage, ForgotPassword, PeoplePage, ResetPassword, SignIn, StartPage,
};
use crate::dashboard::view::DashboardPage;
use crate::directory::sheet::view::{ImportPage, ImportsPage};
use crate::directory::view::{
    DirectoryPage, EditOrganisation, NewOpportunity, NewOrganisation, OpportunityPage, OrganisationPage,
};
use crate::error::Error;
use crate::i18n::Lang;
use crate::matchmaking::view::MatchmakingPage;
use crate::membership::view::{AcquisitionPage, ApplyPage, DeclarationPage, MembershipPage, MembershipsPage};
use crate::network::view::AllianceFrame;
use crate::pipeline::view::{BoardPage, EditProposal, NewProposal, ProposalPage};
use crate::ui::Problem;
use crate::ui::toast::{ToastArea, Toasts};
use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::components::{ParentRoute, Route, Router, Routes};
use leptos_router::{ParamSegment, SsrMode, StaticSegment};

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
    // What only works with the script appears, and what only works without it goes.
    Effect::new(|| {
        if let Some(html) = document().document_element() {
            let _ = html.set_attribute("data-js", "");
        }
    });
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
                <Route path=StaticSegment("forgot-password") view=ForgotPassword ssr=SsrMode::Async />
                <Route path=(StaticSegment("reset-password"), ParamSegment("token")) view=ResetPassword ssr=SsrMode::Async />
                <Route path=(StaticSegment("invitation"), ParamSegment("token")) view=AcceptInvitation ssr=SsrMode::Async />
                <Route path=StaticSegment("account") view=AccountPage ssr=SsrMode::Async />
                <ParentRoute path=ParamSegment("alliance") view=AllianceFrame ssr=SsrMode::Async>
                    <Route path=StaticSegment("") view=DashboardPage />
                    <Route path=StaticSegment("directory") view=DirectoryPage />
                    <Route path=(StaticSegment("directory"), StaticSegment("new")) view=NewOrganisation />
                    <Route path=(StaticSegment("directory"), StaticSegment("import")) view=ImportsPage />
                    <Route path=(StaticSegment("directory"), StaticSegment("import"), ParamSegment("import")) view=ImportPage />
                    <Route path=(StaticSegment("directory"), ParamSegment("id")) view=OrganisationPage />
                    <Route path=(StaticSegment("directory"), ParamSegment("id"), StaticSegment("edit")) view=EditOrganisation />
                    <Route path=(StaticSegment("directory"), ParamSegment("id"), StaticSegment("new-opportunity")) view=NewOpportunity />
                    <Route path=(StaticSegment("opportunities"), ParamSegment("id")) view=OpportunityPage />
                    <Route path=StaticSegment("pipeline") view=BoardPage />
                    <Route path=(StaticSegment("pipeline"), StaticSegment("new")) view=NewProposal />
                    <Route path=(StaticSegment("pipeline"), ParamSegment("id")) view=ProposalPage />
                    <Route path=(StaticSegment("pipeline"), ParamSegment("id"), StaticSegment("edit")) view=EditProposal />
                    <Route path=StaticSegment("matchmaking") view=MatchmakingPage />
                    <Route path=StaticSegment("people") view=PeoplePage />
                    <Route path=StaticSegment("apply") view=ApplyPage />
                    <Route path=StaticSegment("membership") view=MembershipsPage />
                    <Route path=(StaticSegment("membership"), StaticSegment("acquisition")) view=AcquisitionPage />
                    <Route path=(StaticSegment("membership"), StaticSegment("declaration")) view=DeclarationPage />
                    <Route path=(StaticSegment("membership"), ParamSegment("id")) view=MembershipPage />
                </ParentRoute>
            </Routes>
            <ToastArea toasts />
        </Router>
    }
}
