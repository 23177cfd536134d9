//! The acquisition list by stage. The form beside it adds an organisation, or changes the one
//! that the address names.

use super::use_named;
use crate::directory::view::Breadcrumb;
use crate::i18n::Lang;
use crate::id::ProspectId;
use crate::membership::api::{AddProspect, EditProspect, RemoveProspect, acquisition};
use crate::membership::model::{Acquisition, Prospect, ProspectStage, limit};
use crate::membership::text::TITLE as MEMBERSHIP;
use crate::membership::text::acquisition::{self as text, stage_name};
use crate::network::model::Alliance;
use crate::ui::text::{CANCEL, SAVE};
use crate::ui::{
    Form, FormProblem, Head, Icon, Loading, Problem, SelectField, Submit, TextArea, TextField, format, use_lang,
    when_loaded,
};
use leptos::prelude::*;
use time::Date;

#[component]
pub fn AcquisitionPage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let edited = use_named("edit");
    let saved = use_named("saved");
    // The address changes with every save; a hint would take away what somebody is typing.
    let loaded = Resource::new(move || (edited.get(), saved.get()), move |_| acquisition(slug.clone()));
    view! {
        <main id="main" class="page" tabindex="-1">
            <Transition fallback=Loading>
                {when_loaded(move || {
                    let edited = edited.get();
                    Suspend::new(async move {
                        match loaded.await {
                            Ok(page) => view! { <Everything page edited /> }.into_any(),
                            Err(error) => view! { <Problem error /> }.into_any(),
                        }
                    })
                })}
            </Transition>
        </main>
    }
}

#[component]
fn Everything(page: Acquisition, edited: Option<String>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let form = if page.may_edit {
        let known = page.prospects.iter().find(|one| Some(one.id.to_string()) == edited).cloned();
        match known {
            Some(known) => view! { <Edit known /> }.into_any(),
            None => view! { <Add names=page.names.clone() /> }.into_any(),
        }
    } else {
        ().into_any()
    };
    let stages = ProspectStage::ALL.iter().map(|stage| column(lang, &slug, &page, *stage)).collect_view();
    view! {
        <Head title=text::TITLE.say(lang) />
        <Breadcrumb steps=vec![(format!("/{slug}/membership"), MEMBERSHIP.say(lang).to_owned())] here=text::TITLE.say(lang) />
        <header class="page-head"><div class="page-head-text">
            <h1>{text::TITLE.say(lang)}</h1><p class="page-intro">{text::INTRO.say(lang)}</p>
        </div></header>
        <div class="split"><div class="stack">{stages}</div><div class="stack">{form}</div></div>
    }
}

fn column(lang: Lang, slug: &str, page: &Acquisition, stage: ProspectStage) -> impl IntoView + use<> {
    let here: Vec<&Prospect> = page.prospects.iter().filter(|one| one.stage == stage).collect();
    let count = format::number(lang, here.len() as i64);
    let list = if here.is_empty() {
        view! { <p class="muted">{text::EMPTY.say(lang)}</p> }.into_any()
    } else {
        let items = here.into_iter().map(|one| item(lang, slug, one, page)).collect_view();
        view! { <ul role="list" class="profile-list">{items}</ul> }.into_any()
    };
    view! {
        <section class="card">
            <div class="card-head"><h2>{stage_name(stage).say(lang)}</h2><span class="badge">{count}</span></div>
            {list}
        </section>
    }
}

fn item(lang: Lang, slug: &str, one: &Prospect, page: &Acquisition) -> impl IntoView + use<> {
    let name = match one.organisation {
        Some(id) => view! { <a href=format!("/{slug}/directory/{id}")>{one.name.clone()}</a> }.into_any(),
        None => one.name.clone().into_any(),
    };
    let next = (!one.next_step.is_empty() || one.next_on.is_some()).then(|| next_step(lang, one, page.today));
    let notes = (!one.notes.is_empty()).then(|| view! { <p class="muted">{one.notes.clone()}</p> });
    let edit = page.may_edit.then(|| {
        let href = format!("/{slug}/membership/acquisition?edit={}", one.id);
        let name = one.name.clone();
        view! { <a class="button button-small" href=href>{text::EDIT.say(lang)}<span class="visually-hidden">": "{name}</span></a> }
    });
    view! { <li class="profile-item"><h3>{name}</h3>{next}{notes}<div class="cluster">{edit}</div></li> }
}

