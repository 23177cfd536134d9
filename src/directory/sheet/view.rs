//! Pages of imports. All of them are plain pages and forms.

mod columns;
mod export;
mod import;
mod imports;
mod rows;
mod sheets;

pub use export::{export_menu, export_one};
pub use import::ImportPage;
pub use imports::ImportsPage;
