//! An organisation as everybody sees it: on its public page, and in the preview.

use crate::contact::model::Contact;
use crate::contact::view::person_lines;
use crate::directory::country::country_name;
use crate::directory::model::Direction;
use crate::directory::text::{direction_name, kind_name, listing, opportunity_type_name, profile};
use crate::directory::view::{SampleBadge, fact_list};
use crate::i18n::Lang;
use crate::public::model::{PublicOpportunity, PublicOrganisation};
use crate::ui::{Icon, use_lang};
use leptos::prelude::*;

/// Everything but the name, which stands above it.
#[component]
pub fn Shown(organisation: PublicOrganisation, #[prop(into)] slug: String) -> impl IntoView {
    let lang = use_lang();
    let about = about(lang, &organisation);
    let opportunities = opportunities(lang, &organisation);
    let has_text = about.is_some() || opportunities.is_some();
    let side = view! { {reach(lang, &organisation)} {facts(lang, &organisation)} {people(lang, &slug, &organisation.contacts)} };
    if has_text {
        view! { <div class="split"><div class="stack">{about}{opportunities}</div><div class="stack">{side}</div></div> }
            .into_any()
    } else {
        view! { <div class="stack">{side}</div> }.into_any()
    }
}

/// Kind, place and whether it is invented, for below the name.
pub fn marks(lang: Lang, organisation: &PublicOrganisation) -> impl IntoView + use<> {
    view! {
        <p class="org-meta">
            <span>{kind_name(organisation.kind).say(lang)}</span>
            <span><Icon name="pin" />{place(lang, organisation)}</span>
            {organisation.is_sample.then(|| view! { <SampleBadge /> })}
        </p>
    }
}

/// The place, always with its country: readers come from anywhere.
fn place(lang: Lang, organisation: &PublicOrganisation) -> String {
    let country = country_name(lang, &organisation.country);
    match &organisation.city {
        Some(city) => format!("{city}, {country}"),
        None => country,
    }
}

fn about(lang: Lang, organisation: &PublicOrganisation) -> Option<impl IntoView + use<>> {
    let paragraphs: Vec<String> = [&organisation.summary, &organisation.description]
        .into_iter()
        .flat_map(|text| text.split("\n\n"))
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
        .collect();
    let keywords: Vec<String> = organisation.keywords.clone();
    let written = organisation.language.code();
    (!paragraphs.is_empty() || !keywords.is_empty()).then(|| {
        let paragraphs = paragraphs.into_iter().map(|text| view! { <p>{text}</p> }).collect_view();
        let keywords = keywords.into_iter().map(|word| view! { <li class="chip">{word}</li> }).collect::<Vec<_>>();
        let keywords =
            (!keywords.is_empty()).then(|| view! { <ul role="list" class="chip-row" lang=written>{keywords}</ul> });
        view! {
            <section class="card">
                <h2>{profile::ABOUT.say(lang)}</h2>
                <div class="prose" lang=written>{paragraphs}</div>
                {keywords}
            </section>
        }
    })
}

fn opportunities(lang: Lang, organisation: &PublicOrganisation) -> Option<impl IntoView + use<>> {
    let items: Vec<_> = organisation.opportunities.iter().map(|one| opportunity(lang, one)).collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="stack">
                <h2>{listing::NEEDS_AND_OFFERS.say(lang)}</h2>
                <ul role="list" class="profile-list">{items}</ul>
            </section>
        }
    })
}

fn opportunity(lang: Lang, one: &PublicOpportunity) -> impl IntoView + use<> {
    let is_need = one.direction == Direction::Need;
    let class = if is_need { "profile-item is-need" } else { "profile-item" };
    let (badge, icon) = if is_need { ("badge badge-accent", "need") } else { ("badge badge-primary", "offer") };
    let written = one.language.code();
    view! {
        <li class=class>
            <div class="chip-row">
                <span class=badge><Icon name=icon />{direction_name(one.direction).say(lang)}</span>
                <span class="muted small">{opportunity_type_name(one.kind).say(lang)}</span>
            </div>
            <h3 lang=written>{one.title.clone()}</h3>
            <p lang=written>{one.summary.clone()}</p>
        </li>
    }
}

/// Address, website and general contact.
fn reach(lang: Lang, organisation: &PublicOrganisation) -> impl IntoView + use<> {
    let office = organisation.office.clone();
    let function = office.function.map(|name| view! { <li><Icon name="user" /><span>{name}</span></li> });
    let email = office.email.map(|address| {
        view! { <li><Icon name="mail" /><a href=format!("mailto:{address}")>{address.clone()}</a></li> }
    });
    let phone = office.phone.map(|number| {
        let href = format!("tel:{}", number.replace(' ', ""));
        view! { <li><Icon name="phone" /><a href=href>{number}</a></li> }
    });
    let website = organisation.website.clone().map(|address| {
        let name =
            address.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').to_owned();
        // From within a frame it leads out of it.
        view! { <li><Icon name="globe" /><a href=address target="_blank" rel="noopener noreferrer external">{name}</a></li> }
    });
    let town = [organisation.postcode.clone(), organisation.city.clone()];
    let town = town.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let lines = [organisation.street.clone().unwrap_or_default(), town, country_name(lang, &organisation.country)];
    let lines = lines.into_iter().filter(|line| !line.is_empty());
    let lines = lines.map(|line| view! { <span>{line}</span><br /> }).collect_view();
    view! {
        <section class="card">
            <h2>{profile::CONTACT.say(lang)}</h2>
            <ul role="list" class="contact-list">
                {function}{email}{phone}{website}
                <li><Icon name="pin" /><span>{lines}</span></li>
            </ul>
        </section>
    }
}

fn facts(lang: Lang, organisation: &PublicOrganisation) -> Option<impl IntoView + use<>> {
    let areas: Vec<&str> = organisation.areas.iter().map(|area| area.say(lang)).collect();
    let areas = areas.join(", ");
    (!areas.is_empty()).then(|| {
        view! {
            <section class="card">
                <h2>{profile::FACTS.say(lang)}</h2>
                {fact_list(vec![(crate::public::text::AREAS.say(lang), areas)])}
            </section>
        }
    })
}

fn people(lang: Lang, slug: &str, contacts: &[Contact]) -> Option<impl IntoView + use<>> {
    let items: Vec<_> = contacts
        .iter()
        .cloned()
        .map(|contact| {
            view! {
                <li class="contact-entry">
                    <p class="contact-role"><strong>{contact.role}</strong></p>
                    {person_lines(lang, slug, contact.person)}
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="card">
                <h2>{crate::contact::text::TITLE.say(lang)}</h2>
                <ul role="list" class="contacts">{items}</ul>
            </section>
        }
    })
}
