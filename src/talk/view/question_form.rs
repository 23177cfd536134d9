//! The forms of a question: a new one, and new words for one that is asked.

use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::talk::api::{AddQuestion, EditQuestion};
use crate::talk::draft::{CHOICES_FIELDS, TEXT_FIELDS};
use crate::talk::model::{Question, QuestionKind, limit};
use crate::talk::text::guide as text;
use crate::talk::text::kind_name;
use crate::ui::text::CANCEL;
use crate::ui::{CheckField, Form, FormProblem, SelectField, Submit, TextArea, use_lang};
use leptos::prelude::*;

#[component]
pub fn Add(has_satisfaction: bool) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = ServerAction::<AddQuestion>::new();
    let form = Form::of(action);
    let kinds =
        QuestionKind::ALL.iter().map(|kind| (kind.code().to_owned(), kind_name(*kind).say(lang).to_owned())).collect();
    let satisfaction = (!has_satisfaction)
        .then(|| view! { <CheckField form name="satisfaction" value="yes" label=text::IS_SATISFACTION.say(lang) /> });
    view! {
        <section class="card" aria-labelledby="question-title">
            <h2 id="question-title">{text::ADD.say(lang)}</h2>
            <ActionForm action attr:class="move-form">
                <FormProblem form />
                <input type="hidden" name="alliance" value=slug />
                <SelectField form name="kind" label=text::KIND.say(lang) hint=text::KIND_HINT.say(lang) options=kinds
                    value=QuestionKind::Text.code() required=true />
                {satisfaction}
                <Words form known=None />
                <Submit label=text::ADD.say(lang) pending=action.pending() />
            </ActionForm>
        </section>
    }
}

#[component]
pub fn Edit(known: Question) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = ServerAction::<EditQuestion>::new();
    let form = Form::of(action);
    let (id, seen) = (known.id.to_string(), form.value("seen", known.wording.number.to_string()));
    let back = format!("/{slug}/membership/talks/guide");
    view! {
        <section class="card" aria-labelledby="question-title">
            <h2 id="question-title">{text::EDIT.say(lang)}</h2>
            <ActionForm action attr:class="move-form">
                <FormProblem form />
                <input type="hidden" name="alliance" value=slug />
                <input type="hidden" name="id" value=id />
                <input type="hidden" name="seen" value=seen />
                <Words form known=Some(known) />
                <div class="button-row">
                    <Submit label=text::SAVE_VERSION.say(lang) pending=action.pending() />
                    <a class="button" href=back>{CANCEL.say(lang)}</a>
                </div>
            </ActionForm>
        </section>
    }
}

/// The words in the alliance's own language, and below them those in the others.
#[component]
fn Words(form: Form, known: Option<Question>) -> impl IntoView {
    let lang = use_lang();
    let own = expect_context::<Alliance>().language;
    let (first, others): (Vec<Lang>, Vec<Lang>) = Lang::ALL.into_iter().partition(|one| *one == own);
    let question = |one: Lang| view! { <QuestionField form known=known.clone() one is_own={one == own} /> };
    let first_question = first.iter().map(|one| question(*one)).collect_view();
    let questions = others.iter().map(|one| question(*one)).collect_view();
    let has_choices = known.as_ref().is_none_or(|known| known.kind == QuestionKind::Choice);
    let is_open = known.is_some();
    let choices = has_choices.then(|| {
        let fields = [own].into_iter().chain(others.clone());
        let fields = fields.map(|one| view! { <ChoicesField form known=known.clone() one /> }).collect_view();
        view! {
            <details open=is_open>
                <summary>{text::CHOICES.say(lang)}</summary>
                <div class="stack"><p class="field-hint">{text::CHOICES_HINT.say(lang)}</p>{fields}</div>
            </details>
        }
    });
    view! {
        {first_question}
        <details open=is_open>
            <summary>{text::OTHER_LANGUAGES.say(lang)}</summary>
            <div class="stack">{questions}</div>
        </details>
        {choices}
    }
}

#[component]
fn QuestionField(form: Form, known: Option<Question>, one: Lang, is_own: bool) -> impl IntoView {
    let lang = use_lang();
    let value = known.and_then(|known| known.wording.texts.0.get(one.code()).cloned()).unwrap_or_default();
    let label = text::question_in(lang, one.own_name());
    view! { <TextArea form name=TEXT_FIELDS[one as usize] label value rows=2 maxlength=limit::QUESTION required=is_own /> }
}

#[component]
fn ChoicesField(form: Form, known: Option<Question>, one: Lang) -> impl IntoView {
    let lang = use_lang();
    let choices = known.map(|known| known.wording.choices).unwrap_or_default();
    let said = |name: &crate::network::model::Texts| name.0.get(one.code()).cloned();
    // Lines after a gap would belong to other choices.
    let lines: Vec<String> = choices.iter().map_while(|choice| said(&choice.name)).collect();
    let label = text::choices_in(lang, one.own_name());
    view! { <TextArea form name=CHOICES_FIELDS[one as usize] label value=lines.join("\n") rows=4 maxlength=limit::CHOICES /> }
}
