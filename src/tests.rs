//! Tests that cross slices, and what tests of stores share.

pub mod app;
mod belonging;
pub mod both;
mod canaries;
mod facts;
mod forms;
mod functions;
mod house;
mod live;
pub mod migrations;
mod pages;
pub mod samples;
mod sweep;
