//! Who takes part in a proposal, and the forms that change it.

use super::actions::{PageActions, Refusal};
use crate::error::Result;
use crate::network::model::Alliance;
use crate::pipeline::model::{Candidate, ConsortiumRole, Money, Participant, Proposal};
use crate::pipeline::proposal_api::find_candidates;
use crate::pipeline::proposal_text as text;
use crate::pipeline::text::consortium_role_name;
use crate::ui::form::Form;
use crate::ui::{Icon, LoadFailed, Loading, format, use_lang, when_loaded};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

#[component]
pub fn Consortium(proposal: Proposal) -> impl IntoView {
    let lang = use_lang();
    let members = proposal.consortium.clone();
    let list = if members.is_empty() {
        view! { <p class="muted">{text::CONSORTIUM_EMPTY.say(lang)}</p> }.into_any()
    } else {
        let items = members.iter().enumerate().map(|(place, member)| item(place, member, &proposal)).collect_view();
        view! { <ul class="partner-list" role="list">{items}</ul> }.into_any()
    };
    let change = proposal.may_edit.then(|| view! { <ChangeConsortium proposal=proposal.clone() /> });
    view! {
        <section class="card" id="consortium">
            <div class="card-head"><h2>{text::CONSORTIUM.say(lang)}</h2></div>
            {list}
            {change}
        </section>
    }
}

fn item(place: usize, member: &Participant, proposal: &Proposal) -> impl IntoView + use<> {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let mut about = vec![consortium_role_name(member.role).say(lang).to_owned()];
    about.push(place_of(member.city.as_deref(), &member.country));
    about.extend(member.contribution.map(|minor| format::money(lang, Money::new(minor, proposal.currency))));
    view! {
        <li>
            <span class=format!("initials initials-small area-{}", place % 8) aria-hidden="true">{initials(&member.name)}</span>
            <span>
                <a href=format!("/{slug}/directory/{}", member.organisation)>{member.name.clone()}</a>
                <span class="partner-role">{about.join(" · ")}</span>
            </span>
        </li>
    }
}

fn place_of(city: Option<&str>, country: &str) -> String {
    city.map_or_else(|| country.to_owned(), |city| format!("{city}, {country}"))
}

/// The first letters of a name's first two words.
fn initials(name: &str) -> String {
    let words = name.split_whitespace().filter_map(|word| word.chars().find(|letter| letter.is_alphanumeric()));
    words.take(2).flat_map(char::to_uppercase).collect()
}

/// Closed until it is needed; open while somebody searches for a partner.
#[component]
fn ChangeConsortium(proposal: Proposal) -> impl IntoView {
    let lang = use_lang();
    let actions = expect_context::<PageActions>();
    let wanted = use_query_map().with_untracked(|query| query.get("partner")).unwrap_or_default();
    let change = Form::of(actions.change_role).error();
    let remove = Form::of(actions.remove).error();
    let add = Form::of(actions.add).error();
    let is_refused = [change, remove, add].iter().any(|error| error.get_untracked().is_some());
    let error = Signal::derive(move || change.get().or_else(|| remove.get()).or_else(|| add.get()));
    let rows = proposal.consortium.iter().map(|member| member_row(&proposal, member)).collect_view();
    let is_open = !wanted.is_empty() || is_refused;
    let found = (!wanted.is_empty()).then(|| view! { <Candidates proposal wanted=wanted.clone() /> });
    view! {
        <details class="partner-change" open=is_open>
            <summary class="text-link">{text::MANAGE_CONSORTIUM.say(lang)}</summary>
            <Refusal error />
            <ul class="partner-list" role="list">{rows}</ul>
            <h3>{text::ADD_PARTNER.say(lang)}</h3>
            <form method="get" action="#consortium" class="cluster">
                <label class="field-label" for="partner">{text::SEARCH_PARTNER.say(lang)}</label>
                <input class="input" type="search" id="partner" name="partner" value=wanted required />
                <button class="button" type="submit"><Icon name="search" />{crate::ui::text::SEARCH.say(lang)}</button>
            </form>
            {found}
        </details>
    }
}

