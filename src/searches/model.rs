//! A kept search, and the letters about it.

use crate::directory::model::codes;
use crate::id::SavedSearchId;
use serde::{Deserialize, Serialize};

codes! {
    /// How often a letter tells what is new.
    Alert { Off = "off", Daily = "daily", Weekly = "weekly" }
}

impl Alert {
    /// Days from one letter to the next; none where none are wanted.
    pub fn days(self) -> Option<i64> {
        match self {
            Alert::Off => None,
            Alert::Daily => Some(1),
            Alert::Weekly => Some(7),
        }
    }
}

/// Characters a name may have.
pub const NAME_LIMIT: u32 = 120;

/// Searches that a person may keep in an alliance; each is searched whenever the list is shown.
pub const MOST_KEPT: usize = 50;

/// A letter that watched more than this would tell of everything that happens. What has been
/// found is kept for each search, so it also bounds that.
pub const MOST_WATCHED: usize = 5_000;

/// A search as its person sees it in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SavedSearch {
    pub id: SavedSearchId,
    pub name: String,
    /// As the address of the directory writes it.
    pub query: String,
    pub alert: Alert,
    /// Organisations that it finds now.
    pub total: u64,
    /// Organisations, needs and offers that were not there when it was last opened.
    pub fresh: u64,
}

/// The searches of a person in an alliance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SavedSearches {
    pub searches: Vec<SavedSearch>,
    /// Whether letters can be sent at all.
    pub has_mail: bool,
}

/// What the link in a letter is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AlertLink {
    pub name: String,
    pub alert: Alert,
}
