//! Server functions of the pipeline slice.
