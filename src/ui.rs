//! Building blocks of pages, without a word of the domain.

pub mod chart;
pub mod form;
pub mod format;
pub mod icon;
#[cfg(feature = "hydrate")]
pub mod listen;
pub mod page;
pub mod problem;
pub mod text;
pub mod toast;

pub use form::{CheckField, Form, FormProblem, SelectField, Submit, TextArea, TextField};
pub use icon::Icon;
pub use page::{Head, LoadFailed, Loading, Problem, escape, use_lang, when_loaded};
