//! Texts of the dashboard slice.

use crate::texts;

texts! {}
