//! Which partner a proposal or a need lacks, who could fill the gap, and why.

pub mod api;
#[cfg(feature = "ssr")]
mod corpora;
#[cfg(feature = "ssr")]
pub mod engine;
#[cfg(feature = "ssr")]
mod matches;
pub mod model;
#[cfg(feature = "ssr")]
pub mod service;
#[cfg(feature = "ssr")]
mod store;
#[cfg(all(test, feature = "ssr"))]
mod tests;
pub mod text;
pub mod view;
