//! What an organisation is to others: on its page, and on the page where that is changed.

use super::profile::{Breadcrumb, use_organisation_id};
use crate::directory::api::{Relate, Unrelate, organisation, search_directory};
use crate::directory::model::{Facet, MembershipStatus, NO_MEMBERSHIP, Organisation, OrganisationPage as Page, Search};
use crate::directory::relationship::{Relation, Relationship};
use crate::directory::text::relationship::{self as text, relation_name};
use crate::error::Error;
use crate::id::OrganisationId;
use crate::network::model::Alliance;
use crate::pipeline::proposal_text::{ADD, NOBODY_FOUND, REMOVE, remove_named};
use crate::ui::text::SEARCH;
use crate::ui::{
    Form, FormProblem, Head, Icon, LoadFailed, Loading, Problem, SelectField, Submit, use_lang, when_loaded,
};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The relationships on an organisation's page; nothing where there are none and the viewer
/// cannot add any.
#[component]
pub fn Relationships(page: Page) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let may_edit = page.organisation.may_edit;
    if page.relationships.is_empty() && !may_edit {
        return ().into_any();
    }
    let change = may_edit.then(|| {
        let href = format!("/{slug}/directory/{}/relationships", page.organisation.id);
        view! { <p><a class="text-link" href=href>{text::CHANGE.say(lang)}</a></p> }
    });
    let items = page.relationships.iter().map(|one| view! { <li>{label(&slug, one)}</li> }).collect_view();
    let list = if page.relationships.is_empty() {
        view! { <p class="muted">{text::NONE_YET.say(lang)}</p> }.into_any()
    } else {
        view! { <ul role="list" class="relationship-list">{items}</ul> }.into_any()
    };
    view! { <section class="card"><h2>{text::TITLE.say(lang)}</h2>{list}{change}</section> }.into_any()
}

fn label(slug: &str, one: &Relationship) -> impl IntoView + use<> {
    let lang = use_lang();
    let href = format!("/{slug}/directory/{}", one.other);
    let is_confidential = one.relation.is_confidential();
    view! {
        <span>
            <span class="muted">{relation_name(one.relation).say(lang)}" "</span>
            <a href=href>{one.other_name.clone()}</a>
            {is_confidential.then(|| view! { " "<span class="badge">{text::CONFIDENTIAL.say(lang)}</span> })}
        </span>
    }
}

#[component]
pub fn RelationshipsPage() -> impl IntoView {
    let alliance = expect_context::<Alliance>();
    let id = use_organisation_id();
    let (add, remove) = (ServerAction::<Relate>::new(), ServerAction::<Unrelate>::new());
    let loaded = Resource::new(
        move || (id.get(), add.version().get(), remove.version().get()),
        move |(id, ..)| {
            let slug = alliance.slug.clone();
            async move { organisation(slug, id.ok_or(Error::NotFound)?).await }
        },
    );
    view! {
        <main id="main" class="page page-narrow" tabindex="-1">
            <Transition fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match loaded.await {
                        Ok(page) if page.organisation.may_edit => view! { <Change page add remove /> }.into_any(),
                        Ok(_) => view! { <Problem error=Error::Forbidden /> }.into_any(),
                        Err(error) => view! { <Problem error /> }.into_any(),
                    }
                }))}
            </Transition>
        </main>
    }
}

