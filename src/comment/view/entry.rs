//! The forms of a new comment and of one that is changed.

use super::{Cancel, Conversation, browser};
use crate::comment::model::{Addressee, Comment};
use crate::comment::text;
use crate::network::model::Alliance;
use crate::ui::form::Form;
use crate::ui::{FormProblem, SelectField, Submit, TextArea, use_lang};
use leptos::html::Textarea;
use leptos::prelude::*;

/// The form of a new comment. It has no limit of its own length: a browser would cut off what is
/// pasted, where the server gives it back with what is wrong.
#[component]
pub fn WriteForm(conversation: Conversation, people: Vec<Addressee>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = conversation.write;
    let form = Form::of(action);
    let field = NodeRef::<Textarea>::new();
    empty_when_written(conversation, field);
    let mut options = vec![(String::new(), text::NOBODY.say(lang).to_owned())];
    options.extend(people.iter().map(|person| (person.id.to_string(), format!("@{}", person.written))));
    let name_chosen = move |event: leptos::ev::Event| {
        let id = browser::chosen(&event);
        if let Some(person) = people.iter().find(|person| Some(person.id.to_string()) == id) {
            browser::insert(field, &format!("@{} ", person.written));
        }
    };
    view! {
        <ActionForm action attr:class="move-form comment-form" attr:id="write-comment">
            <FormProblem form />
            <input type="hidden" name="alliance" value=slug />
            <input type="hidden" name="proposal" value=conversation.proposal.to_string() />
            <TextArea form name="comment" label=text::YOUR_COMMENT.say(lang) hint=text::COMMENT_HINT.say(lang) rows=4 required=true field />
            <div class="comment-send">
                <SelectField form name="tell" label=text::TELL.say(lang) options on:change=name_chosen />
                <Submit label=text::WRITE.say(lang) pending=action.pending() />
            </div>
        </ActionForm>
    }
}

/// Empties the field once its words are kept, unless somebody has typed on meanwhile.
fn empty_when_written(conversation: Conversation, field: NodeRef<Textarea>) {
    let (value, input) = (conversation.write.value(), conversation.write.input());
    let sent = StoredValue::new(String::new());
    Effect::new(move || {
        if let Some(call) = &*input.read() {
            sent.set_value(call.comment.clone());
        }
    });
    Effect::new(move || {
        let is_written = matches!(&*value.read(), Some(Ok(())));
        let field = field.get_untracked().filter(|_| is_written);
        if let Some(field) = field.filter(|field| sent.with_value(|sent| alike(sent, &field.value()))) {
            field.set_value("");
        }
    });
}

/// Whether two texts are the same but for the line breaks, which a form sends in its own way.
fn alike(one: &str, other: &str) -> bool {
    one.lines().eq(other.lines())
}

/// The form of a comment that is changed; it stands in the comment's place.
#[component]
pub fn EditForm(conversation: Conversation, comment: Comment) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let action = conversation.edit;
    let form = Form::of(action);
    let back = format!("/{slug}/pipeline/{}#comment-{}", conversation.proposal, comment.id);
    view! {
        <ActionForm action attr:class="move-form comment-form">
            <FormProblem form />
            <input type="hidden" name="alliance" value=slug />
            <input type="hidden" name="id" value=comment.id.to_string() />
            <input type="hidden" name="version" value=form.value("version", comment.version.to_string()) />
            <TextArea form name="words" label=text::YOUR_COMMENT.say(lang) value=comment.source.unwrap_or_default() rows=6 required=true />
            <div class="button-row">
                <Submit label=text::SAVE.say(lang) pending=action.pending() />
                <Cancel href=back />
            </div>
        </ActionForm>
    }
}
