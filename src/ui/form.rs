//! Forms that work with and without JavaScript, and keep what was typed.

use super::icon::Icon;
use super::page::{raw_text, use_lang};
use super::problem::{say_error, say_problem};
use super::text;
use crate::error::{Conflict, Error};
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::pipeline::gate_text::SEE_GATE;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// What a form needs to know: what was refused, and, after a round trip without
/// JavaScript, what had been typed.
#[derive(Clone, Copy)]
pub struct Form {
    error: Signal<Option<Error>>,
    typed: StoredValue<Vec<(String, String)>>,
}

impl Form {
    /// The state of the form that calls this action.
    pub fn of<S>(action: ServerAction<S>) -> Form
    where
        S: ServerFn<Error = Error> + Clone + Send + Sync + 'static,
        S::Output: Clone + Send + Sync + 'static,
        S::Error: Clone + Send + Sync + 'static,
    {
        let (refused, typed) = refused_form(S::PATH);
        let value = action.value();
        let error = Signal::derive(move || match value.read().as_ref() {
            Some(Err(error)) => Some(error.clone()),
            Some(Ok(_)) => None,
            None => refused.clone(),
        });
        Form { error, typed: StoredValue::new(typed) }
    }

    /// The state of a form that is sent to an address which is no function, such as an upload.
    pub fn at(path: &str) -> Form {
        let (refused, typed) = refused_form(path);
        Form { error: Signal::derive(move || refused.clone()), typed: StoredValue::new(typed) }
    }

    /// What was typed into a field before, else the value it starts with.
    pub fn value(&self, field: &str, otherwise: String) -> String {
        self.typed
            .with_value(|typed| typed.iter().find(|(name, _)| name == field).map(|(_, value)| value.clone()))
            .unwrap_or(otherwise)
    }

    /// The same for one of several fields that share a name, by its place among them.
    pub fn nth_value(&self, field: &str, place: usize, otherwise: &str) -> String {
        self.typed
            .with_value(|typed| {
                typed.iter().filter(|(name, _)| name == field).nth(place).map(|(_, value)| value.clone())
            })
            .unwrap_or_else(|| otherwise.to_owned())
    }

    /// Whether this choice of a field with several is on.
    pub fn chosen(&self, field: &str, value: &str, otherwise: bool) -> bool {
        self.typed.with_value(|typed| {
            if typed.is_empty() { otherwise } else { typed.iter().any(|(name, typed)| name == field && typed == value) }
        })
    }

    pub fn error(&self) -> Signal<Option<Error>> {
        self.error
    }

