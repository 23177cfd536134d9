//! What anybody may see of an alliance without signing in: its directory, once the
//! coordinators have opened it, with the organisations that chose to stand in it and the fields
//! they chose to show.

pub mod api;
pub mod draft;
#[cfg(feature = "ssr")]
mod linked;
pub mod model;
#[cfg(feature = "ssr")]
mod page;
#[cfg(feature = "ssr")]
pub(crate) mod routes;
#[cfg(feature = "ssr")]
mod store;
#[cfg(all(test, feature = "ssr"))]
mod tests;
pub mod text;
pub mod view;

#[cfg(feature = "ssr")]
pub(crate) use store::fields_of;
