//! The rows of an import: what they say, what was decided, what was done.

use crate::db::Tx;
use crate::directory::draft::OrganisationForm;
use crate::directory::sheet::model::{RowDetail, RowKind, Undone};
use crate::directory::sheet::plan::{Decision, Row};
use crate::error::Result;
use crate::id::{ImportId, NetworkId, OrganisationId};
use crate::{execute, on};
use sqlx::types::Json;
use time::OffsetDateTime;

/// A row that is done, to be kept.
pub struct DoneRow<'a> {
    pub line: i64,
    pub outcome: RowKind,
    pub detail: &'a RowDetail,
    pub organisation: Option<OrganisationId>,
    pub earlier: Option<&'a OrganisationForm>,
    pub version_after: Option<i64>,
}

/// A row whose work is to be taken back.
#[derive(Debug)]
pub struct UndoRow {
    pub line: i64,
    pub organisation: OrganisationId,
    /// The profile as it was; none for an organisation that the import created.
    pub earlier: Option<OrganisationForm>,
    pub version_after: i64,
}

pub async fn insert_rows(tx: &mut Tx, network: NetworkId, import: ImportId, rows: &[(i64, Vec<String>)]) -> Result<()> {
    crate::insert_rows!(tx, "insert into import_row (network_id, batch_id, line, cells) ", rows, |row| [
        network,
        import,
        row.0,
        Json(&row.1)
    ]);
    Ok(())
}

/// All rows of an import in their order.
pub async fn rows(tx: &mut Tx, network: NetworkId, import: ImportId) -> Result<Vec<Row>> {
    let rows: Vec<(i64, Json<Vec<String>>, Option<String>, Option<OrganisationId>)> = on!(tx, |c| sqlx::query_as(
        "select line, cells, decision, decided_for from import_row where network_id = $1 and batch_id = $2
         order by line"
    )
    .bind(network)
    .bind(import)
    .fetch_all(c)
    .await)?;
    let decision = |decision: Option<String>, id: Option<OrganisationId>| match (decision.as_deref(), id) {
        (Some("create"), _) => Some(Decision::Create),
        (Some("update"), Some(id)) => Some(Decision::Update(id)),
        _ => None,
    };
    let row = |(line, cells, decided, id): (i64, Json<Vec<String>>, _, _)| Row {
        line,
        cells: cells.0,
        decision: decision(decided, id),
    };
    Ok(rows.into_iter().map(row).collect())
}

/// The first rows, so that a column is known by what stands in it.
pub async fn samples(tx: &mut Tx, network: NetworkId, import: ImportId) -> Result<Vec<Vec<String>>> {
    let rows: Vec<(Json<Vec<String>>,)> = on!(tx, |c| sqlx::query_as(
        "select cells from import_row where network_id = $1 and batch_id = $2 order by line limit 3"
    )
    .bind(network)
    .bind(import)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(|(cells,)| cells.0).collect())
}

/// Keeps what a coordinator decided for a row that is not done; none takes it back. An
/// organisation of another alliance cannot be chosen.
pub async fn decide(
    tx: &mut Tx,
    network: NetworkId,
    import: ImportId,
    line: i64,
    decision: Option<Decision>,
) -> Result<()> {
    let (code, organisation) = match decision {
        None => (None, None),
        Some(Decision::Create) => (Some("create"), None),
        Some(Decision::Update(id)) => (Some("update"), Some(id)),
    };
    execute!(
        tx,
        sqlx::query(
            "update import_row set decision = $4, decided_for = $5
             where network_id = $1 and batch_id = $2 and line = $3 and outcome is null
               and ($5 is null or exists (select 1 from organisation where network_id = $1 and id = $5))"
        )
        .bind(network)
        .bind(import)
        .bind(line)
        .bind(code)
        .bind(organisation)
    )?;
    // A plan that was made before is old now.
    execute!(
        tx,
        sqlx::query("update import_batch set revision = revision + 1 where network_id = $1 and id = $2")
            .bind(network)
            .bind(import)
    )?;
    Ok(())
}

