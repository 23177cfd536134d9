//! What a need or offer says beyond its description.

use super::paragraphs;
use crate::directory::model::Opportunity;
use crate::directory::text::size_name;
use crate::i18n::Lang;
use crate::opportunity::model::Standing;
use crate::opportunity::text::{self, ipr_name, partnership_name};
use crate::ui::{format, use_lang};
use leptos::prelude::*;

/// Advantages, expertise and the partner's role, each where something is said.
#[component]
pub fn Substance(opportunity: Opportunity) -> impl IntoView {
    let lang = use_lang();
    let details = opportunity.details;
    let language = opportunity.language.code();
    let texts = [
        (text::ADVANTAGES, details.advantages),
        (text::EXPERTISE, details.expertise),
        (text::PARTNER_ROLE, details.partner_role),
    ];
    texts
        .into_iter()
        .filter(|(_, said)| !said.is_empty())
        .map(|(term, said)| {
            view! { <section class="card"><h2>{term.say(lang)}</h2><div class="prose" lang=language>{paragraphs(&said)}</div></section> }
        })
        .collect_view()
}

/// Facts in a few words: term and what is said; what is not said is empty.
pub fn details_facts(
    lang: Lang,
    opportunity: &Opportunity,
    standing: &Standing,
) -> [(crate::i18n::Text, Option<String>); 5] {
    let details = &opportunity.details;
    let sizes: Vec<&str> = details.partner_sizes.iter().map(|size| size_name(*size).say(lang)).collect();
    let partnerships: Vec<&str> = details.partnerships.iter().map(|kind| partnership_name(*kind).say(lang)).collect();
    [
        (text::PARTNER_SIZES, Some(sizes.join(", "))),
        (text::PARTNERSHIPS, Some(partnerships.join(", "))),
        (text::IPR, details.ipr.map(|ipr| ipr_name(ipr).say(lang).to_owned())),
        (text::CALL, standing.call.clone()),
        (text::DEADLINE, details.deadline.map(|day| format::date(lang, day))),
    ]
}
