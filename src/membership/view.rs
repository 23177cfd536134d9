//! Pages of the membership slice.

mod acquisition;
mod apply;
mod declaration;
mod figures;
mod history;
mod inheritance;
mod list;
mod one;
mod steps;

pub use acquisition::AcquisitionPage;
pub use apply::ApplyPage;
pub use declaration::DeclarationPage;
pub use history::History;
pub use list::MembershipsPage;
pub use one::MembershipPage;

use crate::directory::model::{Membership, MembershipStatus};
use crate::directory::search::pairs;
use crate::directory::text::status_name;
use crate::i18n::Lang;
use crate::ui::format::date;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// What the address of the page says under a name.
fn named(query: &str, name: &str) -> Option<String> {
    pairs(query).find(|(known, value)| known == name && !value.is_empty()).map(|(_, value)| value)
}

/// The same, following the address.
fn use_named(name: &'static str) -> Memo<Option<String>> {
    let query = use_location().search;
    Memo::new(move |_| named(&query.read(), name))
}

/// A status in its colour.
fn status_badge(lang: Lang, status: MembershipStatus) -> impl IntoView {
    let class = match status {
        MembershipStatus::Active => "badge badge-success",
        MembershipStatus::Applied => "badge badge-accent",
        MembershipStatus::Suspended => "badge badge-warning",
        MembershipStatus::Left => "badge",
    };
    view! { <span class=class>{status_name(status).say(lang)}</span> }
}

/// From when to when, as far as it is known; an application has no period yet.
fn period(lang: Lang, membership: &Membership) -> Option<String> {
    match (membership.valid_from, membership.valid_to) {
        _ if membership.status == MembershipStatus::Applied => None,
        (Some(from), Some(to)) => Some(super::text::period(lang, &date(lang, from), &date(lang, to))),
        (Some(from), None) => Some(super::text::since(lang, &date(lang, from))),
        (None, Some(to)) => Some(super::text::until(lang, &date(lang, to))),
        (None, None) => None,
    }
}

/// A text of several paragraphs, as its author has divided it.
fn paragraphs(text: &str) -> impl IntoView + use<> {
    let parts = text.split('\n').map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| view! { <p>{part.to_owned()}</p> }).collect_view()
}
