//! Server functions of the account slice.

mod entry;
mod links;
mod people;
mod profile;

pub use entry::*;
pub use links::*;
pub use people::*;
pub use profile::*;
