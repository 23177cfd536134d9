//! Server functions of the dashboard slice.
