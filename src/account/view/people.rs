//! The people of an alliance, for its coordinators. Every change is a form that loads the
//! page anew, so that a link which is shown once is shown without JavaScript too.

use crate::account::api::{ChangeRole, InvitePerson, MakeResetLink, RemovePerson, RevokeInvitation, people};
use crate::account::model::{Colleague, Notice, OpenInvitation, People};
use crate::account::text;
use crate::account::view::entry::Success;
use crate::network::model::Alliance;
use crate::network::text::role_name;
use crate::policy::Role;
use crate::ui::problem::say_error;
use crate::ui::{
    Form, FormProblem, Head, Icon, Loading, Problem, SelectField, TextField, format, use_lang, when_loaded,
};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

#[component]
pub fn PeoplePage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let loaded = Resource::new(|| (), {
        let slug = slug.clone();
        move |()| people(slug.clone())
    });
    view! {
        <main id="main" class="page" tabindex="-1">
            <Suspense fallback=Loading>
                {when_loaded(move || {
                    let slug = slug.clone();
                    Suspend::new(async move {
                        match loaded.await {
                            Ok(people) => view! { <Everybody slug people /> }.into_any(),
                            Err(error) => view! { <Problem error /> }.into_any(),
                        }
                    })
                })}
            </Suspense>
        </main>
    }
}

#[component]
fn Everybody(slug: String, people: People) -> impl IntoView {
    let lang = use_lang();
    let People { colleagues, invitations, organisations, has_mail, notice } = people;
    view! {
        <Head title=text::PEOPLE.say(lang) />
        <header class="page-head"><div class="page-head-text">
            <h1>{text::PEOPLE.say(lang)}</h1>
            <p class="page-intro">{text::PEOPLE_INTRO.say(lang)}</p>
        </div></header>
        {notice.map(|notice| view! { <Told notice /> })}
        <Refusal />
        <div class="split">
            <Colleagues slug=slug.clone() colleagues has_mail />
            <aside class="stack">
                <Invite slug=slug.clone() organisations has_mail />
                <OpenInvitations slug invitations />
            </aside>
        </div>
    }
}

/// Why a change was refused; it stands above the table, because the page does not know
/// which of its many forms was sent.
#[component]
fn Refusal() -> impl IntoView {
    let lang = use_lang();
    let forms = [
        Form::of(ServerAction::<ChangeRole>::new()),
        Form::of(ServerAction::<RemovePerson>::new()),
        Form::of(ServerAction::<MakeResetLink>::new()),
        Form::of(ServerAction::<RevokeInvitation>::new()),
    ];
    let said = move || forms.iter().find_map(|form| form.error().get()).map(|error| say_error(lang, &error));
    move || {
        said().map(
            |said| view! { <div class="banner banner-danger" role="alert"><Icon name="alert" /><p>{said}</p></div> },
        )
    }
}

/// What has just been done, once.
#[component]
fn Told(notice: Notice) -> impl IntoView {
    let lang = use_lang();
    match notice {
        Notice::Mailed { email } => view! { <Success said=text::mailed_to(lang, &email) /> }.into_any(),
        Notice::Link { email, address } => view! {
            <section class="banner banner-success" role="status">
                <Icon name="link" />
                <p class="banner-title">{text::link_for(lang, &email)}</p>
                <p>{text::LINK_HINT.say(lang)}</p>
                <p><code class="one-time-link">{address}</code></p>
            </section>
        }
        .into_any(),
    }
}

