//! Values of a profile in the reader's language, as an export and a preview have them.

use super::field::Field;
use crate::directory::country::country_name;
use crate::directory::language::own_name;
use crate::directory::model::{OrganisationKind, SizeClass};
use crate::directory::text::{kind_name, size_name};
use crate::i18n::Lang;
use crate::network::model::{Area, Sector};

/// The words that stand for areas and sectors in an alliance.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    pub areas: &'a [Area],
    pub sectors: &'a [Sector],
}

/// A value of the form as a person reads it. What is no known code stands for itself.
pub fn say(lang: Lang, words: Words<'_>, field: Field, value: &str) -> String {
    let each = |name: &dyn Fn(&str) -> String| value.lines().map(name).collect::<Vec<_>>().join("; ");
    match field {
        Field::Kind => OrganisationKind::parse(value).map_or(value, |kind| kind_name(kind).say(lang)).to_owned(),
        Field::SizeClass => SizeClass::parse(value).map_or(value, |size| size_name(size).say(lang)).to_owned(),
        Field::Language => own_name(value).to_owned(),
        Field::Country => country_name(lang, value),
        Field::Languages => each(&|code| own_name(code).to_owned()),
        Field::Areas => each(&|id| {
            words.areas.iter().find(|area| area.id.to_string() == id).map_or(id, |area| area.name.say(lang)).to_owned()
        }),
        Field::Sectors => each(&|id| {
            let sector = words.sectors.iter().find(|sector| sector.id.to_string() == id);
            sector.map_or(id, |sector| sector.name.say(lang)).to_owned()
        }),
        Field::Keywords => value.lines().collect::<Vec<_>>().join(", "),
        _ => value.to_owned(),
    }
}
