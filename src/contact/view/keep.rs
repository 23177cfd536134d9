//! The page on which an organisation's editors and the coordinators keep its contacts. Every
//! change is a form that loads the page anew, so that a link which is shown once is shown
//! without JavaScript too.

use super::card::{person_lines, standing_badge};
use crate::account::model::Notice;
use crate::account::text::mailed_to;
use crate::contact::api::{AddContact, AskContact, EditContact, EndEditing, RemoveContact, contacts};
use crate::contact::model::{Contact, ContactsPage as Page, Editor, Field, Keeping, Person, Standing, limit};
use crate::contact::text::{self, field_name, shown_to, visibility_name};
use crate::directory::view::{Breadcrumb, use_organisation_id};
use crate::error::Error;
use crate::i18n::Lang;
use crate::id::OrganisationId;
use crate::network::model::Alliance;
use crate::picture::view::PhotoForm;
use crate::ui::problem::say_error;
use crate::ui::text::{CANCEL, SAVE};
use crate::ui::{Form, FormProblem, Head, Icon, Loading, Problem, TextField, format, use_lang, when_loaded};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::use_query_map;

#[component]
pub fn ContactsPage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let id = use_organisation_id();
    let query = use_query_map();
    let edited = Memo::new(move |_| query.read().get("edit"));
    let loaded = Resource::new(
        move || id.get(),
        move |id| {
            let slug = slug.clone();
            async move { contacts(slug, id.ok_or(Error::NotFound)?).await }
        },
    );
    view! {
        <main id="main" class="page" tabindex="-1">
            <Suspense fallback=Loading>
                {when_loaded(move || {
                    let edited = edited.get();
                    Suspend::new(async move {
                        match loaded.await {
                            Ok(page) => view! { <Everything page edited /> }.into_any(),
                            Err(error) => view! { <Problem error /> }.into_any(),
                        }
                    })
                })}
            </Suspense>
        </main>
    }
}

#[component]
fn Everything(page: Page, edited: Option<String>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let profile = format!("/{slug}/directory/{}", page.organisation);
    let here = format!("{profile}/contacts");
    let known = page.contacts.iter().find(|one| Some(one.id.to_string()) == edited).cloned();
    let form = match known {
        Some(contact) => view! {
            <Edit contact=contact.clone() back=here.clone() />
            <PhotoForm organisation=page.organisation contact />
        }
        .into_any(),
        None => view! { <Add organisation=page.organisation /> }.into_any(),
    };
    let has_mail = page.has_mail;
    let list = if page.contacts.is_empty() {
        view! { <p class="muted">{text::NONE_YET.say(lang)}</p> }.into_any()
    } else {
        let items = page
            .contacts
            .into_iter()
            .map(|contact| view! { <Kept contact slug=slug.clone() here=here.clone() has_mail /> }.into_any())
            .collect_view();
        view! { <ul role="list" class="profile-list">{items}</ul> }.into_any()
    };
    view! {
        <Head title=format!("{}: {}", text::TITLE.say(lang), page.name) />
        <Breadcrumb steps=vec![(profile, page.name)] here=text::TITLE.say(lang) />
        <header class="page-head"><div class="page-head-text">
            <h1>{text::TITLE.say(lang)}</h1><p class="page-intro">{text::INTRO.say(lang)}</p>
        </div></header>
        {page.notice.map(|notice| told(lang, notice))}
        <Refusal />
        <div class="split">
            <div class="stack">{list}</div>
            <div class="stack">{form}<Editors organisation=page.organisation slug editors=page.editors /></div>
        </div>
    }
}

