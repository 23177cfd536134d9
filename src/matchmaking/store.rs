//! Rows of the matchmaking slice.

mod corpus;
mod partners;
mod picks;
mod shortlist;
mod subject;
#[cfg(test)]
mod tests;

pub use corpus::{CorpusRows, corpus_rows, networks};
pub use partners::{names, partners, titles, visible_opportunities};
pub use picks::{needs, proposals};
pub use shortlist::{put, shortlist, take_off};
pub use subject::{NeedRow, SubjectRow, consortium, need, proposal};

use sqlx::{Database, Encode, QueryBuilder, Type};

/// Ends a condition that was opened with `… in (`; the list is not empty.
fn among<'q, DB, T>(query: &mut QueryBuilder<DB>, condition: &'static str, ids: &'q [T])
where
    DB: Database,
    T: Copy + Encode<'q, DB> + Type<DB> + 'q,
{
    query.push(condition);
    let mut list = query.separated(", ");
    for id in ids {
        list.push_bind(*id);
    }
    query.push(")");
}
