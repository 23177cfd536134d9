//! What only a browser can do. On the server these do nothing; nothing there calls them.

#[cfg(not(feature = "hydrate"))]
pub use server::*;

#[cfg(feature = "hydrate")]
pub use browser::*;

#[cfg(not(feature = "hydrate"))]
mod server {
    use crate::id::ProposalId;
    use leptos::ev::Event;

    pub fn fresh_key() -> String {
        String::new()
    }

    pub fn focus_card(_card: ProposalId) {}

    pub fn submit(_event: Event) {}

    pub fn submit_soon(_event: Event) {}

    pub fn is_near_end(_event: &Event) -> bool {
        false
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use crate::id::ProposalId;
    use leptos::ev::Event;
    use leptos::prelude::*;
    use std::cell::RefCell;
    use std::time::Duration;
    use wasm_bindgen::JsCast;
    use web_sys::{Element, FocusOptions, HtmlElement, HtmlFormElement, ScrollIntoViewOptions, ScrollLogicalPosition};

    thread_local! {
        static TYPING: RefCell<Option<TimeoutHandle>> = const { RefCell::new(None) };
    }

    /// A key that no other move has.
    pub fn fresh_key() -> String {
        let part = || (js_sys::Math::random() * 4_294_967_296.0) as u32;
        format!("{:08x}{:08x}{:08x}{:08x}", part(), part(), part(), part())
    }

    /// Puts the focus on a card's grip once the card has been drawn in its new place.
    pub fn focus_card(card: ProposalId) {
        request_animation_frame(move || {
            let grip = document().get_element_by_id(&format!("card-{card}"));
            let grip = grip.and_then(|card| card.query_selector(".board-card-grip").ok().flatten());
            let Some(grip) = grip.and_then(|grip| grip.dyn_into::<HtmlElement>().ok()) else { return };
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            // Fails only for elements that cannot have the focus.
            let _ = grip.focus_with_options(&options);
            if let Some(card) = grip.parent_element() {
                let options = ScrollIntoViewOptions::new();
                options.set_block(ScrollLogicalPosition::Nearest);
                options.set_inline(ScrollLogicalPosition::Nearest);
                card.scroll_into_view_with_scroll_into_view_options(&options);
            }
        });
    }

    /// Sends the form that an event comes from.
    pub fn submit(event: Event) {
        let field = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        submit_form_of(field);
    }

    /// The same, when the person pauses typing.
    pub fn submit_soon(event: Event) {
        let field = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let send = move || submit_form_of(field);
        let next = set_timeout_with_handle(send, Duration::from_millis(250)).ok();
        if let Some(earlier) = TYPING.replace(next) {
            earlier.clear();
        }
    }

    fn submit_form_of(field: Option<Element>) {
        let form = field.and_then(|field| field.closest("form").ok().flatten());
        if let Some(form) = form.and_then(|form| form.dyn_into::<HtmlFormElement>().ok()) {
            // An invalid form stays and shows why.
            let _ = form.request_submit();
        }
    }

    /// Whether a list is scrolled to less than a screen above its end.
    pub fn is_near_end(event: &Event) -> bool {
        event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .is_some_and(|list| list.scroll_top() + 2 * list.client_height() > list.scroll_height())
    }
}
