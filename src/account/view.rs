//! Pages about people: the way in, the own account, and the people of an alliance.

mod account;
mod entry;
mod erasure;
mod links;
mod people;
mod start;

pub use account::AccountPage;
pub use entry::{SignIn, Success};
pub use erasure::ErasePage;
pub use links::{AcceptInvitation, ForgotPassword, ResetPassword};
pub use people::PeoplePage;
pub use start::StartPage;
