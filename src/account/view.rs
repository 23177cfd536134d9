//! Pages.

use leptos::prelude::*;

#[component]
pub fn AcceptInvitation() -> impl IntoView {
    view! { <p>"…"</p> }
}

#[component]
pub fn AccountPage() -> impl IntoView {
    view! { <p>"…"</p> }
}

#[component]
pub fn ForgotPassword() -> impl IntoView {
    view! { <p>"…"</p> }
}

#[component]
pub fn PeoplePage() -> impl IntoView {
    view! { <p>"…"</p> }
}

#[component]
pub fn ResetPassword() -> impl IntoView {
    view! { <p>"…"</p> }
}

#[component]
pub fn SignIn() -> impl IntoView {
    view! { <p>"…"</p> }
}

#[component]
pub fn StartPage() -> impl IntoView {
    view! { <p>"…"</p> }
}
