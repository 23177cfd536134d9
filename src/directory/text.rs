//! Texts of the directory slice.

use crate::texts;

texts! {}
