//! What organisations are to each other. Changes of competitor marks are in no feed, and
//! the hints that follow them name nobody: members get those too.

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
    crate::db::Tx,
    crate::directory::relationship::Relation,
    crate::directory::store,
    crate::error::{Error, Problem},
    crate::live::{Hint, Topic},
    crate::membership,
    crate::policy::{Action, Resource},
    crate::server::app,
};

/// Notes what an organisation is to another one.
#[server(name = Relate, prefix = "/api", endpoint = "directory/relate")]
pub async fn relate(
    alliance: String,
    id: OrganisationId,
    relation: String,
    #[server(default)] other: String,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let name = store::visible(&mut tx, &viewer, id).await?.ok_or(Error::NotFound)?.name;
    viewer.may(Action::Edit, Resource::Organisation, Some(id))?;
    let chosen = Relation::choices().find(|choice| choice.code() == relation);
    let relation = chosen.ok_or_else(|| Error::field("relation", Problem::UnknownChoice))?;
    let unknown = || Error::field("other", Problem::UnknownChoice);
    let other: OrganisationId = other.parse().map_err(|_| unknown())?;
    let other_name = store::visible(&mut tx, &viewer, other).await?.ok_or_else(unknown)?.name;
    store::relate(&mut tx, &viewer, id, relation, other).await?;
    let kind = EventKind::RelationshipAdded { name, relation, other: other_name };
    finish(tx, &viewer, &alliance, id, relation, kind).await
}

/// Takes a relationship away; who keeps the profile of either side may.
#[server(name = Unrelate, prefix = "/api", endpoint = "directory/unrelate")]
pub async fn unrelate(alliance: String, id: OrganisationId, relationship: RelationshipId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let name = store::visible(&mut tx, &viewer, id).await?.ok_or(Error::NotFound)?.name;
    let known = store::relationships_of(&mut tx, &viewer, id).await?;
    let found = known.into_iter().find(|one| one.id == relationship).ok_or(Error::NotFound)?;
    if !found.may_remove {
        return Err(Error::Forbidden);
    }
    store::unrelate(&mut tx, viewer.network_id(), relationship).await?;
    let kind = EventKind::RelationshipRemoved { name, relation: found.relation, other: found.other_name };
    finish(tx, &viewer, &alliance, id, found.relation, kind).await
}

#[cfg(feature = "ssr")]
async fn finish(
    mut tx: Tx,
    viewer: &Viewer,
    alliance: &str,
    id: OrganisationId,
    relation: Relation,
    kind: EventKind,
) -> Result<()> {
    let network = viewer.network_id();
    membership::settle(&mut tx, network).await?;
    match relation.is_confidential() {
        true => tx.announce(Hint { network, topic: Topic::Membership, id: network.0 }).await?,
        false => activity::record(&mut tx, viewer, Event::organisation(id, kind)).await?,
    }
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/directory/{id}/relationships"));
    Ok(())
}
