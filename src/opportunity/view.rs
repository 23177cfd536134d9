//! What the pages of needs and offers show of their life, and the coordinators' worklist.

mod exchange;
mod facts;
mod fields;
mod interest;
mod queue;
mod review;
mod standing;
mod steps;

pub use exchange::{ExchangeCard, RenewForm};
pub use facts::{Substance, details_facts};
pub use fields::{AimFields, PartnerFields, SubstanceFields};
pub use interest::Interests;
pub use queue::ReviewQueuePage;
pub use review::Reviews;
pub use standing::{FollowButton, StandingBanner, phase_badge};
pub use steps::Steps;

use crate::network::model::Alliance;
use leptos::prelude::*;

/// One of several buttons of a form; which one was pressed is sent along.
#[component]
pub fn Choose(
    name: &'static str,
    value: &'static str,
    #[prop(into)] label: String,
    #[prop(optional)] is_primary: bool,
    #[prop(into)] pending: Signal<bool>,
) -> impl IntoView {
    let class = if is_primary { "button button-primary" } else { "button" };
    view! {
        <button type="submit" class=class name=name value=value aria-disabled=move || pending.get().then_some("true")
            on:click=move |event| if pending.get_untracked() { event.prevent_default() }>
            {label}
        </button>
    }
}

/// Which need or offer a form is about.
#[component]
fn Addressed(#[prop(into)] id: String) -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    view! {
        <input type="hidden" name="alliance" value=slug />
        <input type="hidden" name="id" value=id />
    }
}

/// A text of several paragraphs, as its author has divided it.
fn paragraphs(text: &str) -> impl IntoView + use<> {
    let parts = text.split('\n').map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| view! { <p>{part.to_owned()}</p> }).collect_view()
}
