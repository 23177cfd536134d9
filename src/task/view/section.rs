//! The tasks of a proposal. As with comments, the list grows around the forms.

use super::entry::{AddForm, EditForm};
use super::item::Item;
use crate::error::Error;
use crate::id::{ProposalId, TaskId};
use crate::live::{Signal as Hint, Topic, use_live};
use crate::network::model::Alliance;
use crate::task::api::{AddTask, EditTask, RemoveTask, TickTask, list_tasks};
use crate::task::model::{Task, Tasks as Loaded};
use crate::task::text;
use crate::ui::{Form, FormProblem, LoadFailed, Loading, use_lang, when_loaded};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// What the tasks of a page share.
#[derive(Clone, Copy)]
pub struct TaskList {
    pub proposal: ProposalId,
    pub tasks: RwSignal<Vec<Task>>,
    /// The task whose form is open, by the address.
    pub edited: Memo<Option<TaskId>>,
    pub add: ServerAction<AddTask>,
    pub edit: ServerAction<EditTask>,
    pub tick: ServerAction<TickTask>,
    pub remove: ServerAction<RemoveTask>,
}

/// The tasks of the proposal in the address; nothing where there is no such proposal, which the
/// page itself says.
#[component]
pub fn Tasks(proposal: Memo<Option<ProposalId>>) -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let loaded = Resource::new(
        move || proposal.get(),
        move |id| {
            let slug = slug.clone();
            async move {
                let id = id.ok_or(Error::NotFound)?;
                Ok((id, list_tasks(slug, id).await?))
            }
        },
    );
    view! {
        <Transition fallback=Loading>
            {when_loaded(move || Suspend::new(async move {
                match loaded.await {
                    Ok((id, loaded)) => view! { <Section proposal=id loaded /> }.into_any(),
                    Err(Error::NotFound) => ().into_any(),
                    Err(error) => view! { <LoadFailed error /> }.into_any(),
                }
            }))}
        </Transition>
    }
}

#[component]
fn Section(proposal: ProposalId, loaded: Loaded) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let query = use_query_map();
    let list = TaskList {
        proposal,
        tasks: RwSignal::new(loaded.tasks),
        edited: Memo::new(move |_| query.read().get("task").and_then(|id| id.parse().ok())),
        add: ServerAction::new(),
        edit: ServerAction::new(),
        tick: ServerAction::new(),
        remove: ServerAction::new(),
    };
    follow(&slug, list);
    let people = StoredValue::new(loaded.people);
    let ids = move |is_done: bool| {
        let tasks = list.tasks.read();
        tasks.iter().filter(|task| task.done.is_some() == is_done).map(|task| task.id).collect::<Vec<_>>()
    };
    let count = move || ids(true).len() as i64;
    let form = move || {
        let edited = list.edited.get();
        let task =
            edited.and_then(|id| list.tasks.with_untracked(|tasks| tasks.iter().find(|task| task.id == id).cloned()));
        match task.filter(|task| task.may_change) {
            Some(task) => view! { <EditForm list task people=people.get_value() /> }.into_any(),
            None => loaded.may_add.then(|| view! { <AddForm list people=people.get_value() /> }).into_any(),
        }
    };
    view! {
        <section class="card" id="tasks" aria-labelledby="tasks-title">
            <h2 id="tasks-title">{text::TASKS.say(lang)}</h2>
            <FormProblem form=Form::of(list.tick) />
            <FormProblem form=Form::of(list.remove) />
            <p class="muted" hidden=move || !ids(false).is_empty()>{text::NONE_YET.say(lang)}</p>
            <ul class="task-list" role="list" hidden=move || ids(false).is_empty()>
                <For each=move || ids(false) key=|id| *id let:id><Item list id /></For>
            </ul>
            <details class="partner-change" hidden=move || count() == 0>
                <summary>{move || text::done(lang, count())}</summary>
                <ul class="task-list" role="list">
                    <For each=move || ids(true) key=|id| *id let:id><Item list id /></For>
                </ul>
            </details>
            {form}
        </section>
    }
}

/// Keeps the list level with the server's: after what is done here, and whenever others change it.
fn follow(slug: &str, list: TaskList) {
    let alliance = slug.to_owned();
    let proposal = list.proposal;
    let look = Action::new(move |(): &()| list_tasks(alliance.clone(), proposal));
    Effect::new(move || {
        if let Some(Ok(loaded)) = &*look.value().read() {
            list.tasks.set(loaded.tasks.clone());
        }
    });
    let values = [list.add.value(), list.edit.value(), list.tick.value(), list.remove.value()];
    Effect::new(move || {
        let done: Vec<bool> = values.iter().map(|value| value.read().is_some()).collect();
        // A refusal too says that the list is not what it was.
        if done.contains(&true) {
            look.dispatch(());
        }
    });
    use_live(slug, move |hint| match hint {
        Hint::Changed(hint) if hint.topic != Topic::Record || hint.id != proposal.0 => {}
        Hint::Changed(_) | Hint::Resync => {
            look.dispatch(());
        }
    });
}
