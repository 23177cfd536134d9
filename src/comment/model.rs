//! Comments as a page shows them.

use crate::id::{CommentId, PersonId, ProposalId};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// The most characters of a comment.
pub const TEXT_LIMIT: u32 = 10_000;
/// So many of the newest comments a page brings at first.
pub const SHOWN: i64 = 100;

/// A piece of what was written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Words with their line breaks.
    Words(String),
    /// The address of a web page, which begins with http:// or https://.
    Link(String),
    /// Somebody who is told of it, by their name today; an empty one is a former person's.
    Mention { name: String, is_viewer: bool },
}

/// Who took a comment away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deleted {
    ByAuthor,
    ByCoordination,
}

/// A comment, or what is left of one that was deleted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comment {
    pub id: CommentId,
    pub version: i64,
    /// The author's name; empty for a former person.
    pub author: String,
    #[serde(with = "time::serde::timestamp")]
    pub written_at: OffsetDateTime,
    #[serde(with = "time::serde::timestamp::option")]
    pub edited_at: Option<OffsetDateTime>,
    pub deleted: Option<Deleted>,
    pub parts: Vec<Part>,
    /// The text for the form of who may change it.
    pub source: Option<String>,
    pub may_delete: bool,
}

/// Somebody who can be named in a comment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addressee {
    pub id: PersonId,
    pub name: String,
    /// What stands behind the @: the name, with a number where several have the same.
    pub written: String,
}

/// The comments of a proposal, the oldest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Thread {
    pub comments: Vec<Comment>,
    /// How many older ones there are.
    pub earlier: i64,
    /// Who can be named; nobody for those who only read.
    pub people: Vec<Addressee>,
    pub may_write: bool,
}

/// A comment that names the viewer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mention {
    pub comment: CommentId,
    pub proposal: ProposalId,
    pub title: String,
    /// The author's name; empty for a former person.
    pub author: String,
    #[serde(with = "time::serde::timestamp")]
    pub written_at: OffsetDateTime,
    /// How the comment begins.
    pub beginning: String,
    pub is_read: bool,
}
