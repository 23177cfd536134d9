//! The ways to take organisations away as a file. The browser has to ask the server itself:
//! they are no pages.

use crate::directory::sheet::text;
use crate::i18n::{Lang, Text};
use crate::id::OrganisationId;
use crate::ui::Icon;
use leptos::prelude::*;

/// Files of everything that a search finds.
pub fn export_menu(lang: Lang, slug: &str, query: &str) -> impl IntoView + use<> {
    let mark = if query.is_empty() { "" } else { "?" };
    let formats =
        [("xlsx", text::AS_XLSX), ("csv", text::AS_CSV), ("vcf", text::AS_CARDS), ("jsonld", text::AS_LINKED)];
    let items = formats.map(|(ending, name)| {
        item(lang, format!("/export/{slug}/organisations.{ending}{mark}{query}"), name).into_any()
    });
    menu(lang, items.into())
}

/// Files of one organisation.
pub fn export_one(lang: Lang, slug: &str, id: OrganisationId) -> impl IntoView + use<> {
    let formats = [("vcf", text::AS_CARDS), ("jsonld", text::AS_LINKED)];
    let items =
        formats.map(|(ending, name)| item(lang, format!("/export/{slug}/{id}/organisation.{ending}"), name).into_any());
    menu(lang, items.into())
}

fn menu(lang: Lang, items: Vec<AnyView>) -> impl IntoView + use<> {
    view! {
        <details class="menu menu-end">
            <summary class="button button-small"><Icon name="download" />{text::EXPORT.say(lang)}</summary>
            <ul role="list" class="menu-panel">{items}</ul>
        </details>
    }
}

fn item(lang: Lang, href: String, name: Text) -> impl IntoView + use<> {
    view! { <li><a class="menu-item" href=href rel="external" download="">{name.say(lang)}</a></li> }
}
