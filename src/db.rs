//! The two databases. This is the only file that names an engine; everything else writes
//! one portable SQL text and runs it with [`on!`](crate::on).

mod migrate;

pub use migrate::{SCHEMA_VERSION, migrate, migrate_to, versions};

use crate::error::{Error, Result};
use crate::live::{Hint, Live};
use sqlx::postgres::{PgConnectOptions, PgListener, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, Postgres, Sqlite, SqlitePool, Transaction};
use std::str::FromStr;
use std::time::Duration;

/// A pool of connections to whichever database the address names.
#[derive(Clone)]
pub struct Db {
    pool: Pool,
    live: Live,
}

#[derive(Clone)]
enum Pool {
    /// SQLite has one writer; readers see the last commit while it writes.
    Sqlite {
        write: SqlitePool,
        read: SqlitePool,
    },
    Postgres(PgPool),
}

/// A transaction. Dropping it rolls back; [`Tx::commit`] makes it durable and then tells
/// the open browsers what changed.
pub struct Tx {
    #[doc(hidden)]
    pub connection: Connection,
    hints: Vec<Hint>,
    live: Live,
}

#[doc(hidden)]
pub enum Connection {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// Runs one body on whichever connection a transaction holds.
///
/// ```ignore
/// on!(tx, |c| sqlx::query("delete from area where id = $1").bind(id).execute(c).await)?;
/// ```
#[macro_export]
macro_rules! on {
    ($tx:expr, |$c:ident| $body:expr) => {
        match &mut $tx.connection {
            $crate::db::Connection::Sqlite(transaction) => {
                let $c = &mut **transaction;
                $body
            }
            $crate::db::Connection::Postgres(transaction) => {
                let $c = &mut **transaction;
                $body
            }
        }
    };
}

/// Runs a statement that returns no rows, and answers how many rows it touched.
///
/// ```ignore
/// execute!(tx, sqlx::query("delete from area where id = $1").bind(id))?;
/// ```
#[macro_export]
macro_rules! execute {
    ($tx:expr, $query:expr) => {
        $crate::on!($tx, |c| $query.execute(c).await.map(|done| done.rows_affected()))
    };
}

/// Rows per statement in bulk: few round trips, and well below either engine's limit of
/// 32,766 bound values.
pub const ROWS_PER_INSERT: usize = 200;

/// Inserts a slice of rows with as few statements as bound values allow.
///
/// ```ignore
/// insert_rows!(tx, "insert into area (id, key) ", areas, |area| [area.id, &area.key]);
/// ```
#[macro_export]
macro_rules! insert_rows {
    ($tx:expr, $into:literal, $rows:expr, |$row:pat_param| [$($value:expr),+ $(,)?]) => {
        for chunk in $rows.chunks($crate::db::ROWS_PER_INSERT) {
            $crate::on!($tx, |c| {
                let mut query = sqlx::QueryBuilder::new($into);
                query.push_values(chunk, |mut values, $row| { $(values.push_bind($value);)+ });
                query.build().execute(c).await.map(|_| ())
            })?;
        }
    };
}

impl Db {
    /// Opens `sqlite:PATH`, `sqlite::memory:` being refused because every reader would get
    /// a database of its own, or `postgres://…`. Fails with a sentence for the operator.
    pub async fn open(address: &str, live: Live) -> Result<Db, String> {
        let pool = if address.starts_with("sqlite:") {
            open_sqlite(address).await?
        } else if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            open_postgres(address).await?
        } else {
            return Err(format!(
                "The database address '{}' is not understood. It starts with 'sqlite:' or 'postgres://'.",
                without_password(address)
            ));
        };
        Ok(Db { pool, live })
    }

    /// A transaction for reading: one consistent view of the data.
    pub async fn read(&self) -> Result<Tx> {
        let connection = match &self.pool {
            Pool::Sqlite { read, .. } => Connection::Sqlite(read.begin().await?),
            Pool::Postgres(pool) => Connection::Postgres(pool.begin().await?),
        };
        Ok(Tx { connection, hints: Vec::new(), live: self.live.clone() })
    }

    /// A transaction for writing. On SQLite it takes the write lock at once, so that it
    /// never fails half-way because somebody else wrote meanwhile.
    pub async fn write(&self) -> Result<Tx> {
        let connection = match &self.pool {
            Pool::Sqlite { write, .. } => Connection::Sqlite(write.begin_with("begin immediate").await?),
            Pool::Postgres(pool) => Connection::Postgres(pool.begin().await?),
        };
        Ok(Tx { connection, hints: Vec::new(), live: self.live.clone() })
    }

    /// Where changes are announced to this process's open browsers.
    pub fn live(&self) -> &Live {
        &self.live
    }

