//! Whether a membership holds for others too.

use crate::error::Result;
use crate::id::{OrganisationId, RelationshipId};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use {
    crate::account::Viewer,
    crate::activity::{
        self,
        model::{Event, EventKind},
    },
    crate::error::Error,
    crate::membership::store,
    crate::policy::{Action, Resource},
    crate::server::app,
};

/// Decides whether the membership of an organisation holds for who stands in this relationship
/// to it, and for those to whom that one passes it on.
#[server(name = PassMembership, prefix = "/api", endpoint = "membership/pass")]
pub async fn pass_membership(
    alliance: String,
    organisation: OrganisationId,
    relationship: RelationshipId,
    #[server(default)] passes: bool,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Edit, Resource::Membership, None)?;
    let network = viewer.network_id();
    let mut tx = app()?.db.write().await?;
    let standing = store::standing(&mut tx, network, organisation).await?.ok_or(Error::NotFound)?;
    let other = store::pass(&mut tx, network, organisation, relationship, passes).await?.ok_or(Error::NotFound)?;
    let kind = match passes {
        true => EventKind::MembershipPassed { name: standing.name, other },
        false => EventKind::MembershipNotPassed { name: standing.name, other },
    };
    activity::record(&mut tx, &viewer, Event::organisation(organisation, kind)).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/membership/{organisation}"));
    Ok(())
}
