//! Server functions of the matchmaking slice.
