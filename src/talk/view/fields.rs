//! The fields of questions. There are as many as an alliance asks, so they are named by ids.

use super::said_number;
use crate::i18n::Lang;
use crate::talk::draft::field_of;
use crate::talk::model::{Answer, Asked, Earlier, Question, QuestionKind, limit};
use crate::talk::text::{self, scale_hint};
use crate::ui::page::raw_text;
use crate::ui::problem::say_problem;
use crate::ui::{Form, format, use_lang};
use leptos::prelude::*;

/// A question with its field, its remark, and what was answered before.
#[component]
pub fn QuestionFields(form: Form, asked: Asked, slug: String) -> impl IntoView {
    let lang = use_lang();
    let Asked { question, answer, earlier } = asked;
    let answer = answer.unwrap_or_default();
    let version = form.value(&field_of("asked", question.id), question.wording.number.to_string());
    let field = match question.kind {
        QuestionKind::Text => view! { <Words form question=question.clone() answer /> }.into_any(),
        _ => view! { <Figure form question=question.clone() answer=answer.clone() /><Remark form question=question.clone() answer /> }
            .into_any(),
    };
    view! {
        <div class="talk-question">
            <div class="talk-answer">
                <input type="hidden" name=field_of("asked", question.id) value=version />
                {field}
            </div>
            {earlier_answers(lang, &slug, &question, &earlier)}
        </div>
    }
}

/// The figures of a scale side by side, or what can be chosen.
#[component]
fn Figure(form: Form, question: Question, answer: Answer) -> impl IntoView {
    let lang = use_lang();
    let name = field_of("numbers", question.id);
    let chosen = form.value(&name, answer.number.map(|number| number.to_string()).unwrap_or_default());
    let is_scale = question.kind.scale().is_some();
    let options = options(lang, &question).into_iter().map(|(value, label)| {
        let checked = value == chosen;
        let name = name.clone();
        view! {
            <label class="choice">
                <input class="radio" type="radio" name=name value=value checked=checked />
                <span>{label}</span>
            </label>
        }
    });
    let hint = scale_hint(question.kind).map(|hint| view! { <p class="field-hint">{hint.say(lang)}</p> });
    view! {
        <fieldset class="field">
            <legend class="field-label">{question.wording.texts.say(lang).to_owned()}</legend>
            {hint}
            <div class="talk-options" class:is-scale=is_scale>{options.collect_view()}</div>
            {problem(form, name)}
        </fieldset>
    }
}

/// Values and labels of what can be answered; nothing has to be.
fn options(lang: Lang, question: &Question) -> Vec<(String, String)> {
    let mut options: Vec<(String, String)> = match (question.kind, question.kind.scale()) {
        (_, Some((low, high))) => (low..=high).map(|number| (number.to_string(), number.to_string())).collect(),
        (QuestionKind::YesNo, _) => {
            [(1, text::YES), (0, text::NO)].map(|(number, name)| (number.to_string(), name.say(lang).to_owned())).into()
        }
        _ => question
            .wording
            .choices
            .iter()
            .map(|choice| (choice.key.to_string(), choice.name.say(lang).to_owned()))
            .collect(),
    };
    options.push((String::new(), text::NO_ANSWER.say(lang).to_owned()));
    options
}

/// The answer in words.
#[component]
fn Words(form: Form, question: Question, answer: Answer) -> impl IntoView {
    let lang = use_lang();
    let name = field_of("words", question.id);
    let id = format!("words-{}", question.id);
    let value = raw_text(form.value(&name, answer.words));
    view! {
        <div class="field">
            <label class="field-label" for=id.clone()><span>{question.wording.texts.say(lang).to_owned()}</span></label>
            <textarea class="textarea" id=id name=name.clone() rows=3 maxlength=limit::WORDS.to_string()
                aria-invalid=is_wrong(form, name.clone())>{value}</textarea>
            {problem(form, name)}
        </div>
    }
}

/// What is said about a figure.
#[component]
fn Remark(form: Form, question: Question, answer: Answer) -> impl IntoView {
    let lang = use_lang();
    let name = field_of("words", question.id);
    let id = format!("words-{}", question.id);
    let value = form.value(&name, answer.words);
    view! {
        <div class="field">
            <label class="field-label" for=id.clone()>
                <span>{text::REMARK.say(lang)}<span class="visually-hidden">": "{question.wording.texts.say(lang).to_owned()}</span></span>
            </label>
            <input class="input" id=id name=name.clone() value=value maxlength=limit::WORDS.to_string()
                aria-invalid=is_wrong(form, name.clone()) />
            {problem(form, name)}
        </div>
    }
}

fn is_wrong(form: Form, name: String) -> impl Fn() -> Option<&'static str> + Send + Sync + Clone + 'static {
    let error = form.error();
    move || error.read().as_ref().and_then(|error| error.problem_of(&name)).map(|_| "true")
}

/// What is wrong with a field, as a sentence.
fn problem(form: Form, name: String) -> impl IntoView {
    let (error, lang) = (form.error(), use_lang());
    let said = Memo::new(move |_| {
        error.read().as_ref().and_then(|error| error.problem_of(&name)).map(|problem| say_problem(lang, problem))
    });
    view! { <p class="field-error" hidden=move || said.read().is_none()>{move || said.get()}</p> }
}

/// What was answered before, each in the words of its time.
pub fn earlier_answers(lang: Lang, slug: &str, question: &Question, earlier: &[Earlier]) -> impl IntoView + use<> {
    if earlier.is_empty() {
        return view! { <p class="talk-earlier muted small">{text::NO_EARLIER.say(lang)}</p> }.into_any();
    }
    let items = earlier.iter().map(|one| earlier_item(lang, slug, question, one)).collect_view();
    view! {
        <div class="talk-earlier small">
            <p class="muted">{text::EARLIER.say(lang)}</p>
            <ul role="list">{items}</ul>
        </div>
    }
    .into_any()
}

fn earlier_item(lang: Lang, slug: &str, question: &Question, one: &Earlier) -> impl IntoView + use<> {
    let href = format!("/{slug}/membership/talks/{}", one.talk);
    let figure = said_number(lang, question.kind, &one.wording, &one.answer);
    let figure = figure.map(|said| view! { " "<strong class="number">{said}</strong> });
    let words = (!one.answer.words.is_empty()).then(|| view! { <p>{one.answer.words.clone()}</p> });
    let asked = (one.wording.texts != question.wording.texts)
        .then(|| view! { <p class="muted">{text::asked_then(lang, one.wording.texts.say(lang))}</p> });
    view! { <li><a href=href>{format::date(lang, one.day)}</a>{figure}{words}{asked}</li> }
}
