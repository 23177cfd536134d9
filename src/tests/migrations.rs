//! The schema's way from nothing to now, with data from every step on board.

use super::both;
use crate::db::{Db, SCHEMA_VERSION, migrate, migrate_to, versions};
use crate::on;
use sqlx::AssertSqlSafe;
use std::path::PathBuf;

/// Rows as an installation of this version may hold, in one text for both databases:
/// `uuid '…'` is read as bytes where a database has no such type.
fn rows(version: i64) -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/migrations");
    let path = folder.join(format!("{version:04}.sql"));
    std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} has rows for the step", path.display()))
}

fn as_bytes(rows: &str) -> String {
    let mut parts = rows.split("uuid '");
    let mut said = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (id, rest) = part.split_once('\'').expect("the end of an id");
        said.push_str(&format!("x'{}'{rest}", id.replace('-', "")));
    }
    said
}

/// The rows of every step, in a database that has all tables.
pub async fn insert_rows(db: &Db) {
    for version in versions() {
        insert_step(db, version).await;
    }
}

async fn insert_step(db: &Db, version: i64) {
    let rows = if db.engine() == "sqlite" { as_bytes(&rows(version)) } else { rows(version) };
    let mut tx = db.write().await.unwrap();
    on!(tx, |c| sqlx::raw_sql(AssertSqlSafe(rows)).execute(c).await.map(|_| ()))
        .unwrap_or_else(|error| panic!("the rows of step {version} fit its tables: {error}"));
    tx.commit().await.unwrap();
}

async fn step_by_step(db: Db) {
    for version in versions() {
        assert_eq!(migrate_to(&db, version).await, Ok(1), "step {version}");
        insert_step(&db, version).await;
    }
    assert_eq!(migrate(&db).await, Ok(0), "nothing is left to do");
    for table in tables() {
        assert!(count(&db, &table).await > 0, "the rows of every step are still there: {table}");
    }
    links_hold(&db).await;
    db.close().await;
}

/// The name of every table that the migrations make.
fn tables() -> Vec<String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let texts = std::fs::read_dir(folder).unwrap().map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap());
    let mut names = Vec::new();
    for text in texts {
        names.extend(text.split("create table ").skip(1).filter_map(|rest| Some(rest.split_once(' ')?.0.to_owned())));
    }
    names
}

async fn count(db: &Db, table: &str) -> i64 {
    let mut tx = db.read().await.unwrap();
    let (count,): (i64,) =
        on!(tx, |c| sqlx::query_as(AssertSqlSafe(format!("select count(*) from {table}"))).fetch_one(c).await).unwrap();
    count
}

/// An alliance takes everything of its own along when it goes, and nothing else.
async fn links_hold(db: &Db) {
    let mut tx = db.write().await.unwrap();
    let gone = on!(tx, |c| sqlx::query("delete from proposal").execute(c).await.map(|done| done.rows_affected()));
    assert!(gone.unwrap() > 0);
    tx.commit().await.unwrap();
    for table in ["participation", "shortlist_entry"] {
        assert_eq!(count(db, table).await, 0, "{table}");
    }
    assert!(count(db, "organisation").await > 0);
}

#[tokio::test]
async fn every_step_keeps_the_rows_of_those_before_on_sqlite() {
    let (db, _folder) = both::empty_sqlite().await;
    step_by_step(db).await;
}

#[tokio::test]
async fn every_step_keeps_the_rows_of_those_before_on_postgres() {
    match both::empty_postgres().await {
        Some(db) => step_by_step(db).await,
        None => eprintln!("skipped: CONSORTIA_TEST_POSTGRES names no server"),
    }
}

#[tokio::test]
async fn a_schema_that_is_newer_is_refused() {
    let (db, _folder) = both::sqlite().await;
    let mut tx = db.write().await.unwrap();
    crate::execute!(
        tx,
        sqlx::query("update _sqlx_migrations set version = 9999 where version = $1").bind(SCHEMA_VERSION)
    )
    .unwrap();
    tx.commit().await.unwrap();
    let refusal = migrate(&db).await.unwrap_err();
    assert!(refusal.contains("9999") && refusal.contains("newer"), "{refusal}");
}
