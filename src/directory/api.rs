//! Server functions of the directory slice.

mod opportunity;
mod organisation;
mod relationship;
mod search;

pub use opportunity::*;
pub use organisation::*;
pub use relationship::*;
pub use search::*;
