//! Server functions of comments.

use super::model::Thread;
use crate::error::Result;
use crate::id::{CommentId, ProposalId};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    super::model::{Addressee, Comment, Deleted, SHOWN, TEXT_LIMIT},
    super::store::{self, Kept},
    super::words::{self, Names},
    crate::account::Viewer,
    crate::activity::{
        self,
        model::{Event, EventKind},
    },
    crate::db::Tx,
    crate::error::{Checks, Error, Problem},
    crate::id::PersonId,
    crate::pipeline::{VisibleProposal, visible_proposal},
    crate::policy::{Action, Resource},
    crate::server::app,
    std::collections::HashSet,
};

/// The comments of a proposal: the newest, or all of them.
#[server(name = ListComments, prefix = "/api", endpoint = "comment/list", input = GetUrl)]
pub async fn list_comments(alliance: String, proposal: ProposalId, #[server(default)] all: bool) -> Result<Thread> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.read().await?;
    let seen = visible_proposal(&mut tx, &viewer, proposal).await?;
    let most = if all { i64::MAX } else { SHOWN };
    let (kept, total) = store::of_proposal(&mut tx, seen.network, proposal, most).await?;
    let mut names = store::names_in(&mut tx, seen.network, proposal).await?;
    let may_write = may_write(&viewer, &seen);
    let people = if may_write { words::addressees(store::people(&mut tx, seen.network).await?) } else { Vec::new() };
    // Who shares a name with others is shown with a number too.
    names.extend(people.iter().filter(|one| one.written != one.name).map(|one| (one.id, one.written.clone())));
    let earlier = total - kept.len() as i64;
    let comments = kept.into_iter().map(|kept| shown(&viewer, &seen, &names, kept)).collect();
    Ok(Thread { comments, earlier, people, may_write })
}

/// Writes a comment, and tells those whom it names; `tell` is one more of them.
#[server(name = WriteComment, prefix = "/api", endpoint = "comment/write")]
pub async fn write_comment(
    alliance: String,
    proposal: ProposalId,
    #[server(default)] comment: String,
    #[server(default)] tell: String,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let seen = visible_proposal(&mut tx, &viewer, proposal).await?;
    if !may_write(&viewer, &seen) {
        return Err(Error::Forbidden);
    }
    let people = words::addressees(store::people(&mut tx, seen.network).await?);
    let text = read(&people, "comment", &comment, &tell)?;
    let id = store::write(&mut tx, &viewer, proposal, &text).await?;
    store::tell(&mut tx, &viewer, id, &told(&people, &text)).await?;
    let kind = EventKind::CommentWritten { title: seen.title };
    activity::record(&mut tx, &viewer, Event::record(proposal, kind)).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/pipeline/{proposal}#write-comment"));
    Ok(())
}

/// Changes the viewer's own comment, if it was not changed since `version`.
#[server(name = EditComment, prefix = "/api", endpoint = "comment/edit")]
pub async fn edit_comment(
    alliance: String,
    id: CommentId,
    version: i64,
    #[server(default)] words: String,
) -> Result<()> {
    let (mut tx, viewer, seen, kept) = find(&alliance, id).await?;
    if seen.is_archived || !viewer.can_on(Action::Edit, Resource::Comment, is_own(&viewer, &kept)) {
        return Err(Error::Forbidden);
    }
    let people = words::addressees(store::people(&mut tx, seen.network).await?);
    let text = read(&people, "words", &words, "")?;
    store::edit(&mut tx, seen.network, id, version, &text).await?;
    store::tell(&mut tx, &viewer, id, &told(&people, &text)).await?;
    let kind = EventKind::CommentEdited { title: seen.title };
    activity::record(&mut tx, &viewer, Event::record(seen.id, kind)).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/pipeline/{}#comment-{id}", seen.id));
    Ok(())
}

