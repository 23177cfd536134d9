//! What the address of the list says: the search, and how its results are shown.

use super::columns::{Column, USUAL};
use crate::directory::model::Search;
use crate::directory::search::pairs;
use crate::id::OrganisationId;

#[derive(Clone, Debug, PartialEq)]
pub struct Address {
    pub search: Search,
    pub is_table: bool,
    /// The columns of the table beside the name.
    pub columns: Vec<Column>,
    /// An organisation that was archived a moment ago, which may be undone.
    pub archived: Option<OrganisationId>,
}

impl Address {
    pub fn parse(query: &str) -> Address {
        let named = |wanted: &str| pairs(query).find(|(name, _)| name == wanted).map(|(_, value)| value);
        Address {
            search: Search::parse(query),
            is_table: named("view").is_some_and(|view| view == "table"),
            columns: Column::chosen(query),
            archived: named("archived").and_then(|id| id.parse().ok()),
        }
    }

    /// The address of another search, shown the same way.
    pub fn with(&self, search: Search) -> Address {
        Address { search, archived: None, ..self.clone() }
    }

    /// The same search as cards or as a table.
    pub fn shown(&self, is_table: bool) -> Address {
        Address { is_table, ..self.with(self.search.clone()) }
    }

    /// What of the address says how the results are shown, as names and values.
    pub fn manner(&self) -> Vec<(&'static str, &'static str)> {
        let shown = self.is_table.then_some(("view", "table"));
        let columns = self.columns.iter().filter(|_| self.columns != USUAL).map(|column| ("columns", column.code()));
        shown.into_iter().chain(columns).collect()
    }

    pub fn href(&self, slug: &str) -> String {
        let mut query = self.search.to_query();
        for (name, value) in self.manner() {
            let mark = if query.is_empty() { "" } else { "&" };
            query.push_str(&format!("{mark}{name}={value}"));
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
        let columns = Address::parse("view=table&columns=keywords&columns=kind").with(Search::parse("q=Holz"));
        assert_eq!(columns.href("lausitz"), "/lausitz/directory?q=Holz&view=table&columns=kind&columns=keywords");
        assert_eq!(columns.shown(false).shown(true), columns, "cards in between forget no column");
    }
}
