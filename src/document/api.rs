//! Server functions of documents. Sending and getting a file is none; see [`super::routes`].

use super::model::Documents;
use crate::error::Result;
use crate::id::{DocumentId, ProposalId};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    super::store,
    crate::account::Viewer,
    crate::activity::{
        self,
        model::{Event, EventKind},
    },
    crate::db::Tx,
    crate::pipeline::{VisibleProposal, visible_proposal},
    crate::policy::{Action, Resource},
    crate::server::app,
};

/// The documents of a proposal.
#[server(name = ListDocuments, prefix = "/api", endpoint = "document/list", input = GetUrl)]
pub async fn list_documents(alliance: String, proposal: ProposalId) -> Result<Documents> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.read().await?;
    let seen = visible_proposal(&mut tx, &viewer, proposal).await?;
    Ok(Documents {
        documents: store::of_proposal(&mut tx, seen.network, proposal).await?,
        may_add: may_add(&mut tx, &viewer, &seen).await?,
        may_delete: viewer.can(Action::Administer, Resource::Document, None),
        proposal,
        proposal_title: seen.title,
    })
}

/// Deletes a document with all its versions, of which the viewer has seen the `latest`.
#[server(name = DeleteDocument, prefix = "/api", endpoint = "document/delete")]
pub async fn delete_document(alliance: String, id: DocumentId, latest: i64) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let kept = store::one(&mut tx, viewer.network_id(), id).await?;
    let seen = visible_proposal(&mut tx, &viewer, kept.proposal_id).await?;
    viewer.may(Action::Administer, Resource::Document, None)?;
    store::delete(&mut tx, &viewer, id, latest).await?;
    let kind = EventKind::DocumentDeleted { title: seen.title, document: kept.title };
    activity::record(&mut tx, &viewer, Event::record(seen.id, kind)).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/pipeline/{}/documents", seen.id));
    Ok(())
}

/// Documents are added by who may change the proposal, and by its partners.
#[cfg(feature = "ssr")]
pub(super) async fn may_add(tx: &mut Tx, viewer: &Viewer, seen: &VisibleProposal) -> Result<bool> {
    let is_own = seen.may_edit(viewer) || store::is_partner(tx, viewer, seen.id).await?;
    Ok(!seen.is_archived && viewer.can_on(Action::Create, Resource::Document, is_own))
}
