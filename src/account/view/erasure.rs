//! Deleting the own account: what goes, what stays and why, before it is confirmed.

use crate::account::api::{EraseAccount, erasure};
use crate::account::keep::{Erasure, First, Ground, Kept};
use crate::account::text::own as text;
use crate::account::text::{ACCOUNT, CURRENT_PASSWORD};
use crate::app::shell::{BareBar, Footer, SkipLink};
use crate::error::Error;
use crate::i18n::Lang;
use crate::network::view::ToSignIn;
use crate::ui::text::CANCEL;
use crate::ui::{Form, FormProblem, Head, Icon, Loading, Problem, TextField, format, use_lang, when_loaded};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// The section on the page of the own account: a copy of everything, and the way out.
#[component]
pub fn OwnData() -> impl IntoView {
    let lang = use_lang();
    view! {
        <section class="form-section">
            <div class="form-section-head"><h2>{text::OWN_DATA.say(lang)}</h2><p>{text::OWN_DATA_HINT.say(lang)}</p></div>
            <div class="button-row">
                <a class="button" href="/export/account.json" rel="external" download="my-data.json"><Icon name="download" />{text::DOWNLOAD.say(lang)}</a>
                <a class="button button-danger" href="/account/delete"><Icon name="trash" />{text::DELETE.say(lang)}</a>
            </div>
        </section>
    }
}

#[component]
pub fn ErasePage() -> impl IntoView {
    let loaded = Resource::new(|| (), |()| erasure());
    view! {
        <SkipLink />
        <Suspense fallback=Loading>
            {when_loaded(move || Suspend::new(async move {
                match loaded.await {
                    Ok(erasure) => view! { <Erase erasure /> }.into_any(),
                    Err(Error::SignInRequired) => view! { <ToSignIn /> }.into_any(),
                    Err(error) => view! { <BareBar /><main id="main" class="page" tabindex="-1"><Problem error /></main> }.into_any(),
                }
            }))}
        </Suspense>
        <Footer />
    }
}

#[component]
fn Erase(erasure: Erasure) -> impl IntoView {
    let lang = use_lang();
    let Erasure { email, first, kept } = erasure;
    let content = if first.is_empty() {
        view! { {stays(lang, kept)}<Confirm email /> }.into_any()
    } else {
        let items = first.into_iter().map(|one| to_do(lang, one)).collect_view();
        view! {
            <section class="banner banner-warning">
                <Icon name="alert" />
                <div><p class="banner-title">{text::FIRST.say(lang)}</p><ul class="prose">{items}</ul></div>
            </section>
        }
        .into_any()
    };
    view! {
        <Head title=text::DELETE.say(lang) />
        <BareBar />
        <main id="main" class="page page-narrow" tabindex="-1">
            <header class="page-head"><div class="page-head-text">
                <h1>{text::DELETE.say(lang)}</h1>
                <p class="page-intro"><a href="/account">{ACCOUNT.say(lang)}</a></p>
            </div></header>
            <section class="card"><h2>{text::GOES.say(lang)}</h2><p>{text::GOES_MORE.say(lang)}</p></section>
            <section class="card"><h2>{text::HISTORY.say(lang)}</h2><p>{text::HISTORY_MORE.say(lang)}</p></section>
            {content}
        </main>
    }
}

/// What cannot go yet, until when and why.
fn stays(lang: Lang, kept: Vec<Kept>) -> impl IntoView {
    let items = kept.into_iter().map(|one| kept_item(lang, one)).collect::<Vec<_>>();
    let list = if items.is_empty() {
        view! { <p>{text::NOTHING_STAYS.say(lang)}</p> }.into_any()
    } else {
        view! { <p>{text::STAYS_MORE.say(lang)}</p><ul role="list" class="profile-list">{items}</ul> }.into_any()
    };
    view! { <section class="card"><h2>{text::STAYS.say(lang)}</h2>{list}</section> }
}

fn kept_item(lang: Lang, one: Kept) -> impl IntoView {
    let signed = text::signed(lang, &one.organisation, &one.signed_name, &format::date(lang, one.signed_on));
    let ground = match one.ground {
        Ground::EuropeanFunds => text::EUROPEAN_FUNDS,
        Ground::GermanGrant => text::GERMAN_GRANT,
        Ground::DeMinimis => text::DE_MINIMIS,
    };
    view! {
        <li class="profile-item">
            <p><strong>{text::kept_until(lang, &format::date(lang, one.until))}</strong></p>
            <p>{one.alliance}": "{signed}</p>
            <p class="muted small">{ground.say(lang)}</p>
        </li>
    }
}

fn to_do(lang: Lang, first: First) -> impl IntoView {
    match first {
        First::LastCoordinator { slug, alliance } => view! {
            <li>{text::last_coordinator(lang, &alliance)}" "<a href=format!("/{slug}/people")>{crate::account::text::PEOPLE.say(lang)}</a></li>
        }
        .into_any(),
        First::LastEditor { alliance, organisation } => {
            view! { <li>{text::last_editor(lang, &organisation, &alliance)}</li> }.into_any()
        }
    }
}

#[component]
fn Confirm(email: String) -> impl IntoView {
    let lang = use_lang();
    let form = Form::of(ServerAction::<EraseAccount>::new());
    view! {
        <form class="form" method="post" action=EraseAccount::PATH>
            <FormProblem form />
            <section class="form-section">
                <div class="form-section-head"><h2>{text::CONFIRM.say(lang)}</h2><p>{text::confirm_for(lang, &email)}</p></div>
                <div class="form-fields">
                    <TextField form name="password" label=CURRENT_PASSWORD.say(lang) kind="password" required=true autocomplete="current-password" />
                </div>
            </section>
            <div class="button-row">
                <button class="button button-danger">{text::DELETE_FOR_GOOD.say(lang)}</button>
                <a class="button" href="/account">{CANCEL.say(lang)}</a>
            </div>
        </form>
    }
}
