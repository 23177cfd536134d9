//! Names and texts of organisations in other languages than the one they were written in.

pub mod api;
pub mod draft;
pub mod model;
#[cfg(feature = "ssr")]
mod store;
#[cfg(all(test, feature = "ssr"))]
mod tests;
pub mod text;
pub mod view;

#[cfg(feature = "ssr")]
pub(crate) use store::{Which, all_translations, insert_translations, merge, names_in, texts_in, translations_of};
