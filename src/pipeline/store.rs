//! The pipeline in the database.

pub mod board;
pub mod moves;
#[cfg(test)]
pub mod sample_board;
