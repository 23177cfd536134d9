//! Rows of the contact slice.

mod consent;
mod editors;
mod keep;
mod link;
mod own;

pub use editors::{editors_of, end_editing};
pub use keep::{add, contacts_of, edit, kept_by, organisation_name, photo_changed, public_contacts_of, remove};
pub use link::{Asked, behind_link, make_link, person_to_ask};
pub use own::{Decider, decide, forget_person, kept_about, mine, own_contact, refuse};

#[cfg(test)]
mod tests;
