//! The demonstration: four alliances from published descriptions, completed with samples.

use crate::account::model::DEMO_PASSWORD;
use crate::account::{create_demo_people, demo_accounts};
use crate::db::Db;
use crate::directory::bulk::organisation_keys;
use crate::error::Error;
use crate::network::any_network;
use crate::network::import::{ImportError, import_alliance_into};
use time::OffsetDateTime;

/// Each file, and the organisation in it whose profile the demonstration's member keeps.
const ALLIANCES: [(&str, &str); 4] = [
    (include_str!("../../fixtures/lausitz.json"), "faserkreis"),
    (include_str!("../../fixtures/iuk.json"), "ackertakt"),
    (include_str!("../../fixtures/innocooppolsax.json"), "izera-drive"),
    (include_str!("../../fixtures/clusterpolisee.json"), "tisza-jarmuklaszter"),
];

/// Fills an empty database with the demonstration's alliances and people, all or none of
/// them. The answer is whether it was empty; one with alliances stays untouched.
pub async fn fill(db: &Db) -> Result<bool, String> {
    fill_empty(db).await.map_err(|error| format!("The demonstration data cannot be loaded: {error}"))
}

async fn fill_empty(db: &Db) -> Result<bool, ImportError> {
    let mut tx = db.write().await?;
    if any_network(&mut tx).await? {
        return Ok(false);
    }
    for (text, edited) in ALLIANCES {
        let imported = import_alliance_into(&mut tx, text, OffsetDateTime::now_utc()).await?;
        let edited = organisation_keys(&mut tx, imported.network).await?.remove(edited);
        create_demo_people(&mut tx, imported.network, &imported.slug, edited).await?;
    }
    tx.commit().await?;
    Ok(true)
}

/// Prints the demonstration's accounts, as far as they are there.
pub async fn print_sign_ins(db: &Db) -> Result<(), String> {
    let explain = |error: Error| format!("The demonstration accounts cannot be listed: {error}");
    let mut tx = db.read().await.map_err(explain)?;
    println!("Sign-ins of the demonstration, all with the password '{DEMO_PASSWORD}':");
    for account in demo_accounts(&mut tx).await.map_err(explain)? {
        match account.acts {
            Some((alliance, role)) => println!("  {}  ({}, {alliance})", account.email, role.code()),
            None => println!("  {}  (administrator)", account.email),
        }
    }
    Ok(())
}
