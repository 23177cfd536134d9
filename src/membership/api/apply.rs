//! Applying for an organisation.

use crate::error::Result;
use crate::id::OrganisationId;
use crate::membership::draft::ApplicationForm;
use crate::membership::model::ApplicationPage;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    crate::account::Viewer,
    crate::activity::{
        self,
        model::{Event, EventKind},
    },
    crate::db::Tx,
    crate::error::Error,
    crate::i18n::Lang,
    crate::membership::draft::StepDraft,
    crate::membership::model::Step,
    crate::membership::store,
    crate::policy::{Action, Resource},
    crate::server::app,
    time::OffsetDateTime,
};

/// How many organisations a coordinator may choose from; others are reached from their pages.
#[cfg(feature = "ssr")]
const CHOICES: i64 = 300;

/// The declaration, and the organisations for which the viewer may apply. An organisation
/// that is asked for stands first, so that the page can lead here from its own.
#[server(name = ReadApplication, prefix = "/api", endpoint = "membership/application", input = GetUrl)]
pub async fn application(
    alliance: String,
    #[server(default)] organisation: Option<OrganisationId>,
) -> Result<ApplicationPage> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.read().await?;
    let declaration = store::current_declaration(&mut tx, viewer.network_id()).await?;
    let choices = choices(&mut tx, &viewer, organisation).await?;
    Ok(ApplicationPage { declaration, choices })
}

#[cfg(feature = "ssr")]
async fn choices(tx: &mut Tx, viewer: &Viewer, asked: Option<OrganisationId>) -> Result<Vec<(OrganisationId, String)>> {
    let network = viewer.network_id();
    if !viewer.can(Action::Create, Resource::Membership, None) {
        let mut own = viewer.edited().to_vec();
        own.retain(|id| viewer.can(Action::Create, Resource::Membership, Some(*id)));
        own.sort_by_key(|id| asked != Some(*id));
        return store::outside(tx, network, Some(&own), CHOICES).await;
    }
    let mut choices = store::outside(tx, network, None, CHOICES).await?;
    if let Some(asked) = asked {
        choices.retain(|(id, _)| *id != asked);
        let first = store::outside(tx, network, Some(&[asked]), 1).await?;
        choices.splice(0..0, first);
    }
    Ok(choices)
}

/// Applies for an organisation: keeps the declaration as evidence, moves the membership and
/// the acquisition list on, and says so on the page.
#[server(name = Apply, prefix = "/api", endpoint = "membership/apply")]
pub async fn apply(
    alliance: String,
    organisation: OrganisationId,
    /// The version of the declaration that was read.
    seen: i64,
    /// The language in which it was read.
    language: String,
    #[server(flatten)] form: ApplicationForm,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let network = viewer.network_id();
    let standing = store::standing(&mut tx, network, organisation).await?.ok_or(Error::NotFound)?;
    viewer.may(Action::Create, Resource::Membership, Some(organisation))?;
    let draft = form.check()?;
    let lang = Lang::parse(&language).ok_or(Error::BadRequest)?;
    let from = standing.status();
    let to = Step::Apply.taken_from(from, standing.was_member)?;
    store::put(&mut tx, network, organisation, from, to).await?;
    store::note_application(&mut tx, &viewer, organisation, seen, lang, &draft.signed_name).await?;
    let step = StepDraft { day: OffsetDateTime::now_utc().date(), reason: draft.reason };
    store::note_step(&mut tx, &viewer, organisation, Step::Apply, (from, to), &step).await?;
    store::settle(&mut tx, network).await?;
    store::mark_applied(&mut tx, network, organisation, &standing.name).await?;
    let event = Event::organisation(organisation, EventKind::MembershipApplied { name: standing.name });
    activity::record(&mut tx, &viewer, event).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/apply?sent={organisation}"));
    Ok(())
}
