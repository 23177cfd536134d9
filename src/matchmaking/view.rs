//! Pages.

use leptos::prelude::*;

#[component]
pub fn MatchmakingPage() -> impl IntoView {
    view! { <p>"…"</p> }
}
