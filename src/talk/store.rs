//! Rows of the talk slice.

mod answer;
mod evaluation;
mod guide;
mod list;
mod note;
mod own;
mod question;
mod talk;

pub use answer::{asked, put_answers};
pub use evaluation::{in_period, made_needs, spoken_members};
pub use guide::{all_choices, current_questions, found, is_standard, months, set_months, versions};
pub use list::{counts, drafts, held, members, of_organisation, talk_before};
pub use note::{add_note, claim_note, drop_note, link_need, noted_in, notes_of};
pub use own::{OwnTalk, led_by};
pub use question::{add_question, move_question, put_away, reword};
pub use talk::{Known, close, discard, known, member_name, reopen, save, start, talk_row};

#[cfg(test)]
mod tests;
