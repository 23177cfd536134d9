//! The page of what waits for a person.

use super::UnreadCount;
use crate::account::text::own::person_name;
use crate::comment::model::Mention;
use crate::id::{CommentId, TaskId};
use crate::inbox::api::{MarkRead, inbox};
use crate::inbox::model::Inbox;
use crate::inbox::text;
use crate::live::{Signal as Hint, Topic, use_live};
use crate::network::model::Alliance;
use crate::task::api::TickTask;
use crate::task::model::OwnedTask;
use crate::task::text as task_text;
use crate::task::view::TaskFacts;
use crate::ui::{Form, FormProblem, Head, Icon, Loading, Problem, format, use_lang, when_loaded};
use leptos::prelude::*;

#[component]
pub fn InboxPage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let read = ServerAction::<MarkRead>::new();
    let tick = ServerAction::<TickTask>::new();
    let alliance = slug.clone();
    let loaded = Resource::new(move || (read.version().get(), tick.version().get()), move |_| inbox(alliance.clone()));
    use_live(&slug, move |hint| match hint {
        Hint::Changed(hint) if hint.topic != Topic::Record => {}
        Hint::Changed(_) | Hint::Resync => loaded.refetch(),
    });
    let unread = use_context::<UnreadCount>();
    Effect::new(move || {
        let is_done = read.value().read().is_some() || tick.value().read().is_some();
        if let Some(unread) = unread.filter(|_| is_done) {
            unread.look_again();
        }
    });
    view! {
        <main id="main" class="page page-narrow" tabindex="-1">
            <Transition fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match loaded.await {
                        Ok(inbox) => view! { <Waiting inbox read tick /> }.into_any(),
                        Err(error) => view! { <Problem error /> }.into_any(),
                    }
                }))}
            </Transition>
        </main>
    }
}

#[component]
fn Waiting(inbox: Inbox, read: ServerAction<MarkRead>, tick: ServerAction<TickTask>) -> impl IntoView {
    let lang = use_lang();
    let all =
        (inbox.unread() > 1).then(|| view! { <Mark read entry=None label=text::MARK_ALL_READ.say(lang).to_owned() /> });
    let mentions = if inbox.mentions.is_empty() {
        view! { <p class="muted">{text::NO_MENTIONS.say(lang)}</p> }.into_any()
    } else {
        let items = inbox.mentions.into_iter().map(|mention| view! { <MentionItem mention read /> }).collect_view();
        view! { <ul class="profile-list" role="list">{items}</ul> }.into_any()
    };
    let tasks = if inbox.tasks.is_empty() {
        view! { <p class="muted">{task_text::NO_TASKS.say(lang)}</p> }.into_any()
    } else {
        let items = inbox.tasks.into_iter().map(|owned| view! { <Owned owned read tick /> }).collect_view();
        view! { <ul class="task-list" role="list">{items}</ul> }.into_any()
    };
    view! {
        <Head title=text::TITLE.say(lang) />
        <header class="page-head"><div class="page-head-text">
            <h1>{text::TITLE.say(lang)}</h1>
            <p class="page-intro">{text::INTRO.say(lang)}</p>
        </div></header>
        <FormProblem form=Form::of(read) />
        <FormProblem form=Form::of(tick) />
        {all}
        <section class="card" aria-labelledby="tasks-title">
            <h2 id="tasks-title">{task_text::MY_TASKS.say(lang)}</h2>
            {tasks}
        </section>
        <section class="card" aria-labelledby="mentions-title">
            <h2 id="mentions-title">{text::MENTIONS.say(lang)}</h2>
            {mentions}
        </section>
    }
}

/// A comment that names the person.
#[component]
fn MentionItem(mention: Mention, read: ServerAction<MarkRead>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let href = format!("/{slug}/pipeline/{}#comment-{}", mention.proposal, mention.comment);
    let label = text::mark_named(lang, &mention.title);
    let new = (!mention.is_read).then(|| view! { " "<span class="badge badge-accent">{text::NEW.say(lang)}</span> });
    let mark = (!mention.is_read).then(|| view! { <Mark read entry=Some(Entry::Comment(mention.comment)) label /> });
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

/// A task of the person, which they tick off here too.
#[component]
fn Owned(owned: OwnedTask, read: ServerAction<MarkRead>, tick: ServerAction<TickTask>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let href = format!("/{slug}/pipeline/{}#tasks", owned.proposal);
    let OwnedTask { task, proposal_title, is_new, .. } = owned;
    let new = is_new.then(|| view! { " "<span class="badge badge-accent">{text::NEW.say(lang)}</span> });
    let label = text::mark_named(lang, &task.title);
    let mark = is_new.then(|| view! { <Mark read entry=Some(Entry::Task(task.id)) label /> });
    let (id, version) = (task.id.to_string(), task.version.to_string());
    let done = task_text::tick_named(lang, &task.title);
    view! {
        <li class="task">
            <ActionForm action=tick>
                <input type="hidden" name="alliance" value=slug />
                <input type="hidden" name="id" value=id />
                <input type="hidden" name="version" value=version />
                <input type="hidden" name="is_done" value="true" />
                <button class="task-tick" aria-label=done><Icon name="check" /></button>
            </ActionForm>
            <div class="task-facts">
                <TaskFacts task />
                <p class="small"><a href=href>{proposal_title}</a>{new}</p>
            </div>
            {mark}
        </li>
    }
}

/// What is marked as read.
#[derive(Clone, Copy)]
enum Entry {
    Comment(CommentId),
    Task(TaskId),
}

/// The button that marks one as read, or all; it says which for who does not see where it stands.
#[component]
fn Mark(read: ServerAction<MarkRead>, entry: Option<Entry>, label: String) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let shown = if entry.is_some() { text::MARK_READ } else { text::MARK_ALL_READ };
    let id = entry.map(|entry| match entry {
        Entry::Comment(id) => view! { <input type="hidden" name="comment" value=id.to_string() /> }.into_any(),
        Entry::Task(id) => view! { <input type="hidden" name="task" value=id.to_string() /> }.into_any(),
    });
    view! {
        <ActionForm action=read>
            <input type="hidden" name="alliance" value=slug />
            {id}
            <button class="button button-small" aria-label=label><Icon name="check" />{shown.say(lang)}</button>
        </ActionForm>
    }
}
