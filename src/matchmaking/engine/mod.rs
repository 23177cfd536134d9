//! Who fits, and why: pure ranking without I/O.
//!
//! A [`Corpus`] holds what is known of an alliance's organisations, a [`Subject`]
//! is what a partner is sought for. [`rank`] lists organisations with a score from
//! 0 to 100 and the reasons it is made of, and [`gaps`] says what a consortium
//! lacks. Equal input gives equal output, ties go by id.
//!
//! Four rules hold throughout, and the tests hold them:
//! - a score is the sum of its reasons' shares, nothing is added in silence,
//! - missing data earns nothing and is named, it does not exclude,
//! - a further matching offer never lowers an organisation's place: how rare a
//!   word is and how long a profile is are measured without offers and needs,
//! - members, excluded and inactive organisations never appear.

mod builder;
mod corpus;
mod gaps;
mod inverted;
mod rank;
mod reasons;
mod signals;
mod speech;
mod subject;
mod territory;
pub mod weights;

pub use builder::{CorpusBuilder, OpportunityInput, OrganisationInput, ProjectInput};
pub use corpus::{Corpus, Direction, Topic};
pub use gaps::{Gap, gaps};
pub use rank::{Suggestion, points, rank};
pub use reasons::{Missing, Reason, ReasonKind};
pub use subject::{OpenNeed, Role, Subject};

#[cfg(test)]
mod tests;
