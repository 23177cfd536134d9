//! Needs that came up in a talk. In a draft their buttons belong to the form of the talk, so
//! that pressing one saves what was typed meanwhile.

use crate::directory::text::opportunity_type_name;
use crate::i18n::Lang;
use crate::id::{NoteId, TalkId};
use crate::network::model::Alliance;
use crate::opportunity::text::phase_name;
use crate::talk::api::MakeNeed;
use crate::talk::model::{MadeNeed, NEEDS, Note, limit};
use crate::talk::text;
use crate::ui::{Form, FormProblem, Icon, SelectField, TextArea, TextField, use_lang};
use leptos::prelude::*;

/// The notes of a draft, and the fields of another one.
#[component]
pub fn NoteFields(
    form: Form,
    notes: Vec<Note>,
    title: NodeRef<leptos::html::Input>,
    words: NodeRef<leptos::html::Textarea>,
) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let items = notes.iter().map(|note| {
        let buttons = note.made.is_none().then(|| {
            view! {
                <div class="cluster">
                    <button type="submit" class="button button-small" name="then" value=format!("need:{}", note.id)>
                        <Icon name="need" />{text::MAKE_NEED.say(lang)}<span class="visually-hidden">": "{note.title.clone()}</span>
                    </button>
                    <button type="submit" class="button button-small button-quiet" name="then" value=format!("drop:{}", note.id)>
                        {text::DROP.say(lang)}<span class="visually-hidden">": "{note.title.clone()}</span>
                    </button>
                </div>
            }
        });
        view! { <li class="profile-item">{noted(lang, &slug, note)}{buttons}</li> }
    });
    let items = items.collect::<Vec<_>>();
    let list = (!items.is_empty()).then(|| view! { <ul role="list" class="profile-list">{items}</ul> });
    let kinds = NEEDS.map(|kind| (kind.code().to_owned(), opportunity_type_name(kind).say(lang).to_owned()));
    view! {
        {list}
        <div class="field-third">
            <SelectField form name="need_kind" label=text::NEED_KIND.say(lang) options=kinds.into() value=NEEDS[0].code() />
        </div>
        <div class="field-two-thirds">
            <TextField form name="need_title" label=text::NEED_TITLE.say(lang) maxlength=limit::NOTE_TITLE field=title />
        </div>
        <TextArea form name="need_text" label=text::NEED_TEXT.say(lang) rows=3 maxlength=limit::NOTE_TEXT field=words />
        <div class="button-row">
            <button type="submit" class="button"><Icon name="plus" />{text::ANOTHER_NEED.say(lang)}</button>
        </div>
    }
}

/// The notes of a talk that was held, or as an auditor reads them.
#[component]
pub fn Notes(talk: TalkId, notes: Vec<Note>, may_edit: bool) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = ServerAction::<MakeNeed>::new();
    let items = notes.iter().map(|note| {
        let can_be_made = may_edit && note.made.is_none();
        let make = can_be_made.then(|| view! { <Make action talk id=note.id title=note.title.clone() /> });
        view! { <li class="profile-item">{noted(lang, &slug, note)}{make}</li> }
    });
    let items = items.collect::<Vec<_>>();
    let list = if items.is_empty() {
        view! { <p class="muted">{text::NO_NEEDS.say(lang)}</p> }.into_any()
    } else {
        view! { <ul role="list" class="profile-list">{items}</ul> }.into_any()
    };
    view! {
        <section class="card" id="needs" aria-labelledby="needs-title">
            <h2 id="needs-title">{text::NEEDS.say(lang)}</h2>
            <FormProblem form=Form::of(action) />
            {list}
        </section>
    }
}

#[component]
fn Make(action: ServerAction<MakeNeed>, talk: TalkId, id: NoteId, title: String) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    view! {
        <ActionForm action>
            <input type="hidden" name="alliance" value=slug />
            <input type="hidden" name="id" value=talk.to_string() />
            <input type="hidden" name="note" value=id.to_string() />
            <button class="button button-small">
                <Icon name="need" />{text::MAKE_NEED.say(lang)}<span class="visually-hidden">": "{title}</span>
            </button>
        </ActionForm>
    }
}

fn noted(lang: Lang, slug: &str, note: &Note) -> impl IntoView + use<> {
    let words = (!note.text.is_empty()).then(|| view! { <p>{note.text.clone()}</p> });
    let made = note.made.as_ref().map(|made| {
        view! { <p><Icon name="check" />" "{text::MADE.say(lang)}": "{made_need(lang, slug, made)}</p> }
    });
    view! {
        <h3>{note.title.clone()}</h3>
        <p class="muted small">{opportunity_type_name(note.kind).say(lang)}</p>
        {words}
        {made}
    }
}

/// A need that was made of a note, with where it stands.
pub fn made_need(lang: Lang, slug: &str, made: &MadeNeed) -> impl IntoView + use<> {
    match made.phase {
        Some(phase) => {
            let href = format!("/{slug}/opportunities/{}", made.id);
            view! { <a href=href>{made.title.clone()}</a>" "<span class="badge">{phase_name(phase).say(lang)}</span> }
                .into_any()
        }
        None => view! { {made.title.clone()}" "<span class="badge">{text::ARCHIVED.say(lang)}</span> }.into_any(),
    }
}
