//! Tasks as pages show them.

use crate::comment::model::Addressee;
use crate::id::{PersonId, ProposalId, TaskId};
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// The most characters of a task.
pub const TITLE_LIMIT: u32 = 200;

/// Something to be done for a proposal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Task {
    pub id: TaskId,
    pub version: i64,
    pub title: String,
    pub due_on: Option<Date>,
    /// The day has passed, by the server's clock, and it is not done.
    pub is_overdue: bool,
    /// Whose task it is, with their name; an empty name is a former person's.
    pub assignee: Option<(PersonId, String)>,
    pub done: Option<Done>,
    pub may_change: bool,
}

/// That it is done: when, and by whom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Done {
    #[serde(with = "time::serde::timestamp")]
    pub at: OffsetDateTime,
    /// Empty for a former person.
    pub by: String,
}

/// The tasks of a proposal: what is to be done, the most urgent first, then what is done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tasks {
    pub tasks: Vec<Task>,
    /// Whose a task can be; nobody for those who only read.
    pub people: Vec<Addressee>,
    pub may_add: bool,
}

/// A task of the viewer that is to be done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OwnedTask {
    pub task: Task,
    pub proposal: ProposalId,
    pub proposal_title: String,
    /// Somebody else gave it to the viewer, who has not marked it as read.
    pub is_new: bool,
}
