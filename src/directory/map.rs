//! Where the organisations of a search lie: points and clusters on outlines of Europe.

pub mod api;
#[cfg(feature = "ssr")]
pub mod cluster;
#[cfg(feature = "ssr")]
pub(crate) mod find;
pub mod model;
#[cfg(feature = "ssr")]
mod place;
#[cfg(feature = "ssr")]
mod plane;
#[cfg(all(test, feature = "ssr"))]
mod tests;
pub mod text;

#[cfg(feature = "ssr")]
pub(crate) use place::place_of;
