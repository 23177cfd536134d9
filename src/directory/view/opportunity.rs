//! The page of a need or offer; with `?edit=1` its form stands in its place.

use super::facts::readiness;
use super::marks::{area_chip, kind_and_size};
use super::opportunities::opportunity_badges;
use super::opportunity_entry::EditForm;
use super::profile::Breadcrumb;
use crate::directory::api::{ArchiveOpportunity, opportunity};
use crate::directory::country::country_name;
use crate::directory::model::{Opportunity, OpportunityPage as Page, OwnerTraits};
use crate::directory::search::pairs;
use crate::directory::text::{kind_name, profile as text};
use crate::error::Error;
use crate::i18n::Lang;
use crate::id::OpportunityId;
use crate::network::model::Alliance;
use crate::opportunity::api::aims;
use crate::opportunity::model::{Aims, Standing, Status};
use crate::opportunity::view::{
    FollowButton, Interests, Reviews, StandingBanner, Steps, Substance, details_facts, phase_badge,
};
use crate::talk::text::{CAME_UP_IN, TALK};
use crate::ui::text::EDIT;
use crate::ui::{Form, FormProblem, Head, Icon, Loading, Problem, format, use_lang, when_loaded};
use leptos::prelude::*;
use leptos_router::hooks::{use_location, use_params_map};

#[component]
pub fn OpportunityPage() -> impl IntoView {
    let alliance = expect_context::<Alliance>();
    let params = use_params_map();
    let query = use_location().search;
    let id = Memo::new(move |_| params.read().get("id").and_then(|id| id.parse::<OpportunityId>().ok()));
    let is_editing = Memo::new(move |_| pairs(&query.read()).any(|(name, _)| name == "edit"));
    let taken = Steps::provide().taken;
    // Leaving the form reads the page anew, because saving may have changed it.
    let loaded = Resource::new(
        move || (id.get(), is_editing.get(), taken.get()),
        move |(id, is_editing, _)| {
            let slug = alliance.slug.clone();
            async move {
                let page = opportunity(slug.clone(), id.ok_or(Error::NotFound)?).await?;
                let owner = page.opportunity.organisation.as_ref().map(|(owner, _)| *owner);
                let aims = match owner.filter(|_| is_editing && page.opportunity.may_edit) {
                    Some(owner) => aims(slug, Some(owner)).await?,
                    None => Aims::default(),
                };
                Ok::<_, Error>((page, aims))
            }
        },
    );
    view! {
        <main id="main" class="page page-narrow" tabindex="-1">
            <Suspense fallback=Loading>
                {when_loaded(move || {
                    let is_editing = is_editing.get();
                    Suspend::new(async move {
                        match loaded.await {
                            Ok((page, aims)) if is_editing && page.opportunity.may_edit => {
                                view! { <Editing opportunity=page.opportunity aims /> }.into_any()
                            }
                            Ok(_) if is_editing => view! { <Problem error=Error::Forbidden /> }.into_any(),
                            Ok((page, _)) => view! { <Showing page /> }.into_any(),
                            Err(error) => view! { <Problem error /> }.into_any(),
                        }
                    })
                })}
            </Suspense>
        </main>
    }
}

#[component]
fn Editing(opportunity: Opportunity, aims: Aims) -> impl IntoView {
    view! {
        <Head title=opportunity.title.clone() />
        <EditForm known=opportunity aims />
    }
}

#[component]
fn Showing(page: Page) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let shown = page.opportunity;
    let standing = page.standing;
    let owner =
        shown.organisation.as_ref().map(|(id, name)| (format!("/{}/directory/{id}", alliance.slug), name.clone()));
    let language = shown.language.code();
    let paragraphs: Vec<_> = shown
        .description
        .split("\n\n")
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .map(|text| view! { <p>{text.to_owned()}</p> })
        .collect();
    let description = (!paragraphs.is_empty()).then(|| view! { <div class="prose" lang=language>{paragraphs}</div> });
    let keywords: Vec<_> =
        shown.keywords.iter().map(|keyword| view! { <span class="chip">{keyword.clone()}</span> }).collect();
    view! {
        <Head title=shown.title.clone() description=shown.summary.clone() />
        <Breadcrumb steps=owner.into_iter().collect() here=shown.title.clone() />
        <header class="page-head">
            <div class="page-head-text">
                <div class="chip-row">
                    {opportunity_badges(lang, &shown)}
                    {(shown.status == Status::Published).then(|| phase_badge(lang, standing.phase))}
                    {shown.area.and_then(|area| area_chip(&alliance, area, lang))}
                </div>
                <h1 lang=language>{shown.title.clone()}</h1>
                <p class="page-intro" lang=language>{shown.summary.clone()}</p>
            </div>
            <FollowButton id=shown.id standing=standing.clone() />
            {shown.may_edit.then(|| view! { <Actions id=shown.id /> })}
        </header>
        <StandingBanner id=shown.id standing=standing.clone() />
        <div class="stack">
            {description.map(|description| view! { <section class="card"><h2>{text::DESCRIPTION.say(lang)}</h2>{description}</section> })}
            {(!keywords.is_empty()).then(|| view! { <div class="chip-row">{keywords}</div> })}
            <Substance opportunity=shown.clone() />
            <Details opportunity=shown.clone() owner=page.owner standing=standing.clone() />
            <Reviews id=shown.id standing=standing.clone() />
            <Interests id=shown.id standing />
        </div>
    }
}

