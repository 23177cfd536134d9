//! The map: outlines, markers, and the list beside it, which always has the same extent.
//! Every step on it is a link; in the browser it also follows hand, wheel and keys.

#[cfg(any(feature = "hydrate", test))]
mod fingers;
#[cfg(feature = "hydrate")]
mod hand;
mod look;
mod marker;

pub use look::Look;

use super::address::Address;
use super::marks::{kind_and_size, place};
use crate::directory::map::model::{Extent, Places};
use crate::directory::map::text;
use crate::directory::model::OrganisationCard;
use crate::i18n::{Lang, Text};
use crate::network::model::Alliance;
use crate::ui::{Icon, format};
use leptos::ev::MouseEvent;
use leptos::html::Div;
use leptos::prelude::*;
use marker::marker;

/// So far the arrows move, in parts of what is seen.
pub const STEP: f64 = 0.25;
/// A step nearer or farther.
pub const NEARER: f64 = 0.5;
pub const FARTHER: f64 = 2.0;

/// The map with the organisations that lie in view, and what is not on it.
pub fn map_with_list(
    lang: Lang,
    alliance: &Alliance,
    organisations: Vec<OrganisationCard>,
    places: Places,
    address: &Address,
    pages: AnyView,
) -> impl IntoView + use<> {
    let list = beside(lang, alliance, organisations, &places, pages);
    let notes = notes(lang, &places);
    view! {
        <div class="map-view">
            <div class="map-column">
                {plane(lang, alliance, places, address)}
                <p class="map-help small muted js-only" id="map-help">{text::KEYS.say(lang)}</p>
                {notes}
                <p class="small muted">{text::SOURCE.say(lang)}</p>
            </div>
            {list}
        </div>
    }
}

fn plane(lang: Lang, alliance: &Alliance, places: Places, address: &Address) -> impl IntoView + use<> {
    let look = expect_context::<Look>();
    let fitted = places.extent;
    let extent = Memo::new(move |_| look.extent(fitted));
    let map = NodeRef::<Div>::new();
    #[cfg(feature = "hydrate")]
    Effect::new(move || {
        if let Some(map) = map.get() {
            hand::listen(&map, look, extent);
        }
    });
    let view_box = move || {
        let extent = extent.get();
        format!("{:.2} {:.2} {:.2} {:.2}", extent.left(), extent.top(), extent.width, extent.height())
    };
    let markers = places.markers.into_iter().map(|one| marker(lang, alliance, one, address, look, extent, map));
    let markers = markers.collect_view();
    view! {
        <div class="map" node_ref=map tabindex="0" role="group" aria-label=text::NAME.say(lang) aria-describedby="map-help">
            <svg class="map-plane" focusable="false">
                <svg class="map-ground" viewBox=view_box preserveAspectRatio="xMidYMid slice" aria-hidden="true">
                    <use class="map-land" href="/map/europe.svg#land"></use>
                    <use class="map-borders" href="/map/europe.svg#borders"></use>
                </svg>
                <g>{markers}</g>
            </svg>
            {steps(lang, alliance, address, look, extent)}
        </div>
    }
}

/// The steps nearer, farther and to each side, for a single press or without a script.
fn steps(
    lang: Lang,
    alliance: &Alliance,
    address: &Address,
    look: Look,
    extent: Memo<Extent>,
) -> impl IntoView + use<> {
    let link = move |address: &Address,
                     slug: &str,
                     name: Text,
                     icon: &'static str,
                     to: fn(Extent) -> Option<Extent>| {
        let (address, slug) = (address.clone(), slug.to_owned());
        let href = move || address.looking(to(extent.get())).href(&slug);
        let go = move |event: MouseEvent| {
            event.prevent_default();
            look.turn(to(extent.get_untracked()));
        };
        view! {
            <a class="map-step" data-step=icon href=href title=name.say(lang) aria-label=name.say(lang) on:click=go><Icon name=icon /></a>
        }
    };
    let link = |name, icon, to| link(address, &alliance.slug, name, icon, to);
    view! {
        <div class="map-steps" role="group" aria-label=text::MOVE.say(lang)>
            {link(text::CLOSER, "plus", |seen| Some(seen.widened(NEARER, (0.5, 0.5))))}
            {link(text::FARTHER, "minus", |seen| Some(seen.widened(FARTHER, (0.5, 0.5))))}
            {link(text::EVERYTHING, "home", |_| None)}
            {link(text::NORTH, "arrow-up", |seen| Some(seen.moved(0.0, -STEP)))}
            {link(text::WEST, "arrow-left", |seen| Some(seen.moved(-STEP, 0.0)))}
            {link(text::EAST, "arrow-right", |seen| Some(seen.moved(STEP, 0.0)))}
            {link(text::SOUTH, "arrow-down", |seen| Some(seen.moved(0.0, STEP)))}
        </div>
    }
}

/// The organisations in view, by the search's order.
fn beside(
    lang: Lang,
    alliance: &Alliance,
    organisations: Vec<OrganisationCard>,
    places: &Places,
    pages: AnyView,
) -> impl IntoView + use<> {
    let count = places.in_view as i64;
    let said = text::in_view(lang, count, &format::number(lang, count));
    let nobody = organisations.is_empty().then(|| view! { <p class="muted">{text::NOBODY_HERE.say(lang)}</p> });
    let lines = organisations
        .into_iter()
        .map(|one| {
            let roughly = places
                .listed_roughly
                .contains(&one.id)
                .then(|| view! { <span class="badge">{text::ROUGHLY.say(lang)}</span> });
            view! {
                <li class="map-line">
                    <a href=format!("/{}/directory/{}", alliance.slug, one.id)>{one.name}</a>
                    <span class="small muted">
                        {kind_and_size(lang, one.kind, one.size_class)}" · "
                        {place(alliance, lang, one.city.as_deref(), &one.country)}
                    </span>
                    {roughly}
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="map-list" aria-labelledby="map-list-title">
            <h2 class="map-list-title" id="map-list-title"><span role="status">{said}</span></h2>
            {nobody}
            <ul role="list">{lines}</ul>
            {pages}
        </section>
    }
}

/// What the map does not say by itself.
fn notes(lang: Lang, places: &Places) -> Option<impl IntoView + use<>> {
    let counted = [
        (places.approximate, text::approximate as fn(Lang, i64, &str) -> String),
        (places.beyond, text::beyond),
        (places.without_place, text::without_place),
    ];
    let notes: Vec<_> = counted
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, say)| view! { <li>{say(lang, count as i64, &format::number(lang, count as i64))}</li> })
        .collect();
    (!notes.is_empty()).then(|| view! { <ul class="map-notes small muted">{notes}</ul> })
}
