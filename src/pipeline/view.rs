//! Pages.

use leptos::prelude::*;

#[component]
pub fn BoardPage() -> impl IntoView {
    view! { <p>"…"</p> }
}

#[component]
pub fn EditProposal() -> impl IntoView {
    view! { <p>"…"</p> }
}

#[component]
pub fn NewProposal() -> impl IntoView {
    view! { <p>"…"</p> }
}

#[component]
pub fn ProposalPage() -> impl IntoView {
    view! { <p>"…"</p> }
}
