//! The page behind the link that a person was sent, without signing in.

use crate::account::view::Success;
use crate::app::shell::{BareBar, Footer, SkipLink};
use crate::contact::api::{DecideByLink, RefuseByLink, own_contact};
use crate::contact::draft::choice_name;
use crate::contact::model::{Decided, Field, NOTICE_VERSION, OwnContact, Visibility};
use crate::contact::text::own as text;
use crate::contact::text::{field_name, shown_to, visibility_name};
use crate::error::{Error, Problem as FieldProblem};
use crate::i18n::Lang;
use crate::ui::{Form, FormProblem, Head, Icon, Loading, Problem, SelectField, format, use_lang, when_loaded};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_router::hooks::{use_params_map, use_query_map};

#[component]
pub fn OwnContactPage() -> impl IntoView {
    let link = use_params_map().with_untracked(|params| params.get("token")).unwrap_or_default();
    let done = use_query_map().with_untracked(|query| query.get("done"));
    let loaded = Resource::new(|| (), {
        let link = link.clone();
        move |()| own_contact(link.clone())
    });
    view! {
        <SkipLink />
        <BareBar />
        <main id="main" class="page page-narrow" tabindex="-1">
            <Suspense fallback=Loading>
                {when_loaded(move || {
                    let (link, done) = (link.clone(), done.clone());
                    Suspend::new(async move {
                        match loaded.await {
                            Ok(own) => view! {
                                {said(done)}
                                <Own own form=Form::of(ServerAction::<DecideByLink>::new())
                                    addresses=(DecideByLink::PATH, RefuseByLink::PATH)
                                    photo=format!("/contact/{link}/photo") key=("link", link) />
                            }
                            .into_any(),
                            Err(error) if is_dead(&error) => view! { <DeadLink /> }.into_any(),
                            Err(error) => view! { <Problem error /> }.into_any(),
                        }
                    })
                })}
            </Suspense>
        </main>
        <Footer />
    }
}

fn is_dead(error: &Error) -> bool {
    matches!(error, Error::NotFound) || matches!(error.problem_of("link"), Some(FieldProblem::LinkExpired))
}

fn said(done: Option<String>) -> impl IntoView {
    let lang = use_lang();
    let said = match done.as_deref() {
        Some("consent") => Some(text::SAVED),
        Some("gone") => Some(text::GONE),
        _ => None,
    };
    said.map(|said| view! { <Success said=said.say(lang) /> })
}

#[component]
fn DeadLink() -> impl IntoView {
    let lang = use_lang();
    view! {
        <Head title=text::LINK_DEAD.say(lang) />
        <section class="empty">
            <Icon name="link" />
            <h1>{text::LINK_DEAD.say(lang)}</h1>
            <p>{text::LINK_DEAD_HINT.say(lang)}</p>
        </section>
    }
}

/// What is kept about a person, the notice, and the choice. `addresses` are those of the forms
/// that decide and refuse; `key` is the hidden field by which they know whom it is about.
#[component]
pub fn Own(
    own: OwnContact,
    form: Form,
    addresses: (&'static str, &'static str),
    key: (&'static str, String),
    /// Where the own photo is.
    photo: String,
) -> impl IntoView {
    let lang = use_lang();
    let notice = text::notice(lang, &own).into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    let decisions = (!own.decisions.is_empty()).then(|| {
        let items = own.decisions.iter().map(|one| decision(lang, one)).collect_view();
        view! { <section class="card"><h2>{text::DECISIONS.say(lang)}</h2><ol class="timeline" role="list">{items}</ol></section> }
    });
    let title = text::about(lang, &own.organisation, &own.role);
    let choice = if own.person.is_empty() {
        view! { <section class="card"><h2>{text::KEPT.say(lang)}</h2><p>{text::NOTHING.say(lang)}</p></section> }
            .into_any()
    } else {
        view! { <Choice own form addresses key photo /> }.into_any()
    };
    view! {
        <Head title=text::TITLE.say(lang) />
        <header class="page-head"><div class="page-head-text">
            <h1>{text::TITLE.say(lang)}</h1>
            <p class="page-intro">{title}</p>
        </div></header>
        <section class="card">
            <h2>{text::NOTICE.say(lang)}</h2>
            <div class="prose">{notice}</div>
            <p class="muted small">{text::version(lang)}</p>
        </section>
        {choice}
        {decisions}
    }
}

#[component]
fn Choice(
    own: OwnContact,
    form: Form,
    addresses: (&'static str, &'static str),
    key: (&'static str, String),
    photo: String,
) -> impl IntoView {
    let lang = use_lang();
    let is_open = own.is_open();
    let fields = Field::ALL.iter().map(|field| field_choice(lang, &own, form, *field, &photo)).collect_view();
    let consent = if is_open { text::CHANGE } else { text::CONSENT };
    let refuse = if is_open { text::WITHDRAW } else { text::REFUSE };
    let (name, value) = key;
    // The page always shows the record as it is now, after a refusal too.
    let seen = own.version.to_string();
    view! {
        <section class="card">
            <h2>{text::KEPT.say(lang)}</h2>
            <form class="move-form" method="post" action=addresses.0>
                <FormProblem form />
                <input type="hidden" name=name value=value.clone() />
                <input type="hidden" name="notice" value=NOTICE_VERSION.to_string() />
                <input type="hidden" name="seen" value=seen />
                <input type="hidden" name="language" value=lang.code() />
                <p class="muted">{text::WHO_MAY_SEE.say(lang)}</p>
                {fields}
                <p><button class="button button-primary">{consent.say(lang)}</button></p>
            </form>
            <form method="post" action=addresses.1>
                <input type="hidden" name=name value=value />
                <input type="hidden" name="language" value=lang.code() />
                <button class="button button-danger">{refuse.say(lang)}</button>
            </form>
        </section>
    }
}

/// The choice for one field; before somebody has chosen, as few as possible see it.
fn field_choice(lang: Lang, own: &OwnContact, form: Form, field: Field, photo: &str) -> Option<impl IntoView + use<>> {
    let kept = own.person.of(field).clone()?;
    let name = field_name(field).say(lang);
    let shown = (field == Field::Photo)
        .then(|| view! { <p>{crate::picture::view::photo(photo.to_owned(), name.to_owned())}</p> });
    let label = if field == Field::Photo { name.to_owned() } else { text::visible_for(lang, name, &kept) };
    let chosen = own.opened.of(field).unwrap_or(Visibility::Staff).code();
    let known =
        Visibility::ALL.iter().rev().map(|one| (one.code().to_owned(), visibility_name(*one).say(lang).to_owned()));
    let options = known.chain([(String::new(), text::NOBODY.say(lang).to_owned())]).collect();
    Some(view! { {shown} <SelectField form name=choice_name(field) label=label options value=chosen /> })
}

fn decision(lang: Lang, one: &Decided) -> impl IntoView + use<> {
    let opened = Field::ALL.iter().filter_map(|field| {
        let whom = visibility_name((*one.fields.of(*field))?).say(lang);
        Some(shown_to(lang, field_name(*field).say(lang), whom))
    });
    let opened = opened.collect::<Vec<_>>().join("; ");
    let opened = (!opened.is_empty()).then(|| view! { <p class="muted small">{opened}</p> });
    view! {
        <li class="timeline-item">
            <p>{text::decision_name(one.decision).say(lang)}</p>
            {opened}
            <p class="timeline-meta">{format::moment(lang, one.at)}</p>
        </li>
    }
}
