//! Server functions of the directory slice.

mod opportunity;
mod organisation;
mod search;

pub use opportunity::*;
pub use organisation::*;
pub use search::*;
