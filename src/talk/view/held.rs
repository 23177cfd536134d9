//! What was said in a talk, to be read.

use super::fields::earlier_answers;
use super::notes::Notes;
use super::said_number;
use crate::account::text::own::person_name;
use crate::i18n::Lang;
use crate::id::TalkId;
use crate::membership::view::paragraphs;
use crate::network::model::Alliance;
use crate::talk::api::ReopenTalk;
use crate::talk::model::{Asked, TalkPage as Page, TalkStatus};
use crate::talk::text;
use crate::ui::{Form, FormProblem, Icon, format, use_lang};
use leptos::prelude::*;

#[component]
pub fn Held(page: Page) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let answers = page.asked.iter().map(|asked| answered(lang, &slug, asked)).collect::<Vec<_>>();
    let answers = if answers.is_empty() {
        view! { <p class="muted">{text::NO_QUESTIONS.say(lang)}</p> }.into_any()
    } else {
        view! { <div class="talk-questions">{answers}</div> }.into_any()
    };
    let reopen = (page.may_edit && page.status == TalkStatus::Held).then(|| view! { <Reopen id=page.id /> });
    view! {
        {frame(lang, &page)}
        <section class="card" aria-labelledby="questions-title">
            <h2 id="questions-title">{text::QUESTIONS.say(lang)}</h2>
            {answers}
        </section>
        <Notes talk=page.id notes=page.notes.clone() may_edit=page.may_edit />
        {reopen}
    }
}

/// When, with whom, by whom, and how it goes on.
fn frame(lang: Lang, page: &Page) -> impl IntoView + use<> {
    let next = page.next_on.map(|day| format::date(lang, day));
    let step = [Some(page.next_step.clone()).filter(|step| !step.is_empty()), next];
    let step: Vec<String> = step.into_iter().flatten().collect();
    let closed = page.closed_by.as_ref().map(|name| text::closed_by(lang, &person_name(lang, name)));
    let day = page.day.map(|day| format::date(lang, day));
    let day: Vec<String> = [day, closed].into_iter().flatten().collect();
    let facts = [
        (text::DAY, day.join(", ")),
        (text::PARTICIPANTS, page.participants.clone()),
        (text::NEXT_STEP, step.join(", ")),
    ];
    let facts = facts
        .into_iter()
        .filter(|(_, said)| !said.is_empty())
        .map(|(term, said)| view! { <div><dt>{term.say(lang)}</dt><dd>{said}</dd></div> })
        .collect_view();
    view! { <section class="card"><h2>{text::FRAME.say(lang)}</h2><dl class="facts">{facts}</dl></section> }
}

fn answered(lang: Lang, slug: &str, asked: &Asked) -> impl IntoView + use<> {
    let question = &asked.question;
    let figure = asked.answer.as_ref().and_then(|answer| said_number(lang, question.kind, &question.wording, answer));
    let figure = figure.map(|said| view! { <p class="talk-figure number">{said}</p> });
    let words = asked.answer.as_ref().map(|answer| answer.words.clone()).filter(|words| !words.is_empty());
    let words = words.map(|words| view! { <div class="prose">{paragraphs(&words)}</div> });
    let none = asked.answer.is_none().then(|| view! { <p class="muted">{text::NO_ANSWER.say(lang)}</p> });
    view! {
        <div class="talk-question">
            <div class="talk-answer">
                <h3>{question.wording.texts.say(lang).to_owned()}</h3>
                {figure}
                {words}
                {none}
            </div>
            {earlier_answers(lang, slug, question, &asked.earlier)}
        </div>
    }
}

#[component]
fn Reopen(id: TalkId) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = ServerAction::<ReopenTalk>::new();
    view! {
        <ActionForm action>
            <FormProblem form=Form::of(action) />
            <input type="hidden" name="alliance" value=slug />
            <input type="hidden" name="id" value=id.to_string() />
            <button class="button button-quiet"><Icon name="undo" />{text::REOPEN.say(lang)}</button>
        </ActionForm>
    }
}
