//! Comments on proposals: what people write to each other there, and whom they name in it.

pub mod api;
pub mod model;
#[cfg(feature = "ssr")]
mod store;
#[cfg(all(test, feature = "ssr"))]
mod tests;
pub mod text;
pub mod view;
#[cfg(feature = "ssr")]
mod words;

#[cfg(feature = "ssr")]
pub use store::{OwnComment, OwnMention, forget_person, mark_read, mentions, mentions_of, unread, written_by};

#[cfg(feature = "ssr")]
use {crate::db::Tx, crate::error::Result, crate::id::NetworkId};

/// Who can be named in a comment or given a task.
#[cfg(feature = "ssr")]
pub async fn addressees(tx: &mut Tx, network: NetworkId) -> Result<Vec<model::Addressee>> {
    Ok(words::addressees(store::people(tx, network).await?))
}
