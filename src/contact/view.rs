//! Contacts on an organisation's page, the page on which they are kept, and what a person sees
//! about themselves.

mod card;
mod keep;
mod mine;
mod own;

pub use card::{Contacts, person_lines};
pub use keep::ContactsPage;
pub use mine::{MyContactPage, MyContacts};
pub use own::OwnContactPage;
