//! Linked data: a graph of organisations in the terms of schema.org.

use super::Frame;
use crate::directory::model::OrganisationKind;
use crate::directory::sheet::plan::Known;
use crate::directory::sheet::say::Words;
use crate::error::{Error, Result};
use serde_json::{Map, Value, json};

pub fn write(all: &[Known], words: Words<'_>, frame: &Frame) -> Result<Vec<u8>> {
    let graph: Vec<Value> = all.iter().map(|known| organisation(known, words, frame)).collect();
    let whole = json!({ "@context": "https://schema.org", "@graph": graph });
    serde_json::to_vec_pretty(&whole).map_err(Error::internal)
}

fn organisation(known: &Known, words: Words<'_>, frame: &Frame) -> Value {
    let form = &known.form;
    let mut all = Map::new();
    let mut say = |name: &str, value: Value| {
        if is_said(&value) {
            all.insert(name.to_owned(), value);
        }
    };
    let kind = OrganisationKind::parse(&form.kind).unwrap_or(OrganisationKind::Other);
    say("@type", kind.schema_type().into());
    say("@id", frame.page_of(known.id).into());
    say("name", form.name.as_str().into());
    say("alternateName", form.short_name.as_str().into());
    let texts = [form.summary.as_str(), &form.description].into_iter().filter(|text| !text.is_empty());
    say("description", in_language(&texts.collect::<Vec<_>>().join("\n\n"), &form.language));
    say("url", form.website.as_str().into());
    say("email", form.contact_email.as_str().into());
    say("telephone", form.contact_phone.as_str().into());
    say("address", address(known));
    say("knowsLanguage", form.languages.clone().into());
    say("keywords", form.keywords.lines().collect::<Vec<_>>().into());
    say("knowsAbout", subjects(known, words, frame).into());
    Value::Object(all)
}

fn is_said(value: &Value) -> bool {
    match value {
        Value::String(text) => !text.is_empty(),
        Value::Array(values) => !values.is_empty(),
        other => !other.is_null(),
    }
}

fn in_language(text: &str, language: &str) -> Value {
    if text.is_empty() { Value::Null } else { json!({ "@value": text, "@language": language }) }
}

fn address(known: &Known) -> Value {
    let form = &known.form;
    let mut address = Map::from_iter([("@type".to_owned(), "PostalAddress".into())]);
    let parts = [
        ("streetAddress", &form.street),
        ("postalCode", &form.postcode),
        ("addressLocality", &form.city),
        ("addressCountry", &form.country),
    ];
    address.extend(
        parts.iter().filter(|(_, part)| !part.is_empty()).map(|(name, part)| ((*name).into(), part.as_str().into())),
    );
    Value::Object(address)
}

/// The names of its areas and sectors in the language of the file.
fn subjects(known: &Known, words: Words<'_>, frame: &Frame) -> Vec<String> {
    let areas = words.areas.iter().filter(|area| known.form.areas.contains(&area.id.to_string()));
    let sectors = words.sectors.iter().filter(|sector| known.form.sectors.contains(&sector.id.to_string()));
    let areas = areas.map(|area| area.name.say(frame.lang).to_owned());
    areas.chain(sectors.map(|sector| sector.name.say(frame.lang).to_owned())).collect()
}
