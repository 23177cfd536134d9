//! The column beside a profile: contact and key facts.

use crate::directory::country::country_name;
use crate::directory::language::own_name;
use crate::directory::model::Organisation;
use crate::directory::region::region_label;
use crate::directory::text::{entry, profile as text, size_name, status_name, tier_name};
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::ui::{Icon, format, use_lang};
use leptos::prelude::*;

/// Functions, never people; nothing is shown that was not entered.
#[component]
pub fn Contact(organisation: Organisation) -> impl IntoView {
    let lang = use_lang();
    let function = organisation.contact_function.map(|name| view! { <li><Icon name="user" /><span>{name}</span></li> });
    let email = organisation.contact_email.map(|address| {
        view! { <li><Icon name="mail" /><a href=format!("mailto:{address}")>{address.clone()}</a></li> }
    });
    let phone = organisation.contact_phone.map(|number| {
        let href = format!("tel:{}", number.replace(' ', ""));
        view! { <li><Icon name="phone" /><a href=href>{number}</a></li> }
    });
    let website = organisation.website.map(|address| {
        let name =
            address.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').to_owned();
        view! { <li><Icon name="globe" /><a href=address rel="noopener noreferrer external">{name}</a></li> }
    });
    let town = [organisation.postcode, organisation.city].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let lines = [organisation.street.unwrap_or_default(), town, country_name(lang, &organisation.country)];
    let lines = lines
        .into_iter()
        .filter(|line| !line.is_empty())
        .map(|line| view! { <span>{line}</span><br /> })
        .collect_view();
    view! {
        <section class="card">
            <h2>{text::CONTACT.say(lang)}</h2>
            <ul role="list" class="contact-list">
                {function}{email}{phone}{website}
                <li><Icon name="pin" /><span>{lines}</span></li>
            </ul>
        </section>
    }
}

/// Size, sectors, region, languages, readiness, membership, and how fresh all that is.
#[component]
pub fn Facts(organisation: Organisation) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let facts = fact_list(facts_of(lang, &alliance, &organisation));
    view! { <section class="card"><h2>{text::FACTS.say(lang)}</h2>{facts}</section> }
}

/// Terms with what is said of them.
pub fn fact_list(facts: Vec<(&'static str, String)>) -> impl IntoView {
    let facts =
        facts.into_iter().map(|(term, said)| view! { <div><dt>{term}</dt><dd>{said}</dd></div> }).collect_view();
    view! { <dl class="facts">{facts}</dl> }
}

fn facts_of(lang: Lang, alliance: &Alliance, organisation: &Organisation) -> Vec<(&'static str, String)> {
    let mut facts = Vec::new();
    let mut add = |term: crate::i18n::Text, said: Option<String>| {
        if let Some(said) = said.filter(|said| !said.is_empty()) {
            facts.push((term.say(lang), said));
        }
    };
    add(entry::SHORT_NAME, organisation.short_name.clone());
    add(
        text::SIZE_CLASS,
        organisation.size_class.map(|size| match organisation.size_year {
            Some(year) => format!("{} ({year})", size_name(size).say(lang)),
            None => size_name(size).say(lang).to_owned(),
        }),
    );
    let sectors = organisation.sectors.iter().filter_map(|id| alliance.sector(*id)).map(|sector| sector.name.say(lang));
    add(text::SECTORS, Some(sectors.collect::<Vec<_>>().join(", ")));
    add(text::NUTS_REGION, organisation.nuts.as_deref().map(region_label));
    let languages: Vec<&str> = organisation.languages.iter().map(|code| own_name(code)).collect();
    add(text::WORKING_LANGUAGES, Some(languages.join(", ")));
    add(text::TRL, readiness(organisation.trl_min, organisation.trl_max));
    add(
        text::MEMBERSHIP,
        organisation.membership.as_ref().map(|membership| {
            format!("{}, {}", tier_name(membership.tier).say(lang), status_name(membership.status).say(lang))
        }),
    );
    add(text::CONFIRMED, Some(format::date(lang, organisation.confirmed_at.date())));
    add(text::CHANGED, Some(format::date(lang, organisation.updated_at.date())));
    facts
}

/// A span of technology readiness levels: `4–6`, or one level.
pub fn readiness(min: Option<i64>, max: Option<i64>) -> Option<String> {
    match (min, max) {
        (Some(min), Some(max)) if min != max => Some(format!("{min}–{max}")),
        (one, other) => one.or(other).map(|level| level.to_string()),
    }
}
