//! Server functions about pictures. Sending one is no function; see [`super::routes`].

use super::model::LogoPage;
use crate::error::Result;
use crate::id::{ContactId, OrganisationId};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    super::store::{self, Owner},
    crate::account::Viewer,
    crate::activity::{
        self,
        model::{Event, EventKind},
    },
    crate::db::Tx,
    crate::error::Error,
    crate::policy::{Action, Resource},
    crate::server::app,
};

/// The page on which an organisation's logo is kept.
#[server(name = ReadLogo, prefix = "/api", endpoint = "picture/logo", input = GetUrl)]
pub async fn logo(alliance: String, id: OrganisationId) -> Result<LogoPage> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.read().await?;
    let name = kept_by(&mut tx, &viewer, id).await?;
    let logo = store::logos_of(&mut tx, viewer.network_id(), &[id]).await?.remove(&id);
    Ok(LogoPage { organisation: id, name, logo })
}

/// Takes an organisation's logo away.
#[server(name = RemoveLogo, prefix = "/api", endpoint = "picture/remove-logo")]
pub async fn remove_logo(alliance: String, id: OrganisationId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let name = kept_by(&mut tx, &viewer, id).await?;
    if store::remove(&mut tx, viewer.network_id(), Owner::Logo(id)).await? {
        activity::record(&mut tx, &viewer, Event::organisation(id, EventKind::OrganisationEdited { name })).await?;
    }
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/directory/{id}/logo"));
    Ok(())
}

/// Takes the photo of a contact's person away.
#[server(name = RemovePhoto, prefix = "/api", endpoint = "picture/remove-photo")]
pub async fn remove_photo(alliance: String, contact: ContactId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let network = viewer.network_id();
    let mut tx = app()?.db.write().await?;
    let (organisation, name) = crate::contact::kept_by(&mut tx, network, contact).await?.ok_or(Error::NotFound)?;
    viewer.may(Action::Edit, Resource::Organisation, Some(organisation))?;
    if store::remove(&mut tx, network, Owner::Photo(contact)).await? {
        crate::contact::photo_changed(&mut tx, network, contact).await?;
        let event = Event::organisation(organisation, EventKind::ContactsChanged { name });
        activity::record(&mut tx, &viewer, event).await?;
    }
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/directory/{organisation}/contacts?edit={contact}"));
    Ok(())
}

/// The name of an organisation whose profile the viewer keeps.
#[cfg(feature = "ssr")]
pub(super) async fn kept_by(tx: &mut Tx, viewer: &Viewer, id: OrganisationId) -> Result<String> {
    let name = crate::contact::organisation_name(tx, viewer.network_id(), id).await?.ok_or(Error::NotFound)?;
    viewer.may(Action::Edit, Resource::Organisation, Some(id))?;
    Ok(name)
}
