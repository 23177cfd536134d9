//! A marker: an organisation, or several that lie together.

use super::super::address::Address;
use super::Look;
use crate::directory::map::model::{Extent, Marker};
use crate::directory::map::text;
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::ui::format;
use leptos::ev::MouseEvent;
use leptos::html::Div;
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// Radius of a marker of one organisation, and of the invisible disc that makes it easy to hit.
const DOT: i64 = 7;
const REACH: i64 = 14;

/// A link to the organisation, or nearer to those that lie together.
pub fn marker(
    lang: Lang,
    alliance: &Alliance,
    marker: Marker,
    address: &Address,
    look: Look,
    extent: Memo<Extent>,
    map: NodeRef<Div>,
) -> impl IntoView + use<> {
    let (x, y) = (marker.x, marker.y);
    let across = move || format!("{:.3}%", extent.get().seen_at(x, y).0);
    let down = move || format!("{:.3}%", extent.get().seen_at(x, y).1);
    let is_one = marker.count == 1;
    let number = format::number(lang, marker.count as i64);
    let (href, name) = if is_one {
        let name = match &marker.city {
            Some(city) => format!("{}, {city}", marker.name),
            None => marker.name.clone(),
        };
        (format!("/{}/directory/{}", alliance.slug, marker.organisation), name)
    } else {
        let place = marker.city.as_deref().unwrap_or(&marker.name);
        let closer = address.looking(Some(marker.closer));
        (closer.href(&alliance.slug), text::together(lang, marker.count as i64, &number, place))
    };
    let name = if marker.is_exact || !is_one { name } else { format!("{name} ({})", text::ROUGHLY.say(lang)) };
    let radius = if is_one { DOT } else { 10 + 3 * number.chars().count() as i64 };
    let class = match (is_one, marker.is_exact) {
        (true, true) => "marker",
        (true, false) => "marker is-rough",
        (false, _) => "marker is-cluster",
    };
    let navigate = use_navigate();
    let (target, closer) = (href.clone(), marker.closer);
    // The router takes no notice of links within a drawing.
    let open = move |event: MouseEvent| {
        if event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        event.prevent_default();
        if is_one {
            return navigate(&target, Default::default());
        }
        // The marker is about to fall apart; whoever came by the keys goes on from the map.
        if let Some(map) = map.get_untracked() {
            // Fails only for elements that cannot have the focus.
            let _ = map.focus();
        }
        look.turn(Some(closer));
    };
    let count = (!is_one).then(
        || view! { <g><text class="marker-count" x=across y=down dy="0.35em" aria-hidden="true">{number}</text></g> },
    );
    let town = marker.city.filter(|_| marker.is_in_town);
    let town = town.map(|town| view! { <g><text class="marker-town" x=across y=down dy=radius + 13 aria-hidden="true">{town}</text></g> });
    view! {
        <g class=class>
            <a href=href aria-label=name on:click=open>
                <title>{name.clone()}</title>
                <circle class="marker-reach" cx=across cy=down r=radius.max(REACH)></circle>
                <circle class="marker-dot" cx=across cy=down r=radius></circle>
                {count}
                {town}
            </a>
        </g>
    }
}
