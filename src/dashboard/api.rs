//! Server functions of the dashboard slice.

use super::model::Overview;
use crate::error::Result;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// The figures of an alliance, what changed lately, and what waits for the viewer.
#[server(name = ReadOverview, prefix = "/api", endpoint = "dashboard/overview", input = GetUrl)]
pub async fn overview(alliance: String) -> Result<Overview> {
    use super::store;
    use crate::account::Viewer;
    use crate::policy::{Action, Resource, Role};
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = crate::server::app()?.db.read().await?;
    let now = time::OffsetDateTime::now_utc();
    let network = viewer.network_id();
    let members = crate::membership::members_by_kind(&mut tx, network, now.date()).await?;
    let stage_rows = store::stages(&mut tx, network).await?;
    let (stages, areas) = store::proposals(&mut tx, network, &stage_rows).await?;
    let (needs, offers) = store::opportunities(&mut tx, &viewer, now.date()).await?;
    let activities = store::activities(&mut tx, &viewer, now.date(), 8).await?;
    let waiting = match viewer.role() {
        Role::Coordinator => store::for_coordinator(&mut tx, &viewer, &stage_rows, now).await?,
        Role::Member => store::for_member(&mut tx, &viewer, now).await?,
        Role::Auditor => Vec::new(),
    };
    let exchange = crate::opportunity::exchange(&mut tx, &viewer, now.date()).await?;
    let may_create_organisation = viewer.can(Action::Create, Resource::Organisation, None);
    let may_create_proposal = viewer.can(Action::Create, Resource::Proposal, None);
    Ok(Overview {
        members,
        stages,
        areas,
        needs,
        offers,
        activities,
        waiting,
        exchange,
        may_create_organisation,
        may_create_proposal,
    })
}
