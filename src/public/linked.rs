//! Linked data (schema.org) inside the public pages. It is made of what the page shows and of
//! nothing else.

use super::model::{Listed, OpenDirectory, PublicOrganisation};
use crate::contact::model::Contact;
use crate::directory::model::Direction;
use crate::i18n::Lang;
use crate::picture::model as picture;
use serde_json::{Map, Value, json};

/// One organisation; `address` is that of its public page.
pub fn one(organisation: &PublicOrganisation, address: &str, lang: Lang) -> Value {
    let mut all = in_list(organisation, address);
    let mut say = |name: &str, value: Value| {
        if is_said(&value) {
            all.insert(name.to_owned(), value);
        }
    };
    say("@context", "https://schema.org".into());
    let texts = [organisation.summary.as_str(), &organisation.description];
    let texts: Vec<&str> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    if !texts.is_empty() {
        say("description", in_language(&texts.join("\n\n"), organisation.language));
    }
    say("sameAs", organisation.website.clone().into());
    say("email", organisation.office.email.clone().into());
    say("telephone", organisation.office.phone.clone().into());
    say("keywords", organisation.keywords.clone().into());
    say("knowsAbout", organisation.areas.iter().map(|area| area.say(lang)).collect::<Vec<_>>().into());
    say("contactPoint", organisation.contacts.iter().map(contact).collect::<Vec<_>>().into());
    say("makesOffer", opportunities(organisation, Direction::Offer).into());
    say("seeks", opportunities(organisation, Direction::Need).into());
    Value::Object(all)
}

/// The organisations of a page of the list; `address_of` gives the address of each.
pub fn list(
    directory: &OpenDirectory,
    listed: &Listed,
    lang: Lang,
    address_of: impl Fn(&PublicOrganisation) -> String,
) -> Value {
    let first = (listed.page - 1) * super::model::PAGE_SIZE + 1;
    let items = listed.organisations.iter().enumerate().map(|(place, organisation)| {
        let item = Value::Object(in_list(organisation, &address_of(organisation)));
        json!({ "@type": "ListItem", "position": first + place, "item": item })
    });
    json!({
        "@context": "https://schema.org",
        "@type": "CollectionPage",
        "name": directory.name,
        "inLanguage": lang.code(),
        "mainEntity": {
            "@type": "ItemList",
            "numberOfItems": listed.total,
            "itemListElement": items.collect::<Vec<_>>(),
        },
    })
}

/// What a list says of an organisation, and its page too.
fn in_list(organisation: &PublicOrganisation, address: &str) -> Map<String, Value> {
    let mut all = Map::new();
    all.insert("@type".into(), organisation.kind.schema_type().into());
    all.insert("@id".into(), address.into());
    all.insert("url".into(), address.into());
    all.insert("name".into(), organisation.name.as_str().into());
    // The address of its page begins with the site's own and the alliance's name.
    if let Some((logo, (site, rest))) = organisation.logo.zip(address.split_once("/public/")) {
        let slug = rest.split('/').next().unwrap_or_default();
        all.insert("logo".into(), format!("{site}{}", picture::address(slug, logo)).into());
    }
    let parts = [
        ("streetAddress", organisation.street.as_deref()),
        ("postalCode", organisation.postcode.as_deref()),
        ("addressLocality", organisation.city.as_deref()),
        ("addressCountry", Some(organisation.country.as_str())),
    ];
    let mut place = Map::from_iter([("@type".to_owned(), Value::from("PostalAddress"))]);
    place.extend(parts.into_iter().filter_map(|(name, part)| Some((name.to_owned(), part?.into()))));
    all.insert("address".into(), place.into());
    all
}

fn contact(contact: &Contact) -> Value {
    let mut all = Map::from_iter([
        ("@type".to_owned(), Value::from("ContactPoint")),
        ("contactType".to_owned(), contact.role.as_str().into()),
    ]);
    let person = &contact.person;
    for (name, value) in [("name", &person.name), ("email", &person.email), ("telephone", &person.phone)] {
        if let Some(value) = value {
            all.insert(name.into(), value.as_str().into());
        }
    }
    all.into()
}

fn opportunities(organisation: &PublicOrganisation, direction: Direction) -> Vec<Value> {
    let kind = if direction == Direction::Offer { "Offer" } else { "Demand" };
    let items = organisation.opportunities.iter().filter(|one| one.direction == direction);
    let say = |text: &str, lang| in_language(text, lang);
    items
        .map(|one| {
            json!({ "@type": kind, "name": say(&one.title, one.language), "description": say(&one.summary, one.language) })
        })
        .collect()
}

fn in_language(text: &str, lang: Lang) -> Value {
    json!({ "@value": text, "@language": lang.code() })
}

fn is_said(value: &Value) -> bool {
    match value {
        Value::String(text) => !text.is_empty(),
        Value::Array(values) => !values.is_empty(),
        other => !other.is_null(),
    }
}

/// As it stands in a page: no text of it can end the element it stands in.
pub fn in_page(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}
