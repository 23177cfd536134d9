//! What the list can be narrowed down by, with counts.

use super::address::Address;
use super::place::NearField;
use super::regions::region_tree;
use crate::directory::country::country_name;
use crate::directory::freshness::Freshness;
use crate::directory::language::own_name;
use crate::directory::model::{
    Direction, FACET_VALUES, Facet, Found, MembershipStatus, NO_MEMBERSHIP, OpportunityType, OrganisationKind, Search,
    SizeClass,
};
use crate::directory::region::region_label;
use crate::directory::text::{kind_name, listing as text, opportunity_type_name, size_name, status_name};
use crate::i18n::Lang;
use crate::network::model::{Alliance, OUTSIDE};
use crate::ui::{Icon, format, use_lang};
use leptos::prelude::*;

/// So many values of a facet stand open; the others unfold.
const OPEN: usize = 6;

/// What is asked for more rarely is folded as a whole until something of it is chosen.
const FOLDED: [Facet; 4] = [Facet::Ris3, Facet::Trl, Facet::Language, Facet::Freshness];

/// The column of facets; a sheet on narrow screens.
#[component]
pub fn Facets(
    found: Found,
    address: Address,
    on_toggle: Callback<(Facet, String)>,
    on_near: Callback<String>,
) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let sets = found.facets.iter().map(|(facet, counts)| match facet {
        Facet::Region => Some(where_set(lang, &alliance, &found, &address, on_toggle, on_near)?.into_any()),
        // The tree of regions begins with the countries; those of an address stand beside it.
        Facet::Country if !address.search.choices().any(|(facet, _)| facet == Facet::Country) => None,
        _ => Some(facet_set(lang, &alliance, *facet, counts, &address, on_toggle)?.into_any()),
    });
    let facets = sets.flatten().collect_view();
    let cleared = address.with(Search { chosen: Vec::new(), page: 1, ..address.search.clone() });
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

/// Countries and regions, and the place from which distances are told.
fn where_set(
    lang: Lang,
    alliance: &Alliance,
    found: &Found,
    address: &Address,
    on_toggle: Callback<(Facet, String)>,
    on_near: Callback<String>,
) -> Option<impl IntoView + use<>> {
    let tree = region_tree(lang, alliance, found, address, on_toggle)?;
    let unfolded = address.search.unfolded.iter().cloned();
    let unfolded = unfolded.map(|code| view! { <input type="hidden" name="unfold" value=code /> }).collect_view();
    Some(view! {
        <fieldset class="facet">
            <legend>{text::COUNTRY_AND_REGION.say(lang)}</legend>
            <NearField near=address.search.near.clone() on_near />
            {unfolded}
            {tree}
        </fieldset>
    })
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
            option(lang, Choice { facet, value, label, count, chosen }, most, on_toggle)
        })
        .collect();
    let is_folded = FOLDED.contains(&facet);
    let rest = options.split_off(if is_folded { 0 } else { options.len().min(OPEN) });
    let is_open = is_folded && address.search.choices().any(|(of, _)| of == facet);
    let more = (!rest.is_empty()).then(|| {
        let count = rest.len() as i64;
        let says = if is_folded { text::choices(lang, count) } else { text::more(lang, count) };
        view! {
            <details class="facet-more" open=is_open>
                <summary>{says}</summary>
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
    let mut values: Vec<_> = missing.chain(top.cloned()).collect();
    // Levels and spans have an order of their own.
    match facet {
        Facet::Trl => values.sort(),
        Facet::Freshness => values.sort_by_key(|(value, _)| Freshness::parse(value)),
        _ => {}
    }
    values
}

/// A value of a facet as it is offered.
pub struct Choice {
    pub facet: Facet,
    pub value: String,
    pub label: String,
    pub count: u64,
    pub chosen: bool,
}

pub fn option(lang: Lang, choice: Choice, most: u64, on_toggle: Callback<(Facet, String)>) -> impl IntoView + use<> {
    let Choice { facet, value, label, count, chosen } = choice;
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
        Facet::Region if value.len() == 2 => Some(country_name(lang, value)),
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
        Facet::Side if value == OUTSIDE => Some(text::OUTSIDE_AREA.say(lang).to_owned()),
        Facet::Side => alliance.sides.iter().find(|side| side.key == value).map(|side| side.name.say(lang).to_owned()),
        Facet::Ris3 => None,
        Facet::Trl => Some(format!("TRL {value}")),
        Facet::Type => OpportunityType::parse(value).map(|kind| opportunity_type_name(kind).say(lang).to_owned()),
        Facet::Language => Some(own_name(value).to_owned()),
        Facet::Freshness => Freshness::parse(value).map(|span| text::freshness_name(span).say(lang).to_owned()),
    }
    .unwrap_or_else(|| value.to_owned())
}
