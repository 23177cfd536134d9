//! Rows of the directory slice.

mod card;
mod named;
mod opportunity;
mod organisation;
mod particulars;
mod profile;
mod relationship;

pub use card::cards;
pub use named::named;
pub use opportunity::{
    archive_opportunity, create_opportunity, edit_opportunity, restore_opportunity, visible_opportunity,
};
pub use organisation::{archive, confirm, create, edit, name_of, restore, visible};
pub use particulars::{Number, holders, save_particulars};
pub use profile::{opportunities_of, participations_of};
pub use relationship::{Marks, competitors_of, relate, relationships_of, unrelate};

#[cfg(test)]
mod tests;
