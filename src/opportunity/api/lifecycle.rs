//! The steps that a need's or offer's own editors take.

use crate::error::Result;
use crate::id::{OpportunityId, OrganisationId};
use crate::opportunity::model::Aims;
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
    crate::opportunity::model::{Phase, RENEWED_FOR_DAYS},
    crate::opportunity::store::{self, Known},
    crate::policy::{Action, Resource},
    crate::server::app,
    time::{Duration, OffsetDateTime},
};

/// The calls and proposals that a need or offer of an organisation may be meant for.
#[server(name = ReadAims, prefix = "/api", endpoint = "opportunity/aims", input = GetUrl)]
pub async fn aims(alliance: String, #[server(default)] organisation: Option<OrganisationId>) -> Result<Aims> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Create, Resource::Opportunity, organisation)?;
    let mut tx = app()?.db.read().await?;
    store::aims(&mut tx, viewer.network_id(), organisation).await
}

/// Hands a draft to the coordinators and goes to its page.
#[server(name = SubmitOpportunity, prefix = "/api", endpoint = "opportunity/submit")]
pub async fn submit_opportunity(alliance: String, id: OpportunityId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let known = editable(&mut tx, &viewer, id).await?;
    store::submit(&mut tx, viewer.network_id(), id).await?;
    let event = Event::opportunity(id, EventKind::OpportunitySubmitted { title: known.title });
    activity::record(&mut tx, &viewer, event).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/opportunities/{id}"));
    Ok(())
}

/// Gives what soon ends, or has ended, some more months, and goes to its page.
#[server(name = RenewOpportunity, prefix = "/api", endpoint = "opportunity/renew")]
pub async fn renew_opportunity(alliance: String, id: OpportunityId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let known = editable(&mut tx, &viewer, id).await?;
    let today = OffsetDateTime::now_utc().date();
    if !matches!(known.phase(today), Phase::Expiring | Phase::Expired) {
        return Err(Error::Conflict(crate::error::Conflict::Changed));
    }
    store::renew(&mut tx, viewer.network_id(), id, today + Duration::days(RENEWED_FOR_DAYS)).await?;
    let event = Event::opportunity(id, EventKind::OpportunityRenewed { title: known.title });
    activity::record(&mut tx, &viewer, event).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/opportunities/{id}"));
    Ok(())
}

#[cfg(feature = "ssr")]
async fn editable(tx: &mut Tx, viewer: &Viewer, id: OpportunityId) -> Result<Known> {
    let known = visible(tx, viewer, id).await?;
    viewer.may(Action::Edit, known.visibility.resource(), known.owner)?;
    Ok(known)
}

/// What the viewer may see today, or `NotFound`.
#[cfg(feature = "ssr")]
pub(super) async fn visible(tx: &mut Tx, viewer: &Viewer, id: OpportunityId) -> Result<Known> {
    store::known(tx, viewer, id, OffsetDateTime::now_utc().date()).await?.ok_or(Error::NotFound)
}
