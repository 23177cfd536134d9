//! The page of what waits for a person.

use super::UnreadCount;
use crate::account::text::own::person_name;
use crate::comment::model::Mention;
use crate::id::CommentId;
use crate::inbox::api::{MarkRead, inbox};
use crate::inbox::model::Inbox;
use crate::inbox::text;
use crate::live::{Signal as Hint, Topic, use_live};
use crate::network::model::Alliance;
use crate::ui::{Form, FormProblem, Head, Icon, Loading, Problem, format, use_lang, when_loaded};
use leptos::prelude::*;

#[component]
pub fn InboxPage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let read = ServerAction::<MarkRead>::new();
    let alliance = slug.clone();
    let loaded = Resource::new(move || read.version().get(), move |_| inbox(alliance.clone()));
    use_live(&slug, move |hint| match hint {
        Hint::Changed(hint) if hint.topic != Topic::Record => {}
        Hint::Changed(_) | Hint::Resync => loaded.refetch(),
    });
    let unread = use_context::<UnreadCount>();
    Effect::new(move || {
        if let (Some(Ok(())), Some(unread)) = (&*read.value().read(), unread) {
            unread.look_again();
        }
    });
    view! {
        <main id="main" class="page page-narrow" tabindex="-1">
            <Transition fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match loaded.await {
                        Ok(inbox) => view! { <Waiting inbox read /> }.into_any(),
                        Err(error) => view! { <Problem error /> }.into_any(),
                    }
                }))}
            </Transition>
        </main>
    }
}

#[component]
fn Waiting(inbox: Inbox, read: ServerAction<MarkRead>) -> impl IntoView {
    let lang = use_lang();
    let all = (inbox.unread() > 1)
        .then(|| view! { <Mark read comment=None label=text::MARK_ALL_READ.say(lang).to_owned() /> });
    let mentions = if inbox.mentions.is_empty() {
        view! { <p class="muted">{text::NO_MENTIONS.say(lang)}</p> }.into_any()
    } else {
        let items = inbox.mentions.into_iter().map(|mention| view! { <Named mention read /> }).collect_view();
        view! { <ul class="profile-list" role="list">{items}</ul> }.into_any()
    };
    view! {
        <Head title=text::TITLE.say(lang) />
        <header class="page-head"><div class="page-head-text">
            <h1>{text::TITLE.say(lang)}</h1>
            <p class="page-intro">{text::INTRO.say(lang)}</p>
        </div></header>
        <FormProblem form=Form::of(read) />
        <section class="card" aria-labelledby="mentions-title">
            <div class="card-head"><h2 id="mentions-title">{text::MENTIONS.say(lang)}</h2>{all}</div>
            {mentions}
        </section>
    }
}

/// A comment that names the person.
#[component]
fn Named(mention: Mention, read: ServerAction<MarkRead>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let href = format!("/{slug}/pipeline/{}#comment-{}", mention.proposal, mention.comment);
    let label = text::mark_named(lang, &mention.title);
    let new = (!mention.is_read).then(|| view! { " "<span class="badge badge-accent">{text::NEW.say(lang)}</span> });
    let mark = (!mention.is_read).then(|| view! { <Mark read comment=Some(mention.comment) label /> });
    let about = format!("{} · {}", person_name(lang, &mention.author), format::moment(lang, mention.written_at));
    view! {
        <li class="profile-item">
            <p><a href=href><strong>{mention.title}</strong></a>{new}</p>
            <p class="comment-text" dir="auto">{mention.beginning}</p>
            <p class="muted small">{about}</p>
            {mark}
        </li>
    }
}

/// The button that marks one as read, or all; it says which for who does not see where it stands.
#[component]
fn Mark(read: ServerAction<MarkRead>, comment: Option<CommentId>, label: String) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let shown = if comment.is_some() { text::MARK_READ } else { text::MARK_ALL_READ };
    let id = comment.map(|id| view! { <input type="hidden" name="comment" value=id.to_string() /> });
    view! {
        <ActionForm action=read>
            <input type="hidden" name="alliance" value=slug />
            {id}
            <button class="button button-small" aria-label=label><Icon name="check" />{shown.say(lang)}</button>
        </ActionForm>
    }
}
