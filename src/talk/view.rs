//! Pages of the talk slice.

mod evaluated;
mod evaluation;
mod fields;
mod guide;
mod held;
mod list;
mod member;
mod notes;
mod question_form;
mod talk;

pub use evaluation::EvaluationPage;
pub use guide::GuidePage;
pub use list::TalksPage;
pub use member::MemberTalks;
pub use talk::TalkPage;

use super::model::{Answer, QuestionKind, Satisfaction, Wording};
use super::text;
use crate::directory::view::Breadcrumb;
use crate::i18n::Lang;
use crate::id::OrganisationId;
use crate::membership::text::TITLE as MEMBERSHIP;
use crate::network::model::Alliance;
use crate::talk::api::StartTalk;
use crate::ui::format::number;
use crate::ui::{Icon, use_lang};
use leptos::prelude::*;

/// The way from the list of members through the talks to a page of theirs.
#[component]
fn Way(#[prop(into)] here: String, #[prop(optional)] is_below_talks: bool) -> impl IntoView {
    let lang = use_lang();
    let base = format!("/{}/membership", expect_context::<Alliance>().slug);
    let mut steps = vec![(base.clone(), MEMBERSHIP.say(lang).to_owned())];
    if is_below_talks {
        steps.push((format!("{base}/talks"), text::TALKS.say(lang).to_owned()));
    }
    view! { <Breadcrumb steps here /> }
}

/// Begins a talk with a member; who hears the page hears with whom.
#[component]
fn StartButton(
    action: ServerAction<StartTalk>,
    organisation: OrganisationId,
    /// Left out where the page is about this member alone.
    #[prop(into)]
    name: String,
    #[prop(optional)] is_primary: bool,
) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let class = if is_primary { "button button-small button-primary" } else { "button button-small" };
    let with = (!name.is_empty()).then(|| view! { <span class="visually-hidden">": "{name}</span> });
    view! {
        <ActionForm action>
            <input type="hidden" name="alliance" value=slug />
            <input type="hidden" name="organisation" value=organisation.to_string() />
            <button class=class><Icon name="plus" />{text::START.say(lang)}{with}</button>
        </ActionForm>
    }
}

/// How satisfied a member said it was.
fn said_satisfaction(lang: Lang, satisfaction: Option<Satisfaction>) -> Option<String> {
    satisfaction.map(|said| text::out_of(lang, &number(lang, said.given), &number(lang, said.best)))
}

/// The figure of an answer in words, as its version of the question means it.
fn said_number(lang: Lang, kind: QuestionKind, wording: &Wording, answer: &Answer) -> Option<String> {
    let given = answer.number?;
    match (kind, kind.scale()) {
        (_, Some((_, best))) => Some(text::out_of(lang, &number(lang, given), &number(lang, best))),
        (QuestionKind::YesNo, _) => Some(if given == 1 { text::YES } else { text::NO }.say(lang).to_owned()),
        _ => wording.choice(given).map(|name| name.say(lang).to_owned()),
    }
}
