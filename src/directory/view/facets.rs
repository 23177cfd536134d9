//! What the list can be narrowed down by, with counts.

use super::address::Address;
use crate::directory::country::country_name;
use crate::directory::model::{
    Direction, FACET_VALUES, Facet, Found, MembershipStatus, NO_MEMBERSHIP, OrganisationKind, SizeClass,
};
use crate::directory::region::region_label;
use crate::directory::text::{kind_name, listing as text, size_name, status_name};
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::ui::{Icon, format, use_lang};
use leptos::prelude::*;

/// So many values of a facet stand open; the others unfold.
const OPEN: usize = 6;

/// The column of facets; a sheet on narrow screens.
#[component]
pub fn Facets(found: Found, address: Address, on_toggle: Callback<(Facet, String)>) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let facets = found
        .facets
        .iter()
        .filter_map(|(facet, counts)| facet_set(lang, &alliance, *facet, counts, &address, on_toggle))
        .collect_view();
    let cleared =
        address.with(crate::directory::model::Search { chosen: Vec::new(), page: 1, ..address.search.clone() });
    let clear = (!address.search.chosen.is_empty())
        .then(|| view! { <a class="button button-quiet" href=cleared.href(&alliance.slug)>{text::CLEAR_FILTERS.say(lang)}</a> });
    view! {
        <div class="facets-head">
            <h2>{text::FILTERS.say(lang)}</h2>
            <button type="button" class="icon-button" popovertarget="facets" popovertargetaction="hide" aria-label=text::CLOSE_FILTERS.say(lang)>
                <Icon name="x" />
            </button>
        </div>
        {facets}
        <div class="button-row">
            <button class="button button-primary no-js-only">{text::APPLY_FILTERS.say(lang)}</button>
            {clear}
        </div>
    }
}

fn facet_set(
    lang: Lang,
    alliance: &Alliance,
    facet: Facet,
    counts: &[(String, u64)],
    address: &Address,
    on_toggle: Callback<(Facet, String)>,
) -> Option<impl IntoView + use<>> {
    let values = offered(facet, counts, address);
    // Where nobody is a member, as after an import of CORDIS, there is nothing to choose.
    let says_nothing = facet == Facet::Membership && values.iter().all(|(value, _)| value == NO_MEMBERSHIP);
    if values.is_empty() || says_nothing {
        return None;
    }
    let most = values.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1);
    let mut options: Vec<_> = values
        .into_iter()
        .map(|(value, count)| {
            let label = value_label(lang, alliance, facet, &value);
            let chosen = address.search.is_chosen(facet, &value);
            option(lang, facet, value, label, count, most, chosen, on_toggle)
        })
        .collect();
    let rest = options.split_off(options.len().min(OPEN));
    let more = (!rest.is_empty()).then(|| {
        view! {
            <details class="facet-more">
                <summary>{text::more(lang, rest.len() as i64)}</summary>
                {rest}
            </details>
        }
    });
    Some(view! {
        <fieldset class="facet">
            <legend>{text::facet_name(facet).say(lang)}</legend>
            {options}
            {more}
        </fieldset>
    })
}

/// The values to offer: what is chosen first, so that it can always be taken back, then the
/// most frequent ones.
fn offered(facet: Facet, counts: &[(String, u64)], address: &Address) -> Vec<(String, u64)> {
    let count_of = |value: &str| counts.iter().find(|(known, _)| known == value).map_or(0, |(_, count)| *count);
    let top = counts.iter().take(FACET_VALUES);
    let missing = address
        .search
        .choices()
        .filter(|(of, value)| *of == facet && !counts.iter().take(FACET_VALUES).any(|(known, _)| known == value));
    let missing = missing.map(|(_, value)| (value.to_owned(), count_of(value)));
    missing.chain(top.cloned()).collect()
}

#[allow(clippy::too_many_arguments, reason = "one row of the facet column, used in one place")]
fn option(
    lang: Lang,
    facet: Facet,
    value: String,
    label: String,
    count: u64,
    most: u64,
    chosen: bool,
    on_toggle: Callback<(Facet, String)>,
) -> impl IntoView + use<> {
    let toggled = value.clone();
    view! {
        <label class="facet-option">
            <input class="checkbox" type="checkbox" name=facet.code() value=value checked=chosen prop:checked=chosen
                on:change=move |_| on_toggle.run((facet, toggled.clone())) />
            <span class="facet-label">{label}</span>
            <span class="facet-count">{format::number(lang, count as i64)}</span>
            <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar-solid" width=(count * 100 / most).max(u64::from(count > 0)) height="8"></rect>
            </svg>
        </label>
    }
}

/// A value as people read it.
pub fn value_label(lang: Lang, alliance: &Alliance, facet: Facet, value: &str) -> String {
    match facet {
        Facet::Kind => OrganisationKind::parse(value).map(|kind| kind_name(kind).say(lang).to_owned()),
        Facet::Size => SizeClass::parse(value).map(|size| size_name(size).say(lang).to_owned()),
        Facet::Country => Some(country_name(lang, value)),
        Facet::Region => Some(region_label(value)),
        Facet::Area => alliance.areas.iter().find(|area| area.key == value).map(|area| area.name.say(lang).to_owned()),
        Facet::Sector => {
            alliance.sectors.iter().find(|sector| sector.key == value).map(|sector| sector.name.say(lang).to_owned())
        }
        Facet::Opportunity => Direction::parse(value).map(|direction| match direction {
            Direction::Need => text::SEEKS.say(lang).to_owned(),
            Direction::Offer => text::OFFERS_SOMETHING.say(lang).to_owned(),
        }),
        Facet::Membership => {
            let name = MembershipStatus::parse(value).map_or(text::NO_MEMBER, status_name);
            Some(name.say(lang).to_owned())
        }
    }
    .unwrap_or_else(|| value.to_owned())
}
