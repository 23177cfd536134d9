//! Proposals on their way from idea to final report: calls, stages, moves, the board.

pub mod api;
pub mod model;
pub mod money;
pub mod period;
#[cfg(feature = "ssr")]
mod store;
pub mod text;
pub mod view;
