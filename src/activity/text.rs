//! Texts of the activity slice.

use crate::texts;

texts! {}
