//! What an organisation's page says of its belonging to the alliance.

use crate::directory::model::{Membership, MembershipStatus, OrganisationPage as Page};
use crate::directory::text::{profile as text, status_name};
use crate::i18n::Lang;
use crate::membership::text::{APPLY_FOR_MEMBERSHIP, TITLE as MEMBERSHIP, inheritance};
use crate::network::model::Alliance;
use crate::ui::Icon;
use leptos::prelude::*;

/// The way to the membership for those who keep it, and to the application for those who may apply.
pub fn membership_link(lang: Lang, alliance: &Alliance, page: &Page) -> Option<impl IntoView + use<>> {
    let (slug, id) = (&alliance.slug, page.organisation.id);
    let (href, name) = if page.may_apply {
        (format!("/{slug}/apply?organisation={id}"), APPLY_FOR_MEMBERSHIP)
    } else if page.membership_record.is_some() {
        (format!("/{slug}/membership/{id}"), MEMBERSHIP)
    } else {
        return None;
    };
    Some(view! { <a class="button" href=href><Icon name="users" />{name.say(lang)}</a> })
}

/// What the organisation is in the alliance, in a word, or through whom.
pub fn membership_badge(lang: Lang, membership: &Membership, through: Option<&str>) -> impl IntoView + use<> {
    let is_active = membership.status == MembershipStatus::Active;
    let class = if is_active { "badge badge-success" } else { "badge badge-warning" };
    let said = match (through, membership.valid_from) {
        (Some(name), _) if is_active => inheritance::through(lang, name),
        (None, Some(from)) if is_active => text::member_since(lang, from.year()),
        _ => status_name(membership.status).say(lang).to_owned(),
    };
    view! { <span class=class>{is_active.then(|| view! { <Icon name="check" /> })}{said}</span> }
}
