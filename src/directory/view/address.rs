//! What the address of the list says: the search, and how its results are shown.

use super::columns::{Column, USUAL};
use crate::directory::map::model::Extent;
use crate::directory::model::{Search, codes};
use crate::directory::search::pairs;
use crate::id::OrganisationId;
use serde::{Deserialize, Serialize};

codes! {
    /// How the results are shown.
    Shown { Cards = "cards", Table = "table", Map = "map", Network = "network" }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Address {
    pub search: Search,
    pub shown: Shown,
    /// The columns of the table beside the name.
    pub columns: Vec<Column>,
    /// What is seen of the map; without it, all that was found.
    pub at: Option<Extent>,
    /// An organisation that was archived a moment ago, which may be undone.
    pub archived: Option<OrganisationId>,
}

impl Address {
    pub fn parse(query: &str) -> Address {
        let named = |wanted: &str| pairs(query).find(|(name, _)| name == wanted).map(|(_, value)| value);
        Address {
            search: Search::parse(query),
            shown: named("view").and_then(|view| Shown::parse(&view)).unwrap_or(Shown::Cards),
            columns: Column::chosen(query),
            at: named("at").and_then(|at| Extent::parse(&at)),
            archived: named("archived").and_then(|id| id.parse().ok()),
        }
    }

    /// The address of another search, shown the same way.
    pub fn with(&self, search: Search) -> Address {
        Address { search, archived: None, ..self.clone() }
    }

    /// The same search shown in another way, from its first page on.
    pub fn shown(&self, shown: Shown) -> Address {
        Address { shown, ..self.with(self.search.on_page(1)) }
    }

    /// The same search on another part of the map; without one, on all that shows its results.
    pub fn looking(&self, at: Option<Extent>) -> Address {
        Address { at, ..self.with(self.search.on_page(1)) }
    }

    /// What of the address says how the results are shown, as names and values.
    pub fn manner(&self) -> Vec<(&'static str, String)> {
        let shown = (self.shown != Shown::Cards).then(|| ("view", self.shown.code().to_owned()));
        let at = self.at.filter(|_| self.shown == Shown::Map).map(|at| ("at", at.to_param()));
        let columns = self.columns.iter().filter(|_| self.columns != USUAL);
        let columns = columns.map(|column| ("columns", column.code().to_owned()));
        shown.into_iter().chain(at).chain(columns).collect()
    }

    pub fn href(&self, slug: &str) -> String {
        let search = self.search.to_query();
        let manner = self.manner().into_iter().map(|(name, value)| format!("{name}={value}"));
        let query =
            Some(search).filter(|search| !search.is_empty()).into_iter().chain(manner).collect::<Vec<_>>().join("&");
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
        assert_eq!(address.shown(Shown::Cards).href("lausitz"), "/lausitz/directory?q=Pflege");
        assert_eq!(address.with(Search::default()).href("lausitz"), "/lausitz/directory?view=table");
        let columns = Address::parse("view=table&columns=keywords&columns=kind").with(Search::parse("q=Holz"));
        assert_eq!(columns.href("lausitz"), "/lausitz/directory?q=Holz&view=table&columns=kind&columns=keywords");
        assert_eq!(columns.shown(Shown::Cards).shown(Shown::Table), columns, "cards in between forget no column");
        assert_eq!(Address::parse("view=junk").href("lausitz"), "/lausitz/directory");
    }

    #[test]
    fn an_address_keeps_what_is_seen_of_the_map() {
        let address = Address::parse("q=Pflege&page=2&view=map&at=331.4,-70,250");
        assert_eq!(address.href("lausitz"), "/lausitz/directory?q=Pflege&page=2&view=map&at=331.4,-70,250");
        let narrowed = address.with(Search::parse("country=PL"));
        assert_eq!(narrowed.href("lausitz"), "/lausitz/directory?country=PL&view=map&at=331.4,-70,250");
        assert_eq!(address.looking(None).href("lausitz"), "/lausitz/directory?q=Pflege&view=map");
        assert_eq!(address.shown(Shown::Table).href("lausitz"), "/lausitz/directory?q=Pflege&view=table");
    }
}
