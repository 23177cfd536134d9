//! What coordinators decide about a proposal: its outcome, and whether it is archived.

use super::actions::{PageActions, Refusal};
use crate::id::ProposalId;
use crate::network::model::Alliance;
use crate::pipeline::model::{Outcome, Proposal};
use crate::pipeline::proposal_text as text;
use crate::pipeline::text::outcome_name;
use crate::ui::form::Form;
use crate::ui::{FormProblem, Icon, SelectField, Submit, TextArea, TextField, use_lang};
use leptos::prelude::*;

#[component]
pub fn Decisions(proposal: Proposal) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = expect_context::<PageActions>().decide;
    let form = Form::of(action);
    let possible = Outcome::ALL.iter().filter(|outcome| outcome.is_possible_at(&proposal.stage.key));
    let mut options = vec![(String::new(), text::NO_OUTCOME.say(lang).to_owned())];
    options.extend(possible.map(|outcome| (outcome.code().to_owned(), outcome_name(*outcome).say(lang).to_owned())));
    let chosen = proposal.outcome.map(Outcome::code).unwrap_or_default();
    view! {
        <section class="card">
            <h2>{text::RECORD_OUTCOME.say(lang)}</h2>
            <ActionForm action attr:class="move-form">
                <FormProblem form />
                <input type="hidden" name="alliance" value=slug />
                <input type="hidden" name="id" value=proposal.id.to_string() />
                <input type="hidden" name="version" value=proposal.version.to_string() />
                <SelectField form name="outcome" label=text::OUTCOME.say(lang) options value=chosen />
                <TextArea form name="reason" label=text::REASON.say(lang) hint=text::REASON_HINT.say(lang) rows=3
                    value=proposal.outcome_reason.clone().unwrap_or_default() />
                <TextField form name="resubmit_on" kind="date" label=text::RESUBMIT_ON.say(lang) hint=text::RESUBMIT_HINT.say(lang)
                    value=proposal.resubmit_on.map(|day| day.to_string()).unwrap_or_default() />
                <Submit label=text::RECORD.say(lang) pending=action.pending() />
            </ActionForm>
        </section>
    }
}

/// A quiet form at the end of the page: it can be undone, so nobody is asked twice.
#[component]
pub fn ArchiveForm(proposal: Proposal) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let actions = expect_context::<PageActions>();
    let (slug, id) = (alliance.slug.clone(), proposal.id.to_string());
    let error = Form::of(actions.archive).error();
    view! {
        <ActionForm action=actions.archive on:submit=move |_| actions.will_archive(lang, &alliance, &proposal)>
            <Refusal error />
            <input type="hidden" name="alliance" value=slug />
            <input type="hidden" name="id" value=id />
            <button class="button button-quiet" type="submit"><Icon name="trash" />{text::ARCHIVE.say(lang)}</button>
        </ActionForm>
    }
}

#[component]
pub fn ArchivedBanner(id: ProposalId) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = expect_context::<PageActions>().restore;
    let error = Form::of(action).error();
    view! {
        <div class="banner banner-warning">
            <Icon name="info" />
            <p>{text::ARCHIVED.say(lang)}</p>
            <ActionForm action>
                <Refusal error />
                <input type="hidden" name="alliance" value=slug />
                <input type="hidden" name="id" value=id.to_string() />
                <button class="button" type="submit"><Icon name="undo" />{text::RESTORE.say(lang)}</button>
            </ActionForm>
        </div>
    }
}
