//! What stands behind the links that people are sent, and where they ask for one.

use super::entry::Success;
use super::start::Story;
use crate::account::api::{
    AcceptInvitationLink, ForgetPassword, SetNewPassword, invitation, reset_link, sign_in_facts,
};
use crate::account::model::{InvitationFacts, NAME_MAX, PASSWORD_MIN};
use crate::account::text;
use crate::app::shell::{Footer, SkipLink};
use crate::error::{Error, Problem};
use crate::network::text::role_name;
use crate::ui::{Form, FormProblem, Head, Icon, LoadFailed, Loading, TextField, use_lang, when_loaded};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::{use_params_map, use_query_map};

#[component]
pub fn ForgotPassword() -> impl IntoView {
    let lang = use_lang();
    let is_sent = use_query_map().with_untracked(|query| query.get("done").as_deref() == Some("sent"));
    let facts = Resource::new(|| (), |()| sign_in_facts());
    view! {
        <Head title=text::FORGOT_TITLE.say(lang) />
        <SkipLink />
        <Story>
            <h1>{text::FORGOT_TITLE.say(lang)}</h1>
            <Suspense fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match facts.await {
                        Ok(facts) if !facts.has_mail => view! { <NoMail /> }.into_any(),
                        Ok(_) if is_sent => view! { <Success said=text::LINK_SENT.say(lang) /> }.into_any(),
                        Ok(_) => view! { <AskForLink /> }.into_any(),
                        Err(error) => view! { <LoadFailed error /> }.into_any(),
                    }
                }))}
            </Suspense>
            <a class="text-link" href="/sign-in">{text::TO_SIGN_IN.say(lang)}</a>
        </Story>
        <Footer />
    }
}

#[component]
fn NoMail() -> impl IntoView {
    view! { <div class="banner"><Icon name="info" /><p>{text::NO_MAIL.say(use_lang())}</p></div> }
}

#[component]
fn AskForLink() -> impl IntoView {
    let lang = use_lang();
    let form = Form::of(ServerAction::<ForgetPassword>::new());
    view! {
        <p>{text::FORGOT_INTRO.say(lang)}</p>
        <form class="form" method="post" action=ForgetPassword::PATH>
            <FormProblem form />
            <TextField form name="email" label=text::EMAIL.say(lang) kind="email" required=true autocomplete="username" />
            <button class="button button-primary button-block">{text::SEND_LINK.say(lang)}</button>
        </form>
    }
}

/// The secret in the address of the page.
fn use_link() -> String {
    use_params_map().with_untracked(|params| params.get("token")).unwrap_or_default()
}

#[component]
pub fn ResetPassword() -> impl IntoView {
    let link = use_link();
    let loaded = Resource::new(|| (), {
        let link = link.clone();
        move |()| reset_link(link.clone())
    });
    view! {
        <SkipLink />
        <Story>
            <Suspense fallback=Loading>
                {when_loaded(move || {
                    let link = link.clone();
                    Suspend::new(async move {
                        match loaded.await {
                            Ok(email) => view! { <ChooseAgain link email /> }.into_any(),
                            Err(error) => view! { <DeadLink error /> }.into_any(),
                        }
                    })
                })}
            </Suspense>
        </Story>
        <Footer />
    }
}

#[component]
fn ChooseAgain(link: String, email: String) -> impl IntoView {
    let lang = use_lang();
    let form = Form::of(ServerAction::<SetNewPassword>::new());
    view! {
        <Head title=text::FORGOT_TITLE.say(lang) />
        <h1>{text::FORGOT_TITLE.say(lang)}</h1>
        <p>{text::for_account(lang, &email)}" "{text::ALL_SESSIONS_END.say(lang)}</p>
        <form class="form" method="post" action=SetNewPassword::PATH>
            <FormProblem form />
            <input type="hidden" name="link" value=link />
            <AccountName email />
            <NewPassword form />
            <button class="button button-primary button-block">{text::SET_PASSWORD.say(lang)}</button>
        </form>
    }
}

/// Tells password managers to which account the new password belongs.
#[component]
fn AccountName(email: String) -> impl IntoView {
    view! { <input class="visually-hidden" type="email" autocomplete="username" value=email readonly=true tabindex="-1" aria-hidden="true" /> }
}

/// The field for a password that is chosen anew.
#[component]
pub fn NewPassword(form: Form) -> impl IntoView {
    let lang = use_lang();
    view! {
        <TextField form name="password" label=text::NEW_PASSWORD.say(lang) kind="password" required=true
            hint=text::password_hint(lang, PASSWORD_MIN) autocomplete="new-password" />
    }
}

/// Instead of a form: the link leads nowhere any more, and what to do then.
#[component]
fn DeadLink(error: Error) -> impl IntoView {
    let lang = use_lang();
    let is_dead = matches!(error.problem_of("link"), Some(Problem::LinkExpired));
    view! {
        <Head title=text::LINK_DEAD_TITLE.say(lang) />
        {is_dead.then(|| view! { <h1>{text::LINK_DEAD_TITLE.say(lang)}</h1> })}
        <LoadFailed error />
        <a class="text-link" href="/sign-in">{text::TO_SIGN_IN.say(lang)}</a>
    }
}

#[component]
pub fn AcceptInvitation() -> impl IntoView {
    let link = use_link();
    let loaded = Resource::new(|| (), {
        let link = link.clone();
        move |()| invitation(link.clone())
    });
    view! {
        <SkipLink />
        <Story>
            <Suspense fallback=Loading>
                {when_loaded(move || {
                    let link = link.clone();
                    Suspend::new(async move {
                        match loaded.await {
                            Ok(facts) => view! { <Accept link facts /> }.into_any(),
                            Err(error) => view! { <DeadLink error /> }.into_any(),
                        }
                    })
                })}
            </Suspense>
        </Story>
        <Footer />
    }
}

#[component]
fn Accept(link: String, facts: InvitationFacts) -> impl IntoView {
    let lang = use_lang();
    let form = Form::of(ServerAction::<AcceptInvitationLink>::new());
    let role = role_name(facts.role).say(lang);
    let title = text::invited_to(lang, &facts.alliance);
    let fields = if facts.has_account {
        view! {
            <p>{text::HAS_ACCOUNT.say(lang)}</p>
            <TextField form name="password" label=text::PASSWORD.say(lang) kind="password" required=true autocomplete="current-password" />
        }
        .into_any()
    } else {
        view! {
            <TextField form name="name" label=text::DISPLAY_NAME.say(lang) hint=text::DISPLAY_NAME_HINT.say(lang)
                required=true autocomplete="name" maxlength=NAME_MAX />
            <NewPassword form />
        }
        .into_any()
    };
    view! {
        <Head title=title.clone() />
        <h1>{title}</h1>
        <p>{text::invited_as(lang, role, &facts.email)}</p>
        <form class="form" method="post" action=AcceptInvitationLink::PATH>
            <FormProblem form />
            <input type="hidden" name="link" value=link />
            <AccountName email=facts.email />
            {fields}
            <button class="button button-primary button-block">{text::ACCEPT.say(lang)}</button>
        </form>
    }
}
