//! The sheet on which what is missing is added, and the proposal moved on.

use super::{checks, text};
use crate::i18n::Lang;
use crate::id::ProposalId;
use crate::network::model::Alliance;
use crate::pipeline::board::Place;
use crate::pipeline::gate::{Check, Milestone};
use crate::pipeline::gate_api::{GatePage, PassGate};
use crate::pipeline::gate_form::{NOTE_LIMIT, field_of, fields_of};
use crate::pipeline::model::Proposal;
use crate::pipeline::proposal_form::{ProposalForm, SUMMARY_LIMIT};
use crate::pipeline::proposal_text as facts;
use crate::ui::form::Form;
use crate::ui::{FormProblem, Icon, SelectField, Submit, TextArea, TextField, use_lang};
use leptos::prelude::*;

/// Where in its column the card was let go, and the key of the move.
#[derive(Clone, Debug, Default)]
pub struct Spot {
    pub place: Option<Place>,
    pub key: String,
}

#[component]
pub fn Sheet(page: GatePage, pass: ServerAction<PassGate>, spot: Spot) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let form = Form::of(pass);
    let GatePage { proposal, stage, gate, calls, .. } = page;
    if proposal.stage.id == stage.id {
        return view! { <p class="banner banner-info"><Icon name="info" />{text::HERE_ALREADY.say(lang)}</p> }
            .into_any();
    }
    let premature = gate.is_premature().then(|| {
        view! { <div class="banner banner-warning"><Icon name="alert" /><p>{text::PREMATURE.say(lang)}</p></div> }
    });
    let intro = match (gate.checks.is_empty(), gate.is_open()) {
        (true, _) => text::NOTHING_ASKED,
        (_, true) => text::ALL_THERE,
        _ => text::INTRO,
    };
    let list = checks(lang, &gate);
    if !proposal.may_move {
        return view! { {premature}<section class="card">{list}{edit_link(lang, &slug, &proposal)}</section> }
            .into_any();
    }
    let missing: Vec<Check> = gate.missing().collect();
    let events: Vec<Milestone> = missing.iter().filter_map(|check| check.milestone()).collect();
    let typed = ProposalForm::of(lang, &proposal);
    let mut fields: Vec<&str> = Vec::new();
    for field in missing.iter().filter_map(|check| field_of(*check)) {
        if !fields.contains(&field) {
            fields.push(field);
        }
    }
    let calls: Vec<(String, String)> = calls.iter().map(|call| (call.id.to_string(), call.name.clone())).collect();
    let inputs = fields.iter().map(|field| input(lang, form, field, &typed, &calls)).collect_view();
    let elsewhere = missing.iter().filter_map(|check| elsewhere(lang, &slug, proposal.id, *check)).collect_view();
    let dates = events.into_iter().map(|event| event_fields(lang, form, event)).collect_view();
    let (before, after) = match spot.place {
        Some(Place::Before(other)) => (Some(other), None),
        Some(Place::After(other)) => (None, Some(other)),
        _ => (None, None),
    };
    let neighbour = |name: &'static str, id: Option<ProposalId>| {
        id.map(|id| view! { <input type="hidden" name=name value=id.to_string() /> })
    };
    let keep = !(fields.is_empty() && dates.is_empty());
    view! {
        {premature}
        <section class="card gate-sheet">
            <p>{intro.say(lang)}</p>
            {list}
            <ul role="list">{elsewhere}</ul>
            <ActionForm action=pass attr:class="form">
                <FormProblem form />
                <input type="hidden" name="alliance" value=slug />
                <input type="hidden" name="id" value=proposal.id.to_string() />
                <input type="hidden" name="stage" value=stage.id.to_string() />
                <input type="hidden" name="version" value=proposal.version.to_string() />
                <input type="hidden" name="key" value=spot.key />
                {neighbour("before", before)}
                {neighbour("after", after)}
                {inputs}
                {dates}
                <div class="button-row">
                    <Submit label=text::PASS.say(lang) pending=pass.pending() />
                    {keep.then(|| view! { <button class="button" name="then" value="keep">{text::KEEP.say(lang)}</button> })}
                </div>
                {(!missing.is_empty()).then(|| overrule(lang, form))}
            </ActionForm>
        </section>
    }
    .into_any()
}

