//! The guide of the talks. Its order is changed with buttons, so that it works without
//! JavaScript and by keys.

use super::Way;
use super::question_form::{Add, Edit};
use crate::i18n::Lang;
use crate::membership::view::use_named;
use crate::network::model::Alliance;
use crate::talk::api::{MoveQuestion, RetireQuestion, SetMonths, guide};
use crate::talk::model::{Guide, Question};
use crate::talk::text::guide as text;
use crate::talk::text::kind_name;
use crate::ui::text::SAVE;
use crate::ui::{Form, FormProblem, Head, Icon, Loading, Problem, Submit, TextField, format, use_lang, when_loaded};
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// The actions of the buttons at every question.
#[derive(Clone, Copy)]
struct Steps {
    moving: ServerAction<MoveQuestion>,
    retiring: ServerAction<RetireQuestion>,
}

#[component]
pub fn GuidePage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let edited = use_named("edit");
    let query = use_location().search;
    // The address changes with every change; a hint would take away what somebody is typing.
    let loaded = Resource::new(move || query.get(), move |_| guide(slug.clone()));
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
fn Everything(page: Guide, edited: Option<String>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let steps = Steps { moving: ServerAction::new(), retiring: ServerAction::new() };
    let known = page.questions.iter().find(|one| Some(one.id.to_string()) == edited).cloned();
    let form = match known {
        _ if !page.may_edit => ().into_any(),
        Some(known) => view! { <Edit known /> }.into_any(),
        None => {
            let has_satisfaction = page.questions.iter().any(|one| one.is_satisfaction);
            view! { <Interval months=page.months /><Add has_satisfaction /> }.into_any()
        }
    };
    let last = page.questions.len().saturating_sub(1);
    let item = |(place, one): (usize, &Question)| {
        let (is_first, is_last) = (place == 0, place == last);
        let buttons =
            page.may_edit.then(|| view! { <Buttons one=one.clone() steps is_first is_last slug=slug.clone() /> });
        view! { <li class="profile-item" id=format!("question-{}", one.id)>{said(lang, one)}{buttons}</li> }
    };
    let items = page.questions.iter().enumerate().map(item).collect::<Vec<_>>();
    let list = if items.is_empty() {
        view! { <p class="muted">{text::NONE.say(lang)}</p> }.into_any()
    } else {
        view! { <ol role="list" class="profile-list">{items}</ol> }.into_any()
    };
    let standard = page
        .is_standard
        .then(|| view! { <div class="banner"><Icon name="info" /><p>{text::STANDARD.say(lang)}</p></div> });
    let retired = (!page.retired.is_empty())
        .then(|| view! { <Retired questions=page.retired.clone() steps may_edit=page.may_edit /> });
    view! {
        <Head title=text::GUIDE.say(lang) />
        <Way here=text::GUIDE.say(lang) is_below_talks=true />
        <header class="page-head"><div class="page-head-text">
            <h1>{text::GUIDE.say(lang)}</h1><p class="page-intro">{text::INTRO.say(lang)}</p>
        </div></header>
        <FormProblem form=Form::of(steps.moving) />
        <FormProblem form=Form::of(steps.retiring) />
        {standard}
        <div class="split">
            <div class="stack"><section class="card" aria-labelledby="asked-title">
                <h2 id="asked-title">{super::text::QUESTIONS.say(lang)}</h2>{list}
            </section>{retired}</div>
            <div class="stack">{form}</div>
        </div>
    }
}

