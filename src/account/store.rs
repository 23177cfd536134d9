//! People, sessions, roles and links in the database.

mod links;
mod people;
mod roles;
mod sessions;
#[cfg(test)]
pub mod tests;
mod throttle;

pub use links::*;
pub use people::*;
pub use roles::*;
pub use sessions::*;
pub use throttle::*;
