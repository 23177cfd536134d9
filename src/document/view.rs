//! Documents on a proposal's page, and the page on which they are added.

mod list;
mod page;

pub use list::Documents;
pub use page::DocumentsPage;
