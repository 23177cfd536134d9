//! Tasks on a proposal's page, and a line of one wherever tasks are listed.

mod entry;
mod item;
mod section;

pub use item::TaskFacts;
pub use section::Tasks;
