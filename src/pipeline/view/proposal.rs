//! A proposal's page: where it stands, what it is about, who takes part, what happened.

use super::actions::PageActions;
use super::consortium::Consortium;
use super::decision::{ArchiveForm, ArchivedBanner, Decisions, MoveForm};
use super::fact_sheet::FactSheet;
use super::gate::NextGate;
use super::needs::Needs;
use crate::activity::view::Timeline;
use crate::comment::view::Comments;
use crate::document::view::Documents;
use crate::error::Error;
use crate::id::ProposalId;
use crate::network::model::Alliance;
use crate::pipeline::model::{Outcome, Proposal, ProposalDetails, PublicStatus, Stage};
use crate::pipeline::proposal_api::{get_history, get_proposal};
use crate::pipeline::{proposal_text as text, text as names};
use crate::task::view::Tasks;
use crate::ui::{Head, Icon, LoadFailed, Loading, Problem, use_lang, when_loaded};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The proposal named in the address, if it can be one at all.
pub fn use_proposal_id() -> Memo<Option<ProposalId>> {
    let params = use_params_map();
    Memo::new(move |_| params.read().get("id").and_then(|id| id.parse().ok()))
}

#[component]
pub fn ProposalPage() -> impl IntoView {
    let alliance = expect_context::<Alliance>();
    let id = use_proposal_id();
    let actions = PageActions::provide();
    let slug = alliance.slug.clone();
    let details = Resource::new(
        move || (id.get(), actions.done()),
        move |(id, _)| {
            let slug = slug.clone();
            async move { get_proposal(slug, id.ok_or(Error::NotFound)?).await }
        },
    );
    view! {
        <main id="main" class="page" tabindex="-1">
            <Transition fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match details.await {
                        Ok(details) => view! { <Page details /> }.into_any(),
                        Err(error) => view! { <Problem error /> }.into_any(),
                    }
                }))}
            </Transition>
            // Beside what is drawn anew after each action, so that nothing typed here is lost by one.
            <div class="split"><div><Comments proposal=id /></div><div><Tasks proposal=id /><Documents proposal=id /></div></div>
        </main>
    }
}

#[component]
fn Page(details: ProposalDetails) -> impl IntoView {
    let ProposalDetails { proposal, stages, lead_address, next_gate, is_archived } = details;
    let texts = [
        (text::BACKGROUND.say(use_lang()), proposal.background.clone()),
        (text::DESCRIPTION.say(use_lang()), proposal.description.clone()),
    ];
    let language = proposal.language.code();
    let prose = texts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(heading, text)| {
        view! { <section class="card"><h2>{heading}</h2><div class="prose" lang=language>{paragraphs(&text)}</div></section> }
    });
    view! {
        <Head title=proposal.title.clone() description=proposal.summary.clone() />
        <PageHead proposal=proposal.clone() is_archived />
        {is_archived.then(|| view! { <ArchivedBanner id=proposal.id /> })}
        <StageTrack proposal=proposal.clone() stages=stages.clone() />
        <div class="split">
            <div>
                <FactSheet proposal=proposal.clone() lead_address />
                {prose.collect_view()}
                <Goals goals=proposal.goals.clone() language />
            </div>
            <aside aria-label=text::PROCEDURE.say(use_lang())>
                {next_gate.filter(|gate| !is_archived && !gate.checks.is_empty()).map(|gate| view! { <NextGate id=proposal.id gate /> })}
                {(proposal.may_move && !is_archived).then(|| view! {
                    <MoveForm proposal=proposal.clone() stages />
                    <Decisions proposal=proposal.clone() />
                })}
                <Consortium proposal=proposal.clone() />
                <Needs proposal=proposal.clone() />
                <History id=proposal.id />
                {(proposal.may_edit && !is_archived).then(|| view! { <ArchiveForm proposal=proposal.clone() /> })}
            </aside>
        </div>
    }
    .into_any()
}