    /// What is wrong with a field, as a sentence.
    pub fn problem(&self, field: &'static str) -> impl Fn() -> Option<String> + Copy + Send + Sync + 'static {
        let (error, lang) = (self.error, use_lang());
        move || {
            error.read().as_ref().and_then(|error| error.problem_of(field).map(|problem| say_problem(lang, problem)))
        }
    }
}

#[cfg(feature = "ssr")]
fn refused_form(path: &str) -> (Option<Error>, Vec<(String, String)>) {
    use crate::server::endpoint::RefusedForm;
    use_context::<axum::http::request::Parts>()
        .and_then(|parts| parts.extensions.get::<RefusedForm>().cloned())
        .filter(|form| form.path == path)
        .map_or((None, Vec::new()), |form| (Some(form.error), form.fields))
}

#[cfg(not(feature = "ssr"))]
fn refused_form(_path: &str) -> (Option<Error>, Vec<(String, String)>) {
    (None, Vec::new())
}

/// What was sent by a form whose page cannot be shown: because the session has ended, or the
/// database is away. It can be read, copied, and sent again. Nothing on any other page.
#[component]
pub fn KeptForm() -> impl IntoView {
    let lang = use_lang();
    sent_form().map(|(action, fields)| {
        let shown = fields.iter().filter(|(name, value)| !is_technical(name) && !value.trim().is_empty());
        let shown = shown.map(|(_, value)| view! { <li><pre class="kept">{value.clone()}</pre></li> }).collect_view();
        let hidden = fields.iter().map(|(name, value)| view! { <input type="hidden" name=name.clone() value=value.clone() /> });
        let hidden = hidden.collect_view();
        view! {
            <section class="card">
                <h2>{text::KEPT_TITLE.say(lang)}</h2>
                <p>{text::KEPT_HINT.say(lang)}</p>
                <ul role="list">{shown}</ul>
                <form method="post" action=action>
                    {hidden}
                    <div class="button-row">
                        <button class="button button-primary">{text::SEND_AGAIN.say(lang)}</button>
                        <a class="button" href="/sign-in" target="_blank" rel="external">{text::SIGN_IN_ELSEWHERE.say(lang)}</a>
                    </div>
                </form>
            </section>
        }
    })
}

/// Whether the page at hand answers a form that was refused.
pub fn answers_a_form() -> bool {
    sent_form().is_some()
}

/// Fields that carry ids, versions and choices, not what somebody typed.
fn is_technical(name: &str) -> bool {
    ["alliance", "id", "seen", "key", "organisation", "proposal", "need", "language", "kind"].contains(&name)
}

/// The function a refused form called, and its fields but for passwords.
#[cfg(feature = "ssr")]
fn sent_form() -> Option<(String, Vec<(String, String)>)> {
    use crate::server::endpoint::RefusedForm;
    let parts = use_context::<axum::http::request::Parts>()?;
    let form = parts.extensions.get::<RefusedForm>()?;
    let mut fields = form.fields.clone();
    fields.retain(|(name, _)| !["password", "current"].contains(&name.as_str()));
    Some((form.path.clone(), fields))
}

#[cfg(not(feature = "ssr"))]
fn sent_form() -> Option<(String, Vec<(String, String)>)> {
    None
}

/// What is wrong with a form as a whole, announced to screen readers. Problems of fields
/// stand at the fields; here stands how many there are.
#[component]
pub fn FormProblem(form: Form) -> impl IntoView {
    let lang = use_lang();
    let said = move || {
        form.error.read().as_ref().map(|error| match error {
            Error::Invalid(fields) => text::fields_to_mend(lang, fields.len() as i64),
            other => say_error(lang, other),
        })
    };
    let alert = NodeRef::<leptos::html::Div>::new();
    #[cfg(feature = "hydrate")]
    focus_on_refusal(form.error, alert);
    view! {
        <div role="alert" tabindex="-1" node_ref=alert>
            {move || said().map(|said| view! { <div class="banner banner-danger"><Icon name="alert" /><p>{said}{way_on(lang, form)}</p></div> })}
        </div>
    }
}

/// Where something can be done about a refusal, if that is another page.
fn way_on(lang: Lang, form: Form) -> Option<impl IntoView> {
    let alliance = use_context::<Alliance>()?;
    match &*form.error.read() {
        Some(Error::Conflict(Conflict::Gate(gate))) => {
            let href = format!("/{}/pipeline/{}/gate/{}", alliance.slug, gate.proposal, gate.stage);
            Some(view! { " "<a href=href>{SEE_GATE.say(lang)}</a> })
        }
        _ => None,
    }
}

/// After a refusal the focus goes where something is to be mended: to the first field with a
/// problem, else to the sentence that says what happened.
#[cfg(feature = "hydrate")]
fn focus_on_refusal(error: Signal<Option<Error>>, alert: NodeRef<leptos::html::Div>) {
    use wasm_bindgen::JsCast;
    Effect::new(move || {
        if error.read().is_none() {
            return;
        }
        // The fields learn of the refusal in the same turn; the next frame shows it.
        request_animation_frame(move || {
            let Some(alert) = alert.get_untracked() else { return };
            let form = alert.closest("form").ok().flatten();
            let field = form.and_then(|form| form.query_selector("[aria-invalid='true']").ok().flatten());
            let field = field.and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok());
            // An element that cannot be focused leaves the focus where it is.
            let _ = field.map_or_else(|| alert.focus(), |field| field.focus());
        });
    });
}

/// A labelled input with its hint and its problem.
#[component]
pub fn TextField(
    form: Form,
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: String,
    #[prop(default = "text")] kind: &'static str,
    #[prop(optional)] required: bool,
    #[prop(optional)] autocomplete: &'static str,
    #[prop(optional)] maxlength: Option<u32>,
    /// Id of the `datalist` with suggestions, if there is one.
    #[prop(optional)]
    list: Option<&'static str>,
    /// The language of what is typed, where it is not the page's.
    #[prop(optional)]
    lang: Option<&'static str>,
    /// For who has to reach the field itself.
    #[prop(default = NodeRef::new())]
    field: NodeRef<leptos::html::Input>,
) -> impl IntoView {
    let problem = form.problem(name);
    // A password is never sent back into a page.
    let value = if kind == "password" { String::new() } else { form.value(name, value) };
    let described = described_by(name, !hint.is_empty());
    view! {
        <div class="field" class:field-invalid=move || problem().is_some()>
            <label class="field-label" for=name><span>{label}{required_mark(required)}</span></label>
            {hint_of(name, hint)}
            <input class="input" node_ref=field id=name name=name type=kind value=value lang=lang required=required maxlength=maxlength.map(|n| n.to_string())
                list=list autocomplete=(!autocomplete.is_empty()).then_some(autocomplete)
                aria-describedby=described
                aria-invalid=move || problem().is_some().then_some("true") />
            <FieldProblem name problem=Signal::derive(problem) />
        </div>
    }
}

