//! Translations: how readers see them, and the page on which they are made.

mod edit;
mod read;

pub use edit::TranslationsPage;
pub use read::{Reader, original_name, text_languages, texts_with_marks};
