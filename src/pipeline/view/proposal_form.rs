//! The forms of a proposal: a short one for an idea, a whole one for everything else.

use super::proposal::use_proposal_id;
use crate::error::Error;
use crate::i18n::{Lang, Text};
use crate::network::model::Alliance;
use crate::pipeline::model::{Call, Proposal, ProposalChoices};
use crate::pipeline::proposal_api::{CreateProposal, SaveProposal, get_proposal, get_proposal_choices};
use crate::pipeline::proposal_form::{LINE_LIMIT, ProposalForm, SUMMARY_LIMIT, TEXT_LIMIT, TITLE_LIMIT};
use crate::pipeline::proposal_text as text;
use crate::ui::form::Form;
use crate::ui::{FormProblem, Head, Loading, Problem, SelectField, Submit, TextArea, TextField, use_lang, when_loaded};
use leptos::prelude::*;

#[component]
pub fn NewProposal() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let choices = Resource::new(move || slug.clone(), get_proposal_choices);
    view! {
        <Suspense fallback=|| view! { <main id="main" class="page"><Loading /></main> }>
            {when_loaded(move || Suspend::new(async move {
                match choices.await {
                    Ok(choices) if choices.may_create => view! { <IdeaForm choices /> }.into_any(),
                    Ok(_) => view! { <main id="main" class="page"><Problem error=Error::Forbidden /></main> }.into_any(),
                    Err(error) => view! { <main id="main" class="page"><Problem error /></main> }.into_any(),
                }
            }))}
        </Suspense>
    }
}

#[component]
fn IdeaForm(choices: ProposalChoices) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let slug = alliance.slug.clone();
    let action = ServerAction::<CreateProposal>::new();
    let form = Form::of(action);
    let typed = ProposalForm { language: alliance.language.code().to_owned(), ..ProposalForm::default() };
    let leads = with_none(
        text::NO_LEAD_YET.say(lang),
        choices.organisations.into_iter().map(|(id, name)| (id.to_string(), name)).collect(),
    );
    // Who edits one organisation mostly speaks for it.
    let lead = if leads.len() == 2 { leads[1].0.clone() } else { String::new() };
    view! {
        <Head title=text::NEW_IDEA.say(lang) />
        <main id="main" class="page page-narrow" tabindex="-1">
            <Crumbs slug=slug.clone() here=text::NEW_IDEA.say(lang).to_owned() />
            <header class="page-head"><div class="page-head-text">
                <h1>{text::NEW_IDEA.say(lang)}</h1>
                <p class="page-intro">{text::NEW_IDEA_INTRO.say(lang)}</p>
            </div></header>
            <ActionForm action attr:class="form">
                <FormProblem form />
                <input type="hidden" name="alliance" value=slug.clone() />
                <section class="form-section"><div class="form-fields">
                    <IdeaFields form typed=typed.clone() />
                    {(leads.len() > 1).then(|| view! { <SelectField form name="lead" label=text::LEAD_ORGANISATION.say(lang) options=leads value=lead /> })}
                    <TextField form name="contact_function" label=text::CONTACT_FUNCTION.say(lang) hint=text::CONTACT_HINT.say(lang) maxlength=LINE_LIMIT />
                </div></section>
                <div class="form-actions">
                    <Submit label=text::BRING_IN.say(lang) pending=action.pending() />
                    <a class="button button-quiet" href=format!("/{slug}/pipeline")>{crate::ui::text::CANCEL.say(lang)}</a>
                </div>
            </ActionForm>
        </main>
    }
    .into_any()
}

#[component]
pub fn EditProposal() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let id = use_proposal_id();
    let loaded = Resource::new(
        move || (slug.clone(), id.get()),
        |(slug, id)| async move {
            let details = get_proposal(slug.clone(), id.ok_or(Error::NotFound)?).await?;
            if !details.proposal.may_edit {
                return Err(Error::Forbidden);
            }
            Ok((details.proposal, get_proposal_choices(slug).await?.calls))
        },
    );
    view! {
        <Suspense fallback=|| view! { <main id="main" class="page"><Loading /></main> }>
            {when_loaded(move || Suspend::new(async move {
                match loaded.await {
                    Ok((proposal, calls)) => view! { <FactsForm proposal calls /> }.into_any(),
                    Err(error) => view! { <main id="main" class="page"><Problem error /></main> }.into_any(),
                }
            }))}
        </Suspense>
    }
}

