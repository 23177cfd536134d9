//! Documents as pages show them.

use crate::id::{DocumentFileId, DocumentId, ProposalId};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// The largest file that is taken, in megabytes.
pub const MOST_MEGABYTES: u32 = 20;
/// What browsers offer for choice; what is taken is decided by the content.
pub const ENDINGS: &str = ".pdf,.docx,.xlsx,.odt,.ods,.png,.jpg,.jpeg,.txt,.csv";

/// One version of a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Version {
    pub id: DocumentFileId,
    pub number: i64,
    /// The file's name.
    pub name: String,
    pub bytes: i64,
    /// Who uploaded it; empty for a former person.
    pub by: String,
    #[serde(with = "time::serde::timestamp")]
    pub at: OffsetDateTime,
}

/// A document, or what is left of one that was deleted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    pub id: DocumentId,
    pub title: String,
    /// The newest first; none once it was deleted.
    pub versions: Vec<Version>,
    #[serde(with = "time::serde::timestamp::option")]
    pub deleted_at: Option<OffsetDateTime>,
}

/// The documents of a proposal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Documents {
    pub proposal: ProposalId,
    pub proposal_title: String,
    pub documents: Vec<Document>,
    pub may_add: bool,
    pub may_delete: bool,
}

/// Where a version is downloaded.
pub fn address(alliance: &str, file: DocumentFileId) -> String {
    format!("/export/{alliance}/document/{file}")
}
