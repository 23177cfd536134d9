//! How complete a profile is, for those who can change that.

use crate::directory::completeness::{Choices, completeness};
use crate::directory::model::Organisation;
use crate::directory::text::relationship::{self as text, field_name};
use crate::network::model::Alliance;
use crate::ui::{format, use_lang};
use leptos::prelude::*;

/// A percentage, and the way to the field that would help most. The way is a real load, so
/// that the browser itself goes to the field.
#[component]
pub fn Completeness(organisation: Organisation) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let choices = Choices { areas: !alliance.areas.is_empty(), sectors: !alliance.sectors.is_empty() };
    let found = completeness(&organisation, choices);
    let next = match found.next {
        Some(field) => {
            let href = format!("/{}/directory/{}/edit#{}", alliance.slug, organisation.id, field.code());
            view! { <p>{text::NEXT_FIELD.say(lang)}" "<a class="text-link" href=href rel="external">{field_name(field).say(lang)}</a></p> }
                .into_any()
        }
        None => view! { <p>{text::ALL_FILLED.say(lang)}</p> }.into_any(),
    };
    view! {
        <section class="card completeness">
            <div class="card-head">
                <h2>{text::COMPLETENESS.say(lang)}</h2>
                <span class="badge">{format::percent(lang, i64::from(found.percent) * 100)}</span>
            </div>
            <progress class="progress" max="100" value=found.percent.to_string() aria-label=text::COMPLETENESS.say(lang)></progress>
            {next}
        </section>
    }
}
