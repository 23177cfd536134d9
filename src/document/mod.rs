//! Documents of proposals, each with all of its versions. A file is taken if its content is what
//! its name says, and is given back as a download only, never shown as a page.

pub mod api;
#[cfg(feature = "ssr")]
mod download;
#[cfg(feature = "ssr")]
mod kind;
pub mod model;
#[cfg(feature = "ssr")]
pub(crate) mod routes;
#[cfg(feature = "ssr")]
mod store;
#[cfg(all(test, feature = "ssr"))]
mod tests;
pub mod text;
pub mod view;

#[cfg(feature = "ssr")]
pub use store::{OwnFile, uploaded_by};
