//! What a person who is signed in sees about themselves as a contact.

use super::own::Own;
use crate::app::shell::{BareBar, Footer, SkipLink};
use crate::contact::api::{DecideAsAccount, RefuseAsAccount, my_contacts};
use crate::contact::model::OwnContact;
use crate::contact::text::own as text;
use crate::error::Error;
use crate::id::ContactId;
use crate::network::view::ToSignIn;
use crate::ui::{Form, Loading, Problem, use_lang, when_loaded};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_params_map;

/// The section on the page of the own account; nothing where nobody has named the person.
#[component]
pub fn MyContacts(contacts: Vec<OwnContact>) -> impl IntoView {
    let lang = use_lang();
    if contacts.is_empty() {
        return ().into_any();
    }
    let rows = contacts
        .into_iter()
        .map(|own| {
            let state = if own.is_open() { crate::contact::text::CONSENTED } else { crate::contact::text::UNASKED };
            let class = if own.is_open() { "badge badge-success" } else { "badge badge-warning" };
            view! {
                <li>
                    <a href=format!("/account/contact/{}", own.id)>{text::about(lang, &own.organisation, &own.role)}</a>
                    <span class=class>{state.say(lang)}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="form-section" aria-labelledby="my-contacts">
            <div class="form-section-head"><h2 id="my-contacts">{text::MINE.say(lang)}</h2><p>{text::MINE_HINT.say(lang)}</p></div>
            <ul role="list" class="role-list">{rows}</ul>
        </section>
    }
    .into_any()
}

#[component]
pub fn MyContactPage() -> impl IntoView {
    let params = use_params_map();
    let id = Memo::new(move |_| params.read().get("id").and_then(|id| id.parse::<ContactId>().ok()));
    let loaded = Resource::new(
        move || id.get(),
        |id| async move {
            let found = my_contacts().await?.into_iter().find(|own| Some(own.id) == id);
            found.ok_or(Error::NotFound)
        },
    );
    view! {
        <SkipLink />
        <Suspense fallback=Loading>
            {when_loaded(move || Suspend::new(async move {
                match loaded.await {
                    Err(Error::SignInRequired) => view! { <ToSignIn /> }.into_any(),
                    loaded => view! { <BareBar /><main id="main" class="page page-narrow" tabindex="-1">{shown(loaded)}</main> }.into_any(),
                }
            }))}
        </Suspense>
        <Footer />
    }
}

fn shown(loaded: Result<OwnContact, Error>) -> impl IntoView {
    match loaded {
        Ok(own) => {
            let key = ("contact", own.id.to_string());
            let photo = format!("/account/contact/{}/photo", own.id);
            view! {
                <Own own form=Form::of(ServerAction::<DecideAsAccount>::new())
                    addresses=(DecideAsAccount::PATH, RefuseAsAccount::PATH) key photo />
            }
            .into_any()
        }
        Err(error) => view! { <Problem error /> }.into_any(),
    }
}