fn member_row(proposal: &Proposal, member: &Participant) -> impl IntoView + use<> {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let actions = expect_context::<PageActions>();
    let hidden = || hidden_fields(&alliance.slug, proposal, &member.organisation.to_string());
    let (role_label, role_button) = (text::role_of(lang, &member.name), text::change_named(lang, &member.name));
    let name = member.name.clone();
    let remove_label = text::remove_named(lang, &member.name);
    let role = member.role;
    // The lead passes the role on by somebody else's taking it.
    let change = (role != ConsortiumRole::Lead).then(|| {
        let fields = hidden();
        view! {
            <ActionForm action=actions.change_role attr:class="cluster">
                {fields}
                <select class="select" name="role" aria-label=role_label>{role_options(role)}</select>
                <button class="button button-small" type="submit" aria-label=role_button>{text::CHANGE.say(lang)}</button>
            </ActionForm>
        }
    });
    let remove = hidden();
    let (proposal, removed) = (proposal.clone(), member.clone());
    let will_remove = move |_| actions.will_remove(lang, &alliance, &proposal, &removed);
    view! {
        <li class="partner-row">
            <span>{name}</span>
            <div class="cluster">
                {change}
                <ActionForm action=actions.remove on:submit=will_remove>
                    {remove}
                    <button class="button button-small button-quiet" type="submit" aria-label=remove_label>
                        <Icon name="x" />{text::REMOVE.say(lang)}
                    </button>
                </ActionForm>
            </div>
        </li>
    }
}

/// What every form of the consortium sends: which one, and whom it is about.
fn hidden_fields(slug: &str, proposal: &Proposal, organisation: &str) -> AnyView {
    let (slug, id, organisation) = (slug.to_owned(), proposal.id.to_string(), organisation.to_owned());
    view! {
        <input type="hidden" name="alliance" value=slug />
        <input type="hidden" name="id" value=id />
        <input type="hidden" name="organisation" value=organisation />
    }
    .into_any()
}

fn role_options(chosen: ConsortiumRole) -> impl IntoView + use<> {
    let option = |role: &ConsortiumRole| {
        let name = consortium_role_name(*role).say(use_lang());
        view! { <option value=role.code() selected=*role == chosen>{name}</option> }
    };
    ConsortiumRole::ALL.iter().map(option).collect_view()
}

/// Organisations of the directory that fit what was searched for, each with a button.
#[component]
fn Candidates(proposal: Proposal, wanted: String) -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let id = proposal.id;
    let found = Resource::new(
        move || (slug.clone(), wanted.clone()),
        move |(slug, wanted)| async move { find_candidates(slug, id, wanted).await },
    );
    view! {
        <Suspense fallback=Loading>
            {when_loaded(move || {
                let proposal = proposal.clone();
                Suspend::new(async move { candidates(&proposal, found.await) })
            })}
        </Suspense>
    }
}

fn candidates(proposal: &Proposal, found: Result<Vec<Candidate>>) -> AnyView {
    match found {
        Err(error) => view! { <LoadFailed error /> }.into_any(),
        Ok(found) if found.is_empty() => view! { <p role="status">{text::NOBODY_FOUND.say(use_lang())}</p> }.into_any(),
        Ok(found) => {
            let rows = found.iter().map(|candidate| candidate_row(proposal, candidate)).collect_view();
            view! { <ul class="partner-list" role="list">{rows}</ul> }.into_any()
        }
    }
}

fn candidate_row(proposal: &Proposal, candidate: &Candidate) -> impl IntoView + use<> {
    let lang = use_lang();
    let actions = expect_context::<PageActions>();
    // The first one to join leads; without a lead there can be no partners.
    let slug = expect_context::<Alliance>().slug;
    let hidden = hidden_fields(&slug, proposal, &candidate.id.to_string());
    let label = text::role_of(lang, &candidate.name);
    let usual = if proposal.consortium.is_empty() { ConsortiumRole::Lead } else { ConsortiumRole::Partner };
    view! {
        <li class="partner-row">
            <span>
                {candidate.name.clone()}
                <span class="partner-role">{place_of(candidate.city.as_deref(), &candidate.country)}</span>
            </span>
            <ActionForm action=actions.add attr:class="cluster">
                {hidden}
                <select class="select" name="role" aria-label=label>{role_options(usual)}</select>
                <button class="button button-small" type="submit"><Icon name="plus" />{text::ADD.say(lang)}</button>
            </ActionForm>
        </li>
    }
}
