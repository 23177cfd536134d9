//! Members today, and how their number has changed.

use crate::membership::figures::{Figures, Movement};
use crate::membership::text::{self, quarter_name};
use crate::network::model::Alliance;
use crate::ui::chart::{Bar, BarChart};
use crate::ui::format::number;
use crate::ui::use_lang;
use leptos::prelude::*;

#[component]
pub fn MemberFigures(figures: Figures) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let members = format!("/{slug}/directory?membership=active&membership=suspended");
    let tile = |label: &'static str, value: i64, note: &'static str| {
        view! {
            <span class="figure-label">{label}</span>
            <span class="figure-value">{number(lang, value)}</span>
            <span class="figure-note">{note}</span>
        }
    };
    let composition = &figures.composition;
    view! {
        <section aria-label=text::KEY_FIGURES.say(lang)>
            <ul class="figure-grid" role="list">
                <li><a class="figure-tile" href=members>{tile(text::MEMBERS_TODAY.say(lang), composition.members(), text::MEMBERS_NOTE.say(lang))}</a></li>
                <li><div class="figure-tile">{tile(text::SMES.say(lang), composition.smes, text::SMES_NOTE.say(lang))}</div></li>
                <li><div class="figure-tile">{tile(text::KNOWLEDGE.say(lang), composition.knowledge_bodies(), text::KNOWLEDGE_NOTE.say(lang))}</div></li>
            </ul>
        </section>
        <div class="chart-pair">
            <Quarters title=text::JOINED_BY_QUARTER.say(lang) heading=text::JOINED.say(lang) movements=figures.movements.clone() of=|movement| movement.joined />
            <Quarters title=text::LEFT_BY_QUARTER.say(lang) heading=text::WENT.say(lang) movements=figures.movements of=|movement| movement.left />
        </div>
    }
}

/// One figure of each quarter as bars, with the sum of all.
#[component]
fn Quarters(
    title: &'static str,
    heading: &'static str,
    movements: Vec<Movement>,
    of: fn(&Movement) -> i64,
) -> impl IntoView {
    let lang = use_lang();
    let sum: i64 = movements.iter().map(of).sum();
    let note = text::in_three_years(lang, &number(lang, sum));
    if sum == 0 {
        // Twelve empty bars would say no more than this line.
        return view! {
            <section class="card"><div class="card-head"><h2>{title}</h2></div><p class="muted">{note}</p></section>
        }
        .into_any();
    }
    let bar = |movement: &Movement| Bar {
        label: quarter_name(lang, movement.quarter),
        value: of(movement),
        said: number(lang, of(movement)),
        part: None,
        href: None,
        colour: None,
    };
    let bars = movements.iter().map(bar).collect();
    let headings = (text::QUARTER.say(lang).to_owned(), heading.to_owned(), None);
    view! { <BarChart title bars headings note /> }.into_any()
}
