//! Runs a test of a store on both databases.

use crate::db::{Db, migrate};
use crate::live::Live;

/// A fresh SQLite database in a folder of its own.
pub async fn sqlite() -> (Db, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let address = format!("sqlite:{}", folder.path().join("test.sqlite").display());
    let db = Db::open(&address, Live::default()).await.expect("a new SQLite database");
    migrate(&db).await.expect("all migrations");
    (db, folder)
}

/// A fresh PostgreSQL database on the server that the test script has started; none where
/// there is no such server.
pub async fn postgres() -> Option<Db> {
    let server = std::env::var("CONSORTIA_TEST_POSTGRES").ok()?;
    let name = format!("test_{}", uuid::Uuid::now_v7().simple());
    crate::db::create_postgres_database(&server, &name).await.expect("a new PostgreSQL database");
    let (base, _) = server.rsplit_once('/').expect("an address with a database");
    let db = Db::open(&format!("{base}/{name}"), Live::default()).await.expect("its connection");
    migrate(&db).await.expect("all migrations");
    Some(db)
}

/// Declares a test that runs on SQLite and on PostgreSQL, each in a test of its own:
/// `both! { async fn name(db: Db) { … } }`.
#[macro_export]
macro_rules! both {
    ($($(#[$doc:meta])* async fn $name:ident($db:ident: Db) $body:block)+) => {$(
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn check($db: $crate::db::Db) $body

            #[tokio::test]
            async fn sqlite() {
                let (db, _folder) = $crate::tests::both::sqlite().await;
                check(db).await;
            }

            #[tokio::test]
            async fn postgres() {
                match $crate::tests::both::postgres().await {
                    Some(db) => check(db).await,
                    None => eprintln!("skipped: CONSORTIA_TEST_POSTGRES names no server"),
                }
            }
        }
    )+};
}