/// Deletes a comment: the viewer's own, or as a coordinator that of somebody else.
#[server(name = DeleteComment, prefix = "/api", endpoint = "comment/delete")]
pub async fn delete_comment(alliance: String, id: CommentId, version: i64) -> Result<()> {
    let (mut tx, viewer, seen, kept) = find(&alliance, id).await?;
    if !may_delete(&viewer, &seen, &kept) {
        return Err(Error::Forbidden);
    }
    store::delete(&mut tx, &viewer, id, version).await?;
    let kind = EventKind::CommentDeleted { title: seen.title, by_author: is_own(&viewer, &kept) };
    activity::record(&mut tx, &viewer, Event::record(seen.id, kind)).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/pipeline/{}#comment-{id}", seen.id));
    Ok(())
}

/// A comment on a proposal that the viewer sees, in a transaction for changing it.
#[cfg(feature = "ssr")]
async fn find(alliance: &str, id: CommentId) -> Result<(Tx, Viewer, VisibleProposal, Kept)> {
    let viewer = Viewer::require(alliance).await?;
    let mut tx = app()?.db.write().await?;
    let kept = store::one(&mut tx, viewer.network_id(), id).await?;
    let seen = visible_proposal(&mut tx, &viewer, kept.proposal_id).await?;
    Ok((tx, viewer, seen, kept))
}

/// Nobody goes on talking about a proposal that was put away.
#[cfg(feature = "ssr")]
fn may_write(viewer: &Viewer, seen: &VisibleProposal) -> bool {
    !seen.is_archived && viewer.can(Action::Create, Resource::Comment, None)
}

#[cfg(feature = "ssr")]
fn may_delete(viewer: &Viewer, seen: &VisibleProposal, kept: &Kept) -> bool {
    let is_own = is_own(viewer, kept) && viewer.can_on(Action::Edit, Resource::Comment, true);
    !seen.is_archived && (is_own || viewer.can(Action::Administer, Resource::Comment, None))
}

#[cfg(feature = "ssr")]
fn is_own(viewer: &Viewer, kept: &Kept) -> bool {
    kept.person_id == Some(viewer.person_id())
}

/// What was typed, as it is kept; the field's problem if it cannot be.
#[cfg(feature = "ssr")]
fn read(people: &[Addressee], field: &str, typed: &str, tell: &str) -> Result<String> {
    let mut checks = Checks::new();
    let typed = checks.text(field, &words::tidy(typed), true, TEXT_LIMIT);
    let told = people.iter().find(|person| person.id.to_string() == tell);
    if told.is_none() && !tell.is_empty() {
        checks.problem("tell", Problem::UnknownChoice);
    }
    checks.finish(())?;
    let kept = words::keep(&typed, people);
    match told {
        Some(person) if !words::mentioned(&kept).contains(&person.id) => {
            Ok(format!("{} {kept}", words::token(&person.id)))
        }
        _ => Ok(kept),
    }
}

/// Those of the alliance whom a text names. An id that somebody typed names nobody else.
#[cfg(feature = "ssr")]
fn told(people: &[Addressee], text: &str) -> Vec<PersonId> {
    let known: HashSet<PersonId> = people.iter().map(|person| person.id).collect();
    words::mentioned(text).into_iter().filter(|person| known.contains(person)).collect()
}

#[cfg(feature = "ssr")]
fn shown(viewer: &Viewer, seen: &VisibleProposal, names: &Names, kept: Kept) -> Comment {
    let is_deleted = kept.deleted_at.is_some();
    let is_own = is_own(viewer, &kept);
    let may_edit = !is_deleted && !seen.is_archived && viewer.can_on(Action::Edit, Resource::Comment, is_own);
    let by_author = kept.deleted_by == kept.person_id;
    Comment {
        deleted: is_deleted.then_some(if by_author { Deleted::ByAuthor } else { Deleted::ByCoordination }),
        parts: words::parts(&kept.text, names, viewer.person_id()),
        source: may_edit.then(|| words::written(&kept.text, names, "")),
        may_delete: !is_deleted && may_delete(viewer, seen, &kept),
        id: kept.id,
        version: kept.version,
        author: kept.author.unwrap_or_default(),
        written_at: kept.written_at,
        edited_at: kept.edited_at,
    }
}
