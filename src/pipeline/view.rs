//! Pages.

mod board;
mod browser;
mod card;
mod drag;
mod state;
mod toolbar;
mod undo;

pub use board::BoardPage;

use leptos::prelude::*;

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
