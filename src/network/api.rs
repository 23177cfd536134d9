//! Server functions of the network slice.
