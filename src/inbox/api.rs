//! Server functions about what waits for the viewer.

use super::model::Inbox;
use crate::error::Result;
use crate::id::{CommentId, TaskId};
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
    Ok(Inbox {
        mentions: comment::mentions(&mut tx, &viewer, former).await?,
        tasks: crate::task::waiting_for(&mut tx, &viewer).await?,
    })
}

/// How much of it is new.
#[server(name = CountInbox, prefix = "/api", endpoint = "inbox/count", input = GetUrl)]
pub async fn count_inbox(alliance: String) -> Result<i64> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Follow, Resource::Inbox, None)?;
    let mut tx = app()?.db.read().await?;
    Ok(comment::unread(&mut tx, &viewer).await? + crate::task::unseen(&mut tx, &viewer).await?)
}

/// Marks a comment that names the viewer as read, or a task of theirs, or all of it.
#[server(name = MarkRead, prefix = "/api", endpoint = "inbox/read")]
pub async fn mark_read(
    alliance: String,
    #[server(default)] comment: Option<CommentId>,
    #[server(default)] task: Option<TaskId>,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Follow, Resource::Inbox, None)?;
    let mut tx = app()?.db.write().await?;
    if comment.is_some() || task.is_none() {
        comment::mark_read(&mut tx, &viewer, comment).await?;
    }
    if task.is_some() || comment.is_none() {
        crate::task::mark_seen(&mut tx, &viewer, task).await?;
    }
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/mentions"));
    Ok(())
}
