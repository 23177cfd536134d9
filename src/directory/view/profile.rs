//! An organisation's page. Its sections are addresses of their own, so that they can be
//! linked to and work without JavaScript.

use super::belonging::{membership_badge, membership_link};
use super::completeness::Completeness;
use super::facts::{Contact, Facts};
use super::marks::{SampleBadge, area_chip, area_class, initials, kind_and_size, place};
use super::opportunities::{OpportunityItems, UndoOpportunity};
use super::particulars::{Numbers, capabilities};
use super::relationships::Relationships;
use crate::activity::view::Timeline;
use crate::contact::view::Contacts;
use crate::directory::api::{ArchiveOrganisation, ConfirmOrganisation, organisation};
use crate::directory::model::{Organisation, OrganisationPage as Page, Participation};
use crate::directory::search::pairs;
use crate::directory::sheet::view::export_one;
use crate::directory::text::{listing, profile as text};
use crate::error::Error;
use crate::i18n::Lang;
use crate::id::{OpportunityId, OrganisationId};
use crate::membership::view::History;
use crate::network::model::Alliance;
use crate::picture::text as picture;
use crate::picture::view::mark;
use crate::pipeline::text::consortium_role_name;
use crate::public::text as public;
use crate::ui::text::EDIT;
use crate::ui::{Form, FormProblem, Head, Icon, Loading, Problem, format, use_lang, when_loaded};
use leptos::prelude::*;
use leptos_router::hooks::{use_location, use_params_map};

/// The sections of the page, in their order; the first needs no mention in the address.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Tab {
    Profile,
    Opportunities,
    Proposals,
    History,
}

impl Tab {
    const ALL: [Tab; 4] = [Tab::Profile, Tab::Opportunities, Tab::Proposals, Tab::History];

    fn code(self) -> &'static str {
        ["profile", "opportunities", "proposals", "history"][self as usize]
    }

    fn of(query: &str) -> Tab {
        let named = pairs(query).find(|(name, _)| name == "tab").map(|(_, value)| value);
        Tab::ALL.into_iter().find(|tab| Some(tab.code()) == named.as_deref()).unwrap_or(Tab::Profile)
    }
}

/// The id in the address; what is no id names no record.
pub fn use_organisation_id() -> Memo<Option<OrganisationId>> {
    let params = use_params_map();
    Memo::new(move |_| params.read().get("id").and_then(|id| id.parse().ok()))
}

#[component]
pub fn OrganisationPage() -> impl IntoView {
    let alliance = expect_context::<Alliance>();
    let id = use_organisation_id();
    let query = use_location().search;
    let confirm = ServerAction::<ConfirmOrganisation>::new();
    let slug = alliance.slug.clone();
    let loaded = Resource::new(
        move || (id.get(), confirm.version().get()),
        move |(id, _)| {
            let slug = slug.clone();
            async move { organisation(slug, id.ok_or(Error::NotFound)?).await }
        },
    );
    let archived = move || {
        let query = query.read();
        pairs(&query).find(|(name, _)| name == "archived").and_then(|(_, id)| id.parse::<OpportunityId>().ok())
    };
    view! {
        <main id="main" class="page" tabindex="-1">
            {move || archived().map(|id| view! { <UndoOpportunity id /> })}
            <Transition fallback=Loading>
                {when_loaded(move || {
                    let tab = Tab::of(&query.read());
                    Suspend::new(async move {
                        match loaded.await {
                            Ok(page) => view! { <Profile page tab confirm /> }.into_any(),
                            Err(error) => view! { <Problem error /> }.into_any(),
                        }
                    })
                })}
            </Transition>
        </main>
    }
}

