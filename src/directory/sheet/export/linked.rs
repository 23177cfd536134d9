//! Linked data: a graph of organisations in the terms of schema.org.

use super::Frame;
use crate::directory::draft::OrganisationForm;
use crate::directory::model::OrganisationKind;
use crate::directory::sheet::plan::Known;
use crate::directory::sheet::say::Words;
use crate::directory::translation::model::{TextField, Translation};
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::id::OrganisationId;
use serde_json::{Map, Value, json};
use std::collections::HashMap;

pub fn write(
    all: &[Known],
    translations: &HashMap<OrganisationId, Vec<Translation>>,
    words: Words<'_>,
    frame: &Frame,
) -> Result<Vec<u8>> {
    let none = Vec::new();
    let of = |known: &Known| translations.get(&known.id).unwrap_or(&none).as_slice();
    let graph: Vec<Value> = all.iter().map(|known| organisation(known, of(known), words, frame)).collect();
    let whole = json!({ "@context": "https://schema.org", "@graph": graph });
    serde_json::to_vec_pretty(&whole).map_err(Error::internal)
}

fn organisation(known: &Known, translations: &[Translation], words: Words<'_>, frame: &Frame) -> Value {
    let form = &known.form;
    let mut all = Map::new();
    let mut say = |name: &str, value: Value| {
        if is_said(&value) {
            all.insert(name.to_owned(), value);
        }
    };
    say("@type", kind(&form.kind).into());
    say("@id", frame.page_of(known.id).into());
    say("name", in_languages(form.name.as_str().into(), &form.language, names(form, translations)));
    say("alternateName", form.short_name.as_str().into());
    let text = joined(&form.summary, &form.description);
    let original = in_language(&text, &form.language);
    say("description", in_languages(original, &form.language, descriptions(form, translations)));
    say("url", form.website.as_str().into());
    say("email", form.contact_email.as_str().into());
    say("telephone", form.contact_phone.as_str().into());
    say("address", address(known));
    say("knowsLanguage", form.languages.clone().into());
    say("keywords", form.keywords.lines().collect::<Vec<_>>().into());
    say("knowsAbout", subjects(known, words, frame).into());
    Value::Object(all)
}

/// An original with what it is in other languages, each with its language; as it is where it is
/// in no other.
fn in_languages(original: Value, language: &str, others: Vec<Value>) -> Value {
    if others.is_empty() {
        return original;
    }
    let original = match original {
        Value::String(text) => in_language(&text, language),
        other => other,
    };
    std::iter::once(original).chain(others).collect::<Vec<_>>().into()
}

/// The current translation of a text; one that is outdated says what the organisation no longer
/// says, and there is no word for that in the file.
fn current<'a>(
    form: &OrganisationForm,
    translations: &'a [Translation],
    lang: Lang,
    (field, original): (TextField, &str),
) -> Option<&'a str> {
    let found = translations.iter().find(|one| one.language == lang && one.field == field)?;
    (form.language != lang.code() && !original.is_empty() && !found.is_outdated(original)).then_some(&found.text)
}

fn names(form: &OrganisationForm, translations: &[Translation]) -> Vec<Value> {
    let name = |lang: Lang| current(form, translations, lang, (TextField::Name, &form.name));
    Lang::ALL.into_iter().filter_map(|lang| Some(in_language(name(lang)?, lang.code()))).collect()
}

/// Short and long description together, where both are there in a language as in the original.
fn descriptions(form: &OrganisationForm, translations: &[Translation]) -> Vec<Value> {
    let part = |lang, field, original: &str| match original.is_empty() {
        true => Some(""),
        false => current(form, translations, lang, (field, original)),
    };
    let said = |lang: Lang| {
        let summary = part(lang, TextField::Summary, &form.summary)?;
        let text = joined(summary, part(lang, TextField::Description, &form.description)?);
        (!text.is_empty()).then(|| in_language(&text, lang.code()))
    };
    Lang::ALL.into_iter().filter_map(said).collect()
}

fn joined(summary: &str, description: &str) -> String {
    [summary, description].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
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

/// The nearest kind that schema.org knows.
fn kind(code: &str) -> &'static str {
    use OrganisationKind::{
        Agency, Association, Chamber, ClusterOrganisation, EducationProvider, Enterprise, Intermediary, Ngo, Other,
        PublicAuthority, ResearchOrganisation, University,
    };
    match OrganisationKind::parse(code).unwrap_or(Other) {
        Enterprise => "Corporation",
        ResearchOrganisation => "ResearchOrganization",
        University => "CollegeOrUniversity",
        EducationProvider => "EducationalOrganization",
        PublicAuthority => "GovernmentOrganization",
        Ngo => "NGO",
        Association | Chamber | ClusterOrganisation | Intermediary | Agency | Other => "Organization",
    }
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
