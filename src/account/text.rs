//! Texts of the account slice.

use crate::texts;

texts! {}
