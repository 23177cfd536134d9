//! Organisations that stand twice in the directory: likely pairs, and one made of two.

pub mod api;
#[cfg(feature = "ssr")]
mod find;
pub mod model;
#[cfg(feature = "ssr")]
mod store;
pub mod text;
pub mod view;

#[cfg(feature = "ssr")]
pub(in crate::directory) use store::merged_into;

#[cfg(all(test, feature = "ssr"))]
mod tests;
