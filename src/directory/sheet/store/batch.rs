//! Imports as a whole: what was uploaded, how it is understood, how far it is.

use crate::db::Tx;
use crate::directory::sheet::model::{Import, ImportState, Settings, UnreadLine};
use crate::error::Result;
use crate::id::{ImportId, NetworkId, PersonId};
use crate::{execute, on};
use sqlx::types::Json;
use time::{Duration, OffsetDateTime};

/// More imports than this are not listed.
const LISTED: i64 = 100;
/// A table that nobody has imported for so long is not wanted.
const UNUSED_AFTER: Duration = Duration::days(7);

/// A table that was uploaded.
pub struct NewBatch<'a> {
    pub file_name: &'a str,
    pub headers: &'a [String],
    pub settings: &'a Settings,
    pub unread: &'a [UnreadLine],
    pub rows: usize,
}

/// An import with everything but its rows.
pub struct Batch {
    pub import: Import,
    pub headers: Vec<String>,
    pub settings: Settings,
    pub unread: Vec<UnreadLine>,
}

/// What a piece of work has done.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tally {
    pub done: i64,
    pub created: i64,
    pub updated: i64,
    pub archived: i64,
    pub restored: i64,
}

pub async fn insert_batch(tx: &mut Tx, network: NetworkId, person: PersonId, new: &NewBatch<'_>) -> Result<ImportId> {
    let id = ImportId::new();
    execute!(
        tx,
        sqlx::query(
            "insert into import_batch (id, network_id, state, file_name, headers, settings, unread, row_count,
               created_by, created_at)
             values ($1, $2, 'ready', $3, $4, $5, $6, $7, $8, $9)"
        )
        .bind(id)
        .bind(network)
        .bind(new.file_name)
        .bind(Json(new.headers))
        .bind(Json(new.settings))
        .bind(Json(new.unread))
        .bind(new.rows as i64)
        .bind(person)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(id)
}

#[derive(sqlx::FromRow)]
struct Row {
    id: ImportId,
    state: ImportState,
    file_name: String,
    row_count: i64,
    done: i64,
    created: i64,
    updated: i64,
    archived: i64,
    restored: i64,
    by_name: Option<String>,
    undone_by_name: Option<String>,
    created_at: OffsetDateTime,
    undone_at: Option<OffsetDateTime>,
    stopped_at: Option<OffsetDateTime>,
    headers: Json<Vec<String>>,
    settings: Json<Settings>,
    unread: Json<Vec<UnreadLine>>,
}

/// The imports of an alliance, the newest first.
pub async fn imports(tx: &mut Tx, network: NetworkId) -> Result<Vec<Import>> {
    let rows: Vec<Row> = on!(tx, |c| {
        sqlx::query_as(
        "select b.id, b.state, b.file_name, b.row_count, b.done, b.created, b.updated, b.archived, b.restored,
           p.name as by_name, u.name as undone_by_name, b.created_at, b.undone_at, b.stopped_at, b.headers, b.settings, b.unread
         from import_batch b left join person p on p.id = b.created_by left join person u on u.id = b.undone_by
         where b.network_id = $1 order by b.created_at desc, b.id limit $2"
    )
    .bind(network)
    .bind(LISTED)
    .fetch_all(c)
    .await
    })?;
    Ok(rows.into_iter().map(|row| Batch::from(row).import).collect())
}

/// One import of an alliance.
pub async fn batch(tx: &mut Tx, network: NetworkId, id: ImportId) -> Result<Option<Batch>> {
    let row: Option<Row> = on!(tx, |c| {
        sqlx::query_as(
        "select b.id, b.state, b.file_name, b.row_count, b.done, b.created, b.updated, b.archived, b.restored,
           p.name as by_name, u.name as undone_by_name, b.created_at, b.undone_at, b.stopped_at, b.headers, b.settings, b.unread
         from import_batch b left join person p on p.id = b.created_by left join person u on u.id = b.undone_by
         where b.network_id = $1 and b.id = $2"
    )
    .bind(network)
    .bind(id)
    .fetch_optional(c)
    .await
    })?;
    Ok(row.map(Batch::from))
}

/// Changes how a table is understood, as long as nothing of it was done. The answer is
/// whether that was so.
pub async fn set_settings(tx: &mut Tx, network: NetworkId, id: ImportId, settings: &Settings) -> Result<bool> {
    let touched = execute!(
        tx,
        sqlx::query(
            "update import_batch set settings = $3, revision = revision + 1
             where network_id = $1 and id = $2 and state = 'ready'"
        )
        .bind(network)
        .bind(id)
        .bind(Json(settings))
    )?;
    Ok(touched == 1)
}

/// Begins to carry an import out, or to take it back. The answer is whether this call is the
/// one that began it.
pub async fn begin(tx: &mut Tx, network: NetworkId, id: ImportId, undo: bool, person: PersonId) -> Result<bool> {
    let statement = if undo {
        "update import_batch set state = 'undoing', done = 0, undone_by = $3, undone_at = $4
         where network_id = $1 and id = $2 and state = 'applied'"
    } else {
        "update import_batch set state = 'applying', done = 0, applied_by = $3, applied_at = $4
         where network_id = $1 and id = $2 and state = 'ready'"
    };
    let touched =
        execute!(tx, sqlx::query(statement).bind(network).bind(id).bind(person).bind(OffsetDateTime::now_utc()))?;
    Ok(touched == 1)
}

