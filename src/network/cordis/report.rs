//! What an import brought and what it could not read.

use super::progress::Progress;
use crate::id::NetworkId;

/// Figures of one run; what was there already does not count as new.
pub struct Report<'a> {
    pub network: Option<NetworkId>,
    pub organisations: usize,
    pub projects: usize,
    pub participations: usize,
    /// What an earlier run brought.
    pub known_organisations: usize,
    pub known_projects: usize,
    /// Rows that were left out: `organization.csv line 123: …`.
    pub unreadable: Vec<String>,
    pub(super) progress: &'a Progress,
}

impl<'a> Report<'a> {
    pub(super) fn new(progress: &'a Progress) -> Self {
        Report {
            network: None,
            organisations: 0,
            projects: 0,
            participations: 0,
            known_organisations: 0,
            known_projects: 0,
            unreadable: Vec::new(),
            progress,
        }
    }

    /// Notes a row that is left out, and says so at once.
    pub(super) fn unreadable(&mut self, file: &str, line: u64, reason: &str) {
        let sentence = format!("{file} line {line}: {reason}");
        self.progress.say(&sentence);
        self.unreadable.push(sentence);
    }
}
