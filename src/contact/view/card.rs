//! The contacts beside an organisation's profile.

use crate::contact::model::{Contact, Person, Standing};
use crate::contact::text::{self, standing_name};
use crate::i18n::Lang;
use crate::id::OrganisationId;
use crate::network::model::Alliance;
use crate::picture::model::address;
use crate::picture::text as picture;
use crate::picture::view::photo;
use crate::ui::{Icon, use_lang};
use leptos::prelude::*;

/// Functions, and of their people what the viewer may see.
#[component]
pub fn Contacts(organisation: OrganisationId, contacts: Vec<Contact>, may_edit: bool) -> impl IntoView {
    let lang = use_lang();
    if contacts.is_empty() && !may_edit {
        return ().into_any();
    }
    let manage = may_edit.then(|| {
        let href = format!("/{}/directory/{organisation}/contacts", expect_context::<Alliance>().slug);
        view! { <p><a class="button button-small" href=href><Icon name="edit" />{text::MANAGE.say(lang)}</a></p> }
    });
    let list = if contacts.is_empty() {
        view! { <p class="muted">{text::NONE_YET.say(lang)}</p> }.into_any()
    } else {
        let slug = expect_context::<Alliance>().slug;
        let items = contacts.into_iter().map(|contact| item(lang, &slug, contact)).collect_view();
        view! { <ul role="list" class="contacts">{items}</ul> }.into_any()
    };
    view! {
        <section class="card" aria-labelledby="contacts-title">
            <h2 id="contacts-title">{text::TITLE.say(lang)}</h2>
            {list}
            {manage}
        </section>
    }
    .into_any()
}

fn item(lang: Lang, slug: &str, contact: Contact) -> impl IntoView + use<> {
    let standing = contact.keeping.map(|keeping| standing_badge(lang, keeping.standing));
    view! {
        <li class="contact-entry">
            <p class="contact-role"><strong>{contact.role}</strong>" "{standing}</p>
            {person_lines(lang, slug, contact.person)}
        </li>
    }
}

/// A standing in its colour.
pub fn standing_badge(lang: Lang, standing: Standing) -> impl IntoView + use<> {
    let class = match standing {
        Standing::Consented => "badge badge-success",
        Standing::Asked => "badge badge-accent",
        Standing::Unasked | Standing::Lapsed => "badge badge-warning",
        Standing::NoPerson | Standing::Refused | Standing::Withdrawn => "badge",
    };
    view! { <span class=class>{standing_name(standing).say(lang)}</span> }
}

/// Photo, name, address and number, as far as there are any.
pub fn person_lines(lang: Lang, slug: &str, person: Person) -> impl IntoView + use<> {
    if person.is_empty() {
        return None;
    }
    let source = person.photo.as_ref().and_then(|photo| photo.parse().ok()).map(|photo| address(slug, photo));
    let alt = match &person.name {
        Some(name) => picture::photo_of(lang, name),
        None => text::PHOTO.say(lang).to_owned(),
    };
    let photo = source.map(|source| photo(source, alt));
    let name = person.name.map(|name| view! { <li><Icon name="user" /><span>{name}</span></li> });
    let email = person.email.map(|address| {
        view! { <li><Icon name="mail" /><a href=format!("mailto:{address}")>{address.clone()}</a></li> }
    });
    let phone = person.phone.map(|number| {
        let href = format!("tel:{}", number.replace(' ', ""));
        view! { <li><Icon name="phone" /><a href=href>{number}</a></li> }
    });
    let lines = (name.is_some() || email.is_some() || phone.is_some())
        .then(|| view! { <ul role="list" class="contact-list">{name}{email}{phone}</ul> });
    Some(view! { <div class="contact-person">{photo}{lines}</div> })
}
