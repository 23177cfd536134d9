//! Rows of the opportunity slice.

mod exchange;
mod follow;
mod interest;
mod lifecycle;
mod review;
mod standing;

pub use exchange::exchange;
pub use follow::{follow, unfollow};
pub use interest::{answer, asked, express, open_interests};
pub use lifecycle::{Known, known, may_see, publish, renew, submit};
pub use review::{give_back, in_review, note_review, queue, returned};
pub use standing::{aim, aims, check_aims, standing};

#[cfg(test)]
mod tests;
