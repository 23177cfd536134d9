//! What waits for a person in an alliance: where they are named. Only they are shown it, so that
//! it is read leaves no event and no hint.

pub mod api;
pub mod model;
pub mod text;
pub mod view;
