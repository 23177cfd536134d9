//! Server functions of the opportunity slice.

mod follow;
mod interest;
mod lifecycle;
mod review;

pub use follow::*;
pub use interest::*;
pub use lifecycle::*;
pub use review::*;
