//! The pipeline in the database.

pub mod board;
pub mod consortium;
pub mod gate;
pub mod moves;
pub mod need;
pub mod proposal;
pub mod proposal_write;
#[cfg(test)]
pub mod sample_board;
#[cfg(test)]
pub mod testing;
#[cfg(test)]
mod tests;
