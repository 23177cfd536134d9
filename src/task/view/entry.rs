//! The forms of a new task and of one that is changed; one of them at a time.

use super::section::TaskList;
use crate::comment::model::Addressee;
use crate::id::TaskId;
use crate::network::model::Alliance;
use crate::task::model::{TITLE_LIMIT, Task};
use crate::task::text;
use crate::ui::form::Form;
use crate::ui::{FormProblem, Icon, SelectField, Submit, TextField, use_lang};
use leptos::html::Input;
use leptos::prelude::*;

/// The form of a new task. It stays shut until somebody wants it, or it was refused.
#[component]
pub fn AddForm(list: TaskList, people: Vec<Addressee>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = list.add;
    let form = Form::of(action);
    let title = NodeRef::<Input>::new();
    let value = action.value();
    Effect::new(move || {
        let is_added = matches!(&*value.read(), Some(Ok(())));
        if let Some(title) = title.get_untracked().filter(|_| is_added) {
            title.set_value("");
        }
    });
    let is_open = form.error().get_untracked().is_some();
    view! {
        <details class="partner-change" open=is_open>
            <summary>{text::ADD.say(lang)}</summary>
            <ActionForm action attr:class="move-form">
                <FormProblem form />
                <input type="hidden" name="alliance" value=slug />
                <input type="hidden" name="proposal" value=list.proposal.to_string() />
                <TextField form name="task_title" label=text::WHAT.say(lang) required=true maxlength=TITLE_LIMIT field=title />
                <Rest form people task=None />
                <p><Submit label=text::ADD.say(lang) pending=action.pending() /></p>
            </ActionForm>
        </details>
    }
}

#[component]
pub fn EditForm(list: TaskList, task: Task, people: Vec<Addressee>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = list.edit;
    let form = Form::of(action);
    let back = format!("/{slug}/pipeline/{}#tasks", list.proposal);
    let remove = view! { <Remove list id=task.id version=task.version /> };
    let (id, version, title) =
        (task.id.to_string(), form.value("version", task.version.to_string()), task.title.clone());
    view! {
        <ActionForm action attr:class="move-form" attr:id="task-form">
            <h3>{text::CHANGE.say(lang)}</h3>
            <FormProblem form />
            <input type="hidden" name="alliance" value=slug />
            <input type="hidden" name="id" value=id />
            <input type="hidden" name="version" value=version />
            <TextField form name="task_title" label=text::WHAT.say(lang) value=title required=true maxlength=TITLE_LIMIT />
            <Rest form people task=Some(task) />
            <div class="button-row">
                <Submit label=crate::ui::text::SAVE.say(lang) pending=action.pending() />
                <a class="button button-quiet" href=back>{crate::ui::text::CANCEL.say(lang)}</a>
            </div>
        </ActionForm>
        {remove}
    }
}

/// A task that is not to be done after all.
#[component]
fn Remove(list: TaskList, id: TaskId, version: i64) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    view! {
        <ActionForm action=list.remove>
            <input type="hidden" name="alliance" value=slug />
            <input type="hidden" name="id" value=id.to_string() />
            <input type="hidden" name="version" value=version.to_string() />
            <button class="button button-small button-danger"><Icon name="trash" />{text::REMOVE.say(lang)}</button>
        </ActionForm>
    }
}

/// The day and whose it is.
#[component]
fn Rest(form: Form, people: Vec<Addressee>, task: Option<Task>) -> impl IntoView {
    let lang = use_lang();
    let due_on = task.as_ref().and_then(|task| task.due_on).map(|day| day.to_string()).unwrap_or_default();
    let assignee = task.and_then(|task| task.assignee);
    let mut options = vec![(String::new(), text::NOBODY_YET.say(lang).to_owned())];
    options.extend(people.iter().map(|person| (person.id.to_string(), person.written.clone())));
    let chosen = assignee.as_ref().map(|(id, _)| id.to_string()).unwrap_or_default();
    // Whose it is may have left; without an entry the list would give it to nobody.
    if let Some((id, name)) = assignee.filter(|(id, _)| people.iter().all(|person| person.id != *id)) {
        options.push((id.to_string(), crate::account::text::own::person_name(lang, &name)));
    }
    view! {
        <TextField form name="due_on" kind="date" label=text::DUE_ON.say(lang) value=due_on />
        <SelectField form name="assignee" label=text::WHOSE.say(lang) options value=chosen />
    }
}
