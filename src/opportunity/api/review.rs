//! What coordinators do before a need or offer is published.

use crate::error::Result;
use crate::id::OpportunityId;
use crate::opportunity::draft::ReviewForm;
use crate::opportunity::model::Queued;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    super::lifecycle::visible,
    crate::account::Viewer,
    crate::activity::{
        self,
        model::{Event, EventKind},
    },
    crate::error::{Conflict, Error},
    crate::opportunity::model::Status,
    crate::opportunity::store,
    crate::policy::{Action, Resource},
    crate::server::app,
};

/// How many stand in the worklist; it is worked off from its top.
#[cfg(feature = "ssr")]
const LISTED: i64 = 200;

/// What waits for a review in the alliance, longest first.
#[server(name = ReadReviewQueue, prefix = "/api", endpoint = "opportunity/queue", input = GetUrl)]
pub async fn review_queue(alliance: String) -> Result<Vec<Queued>> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::View, Resource::Review, None)?;
    let mut tx = app()?.db.read().await?;
    store::queue(&mut tx, viewer.network_id(), LISTED).await
}

/// Keeps a review and publishes what was reviewed, or gives it back, and goes to its page.
#[server(name = ReviewOpportunity, prefix = "/api", endpoint = "opportunity/review")]
pub async fn review_opportunity(
    alliance: String,
    id: OpportunityId,
    #[server(flatten)] form: ReviewForm,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let known = visible(&mut tx, &viewer, id).await?;
    viewer.may(Action::Edit, Resource::Review, known.owner)?;
    let draft = form.check()?;
    if known.status != Status::InReview {
        return Err(Error::Conflict(Conflict::Changed));
    }
    store::note_review(&mut tx, &viewer, id, &draft).await?;
    let kind = match draft.publishes {
        true => {
            store::publish(&mut tx, viewer.network_id(), id).await?;
            EventKind::OpportunityPublished { title: known.title }
        }
        false => {
            store::give_back(&mut tx, viewer.network_id(), id).await?;
            EventKind::OpportunityReturned { title: known.title }
        }
    };
    activity::record(&mut tx, &viewer, Event::opportunity(id, kind)).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/opportunities/{id}"));
    Ok(())
}

/// Publishes a draft without a review, as coordinators may, and goes to its page.
#[server(name = PublishOpportunity, prefix = "/api", endpoint = "opportunity/publish")]
pub async fn publish_opportunity(alliance: String, id: OpportunityId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let known = visible(&mut tx, &viewer, id).await?;
    viewer.may(Action::Edit, Resource::Review, known.owner)?;
    store::publish(&mut tx, viewer.network_id(), id).await?;
    let event = Event::opportunity(id, EventKind::OpportunityPublished { title: known.title });
    activity::record(&mut tx, &viewer, event).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/opportunities/{id}"));
    Ok(())
}
