//! Pages.

use leptos::prelude::*;

#[component]
pub fn DashboardPage() -> impl IntoView {
    view! { <p>"…"</p> }
}
