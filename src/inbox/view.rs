//! The page of what waits for a person, and the sign in the bar that something does.

mod count;
mod page;

pub use count::{InboxLink, InboxSign, UnreadCount};
pub use page::InboxPage;
