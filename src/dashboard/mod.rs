//! What a member of an alliance looks at first.

pub mod api;
pub mod model;
#[cfg(feature = "ssr")]
mod store;
pub mod text;
pub mod view;
