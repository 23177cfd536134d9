//! Brings a database to the program's schema, and refuses one that is newer.

use super::{Db, Pool};
use sqlx::migrate::{Migrate, Migration, MigrationType, Migrator};
use sqlx::{AssertSqlSafe, SqlSafeStr};
use std::borrow::Cow;

/// Every migration in order: number, name and text.
const MIGRATIONS: &[(i64, &str, &str)] = &[
    (1, "accounts", include_str!("../../migrations/0001_accounts.sql")),
    (2, "networks", include_str!("../../migrations/0002_networks.sql")),
    (3, "directory", include_str!("../../migrations/0003_directory.sql")),
    (4, "pipeline", include_str!("../../migrations/0004_pipeline.sql")),
    (5, "imports", include_str!("../../migrations/0005_imports.sql")),
    (6, "membership", include_str!("../../migrations/0006_membership.sql")),
    (7, "profile", include_str!("../../migrations/0007_profile.sql")),
    (8, "contacts", include_str!("../../migrations/0008_contacts.sql")),
    (9, "opportunities", include_str!("../../migrations/0009_opportunities.sql")),
    (10, "sheets", include_str!("../../migrations/0010_sheets.sql")),
    (11, "talks", include_str!("../../migrations/0011_talks.sql")),
    (12, "searches", include_str!("../../migrations/0012_searches.sql")),
    (13, "translations", include_str!("../../migrations/0013_translations.sql")),
    (14, "public", include_str!("../../migrations/0014_public.sql")),
    (15, "images", include_str!("../../migrations/0015_images.sql")),
    (16, "inheritance", include_str!("../../migrations/0016_inheritance.sql")),
    (17, "comments", include_str!("../../migrations/0017_comments.sql")),
    (18, "tasks_documents", include_str!("../../migrations/0018_tasks_documents.sql")),
    (19, "gates", include_str!("../../migrations/0019_gates.sql")),
];

/// The schema this program works with.
pub const SCHEMA_VERSION: i64 = MIGRATIONS[MIGRATIONS.len() - 1].0;

/// The number of every migration, in order.
pub fn versions() -> impl Iterator<Item = i64> {
    MIGRATIONS.iter().map(|(version, ..)| *version)
}

/// Applies what is missing. The answer is the number of migrations that were applied;
/// the error is a sentence for the operator.
pub async fn migrate(db: &Db) -> Result<usize, String> {
    migrate_to(db, SCHEMA_VERSION).await
}

/// Applies what is missing up to a version, for tests that look at one step.
pub async fn migrate_to(db: &Db, version: i64) -> Result<usize, String> {
    let before = applied(db).await?;
    if let Some(newest) = before.iter().max()
        && *newest > SCHEMA_VERSION
    {
        return Err(format!(
            "The database has schema {newest}, but this program knows only {SCHEMA_VERSION}. \
             Please start the newer version of Consortia that it belongs to."
        ));
    }
    let migrator = migrator(version);
    let explain = |error: sqlx::migrate::MigrateError| format!("The database cannot be brought up to date: {error}");
    match &db.pool {
        Pool::Sqlite { write, .. } => migrator.run(write).await.map_err(explain)?,
        Pool::Postgres(pool) => migrator.run(pool).await.map_err(explain)?,
    }
    Ok(applied(db).await?.len() - before.len())
}

fn migrator(up_to: i64) -> Migrator {
    let migrations: Vec<Migration> = MIGRATIONS
        .iter()
        .filter(|(version, _, _)| *version <= up_to)
        .map(|(version, name, sql)| {
            let sql = AssertSqlSafe(*sql).into_sql_str();
            Migration::new(*version, Cow::Borrowed(name), MigrationType::Simple, sql, false)
        })
        .collect();
    Migrator::with_migrations(migrations)
}

/// The versions a database has already; none where it is new.
async fn applied(db: &Db) -> Result<Vec<i64>, String> {
    let explain = |error: String| format!("The database's schema cannot be read: {error}");
    let list = match &db.pool {
        Pool::Sqlite { write, .. } => {
            let mut connection = write.acquire().await.map_err(|e| explain(e.to_string()))?;
            connection.ensure_migrations_table("_sqlx_migrations").await.map_err(|e| explain(e.to_string()))?;
            connection.list_applied_migrations("_sqlx_migrations").await
        }
        Pool::Postgres(pool) => {
            let mut connection = pool.acquire().await.map_err(|e| explain(e.to_string()))?;
            connection.ensure_migrations_table("_sqlx_migrations").await.map_err(|e| explain(e.to_string()))?;
            connection.list_applied_migrations("_sqlx_migrations").await
        }
    };
    Ok(list.map_err(|e| explain(e.to_string()))?.into_iter().map(|m| m.version).collect())
}
