//! Server functions of the membership slice.

mod acquisition;
mod apply;
mod declaration;
mod inheritance;
mod list;
mod steps;

pub use acquisition::*;
pub use apply::*;
pub use declaration::*;
pub use inheritance::*;
pub use list::*;
pub use steps::*;
