//! Who worked with whom: the organisations of a search, and the proposals they share.

pub mod api;
#[cfg(feature = "ssr")]
pub(crate) mod find;
#[cfg(any(feature = "hydrate", test))]
pub mod layout;
pub mod model;
#[cfg(all(test, feature = "ssr"))]
mod tests;
pub mod text;
#[cfg(feature = "ssr")]
mod web;
