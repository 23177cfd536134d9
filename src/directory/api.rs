//! Server functions of the directory slice.
