//! Proposals on their way from idea to final report: calls, stages, moves, the board.

pub mod board;
pub mod board_api;
pub mod board_text;
#[cfg(feature = "ssr")]
pub(crate) mod bulk;
pub mod filter;
pub mod gate;
pub mod gate_api;
pub mod gate_form;
pub mod gate_text;
pub mod model;
pub mod money;
pub mod need_form;
pub mod outcome;
pub mod period;
pub mod proposal_api;
pub mod proposal_form;
pub mod proposal_text;
#[cfg(feature = "ssr")]
mod store;
#[cfg(feature = "ssr")]
pub mod template;
pub mod text;
pub mod view;

#[cfg(feature = "ssr")]
pub(crate) use store::proposal::{Visible as VisibleProposal, visible as visible_proposal};
#[cfg(all(test, feature = "ssr"))]
pub(crate) use store::testing;
