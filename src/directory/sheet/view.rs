//! Pages of imports. All of them are plain pages and forms.

mod columns;
mod import;
mod imports;
mod rows;

pub use import::ImportPage;
pub use imports::ImportsPage;
