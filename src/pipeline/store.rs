//! The pipeline in the database.

pub mod consortium;
pub mod need;
pub mod proposal;
pub mod proposal_write;
#[cfg(test)]
pub mod testing;
pub mod board;
pub mod moves;