#[component]
fn Profile(page: Page, tab: Tab, confirm: ServerAction<ConfirmOrganisation>) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let organisation = page.organisation.clone();
    let stale = (page.is_stale && organisation.may_edit).then(|| view! { <StaleBanner id=organisation.id confirm /> });
    let section = match tab {
        Tab::Profile => view! {
            {about(lang, &organisation)}
            {capabilities(lang, &page)}
            <Relationships page=page.clone() />
            <OpportunityItems page=page.clone() />
        }
        .into_any(),
        Tab::Opportunities => view! { <OpportunityItems page=page.clone() /> }.into_any(),
        Tab::Proposals => participations(lang, &alliance, &page).into_any(),
        Tab::History => view! {
            <section class="card"><h2>{text::HISTORY.say(lang)}</h2><Timeline items=page.history.clone() /></section>
            {page.membership_record.clone().map(|record| view! { <History record /> })}
        }
        .into_any(),
    };
    view! {
        <Head title=organisation.name.clone() description=organisation.summary.clone() />
        <Breadcrumb steps=Vec::new() here=organisation.name.clone() />
        {head(lang, &alliance, &page)}
        {stale}
        <FormProblem form=Form::of(confirm) />
        {tabs(lang, &alliance, &page, tab)}
        <div class="split">
            <div class="stack">{section}</div>
            <aside class="stack" aria-label=text::CONTACT_AND_FACTS.say(lang)>
                {organisation.may_edit.then(|| view! { <Completeness organisation=organisation.clone() /> })}
                <Contact organisation=organisation.clone() />
                <Contacts organisation=organisation.id contacts=page.contacts.clone() may_edit=organisation.may_edit />
                <Facts organisation />
                <Numbers page=page.clone() />
                {page.organisation.may_edit.then(|| public_link(lang, &alliance, &page))}
                {page.may_archive.then(|| view! { <Archive id=page.organisation.id /> })}
            </aside>
        </div>
    }
}

/// The way back to the list; `steps` are pages between it and this one.
#[component]
pub fn Breadcrumb(steps: Vec<(String, String)>, #[prop(into)] here: String) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let steps = steps.into_iter().map(|(href, name)| view! { <li><a href=href>{name}</a></li> }).collect_view();
    view! {
        <nav aria-label=text::BREADCRUMB.say(lang)>
            <ol role="list" class="breadcrumb">
                <li><a href=format!("/{}/directory", alliance.slug)>{listing::TITLE.say(lang)}</a></li>
                {steps}
                <li aria-current="page">{here}</li>
            </ol>
        </nav>
    }
}

fn head(lang: Lang, alliance: &Alliance, page: &Page) -> impl IntoView + use<> {
    let organisation = &page.organisation;
    let class = format!("initials initials-large {}", area_class(alliance, &organisation.areas));
    let areas = organisation.areas.iter().filter_map(|area| area_chip(alliance, *area, lang)).collect_view();
    let edit = organisation.may_edit.then(|| {
        let href = format!("/{}/directory/{}/edit", alliance.slug, organisation.id);
        view! { <a class="button" href=href><Icon name="edit" />{EDIT.say(lang)}</a> }
    });
    let logo = organisation.may_edit.then(|| {
        let href = format!("/{}/directory/{}/logo", alliance.slug, organisation.id);
        view! { <a class="text-link small" href=href>{picture::EDIT_LOGO.say(lang)}</a> }
    });
    let matches = format!("/{}/matchmaking", alliance.slug);
    let through = page.member_through.as_ref().map(|(_, name)| name.as_str());
    view! {
        <header class="org-head">
            <div class="org-mark">
                {mark(&alliance.slug, organisation.logo, initials(&organisation.name), class)}
                {logo}
            </div>
            <div class="org-head-text">
                <h1>{organisation.name.clone()}</h1>
                <p class="org-meta">
                    <span>{kind_and_size(lang, organisation.kind, organisation.size_class)}</span>
                    <span><Icon name="pin" />{place(alliance, lang, organisation.city.as_deref(), &organisation.country)}</span>
                </p>
                <div class="chip-row">
                    {areas}
                    {organisation.membership.as_ref().map(|membership| membership_badge(lang, membership, through))}
                    {organisation.is_sample.then(|| view! { <SampleBadge /> })}
                </div>
            </div>
            <div class="button-row">
                {edit}
                {export_one(lang, &alliance.slug, organisation.id)}
                {membership_link(lang, alliance, page)}
                <a class="button button-primary" href=matches><Icon name="match" />{text::FIND_PARTNERS.say(lang)}</a>
            </div>
        </header>
    }
}

/// Where editors decide what everybody sees.
fn public_link(lang: Lang, alliance: &Alliance, page: &Page) -> impl IntoView + use<> {
    let href = format!("/{}/directory/{}/public", alliance.slug, page.organisation.id);
    view! {
        <section class="card">
            <h2>{public::CHOICE_TITLE.say(lang)}</h2>
            <p><a class="button button-small" href=href><Icon name="globe" />{public::CHOICE_LINK.say(lang)}</a></p>
        </section>
    }
}

