//! Belonging to the alliance: applying with a declaration, the steps of a membership, who is
//! a member, and who may become one.

pub mod api;
pub mod draft;
pub mod figures;
pub mod inheritance;
pub mod model;
#[cfg(feature = "ssr")]
mod store;
pub mod text;
pub mod view;

#[cfg(all(test, feature = "ssr"))]
mod tests;

#[cfg(feature = "ssr")]
pub use store::{member_through, members_by_kind, open_applications, record_of, settle};
