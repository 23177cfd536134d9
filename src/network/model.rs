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
