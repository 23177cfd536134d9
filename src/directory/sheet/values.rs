//! Understands what a cell says: codes, or names in any of the five languages.

use super::field::Field;
use super::say::Words;
use crate::directory::country::country_code;
use crate::directory::language::language_code;
use crate::directory::model::{OrganisationKind, SizeClass};
use crate::directory::text::{kind_name, size_name};
use crate::i18n::{Lang, Text};
use crate::network::model::Texts;
use crate::search::fold::fold;
use std::collections::HashMap;

/// The words of an alliance, ready to be looked up: ids by folded names and keys.
pub struct Vocabulary {
    areas: HashMap<String, String>,
    sectors: HashMap<String, String>,
}

impl Vocabulary {
    pub fn new(words: Words<'_>) -> Vocabulary {
        let areas = words.areas.iter().map(|area| (area.id.to_string(), area.key.as_str(), &area.name));
        let sectors = words.sectors.iter().map(|sector| (sector.id.to_string(), sector.key.as_str(), &sector.name));
        Vocabulary { areas: by_name(areas), sectors: by_name(sectors) }
    }

    /// What the form would say in this field. A choice that is not understood stays as it
    /// is, so that the check of the form refuses it.
    pub fn understand(&self, field: Field, cell: &str) -> String {
        match field {
            Field::Kind => choice(OrganisationKind::ALL, cell, OrganisationKind::code, kind_name),
            Field::SizeClass => choice(SizeClass::ALL, cell, SizeClass::code, size_name),
            Field::Language => {
                let code = language_code(cell).unwrap_or(cell);
                Lang::parse(code).map_or(code.to_owned(), |lang| lang.code().to_owned())
            }
            Field::Country => country_code(cell).map_or(cell.to_uppercase(), str::to_owned),
            Field::Nuts => cell.to_uppercase(),
            Field::Website => with_scheme(cell),
            Field::Languages => several(cell, |name| language_code(name).map(str::to_owned)),
            Field::Areas => several(cell, |name| self.areas.get(&fold(name)).cloned()),
            Field::Sectors => several(cell, |name| self.sectors.get(&fold(name)).cloned()),
            Field::Keywords => keywords(cell).join("\n"),
            _ => cell.to_owned(),
        }
    }
}

/// Whether two values of a field say the same.
pub fn is_same(field: Field, one: &str, other: &str) -> bool {
    match field {
        Field::Keywords => keywords(one) == keywords(other),
        Field::Languages | Field::Areas | Field::Sectors => sorted(one) == sorted(other),
        Field::Website => address(one) == address(other),
        Field::Country | Field::Nuts => one.trim().eq_ignore_ascii_case(other.trim()),
        _ => one.trim().replace("\r\n", "\n") == other.trim().replace("\r\n", "\n"),
    }
}

fn by_name<'a>(words: impl Iterator<Item = (String, &'a str, &'a Texts)>) -> HashMap<String, String> {
    let mut ids = HashMap::new();
    for (id, key, names) in words {
        for name in names.0.values().map(String::as_str).chain([key, &id]) {
            ids.entry(fold(name.trim())).or_insert_with(|| id.clone());
        }
    }
    ids
}

fn choice<T: Copy>(all: &[T], cell: &str, code: fn(T) -> &'static str, name: fn(T) -> Text) -> String {
    let wanted = fold(cell.trim());
    let is_meant = |choice: &&T| code(**choice) == wanted || name(**choice).0.iter().any(|name| fold(name) == wanted);
    all.iter().find(is_meant).map_or(cell, |choice| code(*choice)).to_owned()
}

/// Several values in one cell. Semicolons, bars and lines part them; commas only where what
/// they part is no single name.
fn several(cell: &str, code: impl Fn(&str) -> Option<String>) -> String {
    let mut codes: Vec<String> = Vec::new();
    for part in cell.split([';', '|', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
        match code(part) {
            Some(known) => codes.push(known),
            None => {
                let parts = part.split(',').map(str::trim).filter(|part| !part.is_empty());
                codes.extend(parts.map(|part| code(part).unwrap_or_else(|| part.to_owned())));
            }
        }
    }
    let mut seen = Vec::new();
    codes.retain(|code| {
        !seen.contains(code) && {
            seen.push(code.clone());
            true
        }
    });
    codes.join("\n")
}

fn keywords(list: &str) -> Vec<&str> {
    list.split([',', ';', '\n']).map(str::trim).filter(|keyword| !keyword.is_empty()).collect()
}

fn sorted(lines: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = lines.lines().collect();
    lines.sort_unstable();
    lines
}

/// Lists often leave the scheme of an address out; forms want it.
fn with_scheme(cell: &str) -> String {
    let is_bare = !cell.contains("://") && cell.contains('.') && !cell.contains([' ', '@']);
    if is_bare { format!("https://{cell}") } else { cell.to_owned() }
}

/// An address without what may differ: its scheme, and a slash at its end.
fn address(website: &str) -> &str {
    let website = website.trim();
    let bare = website.strip_prefix("https://").or_else(|| website.strip_prefix("http://")).unwrap_or(website);
    bare.trim_end_matches('/')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::AreaId;
    use crate::network::model::Area;

    fn vocabulary(areas: &[Area]) -> Vocabulary {
        Vocabulary::new(Words { areas, sectors: &[] })
    }

    #[test]
    fn choices_are_understood_in_every_language() {
        let none = vocabulary(&[]);
        for lang in Lang::ALL {
            for kind in OrganisationKind::ALL {
                assert_eq!(none.understand(Field::Kind, kind_name(*kind).say(lang)), kind.code());
            }
            for size in SizeClass::ALL {
                assert_eq!(none.understand(Field::SizeClass, size_name(*size).say(lang)), size.code());
            }
        }
        assert_eq!(none.understand(Field::Kind, "UNIVERSITY"), "university");
        assert_eq!(none.understand(Field::Kind, "Bäckerei"), "Bäckerei", "left for the check to refuse");
        assert_eq!(none.understand(Field::Country, "Německo"), "DE");
        assert_eq!(none.understand(Field::Language, "Deutsch"), "de");
        assert_eq!(none.understand(Field::Languages, "niemiecki, Čeština; hsb, de"), "de\ncs\nhsb");
        assert_eq!(none.understand(Field::Website, "www.firma.example"), "https://www.firma.example");
        assert_eq!(none.understand(Field::Website, "keine"), "keine");
    }

    #[test]
    fn names_of_areas_may_have_commas() {
        let area = |key: &str, name: &str| Area {
            id: AreaId::new(),
            key: key.into(),
            kind: "innovation".into(),
            name: Texts([("de".to_owned(), name.to_owned())].into()),
        };
        let areas = [area("energy", "Energie, Wasser"), area("care", "Pflege")];
        let found = vocabulary(&areas).understand(Field::Areas, "Energie, Wasser; PFLEGE, energy, Raumfahrt");
        assert_eq!(found, format!("{}\n{}\nRaumfahrt", areas[0].id, areas[1].id));
    }

    #[test]
    fn what_says_the_same_is_no_change() {
        assert!(is_same(Field::Keywords, "Pflege, Sensorik", "Pflege\nSensorik"));
        assert!(is_same(Field::Website, "http://firma.example/", "https://firma.example"));
        assert!(is_same(Field::Description, "zwei\r\nZeilen", "zwei\nZeilen"));
        assert!(is_same(Field::Languages, "de\npl", "pl\nde"));
        assert!(!is_same(Field::Name, "Firma", "firma"));
    }
}
