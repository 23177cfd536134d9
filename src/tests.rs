//! Tests that cross slices, and what tests of stores share.

pub mod both;
