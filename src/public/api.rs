//! Server functions of the public directory: what coordinators and editors decide about it.
//! Everybody's pages are no functions; see [`super::routes`].

use super::draft::{ChoiceForm, SettingsForm};
use super::model::{ChoicePage, SettingsPage};
use crate::error::Result;
use crate::id::OrganisationId;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    super::draft::parse_fields,
    super::model::Choice,
    super::store,
    crate::account::Viewer,
    crate::activity::{
        self,
        model::{Event, EventKind},
    },
    crate::error::Error,
    crate::live::Topic,
    crate::policy::{Action, Resource},
    crate::server::app,
    time::OffsetDateTime,
};

/// What the coordinators decided about the public directory.
#[server(name = ReadPublicSettings, prefix = "/api", endpoint = "public/settings", input = GetUrl)]
pub async fn settings(alliance: String) -> Result<SettingsPage> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Administer, Resource::Network, None)?;
    let app = app()?;
    let mut tx = app.db.read().await?;
    Ok(SettingsPage {
        settings: store::settings(&mut tx, viewer.network_id()).await?,
        address: format!("{}/public/{alliance}", app.config.origin()),
        organisations: store::count(&mut tx, viewer.network_id()).await?,
    })
}

/// Opens or closes the public directory, and says who may list and frame it.
#[server(name = SavePublicSettings, prefix = "/api", endpoint = "public/save-settings")]
pub async fn save_settings(alliance: String, seen: i64, #[server(flatten)] form: SettingsForm) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Administer, Resource::Network, None)?;
    let draft = form.check()?;
    let network = viewer.network_id();
    let mut tx = app()?.db.write().await?;
    let was_open = store::settings(&mut tx, network).await?.is_open;
    store::save_settings(&mut tx, network, seen, &draft).await?;
    let kind = match (was_open, draft.is_open) {
        (false, true) => EventKind::PublicDirectoryOpened,
        (true, false) => EventKind::PublicDirectoryClosed,
        _ => EventKind::PublicDirectoryChanged,
    };
    activity::record(&mut tx, &viewer, Event { topic: Topic::Network, subject: network.0, kind }).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/public-directory?saved={}", seen + 1));
    Ok(())
}

/// What an organisation decided to show, with what everybody would see of it. `preview` names
/// fields, parted by commas, to be looked at before they are saved.
#[server(name = ReadPublicChoice, prefix = "/api", endpoint = "public/choice", input = GetUrl)]
pub async fn choice(alliance: String, id: OrganisationId, preview: Option<String>) -> Result<ChoicePage> {
    let viewer = Viewer::require(&alliance).await?;
    let network = viewer.network_id();
    let app = app()?;
    let mut tx = app.db.read().await?;
    let today = OffsetDateTime::now_utc().date();
    let whole = store::everything_of(&mut tx, network, id, today).await?.ok_or(Error::NotFound)?;
    viewer.may(Action::Edit, Resource::Organisation, Some(id))?;
    let stored = store::choice(&mut tx, network, id).await?;
    let is_open = store::settings(&mut tx, network).await?.is_open;
    let is_shown = store::organisation(&mut tx, network, id, today).await?.is_some() && is_open;
    let is_member = store::is_member(&mut tx, network, id).await?;
    let is_preview = preview.is_some();
    let choice = match preview {
        Some(codes) => Choice { is_public: true, fields: parse_fields(codes.split(','))?, ..stored },
        None => stored,
    };
    Ok(ChoicePage {
        organisation: id,
        name: whole.name.clone(),
        shown: whole.only(&choice.fields),
        choice,
        is_preview,
        is_open,
        is_member,
        address: is_shown.then(|| format!("/public/{alliance}/{id}")),
    })
}

/// Stores what an organisation shows to everybody.
#[server(name = SavePublicChoice, prefix = "/api", endpoint = "public/save-choice")]
pub async fn save_choice(
    alliance: String,
    id: OrganisationId,
    seen: i64,
    #[server(flatten)] form: ChoiceForm,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let network = viewer.network_id();
    let mut tx = app()?.db.write().await?;
    let today = OffsetDateTime::now_utc().date();
    let name = store::everything_of(&mut tx, network, id, today).await?.ok_or(Error::NotFound)?.name;
    viewer.may(Action::Edit, Resource::Organisation, Some(id))?;
    let chosen = form.check()?;
    store::save_choice(&mut tx, network, id, seen, &chosen).await?;
    let kind = match chosen.0 {
        true => EventKind::MadePublic { name },
        false => EventKind::MadePrivate { name },
    };
    activity::record(&mut tx, &viewer, Event::organisation(id, kind)).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/directory/{id}/public?saved={}", seen + 1));
    Ok(())
}
