//! Pages.

use leptos::prelude::*;

#[component]
pub fn DirectoryPage() -> impl IntoView {
    view! { <p>"…"</p> }
}

#[component]
pub fn EditOrganisation() -> impl IntoView {
    view! { <p>"…"</p> }
}

#[component]
pub fn NewOpportunity() -> impl IntoView {
    view! { <p>"…"</p> }
}

#[component]
pub fn NewOrganisation() -> impl IntoView {
    view! { <p>"…"</p> }
}

#[component]
pub fn OpportunityPage() -> impl IntoView {
    view! { <p>"…"</p> }
}

#[component]
pub fn OrganisationPage() -> impl IntoView {
    view! { <p>"…"</p> }
}
