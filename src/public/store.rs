//! Rows of the public directory. Nobody's rights are asked here: what these functions read is
//! what everybody may see, but for the two forms, which are read for those who keep them.

mod choice;
mod shown;

pub use choice::{choice, is_member, save_choice, save_settings, settings};
pub use shown::{count, everything_of, fields_of, listed, open_directory, organisation};

#[cfg(test)]
mod tests;
