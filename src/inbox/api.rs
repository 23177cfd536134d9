//! Server functions about what waits for the viewer.

use super::model::Inbox;
use crate::error::Result;
use crate::id::CommentId;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    crate::account::text::own::FORMER_PERSON,
    crate::account::{Viewer, preferences},
    crate::comment,
    crate::policy::{Action, Resource},
    crate::server::app,
};

/// What waits for the viewer.
#[server(name = ReadInbox, prefix = "/api", endpoint = "inbox/list", input = GetUrl)]
pub async fn inbox(alliance: String) -> Result<Inbox> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Follow, Resource::Inbox, None)?;
    let mut tx = app()?.db.read().await?;
    let former = FORMER_PERSON.say(preferences().lang);
    Ok(Inbox { mentions: comment::mentions(&mut tx, &viewer, former).await? })
}

/// How much of it is new.
#[server(name = CountInbox, prefix = "/api", endpoint = "inbox/count", input = GetUrl)]
pub async fn count_inbox(alliance: String) -> Result<i64> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Follow, Resource::Inbox, None)?;
    comment::unread(&mut app()?.db.read().await?, &viewer).await
}

/// Marks that the viewer is named in a comment as read, or everywhere where they are.
#[server(name = MarkRead, prefix = "/api", endpoint = "inbox/read")]
pub async fn mark_read(alliance: String, #[server(default)] comment: Option<CommentId>) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Follow, Resource::Inbox, None)?;
    let mut tx = app()?.db.write().await?;
    comment::mark_read(&mut tx, &viewer, comment).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/mentions"));
    Ok(())
}
