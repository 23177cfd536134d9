//! What waits for a person.

use crate::comment::model::Mention;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Inbox {
    /// Comments that name the person, those not read yet first.
    pub mentions: Vec<Mention>,
}

impl Inbox {
    /// How much of it is new.
    pub fn unread(&self) -> i64 {
        self.mentions.iter().filter(|mention| !mention.is_read).count() as i64
    }
}
