//! Pages about likely duplicates. All of them are plain pages and forms.

mod compare;
mod pairs;

pub use compare::ComparePage;
pub use pairs::DuplicatesPage;
