//! Interest in a need or offer: the form for who may write to the owner, what was sent, and
//! what has arrived. One form for an answer stands on a page at a time (`?answer=…`).

use super::{Addressed, Choose, Steps, paragraphs};
use crate::directory::search::pairs;
use crate::i18n::Lang;
use crate::id::{InterestId, OpportunityId, OrganisationId};
use crate::network::model::Alliance;
use crate::opportunity::model::{InterestStatus, OwnerContact, ReceivedInterest, SentInterest, Standing, limit};
use crate::opportunity::text::{self, interest_status_name};
use crate::ui::{Form, FormProblem, SelectField, Submit, TextArea, format, use_lang};
use leptos::prelude::*;
use leptos_router::hooks::use_location;

#[component]
pub fn Interests(id: OpportunityId, standing: Standing) -> impl IntoView {
    let lang = use_lang();
    let has_sent = !standing.sent.is_empty();
    let sent = has_sent.then(|| {
        let items = standing.sent.iter().map(|interest| sent_item(lang, interest)).collect_view();
        view! { <section class="card"><h2>{text::SENT.say(lang)}</h2><ul role="list" class="interest-list">{items}</ul></section> }
    });
    let received = (!standing.received.is_empty())
        .then(|| view! { <Received id received=standing.received may_answer=standing.may_answer /> });
    let express = (!standing.senders.is_empty()).then(|| view! { <Express id senders=standing.senders /> });
    view! { <div class="stack" id="interest">{received}{sent}{express}</div> }
}

#[component]
fn Express(id: OpportunityId, senders: Vec<(OrganisationId, String)>) -> impl IntoView {
    let lang = use_lang();
    let action = expect_context::<Steps>().express;
    let form = Form::of(action);
    let options: Vec<_> = senders.into_iter().map(|(id, name)| (id.to_string(), name)).collect();
    let first = options.first().map(|(id, _)| id.clone()).unwrap_or_default();
    view! {
        <section class="card" aria-labelledby="express-title">
            <h2 id="express-title">{text::EXPRESS.say(lang)}</h2>
            <p class="muted small">{text::EXPRESS_HINT.say(lang)}</p>
            <ActionForm action attr:class="move-form">
                <FormProblem form />
                <Addressed id=id.to_string() />
                <SelectField form name="organisation" label=text::AS_ORGANISATION.say(lang) options value=first required=true />
                <TextArea form name="message" label=text::MESSAGE.say(lang) hint=text::MESSAGE_HINT.say(lang) rows=5 required=true maxlength=limit::MESSAGE />
                <div class="button-row"><Submit label=text::SEND.say(lang) pending=action.pending() /></div>
            </ActionForm>
        </section>
    }
}

pub fn status_badge(lang: Lang, status: InterestStatus) -> impl IntoView {
    let class = match status {
        InterestStatus::Open => "badge badge-accent",
        InterestStatus::Accepted => "badge badge-success",
        InterestStatus::Declined => "badge",
    };
    view! { <span class=class>{interest_status_name(status).say(lang)}</span> }
}

fn sent_item(lang: Lang, interest: &SentInterest) -> impl IntoView + use<> {
    let slug = expect_context::<Alliance>().slug;
    let answer = (!interest.answer.is_empty()).then(|| {
        view! { <p class="muted small">{text::ANSWER.say(lang)}</p><div class="prose">{paragraphs(&interest.answer)}</div> }
    });
    let contact = interest.contact.as_ref().map(|contact| contact_of(lang, &slug, contact));
    view! {
        <li>
            <div class="chip-row">
                {status_badge(lang, interest.status)}
                <span class="muted small">{interest.sender.clone()}" · "{format::date(lang, interest.sent_at.date())}</span>
            </div>
            <div class="prose">{paragraphs(&interest.message)}</div>
            {answer}
            {contact}
        </li>
    }
}

/// Whom to talk to now that the owner has accepted.
fn contact_of(lang: Lang, slug: &str, contact: &OwnerContact) -> impl IntoView + use<> {
    let href = format!("/{slug}/directory/{}", contact.id);
    let function = contact.function.clone().map(|function| view! { <span>{function}</span><br /> });
    let email = contact.email.clone().map(|address| {
        view! { <a href=format!("mailto:{address}")>{address.clone()}</a><br /> }
    });
    let phone = contact.phone.clone().map(|number| view! { <span>{number}</span><br /> });
    let website = contact
        .website
        .clone()
        .map(|address| view! { <a href=address.clone() rel="noopener noreferrer external">{address.clone()}</a> });
    view! {
        <p class="interest-contact">
            <strong>{text::CONTACT_OPEN.say(lang)}": "<a href=href>{contact.name.clone()}</a></strong><br />
            {function}{email}{phone}{website}
        </p>
    }
}

#[component]
fn Received(id: OpportunityId, received: Vec<ReceivedInterest>, may_answer: bool) -> impl IntoView {
    let lang = use_lang();
    let query = use_location().search;
    let slug = expect_context::<Alliance>().slug;
    let items = move || {
        let asked = pairs(&query.read()).find(|(name, _)| name == "answer").map(|(_, id)| id);
        let item = |interest: &ReceivedInterest| {
            let can = may_answer && interest.status == InterestStatus::Open;
            let step = if can && asked.as_deref() == Some(interest.id.to_string().as_str()) {
                view! { <AnswerForm interest=interest.id /> }.into_any()
            } else if can {
                let href = format!("/{slug}/opportunities/{id}?answer={}#interest", interest.id);
                let whom = interest.organisation.1.clone();
                view! { <a class="button button-small" href=href>{text::ANSWER.say(lang)}<span class="visually-hidden">": "{whom}</span></a> }
                    .into_any()
            } else {
                ().into_any()
            };
            view! { <li>{received_item(lang, &slug, interest)}{step}</li> }
        };
        received.iter().map(item).collect_view()
    };
    view! {
        <section class="card"><h2>{text::RECEIVED.say(lang)}</h2><ul role="list" class="interest-list">{items}</ul></section>
    }
}

fn received_item(lang: Lang, slug: &str, interest: &ReceivedInterest) -> impl IntoView + use<> {
    let (organisation, name) = interest.organisation.clone();
    let href = format!("/{slug}/directory/{organisation}");
    let by = interest.by.clone().map(|by| format!(" · {by}"));
    let answer = (!interest.answer.is_empty()).then(|| {
        view! { <p class="muted small">{text::ANSWER.say(lang)}</p><div class="prose">{paragraphs(&interest.answer)}</div> }
    });
    view! {
        <div class="chip-row">
            {status_badge(lang, interest.status)}
            <a href=href>{name}</a>
            <span class="muted small">{format::date(lang, interest.sent_at.date())}{by}</span>
        </div>
        <div class="prose">{paragraphs(&interest.message)}</div>
        {answer}
    }
}

#[component]
fn AnswerForm(interest: InterestId) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = expect_context::<Steps>().answer;
    let form = Form::of(action);
    view! {
        <ActionForm action attr:class="move-form">
            <FormProblem form />
            <input type="hidden" name="alliance" value=slug />
            <input type="hidden" name="interest" value=interest.to_string() />
            <TextArea form name="answer" label=text::ANSWER.say(lang) hint=text::ANSWER_HINT.say(lang) rows=3 maxlength=limit::ANSWER />
            <div class="button-row">
                <Choose name="decision" value="accept" label=text::ACCEPT.say(lang) is_primary=true pending=action.pending() />
                <Choose name="decision" value="decline" label=text::DECLINE.say(lang) pending=action.pending() />
            </div>
        </ActionForm>
    }
}
