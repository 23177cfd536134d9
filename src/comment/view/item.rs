//! One comment.

use super::Conversation;
use super::entry::EditForm;
use crate::account::text::own::person_name;
use crate::comment::model::{Comment, Deleted, Part};
use crate::comment::text;
use crate::i18n::Lang;
use crate::id::CommentId;
use crate::network::model::Alliance;
use crate::ui::{Icon, format, use_lang};
use leptos::prelude::*;

/// A comment of the list. While its form is open, it stays as it was opened.
#[component]
pub fn Item(conversation: Conversation, id: CommentId) -> impl IntoView {
    let find = move |comments: &Vec<Comment>| comments.iter().find(|comment| comment.id == id).cloned();
    let comment = Memo::new(move |_| conversation.comments.with(find));
    let is_edited = Memo::new(move |_| {
        conversation.edited.get() == Some(id)
            && conversation.comments.with_untracked(find).is_some_and(|one| one.source.is_some())
    });
    let shown = move || match is_edited.get() {
        true => comment.get_untracked().map(|comment| view! { <EditForm conversation comment /> }.into_any()),
        false => comment.get().map(|comment| view! { <Shown conversation comment /> }.into_any()),
    };
    view! { <li class="comment" id=format!("comment-{id}")>{shown}</li> }
}

#[component]
fn Shown(conversation: Conversation, comment: Comment) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let page = format!("/{slug}/pipeline/{}", conversation.proposal);
    let moment = format::moment(lang, comment.written_at);
    let edited = comment.edited_at.filter(|_| comment.deleted.is_none()).map(|at| {
        let title = format::moment(lang, at);
        view! { " · "<span title=title>{text::EDITED.say(lang)}</span> }
    });
    let words = match comment.deleted {
        Some(by) => {
            let said = match by {
                Deleted::ByAuthor => text::DELETED_BY_AUTHOR,
                Deleted::ByCoordination => text::DELETED_BY_COORDINATION,
            };
            view! { <p class="muted comment-gone">{said.say(lang)}</p> }.into_any()
        }
        None => {
            let parts = comment.parts.into_iter().map(|part| said(lang, part)).collect_view();
            view! { <div class="comment-text" dir="auto">{parts}</div> }.into_any()
        }
    };
    let edit = comment.source.is_some().then(|| {
        let href = format!("{page}?comment={id}#comment-{id}", id = comment.id);
        view! {
            <a class="button button-small button-quiet" href=href aria-label=text::edit_named(lang, &moment)>
                <Icon name="edit" />{crate::ui::text::EDIT.say(lang)}
            </a>
        }
    });
    let delete = comment.may_delete.then(|| {
        view! { <Delete conversation id=comment.id version=comment.version label=text::delete_named(lang, &moment) /> }
    });
    let address = format!("#comment-{}", comment.id);
    view! {
        <p class="comment-head">
            <strong>{person_name(lang, &comment.author)}</strong>" "
            <span class="muted small"><a href=address>{moment}</a>{edited}</span>
        </p>
        {words}
        <div class="cluster comment-actions">{edit}{delete}</div>
    }
}

/// A piece of what was written. The page opens no other site by itself and tells it nothing.
fn said(lang: Lang, part: Part) -> AnyView {
    match part {
        Part::Words(words) => view! { <span>{words}</span> }.into_any(),
        Part::Link(address) => {
            let href = address.clone();
            view! { <a href=href rel="external nofollow noopener noreferrer">{address}</a> }.into_any()
        }
        Part::Mention { name, is_viewer } => {
            let name = format!("@{}", person_name(lang, &name));
            view! { <span class="mention" class:is-viewer=is_viewer>{name}</span> }.into_any()
        }
    }
}

/// Deleting asks once more, because it cannot be undone; it needs no script for that.
#[component]
fn Delete(conversation: Conversation, id: CommentId, version: i64, label: String) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = conversation.delete;
    view! {
        <details class="comment-delete">
            <summary class="button button-small button-quiet" aria-label=label><Icon name="trash" />{text::DELETE.say(lang)}</summary>
            <ActionForm action attr:class="move-form">
                <p class="field-hint">{text::DELETE_HINT.say(lang)}</p>
                <input type="hidden" name="alliance" value=slug />
                <input type="hidden" name="id" value=id.to_string() />
                <input type="hidden" name="version" value=version.to_string() />
                <p><button class="button button-small button-danger">{text::DELETE_FOR_GOOD.say(lang)}</button></p>
            </ActionForm>
        </details>
    }
}
