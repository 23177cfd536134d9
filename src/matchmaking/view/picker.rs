//! The lists of proposals and needs to pick from.

use super::asked::Asked;
use crate::matchmaking::model::{Pick, SUGGESTIONS, Subjects};
use crate::matchmaking::text;
use crate::network::model::Alliance;
use crate::ui::{Icon, format, text as words, use_lang};
use leptos::prelude::*;

/// The element that narrow screens show as a sheet.
pub const ID: &str = "match-picker";

#[component]
pub fn Picker(subjects: Subjects, asked: Memo<Asked>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let counts = (subjects.proposals_total, subjects.needs_total);
    let subjects = StoredValue::new(subjects);
    let body = {
        let slug = slug.clone();
        move || {
            let needs = asked.read().needs;
            let (picks, total) = subjects.with_value(|subjects| match needs {
                true => (subjects.needs.clone(), subjects.needs_total),
                false => (subjects.proposals.clone(), subjects.proposals_total),
            });
            list(&slug, picks, total, asked)
        }
    };
    view! {
        <section class="match-pane match-picker" id=ID aria-label=text::PICK_LABEL.say(lang)
            popover=move || asked.read().subject.map(|_| "auto")>
            <div class="match-pane-head">
                <h2>{text::PICK.say(lang)}</h2>
                <button type="button" class="icon-button match-picker-close" popovertarget=ID popovertargetaction="hide"
                    aria-label=words::CLOSE.say(lang)><Icon name="x" /></button>
            </div>
            <nav class="tabs" aria-label=text::LISTS.say(lang)>
                {tab(&slug, asked, false, text::PROPOSALS.say(lang), counts.0)}
                {tab(&slug, asked, true, text::NEEDS.say(lang), counts.1)}
            </nav>
            <Filter slug asked />
            {body}
        </section>
    }
    .into_any()
}

fn tab(slug: &str, asked: Memo<Asked>, needs: bool, label: &'static str, count: usize) -> impl IntoView + use<> {
    let slug = slug.to_owned();
    let href = move || Asked { needs, ..asked.get() }.href(&slug);
    let current = move || (asked.read().needs == needs).then_some("page");
    view! {
        <a class="tab" href=href aria-current=current data-noscroll="">
            {label}" "<span class="badge">{format::number(use_lang(), count as i64)}</span>
        </a>
    }
}

/// A search box that keeps what is picked; Enter sends it.
#[component]
fn Filter(slug: String, asked: Memo<Asked>) -> impl IntoView {
    let lang = use_lang();
    let subject = move || {
        asked.read().subject.map(|subject| {
            let (name, value) = subject.field();
            view! { <input type="hidden" name=name value=value /> }
        })
    };
    view! {
        <leptos_router::components::Form method="GET" action=format!("/{slug}/matchmaking") attr:class="search-field" attr:role="search">
            <Icon name="search" />
            <input class="input" type="search" name="q" aria-label=text::FILTER.say(lang) placeholder=text::FILTER_SHORT.say(lang)
                value=move || asked.get().words />
            {subject}
            <input type="hidden" name="list" value=move || asked.read().list() />
            <button class="button button-small no-js-only">{words::APPLY.say(lang)}</button>
        </leptos_router::components::Form>
    }
    .into_any()
}

fn list(slug: &str, picks: Vec<Pick>, total: usize, asked: Memo<Asked>) -> AnyView {
    let lang = use_lang();
    if picks.is_empty() {
        return nothing(slug, &asked.get());
    }
    let count = picks.len();
    let more = (total > count).then(|| {
        view! { <p class="muted small">{text::listed_of(lang, count as i64, &format::number(lang, total as i64))}</p> }
    });
    let items = picks.into_iter().map(|pick| item(slug, pick, asked)).collect_view();
    view! { <ul role="list" class="pick-list">{items}</ul>{more} }.into_any()
}

fn item(slug: &str, pick: Pick, asked: Memo<Asked>) -> impl IntoView + use<> {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let area = pick.area.and_then(|id| alliance.area(id)).map_or(7, |(position, _)| position % 8);
    let id = pick.id;
    let slug = slug.to_owned();
    let href = move || Asked { subject: Some(id), show: SUGGESTIONS, ..asked.get() }.href(&slug);
    let current = move || (asked.read().subject == Some(id)).then_some("true");
    let stage = pick.stage.map(|stage| view! { <span>{stage.say(lang).to_owned()}</span> });
    let owner = pick.owner.or_else(|| id.need().map(|_| text::OWNER_HIDDEN.say(lang).to_owned()));
    view! {
        <li>
            <a class=format!("pick area-{area}") href=href aria-current=current on:click=move |_| close()>
                <span class="pick-title" lang=pick.language.code()>{pick.title}</span>
                <span class="pick-meta">{stage}{owner.map(|owner| view! { <span>{owner}</span> })}</span>
            </a>
        </li>
    }
}

/// Closes the sheet once something is picked: an element that stops being a popover hides.
fn close() {
    if let Some(picker) = document().get_element_by_id(ID)
        && let Some(kind) = picker.get_attribute("popover")
        && picker.remove_attribute("popover").is_ok()
        && let Err(error) = picker.set_attribute("popover", &kind)
    {
        leptos::logging::warn!("the list stays open: {error:?}");
    }
}

fn nothing(slug: &str, asked: &Asked) -> AnyView {
    let lang = use_lang();
    let (title, hint, href, action) = match (asked.words.is_empty(), asked.needs) {
        (false, _) => {
            let all = Asked { words: String::new(), ..asked.clone() }.href(slug);
            (text::NOTHING_FOUND, text::NOTHING_FOUND_HINT, all, text::CLEAR_FILTER)
        }
        (true, false) => {
            (text::NO_PROPOSALS, text::NO_PROPOSALS_HINT, format!("/{slug}/pipeline/new"), text::NEW_PROPOSAL)
        }
        (true, true) => (text::NO_NEEDS, text::NO_NEEDS_HINT, format!("/{slug}/directory"), text::TO_DIRECTORY),
    };
    view! {
        <div class="empty empty-small">
            <h3>{title.say(lang)}</h3>
            <p>{hint.say(lang)}</p>
            <div class="button-row"><a class="button button-small" href=href>{action.say(lang)}</a></div>
        </div>
    }
    .into_any()
}
