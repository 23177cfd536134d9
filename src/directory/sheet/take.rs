//! Takes a file in: its rows are kept, so that they can be looked at and imported.

use super::mapping;
use super::model::Settings;
use super::read::{Table, read, refused};
use super::store::{self, NewBatch};
use crate::account::Viewer;
use crate::db::Db;
use crate::error::{Conflict, Error, Problem, Result};
use crate::i18n::Lang;
use crate::id::{ImportId, NetworkId};
use crate::server::upload::File;
use std::sync::Arc;

/// Keeps a file as an import that waits to be looked at.
pub async fn take_in(db: &Db, viewer: &Viewer, file: File) -> Result<ImportId> {
    if file.bytes.is_empty() {
        return Err(refused(Problem::NoFile));
    }
    super::work::forget_unused(db).await?;
    let network = viewer.network_id();
    let bytes: Arc<[u8]> = file.bytes.into();
    let (table, settings) = understood(db, network, bytes.clone(), 0).await?;
    let new = NewBatch {
        file_name: &file.name,
        headers: &table.headers,
        settings: &settings,
        unread: &table.unread,
        rows: table.rows.len(),
    };
    let mut tx = db.write().await?;
    let id = store::insert_batch(&mut tx, network, viewer.person_id(), &new).await?;
    store::insert_rows(&mut tx, network, id, &table.rows).await?;
    if table.sheets.len() > 1 {
        store::keep_file(&mut tx, network, id, &bytes, &table).await?;
    }
    tx.commit().await?;
    Ok(id)
}

/// Takes another sheet of an import's workbook instead.
pub async fn take_sheet(db: &Db, network: NetworkId, id: ImportId, sheet: usize) -> Result<()> {
    let bytes = store::file(&mut db.read().await?, network, id).await?.ok_or(Error::Conflict(Conflict::Changed))?;
    let (table, settings) = understood(db, network, bytes.into(), sheet).await?;
    let mut tx = db.write().await?;
    if !store::replace_table(&mut tx, network, id, &table, &settings).await? {
        return Err(Error::Conflict(Conflict::Changed));
    }
    tx.commit().await
}

/// The table in a file, and what its columns seem to mean.
async fn understood(db: &Db, network: NetworkId, bytes: Arc<[u8]>, sheet: usize) -> Result<(Table, Settings)> {
    let mut tx = db.read().await?;
    let (country, language) = crate::network::home(&mut tx, network).await?;
    drop(tx);
    let language = Lang::parse(&language).unwrap_or_default();
    let reading = tokio::task::spawn_blocking(move || read(&bytes, language, sheet));
    let table = reading.await.map_err(|stopped| {
        // A reader that a file brings to fall has met what no program has written.
        tracing::warn!(%stopped, "a file stopped its reader");
        refused(Problem::DamagedFile)
    })??;
    let settings = mapping::first_settings(&table.headers, &country, language);
    Ok((table, settings))
}