/// The imports that are at work, in all alliances.
pub async fn at_work(tx: &mut Tx) -> Result<Vec<(NetworkId, ImportId)>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select network_id, id from import_batch where state in ('applying', 'undoing') order by created_at"
    )
    .fetch_all(c)
    .await)?)
}

/// Notes that the work at an import was stopped by an error.
pub async fn stop(tx: &mut Tx, network: NetworkId, id: ImportId) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "update import_batch set stopped_at = $3
             where network_id = $1 and id = $2 and state in ('applying', 'undoing')"
        )
        .bind(network)
        .bind(id)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

/// Lets the work go on that was stopped. The answer is whether it was.
pub async fn go_on(tx: &mut Tx, network: NetworkId, id: ImportId) -> Result<bool> {
    let touched = execute!(
        tx,
        sqlx::query(
            "update import_batch set stopped_at = null
             where network_id = $1 and id = $2 and stopped_at is not null and state in ('applying', 'undoing')"
        )
        .bind(network)
        .bind(id)
    )?;
    Ok(touched == 1)
}

/// Forgets tables that were brought in and not imported for days, in all alliances.
pub async fn forget_unused(tx: &mut Tx) -> Result<u64> {
    Ok(execute!(
        tx,
        sqlx::query("delete from import_batch where state = 'ready' and created_at < $1")
            .bind(OffsetDateTime::now_utc() - UNUSED_AFTER)
    )?)
}

/// What a plan depends on: the choices of people, and the organisations with their versions.
#[derive(Clone, Copy, Debug, PartialEq, sqlx::FromRow)]
pub struct PlanState {
    revision: i64,
    organisations: i64,
    versions: i64,
}

pub async fn plan_state(tx: &mut Tx, network: NetworkId, id: ImportId) -> Result<PlanState> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select b.revision, count(o.id) as organisations, cast(coalesce(sum(o.version), 0) as bigint) as versions
         from import_batch b left join organisation o on o.network_id = b.network_id
         where b.network_id = $1 and b.id = $2 group by b.id, b.revision"
    )
    .bind(network)
    .bind(id)
    .fetch_one(c)
    .await)?)
}

/// Keeps others from working at the same import until the transaction ends. The answer is
/// whether it is still in this state.
pub async fn hold(tx: &mut Tx, network: NetworkId, id: ImportId, state: ImportState) -> Result<bool> {
    let touched = execute!(
        tx,
        sqlx::query("update import_batch set done = done where network_id = $1 and id = $2 and state = $3")
            .bind(network)
            .bind(id)
            .bind(state)
    )?;
    Ok(touched == 1)
}

pub async fn note_progress(tx: &mut Tx, network: NetworkId, id: ImportId, tally: &Tally) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "update import_batch set done = done + $3, created = created + $4, updated = updated + $5,
               archived = archived + $6, restored = restored + $7
             where network_id = $1 and id = $2"
        )
        .bind(network)
        .bind(id)
        .bind(tally.done)
        .bind(tally.created)
        .bind(tally.updated)
        .bind(tally.archived)
        .bind(tally.restored)
    )?;
    Ok(())
}

/// Ends the work. The answer is what was done and who asked for it, to whoever ends it
/// first.
pub async fn close(
    tx: &mut Tx,
    network: NetworkId,
    id: ImportId,
    undo: bool,
) -> Result<Option<(Tally, Option<PersonId>)>> {
    let statement = if undo {
        "update import_batch set state = 'undone' where network_id = $1 and id = $2 and state = 'undoing'"
    } else {
        "update import_batch set state = 'applied' where network_id = $1 and id = $2 and state = 'applying'"
    };
    if execute!(tx, sqlx::query(statement).bind(network).bind(id))? == 0 {
        return Ok(None);
    }
    let row: (i64, i64, i64, i64, i64, Option<PersonId>, Option<PersonId>) = on!(tx, |c| sqlx::query_as(
        "select done, created, updated, archived, restored, applied_by, undone_by from import_batch
         where network_id = $1 and id = $2"
    )
    .bind(network)
    .bind(id)
    .fetch_one(c)
    .await)?;
    let (done, created, updated, archived, restored, applied_by, undone_by) = row;
    let tally = Tally { done, created, updated, archived, restored };
    Ok(Some((tally, if undo { undone_by } else { applied_by })))
}

impl From<Row> for Batch {
    fn from(row: Row) -> Batch {
        Batch {
            headers: row.headers.0,
            settings: row.settings.0,
            unread: row.unread.0,
            import: Import {
                id: row.id,
                state: row.state,
                file_name: row.file_name,
                rows: row.row_count,
                done: row.done,
                created: row.created,
                updated: row.updated,
                archived: row.archived,
                restored: row.restored,
                by: row.by_name,
                undone_by: row.undone_by_name,
                at: row.created_at,
                undone_at: row.undone_at,
                is_stopped: row.stopped_at.is_some(),
            },
        }
    }
}
