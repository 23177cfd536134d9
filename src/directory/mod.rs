//! Organisations with their profiles, memberships, needs and offers, and finding them.

pub mod api;
#[cfg(feature = "ssr")]
pub(crate) mod bulk;
pub mod completeness;
pub mod country;
pub mod draft;
pub mod duplicate;
#[cfg(feature = "ssr")]
pub(crate) mod find;
#[cfg(all(test, feature = "ssr"))]
pub(crate) mod fixtures;
#[cfg(feature = "ssr")]
mod kept;
pub mod language;
pub mod model;
pub mod particulars;
pub mod region;
pub mod relationship;
pub mod search;
pub mod sheet;
#[cfg(feature = "ssr")]
mod store;
#[cfg(all(test, feature = "ssr"))]
mod tests;
pub mod text;
pub mod translation;
pub mod view;

#[cfg(feature = "ssr")]
pub(crate) use store::{Marks, competitors_of};
