//! The filter of the board: a form whose fields are the board's address.

use super::browser;
use crate::id::OrganisationId;
use crate::network::model::Alliance;
use crate::pipeline::board::BoardFilter;
use crate::pipeline::board_text as words;
use crate::pipeline::model::Outcome;
use crate::pipeline::text::outcome_name;
use crate::ui::text as shared;
use crate::ui::{Icon, use_lang};
use leptos::prelude::*;
use leptos_router::components::Form as Search;

/// The fields of the filter; what is given as children stands at the end of the row.
#[component]
pub fn Toolbar(leads: Vec<(OrganisationId, String)>, filter: Memo<BoardFilter>, children: Children) -> impl IntoView {
    let alliance = expect_context::<Alliance>();
    let lang = use_lang();
    let action = format!("/{}/pipeline", alliance.slug);
    let areas: Vec<(String, String)> =
        alliance.areas.iter().map(|area| (area.id.to_string(), area.name.say(lang).to_owned())).collect();
    let leads: Vec<(String, String)> = leads.into_iter().map(|(id, name)| (id.to_string(), name)).collect();
    let outcomes: Vec<(String, String)> =
        Outcome::ALL.iter().map(|one| (one.code().to_owned(), outcome_name(*one).say(lang).to_owned())).collect();
    let area = Signal::derive(move || filter.read().area.map(|id| id.to_string()).unwrap_or_default());
    let lead = Signal::derive(move || filter.read().lead.map(|id| id.to_string()).unwrap_or_default());
    let outcome = Signal::derive(move || filter.read().outcome.map(Outcome::code).unwrap_or_default().to_owned());
    let overdue = move || filter.read().overdue;
    let all = action.clone();
    view! {
        <Search method="GET" action=action attr:class="board-toolbar" attr:id="board-filter" attr:popover="auto" attr:role="search" attr:aria-label=words::FILTER_BOARD.say(lang)>
            <div class="search-field">
                <Icon name="search" />
                <input class="input" type="search" name="q" maxlength="200" aria-label=words::SEARCH.say(lang) placeholder=words::SEARCH.say(lang)
                    value=filter.get_untracked().q prop:value=move || filter.get().q on:input=browser::submit_soon />
            </div>
            <Choice name="area" label=words::AREA.say(lang) all=words::ALL_AREAS.say(lang) options=areas chosen=area />
            <Choice name="lead" label=words::LEAD.say(lang) all=words::ALL_LEADS.say(lang) options=leads chosen=lead />
            <Choice name="outcome" label=words::OUTCOME.say(lang) all=words::ALL_OUTCOMES.say(lang) options=outcomes chosen=outcome />
            <label class="choice">
                <input class="checkbox" type="checkbox" name="overdue" value="1" checked=filter.get_untracked().overdue prop:checked=overdue on:change=browser::submit />
                <span>{words::OVERDUE_ONLY.say(lang)}</span>
            </label>
            <button class="button button-small no-js-only">{shared::APPLY.say(lang)}</button>
            {move || filter.read().is_narrow().then(|| view! { <a class="text-link" href=all.clone()>{words::ALL.say(lang)}</a> })}
            <button type="button" class="button board-toolbar-close" popovertarget="board-filter" popovertargetaction="hide">{words::DONE.say(lang)}</button>
            {children()}
        </Search>
    }
    .into_any()
}

/// A choice of one, of which the first means all.
#[component]
fn Choice(
    name: &'static str,
    label: &'static str,
    all: &'static str,
    options: Vec<(String, String)>,
    chosen: Signal<String>,
) -> impl IntoView {
    let options = options
        .into_iter()
        .map(|(value, label)| {
            let own = value.clone();
            view! { <option value=value selected=move || *chosen.read() == own>{label}</option> }
        })
        .collect_view();
    view! {
        <select class="select" name=name aria-label=label on:change=browser::submit>
            <option value="" selected=move || chosen.read().is_empty()>{all}</option>
            {options}
        </select>
    }
    .into_any()
}