#[component]
fn Change(page: Page, add: ServerAction<Relate>, remove: ServerAction<Unrelate>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let organisation = page.organisation;
    let back = format!("/{slug}/directory/{}", organisation.id);
    let rows = page.relationships.iter().map(|one| row(&slug, organisation.id, one, remove)).collect_view();
    let list = if page.relationships.is_empty() {
        view! { <p class="muted">{text::NONE_YET.say(lang)}</p> }.into_any()
    } else {
        view! { <ul role="list" class="partner-list">{rows}</ul> }.into_any()
    };
    let wanted = use_query_map().with_untracked(|query| query.get("q")).unwrap_or_default();
    let found =
        (!wanted.is_empty()).then(|| view! { <Found organisation=organisation.clone() wanted=wanted.clone() add /> });
    view! {
        <Head title=format!("{}: {}", text::TITLE.say(lang), organisation.name) />
        <Breadcrumb steps=vec![(back, organisation.name.clone())] here=text::TITLE.say(lang) />
        <header class="page-head">
            <div class="page-head-text"><h1>{text::TITLE.say(lang)}</h1><p class="page-intro">{text::INTRO.say(lang)}</p></div>
        </header>
        <section class="card">
            <FormProblem form=Form::of(remove) />
            {list}
        </section>
        <section class="card">
            <h2>{text::ADD_TITLE.say(lang)}</h2>
            <form method="get" class="cluster">
                <label class="field-label" for="q">{text::FIND_OTHER.say(lang)}</label>
                <input class="input" type="search" id="q" name="q" value=wanted required />
                <button class="button" type="submit"><Icon name="search" />{SEARCH.say(lang)}</button>
            </form>
            {found}
        </section>
    }
}

fn row(slug: &str, id: OrganisationId, one: &Relationship, remove: ServerAction<Unrelate>) -> impl IntoView + use<> {
    let lang = use_lang();
    let (slug, relationship) = (slug.to_owned(), one.id.to_string());
    let label = label(&slug, one);
    let title = remove_named(lang, &one.other_name);
    let form = one.may_remove.then(|| {
        view! {
            <ActionForm action=remove>
                <input type="hidden" name="alliance" value=slug />
                <input type="hidden" name="id" value=id.to_string() />
                <input type="hidden" name="relationship" value=relationship />
                <button class="button button-small button-quiet" type="submit" aria-label=title>
                    <Icon name="x" />{REMOVE.say(lang)}
                </button>
            </ActionForm>
        }
    });
    view! { <li class="partner-row">{label}{form}</li> }
}

/// What the directory finds, whether it belongs to the alliance or has left.
#[component]
fn Found(organisation: Organisation, wanted: String, add: ServerAction<Relate>) -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let statuses = MembershipStatus::ALL.iter().map(|status| status.code()).chain([NO_MEMBERSHIP]);
    let statuses = statuses.map(str::to_owned).collect();
    let query = Search { text: wanted, chosen: vec![(Facet::Membership, statuses)], ..Search::default() }.to_query();
    let found = Resource::new(
        move || (slug.clone(), query.clone()),
        |(slug, query)| async move { search_directory(slug, query).await },
    );
    view! {
        <Suspense fallback=Loading>
            {when_loaded(move || {
                let organisation = organisation.clone();
                Suspend::new(async move {
                    match found.await {
                        Ok(found) => {
                            let others = found.organisations.into_iter().filter(|card| card.id != organisation.id);
                            let others = others.map(|card| (card.id.to_string(), named(card.name, card.city))).collect();
                            view! { <AddForm organisation others add /> }.into_any()
                        }
                        Err(error) => view! { <LoadFailed error /> }.into_any(),
                    }
                })
            })}
        </Suspense>
    }
}

fn named(name: String, city: Option<String>) -> String {
    city.map_or(name.clone(), |city| format!("{name} ({city})"))
}

#[component]
fn AddForm(organisation: Organisation, others: Vec<(String, String)>, add: ServerAction<Relate>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    if others.is_empty() {
        return view! { <p role="status">{NOBODY_FOUND.say(lang)}</p> }.into_any();
    }
    let form = Form::of(add);
    let relations = Relation::choices()
        .map(|relation| (relation.code().to_owned(), relation_name(relation).say(lang).to_owned()))
        .collect::<Vec<_>>();
    view! {
        <ActionForm action=add attr:class="move-form">
            <FormProblem form />
            <input type="hidden" name="alliance" value=slug />
            <input type="hidden" name="id" value=organisation.id.to_string() />
            <SelectField form name="relation" label=text::this_is(lang, &organisation.name) options=relations required=true />
            <SelectField form name="other" label=text::OTHER.say(lang) options=others required=true />
            <Submit label=ADD.say(lang) pending=add.pending() />
        </ActionForm>
    }
    .into_any()
}
