//! The card of the organisation that is chosen in the drawing.

use super::Weave;
use crate::directory::graph::model::{Drawing, Node};
use crate::directory::graph::text;
use crate::directory::text::kind_name;
use crate::directory::view::marks::place;
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::ui::{Icon, format, use_lang};
use leptos::prelude::*;

/// So many partners are named on the card.
const NAMED: usize = 8;

/// Says whom the reader has chosen, or how to choose.
#[component]
pub fn Chosen(weave: Weave) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let content = move || {
        let chosen = weave.chosen.get();
        weave.drawing.with(|drawing| match (chosen, drawing) {
            (Some(chosen), Some(drawing)) if chosen < drawing.nodes.len() => {
                card(lang, &alliance, drawing, chosen, weave).into_any()
            }
            _ => view! { <p class="muted small">{text::CHOOSE.say(lang)}</p> }.into_any(),
        })
    };
    view! { <section class="network-card card" aria-live="polite" aria-label=text::PARTNERS.say(lang)>{content}</section> }
}

fn card(lang: Lang, alliance: &Alliance, drawing: &Drawing, chosen: usize, weave: Weave) -> impl IntoView + use<> {
    let node: &Node = &drawing.nodes[chosen];
    let number = |count: u32| format::number(lang, i64::from(count));
    let partners = strongest(drawing, chosen)
        .into_iter()
        .map(|(partner, proposals)| {
            let said = text::common(lang, i64::from(proposals), &number(proposals));
            view! {
                <li>
                    <button type="button" class="network-partner" on:click=move |_| weave.chosen.set(Some(partner))>
                        {drawing.nodes[partner].name.clone()}
                    </button>
                    " "<span class="muted small">{said}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <h2 class="network-card-name">
            <a href=format!("/{}/directory/{}", alliance.slug, node.id)>{node.name.clone()}</a>
        </h2>
        <p class="small muted">
            {kind_name(node.kind).say(lang)}" · "{place(alliance, lang, node.city.as_deref(), &node.country)}
        </p>
        <p class="small">
            {text::partners(lang, i64::from(node.partners), &number(node.partners))}" · "
            {text::common(lang, i64::from(node.proposals), &number(node.proposals))}
        </p>
        <ul role="list" class="network-partners">{partners}</ul>
        <button type="button" class="button button-small" on:click=move |_| weave.chosen.set(None)>
            <Icon name="x" />{text::LET_GO.say(lang)}
        </button>
    }
}

/// The drawn partners of a node with which it shares most, and how many proposals.
fn strongest(drawing: &Drawing, node: usize) -> Vec<(usize, u32)> {
    let mut partners: Vec<(usize, u32)> = drawing
        .edges
        .iter()
        .filter_map(|&(from, to, proposals)| match (from as usize == node, to as usize == node) {
            (true, _) => Some((to as usize, proposals)),
            (_, true) => Some((from as usize, proposals)),
            _ => None,
        })
        .collect();
    partners.sort_by_key(|(partner, proposals)| (std::cmp::Reverse(*proposals), *partner));
    partners.truncate(NAMED);
    partners
}
