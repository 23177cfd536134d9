//! What the alliance is: its aim, areas, bodies, programme and funding.

use crate::dashboard::text;
use crate::network::model::Alliance;
use crate::ui::use_lang;
use leptos::prelude::*;

#[component]
pub fn About(alliance: Alliance) -> impl IntoView {
    let lang = use_lang();
    let slug = alliance.slug.clone();
    let description = alliance.description.say(lang);
    let description =
        (!description.is_empty()).then(|| view! { <div class="prose"><p>{description.to_owned()}</p></div> });
    let areas = (!alliance.areas.is_empty()).then(|| {
        let chips = alliance.areas.iter().enumerate().map(|(place, area)| {
            let class = format!("area-chip area-{}", place % 8);
            let href = format!("/{slug}/directory?area={}", area.key);
            view! { <li><a class=class href=href>{area.name.say(lang).to_owned()}</a></li> }
        });
        view! { <div><dt>{text::AREAS.say(lang)}</dt><dd><ul class="chip-row" role="list">{chips.collect_view()}</ul></dd></div> }
    });
    let bodies = (!alliance.bodies.is_empty()).then(|| {
        let bodies = alliance.bodies.iter().map(|body| {
            let more = body.description.say(lang).to_owned();
            let more = (!more.is_empty()).then(|| view! { <br /><span class="muted small">{more}</span> });
            view! { <li>{body.name.say(lang).to_owned()}{more}</li> }
        });
        view! { <div><dt>{text::BODIES.say(lang)}</dt><dd><ul class="stack" role="list">{bodies.collect_view()}</ul></dd></div> }
    });
    let programme = alliance.programme.clone().map(|programme| {
        view! { <div><dt>{text::PROGRAMME.say(lang)}</dt><dd>{programme}</dd></div> }
    });
    let website = alliance.website.clone().map(|website| {
        let shown = website.trim_start_matches("https://").trim_end_matches('/').to_owned();
        view! { <div><dt>{text::WEBSITE.say(lang)}</dt><dd><a href=website rel="external noopener">{shown}</a></dd></div> }
    });
    let notice = alliance.funding_notice.say(lang);
    let notice = (!notice.is_empty())
        .then(|| view! { <div><dt>{text::FUNDING_NOTICE.say(lang)}</dt><dd>{notice.to_owned()}</dd></div> });
    view! {
        <section class="card">
            <div class="card-head"><h2>{text::ABOUT.say(lang)}</h2></div>
            {description}
            <dl class="facts">{areas}{bodies}{programme}{website}{notice}</dl>
        </section>
    }
}