#[component]
fn Actions(id: OpportunityId) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let archive = ServerAction::<ArchiveOpportunity>::new();
    let edit = format!("/{}/opportunities/{id}?edit=1", alliance.slug);
    view! {
        <div class="button-row">
            <a class="button" href=edit><Icon name="edit" />{EDIT.say(lang)}</a>
            <ActionForm action=archive>
                <input type="hidden" name="alliance" value=alliance.slug />
                <input type="hidden" name="id" value=id.to_string() />
                <button class="button button-quiet"><Icon name="trash" />{text::ARCHIVE.say(lang)}</button>
            </ActionForm>
        </div>
        <FormProblem form=Form::of(archive) />
    }
}

#[component]
fn Details(opportunity: Opportunity, owner: Option<OwnerTraits>, standing: Standing) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let named = opportunity.organisation.clone().map(|(id, name)| {
        let href = format!("/{}/directory/{id}", alliance.slug);
        view! { <div><dt>{text::OWNER.say(lang)}</dt><dd><a href=href>{name}</a></dd></div> }
    });
    let proposal = opportunity.proposal.clone().or(standing.target.clone()).map(|(id, title)| {
        let href = format!("/{}/pipeline/{id}", alliance.slug);
        view! { <div><dt>{text::FOR_PROPOSAL.say(lang)}</dt><dd><a href=href>{title}</a></dd></div> }
    });
    let talk = standing.talk.map(|id| {
        let href = format!("/{}/membership/talks/{id}", alliance.slug);
        view! { <div><dt>{CAME_UP_IN.say(lang)}</dt><dd><a href=href>{TALK.say(lang)}</a></dd></div> }
    });
    let facts = facts_of(lang, &opportunity, &standing)
        .into_iter()
        .map(|(term, said)| view! { <div><dt>{term}</dt><dd>{said}</dd></div> })
        .collect_view();
    view! {
        <section class="card">
            <h2>{text::DETAILS.say(lang)}</h2>
            <dl class="facts">{named}{proposal}{talk}{owner.map(|owner| unnamed(lang, &owner))}{facts}</dl>
        </section>
    }
}

/// All that is said of an owner who is not named: country, kind and size.
fn unnamed(lang: Lang, owner: &OwnerTraits) -> impl IntoView + use<> {
    let kind = kind_and_size(lang, owner.kind, owner.size_class);
    let traits = format!("{}: {kind}, {}", text::OWNER_UNNAMED.say(lang), country_name(lang, &owner.country));
    view! {
        <div>
            <dt>{text::OWNER.say(lang)}</dt>
            <dd>{traits}<br /><span class="muted small">{text::OWNER_UNNAMED_HINT.say(lang)}</span></dd>
        </div>
    }
}

fn facts_of(lang: Lang, opportunity: &Opportunity, standing: &Standing) -> Vec<(&'static str, String)> {
    let kinds: Vec<&str> = opportunity.partner_kinds.iter().map(|kind| kind_name(*kind).say(lang)).collect();
    let countries: Vec<String> = opportunity.countries.iter().map(|code| country_name(lang, code)).collect();
    let until = opportunity.valid_until.map(|day| text::valid_until(lang, &format::date(lang, day)));
    let facts = [
        (text::PARTNER_KINDS, Some(kinds.join(", "))),
        (text::TARGET_COUNTRIES, Some(countries.join(", "))),
        (text::TRL, readiness(opportunity.trl_min, opportunity.trl_max)),
        (text::VALIDITY, until),
    ];
    let facts = facts.into_iter().chain(details_facts(lang, opportunity, standing));
    let given = facts.filter_map(|(term, said)| Some((term.say(lang), said?)));
    given.filter(|(_, said)| !said.is_empty()).collect()
}
