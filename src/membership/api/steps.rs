//! What coordinators decide about a membership.

use crate::error::Result;
use crate::id::OrganisationId;
use crate::membership::draft::TermsForm;
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use {
    crate::account::Viewer,
    crate::activity::{
        self,
        model::{Event, EventKind},
    },
    crate::db::Tx,
    crate::error::Error,
    crate::live::{Hint, Topic},
    crate::membership::draft::{StepDraft, check_step},
    crate::membership::model::{Step, Terms},
    crate::membership::store::{self, Standing},
    crate::policy::{Action, Resource},
    crate::server::app,
    time::OffsetDateTime,
};

/// Accepts an application on these terms.
#[server(name = ApproveMembership, prefix = "/api", endpoint = "membership/approve")]
pub async fn approve_membership(
    alliance: String,
    organisation: OrganisationId,
    #[server(flatten)] form: TermsForm,
) -> Result<()> {
    with_terms(&alliance, organisation, Step::Approve, &form).await
}

/// Changes the terms of a membership; its status stays.
#[server(name = ChangeMembership, prefix = "/api", endpoint = "membership/change")]
pub async fn change_membership(
    alliance: String,
    organisation: OrganisationId,
    #[server(flatten)] form: TermsForm,
) -> Result<()> {
    with_terms(&alliance, organisation, Step::Change, &form).await
}

/// Refuses an application, suspends, resumes or ends a membership, from a day on.
#[server(name = TakeStep, prefix = "/api", endpoint = "membership/step")]
pub async fn take_step(
    alliance: String,
    organisation: OrganisationId,
    step: String,
    day: String,
    #[server(default)] reason: String,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Edit, Resource::Membership, None)?;
    let step = Step::parse(&step).filter(|step| is_plain(*step)).ok_or(Error::BadRequest)?;
    let mut tx = app()?.db.write().await?;
    let standing = standing(&mut tx, &viewer, organisation).await?;
    let today = OffsetDateTime::now_utc().date();
    let began = standing.membership.as_ref().and_then(|membership| membership.valid_from);
    let draft = check_step(step, &day, &reason, today, began)?;
    move_on(&mut tx, &viewer, organisation, &standing, step, &draft).await?;
    if step == Step::Leave {
        store::end_on(&mut tx, viewer.network_id(), organisation, draft.day).await?;
    }
    store::settle(&mut tx, viewer.network_id()).await?;
    announce(&mut tx, &viewer, organisation, event_of(step, standing.name, None)).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/membership/{organisation}"));
    Ok(())
}

/// Steps that need no more than a day and a reason.
#[cfg(feature = "ssr")]
fn is_plain(step: Step) -> bool {
    matches!(step, Step::Refuse | Step::Suspend | Step::Resume | Step::Leave)
}

#[cfg(feature = "ssr")]
async fn with_terms(alliance: &str, organisation: OrganisationId, step: Step, form: &TermsForm) -> Result<()> {
    let viewer = Viewer::require(alliance).await?;
    viewer.may(Action::Edit, Resource::Membership, None)?;
    let mut tx = app()?.db.write().await?;
    let standing = standing(&mut tx, &viewer, organisation).await?;
    let today = OffsetDateTime::now_utc().date();
    let (terms, reason) = form.check(today)?;
    let day = if step == Step::Approve { terms.from } else { today };
    move_on(&mut tx, &viewer, organisation, &standing, step, &StepDraft { day, reason }).await?;
    store::set_terms(&mut tx, viewer.network_id(), organisation, &terms).await?;
    store::settle(&mut tx, viewer.network_id()).await?;
    announce(&mut tx, &viewer, organisation, event_of(step, standing.name, Some(&terms))).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/membership/{organisation}"));
    Ok(())
}

#[cfg(feature = "ssr")]
async fn standing(tx: &mut Tx, viewer: &Viewer, organisation: OrganisationId) -> Result<Standing> {
    store::standing(tx, viewer.network_id(), organisation).await?.ok_or(Error::NotFound)
}

/// Takes the step if it can be taken, and notes it.
#[cfg(feature = "ssr")]
async fn move_on(
    tx: &mut Tx,
    viewer: &Viewer,
    organisation: OrganisationId,
    standing: &Standing,
    step: Step,
    draft: &StepDraft,
) -> Result<()> {
    let from = standing.status();
    let to = step.taken_from(from, standing.was_member)?;
    store::put(tx, viewer.network_id(), organisation, from, to).await?;
    store::note_step(tx, viewer, organisation, step, (from, to), draft).await
}

/// What the feed says of a step. That an application was refused is nobody's business but
/// the coordinators', so the feed does not tell it.
#[cfg(feature = "ssr")]
fn event_of(step: Step, name: String, terms: Option<&Terms>) -> Option<EventKind> {
    match (step, terms) {
        (Step::Approve, Some(terms)) => Some(EventKind::MembershipApproved { name, tier: terms.tier }),
        (Step::Change, Some(terms)) => Some(EventKind::MembershipChanged { name, tier: terms.tier }),
        (Step::Suspend, _) => Some(EventKind::MembershipSuspended { name }),
        (Step::Resume, _) => Some(EventKind::MembershipResumed { name }),
        (Step::Leave, _) => Some(EventKind::MembershipEnded { name }),
        _ => None,
    }
}

#[cfg(feature = "ssr")]
async fn announce(tx: &mut Tx, viewer: &Viewer, organisation: OrganisationId, event: Option<EventKind>) -> Result<()> {
    match event {
        Some(event) => activity::record(tx, viewer, Event::organisation(organisation, event)).await,
        None => {
            let hint = Hint { network: viewer.network_id(), topic: Topic::Organisation, id: organisation.0 };
            tx.announce(hint).await
        }
    }
}