#[component]
fn PageHead(proposal: Proposal, is_archived: bool) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let slug = alliance.slug.clone();
    let area = proposal.area.and_then(|id| alliance.area(id)).map(|(place, area)| {
        view! { <span class=format!("area-chip area-{}", place % 8)>{area.name.say(lang).to_owned()}</span> }
    });
    let number =
        proposal.number.as_ref().map(|number| view! { <span class="badge">{text::number_chip(lang, number)}</span> });
    let outcome = proposal.outcome.map(|outcome| {
        view! { <span class=format!("badge {}", outcome_tone(outcome))>{names::outcome_name(outcome).say(lang)}</span> }
    });
    let status = (proposal.stage.public_status != PublicStatus::Hidden)
        .then(|| view! { <span class="badge badge-primary">{names::public_status_name(proposal.stage.public_status).say(lang)}</span> });
    let sample = proposal.is_sample.then(|| {
        view! { <span class="badge badge-sample" title=crate::ui::text::SAMPLE_HINT.say(lang)>{crate::ui::text::SAMPLE.say(lang)}</span> }
    });
    let edit = (proposal.may_edit && !is_archived).then(|| {
        let href = format!("/{slug}/pipeline/{}/edit", proposal.id);
        view! { <a class="button" href=href><Icon name="edit" />{crate::ui::text::EDIT.say(lang)}</a> }
    });
    let language = proposal.language.code();
    view! {
        <nav aria-label=text::BREADCRUMB.say(lang)>
            <ol class="breadcrumb" role="list">
                <li><a href=format!("/{slug}/pipeline")>{text::PIPELINE.say(lang)}</a></li>
                <li aria-current="page" lang=language>{proposal.acronym.clone().unwrap_or_else(|| proposal.title.clone())}</li>
            </ol>
        </nav>
        <header class="proposal-head">
            <div class="proposal-title">
                <h1 lang=language>{proposal.title.clone()}</h1>
                <div class="button-row">
                    {edit}
                    <a class="button button-primary" href=format!("/{slug}/matchmaking?proposal={}", proposal.id)>
                        <Icon name="match" />{text::FIND_PARTNERS.say(lang)}
                    </a>
                </div>
            </div>
            <div class="chip-row">
                {proposal.acronym.map(|acronym| view! { <span class="badge">{acronym}</span> })}
                {area}{status}{outcome}{number}{sample}
            </div>
        </header>
    }
}

fn outcome_tone(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Approved => "badge-success",
        Outcome::Conditional | Outcome::Deferred | Outcome::Reserve => "badge-warning",
        Outcome::Rejected | Outcome::Withdrawn | Outcome::Terminated => "badge-danger",
    }
}

/// Where the proposal stands among the stages of its pipeline.
#[component]
fn StageTrack(proposal: Proposal, stages: Vec<Stage>) -> impl IntoView {
    let lang = use_lang();
    let place = stages.iter().position(|stage| stage.id == proposal.stage.id).unwrap_or(0);
    let mut since = vec![text::days_here(lang, proposal.days_in_stage)];
    since.extend(proposal.stage.typical_days.map(|days| text::usual_days(lang, days)));
    since.push(text::next_step(lang, names::actor_name(proposal.stage.actor).say(lang)));
    let steps = (0..stages.len())
        .map(|step| view! { <li class="stage-step" class:is-done=step < place class:is-current=step == place></li> })
        .collect_view();
    view! {
        <section class="stage-track" aria-label=text::PROGRESS.say(lang)>
            <p class="stage-track-text">
                <span><strong>{proposal.stage.name.say(lang).to_owned()}</strong>" · "{text::stage_of(lang, place + 1, stages.len())}</span>
                <span>{since.join(" · ")}</span>
            </p>
            <ol class="stage-steps" role="list" aria-hidden="true">{steps}</ol>
        </section>
    }
}

#[component]
fn Goals(goals: Vec<String>, language: &'static str) -> impl IntoView {
    let lang = use_lang();
    (!goals.is_empty()).then(|| {
        let items = goals.into_iter().map(|goal| view! { <li>{goal}</li> }).collect_view();
        view! { <section class="card"><h2>{text::GOALS.say(lang)}</h2><ol class="goal-list" lang=language>{items}</ol></section> }
    })
}

#[component]
fn History(id: ProposalId) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let history = Resource::new(
        move || id,
        move |id| {
            let slug = slug.clone();
            async move { get_history(slug, id).await }
        },
    );
    view! {
        <section class="card">
            <h2>{text::HISTORY.say(lang)}</h2>
            <Transition fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match history.await {
                        Ok(items) => view! { <Timeline items /> }.into_any(),
                        Err(error) => view! { <LoadFailed error /> }.into_any(),
                    }
                }))}
            </Transition>
        </section>
    }
}

/// A text with its paragraphs; single line ends stay line ends.
pub fn paragraphs(text: &str) -> impl IntoView + use<> {
    let paragraph = |text: &str| {
        let mut lines = text.lines().map(ToOwned::to_owned);
        let first = lines.next();
        let rest = lines.map(|line| view! { <br />{line} }).collect_view();
        view! { <p>{first}{rest}</p> }
    };
    text.split("\n\n").map(str::trim).filter(|text| !text.is_empty()).map(paragraph).collect_view()
}
