//! One task of a list.

use super::section::TaskList;
use crate::account::text::own::person_name;
use crate::id::TaskId;
use crate::network::model::Alliance;
use crate::task::model::Task;
use crate::task::text;
use crate::ui::{Icon, format, use_lang};
use leptos::prelude::*;

#[component]
pub fn Item(list: TaskList, id: TaskId) -> impl IntoView {
    let task = Memo::new(move |_| list.tasks.with(|tasks| tasks.iter().find(|task| task.id == id).cloned()));
    view! { <li class="task" id=format!("task-{id}")>{move || task.get().map(|task| view! { <Shown list task /> })}</li> }
}

#[component]
fn Shown(list: TaskList, task: Task) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let form = format!("/{slug}/pipeline/{}?task={}#tasks", list.proposal, task.id);
    let is_done = task.done.is_some();
    let (id, version) = (task.id.to_string(), task.version.to_string());
    let label = if is_done { text::reopen_named(lang, &task.title) } else { text::tick_named(lang, &task.title) };
    let tick = task.may_change.then(|| {
        view! {
            <ActionForm action=list.tick>
                <input type="hidden" name="alliance" value=slug />
                <input type="hidden" name="id" value=id />
                <input type="hidden" name="version" value=version />
                <input type="hidden" name="is_done" value=(!is_done).to_string() />
                <button class="task-tick" class:is-done=is_done aria-label=label><Icon name="check" /></button>
            </ActionForm>
        }
    });
    let edit = (task.may_change && !is_done).then(|| {
        view! { <a class="icon-button icon-button-small" href=form aria-label=text::edit_named(lang, &task.title)><Icon name="edit" /></a> }
    });
    view! { {tick}<TaskFacts task />{edit} }
}

/// What a task says: what, until when, whose it is, or who has done it.
#[component]
pub fn TaskFacts(task: Task) -> impl IntoView {
    let lang = use_lang();
    let overdue =
        task.is_overdue.then(|| view! { <span class="badge badge-danger">{text::OVERDUE.say(lang)}</span>" " });
    let mut about = Vec::new();
    match &task.done {
        Some(done) => about.push(text::done_by(lang, &person_name(lang, &done.by), &format::moment(lang, done.at))),
        None => {
            about.extend(task.assignee.as_ref().map(|(_, name)| person_name(lang, name)));
            about.extend(task.due_on.map(|day| text::due(lang, &format::date(lang, day))));
        }
    }
    view! {
        <div class="task-facts">
            <p class="task-title" dir="auto">{task.title}</p>
            <p class="muted small">{overdue}{about.join(" · ")}</p>
        </div>
    }
}
