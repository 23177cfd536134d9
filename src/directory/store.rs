//! Rows of the directory slice.
