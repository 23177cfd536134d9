//! Figures of an alliance.
