//! Server functions of the account slice.

mod entry;
mod erasure;
mod links;
mod people;
mod profile;

pub use entry::*;
pub use erasure::*;
pub use links::*;
pub use people::*;
pub use profile::*;
