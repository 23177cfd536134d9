//! Workbooks of which another sheet may be wanted.

use crate::db::Tx;
use crate::directory::sheet::model::Settings;
use crate::directory::sheet::read::Table;
use crate::error::Result;
use crate::id::{ImportId, NetworkId};
use crate::{execute, on};
use sqlx::types::Json;

/// Keeps a workbook with the sheet that was taken of it.
pub async fn keep_file(tx: &mut Tx, network: NetworkId, id: ImportId, bytes: &[u8], table: &Table) -> Result<()> {
    execute!(
        tx,
        sqlx::query("insert into import_file (batch_id, network_id, bytes, sheets, sheet) values ($1, $2, $3, $4, $5)")
            .bind(id)
            .bind(network)
            .bind(bytes)
            .bind(Json(&table.sheets))
            .bind(table.sheet as i64)
    )?;
    Ok(())
}

pub async fn file(tx: &mut Tx, network: NetworkId, id: ImportId) -> Result<Option<Vec<u8>>> {
    let row: Option<(Vec<u8>,)> =
        on!(tx, |c| sqlx::query_as("select bytes from import_file where network_id = $1 and batch_id = $2")
            .bind(network)
            .bind(id)
            .fetch_optional(c)
            .await)?;
    Ok(row.map(|(bytes,)| bytes))
}

/// The sheets of an import's workbook and the one that was taken; none where there is no other.
pub async fn sheets(tx: &mut Tx, network: NetworkId, id: ImportId) -> Result<(Vec<String>, i64)> {
    let row: Option<(Json<Vec<String>>, i64)> =
        on!(tx, |c| sqlx::query_as("select sheets, sheet from import_file where network_id = $1 and batch_id = $2")
            .bind(network)
            .bind(id)
            .fetch_optional(c)
            .await)?;
    Ok(row.map(|(sheets, sheet)| (sheets.0, sheet)).unwrap_or_default())
}

/// Forgets the workbook of an import that begins.
pub async fn drop_file(tx: &mut Tx, network: NetworkId, id: ImportId) -> Result<()> {
    execute!(
        tx,
        sqlx::query("delete from import_file where network_id = $1 and batch_id = $2").bind(network).bind(id)
    )?;
    Ok(())
}

/// Takes another sheet instead, as long as nothing was done. The answer is whether that was so.
pub async fn replace_table(
    tx: &mut Tx,
    network: NetworkId,
    id: ImportId,
    table: &Table,
    settings: &Settings,
) -> Result<bool> {
    let touched = execute!(
        tx,
        sqlx::query(
            "update import_batch set headers = $3, settings = $4, unread = $5, row_count = $6, revision = revision + 1
             where network_id = $1 and id = $2 and state = 'ready'"
        )
        .bind(network)
        .bind(id)
        .bind(Json(&table.headers))
        .bind(Json(settings))
        .bind(Json(&table.unread))
        .bind(table.rows.len() as i64)
    )?;
    if touched == 0 {
        return Ok(false);
    }
    execute!(
        tx,
        sqlx::query("update import_file set sheet = $3 where network_id = $1 and batch_id = $2")
            .bind(network)
            .bind(id)
            .bind(table.sheet as i64)
    )?;
    execute!(tx, sqlx::query("delete from import_row where network_id = $1 and batch_id = $2").bind(network).bind(id))?;
    super::insert_rows(tx, network, id, &table.rows).await?;
    Ok(true)
}
