//! Comments on a proposal's page. What is typed stays while others write: the list grows
//! around the forms, and nothing of it is made anew but what has changed.

mod browser;
mod entry;
mod item;

use super::api::{DeleteComment, EditComment, WriteComment, list_comments};
use super::model::{Comment, Thread};
use super::text;
use crate::error::Error;
use crate::id::{CommentId, ProposalId};
use crate::live::{Signal as Hint, Topic, use_live};
use crate::network::model::Alliance;
use crate::ui::{Form, FormProblem, Icon, LoadFailed, Loading, use_lang, when_loaded};
use entry::WriteForm;
use item::Item;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// What the comments of a page share.
#[derive(Clone, Copy)]
struct Conversation {
    proposal: ProposalId,
    comments: RwSignal<Vec<Comment>>,
    /// The comment whose form is open, by the address.
    edited: Memo<Option<CommentId>>,
    write: ServerAction<WriteComment>,
    edit: ServerAction<EditComment>,
    delete: ServerAction<DeleteComment>,
}

/// The comments of the proposal in the address; nothing where there is no such proposal, which
/// the page itself says.
#[component]
pub fn Comments(proposal: Memo<Option<ProposalId>>) -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let query = use_query_map();
    let all = Memo::new(move |_| query.read().get("comments").as_deref() == Some("all"));
    let loaded = Resource::new(
        move || (proposal.get(), all.get()),
        move |(id, all)| {
            let slug = slug.clone();
            async move {
                let id = id.ok_or(Error::NotFound)?;
                Ok((id, list_comments(slug, id, all).await?))
            }
        },
    );
    view! {
        <Transition fallback=Loading>
            {when_loaded(move || Suspend::new(async move {
                match loaded.await {
                    Ok((id, thread)) => view! { <Section proposal=id thread all=all.get_untracked() /> }.into_any(),
                    Err(Error::NotFound) => ().into_any(),
                    Err(error) => view! { <LoadFailed error /> }.into_any(),
                }
            }))}
        </Transition>
    }
}

#[component]
fn Section(proposal: ProposalId, thread: Thread, all: bool) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let query = use_query_map();
    let Thread { comments, earlier, people, may_write } = thread;
    let conversation = Conversation {
        proposal,
        comments: RwSignal::new(comments),
        edited: Memo::new(move |_| query.read().get("comment").and_then(|id| id.parse().ok())),
        write: ServerAction::new(),
        edit: ServerAction::new(),
        delete: ServerAction::new(),
    };
    follow(&slug, conversation, all);
    let href = format!("/{slug}/pipeline/{proposal}?comments=all#comments");
    let earlier =
        (earlier > 0).then(|| view! { <p><a class="text-link" href=href>{text::earlier(lang, earlier)}</a></p> });
    let is_empty = move || conversation.comments.read().is_empty();
    let ids = move || conversation.comments.read().iter().map(|comment| comment.id).collect::<Vec<_>>();
    view! {
        <section class="card" id="comments" aria-labelledby="comments-title">
            <h2 id="comments-title">{text::COMMENTS.say(lang)}</h2>
            <FormProblem form=Form::of(conversation.delete) />
            {earlier}
            <p class="muted" hidden=move || !is_empty()>{text::NONE_YET.say(lang)}</p>
            <ol class="comment-list" role="list" aria-live="polite" aria-relevant="additions" hidden=is_empty>
                <For each=ids key=|id| *id let:id><Item conversation id /></For>
            </ol>
            {may_write.then(|| view! { <WriteForm conversation people /> })}
        </section>
    }
}

/// Keeps the list level with the server's: after what is done here, and whenever others write.
fn follow(slug: &str, conversation: Conversation, all: bool) {
    let alliance = slug.to_owned();
    let proposal = conversation.proposal;
    let look = Action::new(move |(): &()| list_comments(alliance.clone(), proposal, all));
    Effect::new(move || {
        if let Some(Ok(thread)) = &*look.value().read() {
            conversation.comments.set(thread.comments.clone());
        }
    });
    let (written, edited, deleted) =
        (conversation.write.value(), conversation.edit.value(), conversation.delete.value());
    Effect::new(move || {
        let is_done = |value: Option<&Result<(), Error>>| matches!(value, Some(Ok(())));
        let done =
            [is_done(written.read().as_ref()), is_done(edited.read().as_ref()), is_done(deleted.read().as_ref())];
        if done.contains(&true) {
            look.dispatch(());
        }
    });
    // A refusal is about the form that was open then.
    Effect::new(move || {
        conversation.edited.track();
        conversation.edit.clear();
    });
    use_live(slug, move |hint| match hint {
        Hint::Changed(hint) if hint.topic != Topic::Record || hint.id != proposal.0 => {}
        Hint::Changed(_) | Hint::Resync => {
            look.dispatch(());
        }
    });
}

/// The button that goes back from a form without sending it.
#[component]
fn Cancel(href: String) -> impl IntoView {
    view! { <a class="button button-quiet" href=href><Icon name="x" />{crate::ui::text::CANCEL.say(use_lang())}</a> }
}
