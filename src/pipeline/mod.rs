//! Proposals on their way from idea to final report: calls, stages, moves, the board.

pub mod api;
pub mod board;
pub mod board_api;
pub mod board_text;
pub mod filter;
pub mod model;
pub mod money;
pub mod period;
#[cfg(feature = "ssr")]
mod store;
pub mod text;
pub mod view;