/// What has just been done, once.
fn told(lang: Lang, notice: Notice) -> impl IntoView + use<> {
    match notice {
        Notice::Mailed { email } => view! {
            <div class="banner banner-success" role="status"><Icon name="check" /><p>{mailed_to(lang, &email)}</p></div>
        }
        .into_any(),
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

/// Why one of the many small forms was refused; the page does not know which one was sent.
#[component]
fn Refusal() -> impl IntoView {
    let lang = use_lang();
    let forms = [
        Form::of(ServerAction::<AskContact>::new()),
        Form::of(ServerAction::<RemoveContact>::new()),
        Form::of(ServerAction::<EndEditing>::new()),
    ];
    let said = move || forms.iter().find_map(|form| form.error().get()).map(|error| say_error(lang, &error));
    move || {
        said().map(
            |said| view! { <div class="banner banner-danger" role="alert"><Icon name="alert" /><p>{said}</p></div> },
        )
    }
}

/// One contact with everything about it and what can be done with it.
#[component]
fn Kept(contact: Contact, slug: String, here: String, has_mail: bool) -> impl IntoView {
    let lang = use_lang();
    let id = contact.id.to_string();
    let edit = format!("{here}?edit={id}");
    let has_person = !contact.person.is_empty();
    let role = contact.role.clone();
    let of = move || view! { <span class="visually-hidden">": "{role.clone()}</span> };
    let ask = has_person.then(|| {
        let hint = if has_mail && contact.person.email.is_some() { text::ASK_MAILED } else { text::ASK_SHOWN };
        let is_new = contact
            .keeping
            .as_ref()
            .is_some_and(|keeping| matches!(keeping.standing, Standing::Unasked | Standing::Lapsed));
        let (class, label) = if is_new {
            ("button button-small button-primary", text::ASK)
        } else {
            ("button button-small", text::ASK_AGAIN)
        };
        view! {
            <form class="stack" method="post" action=AskContact::PATH>
                <input type="hidden" name="alliance" value=slug.clone() />
                <input type="hidden" name="contact" value=id.clone() />
                <p class="muted small">{hint.say(lang)}</p>
                <p><button class=class><Icon name="mail" />{label.say(lang)}{of()}</button></p>
            </form>
        }
    });
    view! {
        <li class="profile-item">
            <h2 class="contact-title">{contact.role}</h2>
            {contact.keeping.map(|keeping| kept_state(lang, keeping))}
            {person_lines(lang, &slug, contact.person)}
            {ask}
            <div class="cluster">
                <a class="button button-small" href=edit><Icon name="edit" />{text::EDIT.say(lang)}{of()}</a>
                <form method="post" action=RemoveContact::PATH>
                    <input type="hidden" name="alliance" value=slug />
                    <input type="hidden" name="contact" value=id />
                    <button class="button button-small button-danger">{text::REMOVE.say(lang)}{of()}</button>
                </form>
            </div>
        </li>
    }
}

/// How far the person's consent has come, and what it opens.
fn kept_state(lang: Lang, keeping: Keeping) -> impl IntoView + use<> {
    let is_dated = !matches!(keeping.standing, Standing::NoPerson | Standing::Unasked | Standing::Asked);
    let since = keeping.since.filter(|_| is_dated);
    let since = since.map(|at| view! { " "<span class="muted small">{format::moment(lang, at)}</span> });
    let opened: Vec<_> = Field::ALL
        .iter()
        .filter_map(|field| {
            let whom = visibility_name((*keeping.opened.of(*field))?).say(lang);
            Some(view! { <li class="muted small">{shown_to(lang, field_name(*field).say(lang), whom)}</li> })
        })
        .collect();
    let opened = (!opened.is_empty()).then(|| view! { <ul role="list">{opened}</ul> });
    view! { <p>{standing_badge(lang, keeping.standing)}{since}</p>{opened} }
}

#[component]
fn Add(organisation: OrganisationId) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let form = Form::of(ServerAction::<AddContact>::new());
    view! {
        <section class="card" aria-labelledby="contact-form-title">
            <h2 id="contact-form-title">{text::ADD.say(lang)}</h2>
            <form class="move-form" method="post" action=AddContact::PATH>
                <FormProblem form />
                <input type="hidden" name="alliance" value=slug />
                <input type="hidden" name="organisation" value=organisation.to_string() />
                <Fields form role=String::new() person=Person::default() />
                <button class="button button-primary">{text::ADD.say(lang)}</button>
            </form>
        </section>
    }
}

#[component]
fn Edit(contact: Contact, back: String) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let form = Form::of(ServerAction::<EditContact>::new());
    let version = contact.keeping.map(|keeping| keeping.version).unwrap_or_default();
    // After a refusal without JavaScript the version stays the one that was read then.
    let seen = form.value("seen", version.to_string());
    view! {
        <section class="card" aria-labelledby="contact-form-title">
            <h2 id="contact-form-title">{text::EDIT.say(lang)}": "{contact.role.clone()}</h2>
            <form class="move-form" method="post" action=EditContact::PATH>
                <FormProblem form />
                <input type="hidden" name="alliance" value=slug />
                <input type="hidden" name="contact" value=contact.id.to_string() />
                <input type="hidden" name="seen" value=seen />
                <Fields form role=contact.role person=contact.person />
                <div class="button-row">
                    <button class="button button-primary">{SAVE.say(lang)}</button>
                    <a class="button" href=back>{CANCEL.say(lang)}</a>
                </div>
            </form>
        </section>
    }
}

