//! Pages of the pipeline.

mod actions;
mod consortium;
mod decision;
mod fact_sheet;
mod needs;
mod proposal;
mod proposal_form;

pub use proposal::ProposalPage;
pub use proposal_form::{EditProposal, NewProposal};

use leptos::prelude::*;

#[component]
pub fn BoardPage() -> impl IntoView {
    view! { <p>"…"</p> }
}
