//! Following a need or offer. It leaves no event, for an event would tell who follows.

use crate::error::Result;
use crate::id::OpportunityId;
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use {
    super::lifecycle::visible,
    crate::account::Viewer,
    crate::error::Error,
    crate::opportunity::store,
    crate::policy::{Action, Resource},
    crate::server::app,
    time::OffsetDateTime,
};

/// Follows a need or offer and goes to its page.
#[server(name = FollowOpportunity, prefix = "/api", endpoint = "opportunity/follow")]
pub async fn follow_opportunity(alliance: String, id: OpportunityId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let known = visible(&mut tx, &viewer, id).await?;
    viewer.may(Action::Follow, known.visibility.resource(), known.owner)?;
    if !known.phase(OffsetDateTime::now_utc().date()).is_open() {
        return Err(Error::Forbidden);
    }
    store::follow(&mut tx, &viewer, id).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/opportunities/{id}"));
    Ok(())
}

/// Stops following a need or offer and goes to its page.
#[server(name = UnfollowOpportunity, prefix = "/api", endpoint = "opportunity/unfollow")]
pub async fn unfollow_opportunity(alliance: String, id: OpportunityId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    viewer.may(Action::Follow, Resource::Opportunity, None)?;
    visible(&mut tx, &viewer, id).await?;
    store::unfollow(&mut tx, &viewer, id).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/opportunities/{id}"));
    Ok(())
}
