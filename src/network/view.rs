//! The frame around an alliance's pages.

use leptos::prelude::*;
use leptos_router::components::Outlet;

#[component]
pub fn AllianceFrame() -> impl IntoView {
    view! { <Outlet /> }
}
