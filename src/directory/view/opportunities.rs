//! Needs and offers on their owner's page.

use super::marks::SampleBadge;
use crate::directory::api::RestoreOpportunity;
use crate::directory::model::{Direction, Opportunity, OrganisationPage, Visibility};
use crate::directory::text::{direction_name, listing, opportunity_type_name, profile as text, visibility_name};
use crate::i18n::Lang;
use crate::id::OpportunityId;
use crate::network::model::Alliance;
use crate::opportunity::model::{Phase, Status};
use crate::opportunity::view::phase_badge;
use crate::ui::text::UNDO;
use crate::ui::{Form, FormProblem, Icon, format, use_lang};
use leptos::prelude::*;

/// The needs and offers that the viewer may see, and a way to add one.
#[component]
pub fn OpportunityItems(page: OrganisationPage) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let add = page.organisation.may_edit.then(|| {
        let href = format!("/{}/directory/{}/new-opportunity", alliance.slug, page.organisation.id);
        view! { <a class="button button-small" href=href><Icon name="plus" />{text::ADD_OPPORTUNITY.say(lang)}</a> }
    });
    let items: Vec<_> = page.opportunities.iter().map(|opportunity| item(lang, &alliance, opportunity)).collect();
    let list = if items.is_empty() {
        view! { <p class="muted">{text::NO_OPPORTUNITIES.say(lang)}</p> }.into_any()
    } else {
        view! { <ul role="list" class="profile-list">{items}</ul> }.into_any()
    };
    view! {
        <section class="stack">
            <div class="card-head"><h2>{listing::NEEDS_AND_OFFERS.say(lang)}</h2>{add}</div>
            {list}
        </section>
    }
}

fn item(lang: Lang, alliance: &Alliance, opportunity: &Opportunity) -> impl IntoView + use<> {
    let is_need = opportunity.direction == Direction::Need;
    let class = if is_need { "profile-item is-need" } else { "profile-item" };
    let href = format!("/{}/opportunities/{}", alliance.slug, opportunity.id);
    let until = opportunity.valid_until.map(|day| {
        view! { <p class="muted small">{text::valid_until(lang, &format::date(lang, day))}</p> }
    });
    view! {
        <li class=class>
            <div class="chip-row">{opportunity_badges(lang, opportunity)}</div>
            <h3><a href=href lang=opportunity.language.code()>{opportunity.title.clone()}</a></h3>
            <p lang=opportunity.language.code()>{opportunity.summary.clone()}</p>
            {until}
        </li>
    }
}

/// Direction, type, who sees it if not everybody does, and whether it is invented.
pub fn opportunity_badges(lang: Lang, opportunity: &Opportunity) -> impl IntoView + use<> {
    let is_need = opportunity.direction == Direction::Need;
    let (class, icon) = if is_need { ("badge badge-accent", "need") } else { ("badge badge-primary", "offer") };
    let hidden = (opportunity.visibility != Visibility::Visible).then(|| {
        view! { <span class="badge badge-warning"><Icon name="lock" />{visibility_name(opportunity.visibility).say(lang)}</span> }
    });
    let phase = if opportunity.status == Status::Draft { Phase::Draft } else { Phase::InReview };
    view! {
        <span class=class><Icon name=icon />{direction_name(opportunity.direction).say(lang)}</span>
        <span class="muted small">{opportunity_type_name(opportunity.kind).say(lang)}</span>
        {(opportunity.status != Status::Published).then(|| phase_badge(lang, phase))}
        {hidden}
        {opportunity.is_sample.then(|| view! { <SampleBadge /> })}
    }
}

/// Offers to take back an archiving that has just happened.
#[component]
pub fn UndoOpportunity(id: OpportunityId) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let restore = ServerAction::<RestoreOpportunity>::new();
    view! {
        <div class="banner banner-success" role="status">
            <Icon name="check" />
            <p>{text::OPPORTUNITY_ARCHIVED.say(lang)}</p>
            <ActionForm action=restore>
                <input type="hidden" name="alliance" value=alliance.slug />
                <input type="hidden" name="id" value=id.to_string() />
                <button class="button button-small"><Icon name="undo" />{UNDO.say(lang)}</button>
            </ActionForm>
        </div>
        <FormProblem form=Form::of(restore) />
    }
}
