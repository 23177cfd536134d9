//! The declaration of participation, as coordinators change it.

use crate::error::Result;
use crate::membership::draft::DeclarationForm;
use crate::membership::model::DeclarationPage;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    crate::account::Viewer,
    crate::live::{Hint, Topic},
    crate::membership::store,
    crate::policy::{Action, Resource},
    crate::server::app,
};

/// The version that counts, and those before it.
#[server(name = ReadDeclaration, prefix = "/api", endpoint = "membership/declaration", input = GetUrl)]
pub async fn declaration(alliance: String) -> Result<DeclarationPage> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::View, Resource::Membership, None)?;
    let mut tx = app()?.db.read().await?;
    let current = store::current_declaration(&mut tx, viewer.network_id()).await?;
    let mut earlier = store::declarations(&mut tx, viewer.network_id()).await?;
    earlier.retain(|version| version.version != current.version);
    Ok(DeclarationPage { current, earlier, may_edit: viewer.can(Action::Edit, Resource::Membership, None) })
}

/// Saves a new version; the version `seen` must be the one that counts.
#[server(name = SaveDeclaration, prefix = "/api", endpoint = "membership/save-declaration")]
pub async fn save_declaration(alliance: String, seen: i64, #[server(flatten)] form: DeclarationForm) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Edit, Resource::Membership, None)?;
    let app = app()?;
    let mut tx = app.db.write().await?;
    let network = viewer.network_id();
    let own = crate::network::language_of(&mut tx, network).await?;
    let texts = form.check(own)?;
    store::save_declaration(&mut tx, network, Some(viewer.person_id()), seen, &texts).await?;
    tx.announce(Hint { network, topic: Topic::Membership, id: network.0 }).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/membership/declaration?saved={}", seen + 1));
    Ok(())
}
