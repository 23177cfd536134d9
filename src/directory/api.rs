//! Server functions of the directory slice.

mod compare;
mod opportunity;
mod organisation;
mod relationship;
mod search;

pub use compare::*;
pub use opportunity::*;
pub use organisation::*;
pub use relationship::*;
pub use search::*;
