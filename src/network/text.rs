//! Texts of the network slice.

use crate::texts;

texts! {}
