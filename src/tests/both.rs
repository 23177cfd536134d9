//! Runs a test of a store on both databases.

use crate::db::{Db, migrate};
use crate::live::Live;

/// A new SQLite database without any table, in a folder of its own.
pub async fn empty_sqlite() -> (Db, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let address = format!("sqlite:{}", folder.path().join("test.sqlite").display());
    let db = Db::open(&address, Live::default()).await.expect("a new SQLite database");
    (db, folder)
}

/// A fresh SQLite database in a folder of its own.
pub async fn sqlite() -> (Db, tempfile::TempDir) {
    let (db, folder) = empty_sqlite().await;
    migrate(&db).await.expect("all migrations");
    (db, folder)
}

/// A new PostgreSQL database without any table, on the server that the test script has
/// started; none where there is no such server.
pub async fn empty_postgres() -> Option<Db> {
    let server = std::env::var("CONSORTIA_TEST_POSTGRES").ok()?;
    let name = format!("test_{}", uuid::Uuid::now_v7().simple());
    crate::db::create_postgres_database(&server, &name).await.expect("a new PostgreSQL database");
    let (base, _) = server.rsplit_once('/').expect("an address with a database");
    Some(Db::open(&format!("{base}/{name}"), Live::default()).await.expect("its connection"))
}

/// A fresh PostgreSQL database; none where there is no server.
pub async fn postgres() -> Option<Db> {
    let db = empty_postgres().await?;
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
