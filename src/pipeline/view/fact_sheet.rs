//! The fact sheet: every fact of a proposal that is known.

use super::proposal::paragraphs;
use crate::i18n::Text;
use crate::network::model::Alliance;
use crate::pipeline::model::{Call, ConsortiumRole, Money, Proposal, PublicStatus};
use crate::pipeline::{proposal_text as text, text as names};
use crate::ui::{format, use_lang};
use leptos::prelude::*;

/// Facts that are not known leave no empty line.
#[component]
pub fn FactSheet(proposal: Proposal, lead_address: Option<String>) -> impl IntoView {
    let lang = use_lang();
    let language = proposal.language.code();
    let written = |label: Text, value: &Option<String>| {
        value.clone().map(|value| row(label, view! { <dd lang=language>{value}</dd> }.into_any()))
    };
    let summary = (!proposal.summary.is_empty())
        .then(|| row(text::SUMMARY, view! { <dd lang=language>{paragraphs(&proposal.summary)}</dd> }.into_any()));
    view! {
        <section class="card fact-sheet">
            <h2>{text::FACTS.say(lang)}</h2>
            <dl class="facts">
                {status(&proposal)}
                {outcome(&proposal)}
                {summary}
                {area(&proposal)}
                {proposal.call.as_ref().map(call)}
                {money(text::REQUESTED, proposal.requested)}
                {money(text::GRANTED, proposal.granted)}
                {money(text::TOTAL_COST, proposal.total_cost)}
                {written(text::AMOUNT_NOTE, &proposal.amount_note)}
                {proposal.fund_rate.map(|rate| row(text::FUND_RATE, view! { <dd>{format::percent(lang, rate)}</dd> }.into_any()))}
                {proposal.period.map(|period| row(text::PERIOD, view! { <dd>{period.display()}</dd> }.into_any()))}
                {coordination(&proposal, lead_address)}
                {written(text::NUMBER, &proposal.number)}
                {written(text::GRANT_TITLE, &proposal.grant_title)}
                {written(text::ACRONYM, &proposal.acronym)}
                {written(text::RESEARCH_FOCUS, &proposal.research_focus)}
                {written(text::CATEGORY, &proposal.category)}
                {chips(text::COMPETENCE_FIELDS, &proposal.competence_fields, language)}
                {written(text::SUBJECT_AREA, &proposal.subject_area)}
                {written(text::UNIT, &proposal.unit)}
                {written(text::PROGRAMME_AREA, &proposal.programme_area)}
                {website(&proposal)}
                {chips(text::KEYWORDS, &proposal.keywords, language)}
            </dl>
        </section>
    }
}

fn row(label: Text, value: AnyView) -> AnyView {
    view! { <div><dt>{label.say(use_lang())}</dt>{value}</div> }.into_any()
}

fn status(proposal: &Proposal) -> AnyView {
    let lang = use_lang();
    let stage = proposal.stage.name.say(lang);
    let public = names::public_status_name(proposal.stage.public_status).say(lang);
    let is_said = proposal.stage.public_status == PublicStatus::Hidden || public == stage;
    let said = if is_said { stage.to_owned() } else { format!("{public} ({stage})") };
    row(text::STATUS, view! { <dd>{said}</dd> }.into_any())
}

fn outcome(proposal: &Proposal) -> Option<AnyView> {
    let lang = use_lang();
    let outcome = names::outcome_name(proposal.outcome?).say(lang);
    let said = match proposal.resubmit_on {
        Some(day) => format!("{outcome}, {}", text::resubmit(lang, &format::date(lang, day))),
        None => outcome.to_owned(),
    };
    let reason = proposal.outcome_reason.clone().map(|reason| view! { <dd class="fact-earlier">{reason}</dd> });
    Some(row(text::OUTCOME, view! { <dd>{said}</dd>{reason} }.into_any()))
}

fn area(proposal: &Proposal) -> Option<AnyView> {
    let alliance = expect_context::<Alliance>();
    let (_, area) = alliance.area(proposal.area?)?;
    let name = area.name.say(use_lang()).to_owned();
    Some(row(text::AREA, view! { <dd>{name}</dd> }.into_any()))
}

fn call(call: &Call) -> AnyView {
    let lang = use_lang();
    let mut about = vec![call.programme.clone(), call.funder.clone()];
    about.retain(|part| !part.is_empty() && *part != call.name);
    about.extend(call.deadline_on.map(|day| text::deadline(lang, &format::date(lang, day))));
    let about = about.join(", ");
    let about = (!about.is_empty()).then(|| view! { <dd class="fact-earlier">{about}</dd> });
    row(text::CALL, view! { <dd>{call.name.clone()}</dd>{about} }.into_any())
}

fn money(label: Text, amount: Option<Money>) -> Option<AnyView> {
    let said = format::money(use_lang(), amount?);
    Some(row(label, view! { <dd class="fact-money">{said}</dd> }.into_any()))
}

fn coordination(proposal: &Proposal, address: Option<String>) -> Option<AnyView> {
    let slug = expect_context::<Alliance>().slug;
    let lead = proposal.consortium.iter().find(|member| member.role == ConsortiumRole::Lead).map(|lead| {
        let href = format!("/{slug}/directory/{}", lead.organisation);
        view! { <dd><a href=href>{lead.name.clone()}</a></dd> }
    });
    if lead.is_none() && proposal.contact_function.is_none() {
        return None;
    }
    let lines = [address, proposal.contact_function.clone()].into_iter().flatten();
    let lines = lines.map(|line| view! { <dd>{line}</dd> }).collect_view();
    Some(row(text::COORDINATION, view! { {lead}{lines} }.into_any()))
}

fn chips(label: Text, values: &[String], language: &'static str) -> Option<AnyView> {
    let chips = values.iter().map(|value| view! { <span class="chip">{value.clone()}</span> }).collect_view();
    let list = || view! { <dd><span class="chip-row" lang=language>{chips}</span></dd> }.into_any();
    (!values.is_empty()).then(|| row(label, list()))
}

fn website(proposal: &Proposal) -> Option<AnyView> {
    let address = proposal.website.clone()?;
    // An import may have brought anything; only a web address becomes a link.
    let is_link = address.starts_with("https://") || address.starts_with("http://");
    let value = if is_link {
        view! { <dd><a href=address.clone() rel="external noopener">{address.clone()}</a></dd> }.into_any()
    } else {
        view! { <dd>{address}</dd> }.into_any()
    };
    Some(row(text::WEBSITE, value))
}
