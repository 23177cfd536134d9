//! What a consortium still needs, and the form for it. Which need is being edited stands
//! in the address (`?need=new` or its id), so there is one form at a time.

use super::actions::{PageActions, Refusal};
use crate::directory::model::{Opportunity, OrganisationKind};
use crate::directory::text::{kind_name, opportunity_type_name};
use crate::network::model::Alliance;
use crate::pipeline::model::Proposal;
use crate::pipeline::need_form::{NEED_TITLE_LIMIT, NEED_TYPES, NeedForm};
use crate::pipeline::proposal_text as text;
use crate::ui::form::Form;
use crate::ui::{CheckField, FormProblem, Icon, SelectField, Submit, TextArea, TextField, use_lang};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

#[component]
pub fn Needs(proposal: Proposal) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let page = format!("/{slug}/pipeline/{}", proposal.id);
    let query = use_query_map();
    let edited = move || query.with(|query| query.get("need")).unwrap_or_default();
    let items = proposal.needs.iter().map(|need| item(&page, &proposal, need)).collect_view();
    let list = if proposal.needs.is_empty() {
        view! { <p class="muted">{text::NEEDED_EMPTY.say(lang)}</p> }.into_any()
    } else {
        view! { <ul class="profile-list" role="list">{items}</ul> }.into_any()
    };
    let matching = view! {
        <a class="text-link" href=format!("/{slug}/matchmaking?proposal={}", proposal.id)>{text::FIND_PARTNERS.say(lang)}</a>
    };
    let add = proposal.may_edit.then(|| {
        view! { <a class="button button-small" href=format!("{page}?need=new#need-form")><Icon name="plus" />{text::ADD_NEED.say(lang)}</a> }
    });
    let may_edit = proposal.may_edit;
    let form = move || {
        let edited = edited();
        let need = proposal.needs.iter().find(|need| need.id.to_string() == edited);
        match need {
            Some(need) if may_edit => view! { <EditNeed proposal=proposal.clone() need=need.clone() /> }.into_any(),
            None if may_edit && edited == "new" => view! { <NewNeed proposal=proposal.clone() /> }.into_any(),
            _ => ().into_any(),
        }
    };
    view! {
        <section class="card" id="needs">
            <div class="card-head"><h2>{text::NEEDED.say(lang)}</h2>{matching}</div>
            {list}
            {add}
            {form}
        </section>
    }
}

fn item(page: &str, proposal: &Proposal, need: &Opportunity) -> impl IntoView + use<> {
    let lang = use_lang();
    let mut about = vec![opportunity_type_name(need.kind).say(lang).to_owned()];
    about.extend(need.partner_kinds.iter().map(|kind| kind_name(*kind).say(lang).to_owned()));
    about.extend((!need.countries.is_empty()).then(|| need.countries.join(", ")));
    let keywords = need.keywords.iter().map(|word| view! { <span class="chip">{word.clone()}</span> }).collect_view();
    let language = need.language.code();
    let change = need.may_edit.then(|| change_need(page, proposal, need));
    view! {
        <li class="profile-item is-need">
            <p><strong lang=language>{need.title.clone()}</strong></p>
            <p lang=language>{need.summary.clone()}</p>
            <p class="muted small">{about.join(" · ")}</p>
            <div class="chip-row" lang=language>{keywords}</div>
            {change}
        </li>
    }
}

fn change_need(page: &str, proposal: &Proposal, need: &Opportunity) -> impl IntoView + use<> {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let actions = expect_context::<PageActions>();
    let (slug, id, need_id) = (alliance.slug.clone(), proposal.id.to_string(), need.id.to_string());
    let href = format!("{page}?need={need_id}#need-form");
    let (edit_label, archive_label) =
        (text::edit_need_named(lang, &need.title), text::archive_named(lang, &need.title));
    let (proposal, archived) = (proposal.clone(), need.clone());
    let will_archive = move |_| actions.will_archive_need(lang, &alliance, &proposal, &archived);
    view! {
        <div class="cluster">
            <a class="button button-small" href=href aria-label=edit_label>
                <Icon name="edit" />{crate::ui::text::EDIT.say(lang)}
            </a>
            <ActionForm action=actions.archive_need on:submit=will_archive>
                <Refusal error=Form::of(actions.archive_need).error() />
                <input type="hidden" name="alliance" value=slug />
                <input type="hidden" name="id" value=id />
                <input type="hidden" name="need" value=need_id />
                <button class="button button-small button-quiet" type="submit" aria-label=archive_label>
                    {text::ARCHIVE.say(lang)}
                </button>
            </ActionForm>
        </div>
    }
}

#[component]
fn NewNeed(proposal: Proposal) -> impl IntoView {
    let lang = use_lang();
    let action = expect_context::<PageActions>().add_need;
    let form = Form::of(action);
    view! {
        <ActionForm action attr:class="move-form" attr:id="need-form">
            <h3>{text::ADD_NEED.say(lang)}</h3>
            <NeedFields form proposal need=None />
            <Submit label=crate::ui::text::SAVE.say(lang) pending=action.pending() />
        </ActionForm>
    }
}

#[component]
fn EditNeed(proposal: Proposal, need: Opportunity) -> impl IntoView {
    let lang = use_lang();
    let action = expect_context::<PageActions>().save_need;
    let form = Form::of(action);
    view! {
        <ActionForm action attr:class="move-form" attr:id="need-form">
            <h3>{text::EDIT_NEED.say(lang)}</h3>
            <input type="hidden" name="need" value=need.id.to_string() />
            <input type="hidden" name="version" value=need.version.to_string() />
            <NeedFields form proposal need=Some(need) />
            <Submit label=crate::ui::text::SAVE.say(lang) pending=action.pending() />
        </ActionForm>
    }
}

#[component]
fn NeedFields(form: Form, proposal: Proposal, need: Option<Opportunity>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let typed = need.as_ref().map(NeedForm::of).unwrap_or_default();
    let kinds = need.map(|need| need.partner_kinds).unwrap_or_default();
    let types = NEED_TYPES.map(|kind| (kind.code().to_owned(), opportunity_type_name(kind).say(lang).to_owned()));
    let boxes = OrganisationKind::ALL.iter().map(|kind| {
        let checked = kinds.contains(kind);
        view! { <CheckField form name="partner_kinds[]" value=kind.code() label=kind_name(*kind).say(lang) checked /> }
    });
    view! {
        <FormProblem form />
        <input type="hidden" name="alliance" value=slug />
        <input type="hidden" name="id" value=proposal.id.to_string() />
        <SelectField form name="kind" label=text::NEED_TYPE.say(lang) options=types.to_vec() value=typed.kind />
        <TextField form name="title" label=text::TITLE.say(lang) value=typed.title required=true maxlength=NEED_TITLE_LIMIT />
        <TextArea form name="summary" label=text::SUMMARY.say(lang) value=typed.summary rows=3 />
        <TextField form name="keywords" label=text::KEYWORDS.say(lang) hint=text::WITH_COMMAS.say(lang) value=typed.keywords />
        <TextField form name="countries" label=text::COUNTRIES.say(lang) hint=text::COUNTRIES_HINT.say(lang) value=typed.countries />
        <fieldset class="field">
            <legend class="field-label">{text::PARTNER_KINDS.say(lang)}</legend>
            <div class="choice-list">{boxes.collect_view()}</div>
        </fieldset>
    }
}
