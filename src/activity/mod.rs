//! The feed of changes: one event per change, written in the change's own transaction.
//! The timeline, the live hints and the search index all follow it.

pub mod model;
#[cfg(feature = "ssr")]
mod store;
pub mod text;
pub mod view;

#[cfg(feature = "ssr")]
pub use store::{latest, of_subject, record, record_by_program, record_for};