#[component]
fn FactsForm(proposal: Proposal, calls: Vec<Call>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = ServerAction::<SaveProposal>::new();
    let form = Form::of(action);
    let typed = ProposalForm::of(lang, &proposal);
    let back = format!("/{slug}/pipeline/{}", proposal.id);
    // Of what was typed before a refusal the version comes along, so that a second try on
    // a proposal that somebody else changed is refused again instead of overwriting it.
    let version = form.value("version", proposal.version.to_string());
    view! {
        <Head title=format!("{}: {}", text::EDIT_PROPOSAL.say(lang), proposal.title) />
        <main id="main" class="page page-narrow" tabindex="-1">
            <Crumbs slug=slug.clone() here=proposal.title.clone() />
            <header class="page-head"><div class="page-head-text"><h1>{text::EDIT_PROPOSAL.say(lang)}</h1></div></header>
            <ActionForm action attr:class="form">
                <FormProblem form />
                <input type="hidden" name="alliance" value=slug />
                <input type="hidden" name="id" value=proposal.id.to_string() />
                <input type="hidden" name="version" value=version />
                {section(text::SECTION_IDEA, view! {
                    <IdeaFields form typed=typed.clone() />
                    <TextField form name="contact_function" label=text::CONTACT_FUNCTION.say(lang) hint=text::CONTACT_HINT.say(lang) value=typed.contact_function.clone() maxlength=LINE_LIMIT />
                }.into_any())}
                {section(text::SECTION_FUNDING, view! { <FundingFields form typed=typed.clone() calls /> }.into_any())}
                {section(text::SECTION_TEXTS, view! { <TextFields form typed=typed.clone() /> }.into_any())}
                {section(text::SECTION_CLASSIFICATION, view! { <ClassificationFields form typed /> }.into_any())}
                <div class="form-actions">
                    <Submit label=crate::ui::text::SAVE.say(lang) pending=action.pending() />
                    <a class="button button-quiet" href=back>{crate::ui::text::CANCEL.say(lang)}</a>
                </div>
            </ActionForm>
        </main>
    }
    .into_any()
}

#[component]
fn Crumbs(slug: String, here: String) -> impl IntoView {
    let lang = use_lang();
    view! {
        <nav aria-label=text::BREADCRUMB.say(lang)>
            <ol class="breadcrumb" role="list">
                <li><a href=format!("/{slug}/pipeline")>{text::PIPELINE.say(lang)}</a></li>
                <li aria-current="page">{here}</li>
            </ol>
        </nav>
    }
}

fn section(title: Text, fields: AnyView) -> impl IntoView {
    view! {
        <section class="form-section">
            <div class="form-section-head"><h2>{title.say(use_lang())}</h2></div>
            <div class="form-fields">{fields}</div>
        </section>
    }
}

#[component]
fn IdeaFields(form: Form, typed: ProposalForm) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let areas = alliance.areas.iter().map(|area| (area.id.to_string(), area.name.say(lang).to_owned())).collect();
    let areas = with_none(text::NO_CHOICE.say(lang), areas);
    let languages = Lang::ALL.map(|lang| (lang.code().to_owned(), lang.own_name().to_owned()));
    view! {
        <TextField form name="title" label=text::TITLE.say(lang) value=typed.title required=true maxlength=TITLE_LIMIT />
        <TextArea form name="summary" label=text::SUMMARY.say(lang) value=typed.summary maxlength=SUMMARY_LIMIT />
        <SelectField form name="area" label=text::AREA.say(lang) options=areas value=typed.area />
        <SelectField form name="language" label=text::LANGUAGE.say(lang) options=languages.to_vec() value=typed.language />
        <TextField form name="keywords" label=text::KEYWORDS.say(lang) hint=text::WITH_COMMAS.say(lang) value=typed.keywords />
    }
}

