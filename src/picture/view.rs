//! How pictures are shown and sent.

mod logo;
mod upload;

pub use logo::LogoPage;
pub use upload::PhotoForm;

use super::model::address;
use crate::id::PictureId;
use leptos::prelude::*;

/// The sign of an organisation: its logo, or its initials. It stands beside the name, so it
/// says nothing to who does not see it.
pub fn mark(slug: &str, logo: Option<PictureId>, initials: String, class: String) -> impl IntoView + use<> {
    match logo {
        Some(logo) => {
            let class = format!("{class} is-logo");
            view! { <img class=class src=address(slug, logo) alt="" width="48" height="48" loading="lazy" decoding="async" /> }
                .into_any()
        }
        None => view! { <span class=class aria-hidden="true">{initials}</span> }.into_any(),
    }
}

/// The photo of a person.
pub fn photo(source: String, alt: String) -> impl IntoView {
    view! { <img class="photo" src=source alt=alt width="96" height="96" loading="lazy" decoding="async" /> }
}
