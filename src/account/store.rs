//! People, sessions, roles and links in the database.

mod erasure;
mod links;
mod own;
mod people;
mod roles;
mod sessions;
#[cfg(test)]
pub mod tests;
mod throttle;

pub use erasure::*;
pub use links::*;
pub use own::*;
pub use people::*;
pub use roles::*;
pub use sessions::*;
pub use throttle::*;