#[component]
fn Fields(form: Form, role: String, person: Person) -> impl IntoView {
    let lang = use_lang();
    view! {
        <TextField form name="role" label=text::ROLE.say(lang) hint=text::ROLE_HINT.say(lang) value=role required=true maxlength=limit::ROLE />
        <p class="field-hint">{text::PERSON_HINT.say(lang)}</p>
        <TextField form name="name" label=text::NAME.say(lang) value=person.name.unwrap_or_default() maxlength=limit::NAME autocomplete="off" />
        <TextField form name="email" label=text::EMAIL.say(lang) value=person.email.unwrap_or_default() maxlength=limit::EMAIL kind="email" autocomplete="off" />
        <TextField form name="phone" label=text::PHONE.say(lang) value=person.phone.unwrap_or_default() maxlength=limit::PHONE kind="tel" autocomplete="off" />
    }
}

/// Who keeps the profile; one may leave as long as somebody else stays.
#[component]
fn Editors(organisation: OrganisationId, slug: String, editors: Vec<Editor>) -> impl IntoView {
    let lang = use_lang();
    let list = if editors.is_empty() {
        view! { <p class="muted">{text::NO_EDITOR.say(lang)}</p> }.into_any()
    } else {
        let rows = editors.into_iter().map(|editor| editor_row(lang, &slug, organisation, editor)).collect_view();
        view! { <ul role="list" class="role-list">{rows}</ul> }.into_any()
    };
    view! {
        <section class="card" aria-labelledby="editors-title">
            <h2 id="editors-title">{text::EDITORS.say(lang)}</h2>
            <p class="muted small">{text::EDITORS_HINT.say(lang)}</p>
            {list}
        </section>
    }
}

fn editor_row(lang: Lang, slug: &str, organisation: OrganisationId, editor: Editor) -> impl IntoView + use<> {
    let you = editor.is_viewer.then(|| view! { " "<span class="badge">{text::YOU.say(lang)}</span> });
    let label = if editor.is_viewer { text::END_OWN } else { text::END_OTHER };
    let name = editor.name.clone();
    let end = editor.may_end.then(|| {
        view! {
            <form method="post" action=EndEditing::PATH>
                <input type="hidden" name="alliance" value=slug.to_owned() />
                <input type="hidden" name="organisation" value=organisation.to_string() />
                <input type="hidden" name="person" value=editor.id.to_string() />
                <button class="button button-small">{label.say(lang)}<span class="visually-hidden">": "{name}</span></button>
            </form>
        }
    });
    view! { <li><span>{editor.name}{you}</span>{end}</li> }
}
