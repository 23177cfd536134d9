//! A talk: its form while it is a draft, and what was said once it was held.

use super::Way;
use super::fields::QuestionFields;
use super::held::Held;
use super::list::next_step;
use super::notes::NoteFields;
use crate::error::Error;
use crate::id::TalkId;
use crate::network::model::Alliance;
use crate::talk::api::{DiscardTalk, SaveTalk, talk};
use crate::talk::model::{TalkLine, TalkPage as Page, TalkStatus, limit};
use crate::talk::text;
use crate::ui::{
    Form, FormProblem, Head, Icon, Loading, Problem, Submit, TextArea, TextField, format, use_lang, when_loaded,
};
use leptos::prelude::*;
use leptos_router::hooks::{use_location, use_params_map};
use time::Date;

#[component]
pub fn TalkPage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let (params, query) = (use_params_map(), use_location().search);
    let id = Memo::new(move |_| params.read().get("talk").and_then(|id| id.parse::<TalkId>().ok()));
    // The address changes with every save; a hint would take away what somebody is typing.
    let loaded = Resource::new(
        move || (id.get(), query.get()),
        move |(id, _)| {
            let slug = slug.clone();
            async move { talk(slug, id.ok_or(Error::NotFound)?).await }
        },
    );
    let is_saved = move || query.read().contains("saved=");
    view! {
        <main id="main" class="page page-narrow" tabindex="-1">
            {move || is_saved().then(|| view! { <Saved /> })}
            <Transition fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match loaded.await {
                        Ok(page) => view! { <One page /> }.into_any(),
                        Err(error) => view! { <Problem error /> }.into_any(),
                    }
                }))}
            </Transition>
        </main>
    }
}

#[component]
fn Saved() -> impl IntoView {
    let lang = use_lang();
    view! { <div class="banner banner-success" role="status"><Icon name="check" /><p>{text::SAVED.say(lang)}</p></div> }
}

#[component]
fn One(page: Page) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let title = text::talk_with(lang, &page.organisation.1);
    let member = format!("/{slug}/membership/{}", page.organisation.0);
    let is_draft = page.status == TalkStatus::Draft;
    let status = match page.day {
        Some(day) if !is_draft => text::held_on(lang, &format::date(lang, day)),
        _ => text::DRAFT.say(lang).to_owned(),
    };
    let class = if is_draft { "badge" } else { "badge badge-success" };
    let before = page.before.clone().map(|before| view! { <Before before today=page.today /> });
    let content = if is_draft && page.may_edit {
        view! { <Draft page /> }.into_any()
    } else {
        view! { <Held page /> }.into_any()
    };
    view! {
        <Head title=title.clone() />
        <Way here=title.clone() is_below_talks=true />
        <header class="page-head">
            <div class="page-head-text">
                <div class="chip-row"><span class=class>{status}</span></div>
                <h1>{title}</h1>
            </div>
            <div class="button-row"><a class="button" href=member><Icon name="building" />{text::TO_MEMBERSHIP.say(lang)}</a></div>
        </header>
        {before}
        {content}
    }
}

/// What was agreed in the talk before.
#[component]
fn Before(before: TalkLine, today: Date) -> impl IntoView {
    let lang = use_lang();
    (!before.next_step.is_empty()).then(|| {
        view! {
            <div class="banner"><Icon name="info" /><div>
                <p class="banner-title">{text::STEP_BEFORE.say(lang)}</p>
                <p>{next_step(lang, &before, today)}</p>
            </div></div>
        }
    })
}

#[component]
fn Draft(page: Page) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = ServerAction::<SaveTalk>::new();
    let form = Form::of(action);
    // What was noted stands in the list now; sent once more it would be another note.
    let (note_title, note_text) = (NodeRef::<leptos::html::Input>::new(), NodeRef::<leptos::html::Textarea>::new());
    Effect::new(move || {
        if matches!(action.value().get(), Some(Ok(()))) {
            if let Some(field) = note_title.get_untracked() {
                field.set_value("");
            }
            if let Some(field) = note_text.get_untracked() {
                field.set_value("");
            }
        }
    });
    let seen = form.value("seen", page.version.to_string());
    let (id, day) = (page.id.to_string(), page.day.map(|day| day.to_string()).unwrap_or_default());
    let next_on = page.next_on.map(|day| day.to_string()).unwrap_or_default();
    let questions = page
        .asked
        .iter()
        .map(|asked| view! { <QuestionFields form asked=asked.clone() slug=slug.clone() /> })
        .collect_view();
    view! {
        <ActionForm action attr:class="form">
            <FormProblem form />
            // The enter key presses the first button of a form; it shall save and nothing else.
            <button type="submit" class="visually-hidden" tabindex="-1" aria-hidden="true">{text::SAVE_DRAFT.say(lang)}</button>
            <input type="hidden" name="alliance" value=slug.clone() />
            <input type="hidden" name="id" value=id />
            <input type="hidden" name="seen" value=seen />
            <input type="hidden" name="language" value=lang.code() />
            <section class="form-section" aria-labelledby="frame-title">
                <div class="form-section-head"><h2 id="frame-title">{text::FRAME.say(lang)}</h2><p>{text::FRAME_HINT.say(lang)}</p></div>
                <div class="form-fields">
                    <div class="field-half"><TextField form name="day" kind="date" label=text::DAY.say(lang) hint=text::DAY_HINT.say(lang) value=day /></div>
                    <TextField form name="participants" label=text::PARTICIPANTS.say(lang) hint=text::PARTICIPANTS_HINT.say(lang)
                        value=page.participants.clone() maxlength=limit::PARTICIPANTS />
                </div>
            </section>
            <section class="card" aria-labelledby="questions-title">
                <h2 id="questions-title">{text::QUESTIONS.say(lang)}</h2>
                <div class="talk-questions">{questions}</div>
            </section>
            <section class="form-section" id="needs" aria-labelledby="needs-title">
                <div class="form-section-head"><h2 id="needs-title">{text::NEEDS.say(lang)}</h2><p>{text::NEEDS_HINT.say(lang)}</p></div>
                <div class="form-fields"><NoteFields form notes=page.notes.clone() title=note_title words=note_text /></div>
            </section>
            <section class="form-section" aria-labelledby="next-title">
                <div class="form-section-head"><h2 id="next-title">{text::NEXT.say(lang)}</h2></div>
                <div class="form-fields">
                    <div class="field-two-thirds"><TextArea form name="next_step" label=text::NEXT_STEP.say(lang) rows=2
                        value=page.next_step.clone() maxlength=limit::NEXT_STEP /></div>
                    <div class="field-third"><TextField form name="next_on" kind="date" label=text::NEXT_ON.say(lang) value=next_on /></div>
                </div>
            </section>
            <div class="form-actions">
                <Submit label=text::SAVE_DRAFT.say(lang) pending=action.pending() />
                <button type="submit" class="button" name="then" value="hold"><Icon name="check" />{text::CLOSE.say(lang)}</button>
            </div>
        </ActionForm>
        <Discard id=page.id />
    }
}

#[component]
fn Discard(id: TalkId) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = ServerAction::<DiscardTalk>::new();
    view! {
        <ActionForm action>
            <FormProblem form=Form::of(action) />
            <input type="hidden" name="alliance" value=slug />
            <input type="hidden" name="id" value=id.to_string() />
            <button class="button button-quiet"><Icon name="trash" />{text::DISCARD.say(lang)}</button>
        </ActionForm>
    }
}
