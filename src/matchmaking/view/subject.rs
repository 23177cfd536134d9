//! The picked proposal or need, and what its consortium lacks.

use crate::matchmaking::model::{Check, Subject, SubjectId};
use crate::matchmaking::text;
use crate::network::model::Alliance;
use crate::ui::{Icon, format, use_lang};
use leptos::prelude::*;

#[component]
pub fn SubjectCard(subject: Subject, checks: Vec<Check>) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let area = subject.area.and_then(|id| alliance.area(id));
    let position = area.map_or(7, |(position, _)| position % 8);
    let area = area.map(|(_, area)| {
        view! { <span class=format!("area-chip area-{position}")>{area.name.say(lang).to_owned()}</span> }
    });
    let stage = match (&subject.stage, subject.id) {
        (Some(stage), _) => Some(stage.say(lang).to_owned()),
        (None, SubjectId::Need(_)) => Some(text::NEED_OF.say(lang).to_owned()),
        (None, SubjectId::Proposal(_)) => None,
    };
    let href = match subject.id {
        SubjectId::Proposal(id) => format!("/{}/pipeline/{id}", alliance.slug),
        SubjectId::Need(id) => format!("/{}/opportunities/{id}", alliance.slug),
    };
    let summary = (!subject.summary.is_empty())
        .then(|| view! { <p class="small" lang=subject.language.code()>{subject.summary.clone()}</p> });
    view! {
        <section class=format!("card match-subject area-{position}") aria-labelledby="match-subject">
            <div class="stack">
                <div class="chip-row">{area}{stage.map(|stage| view! { <span class="badge">{stage}</span> })}</div>
                <h2 id="match-subject" lang=subject.language.code()><a href=href>{subject.title.clone()}</a></h2>
                <p class="muted small">{facts(&subject, &alliance)}</p>
                {summary}
            </div>
            {(!checks.is_empty()).then(|| gaps(checks, &alliance))}
        </section>
    }
    .into_any()
}

/// Owner, members and amount, with dots between.
fn facts(subject: &Subject, alliance: &Alliance) -> impl IntoView + use<> {
    let lang = use_lang();
    let mut facts: Vec<AnyView> = Vec::new();
    match &subject.owner {
        Some((id, name)) => {
            facts.push(view! { <a href=format!("/{}/directory/{id}", alliance.slug)>{name.clone()}</a> }.into_any());
        }
        None if subject.id.need().is_some() => facts.push(text::OWNER_HIDDEN.say(lang).into_any()),
        None => {}
    }
    if let Some((id, title)) = &subject.proposal {
        facts.push(view! { <a href=format!("/{}/pipeline/{id}", alliance.slug)>{title.clone()}</a> }.into_any());
    }
    if let Some(partners) = subject.partners {
        facts.push(text::members(lang, partners as i64).into_any());
    }
    if let Some(amount) = subject.amount {
        facts.push(view! { <span class="money">{format::money(lang, amount)}</span> }.into_any());
    }
    let dots = |(at, fact): (usize, AnyView)| view! { {(at > 0).then_some(" · ")}{fact} };
    facts.into_iter().enumerate().map(dots).collect_view()
}

fn gaps(checks: Vec<Check>, alliance: &Alliance) -> impl IntoView + use<> {
    let lang = use_lang();
    let open = checks.iter().filter(|check| !check.met).count();
    let badge = match open {
        0 => view! { <span class="badge badge-success">{text::NO_GAPS.say(lang)}</span> }.into_any(),
        open => view! { <span class="badge badge-accent">{text::gaps_open(lang, open as i64)}</span> }.into_any(),
    };
    let items = checks.iter().map(|check| gap(check, alliance)).collect_view();
    view! {
        <div class="card-head"><h3>{text::GAPS.say(lang)}</h3>{badge}</div>
        <ul role="list" class="gap-list">{items}</ul>
    }
}

fn gap(check: &Check, alliance: &Alliance) -> impl IntoView + use<> {
    let (said, about) = text::requirement(use_lang(), check, alliance);
    let about = (!about.is_empty()).then(|| view! { <span class="gap-detail">{about}</span> });
    match check.met {
        true => view! { <li class="gap is-met"><Icon name="check" /><span>{said}{about}</span></li> }.into_any(),
        false => view! { <li class="gap is-missing"><Icon name="x" /><span><strong>{said}</strong>{about}</span></li> }
            .into_any(),
    }
}