fn tabs(lang: Lang, alliance: &Alliance, page: &Page, current: Tab) -> impl IntoView + use<> {
    let base = format!("/{}/directory/{}", alliance.slug, page.organisation.id);
    let links = Tab::ALL
        .into_iter()
        .map(|tab| {
            let href = if tab == Tab::Profile { base.clone() } else { format!("{base}?tab={}", tab.code()) };
            let (label, count) = match tab {
                Tab::Profile => (text::PROFILE, 0),
                Tab::Opportunities => (listing::NEEDS_AND_OFFERS, page.opportunities.len() as i64),
                Tab::Proposals => (text::PROPOSALS, page.participation_count),
                Tab::History => (text::HISTORY, 0),
            };
            let count = (count > 0).then(|| view! { " "<span class="badge">{format::number(lang, count)}</span> });
            view! { <a class="tab" href=href aria-current=(tab == current).then_some("page")>{label.say(lang)}{count}</a> }
        })
        .collect_view();
    view! { <nav class="tabs" aria-label=text::SECTIONS.say(lang)>{links}</nav> }
}

fn about(lang: Lang, organisation: &Organisation) -> impl IntoView + use<> {
    let texts: Vec<String> = [&organisation.summary, &organisation.description]
        .into_iter()
        .flat_map(|text| text.split("\n\n"))
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
        .collect();
    let prose = if texts.is_empty() {
        view! { <p class="muted">{text::NO_DESCRIPTION.say(lang)}</p> }.into_any()
    } else {
        let texts = texts.into_iter().map(|text| view! { <p>{text}</p> }).collect_view();
        view! { <div class="prose" lang=organisation.language.code()>{texts}</div> }.into_any()
    };
    let keywords: Vec<_> =
        organisation.keywords.iter().map(|keyword| view! { <span class="chip">{keyword.clone()}</span> }).collect();
    view! {
        <section class="card">
            <h2>{text::ABOUT.say(lang)}</h2>
            {prose}
            {(!keywords.is_empty()).then(|| view! { <div class="chip-row">{keywords}</div> })}
        </section>
    }
}

fn participations(lang: Lang, alliance: &Alliance, page: &Page) -> impl IntoView + use<> {
    let shown = page.participations.len() as i64;
    let rest = (page.participation_count > shown).then(|| {
        let all = text::proposals(lang, page.participation_count, &format::number(lang, page.participation_count));
        view! { <p class="muted small">{all}". "{text::newest(lang, &format::number(lang, shown))}</p> }
    });
    let items: Vec<_> = page.participations.iter().map(|part| participation(lang, alliance, part)).collect();
    let list = if items.is_empty() {
        view! { <p class="muted">{text::NO_PROPOSALS.say(lang)}</p> }.into_any()
    } else {
        view! { <ul role="list" class="profile-list">{items}</ul> }.into_any()
    };
    view! { <section class="stack"><h2>{text::PROPOSALS.say(lang)}</h2>{rest}{list}</section> }
}

fn participation(lang: Lang, alliance: &Alliance, part: &Participation) -> impl IntoView + use<> {
    let href = format!("/{}/pipeline/{}", alliance.slug, part.proposal);
    let amount =
        part.contribution.map(|amount| view! { " · "<span class="money">{format::money(lang, amount)}</span> });
    view! {
        <li class="profile-item">
            <div class="chip-row">
                <span class="badge">{consortium_role_name(part.role).say(lang)}</span>
                <span class="muted small">{part.stage.say(lang).to_owned()}{amount}</span>
            </div>
            <h3><a href=href>{part.title.clone()}</a></h3>
        </li>
    }
}

/// Asks the profile's editors whether it is still correct.
#[component]
fn StaleBanner(id: OrganisationId, confirm: ServerAction<ConfirmOrganisation>) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    view! {
        <div class="banner banner-warning">
            <Icon name="clock" />
            <div>
                <p class="banner-title">{text::STALE_TITLE.say(lang)}</p>
                <p>{text::STALE_HINT.say(lang)}</p>
            </div>
            <ActionForm action=confirm>
                <input type="hidden" name="alliance" value=alliance.slug />
                <input type="hidden" name="id" value=id.to_string() />
                <button class="button button-small"><Icon name="check" />{text::CONFIRM.say(lang)}</button>
            </ActionForm>
        </div>
    }
}

#[component]
fn Archive(id: OrganisationId) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let archive = ServerAction::<ArchiveOrganisation>::new();
    view! {
        <FormProblem form=Form::of(archive) />
        <ActionForm action=archive>
            <input type="hidden" name="alliance" value=alliance.slug />
            <input type="hidden" name="id" value=id.to_string() />
            <button class="button button-quiet"><Icon name="trash" />{text::ARCHIVE.say(lang)}</button>
        </ActionForm>
    }
}
