//! Tables in and out: the list of organisations as CSV, and a table of organisations brought
//! in with a look beforehand and a way back.

pub mod api;
#[cfg(feature = "ssr")]
mod decode;
#[cfg(feature = "ssr")]
mod export;
pub mod field;
#[cfg(feature = "ssr")]
mod guard;
#[cfg(feature = "ssr")]
mod likeness;
#[cfg(feature = "ssr")]
mod mapping;
pub mod model;
#[cfg(feature = "ssr")]
mod plan;
#[cfg(feature = "ssr")]
mod read;
#[cfg(feature = "ssr")]
pub(crate) mod routes;
pub mod say;
#[cfg(feature = "ssr")]
mod store;
pub mod text;
#[cfg(feature = "ssr")]
mod undo;
#[cfg(feature = "ssr")]
mod values;
pub mod view;
#[cfg(feature = "ssr")]
mod work;

#[cfg(feature = "ssr")]
pub(crate) use work::finish_all;

#[cfg(all(test, feature = "ssr"))]
mod tests;
