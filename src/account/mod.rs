//! People: signing in, sessions, invitations, reset links, profiles, and the [`Viewer`]
//! through which every other slice asks who is looking and what they may do.

pub mod api;
#[cfg(feature = "ssr")]
mod cookies;
#[cfg(feature = "ssr")]
mod demo;
#[cfg(feature = "ssr")]
mod device;
#[cfg(feature = "ssr")]
mod joining;
pub mod keep;
#[cfg(feature = "ssr")]
mod letters;
#[cfg(feature = "ssr")]
mod mail;
pub mod model;
#[cfg(feature = "ssr")]
mod own;
#[cfg(feature = "ssr")]
mod password;
#[cfg(feature = "ssr")]
mod people;
#[cfg(feature = "ssr")]
mod preferences;
#[cfg(feature = "ssr")]
mod session;
#[cfg(feature = "ssr")]
mod sign_in;
#[cfg(feature = "ssr")]
mod store;
pub mod text;
#[cfg(feature = "ssr")]
mod throttle;
pub mod view;
#[cfg(feature = "ssr")]
mod viewer;

#[cfg(all(test, feature = "ssr"))]
mod tests;

#[cfg(feature = "ssr")]
pub mod command;
#[cfg(feature = "ssr")]
pub(crate) use cookies::{leave_notice, take_notice};
#[cfg(feature = "ssr")]
pub use demo::{accounts as demo_accounts, create_demo_people};
#[cfg(feature = "ssr")]
pub use mail::Mailer;
#[cfg(feature = "ssr")]
pub use own::download as download_own_data;
#[cfg(feature = "ssr")]
pub use preferences::{preferences, preferences_of};
#[cfg(feature = "ssr")]
pub use session::{SessionToken, read_session};
#[cfg(feature = "ssr")]
pub(crate) use session::{hash_secret, new_secret};
#[cfg(feature = "ssr")]
pub use store::editors_of;
#[cfg(feature = "ssr")]
pub use viewer::{SignedIn, Viewer};
