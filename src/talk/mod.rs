//! Talks of the alliance's office with its members: a guide of questions, whose talk is due,
//! what was answered, the needs that came up, and what all talks of a period say together.

pub mod api;
pub mod draft;
pub mod due;
pub mod evaluation;
#[cfg(feature = "ssr")]
pub(crate) mod export;
pub mod model;
pub mod period;
#[cfg(feature = "ssr")]
mod standard;
#[cfg(feature = "ssr")]
mod store;
pub mod text;
pub mod view;

#[cfg(all(test, feature = "ssr"))]
mod tests;

#[cfg(feature = "ssr")]
pub use store::{OwnTalk, led_by, noted_in, of_organisation};
