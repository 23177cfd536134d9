//! The own account: what is chosen, which roles one has, where one is signed in.

use super::entry::Success;
use super::erasure::OwnData;
use super::links::NewPassword;
use crate::account::api::{ChangePassword, EditProfile, SignOutEverywhere, account};
use crate::account::model::{Me, NAME_MAX, SessionFacts, Theme};
use crate::account::text;
use crate::app::shell::{BareBar, Footer, SkipLink};
use crate::contact::api::my_contacts;
use crate::contact::model::OwnContact;
use crate::contact::text::own;
use crate::contact::view::MyContacts;
use crate::error::Error;
use crate::i18n::Lang;
use crate::network::text::role_name;
use crate::network::view::ToSignIn;
use crate::ui::text::SAVE;
use crate::ui::{
    Form, FormProblem, Head, Icon, Loading, Problem, SelectField, TextField, format, use_lang, when_loaded,
};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

#[component]
pub fn AccountPage() -> impl IntoView {
    let loaded = Resource::new(|| (), |()| account());
    let contacts = Resource::new(|| (), |()| my_contacts());
    view! {
        <SkipLink />
        <Suspense fallback=Loading>
            {when_loaded(move || Suspend::new(async move {
                match (loaded.await, contacts.await) {
                    (Ok((me, sessions)), Ok(contacts)) => view! { <Account me sessions contacts /> }.into_any(),
                    (Err(Error::SignInRequired), _) => view! { <ToSignIn /> }.into_any(),
                    (Err(error), _) | (_, Err(error)) => view! { <BareBar /><main id="main" class="page" tabindex="-1"><Problem error /></main> }.into_any(),
                }
            }))}
        </Suspense>
        <Footer />
    }
}

#[component]
fn Account(me: Me, sessions: Vec<SessionFacts>, contacts: Vec<OwnContact>) -> impl IntoView {
    let lang = use_lang();
    let done = use_query_map().with_untracked(|query| query.get("done")).unwrap_or_default();
    let said = match done.as_str() {
        "profile" => Some(text::PROFILE_SAVED),
        "password" => Some(text::PASSWORD_SAVED),
        "contact" => Some(own::SAVED_ACCOUNT),
        "contact-gone" => Some(own::GONE),
        _ => None,
    };
    view! {
        <Head title=text::ACCOUNT.say(lang) />
        <BareBar />
        <main id="main" class="page page-narrow" tabindex="-1">
            <header class="page-head"><div class="page-head-text">
                <h1>{text::ACCOUNT.say(lang)}</h1>
                <p class="page-intro">{me.email.clone()}</p>
            </div></header>
            {said.map(|said| view! { <Success said=said.say(lang) /> })}
            <Profile me=me.clone() />
            <Roles me />
            <MyContacts contacts />
            <Password />
            <Sessions sessions />
            <OwnData />
        </main>
    }
}

#[component]
fn Profile(me: Me) -> impl IntoView {
    let lang = use_lang();
    let form = Form::of(ServerAction::<EditProfile>::new());
    let browser = (String::new(), text::LANGUAGE_OF_BROWSER.say(lang).to_owned());
    let languages = Lang::ALL.map(|choice| (choice.code().to_owned(), choice.own_name().to_owned()));
    let languages = std::iter::once(browser).chain(languages).collect::<Vec<_>>();
    let themes =
        Theme::ALL.map(|choice| (choice.code().to_owned(), text::theme_name(choice).say(lang).to_owned())).to_vec();
    view! {
        <form class="form" method="post" action=EditProfile::PATH>
            <FormProblem form />
            <section class="form-section">
                <div class="form-section-head"><h2>{text::PERSONAL.say(lang)}</h2><p>{text::PERSONAL_HINT.say(lang)}</p></div>
                <div class="form-fields">
                    <TextField form name="name" label=text::DISPLAY_NAME.say(lang) value=me.name required=true maxlength=NAME_MAX autocomplete="name" />
                </div>
            </section>
            <section class="form-section">
                <div class="form-section-head"><h2>{text::LANGUAGE_AND_THEME.say(lang)}</h2></div>
                <div class="form-fields">
                    <SelectField form name="language" label=text::LANGUAGE.say(lang) options=languages
                        value=me.language.map(Lang::code).unwrap_or_default() />
                    <SelectField form name="theme" label=text::THEME.say(lang) options=themes value=me.theme.code() />
                </div>
            </section>
            <div class="button-row"><button class="button button-primary">{SAVE.say(lang)}</button></div>
        </form>
    }
}

