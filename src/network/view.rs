//! The frame around an alliance's pages.

use super::api::alliance;
use super::model::Alliance;
use crate::account::api::me;
use crate::account::model::Me;
use crate::app::Shortcuts;
use crate::app::shell::{BareBar, Footer, SkipLink, TopBar};
use crate::app::text as words;
use crate::error::Error;
use crate::inbox::view::UnreadCount;
use crate::ui::form::answers_a_form;
use crate::ui::{Head, Loading, Problem, use_lang, when_loaded};
use leptos::prelude::*;
use leptos::suspense::Unsuspend;
use leptos_router::components::Outlet;
use leptos_router::hooks::{use_location, use_params_map};

/// Loads the alliance of the address and gives it, as [`Alliance`] by context, to the page
/// inside; each page brings its own `<main id="main">`. Somebody who is not signed in is
/// sent to the sign-in and back; somebody without a part in it sees that there is no such page.
#[component]
pub fn AllianceFrame() -> impl IntoView {
    let params = use_params_map();
    let slug = Memo::new(move |_| params.read().get("alliance").unwrap_or_default());
    let loaded = Resource::new(move || slug.get(), alliance);
    let person = Resource::new(|| (), |()| me());
    view! {
        <SkipLink />
        <Transition fallback=|| view! { <main id="main" class="page"><Loading /></main> }>
            {when_loaded(move || Suspend::new(async move {
                match loaded.await {
                    // Without the person's name and other alliances the pages still work.
                    Ok(alliance) => view! { <Framed alliance me=person.await.unwrap_or_default() /> }.into_any(),
                    Err(Error::SignInRequired) => view! { <ToSignIn /> }.into_any(),
                    Err(error) => view! { <BareBar /><main id="main" class="page" tabindex="-1"><Problem error /></main> }.into_any(),
                }
            }))}
        </Transition>
        <Footer />
    }
}

/// Bar and page of an alliance that may be seen.
#[component]
fn Framed(alliance: Alliance, me: Option<Me>) -> impl IntoView {
    provide_context(alliance.clone());
    UnreadCount::provide(&alliance);
    let slug = alliance.slug.clone();
    let page = view! { <Outlet /> };
    view! {
        <TopBar alliance me />
        // The outlet makes the page each time it is looked at; see `when_loaded`.
        {Unsuspend::new(move || page)}
        <Shortcuts slug />
    }
}

/// Sends the reader to the sign-in, from where the page at hand is reached again.
#[component]
pub fn ToSignIn() -> impl IntoView {
    let lang = use_lang();
    let location = use_location();
    let query = location.search.get_untracked();
    let path = location.pathname.get_untracked();
    let here = if query.is_empty() { path } else { format!("{path}?{}", query.trim_start_matches('?')) };
    let target = format!("/sign-in?next={}", leptos_router::location::Url::escape(&here));
    if answers_a_form() {
        let error = Error::SignInRequired;
        return view! { <BareBar /><main id="main" class="page" tabindex="-1"><Problem error /></main> }.into_any();
    }
    redirect(&target);
    view! {
        <BareBar />
        <main id="main" class="status-page" tabindex="-1">
            <Head title=words::SIGN_IN.say(lang) />
            <a class="button button-primary" href=target>{words::TO_SIGN_IN.say(lang)}</a>
        </main>
    }
    .into_any()
}

/// The server answers with the other address; the browser goes there once the page stands.
#[cfg(feature = "ssr")]
fn redirect(target: &str) {
    use axum::http::{HeaderValue, StatusCode, header::LOCATION};
    let Some(response) = use_context::<leptos_axum::ResponseOptions>() else { return };
    if let Ok(target) = HeaderValue::from_str(target) {
        response.insert_header(LOCATION, target);
        response.set_status(StatusCode::FOUND);
    }
}

#[cfg(not(feature = "ssr"))]
fn redirect(target: &str) {
    let navigate = leptos_router::hooks::use_navigate();
    let target = target.to_owned();
    Effect::new(move || navigate(&target, leptos_router::NavigateOptions { replace: true, ..Default::default() }));
}
