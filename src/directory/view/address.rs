//! What the address of the list says: the search, and how its results are shown.

use crate::directory::model::Search;
use crate::directory::search::pairs;
use crate::id::OrganisationId;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Address {
    pub search: Search,
    pub is_table: bool,
    /// An organisation that was archived a moment ago, which may be undone.
    pub archived: Option<OrganisationId>,
}

impl Address {
    pub fn parse(query: &str) -> Address {
        let named = |wanted: &str| pairs(query).find(|(name, _)| name == wanted).map(|(_, value)| value);
        Address {
            search: Search::parse(query),
            is_table: named("view").is_some_and(|view| view == "table"),
            archived: named("archived").and_then(|id| id.parse().ok()),
        }
    }

    /// The address of another search, shown the same way.
    pub fn with(&self, search: Search) -> Address {
        Address { search, is_table: self.is_table, archived: None }
    }

    /// The same search as cards or as a table.
    pub fn shown(&self, is_table: bool) -> Address {
        Address { is_table, ..self.with(self.search.clone()) }
    }

    pub fn href(&self, slug: &str) -> String {
        let mut query = self.search.to_query();
        if self.is_table {
            query.push_str(if query.is_empty() { "view=table" } else { "&view=table" });
        }
        let mark = if query.is_empty() { "" } else { "?" };
        format!("/{slug}/directory{mark}{query}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_keeps_the_view() {
        let address = Address::parse("q=Pflege&view=table&page=3");
        assert_eq!(address.href("lausitz"), "/lausitz/directory?q=Pflege&page=3&view=table");
        assert_eq!(address.shown(false).href("lausitz"), "/lausitz/directory?q=Pflege&page=3");
        assert_eq!(address.with(Search::default()).href("lausitz"), "/lausitz/directory?view=table");
    }
}