#[component]
fn FundingFields(form: Form, typed: ProposalForm, calls: Vec<Call>) -> impl IntoView {
    let lang = use_lang();
    let calls = calls.into_iter().map(|call| (call.id.to_string(), call.name)).collect();
    let calls = with_none(text::NO_CHOICE.say(lang), calls);
    view! {
        <SelectField form name="call" label=text::CALL.say(lang) options=calls value=typed.call />
        <TextField form name="requested" label=text::REQUESTED.say(lang) hint=text::AMOUNT_HINT.say(lang) value=typed.requested />
        <TextField form name="granted" label=text::GRANTED.say(lang) hint=text::AMOUNT_HINT.say(lang) value=typed.granted />
        <TextField form name="total_cost" label=text::TOTAL_COST.say(lang) hint=text::AMOUNT_HINT.say(lang) value=typed.total_cost />
        <TextField form name="amount_note" label=text::AMOUNT_NOTE.say(lang) value=typed.amount_note maxlength=LINE_LIMIT />
        <TextField form name="fund_rate" label=text::FUND_RATE.say(lang) hint=text::RATE_HINT.say(lang) value=typed.fund_rate />
        <TextField form name="period" label=text::PERIOD.say(lang) hint=text::PERIOD_HINT.say(lang) value=typed.period />
        <TextField form name="number" label=text::NUMBER.say(lang) value=typed.number maxlength=LINE_LIMIT />
        <TextField form name="grant_title" label=text::GRANT_TITLE.say(lang) value=typed.grant_title maxlength=LINE_LIMIT />
        <TextField form name="programme_area" label=text::PROGRAMME_AREA.say(lang) value=typed.programme_area maxlength=LINE_LIMIT />
    }
}

#[component]
fn TextFields(form: Form, typed: ProposalForm) -> impl IntoView {
    let lang = use_lang();
    view! {
        <TextArea form name="background" label=text::BACKGROUND.say(lang) hint=text::PARAGRAPH_HINT.say(lang) rows=6 value=typed.background maxlength=TEXT_LIMIT />
        <TextArea form name="description" label=text::DESCRIPTION.say(lang) hint=text::PARAGRAPH_HINT.say(lang) rows=10 value=typed.description maxlength=TEXT_LIMIT />
        <TextArea form name="goals" label=text::GOALS.say(lang) hint=text::ONE_PER_LINE.say(lang) rows=6 value=typed.goals maxlength=TEXT_LIMIT />
    }
}

#[component]
fn ClassificationFields(form: Form, typed: ProposalForm) -> impl IntoView {
    let lang = use_lang();
    view! {
        <TextField form name="acronym" label=text::ACRONYM.say(lang) value=typed.acronym maxlength=LINE_LIMIT />
        <TextField form name="research_focus" label=text::RESEARCH_FOCUS.say(lang) value=typed.research_focus maxlength=LINE_LIMIT />
        <TextField form name="category" label=text::CATEGORY.say(lang) value=typed.category maxlength=LINE_LIMIT />
        <TextArea form name="competence_fields" label=text::COMPETENCE_FIELDS.say(lang) hint=text::ONE_PER_LINE.say(lang) value=typed.competence_fields />
        <TextField form name="subject_area" label=text::SUBJECT_AREA.say(lang) value=typed.subject_area maxlength=LINE_LIMIT />
        <TextField form name="unit" label=text::UNIT.say(lang) value=typed.unit maxlength=LINE_LIMIT />
        <TextField form name="website" label=text::WEBSITE.say(lang) value=typed.website maxlength=LINE_LIMIT />
    }
}

/// Choices with one in front that means none.
fn with_none(none: &str, choices: Vec<(String, String)>) -> Vec<(String, String)> {
    std::iter::once((String::new(), none.to_owned())).chain(choices).collect()
}
