//! Reads alliance files.
