//! Signing in. Its forms load the page anew, because language and theme of a document are
//! chosen when the server renders it.

use super::start::Story;
use crate::account::api::{SignInWithPassword, sign_in_facts};
use crate::account::model::{DEMO_PASSWORD, DemoAccount, SignInFacts};
use crate::account::text;
use crate::app::shell::{Footer, SkipLink};
use crate::network::text::role_name;
use crate::ui::{Form, FormProblem, Head, Icon, LoadFailed, Loading, TextField, use_lang, when_loaded};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

#[component]
pub fn SignIn() -> impl IntoView {
    let lang = use_lang();
    let form = Form::of(ServerAction::<SignInWithPassword>::new());
    let query = use_query_map();
    let next = query.with_untracked(|query| query.get("next")).unwrap_or_default();
    let done = query.with_untracked(|query| query.get("done")).unwrap_or_default();
    let said = match done.as_str() {
        "password" => Some(text::PASSWORD_IS_SET),
        "erased" => Some(text::own::ERASED),
        _ => None,
    };
    let next_of_demo = next.clone();
    let facts = Resource::new(|| (), |()| sign_in_facts());
    view! {
        <Head title=text::SIGN_IN.say(lang) />
        <SkipLink />
        <Story>
            <h1>{text::SIGN_IN.say(lang)}</h1>
            {said.map(|said| view! { <Success said=said.say(lang) /> })}
            <form class="form" method="post" action=SignInWithPassword::PATH>
                <FormProblem form />
                <input type="hidden" name="next" value=next />
                <TextField form name="email" label=text::EMAIL.say(lang) kind="email" required=true autocomplete="username" />
                <TextField form name="password" label=text::PASSWORD.say(lang) kind="password" required=true autocomplete="current-password" />
                <a class="text-link" href="/forgot-password">{text::FORGOT.say(lang)}</a>
                <button class="button button-primary button-block">{text::SIGN_IN.say(lang)}</button>
            </form>
            <Suspense fallback=Loading>
                {when_loaded(move || {
                    let next = next_of_demo.clone();
                    Suspend::new(async move {
                        match facts.await {
                            Ok(SignInFacts { demo, .. }) => view! { <DemoAccounts demo next /> }.into_any(),
                            Err(error) => view! { <LoadFailed error /> }.into_any(),
                        }
                    })
                })}
            </Suspense>
        </Story>
        <Footer />
    }
}

/// That something went well, said on the page that follows.
#[component]
pub fn Success(#[prop(into)] said: String) -> impl IntoView {
    view! { <div class="banner banner-success" role="status"><Icon name="check" /><p>{said}</p></div> }
}

/// The accounts of the demonstration, each one click away.
#[component]
fn DemoAccounts(demo: Vec<DemoAccount>, next: String) -> impl IntoView {
    let lang = use_lang();
    if demo.is_empty() {
        return ().into_any();
    }
    let accounts =
        demo.into_iter().map(|account| view! { <DemoEntry account next=next.clone() /> }.into_any()).collect_view();
    view! {
        <section class="stack" aria-labelledby="demo-title">
            <h2 id="demo-title">{text::DEMO_TITLE.say(lang)}</h2>
            <p class="muted">{text::demo_password(lang, DEMO_PASSWORD)}</p>
            <ul role="list" class="demo-list">{accounts}</ul>
        </section>
    }
    .into_any()
}

#[component]
fn DemoEntry(account: DemoAccount, next: String) -> impl IntoView {
    let lang = use_lang();
    let name = match account.acts {
        Some((alliance, role)) => format!("{alliance}: {}", role_name(role).say(lang)),
        None => text::ROLE_ADMINISTRATOR.say(lang).to_owned(),
    };
    view! {
        <li>
            <span><strong>{name}</strong><br /><code>{account.email.clone()}</code></span>
            <form method="post" action=SignInWithPassword::PATH>
                <input type="hidden" name="next" value=next />
                <input type="hidden" name="email" value=account.email.clone() />
                <input type="hidden" name="password" value=DEMO_PASSWORD />
                <button class="button button-small">
                    {text::SIGN_IN.say(lang)}<span class="visually-hidden">" "{account.email}</span>
                </button>
            </form>
        </li>
    }
}
