//! The subcommand `user`.
