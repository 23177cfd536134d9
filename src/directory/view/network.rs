//! Who worked with whom: a drawing for eye, hand and keys, and the same as a table, which is
//! also what is there without a script.

#[cfg(any(feature = "hydrate", test))]
mod camera;
mod card;
#[cfg(feature = "hydrate")]
mod paint;
#[cfg(feature = "hydrate")]
mod stage;
mod table;
mod weave;

pub use weave::Weave;

use crate::directory::graph::model::{Drawing, Links, MOST_NODES};
use crate::directory::graph::text;
use crate::directory::model::OrganisationCard;
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::ui::{LoadFailed, format};
use card::Chosen;
use leptos::html::Div;
use leptos::prelude::*;
use table::table;

/// The drawing above the table of the same.
pub fn network_with_table(
    lang: Lang,
    alliance: &Alliance,
    organisations: Vec<OrganisationCard>,
    links: Links,
    pages: AnyView,
) -> impl IntoView + use<> {
    let number = |count: u64| format::number(lang, count as i64);
    let alone = (links.alone > 0).then(|| text::alone(lang, links.alone as i64, &number(links.alone)));
    let undrawn = (links.connected > MOST_NODES as u64)
        .then(|| text::best_connected(lang, &number(MOST_NODES as u64), &number(links.connected)));
    let notes = undrawn.into_iter().chain(alone).map(|note| view! { <p class="small muted">{note}</p> }).collect_view();
    if links.connected == 0 {
        return view! { <div class="empty"><p>{text::NOBODY.say(lang)}</p></div> }.into_any();
    }
    view! {
        <div class="network">
            <p class="muted">{text::EXPLAINED.say(lang)}</p>
            {drawing(lang, alliance)}
            {notes}
            <div class="network-table">
                <h2>{text::TABLE.say(lang)}</h2>
                {table(lang, alliance, organisations, links.listed)}
                {pages}
            </div>
        </div>
    }
    .into_any()
}

/// What a script draws; without one it is not there.
fn drawing(lang: Lang, alliance: &Alliance) -> impl IntoView + use<> {
    let weave = expect_context::<Weave>();
    let place = NodeRef::<Div>::new();
    #[cfg(feature = "hydrate")]
    Effect::new(move || {
        if let Some(place) = place.get() {
            weave.load();
            stage::listen(&place, weave);
        }
    });
    let fewer = move || weave.drawing.with(|drawing| drawing.as_ref().and_then(|drawing| fewer_lines(lang, drawing)));
    let failed = move || weave.failed.get().map(|error| view! { <LoadFailed error /> });
    let is_busy = move || weave.is_busy.get().then_some("true");
    let status = move || weave.is_busy.get().then(|| text::LAYING_OUT.say(lang));
    view! {
        <div class="network-drawing js-only">
            <div class="network-stage" node_ref=place tabindex="0" role="group" aria-label=text::NAME.say(lang)
                aria-describedby="network-help" aria-busy=is_busy>
                <canvas class="network-canvas" aria-hidden="true"></canvas>
                <p class="network-status small muted" role="status">{status}</p>
            </div>
            <Chosen weave />
            <div class="network-notes">
                {legend(lang, alliance)}
                <p class="small muted" id="network-help">{text::KEYS.say(lang)}</p>
                <p class="small muted">{fewer}</p>
                {failed}
            </div>
        </div>
    }
}

fn fewer_lines(lang: Lang, drawing: &Drawing) -> Option<String> {
    let (drawn, all) = (drawing.edges.len() as u64, drawing.connections);
    (drawn < all)
        .then(|| text::strongest_lines(lang, &format::number(lang, drawn as i64), &format::number(lang, all as i64)))
}

/// The colours; the drawing takes them from here, so that they are those of the theme.
fn legend(lang: Lang, alliance: &Alliance) -> impl IntoView + use<> {
    let areas = alliance.areas.iter().enumerate().map(|(place, area)| {
        let mark = format!("legend-mark area-{}", place % 8);
        view! { <li class="legend-item"><span class=mark></span>{area.name.say(lang).to_owned()}</li> }
    });
    let areas = areas.collect_view();
    view! {
        <ul class="legend network-legend" role="list" aria-label=text::LEGEND.say(lang)>
            {areas}
            <li class="legend-item"><span class="legend-mark is-none"></span>{text::NO_AREA.say(lang)}</li>
        </ul>
    }
}
