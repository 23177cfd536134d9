//! The tenant: an alliance with its areas, sectors, bodies, and what its pages share.

pub mod api;
#[cfg(feature = "ssr")]
pub mod cordis;
#[cfg(feature = "ssr")]
pub mod export;
#[cfg(feature = "ssr")]
pub mod import;
pub mod model;
#[cfg(feature = "ssr")]
mod store;
pub mod text;
pub mod view;

#[cfg(feature = "ssr")]
pub use store::{NewNetwork, any_network, create, home, id_of_slug, language_of, sides, vocabulary};