/// A question as it stands in the guide.
fn said(lang: Lang, one: &Question) -> impl IntoView + use<> {
    let choices = one.wording.choices.iter().map(|choice| choice.name.say(lang)).collect::<Vec<_>>().join(" · ");
    let choices = (!choices.is_empty()).then(|| view! { <p class="small">{choices}</p> });
    let satisfaction = one
        .is_satisfaction
        .then(|| view! { <span class="badge badge-accent">{text::SATISFACTION_MARK.say(lang)}</span> });
    let version = (one.wording.number > 1)
        .then(|| view! { <span class="badge">{text::version(lang, &format::number(lang, one.wording.number))}</span> });
    view! {
        <h3>{one.wording.texts.say(lang).to_owned()}</h3>
        {choices}
        <p class="chip-row"><span class="badge">{kind_name(one.kind).say(lang)}</span>{satisfaction}{version}</p>
    }
}

#[component]
fn Buttons(one: Question, steps: Steps, is_first: bool, is_last: bool, slug: String) -> impl IntoView {
    let lang = use_lang();
    let name = one.wording.texts.say(lang).to_owned();
    let edit = format!("/{slug}/membership/talks/guide?edit={}", one.id);
    let up = (!is_first).then(|| view! { <Shift one=one.clone() steps direction="up" /> });
    let down = (!is_last).then(|| view! { <Shift one=one.clone() steps direction="down" /> });
    view! {
        <div class="cluster">
            <a class="button button-small" href=edit><Icon name="edit" />{text::EDIT.say(lang)}<span class="visually-hidden">": "{name}</span></a>
            {up}
            {down}
            <Retire one steps retired=true />
        </div>
    }
}

#[component]
fn Shift(one: Question, steps: Steps, direction: &'static str) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let (label, icon) = if direction == "up" { (text::UP, "arrow-up") } else { (text::DOWN, "arrow-down") };
    let name = one.wording.texts.say(lang).to_owned();
    view! {
        <ActionForm action=steps.moving>
            <input type="hidden" name="alliance" value=slug />
            <input type="hidden" name="id" value=one.id.to_string() />
            <input type="hidden" name="direction" value=direction />
            <button class="button button-small button-quiet" title=label.say(lang)>
                <Icon name=icon /><span class="visually-hidden">{label.say(lang)}": "{name}</span>
            </button>
        </ActionForm>
    }
}

#[component]
fn Retire(one: Question, steps: Steps, retired: bool) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let label = if retired { text::RETIRE } else { text::TAKE_BACK };
    let name = one.wording.texts.say(lang).to_owned();
    view! {
        <ActionForm action=steps.retiring>
            <input type="hidden" name="alliance" value=slug />
            <input type="hidden" name="id" value=one.id.to_string() />
            <input type="hidden" name="retired" value=retired.to_string() />
            <button class="button button-small button-quiet">{label.say(lang)}<span class="visually-hidden">": "{name}</span></button>
        </ActionForm>
    }
}

/// Questions that are asked no longer; their answers stay where they were given.
#[component]
fn Retired(questions: Vec<Question>, steps: Steps, may_edit: bool) -> impl IntoView {
    let lang = use_lang();
    let items = questions
        .into_iter()
        .map(|one| {
            let back =
                may_edit.then(|| view! { <div class="cluster"><Retire one=one.clone() steps retired=false /></div> });
            view! { <li class="profile-item">{said(lang, &one)}{back}</li> }
        })
        .collect_view();
    view! {
        <section class="card" aria-labelledby="retired-title">
            <h2 id="retired-title">{text::RETIRED.say(lang)}</h2>
            <ul role="list" class="profile-list">{items}</ul>
        </section>
    }
}

#[component]
fn Interval(months: i64) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = ServerAction::<SetMonths>::new();
    let form = Form::of(action);
    view! {
        <section class="card" aria-labelledby="interval-title">
            <h2 id="interval-title">{text::INTERVAL.say(lang)}</h2>
            <ActionForm action attr:class="move-form">
                <FormProblem form />
                <input type="hidden" name="alliance" value=slug />
                <TextField form name="months" kind="number" label=text::MONTHS.say(lang) value=months.to_string() required=true />
                <Submit label=SAVE.say(lang) pending=action.pending() />
            </ActionForm>
        </section>
    }
}
