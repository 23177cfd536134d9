//! An alliance as its pages know it.

use crate::i18n::Lang;
use crate::id::{AreaId, NetworkId, SectorId};
use crate::policy::Role;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A text per language code. What is missing in the reader's language is shown in another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts(pub BTreeMap<String, String>);

impl Texts {
    /// The text in a language, else in English, else in whichever there is.
    pub fn say(&self, lang: Lang) -> &str {
        self.0
            .get(lang.code())
            .or_else(|| self.0.get("en"))
            .or_else(|| self.0.values().next())
            .map(String::as_str)
            .unwrap_or_default()
    }

    pub fn is_empty(&self) -> bool {
        self.0.values().all(String::is_empty)
    }
}

/// The alliance whose pages are being looked at, and what the viewer may do in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Alliance {
    pub id: NetworkId,
    pub slug: String,
    pub name: String,
    pub tagline: Texts,
    pub description: Texts,
    pub funding_notice: Texts,
    pub language: Lang,
    pub country: String,
    pub currency: String,
    pub website: Option<String>,
    pub programme: Option<String>,
    pub role: Role,
    pub areas: Vec<Area>,
    pub sectors: Vec<Sector>,
    pub bodies: Vec<Body>,
    /// The sides of the border in its programme area; none where there is no such area.
    pub sides: Vec<Side>,
}

impl Alliance {
    /// An area by its id, with its place in the list, which decides its colour.
    pub fn area(&self, id: AreaId) -> Option<(usize, &Area)> {
        self.areas.iter().enumerate().find(|(_, area)| area.id == id)
    }

    pub fn sector(&self, id: SectorId) -> Option<&Sector> {
        self.sectors.iter().find(|sector| sector.id == id)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Area {
    pub id: AreaId,
    pub key: String,
    pub kind: String,
    pub name: Texts,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sector {
    pub id: SectorId,
    pub key: String,
    pub name: Texts,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Body {
    pub key: String,
    pub kind: String,
    pub name: Texts,
    pub description: Texts,
}

/// A side of the border, with the NUTS codes of the regions on it that belong to the
/// programme area, of whatever level.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Side {
    pub key: String,
    pub name: Texts,
    pub regions: Vec<String>,
}

/// What stands for a side where an organisation is outside of the programme area.
pub const OUTSIDE: &str = "outside";

/// The side an organisation is on. None where there are no sides, or where too little is known
/// of its place: a country of which only parts belong to the area does not tell.
pub fn side_of<'a>(sides: &'a [Side], country: &str, nuts: Option<&str>) -> Option<&'a str> {
    let code = nuts.unwrap_or(country);
    let regions = || sides.iter().flat_map(|side| side.regions.iter().map(|region| (side.key.as_str(), region)));
    let within =
        regions().filter(|(_, region)| code.starts_with(region.as_str())).max_by_key(|(_, region)| region.len());
    match within {
        Some((side, _)) => Some(side),
        None if sides.is_empty() || regions().any(|(_, region)| region.starts_with(code)) => None,
        None => Some(OUTSIDE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_tells_the_side_of_the_border() {
        let side = |key: &str, regions: &[&str]| Side {
            key: key.into(),
            name: Texts::default(),
            regions: regions.iter().map(|code| (*code).to_owned()).collect(),
        };
        let sides = [side("west", &["DED2C", "DED2D"]), side("east", &["PL51", "CZ"])];
        assert_eq!(side_of(&sides, "DE", Some("DED2D")), Some("west"));
        assert_eq!(side_of(&sides, "PL", Some("PL515")), Some("east"));
        assert_eq!(side_of(&sides, "CZ", None), Some("east"), "all of the country belongs to it");
        assert_eq!(side_of(&sides, "DE", Some("DE300")), Some(OUTSIDE));
        assert_eq!(side_of(&sides, "FR", None), Some(OUTSIDE));
        assert_eq!(side_of(&sides, "PL", None), None, "somewhere in Poland tells nothing");
        assert_eq!(side_of(&[], "DE", Some("DED2D")), None);
    }
}
