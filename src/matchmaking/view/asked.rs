//! What the address asks for.

use crate::matchmaking::model::{SUGGESTIONS, SubjectId};
use leptos_router::location::Url;
use leptos_router::params::ParamsMap;

/// The page's address as data; all of it works without JavaScript and can be shared.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    pub subject: Option<SubjectId>,
    /// Which of both lists is open.
    pub needs: bool,
    /// What the lists are filtered by.
    pub words: String,
    /// How many organisations are wanted.
    pub show: u32,
}

impl Asked {
    pub fn read(query: &ParamsMap) -> Asked {
        let subject = SubjectId::of(
            query.get("proposal").and_then(|id| id.parse().ok()),
            query.get("need").and_then(|id| id.parse().ok()),
        );
        let needs = match query.get("list").as_deref() {
            Some("needs") => true,
            Some("proposals") => false,
            _ => matches!(subject, Some(SubjectId::Need(_))),
        };
        Asked {
            subject,
            needs,
            words: query.get("q").unwrap_or_default(),
            show: query.get("show").and_then(|show| show.parse().ok()).unwrap_or(SUGGESTIONS),
        }
    }

    /// The address that asks for this.
    pub fn href(&self, alliance: &str) -> String {
        let mut query: Vec<String> = Vec::new();
        query.extend(self.subject.map(|subject| {
            let (name, value) = subject.field();
            format!("{name}={value}")
        }));
        if self.needs != matches!(self.subject, Some(SubjectId::Need(_))) {
            query.push(format!("list={}", self.list()));
        }
        if !self.words.is_empty() {
            query.push(format!("q={}", Url::escape(&self.words)));
        }
        if self.show != SUGGESTIONS {
            query.push(format!("show={}", self.show));
        }
        let query = query.join("&");
        let mark = if query.is_empty() { "" } else { "?" };
        format!("/{alliance}/matchmaking{mark}{query}")
    }

    /// The name of the open list.
    pub fn list(&self) -> &'static str {
        if self.needs { "needs" } else { "proposals" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{OpportunityId, ProposalId};

    fn read(pairs: &[(&'static str, String)]) -> Asked {
        Asked::read(&pairs.iter().cloned().collect())
    }

    #[test]
    fn an_address_is_read_as_it_was_written() {
        let id = uuid::Uuid::from_u128(7);
        let need = read(&[("need", id.to_string()), ("q", "Akku & Netz".into())]);
        assert_eq!(need.subject, Some(SubjectId::Need(OpportunityId(id))));
        assert!(need.needs);
        assert_eq!(need.href("lausitz"), format!("/lausitz/matchmaking?need={id}&q=Akku%20%26%20Netz"));
        let proposal = read(&[("proposal", id.to_string()), ("list", "needs".into()), ("show", "40".into())]);
        assert_eq!(proposal.subject, Some(SubjectId::Proposal(ProposalId(id))));
        assert_eq!(proposal.href("iuk"), format!("/iuk/matchmaking?proposal={id}&list=needs&show=40"));
    }

    #[test]
    fn nonsense_asks_for_nothing() {
        let asked = read(&[("proposal", "x".into()), ("show", "-1".into())]);
        assert_eq!((asked.subject, asked.show, asked.needs), (None, SUGGESTIONS, false));
        assert_eq!(asked.href("iuk"), "/iuk/matchmaking");
    }
}
