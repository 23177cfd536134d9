//! Server functions of the account slice.