/// A labelled text of several lines.
#[component]
pub fn TextArea(
    form: Form,
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: String,
    #[prop(default = 4)] rows: u32,
    #[prop(optional)] required: bool,
    #[prop(optional)] maxlength: Option<u32>,
    /// The language of what is typed, where it is not the page's.
    #[prop(optional)]
    lang: Option<&'static str>,
    /// For who has to reach the field itself.
    #[prop(default = NodeRef::new())]
    field: NodeRef<leptos::html::Textarea>,
) -> impl IntoView {
    let problem = form.problem(name);
    let value = raw_text(form.value(name, value));
    let described = described_by(name, !hint.is_empty());
    view! {
        <div class="field" class:field-invalid=move || problem().is_some()>
            <label class="field-label" for=name><span>{label}{required_mark(required)}</span></label>
            {hint_of(name, hint)}
            <textarea class="textarea" node_ref=field id=name name=name rows=rows lang=lang required=required maxlength=maxlength.map(|n| n.to_string())
                aria-describedby=described
                aria-invalid=move || problem().is_some().then_some("true")>{value}</textarea>
            <FieldProblem name problem=Signal::derive(problem) />
        </div>
    }
}

/// A choice of one: pairs of value and label; an empty value means none.
#[component]
pub fn SelectField(
    form: Form,
    name: &'static str,
    #[prop(into)] label: String,
    options: Vec<(String, String)>,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: String,
    #[prop(optional)] required: bool,
) -> impl IntoView {
    let problem = form.problem(name);
    let chosen = form.value(name, value);
    let described = described_by(name, !hint.is_empty());
    let options = options
        .into_iter()
        .map(|(value, label)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{label}</option> }
        })
        .collect_view();
    view! {
        <div class="field" class:field-invalid=move || problem().is_some()>
            <label class="field-label" for=name><span>{label}{required_mark(required)}</span></label>
            {hint_of(name, hint)}
            <select class="select" id=name name=name required=required aria-describedby=described
                aria-invalid=move || problem().is_some().then_some("true")>{options}</select>
            <FieldProblem name problem=Signal::derive(problem) />
        </div>
    }
}

/// One box of a choice of several; all boxes of a choice share the name.
#[component]
pub fn CheckField(
    form: Form,
    name: &'static str,
    #[prop(into)] value: String,
    #[prop(into)] label: String,
    #[prop(optional)] checked: bool,
) -> impl IntoView {
    let checked = form.chosen(name, &value, checked);
    view! {
        <label class="choice">
            <input class="checkbox" type="checkbox" name=name value=value checked=checked />
            <span>{label}</span>
        </label>
    }
}

/// The button that sends a form; it says so while that takes time.
#[component]
pub fn Submit(#[prop(into)] label: String, #[prop(into)] pending: Signal<bool>) -> impl IntoView {
    view! {
        // A disabled button would lose the focus, and with it the place of who uses the keyboard.
        <button type="submit" class="button button-primary" aria-busy=move || pending.get().then_some("true")
            aria-disabled=move || pending.get().then_some("true")
            on:click=move |event| if pending.get_untracked() { event.prevent_default() }>
            {label}
        </button>
    }
}

#[component]
fn FieldProblem(name: &'static str, problem: Signal<Option<String>>) -> impl IntoView {
    view! {
        <p class="field-error" id=format!("{name}-problem") hidden=move || problem.read().is_none()>
            {move || problem.get()}
        </p>
    }
}

fn required_mark(required: bool) -> Option<impl IntoView> {
    required.then(|| view! { <span class="required" aria-hidden="true">" *"</span> })
}

fn hint_of(name: &str, hint: String) -> Option<impl IntoView> {
    let id = format!("{name}-hint");
    (!hint.is_empty()).then(|| view! { <p class="field-hint" id=id>{hint}</p> })
}

fn described_by(name: &str, has_hint: bool) -> String {
    if has_hint { format!("{name}-hint {name}-problem") } else { format!("{name}-problem") }
}
