//! Rows of the membership slice.

mod application;
mod figures;
mod history;
mod inheritance;
mod list;
mod prospect;
mod standing;

pub use application::{current_declaration, declarations, note_application, open_applications, save_declaration};
pub use figures::{figures, members_by_kind};
pub use history::{note_step, record_of};
pub use inheritance::{member_through, pass, passings, settle, through_others};
pub use list::{counts, listed, outside};
pub use prospect::{
    Subject, add_prospect, edit_prospect, mark_applied, organisation_named, prospects, remove_prospect,
};
pub use standing::{Standing, end_on, put, set_terms, standing};

#[cfg(test)]
mod tests;
