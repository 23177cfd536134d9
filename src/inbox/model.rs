//! What waits for a person.

use crate::comment::model::Mention;
use crate::task::model::OwnedTask;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Inbox {
    /// Comments that name the person, those not read yet first.
    pub mentions: Vec<Mention>,
    /// What they still have to do, the most urgent first.
    pub tasks: Vec<OwnedTask>,
}

impl Inbox {
    /// How much of it is new.
    pub fn unread(&self) -> i64 {
        let mentions = self.mentions.iter().filter(|mention| !mention.is_read).count();
        (mentions + self.tasks.iter().filter(|task| task.is_new).count()) as i64
    }
}
