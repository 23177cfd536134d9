//! Pictures: the logo of an organisation and the photo of a contact's person. What is uploaded
//! is decoded and written anew, and each picture is seen by whoever sees what it belongs to.

pub mod api;
pub mod model;
#[cfg(feature = "ssr")]
mod prepare;
#[cfg(feature = "ssr")]
pub(crate) mod routes;
#[cfg(feature = "ssr")]
mod store;
#[cfg(all(test, feature = "ssr"))]
mod tests;
pub mod text;
pub mod view;

#[cfg(feature = "ssr")]
pub use store::{OwnPhoto, forget_photo, logos_of, own_photos};
