//! An import as its pages show it.

use super::field::Field;
use crate::directory::model::{OrganisationKind, codes};
use crate::error::{FieldError, Problem};
use crate::i18n::Lang;
use crate::id::{ImportId, OrganisationId};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

codes! {
    /// How far an import is.
    ImportState {
        Ready = "ready", Applying = "applying", Applied = "applied", Undoing = "undoing", Undone = "undone",
    }
}

impl ImportState {
    /// Whether something is being done in the background.
    pub fn is_at_work(self) -> bool {
        matches!(self, ImportState::Applying | ImportState::Undoing)
    }
}

codes! {
    /// What becomes of a row, before it is done and after.
    RowKind {
        Create = "create", Update = "update", Unchanged = "unchanged", Unclear = "unclear", Duplicate = "duplicate",
        Refused = "refused", Overtaken = "overtaken",
    }
}

codes! {
    /// What undoing made of a row: put away, as before, or left because somebody has changed it.
    Undone { Archived = "archived", Restored = "restored", ChangedSince = "changed_since" }
}

codes! {
    /// Why a row may be about an organisation that is there.
    Likeness { SameWebsite = "same_website", SimilarName = "similar_name", SameName = "same_name" }
}

/// What the columns mean, and what holds for new organisations where the table says nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    pub columns: Vec<Option<Field>>,
    pub kind: OrganisationKind,
    pub country: String,
    pub language: Lang,
}

/// An import in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Import {
    pub id: ImportId,
    pub state: ImportState,
    pub file_name: String,
    pub rows: i64,
    /// Rows that the work at hand has passed.
    pub done: i64,
    pub created: i64,
    pub updated: i64,
    pub archived: i64,
    pub restored: i64,
    /// Who brought the table in, and who took it back; none where the account is gone.
    pub by: Option<String>,
    pub undone_by: Option<String>,
    #[serde(with = "time::serde::timestamp")]
    pub at: OffsetDateTime,
    #[serde(with = "time::serde::timestamp::option")]
    pub undone_at: Option<OffsetDateTime>,
    /// Whether an error has stopped the work.
    pub is_stopped: bool,
}

/// A line that could not be read as a row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnreadLine {
    pub line: i64,
    pub problem: Problem,
}

/// A field that an update changes; values as the form has them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    pub field: Field,
    pub before: String,
    pub after: String,
}

/// An organisation that a row may be about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Candidate {
    pub id: OrganisationId,
    pub name: String,
    pub city: String,
    pub likeness: Likeness,
}

/// Why a row becomes what it becomes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RowDetail {
    pub changes: Vec<Change>,
    pub problems: Vec<FieldError>,
    pub candidates: Vec<Candidate>,
    /// The line of the table that says the same organisation first.
    pub twin: Option<i64>,
}

/// A row with what becomes or became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RowView {
    pub line: i64,
    pub name: String,
    pub kind: RowKind,
    /// Whether a person has chosen what becomes of it.
    pub is_decided: bool,
    pub organisation: Option<OrganisationId>,
    pub detail: RowDetail,
    pub undone: Option<Undone>,
}

/// An import on its own page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ImportPage {
    pub import: Import,
    pub headers: Vec<String>,
    /// The first rows, so that a column is known by what stands in it.
    pub samples: Vec<Vec<String>>,
    pub settings: Settings,
    /// The sheets of a workbook that has several, and which of them this is.
    pub sheets: Vec<String>,
    pub sheet: i64,
    /// Whether it is still being worked out what would become of the rows.
    pub is_being_planned: bool,
    /// The first lines that could not be read, and how many there are.
    pub unread: Vec<UnreadLine>,
    pub unread_count: i64,
    /// How many rows become what.
    pub counts: Vec<(RowKind, i64)>,
    /// The rows of one kind, a page of them.
    pub shown: Option<RowKind>,
    pub rows: Vec<RowView>,
    pub page: i64,
    pub pages: i64,
}

/// Rows on a page of an import.
pub const ROWS_PER_PAGE: i64 = 50;

impl ImportPage {
    pub fn count(&self, kind: RowKind) -> i64 {
        self.counts.iter().find(|(known, _)| *known == kind).map_or(0, |(_, count)| *count)
    }
}
