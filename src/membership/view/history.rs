//! What led to a membership, for coordinators and auditors.

use super::paragraphs;
use crate::account::text::own::person_name;
use crate::directory::model::MembershipStatus;
use crate::i18n::Lang;
use crate::membership::model::{Application, Record, TakenStep};
use crate::membership::text::{self, step_taken};
use crate::ui::{format, use_lang};
use leptos::prelude::*;

/// All steps with their reasons, newest first, and the signed declarations.
#[component]
pub fn History(record: Record) -> impl IntoView {
    let lang = use_lang();
    let steps = record.steps.into_iter().map(|step| step_item(lang, step)).collect::<Vec<_>>();
    let list = if steps.is_empty() {
        view! { <p class="muted">{text::NO_HISTORY.say(lang)}</p> }.into_any()
    } else {
        view! { <ol class="timeline" role="list">{steps}</ol> }.into_any()
    };
    let signed = record.applications.into_iter().map(|one| application_item(lang, one)).collect::<Vec<_>>();
    let signed = (!signed.is_empty()).then(|| {
        view! { <section class="card"><h2>{text::DECLARATIONS.say(lang)}</h2><ul class="stack" role="list">{signed}</ul></section> }
    });
    view! {
        <section class="card"><h2>{text::HISTORY.say(lang)}</h2>{list}</section>
        {signed}
    }
}

fn step_item(lang: Lang, step: TakenStep) -> impl IntoView {
    let reason =
        (!step.reason.is_empty()).then(|| view! { <p class="timeline-reason"><q>{step.reason.clone()}</q></p> });
    let by = step.by.map(|name| format!(" · {}", person_name(lang, &name)));
    let is_refused = step.to.is_none() || step.to == Some(MembershipStatus::Left);
    view! {
        <li class="timeline-item" class:is-refused=is_refused>
            <p>{step_taken(step.step).say(lang)}", "{text::effective(lang, &format::date(lang, step.day))}</p>
            {reason}
            <p class="timeline-meta">{format::moment(lang, step.at)}{by}</p>
        </li>
    }
}

fn application_item(lang: Lang, one: Application) -> impl IntoView {
    let by = one.by.map(|name| format!(" · {}", person_name(lang, &name)));
    view! {
        <li>
            <p>{text::signed_by(lang, &one.signed_name, &format::number(lang, one.version))}</p>
            <p class="timeline-meta">{format::moment(lang, one.signed_at)}{by}</p>
            <details><summary>{text::READ_TEXT.say(lang)}</summary><div class="prose">{paragraphs(&one.text)}</div></details>
        </li>
    }
}
