//! Searches of the directory that people keep under a name, and what is new in them. Only the
//! person who keeps a search is ever shown it, so it leaves no event and no hint.

pub mod api;
#[cfg(feature = "ssr")]
mod letters;
pub mod model;
#[cfg(feature = "ssr")]
mod store;
#[cfg(all(test, feature = "ssr"))]
mod tests;
pub mod text;
pub mod view;
#[cfg(feature = "ssr")]
mod watch;

#[cfg(feature = "ssr")]
pub use store::{OwnSearch, kept_by};
#[cfg(feature = "ssr")]
pub use watch::keep_watching;
