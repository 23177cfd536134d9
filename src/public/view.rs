//! Pages of the public directory: those that everybody reads, and the two on which it is
//! decided what stands there.

#[cfg(feature = "ssr")]
pub(super) mod address;
mod choice;
#[cfg(feature = "ssr")]
pub(super) mod everybody;
mod settings;
mod shown;

pub use choice::PublicChoicePage;
pub use settings::PublicSettingsPage;
