//! Carries imports out in the background, a batch of rows per transaction: what was done is
//! noted with the rows, so a program that was stopped goes on where it was.

use super::model::{ImportState, RowKind};
use super::plan::{Context, Planned, Register, Step, plan};
use super::say::Words;
use super::store::{self, DoneRow, Tally, Which};
use super::undo;
use super::values::Vocabulary;
use crate::activity::model::{Event, EventKind};
use crate::db::{Db, Tx};
use crate::directory::store as directory;
use crate::error::{Error, Result};
use crate::id::{AreaId, ImportId, NetworkId, OrganisationId, SectorId};
use crate::live::{Hint, Topic};
use std::time::Duration;

/// Rows per transaction: others wait for one no longer than a moment.
pub const BATCH: usize = 100;
/// So many changes are announced one by one; more are announced as one change of the alliance.
pub const ANNOUNCED: usize = 100;
/// A small import is done before the page is shown.
const PATIENCE: Duration = Duration::from_secs(3);

/// Works at an import in the background, and waits a moment in case it is done by then.
pub async fn start(db: &Db, network: NetworkId, import: ImportId) {
    let work = tokio::spawn(finish(db.clone(), network, import));
    // What takes longer goes on by itself; the page shows how far it is.
    let _ = tokio::time::timeout(PATIENCE, work).await;
}

/// Forgets what nobody wanted, and goes on with what was at work when the program was stopped.
pub(crate) async fn finish_all(db: Db) {
    if let Err(error) = forget_unused(&db).await {
        tracing::error!(%error, "tables that were not imported are still there");
    }
    let found = async { store::at_work(&mut db.read().await?).await };
    match found.await {
        Ok(imports) => {
            for (network, import) in imports {
                if let Err(error) = go_on(&db, network, import).await {
                    tracing::error!(%error, import = %import, "an import that stopped does not go on");
                    continue;
                }
                finish(db.clone(), network, import).await;
            }
        }
        Err(error) => tracing::error!(%error, "imports that were at work are not known"),
    }
}

/// Tables that were brought in days ago and not imported.
pub async fn forget_unused(db: &Db) -> Result<()> {
    let mut tx = db.write().await?;
    store::forget_unused(&mut tx).await?;
    tx.commit().await
}

/// Takes the note away that an import stopped; the answer is whether there was one.
pub async fn go_on(db: &Db, network: NetworkId, import: ImportId) -> Result<bool> {
    let mut tx = db.write().await?;
    let was_stopped = store::go_on(&mut tx, network, import).await?;
    tx.commit().await?;
    Ok(was_stopped)
}

/// Works until an import is done. A database that is away is waited for.
async fn finish(db: Db, network: NetworkId, import: ImportId) {
    let mut pause = Duration::from_millis(200);
    loop {
        match step(&db, network, import).await {
            Ok(()) => return,
            Err(Error::Unavailable) => {
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(Duration::from_secs(10));
            }
            Err(error) => {
                tracing::error!(%error, import = %import, "an import stopped; somebody or a new start lets it go on");
                if let Err(error) = note_stop(&db, network, import).await {
                    tracing::error!(%error, import = %import, "that an import stopped could not be noted");
                }
                return;
            }
        }
    }
}

async fn note_stop(db: &Db, network: NetworkId, import: ImportId) -> Result<()> {
    let mut tx = db.write().await?;
    store::stop(&mut tx, network, import).await?;
    tx.commit().await
}

async fn step(db: &Db, network: NetworkId, import: ImportId) -> Result<()> {
    let batch = store::batch(&mut db.read().await?, network, import).await?.ok_or(Error::NotFound)?;
    match batch.import.state {
        ImportState::Applying => apply(db, network, import).await,
        ImportState::Undoing => undo::take_back(db, network, import).await,
        ImportState::Ready | ImportState::Applied | ImportState::Undone => Ok(()),
    }
}

