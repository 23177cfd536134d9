//! Pages of the pipeline: the board, a proposal, and the forms.

mod actions;
mod board;
pub mod browser;
mod card;
mod consortium;
mod decision;
mod drag;
mod fact_sheet;
mod gate;
mod needs;
mod proposal;
mod proposal_form;
pub mod state;
mod toolbar;
pub mod undo;

pub use board::BoardPage;
pub use gate::GateView;
pub use proposal::{ProposalPage, use_proposal_id};
pub use proposal_form::{EditProposal, NewProposal};
