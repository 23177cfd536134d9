//! Organisations with their profiles, memberships, needs and offers, and finding them.

pub mod api;
#[cfg(feature = "ssr")]
pub(crate) mod bulk;
pub mod model;
#[cfg(feature = "ssr")]
mod store;
pub mod text;
pub mod view;
