//! The forms of the steps. A page has one at a time, so that each field has its own name.

use crate::directory::model::Tier;
use crate::directory::text::tier_name;
use crate::membership::api::{ApproveMembership, ChangeMembership, TakeStep};
use crate::membership::model::{MembershipPage, Step, limit};
use crate::membership::text::{self, step_name};
use crate::network::model::Alliance;
use crate::ui::text::CANCEL;
use crate::ui::{Form, FormProblem, SelectField, Submit, TextArea, TextField, use_lang};
use leptos::prelude::*;

#[component]
pub fn StepForm(page: MembershipPage, step: Step) -> impl IntoView {
    let lang = use_lang();
    let form = match step {
        Step::Approve => view! { <Approve page /> }.into_any(),
        Step::Change => view! { <Change page /> }.into_any(),
        Step::Apply => return ().into_any(),
        Step::Refuse | Step::Suspend | Step::Resume | Step::Leave => view! { <Plain page step /> }.into_any(),
    };
    view! { <section class="card" aria-labelledby="step-title"><h2 id="step-title">{step_name(step).say(lang)}</h2>{form}</section> }
        .into_any()
}

#[component]
fn Plain(page: MembershipPage, step: Step) -> impl IntoView {
    let lang = use_lang();
    let action = ServerAction::<TakeStep>::new();
    let form = Form::of(action);
    view! {
        <ActionForm action attr:class="move-form">
            <FormProblem form />
            <Addressed organisation=page.organisation.to_string() />
            <input type="hidden" name="step" value=step.code() />
            <TextField form name="day" kind="date" label=text::DAY.say(lang) hint=text::DAY_HINT.say(lang) value=page.today.to_string() required=true />
            <TextArea form name="reason" label=text::REASON.say(lang) hint=text::REASON_HINT.say(lang) rows=3 maxlength=limit::REASON required=step.needs_reason() />
            <Finish step organisation=page.organisation.to_string() pending=action.pending().into() />
        </ActionForm>
    }
}

#[component]
fn Approve(page: MembershipPage) -> impl IntoView {
    let action = ServerAction::<ApproveMembership>::new();
    let form = Form::of(action);
    let organisation = page.organisation.to_string();
    view! {
        <ActionForm action attr:class="move-form">
            <FormProblem form />
            <Addressed organisation=organisation.clone() />
            <Terms form page step=Step::Approve />
            <Finish step=Step::Approve organisation pending=action.pending().into() />
        </ActionForm>
    }
}

#[component]
fn Change(page: MembershipPage) -> impl IntoView {
    let action = ServerAction::<ChangeMembership>::new();
    let form = Form::of(action);
    let organisation = page.organisation.to_string();
    view! {
        <ActionForm action attr:class="move-form">
            <FormProblem form />
            <Addressed organisation=organisation.clone() />
            <Terms form page step=Step::Change />
            <Finish step=Step::Change organisation pending=action.pending().into() />
        </ActionForm>
    }
}

/// Whose membership the form is about.
#[component]
fn Addressed(organisation: String) -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    view! {
        <input type="hidden" name="alliance" value=slug />
        <input type="hidden" name="organisation" value=organisation />
    }
}

/// The fields of a membership's terms. Who is approved starts anew; a change starts from
/// what is agreed.
#[component]
fn Terms(form: Form, page: MembershipPage, step: Step) -> impl IntoView {
    let lang = use_lang();
    let agreed = page.membership.filter(|_| step == Step::Change);
    let tiers = Tier::ALL.iter().map(|tier| (tier.code().to_owned(), tier_name(*tier).say(lang).to_owned())).collect();
    let tier = agreed.as_ref().map_or(Tier::Full, |agreed| agreed.tier).code();
    let from = agreed.as_ref().and_then(|agreed| agreed.valid_from).unwrap_or(page.today).to_string();
    let to = agreed.as_ref().and_then(|agreed| agreed.valid_to).map(|day| day.to_string()).unwrap_or_default();
    view! {
        <div class="form-fields">
            <div class="field-half"><SelectField form name="tier" label=text::TIER.say(lang) options=tiers value=tier required=true /></div>
            <div class="field-half">
                <TextField form name="fee_class" label=text::FEE_CLASS.say(lang) hint=text::FEE_CLASS_HINT.say(lang)
                    value=page.fee_class.unwrap_or_default() maxlength=limit::FEE_CLASS />
            </div>
            <div class="field-half"><TextField form name="from" kind="date" label=text::FROM_DAY.say(lang) hint=text::DAY_HINT.say(lang) value=from required=true /></div>
            <div class="field-half"><TextField form name="to" kind="date" label=text::TO_DAY.say(lang) hint=text::TO_DAY_HINT.say(lang) value=to /></div>
            <TextArea form name="reason" label=text::REASON.say(lang) hint=text::REASON_HINT.say(lang) rows=3 maxlength=limit::REASON />
        </div>
    }
}

#[component]
fn Finish(step: Step, organisation: String, pending: Signal<bool>) -> impl IntoView {
    let lang = use_lang();
    let back = format!("/{}/membership/{organisation}", expect_context::<Alliance>().slug);
    view! {
        <div class="button-row">
            <Submit label=step_name(step).say(lang) pending />
            <a class="button" href=back>{CANCEL.say(lang)}</a>
        </div>
    }
}
