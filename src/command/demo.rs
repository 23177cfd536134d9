//! The demonstration: four alliances from published descriptions, completed with samples.

use crate::db::Db;
use crate::network::any_network;
use crate::network::import::import_alliance_into;
use time::OffsetDateTime;

const ALLIANCES: [(&str, &str); 4] = [
    ("lausitz", include_str!("../../fixtures/lausitz.json")),
    ("iuk", include_str!("../../fixtures/iuk.json")),
    ("innocooppolsax", include_str!("../../fixtures/innocooppolsax.json")),
    ("clusterpolisee", include_str!("../../fixtures/clusterpolisee.json")),
];

/// Fills an empty database with the demonstration alliances, all or none of them. The
/// answer is whether it was empty; one with alliances stays untouched.
pub async fn fill(db: &Db) -> Result<bool, String> {
    let explain = |error: &dyn std::fmt::Display| format!("The demonstration data cannot be loaded: {error}");
    let mut tx = db.write().await.map_err(|error| explain(&error))?;
    if any_network(&mut tx).await.map_err(|error| explain(&error))? {
        return Ok(false);
    }
    for (slug, text) in ALLIANCES {
        import_alliance_into(&mut tx, text, OffsetDateTime::now_utc())
            .await
            .map_err(|error| explain(&format!("{slug}: {error}")))?;
    }
    tx.commit().await.map_err(|error| explain(&error))?;
    Ok(true)
}
