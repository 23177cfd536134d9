//! Rows of the pipeline slice.