fn next_step(lang: Lang, one: &Prospect, today: Date) -> impl IntoView + use<> {
    let day = one.next_on.map(|day| view! { " "<span class="number">{format::date(lang, day)}</span> });
    let is_due = one.next_on.is_some_and(|day| day <= today);
    let due = is_due.then(|| view! { " "<span class="badge badge-warning">{text::DUE.say(lang)}</span> });
    view! { <p>{text::NEXT_STEP.say(lang)}": "{one.next_step.clone()}{day}{due}</p> }
}

#[component]
fn Add(names: Vec<String>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = ServerAction::<AddProspect>::new();
    let form = Form::of(action);
    let names = names.into_iter().map(|name| view! { <option value=name></option> }).collect_view();
    view! {
        <section class="card" aria-labelledby="prospect-title">
            <h2 id="prospect-title">{text::ADD.say(lang)}</h2>
            <ActionForm action attr:class="move-form">
                <FormProblem form />
                <input type="hidden" name="alliance" value=slug />
                <TextField form name="name" label=text::NAME.say(lang) hint=text::NAME_HINT.say(lang) list="outside-names" required=true maxlength=limit::NAME />
                <datalist id="outside-names">{names}</datalist>
                <Fields form known=None />
                <Submit label=text::ADD.say(lang) pending=action.pending() />
            </ActionForm>
        </section>
    }
}

#[component]
fn Edit(known: Prospect) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = ServerAction::<EditProspect>::new();
    let form = Form::of(action);
    let (id, seen) = (known.id.to_string(), form.value("seen", known.version.to_string()));
    let removed = known.id;
    let back = format!("/{slug}/membership/acquisition");
    view! {
        <section class="card" aria-labelledby="prospect-title">
            <h2 id="prospect-title">{known.name.clone()}</h2>
            <ActionForm action attr:class="move-form">
                <FormProblem form />
                <input type="hidden" name="alliance" value=slug />
                <input type="hidden" name="id" value=id />
                <input type="hidden" name="seen" value=seen />
                <Fields form known=Some(known) />
                <div class="button-row">
                    <Submit label=SAVE.say(lang) pending=action.pending() />
                    <a class="button" href=back>{CANCEL.say(lang)}</a>
                </div>
            </ActionForm>
            <Remove id=removed />
        </section>
    }
}

#[component]
fn Remove(id: ProspectId) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = ServerAction::<RemoveProspect>::new();
    view! {
        <ActionForm action>
            <FormProblem form=Form::of(action) />
            <input type="hidden" name="alliance" value=slug />
            <input type="hidden" name="id" value=id.to_string() />
            <button class="button button-quiet"><Icon name="trash" />{text::REMOVE.say(lang)}</button>
        </ActionForm>
    }
}

#[component]
fn Fields(form: Form, known: Option<Prospect>) -> impl IntoView {
    let lang = use_lang();
    let stages = ProspectStage::ALL
        .iter()
        .map(|stage| (stage.code().to_owned(), stage_name(*stage).say(lang).to_owned()))
        .collect();
    let stage = known.as_ref().map_or(ProspectStage::Prospect, |known| known.stage).code();
    let of = |read: fn(&Prospect) -> String| known.as_ref().map(read).unwrap_or_default();
    view! {
        <SelectField form name="stage" label=text::STAGE.say(lang) options=stages value=stage required=true />
        <TextField form name="next_step" label=text::NEXT_STEP.say(lang) value=of(|known| known.next_step.clone()) maxlength=limit::NEXT_STEP />
        <TextField form name="next_on" kind="date" label=text::NEXT_ON.say(lang)
            value=of(|known| known.next_on.map(|day| day.to_string()).unwrap_or_default()) />
        <TextArea form name="notes" label=text::NOTES.say(lang) value=of(|known| known.notes.clone()) maxlength=limit::NOTES />
    }
}
