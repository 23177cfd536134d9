//! Rows of the matchmaking slice.
