//! Texts of the matchmaking slice.

use crate::texts;

texts! {}
