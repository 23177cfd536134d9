//! Tables in and out: the list of organisations as a file, and a table of organisations brought
//! in with a look beforehand and a way back.

pub mod api;
#[cfg(feature = "ssr")]
mod book;
#[cfg(feature = "ssr")]
mod decode;
#[cfg(feature = "ssr")]
mod export;
pub mod field;
#[cfg(feature = "ssr")]
mod guard;
#[cfg(feature = "ssr")]
pub(in crate::directory) mod likeness;
#[cfg(feature = "ssr")]
mod mapping;
pub mod model;
#[cfg(feature = "ssr")]
pub(in crate::directory) mod plan;
#[cfg(feature = "ssr")]
mod preview;
#[cfg(feature = "ssr")]
mod read;
#[cfg(feature = "ssr")]
pub(crate) mod routes;
pub mod say;
#[cfg(feature = "ssr")]
pub(in crate::directory) mod store;
#[cfg(feature = "ssr")]
mod take;
pub mod text;
#[cfg(feature = "ssr")]
mod undo;
#[cfg(feature = "ssr")]
pub(in crate::directory) mod values;
pub mod view;
#[cfg(feature = "ssr")]
mod work;

#[cfg(feature = "ssr")]
pub(crate) use guard::guard;
#[cfg(feature = "ssr")]
pub(crate) use work::finish_all;

#[cfg(all(test, feature = "ssr"))]
mod tests;
