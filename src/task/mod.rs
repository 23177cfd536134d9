//! Tasks on proposals: what is to be done, by whom and until when.

pub mod api;
pub mod model;
#[cfg(feature = "ssr")]
mod store;
#[cfg(all(test, feature = "ssr"))]
mod tests;
pub mod text;
pub mod view;

#[cfg(feature = "ssr")]
pub(crate) use api::waiting_for;
#[cfg(feature = "ssr")]
pub use store::{OwnTask, forget_person, kept_about, mark_seen, unseen};
