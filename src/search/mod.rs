//! Search in memory: one [`Index`] per alliance, with words, facets and concepts.
//!
//! The index is never the truth. It answers which organisations match and how
//! often each facet value occurs; rows, rights and versions are read from the
//! database by id. Only [`service`] reads it, to build the indexes and to follow changes.
//!
//! - [`fold`](mod@fold) makes words comparable across accents and languages,
//! - [`concepts`] recognises one meaning in five languages,
//! - [`index`] keeps documents, postings and facet bitmaps and answers queries,
//! - [`service`] keeps one index per alliance current.

pub mod concepts;
pub mod fold;
pub mod index;
#[cfg(feature = "ssr")]
pub mod service;
mod store;

pub use concepts::ConceptId;
pub use index::{Document, Facet, Field, Index, Page, Point, Query, Sort};
