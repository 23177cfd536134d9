//! Suggestions with their reasons.
