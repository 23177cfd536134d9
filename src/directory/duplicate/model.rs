//! Likely duplicates as their pages show them.

use crate::directory::model::codes;
use crate::directory::sheet::field::Field;
use crate::id::OrganisationId;
use serde::{Deserialize, Serialize};

codes! {
    /// Why two organisations may be one, or what speaks against it.
    Reason {
        SameVat = "same_vat", SamePic = "same_pic", SameName = "same_name", SameCore = "same_core",
        SimilarName = "similar_name", RelatedName = "related_name", SameWebsite = "same_website",
        SameCity = "same_city", SameStreet = "same_street", OtherCity = "other_city",
        OtherCountry = "other_country",
    }
}

/// One of two, as the list shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Side {
    pub id: OrganisationId,
    pub name: String,
    pub city: String,
    pub country: String,
    pub website: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    pub one: Side,
    pub other: Side,
    /// From 0 to 100: how likely they are one.
    pub score: u32,
    pub reasons: Vec<Reason>,
}

/// A page of the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Duplicates {
    pub pairs: Vec<Pair>,
    pub total: i64,
    pub page: i64,
    pub pages: i64,
    /// Whether the pairs are still being looked for.
    pub is_being_made: bool,
}

/// Pairs on a page of the list.
pub const PAIRS_PER_PAGE: i64 = 25;

/// A field in which two organisations differ; values as the form has them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    pub field: Field,
    pub kept: String,
    pub merged: String,
}

/// Two organisations side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    pub kept: Side,
    pub merged: Side,
    /// The versions that the person has seen.
    pub kept_version: i64,
    pub merged_version: i64,
    pub differences: Vec<Difference>,
}

codes! {
    /// Which of two values a field keeps.
    Choice { Kept = "kept", Merged = "merged", Both = "both" }
}