/// The plan of an import as things stand now.
pub async fn plan_now(db: &Db, network: NetworkId, import: ImportId) -> Result<Vec<Planned>> {
    let mut tx = db.read().await?;
    let settings = store::batch(&mut tx, network, import).await?.ok_or(Error::NotFound)?.settings;
    let rows = store::rows(&mut tx, network, import).await?;
    let known = store::known(&mut tx, network, Which::Before(import)).await?;
    let (areas, sectors, _) = crate::network::vocabulary(&mut tx, network).await?;
    drop(tx);
    // Comparing thousands of names takes a while; other requests go on meanwhile.
    let planned = tokio::task::spawn_blocking(move || {
        let vocabulary = Vocabulary::new(Words { areas: &areas, sectors: &sectors });
        let areas: Vec<AreaId> = areas.iter().map(|area| area.id).collect();
        let sectors: Vec<SectorId> = sectors.iter().map(|sector| sector.id).collect();
        let register = Register::new(known);
        let context = Context {
            settings: &settings,
            register: &register,
            vocabulary: &vocabulary,
            areas: &areas,
            sectors: &sectors,
        };
        plan(&rows, &context)
    });
    planned.await.map_err(Error::internal)
}

async fn apply(db: &Db, network: NetworkId, import: ImportId) -> Result<()> {
    let planned = plan_now(db, network, import).await?;
    let changes = planned.iter().filter(|row| matches!(row.step.kind(), RowKind::Create | RowKind::Update)).count();
    for rows in planned.chunks(BATCH) {
        if !apply_rows(db, network, import, rows, changes <= ANNOUNCED).await? {
            return Ok(());
        }
    }
    let mut tx = db.write().await?;
    if let Some((tally, person)) = store::close(&mut tx, network, import, false).await? {
        let kind = EventKind::SheetImported { created: count(tally.created), updated: count(tally.updated) };
        if tally.created + tally.updated > 0 {
            let event = Event { topic: Topic::Network, subject: network.0, kind };
            crate::activity::record_for(&mut tx, network, person, event).await?;
        }
    }
    tx.commit().await
}

/// One batch; the answer is whether the import is still to be carried out.
pub(super) async fn apply_rows(
    db: &Db,
    network: NetworkId,
    import: ImportId,
    rows: &[Planned],
    announce: bool,
) -> Result<bool> {
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return Ok(true) };
    let mut tx = db.write().await?;
    if !store::hold(&mut tx, network, import, ImportState::Applying).await? {
        return Ok(false);
    }
    let open = store::open_lines(&mut tx, network, import, first.line, last.line).await?;
    let mut tally = Tally::default();
    for row in rows.iter().filter(|row| open.contains(&row.line)) {
        let kind = apply_row(&mut tx, network, import, row, announce).await?;
        tally.done += 1;
        tally.created += i64::from(kind == RowKind::Create);
        tally.updated += i64::from(kind == RowKind::Update);
    }
    store::note_progress(&mut tx, network, import, &tally).await?;
    tx.commit().await?;
    Ok(true)
}

async fn apply_row(
    tx: &mut Tx,
    network: NetworkId,
    import: ImportId,
    row: &Planned,
    announces: bool,
) -> Result<RowKind> {
    let detail = row.step.detail();
    let mut done = DoneRow {
        line: row.line,
        outcome: row.step.kind(),
        detail: &detail,
        organisation: row.step.organisation(),
        earlier: None,
        version_after: None,
    };
    match &row.step {
        Step::Create(draft) => {
            done.organisation = Some(directory::create(tx, network, draft).await?);
            done.version_after = Some(1);
        }
        Step::Update(update) => match directory::edit(tx, network, update.id, update.version, &update.draft).await {
            Ok(()) => {
                done.earlier = Some(&update.before);
                done.version_after = Some(update.version + 1);
            }
            // Somebody saved the profile after the plan was made; theirs stays.
            Err(Error::Conflict(_)) => done.outcome = RowKind::Overtaken,
            Err(error) => return Err(error),
        },
        Step::Unchanged(_) | Step::Unclear(_) | Step::Duplicate(_) | Step::Refused(_) => {}
    }
    store::finish_row(tx, network, import, &done).await?;
    if announces && done.version_after.is_some() {
        announce(tx, network, done.organisation).await?;
    }
    Ok(done.outcome)
}

/// Tells open pages that an organisation has changed, as an edit does.
pub async fn announce(tx: &mut Tx, network: NetworkId, id: Option<OrganisationId>) -> Result<()> {
    match id {
        Some(id) => tx.announce(Hint { network, topic: Topic::Organisation, id: id.0 }).await,
        None => Ok(()),
    }
}

pub fn count(n: i64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
