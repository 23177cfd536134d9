//! Organisations with their profiles, memberships, needs and offers, and finding them.

pub mod api;
pub mod model;
#[cfg(feature = "ssr")]
mod store;
pub mod text;
pub mod view;
