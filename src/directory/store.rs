//! Rows of the directory slice.

mod card;
mod opportunity;
mod organisation;
mod profile;

pub use card::cards;
pub use opportunity::{
    archive_opportunity, create_opportunity, edit_opportunity, restore_opportunity, visible_opportunity,
};
pub use organisation::{archive, confirm, create, edit, name_of, restore, visible};
pub use profile::{opportunities_of, participations_of};

#[cfg(test)]
mod tests;
