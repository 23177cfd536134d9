//! What a person follows and what their organisations have sent, on the dashboard.

use super::Addressed;
use super::interest::status_badge;
use crate::activity::view::ActivityList;
use crate::i18n::Lang;
use crate::id::OpportunityId;
use crate::opportunity::api::RenewOpportunity;
use crate::opportunity::model::{Exchange, SentInterest};
use crate::opportunity::text;
use crate::ui::{Form, FormProblem, use_lang};
use leptos::prelude::*;

/// Nothing for who follows nothing and has sent nothing.
#[component]
pub fn ExchangeCard(slug: String, exchange: Exchange) -> impl IntoView {
    let lang = use_lang();
    let followed = exchange.follows.then(|| {
        let changes = if exchange.changes.is_empty() {
            view! { <p class="muted">{text::NOTHING_NEW.say(lang)}</p> }.into_any()
        } else {
            view! { <ActivityList items=exchange.changes alliance=slug.clone() /> }.into_any()
        };
        view! { <section class="card"><div class="card-head"><h2>{text::FOLLOWED.say(lang)}</h2></div>{changes}</section> }
    });
    let sent = (!exchange.sent.is_empty()).then(|| {
        let items = exchange.sent.iter().map(|interest| item(lang, &slug, interest)).collect_view();
        view! {
            <section class="card">
                <div class="card-head"><h2>{text::SENT.say(lang)}</h2></div>
                <ul role="list" class="interest-list">{items}</ul>
            </section>
        }
    });
    view! { {followed}{sent} }
}

fn item(lang: Lang, slug: &str, interest: &SentInterest) -> impl IntoView + use<> {
    let title = interest.title.clone();
    let title = if interest.is_open {
        let href = format!("/{slug}/opportunities/{}#interest", interest.opportunity);
        view! { <a href=href>{title}</a> }.into_any()
    } else {
        view! { {title} }.into_any()
    };
    let whom = interest.contact.as_ref().map(|contact| {
        let href = format!("/{slug}/directory/{}", contact.id);
        view! { <p class="small"><a href=href>{contact.name.clone()}</a></p> }
    });
    let answer =
        (!interest.answer.is_empty()).then(|| view! { <p class="muted small"><q>{interest.answer.clone()}</q></p> });
    view! {
        <li>
            <p>{title}</p>
            <div class="chip-row">{status_badge(lang, interest.status)}</div>
            {whom}
            {answer}
        </li>
    }
}

/// Renews with one click, where it is said that something ends.
#[component]
pub fn RenewForm(id: OpportunityId, #[prop(into)] title: String) -> impl IntoView {
    let lang = use_lang();
    let action = ServerAction::<RenewOpportunity>::new();
    view! {
        <ActionForm action attr:class="waiting-step">
            <FormProblem form=Form::of(action) />
            <Addressed id=id.to_string() />
            <button class="button button-small">{text::RENEW.say(lang)}<span class="visually-hidden">": "{title}</span></button>
        </ActionForm>
    }
}
