//! Takes a whole import back. What it created is archived rather than deleted: a proposal, a
//! need or an editor may hang on it by now, and archiving can itself be taken back. What it
//! changed gets its earlier profile, unless somebody has changed it since.

use super::model::{ImportState, Undone};
use super::store::{self, Tally, UndoRow};
use super::work::{ANNOUNCED, BATCH, announce, count};
use crate::activity::model::{Event, EventKind};
use crate::db::{Db, Tx};
use crate::directory::draft::{OrganisationDraft, OrganisationForm};
use crate::directory::model::{OrganisationKind, SizeClass};
use crate::directory::store as directory;
use crate::directory::translation::translations_of;
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::id::{AreaId, ImportId, NetworkId, SectorId};
use crate::live::Topic;
use std::str::FromStr;

pub async fn take_back(db: &Db, network: NetworkId, import: ImportId) -> Result<()> {
    let mut tx = db.read().await?;
    let (areas, sectors, _) = crate::network::vocabulary(&mut tx, network).await?;
    let batch = store::batch(&mut tx, network, import).await?.ok_or(Error::NotFound)?;
    drop(tx);
    let words = KnownWords {
        areas: areas.into_iter().map(|area| area.id).collect(),
        sectors: sectors.into_iter().map(|sector| sector.id).collect(),
    };
    let announces = batch.import.created + batch.import.updated <= ANNOUNCED as i64;
    while take_rows_back(db, network, import, &words, announces).await? {}
    let mut tx = db.write().await?;
    crate::membership::settle(&mut tx, network).await?;
    if let Some((tally, person)) = store::close(&mut tx, network, import, true).await? {
        let kind = EventKind::SheetTakenBack { archived: count(tally.archived), restored: count(tally.restored) };
        let event = Event { topic: Topic::Network, subject: network.0, kind };
        crate::activity::record_for(&mut tx, network, person, event).await?;
    }
    tx.commit().await
}

/// The areas and sectors that there are still; what is gone cannot be given back.
struct KnownWords {
    areas: Vec<AreaId>,
    sectors: Vec<SectorId>,
}

/// One batch; the answer is whether there may be more.
async fn take_rows_back(
    db: &Db,
    network: NetworkId,
    import: ImportId,
    words: &KnownWords,
    announces: bool,
) -> Result<bool> {
    let mut tx = db.write().await?;
    if !store::hold(&mut tx, network, import, ImportState::Undoing).await? {
        return Ok(false);
    }
    let rows = store::rows_to_undo(&mut tx, network, import, BATCH as i64).await?;
    let mut tally = Tally::default();
    for row in &rows {
        let undone = take_row_back(&mut tx, network, row, words).await?;
        store::note_undo(&mut tx, network, import, row.line, undone).await?;
        if announces && undone != Undone::ChangedSince {
            announce(&mut tx, network, Some(row.organisation)).await?;
        }
        tally.done += 1;
        tally.archived += i64::from(undone == Undone::Archived);
        tally.restored += i64::from(undone == Undone::Restored);
    }
    store::note_progress(&mut tx, network, import, &tally).await?;
    tx.commit().await?;
    Ok(rows.len() == BATCH)
}

async fn take_row_back(tx: &mut Tx, network: NetworkId, row: &UndoRow, words: &KnownWords) -> Result<Undone> {
    let Some(earlier) = &row.earlier else {
        // No table brings translations, so somebody has translated it since.
        if !translations_of(tx, network, row.organisation).await?.is_empty() {
            return Ok(Undone::ChangedSince);
        }
        let archived = store::archive_at(tx, network, row.organisation, row.version_after).await?;
        return Ok(if archived { Undone::Archived } else { Undone::ChangedSince });
    };
    let draft = as_it_was(earlier, words);
    match directory::edit(tx, network, row.organisation, row.version_after, &draft).await {
        Ok(()) => Ok(Undone::Restored),
        Err(Error::Conflict(_)) => Ok(Undone::ChangedSince),
        Err(error) => Err(error),
    }
}

/// The profile that a form was read from. It is not checked: it stood in the database, and a
/// value that the form would not take today is given back as it was.
fn as_it_was(form: &OrganisationForm, words: &KnownWords) -> OrganisationDraft {
    let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let number = |text: &str| text.parse().ok();
    OrganisationDraft {
        name: form.name.clone(),
        short_name: text(&form.short_name),
        kind: OrganisationKind::parse(&form.kind).unwrap_or(OrganisationKind::Other),
        size_class: SizeClass::parse(&form.size_class),
        size_year: number(&form.size_year),
        summary: form.summary.clone(),
        description: form.description.clone(),
        language: Lang::parse(&form.language).unwrap_or_default(),
        website: text(&form.website),
        contact_function: text(&form.contact_function),
        contact_email: text(&form.contact_email),
        contact_phone: text(&form.contact_phone),
        street: text(&form.street),
        postcode: text(&form.postcode),
        city: text(&form.city),
        country: form.country.clone(),
        nuts: text(&form.nuts),
        keywords: form.keywords.lines().map(str::to_owned).collect(),
        languages: form.languages.clone(),
        trl_min: number(&form.trl_min),
        trl_max: number(&form.trl_max),
        areas: still_there(&form.areas, &words.areas),
        sectors: still_there(&form.sectors, &words.sectors),
    }
}

fn still_there<T: FromStr + Copy + PartialEq>(ids: &[String], known: &[T]) -> Vec<T> {
    ids.iter().filter_map(|id| id.parse().ok()).filter(|id| known.contains(id)).collect()
}
