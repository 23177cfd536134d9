//! Short messages at the edge of the page, announced to screen readers; one may carry an undo.

use super::icon::Icon;
use super::page::use_lang;
use super::text;
use leptos::prelude::*;

/// A message, and what undoing means where that is possible.
#[derive(Clone)]
pub struct Toast {
    pub message: String,
    pub is_problem: bool,
    pub undo: Option<Callback<()>>,
}

/// The place where messages go; provided once by the shell.
#[derive(Clone, Copy)]
pub struct Toasts(RwSignal<Option<Toast>>);

impl Toasts {
    pub fn provide() -> Toasts {
        let toasts = Toasts(RwSignal::new(None));
        provide_context(toasts);
        toasts
    }

    pub fn say(&self, message: impl Into<String>) {
        self.0.set(Some(Toast { message: message.into(), is_problem: false, undo: None }));
    }

    pub fn say_problem(&self, message: impl Into<String>) {
        self.0.set(Some(Toast { message: message.into(), is_problem: true, undo: None }));
    }

    pub fn offer_undo(&self, message: impl Into<String>, undo: Callback<()>) {
        self.0.set(Some(Toast { message: message.into(), is_problem: false, undo: Some(undo) }));
    }
}

/// The toasts of the page. Without JavaScript there are none: pages answer by themselves.
pub fn use_toasts() -> Toasts {
    use_context::<Toasts>().unwrap_or_else(Toasts::provide)
}

/// Where the current message stands.
#[component]
pub fn ToastArea(toasts: Toasts) -> impl IntoView {
    let lang = use_lang();
    view! {
        <div class="toast-region" role="status" aria-live="polite">
            {move || toasts.0.get().map(|toast| {
                let undo = toast.undo.map(|undo| view! {
                    <button type="button" class="toast-action" on:click=move |_| { toasts.0.set(None); undo.run(()); }>
                        {text::UNDO.say(lang)}
                    </button>
                });
                view! {
                    <div class="toast" class:toast-danger=toast.is_problem>
                        <Icon name=if toast.is_problem { "alert" } else { "check" } />
                        <span>{toast.message}</span>
                        {undo}
                        <button type="button" class="toast-action" on:click=move |_| toasts.0.set(None)>
                            {text::CLOSE.say(lang)}
                        </button>
                    </div>
                }
            })}
        </div>
    }
}
