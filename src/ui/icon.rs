//! The icons of `public/icons.svg`.

use leptos::prelude::*;

/// An icon beside a text; it is hidden from screen readers because the text says it all.
#[component]
pub fn Icon(name: &'static str) -> impl IntoView {
    view! {
        <svg class="icon" aria-hidden="true" focusable="false">
            <use href=format!("/icons.svg#{name}")></use>
        </svg>
    }
}
