//! What a board is narrowed to. It lives in the board's address, so that it can be shared.

use super::model::Outcome;
use crate::id::{AreaId, OrganisationId, StageId};
use serde::{Deserialize, Serialize};

/// The filter of a board; the default lets everything through.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardFilter {
    /// Words that stand in the title, the acronym or the number; case and accents do not matter.
    #[serde(default)]
    pub q: String,
    pub area: Option<AreaId>,
    pub lead: Option<OrganisationId>,
    pub outcome: Option<Outcome>,
    /// Only cards that have been in their stage longer than is typical for it.
    #[serde(default)]
    pub overdue: bool,
    /// Columns of which more than the first page is wanted, with the number of cards.
    #[serde(default)]
    pub more: Vec<(StageId, i64)>,
}

/// No column brings more cards than this at once.
pub const MOST_CARDS: i64 = 1000;

impl BoardFilter {
    /// Reads the parameters of a board's address. What cannot be read counts as not said,
    /// so that an old or mistyped link still opens the board.
    pub fn from_query(get: impl Fn(&str) -> Option<String>) -> BoardFilter {
        BoardFilter {
            q: get("q").unwrap_or_default().trim().chars().take(200).collect(),
            area: get("area").and_then(|id| id.parse().ok()),
            lead: get("lead").and_then(|id| id.parse().ok()),
            outcome: get("outcome").and_then(|code| Outcome::parse(&code)),
            overdue: get("overdue").is_some_and(|value| !value.is_empty()),
            more: get("more").map(|list| list.split('.').filter_map(read_more).collect()).unwrap_or_default(),
        }
    }

    /// The parameters again, for a link that asks for more cards of one column.
    pub fn query_with_more(&self, stage: StageId, cards: i64) -> String {
        let mut query = String::from("?");
        let mut add = |name: &str, value: &str| {
            if !value.is_empty() {
                query.push_str(&format!("{name}={}&", escape(value)));
            }
        };
        add("q", &self.q);
        add("area", &self.area.map(|id| id.to_string()).unwrap_or_default());
        add("lead", &self.lead.map(|id| id.to_string()).unwrap_or_default());
        add("outcome", self.outcome.map(Outcome::code).unwrap_or_default());
        add("overdue", if self.overdue { "1" } else { "" });
        let others = self.more.iter().filter(|(other, _)| *other != stage);
        let all: Vec<String> =
            others.chain([&(stage, cards)]).map(|(stage, cards)| format!("{stage}_{cards}")).collect();
        add("more", &all.join("."));
        query.pop();
        query
    }

    /// How many cards of a column are wanted, at least `page`.
    pub fn cards_wanted(&self, stage: StageId, page: i64) -> i64 {
        let more = self.more.iter().find(|(other, _)| *other == stage).map_or(page, |(_, cards)| *cards);
        more.clamp(page, MOST_CARDS.max(page))
    }

    /// Whether anything is filtered out at all.
    pub fn is_narrow(&self) -> bool {
        !self.q.is_empty() || self.area.is_some() || self.lead.is_some() || self.outcome.is_some() || self.overdue
    }
}

fn read_more(entry: &str) -> Option<(StageId, i64)> {
    let (stage, cards) = entry.split_once('_')?;
    Some((stage.parse().ok()?, cards.parse().ok()?))
}

/// Percent-encodes what could end or change a query.
fn escape(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => escaped.push(char::from(byte)),
            other => escaped.push_str(&format!("%{other:02X}")),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_link_for_more_cards_keeps_the_filter() {
        let stage = StageId(Uuid::from_u128(7));
        let filter = BoardFilter { q: "Pflege & Łódź".into(), overdue: true, ..BoardFilter::default() };
        let query = filter.query_with_more(stage, 100);
        assert_eq!(query, format!("?q=Pflege%20%26%20%C5%81%C3%B3d%C5%BA&overdue=1&more={stage}_100"));
    }

    #[test]
    fn what_cannot_be_read_counts_as_not_said() {
        let filter = BoardFilter::from_query(|name| match name {
            "area" => Some("junk".into()),
            "more" => Some("junk.00000000-0000-0000-0000-000000000007_99999999".into()),
            _ => None,
        });
        assert!(!filter.is_narrow());
        assert_eq!(filter.cards_wanted(StageId(Uuid::from_u128(7)), 50), MOST_CARDS);
        assert_eq!(filter.cards_wanted(StageId(Uuid::from_u128(8)), 50), 50);
    }
}
