//! The place from which distances are told.

use super::address::Address;
use crate::directory::model::{Found, Search, Sort};
use crate::directory::text::listing as text;
use crate::i18n::Lang;
use crate::id::OrganisationId;
use crate::network::model::Alliance;
use crate::ui::{Icon, format, use_lang};
use leptos::prelude::*;

/// The field for the place. With scripts it asks as soon as it is left or the enter key is pressed.
#[component]
pub fn NearField(near: String, on_near: Callback<String>) -> impl IntoView {
    let lang = use_lang();
    view! {
        <div class="near-field">
            <label for="near">{text::NEAR.say(lang)}</label>
            <input class="input" type="text" id="near" name="near" value=near maxlength="200" autocomplete="off"
                placeholder=text::NEAR_PLACEHOLDER.say(lang)
                on:change=move |event| on_near.run(event_target_value(&event)) />
        </div>
    }
}

/// The same search seen from another place; who names one wants to see what is near.
pub fn seen_from(search: &Search, near: &str) -> Search {
    let near = near.trim().to_owned();
    let sort = match (near.is_empty(), search.sort) {
        (false, _) => Sort::Distance,
        (true, Sort::Distance) => Sort::Relevance,
        (true, sort) => sort,
    };
    Search { near, sort, page: 1, ..search.clone() }
}

/// The place as a link that takes it away.
pub fn near_chip(lang: Lang, alliance: &Alliance, address: &Address) -> Option<AnyView> {
    let near = address.search.near.as_str();
    if near.is_empty() {
        return None;
    }
    let label = text::near_place(lang, near);
    let removes = text::remove_filter(lang, &label);
    let href = address.with(seen_from(&address.search, "")).href(&alliance.slug);
    let chip = view! { <a class="chip chip-remove" href=href aria-label=removes>{label}" "<Icon name="x" /></a> };
    Some(chip.into_any())
}

/// What to do where a place is asked for that is not known, or none where one is needed.
pub fn place_hint(lang: Lang, found: &Found, search: &Search) -> Option<impl IntoView + use<>> {
    let says = match (found.is_place_unknown, search.sort) {
        (true, _) => text::unknown_place(lang, &search.near),
        (false, Sort::Distance) if search.near.is_empty() => text::NAME_A_PLACE.say(lang).to_owned(),
        _ => return None,
    };
    Some(view! { <p class="banner banner-info" role="status"><Icon name="info" />{says}</p> })
}

/// How far away an organisation is, if a place was asked for and both are known.
pub fn distance(lang: Lang, found: &[(OrganisationId, f32)], id: OrganisationId) -> Option<String> {
    let (_, kilometres) = found.iter().find(|(known, _)| *known == id)?;
    let whole = kilometres.round() as i64;
    Some(if whole == 0 {
        text::UNDER_A_KILOMETRE.say(lang).to_owned()
    } else {
        text::kilometres(lang, &format::number(lang, whole))
    })
}
