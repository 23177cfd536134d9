//! People whom organisations name as contacts: what is kept about them, what they agreed to,
//! and who therefore sees it.

pub mod api;
pub mod draft;
pub mod model;
#[cfg(feature = "ssr")]
mod store;
pub mod text;
pub mod view;

#[cfg(all(test, feature = "ssr"))]
mod tests;

#[cfg(all(test, feature = "ssr"))]
pub(crate) use store::{add, remove};
#[cfg(feature = "ssr")]
pub use store::{
    behind_link, contacts_of, forget_person, kept_about, kept_by, mine, organisation_name, photo_changed,
    public_contacts_of,
};