    /// Which engine this is, for the log and for the operator.
    pub fn engine(&self) -> &'static str {
        match &self.pool {
            Pool::Sqlite { .. } => "sqlite",
            Pool::Postgres(_) => "postgres",
        }
    }

    /// Closes every connection, so that the last writes are checkpointed.
    pub async fn close(&self) {
        match &self.pool {
            Pool::Sqlite { write, read } => {
                read.close().await;
                write.close().await;
            }
            Pool::Postgres(pool) => pool.close().await,
        }
    }

    /// Passes on what other processes on the same PostgreSQL announce, for as long as the
    /// program runs. SQLite belongs to one process, so there is nothing to listen to.
    pub async fn relay_hints(&self) {
        let Pool::Postgres(pool) = &self.pool else { return };
        let mut pause = Duration::from_millis(100);
        loop {
            match self.listen(pool).await {
                Ok(()) => return,
                Err(error) => tracing::warn!(%error, "listening for changes failed, trying again"),
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(Duration::from_secs(5));
        }
    }

    async fn listen(&self, pool: &PgPool) -> Result<(), sqlx::Error> {
        let mut listener = PgListener::connect_with(pool).await?;
        listener.listen("consortia").await?;
        // What was announced before this moment went to nobody.
        self.live.resync();
        loop {
            match listener.try_recv().await? {
                Some(notification) => match serde_json::from_str(notification.payload()) {
                    Ok(hint) => self.live.publish(hint),
                    Err(error) => tracing::warn!(%error, "unreadable hint"),
                },
                None => self.live.resync(),
            }
        }
    }
}

impl Tx {
    /// Announces a change when, and only when, the transaction commits.
    pub async fn announce(&mut self, hint: Hint) -> Result<()> {
        match &mut self.connection {
            Connection::Sqlite(_) => self.hints.push(hint),
            Connection::Postgres(transaction) => {
                let payload = serde_json::to_string(&hint).map_err(Error::internal)?;
                sqlx::query("select pg_notify('consortia', $1)").bind(payload).execute(&mut **transaction).await?;
            }
        }
        Ok(())
    }

    /// Makes the changes durable. An error means that nothing was changed.
    pub async fn commit(self) -> Result<()> {
        match self.connection {
            Connection::Sqlite(transaction) => transaction.commit().await?,
            Connection::Postgres(transaction) => transaction.commit().await?,
        }
        for hint in self.hints {
            self.live.publish(hint);
        }
        Ok(())
    }
}

async fn open_sqlite(address: &str) -> Result<Pool, String> {
    if address.contains(":memory:") {
        return Err(
            "An in-memory database cannot be shared between connections; please name a file: sqlite:PATH".into()
        );
    }
    let explain = |error: sqlx::Error| format!("The database '{address}' cannot be opened: {error}");
    let options = SqliteConnectOptions::from_str(address)
        .map_err(explain)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // With "normal" an acknowledged write could be lost in a power cut.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        .statement_cache_capacity(300)
        .pragma("cache_size", "-16000")
        .pragma("temp_store", "memory")
        .optimize_on_close(true, None);
    let write = SqlitePoolOptions::new()
        .max_connections(1)
        .acquire_timeout(Duration::from_secs(10))
        .connect_with(options.clone())
        .await
        .map_err(explain)?;
    let read = SqlitePoolOptions::new()
        .max_connections(4)
        .acquire_timeout(Duration::from_secs(10))
        .connect_with(options.read_only(true).create_if_missing(false))
        .await
        .map_err(explain)?;
    Ok(Pool::Sqlite { write, read })
}

async fn open_postgres(address: &str) -> Result<Pool, String> {
    let explain =
        |error: sqlx::Error| format!("The database '{}' cannot be opened: {error}", without_password(address));
    let options = PgConnectOptions::from_str(address).map_err(explain)?;
    PgPoolOptions::new()
        .max_connections(16)
        .acquire_timeout(Duration::from_secs(5))
        .connect_with(options)
        .await
        .map(Pool::Postgres)
        .map_err(explain)
}

/// The file of an embedded database; none where the address names a server, or no file.
pub fn file_of(address: &str) -> Option<std::path::PathBuf> {
    let path = address.strip_prefix("sqlite:")?.trim_start_matches("//");
    let path = path.split('?').next().unwrap_or_default();
    (!path.is_empty() && !path.contains(":memory:")).then(|| path.into())
}

/// An address fit for the log: what stands between the scheme and the host is left out.
pub fn without_password(address: &str) -> String {
    match (address.find("://"), address.rfind('@')) {
        (Some(start), Some(end)) if start + 3 < end => format!("{}…{}", &address[..start + 3], &address[end..]),
        _ => address.to_owned(),
    }
}

/// Makes an empty database on a PostgreSQL server, for a test that has it to itself.
#[cfg(test)]
pub async fn create_postgres_database(server: &str, name: &str) -> Result<(), sqlx::Error> {
    use sqlx::Connection as _;
    let mut connection = sqlx::PgConnection::connect(server).await?;
    sqlx::query(sqlx::AssertSqlSafe(format!("create database {name}"))).execute(&mut connection).await?;
    Ok(())
}