/// The way past a closed gate, folded away: it needs a reason.
fn overrule(lang: Lang, form: Form) -> impl IntoView {
    let is_open = form.problem("reason");
    view! {
        <details class="gate-overrule" open=move || is_open().is_some()>
            <summary>{text::OVERRULE.say(lang)}</summary>
            <TextArea form name="reason" label=text::OVERRULE_REASON.say(lang) hint=text::OVERRULE_HINT.say(lang) rows=3 />
            <button class="button button-danger" name="then" value="overrule">{text::OVERRULE.say(lang)}</button>
        </details>
    }
}

fn edit_link(lang: Lang, slug: &str, proposal: &Proposal) -> Option<impl IntoView + use<>> {
    let href = format!("/{slug}/pipeline/{}/edit", proposal.id);
    proposal
        .may_edit
        .then(|| view! { <a class="button" href=href><Icon name="edit" />{text::EDIT_FACTS.say(lang)}</a> })
}

/// Where something is mended that has no field here.
fn elsewhere(lang: Lang, slug: &str, id: ProposalId, check: Check) -> Option<impl IntoView + use<>> {
    let page = format!("/{slug}/pipeline/{id}");
    let (href, label) = match check {
        Check::Need => (format!("{page}#needs"), text::ADD_NEED),
        Check::Consortium => (format!("{page}#consortium"), text::CHANGE_CONSORTIUM),
        Check::Membership => (format!("/{slug}/membership"), text::SEE_MEMBERSHIPS),
        _ => return None,
    };
    Some(view! { <li><a href=href>{label.say(lang)}</a></li> })
}

/// When an event was, and a note on it.
fn event_fields(lang: Lang, form: Form, event: Milestone) -> impl IntoView {
    let (on, note) = fields_of(event);
    view! {
        <fieldset class="gate-event">
            <legend>{super::milestone_name(event).say(lang)}</legend>
            <TextField form name=on kind="date" label=text::EVENT_ON.say(lang) />
            <TextField form name=note label=text::EVENT_NOTE.say(lang) maxlength=NOTE_LIMIT />
        </fieldset>
    }
}

fn input(lang: Lang, form: Form, field: &str, typed: &ProposalForm, calls: &[(String, String)]) -> AnyView {
    let none = (String::new(), facts::NO_CHOICE.say(lang).to_owned());
    let with_none = |choices: Vec<(String, String)>| std::iter::once(none.clone()).chain(choices).collect::<Vec<_>>();
    match field {
        "area" => {
            let areas = expect_context::<Alliance>().areas;
            let areas = areas.iter().map(|area| (area.id.to_string(), area.name.say(lang).to_owned())).collect();
            let label = facts::AREA.say(lang);
            view! { <SelectField form name="area" label options=with_none(areas) value=typed.area.clone() /> }.into_any()
        }
        "call" => {
            let options = with_none(calls.to_vec());
            view! { <SelectField form name="call" label=facts::CALL.say(lang) options value=typed.call.clone() /> }.into_any()
        }
        "summary" => view! {
            <TextArea form name="summary" label=facts::SUMMARY.say(lang) value=typed.summary.clone() maxlength=SUMMARY_LIMIT />
        }
        .into_any(),
        "contact_function" => {
            let (label, hint) = (facts::CONTACT_FUNCTION.say(lang), facts::CONTACT_HINT.say(lang));
            view! { <TextField form name="contact_function" label hint value=typed.contact_function.clone() /> }.into_any()
        }
        "requested" => {
            let (label, hint) = (facts::REQUESTED.say(lang), facts::AMOUNT_HINT.say(lang));
            view! { <TextField form name="requested" label hint value=typed.requested.clone() /> }.into_any()
        }
        "granted" => {
            let (label, hint) = (facts::GRANTED.say(lang), facts::AMOUNT_HINT.say(lang));
            view! { <TextField form name="granted" label hint value=typed.granted.clone() /> }.into_any()
        }
        "fund_rate" => {
            let (label, hint) = (facts::FUND_RATE.say(lang), facts::RATE_HINT.say(lang));
            view! { <TextField form name="fund_rate" label hint value=typed.fund_rate.clone() /> }.into_any()
        }
        "period" => {
            let (label, hint) = (facts::PERIOD.say(lang), facts::PERIOD_HINT.say(lang));
            view! { <TextField form name="period" label hint value=typed.period.clone() /> }.into_any()
        }
        "number" => {
            view! { <TextField form name="number" label=facts::NUMBER.say(lang) value=typed.number.clone() /> }.into_any()
        }
        _ => ().into_any(),
    }
}
