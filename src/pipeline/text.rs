//! Texts of the pipeline slice.

use crate::texts;

texts! {}
