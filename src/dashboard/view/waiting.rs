//! What waits for the viewer, with the way to it.

use crate::dashboard::model::Waiting;
use crate::dashboard::text;
use crate::i18n::Lang;
use crate::opportunity::view::RenewForm;
use crate::policy::Role;
use crate::ui::format::{date, number};
use crate::ui::{Icon, use_lang};
use leptos::prelude::*;

#[component]
pub fn WaitingCard(slug: String, role: Role, waiting: Vec<Waiting>) -> impl IntoView {
    let lang = use_lang();
    let count = (!waiting.is_empty())
        .then(|| view! { <span class="badge badge-accent">{number(lang, waiting.len() as i64)}</span> });
    let reviews = waiting.iter().any(|item| matches!(item, Waiting::Review { .. }));
    let worklist = reviews.then(|| {
        let href = format!("/{slug}/opportunities/review");
        view! { <p><a class="text-link" href=href>{text::ALL_REVIEWS.say(lang)}</a></p> }
    });
    let list = if waiting.is_empty() {
        view! { <NothingWaits slug role /> }.into_any()
    } else {
        let items = waiting.into_iter().map(|item| waiting_item(lang, &slug, item)).collect_view();
        view! { <ul class="waiting-list" role="list">{items}</ul> }.into_any()
    };
    view! {
        <section class="card">
            <div class="card-head"><h2>{text::WAITS_FOR_YOU.say(lang)}</h2>{count}</div>
            {list}
            {worklist}
        </section>
    }
}

#[component]
fn NothingWaits(slug: String, role: Role) -> impl IntoView {
    let lang = use_lang();
    if role == Role::Auditor {
        return view! { <p class="muted">{text::NOTHING_WAITS.say(lang)}" "{text::NOTHING_WAITS_AUDITOR.say(lang)}</p> }.into_any();
    }
    view! {
        <p class="muted">{text::NOTHING_WAITS.say(lang)}" "{text::NOTHING_WAITS_MORE.say(lang)}</p>
        <p><a class="text-link" href=format!("/{slug}/matchmaking")>{text::FIND_PARTNERS.say(lang)}</a></p>
    }
    .into_any()
}

fn waiting_item(lang: Lang, slug: &str, item: Waiting) -> impl IntoView + use<> {
    let renew = match &item {
        Waiting::Expiring { id, title, .. } => Some(view! { <RenewForm id=*id title=title.clone() /> }),
        _ => None,
    };
    let (icon, part, title, note, is_late) = match item {
        Waiting::StaleProposal { id, title, stage, days } => {
            ("clock", format!("pipeline/{id}"), title, text::stale_in(lang, days, stage.say(lang)), false)
        }
        Waiting::LeadsTurn { id, title, stage, days } => {
            ("document", format!("pipeline/{id}"), title, text::your_turn_in(lang, days, stage.say(lang)), false)
        }
        Waiting::Resubmission { id, title, on } => {
            ("calendar", format!("pipeline/{id}"), title, text::resubmission_due(lang, &date(lang, on)), true)
        }
        Waiting::Application { id, name, since } => {
            let note = match since {
                Some(day) => text::applied_on(lang, &date(lang, day)),
                None => text::APPLIED.say(lang).to_owned(),
            };
            ("users", format!("membership/{id}?step=approve"), name, note, false)
        }
        Waiting::Expiring { id, title, on } => {
            ("need", format!("opportunities/{id}"), title, text::expires_on(lang, &date(lang, on)), false)
        }
        Waiting::AgingProfile { id, name, on } => {
            ("building", format!("directory/{id}"), name, text::confirm_before(lang, &date(lang, on)), false)
        }
        Waiting::Review { id, title, since } => {
            let note = match since {
                Some(day) => text::submitted_on(lang, &date(lang, day)),
                None => text::SUBMITTED.say(lang).to_owned(),
            };
            ("need", format!("opportunities/{id}"), title, note, false)
        }
        Waiting::Returned { id, title } => {
            ("edit", format!("opportunities/{id}"), title, text::GIVEN_BACK.say(lang).to_owned(), false)
        }
        Waiting::Interest { id, title, organisation } => {
            ("mail", format!("opportunities/{id}#interest"), title, text::interested(lang, &organisation), false)
        }
        Waiting::StaleProfile { id, name, since } => {
            ("building", format!("directory/{id}"), name, text::unconfirmed_since(lang, &date(lang, since)), false)
        }
    };
    view! {
        <li>
            <a class="waiting-item" href=format!("/{slug}/{part}")>
                <Icon name=icon />
                <span>
                    <span class="waiting-title">{title}</span>
                    <span class="waiting-note" class:is-late=is_late>{note}</span>
                </span>
                <Icon name="chevron-right" />
            </a>
            {renew}
        </li>
    }
}
