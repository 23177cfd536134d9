//! The pipeline in the database.

pub mod board;
pub mod moves;
