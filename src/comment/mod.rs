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