/// The lines of a span that are not done yet.
pub async fn open_lines(tx: &mut Tx, network: NetworkId, import: ImportId, from: i64, to: i64) -> Result<Vec<i64>> {
    let lines: Vec<(i64,)> = on!(tx, |c| sqlx::query_as(
        "select line from import_row
         where network_id = $1 and batch_id = $2 and line between $3 and $4 and outcome is null"
    )
    .bind(network)
    .bind(import)
    .bind(from)
    .bind(to)
    .fetch_all(c)
    .await)?;
    Ok(lines.into_iter().map(|(line,)| line).collect())
}

pub async fn finish_row(tx: &mut Tx, network: NetworkId, import: ImportId, row: &DoneRow<'_>) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "update import_row set outcome = $4, detail = $5, organisation_id = $6, earlier = $7, version_after = $8
             where network_id = $1 and batch_id = $2 and line = $3"
        )
        .bind(network)
        .bind(import)
        .bind(row.line)
        .bind(row.outcome)
        .bind(Json(row.detail))
        .bind(row.organisation)
        .bind(row.earlier.map(Json))
        .bind(row.version_after)
    )?;
    Ok(())
}

/// How many rows became what.
pub async fn outcomes(tx: &mut Tx, network: NetworkId, import: ImportId) -> Result<Vec<(RowKind, i64)>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select outcome, count(*) from import_row
         where network_id = $1 and batch_id = $2 and outcome is not null group by outcome order by outcome"
    )
    .bind(network)
    .bind(import)
    .fetch_all(c)
    .await)?)
}

/// What became of a row: its line and cells, what was done, and what undoing made of it.
pub type Outcome = (i64, Json<Vec<String>>, RowKind, Option<OrganisationId>, Option<Json<RowDetail>>, Option<Undone>);

/// The rows of one outcome, a page of them.
pub async fn rows_of(
    tx: &mut Tx,
    network: NetworkId,
    import: ImportId,
    outcome: RowKind,
    (offset, limit): (i64, i64),
) -> Result<Vec<Outcome>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select line, cells, outcome, organisation_id, detail, undo from import_row
         where network_id = $1 and batch_id = $2 and outcome = $3
         order by case when undo = 'changed_since' then 0 else 1 end, line limit $4 offset $5"
    )
    .bind(network)
    .bind(import)
    .bind(outcome)
    .bind(limit)
    .bind(offset)
    .fetch_all(c)
    .await)?)
}

/// The next rows whose work is to be taken back.
pub async fn rows_to_undo(tx: &mut Tx, network: NetworkId, import: ImportId, limit: i64) -> Result<Vec<UndoRow>> {
    type Found = (i64, OrganisationId, Option<Json<OrganisationForm>>, i64);
    let rows: Vec<Found> = on!(tx, |c| sqlx::query_as(
        "select line, organisation_id, earlier, version_after from import_row
         where network_id = $1 and batch_id = $2 and outcome in ('create', 'update') and undo is null
           and organisation_id is not null and version_after is not null
         order by line limit $3"
    )
    .bind(network)
    .bind(import)
    .bind(limit)
    .fetch_all(c)
    .await)?;
    let row = |(line, organisation, earlier, version_after): Found| UndoRow {
        line,
        organisation,
        earlier: earlier.map(|form| form.0),
        version_after,
    };
    Ok(rows.into_iter().map(row).collect())
}

pub async fn note_undo(tx: &mut Tx, network: NetworkId, import: ImportId, line: i64, undone: Undone) -> Result<()> {
    execute!(
        tx,
        sqlx::query("update import_row set undo = $4 where network_id = $1 and batch_id = $2 and line = $3")
            .bind(network)
            .bind(import)
            .bind(line)
            .bind(undone)
    )?;
    Ok(())
}

/// Puts an organisation away that is still at this version; the answer is whether it was.
pub async fn archive_at(tx: &mut Tx, network: NetworkId, id: OrganisationId, version: i64) -> Result<bool> {
    let touched = execute!(
        tx,
        sqlx::query(
            "update organisation set archived_at = $4, version = version + 1
             where network_id = $1 and id = $2 and version = $3 and archived_at is null"
        )
        .bind(network)
        .bind(id)
        .bind(version)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(touched == 1)
}
