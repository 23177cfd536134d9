//! The life of needs and offers: review before publication, renewal, who follows one, and who
//! is interested. What one says and who sees it is the directory's.

pub mod api;
pub mod draft;
#[cfg(feature = "ssr")]
mod letters;
pub mod model;
#[cfg(feature = "ssr")]
mod store;
pub mod text;
pub mod view;

#[cfg(all(test, feature = "ssr"))]
mod tests;

#[cfg(feature = "ssr")]
pub use store::{aim, check_aims, exchange, in_review, may_see, open_interests, returned, standing};
