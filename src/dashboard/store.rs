//! Rows of the dashboard slice.