#[component]
fn Roles(me: Me) -> impl IntoView {
    let lang = use_lang();
    let editor = text::ROLE_EDITOR.say(lang);
    let rows = me
        .alliances
        .into_iter()
        .flat_map(|acting| {
            let address = format!("/{}", acting.slug);
            let own = (address.clone(), acting.name, role_name(acting.role).say(lang), true);
            let edited = acting
                .edits
                .into_iter()
                .map(move |(id, name)| (format!("{address}/directory/{id}"), name, editor, false));
            std::iter::once(own).chain(edited)
        })
        .map(|(address, name, role, is_alliance)| {
            let badge = if is_alliance { "badge badge-primary" } else { "badge" };
            view! { <li><a href=address>{name}</a><span class=badge>{role}</span></li> }
        })
        .collect_view();
    let administers = me.is_administrator.then(|| view! {
        <li><span>"Consortia"</span><span class="badge badge-accent">{text::ROLE_ADMINISTRATOR.say(lang)}</span></li>
    });
    view! {
        <section class="form-section">
            <div class="form-section-head"><h2>{text::ROLES.say(lang)}</h2></div>
            <ul role="list" class="role-list">{administers}{rows}</ul>
        </section>
    }
}

#[component]
fn Password() -> impl IntoView {
    let lang = use_lang();
    let form = Form::of(ServerAction::<ChangePassword>::new());
    view! {
        <form class="form" method="post" action=ChangePassword::PATH>
            <FormProblem form />
            <section class="form-section">
                <div class="form-section-head"><h2>{text::CHANGE_PASSWORD.say(lang)}</h2><p>{text::CHANGE_PASSWORD_HINT.say(lang)}</p></div>
                <div class="form-fields">
                    <TextField form name="current" label=text::CURRENT_PASSWORD.say(lang) kind="password" required=true autocomplete="current-password" />
                    <NewPassword form />
                </div>
            </section>
            <div class="button-row"><button class="button">{text::CHANGE_PASSWORD.say(lang)}</button></div>
        </form>
    }
}

#[component]
fn Sessions(sessions: Vec<SessionFacts>) -> impl IntoView {
    let lang = use_lang();
    let rows = sessions.into_iter().map(|session| view! { <Session session /> }.into_any()).collect_view();
    view! {
        <section class="form-section">
            <div class="form-section-head"><h2>{text::SESSIONS.say(lang)}</h2><p>{text::SESSIONS_HINT.say(lang)}</p></div>
            <div class="stack">
                <ul role="list">{rows}</ul>
                <form method="post" action=SignOutEverywhere::PATH>
                    <button class="button button-danger"><Icon name="log-out" />{text::SIGN_OUT_EVERYWHERE.say(lang)}</button>
                </form>
            </div>
        </section>
    }
}

#[component]
fn Session(session: SessionFacts) -> impl IntoView {
    let lang = use_lang();
    let is_phone = matches!(session.system.as_deref(), Some("Android" | "iOS"));
    let named: Vec<String> = session.browser.into_iter().chain(session.system).collect();
    let name = if named.is_empty() { text::UNKNOWN_DEVICE.say(lang).to_owned() } else { named.join(" · ") };
    let used = text::last_used(lang, &format::moment(lang, session.seen_at));
    let here = session.is_current.then(|| text::THIS_DEVICE.say(lang));
    let note = here.into_iter().map(str::to_owned).chain([used]).collect::<Vec<_>>().join(", ");
    let badge = session.is_current.then(|| view! { <span class="badge badge-success">{text::ACTIVE.say(lang)}</span> });
    view! {
        <li class="session-item">
            <Icon name=if is_phone { "phone" } else { "monitor" } />
            <span>{name}<span class="partner-role">{note}</span></span>
            {badge}
        </li>
    }
}