#[component]
fn Colleagues(slug: String, colleagues: Vec<Colleague>, has_mail: bool) -> impl IntoView {
    let lang = use_lang();
    let rows = colleagues
        .into_iter()
        .map(|colleague| view! { <Row slug=slug.clone() colleague has_mail /> }.into_any())
        .collect_view();
    view! {
        <div class="table-wrap" tabindex="0" role="region" aria-label=text::PEOPLE.say(lang)>
            <table class="table table-stacked">
                <thead><tr>
                    <th scope="col">{text::NAME.say(lang)}</th>
                    <th scope="col">{text::ROLE.say(lang)}</th>
                    <th scope="col">{text::EDITS.say(lang)}</th>
                    <th scope="col">{text::ACTIONS.say(lang)}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

#[component]
fn Row(slug: String, colleague: Colleague, has_mail: bool) -> impl IntoView {
    let lang = use_lang();
    let edits =
        colleague.edits.clone().into_iter().map(|name| view! { <span class="chip">{name}</span> }).collect_view();
    let no_password = (!colleague.has_password).then(|| {
        view! {
            <span class="badge badge-warning">{text::NO_PASSWORD_YET.say(lang)}</span>
        }
    });
    view! {
        <tr>
            <td data-label=text::NAME.say(lang)>
                <span class="stack"><strong>{colleague.name.clone()}</strong><span class="muted small">{colleague.email.clone()}</span>{no_password}</span>
            </td>
            <td data-label=text::ROLE.say(lang)><RoleForm slug=slug.clone() colleague=colleague.clone() /></td>
            <td data-label=text::EDITS.say(lang)><span class="chip-row">{edits}</span></td>
            <td data-label=text::ACTIONS.say(lang)><More slug colleague has_mail /></td>
        </tr>
    }
}

/// Pairs of code and name, for a select.
fn roles(lang: crate::i18n::Lang) -> Vec<(String, String)> {
    Role::ALL.map(|role| (role.code().to_owned(), role_name(role).say(lang).to_owned())).to_vec()
}

#[component]
fn RoleForm(slug: String, colleague: Colleague) -> impl IntoView {
    let lang = use_lang();
    let options = roles(lang)
        .into_iter()
        .map(|(code, name)| {
            let selected = code == colleague.role.code();
            view! { <option value=code selected=selected>{name}</option> }
        })
        .collect_view();
    view! {
        <form class="cluster" method="post" action=ChangeRole::PATH>
            <input type="hidden" name="alliance" value=slug />
            <input type="hidden" name="person" value=colleague.id.to_string() />
            <select class="select" name="role" aria-label=text::role_of(lang, &colleague.name)>{options}</select>
            <button class="button button-small">{text::CHANGE.say(lang)}<span class="visually-hidden">": "{colleague.name}</span></button>
        </form>
    }
}

/// What is seldom done stays folded away, with its consequence beside the button.
#[component]
fn More(slug: String, colleague: Colleague, has_mail: bool) -> impl IntoView {
    let lang = use_lang();
    let person = colleague.id.to_string();
    let link = if has_mail || colleague.is_only_here {
        view! {
            <form method="post" action=MakeResetLink::PATH>
                <input type="hidden" name="alliance" value=slug.clone() />
                <input type="hidden" name="person" value=person.clone() />
                <button class="button button-small"><Icon name="link" />{text::MAKE_RESET_LINK.say(lang)}</button>
            </form>
        }
        .into_any()
    } else {
        view! { <p class="muted small">{text::ACTS_ELSEWHERE.say(lang)}</p> }.into_any()
    };
    view! {
        <details>
            <summary class="button button-small button-quiet">{text::MORE_FOR.say(lang)}<Icon name="chevron-down" /><span class="visually-hidden">": "{colleague.name}</span></summary>
            <div class="stack">
                {link}
                <form class="stack" method="post" action=RemovePerson::PATH>
                    <input type="hidden" name="alliance" value=slug />
                    <input type="hidden" name="person" value=person />
                    <p class="muted small">{text::REMOVE_HINT.say(lang)}</p>
                    <button class="button button-small button-danger">{text::REMOVE.say(lang)}</button>
                </form>
            </div>
        </details>
    }
}

#[component]
fn Invite(slug: String, organisations: Vec<String>, has_mail: bool) -> impl IntoView {
    let lang = use_lang();
    let form = Form::of(ServerAction::<InvitePerson>::new());
    let hint = if has_mail { text::INVITE_MAILED } else { text::INVITE_SHOWN };
    let choices = organisations.into_iter().map(|name| view! { <option value=name></option> }).collect_view();
    view! {
        <section class="card" aria-labelledby="invite-title">
            <div class="card-head"><h2 id="invite-title">{text::INVITE.say(lang)}</h2></div>
            <p class="muted">{hint.say(lang)}</p>
            <form class="form" method="post" action=InvitePerson::PATH>
                <FormProblem form />
                <input type="hidden" name="alliance" value=slug />
                <TextField form name="email" label=text::EMAIL.say(lang) kind="email" required=true />
                <SelectField form name="role" label=text::ROLE.say(lang) options=roles(lang) value=Role::Member.code() />
                <TextField form name="organisation" label=text::ORGANISATION.say(lang) hint=text::ORGANISATION_HINT.say(lang) list="organisation-names" />
                <datalist id="organisation-names">{choices}</datalist>
                <button class="button button-primary">{text::SEND_INVITATION.say(lang)}</button>
            </form>
        </section>
    }
}

#[component]
fn OpenInvitations(slug: String, invitations: Vec<OpenInvitation>) -> impl IntoView {
    let lang = use_lang();
    if invitations.is_empty() {
        return ().into_any();
    }
    let rows = invitations
        .into_iter()
        .map(|invitation| view! { <OpenOne slug=slug.clone() invitation /> }.into_any())
        .collect_view();
    view! {
        <section class="card" aria-labelledby="open-title">
            <div class="card-head"><h2 id="open-title">{text::OPEN_INVITATIONS.say(lang)}</h2></div>
            <ul role="list" class="role-list">{rows}</ul>
        </section>
    }
    .into_any()
}

#[component]
fn OpenOne(slug: String, invitation: OpenInvitation) -> impl IntoView {
    let lang = use_lang();
    let until = text::valid_until(lang, &format::date(lang, invitation.expires_at.date()));
    let role = role_name(invitation.role).say(lang).to_owned();
    let facts =
        [Some(role), invitation.organisation, Some(until)].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    view! {
        <li>
            <span class="stack"><strong>{invitation.email.clone()}</strong><span class="muted small">{facts}</span></span>
            <form method="post" action=RevokeInvitation::PATH>
                <input type="hidden" name="alliance" value=slug />
                <input type="hidden" name="invitation" value=invitation.id.to_string() />
                <button class="button button-small">{text::REVOKE.say(lang)}<span class="visually-hidden">": "{invitation.email}</span></button>
            </form>
        </li>
    }
}
