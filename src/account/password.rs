//! Argon2id, under a limit.
