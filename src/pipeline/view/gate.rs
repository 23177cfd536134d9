//! The gate between a proposal and a stage: what is asked for, and mending it in place. A page
//! of its own, which works without a script, and a dialog over the board.

mod dialog;
mod sheet;

pub use dialog::GateDialog;
use sheet::Sheet;

use super::actions::Refusal;
use super::proposal::use_proposal_id;
use crate::error::Error;
use crate::i18n::Lang;
use crate::id::{ProposalId, StageId};
use crate::network::model::Alliance;
use crate::pipeline::gate::{Check, Gate, Reached};
use crate::pipeline::gate_api::{GatePage, PassGate, TakeMilestoneBack, get_gate};
use crate::pipeline::gate_text::{self as text, check_name, milestone_name};
use crate::pipeline::proposal_text as facts;
use crate::ui::form::Form;
use crate::ui::{Head, Icon, Loading, Problem, format, use_lang, when_loaded};
use leptos::prelude::*;
use leptos_router::hooks::{use_navigate, use_params_map};

/// The page of one gate.
#[component]
pub fn GateView() -> impl IntoView {
    let slug = StoredValue::new(expect_context::<Alliance>().slug);
    let id = use_proposal_id();
    let params = use_params_map();
    let stage = Memo::new(move |_| params.read().get("stage").and_then(|stage| stage.parse::<StageId>().ok()));
    let (pass, take_back) = (ServerAction::<PassGate>::new(), ServerAction::<TakeMilestoneBack>::new());
    let page = Resource::new(
        move || (id.get(), stage.get(), pass.version().get(), take_back.version().get()),
        move |(id, stage, ..)| async move {
            let (id, stage) = id.zip(stage).ok_or(Error::NotFound)?;
            get_gate(slug.get_value(), id, stage).await
        },
    );
    let navigate = use_navigate();
    Effect::new(move || {
        if let (Some(Ok(Some(moved))), Some(_)) = (&*pass.value().read(), id.get_untracked()) {
            navigate(&format!("/{}/pipeline/{}", slug.get_value(), moved.proposal), Default::default());
        }
    });
    view! {
        <main id="main" class="page page-narrow" tabindex="-1">
            <Transition fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match page.await {
                        Ok(page) => view! { <Page page pass take_back /> }.into_any(),
                        Err(error) => view! { <Problem error /> }.into_any(),
                    }
                }))}
            </Transition>
        </main>
    }
}

#[component]
fn Page(page: GatePage, pass: ServerAction<PassGate>, take_back: ServerAction<TakeMilestoneBack>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let title = text::gate_of(lang, page.stage.name.say(lang));
    let proposal = &page.proposal;
    let language = proposal.language.code();
    let href = format!("/{slug}/pipeline/{}", proposal.id);
    view! {
        <Head title=title.clone() description=proposal.title.clone() />
        <nav aria-label=facts::BREADCRUMB.say(lang)>
            <ol class="breadcrumb" role="list">
                <li><a href=format!("/{slug}/pipeline")>{facts::PIPELINE.say(lang)}</a></li>
                <li><a href=href lang=language>{proposal.acronym.clone().unwrap_or_else(|| proposal.title.clone())}</a></li>
                <li aria-current="page">{page.stage.name.say(lang).to_owned()}</li>
            </ol>
        </nav>
        <header class="page-head">
            <div class="page-head-text"><h1>{title}</h1><p class="page-intro" lang=language>{proposal.title.clone()}</p></div>
        </header>
        {milestones(lang, &slug, &page, take_back)}
        <Sheet page pass spot=sheet::Spot::default() />
    }
    .into_any()
}

/// What has been recorded on the way, each with a button that takes it back.
fn milestones(
    lang: Lang,
    slug: &str,
    page: &GatePage,
    take_back: ServerAction<TakeMilestoneBack>,
) -> Option<impl IntoView + use<>> {
    let error = Form::of(take_back).error();
    let (slug, id, may_move) = (slug.to_owned(), page.proposal.id.to_string(), page.proposal.may_move);
    let line = move |reached: &Reached| {
        let (slug, id, milestone) = (slug.clone(), id.clone(), reached.milestone.code());
        let name = milestone_name(reached.milestone).say(lang);
        let said = text::reached(lang, name, &format::date(lang, reached.on));
        let note = (!reached.note.is_empty()).then(|| view! { " "<span class="muted">{reached.note.clone()}</span> });
        let form = may_move.then(|| {
            view! {
                <ActionForm action=take_back attr:class="gate-take-back">
                    <input type="hidden" name="alliance" value=slug />
                    <input type="hidden" name="id" value=id />
                    <input type="hidden" name="milestone" value=milestone />
                    <button class="button button-quiet button-small"><Icon name="undo" />{text::take_back(lang, name)}</button>
                </ActionForm>
            }
        });
        view! { <li><span><Icon name="check" />" "{said}{note}</span>{form}</li> }
    };
    let lines = page.milestones.iter().map(line).collect_view();
    (!page.milestones.is_empty()).then(|| {
        view! {
            <section class="card">
                <Refusal error />
                <ul class="gate-checks" role="list">{lines}</ul>
            </section>
        }
    })
}

/// On a proposal's page: what it needs for its next stage, and the way to the sheet.
#[component]
pub fn NextGate(id: ProposalId, gate: Gate) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let href = format!("/{slug}/pipeline/{id}/gate/{}", gate.stage);
    let tone = if gate.is_open() { "badge badge-success" } else { "badge badge-warning" };
    view! {
        <section class="card">
            <h2>{text::NEXT.say(lang)}" "<span class=tone>{verdict(lang, &gate)}</span></h2>
            {checks(lang, &gate)}
            <a href=href>{text::SEE_GATE.say(lang)}</a>
        </section>
    }
}

/// Every check with whether it is met, in words too.
pub fn checks(lang: Lang, gate: &Gate) -> impl IntoView + use<> {
    let line = |(check, is_met): &(Check, bool)| {
        let (icon, said) = if *is_met { ("check", text::THERE) } else { ("alert", text::MISSING) };
        view! {
            <li class:is-missing=!is_met>
                <Icon name=icon />
                <span>{check_name(*check).say(lang)}<span class="visually-hidden">": "{said.say(lang)}</span></span>
            </li>
        }
    };
    let lines = gate.checks.iter().map(line).collect_view();
    view! { <ul class="gate-checks" role="list">{lines}</ul> }
}

/// In a few words how far a proposal is from a stage.
pub fn verdict(lang: Lang, gate: &Gate) -> String {
    match gate.missing().count() {
        0 => text::READY.say(lang).to_owned(),
        missing => text::missing_of(lang, missing, gate.checks.len()),
    }
}
