//! Server functions about likely duplicates, for those who may take organisations into the
//! directory.

use super::model::{Comparison, Duplicates};
use crate::error::Result;
use crate::id::OrganisationId;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    super::find,
    super::model::{Choice, Difference, PAIRS_PER_PAGE, Pair, Side},
    super::store::{self, State},
    crate::account::Viewer,
    crate::activity::model::{Event, EventKind},
    crate::db::{Db, Tx},
    crate::directory::draft::OrganisationForm,
    crate::directory::kept::Kept,
    crate::directory::sheet::field::Field,
    crate::directory::sheet::plan::Known,
    crate::directory::sheet::store::{Which, archive_at, known},
    crate::directory::sheet::values::is_same,
    crate::directory::store as directory,
    crate::directory::translation,
    crate::error::{Conflict, Error},
    crate::id::{AreaId, NetworkId, SectorId},
    crate::live::{Hint, Topic},
    crate::policy::{Action, Resource as Subject},
    crate::server::app,
};

/// The pairs of so many alliances are kept.
#[cfg(feature = "ssr")]
static PAIRS: Kept<NetworkId, State, Vec<Pair>> = Kept::new(8);

/// Likely pairs of the whole alliance, a page of them.
#[server(name = ReadDuplicates, prefix = "/api", endpoint = "directory/duplicates", input = GetUrl)]
pub async fn duplicates(alliance: String, #[server(default)] page: i64) -> Result<Duplicates> {
    let viewer = office(&alliance).await?;
    let db = app()?.db;
    let network = viewer.network_id();
    let state = store::state(&mut db.read().await?, network).await?;
    let found = PAIRS.get(network, state, move || find_pairs(db, network)).await?;
    let is_being_made = found.is_none();
    let pairs = found.as_ref().map(|pairs| pairs.as_slice()).unwrap_or_default();
    let total = pairs.len() as i64;
    let pages = ((total + PAIRS_PER_PAGE - 1) / PAIRS_PER_PAGE).max(1);
    let page = page.clamp(1, pages);
    let offset = (page - 1) * PAIRS_PER_PAGE;
    let pairs = pairs.iter().skip(offset as usize).take(PAIRS_PER_PAGE as usize).cloned().collect();
    Ok(Duplicates { pairs, total, page, pages, is_being_made })
}

/// Two organisations side by side; the first is the one that is kept.
#[server(name = CompareDuplicates, prefix = "/api", endpoint = "directory/duplicates/pair", input = GetUrl)]
pub async fn compare(alliance: String, kept: OrganisationId, merged: OrganisationId) -> Result<Comparison> {
    let viewer = office(&alliance).await?;
    let mut tx = app()?.db.read().await?;
    let (kept, merged) = both(&mut tx, viewer.network_id(), kept, merged).await?;
    let differences = Field::ALL.iter().filter(|field| field.is_written()).filter_map(|field| {
        let (kept, merged) = (field.read(&kept.form), field.read(&merged.form));
        (!is_same(*field, &kept, &merged)).then_some(Difference { field: *field, kept, merged })
    });
    Ok(Comparison {
        differences: differences.collect(),
        kept_version: kept.version,
        merged_version: merged.version,
        kept: side(&kept),
        merged: side(&merged),
    })
}

/// Remembers that two organisations are two.
#[server(name = KeepApart, prefix = "/api", endpoint = "directory/duplicates/apart")]
pub async fn keep_apart(alliance: String, one: OrganisationId, other: OrganisationId) -> Result<()> {
    let viewer = office(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    both(&mut tx, viewer.network_id(), one, other).await?;
    store::keep_apart(&mut tx, viewer.network_id(), (one, other), viewer.person_id()).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/directory/duplicates"));
    Ok(())
}

/// Makes one organisation of two. Each choice is a field and which value it keeps, as
/// `city:merged`; what is not named keeps its own.
#[server(name = MergeOrganisations, prefix = "/api", endpoint = "directory/duplicates/merge")]
pub async fn merge(
    alliance: String,
    kept: OrganisationId,
    merged: OrganisationId,
    seen_kept: i64,
    seen_merged: i64,
    #[server(default)] choices: Vec<String>,
) -> Result<()> {
    let viewer = office(&alliance).await?;
    let network = viewer.network_id();
    let mut tx = app()?.db.write().await?;
    let (one, other) = both(&mut tx, network, kept, merged).await?;
    let form = chosen(&one.form, &other.form, &choices)?;
    let (areas, sectors, _) = crate::network::vocabulary(&mut tx, network).await?;
    let areas: Vec<AreaId> = areas.iter().map(|area| area.id).collect();
    let sectors: Vec<SectorId> = sectors.iter().map(|sector| sector.id).collect();
    directory::edit(&mut tx, network, kept, seen_kept, &form.check(&areas, &sectors)?).await?;
    if !archive_at(&mut tx, network, merged, seen_merged).await? {
        return Err(Error::Conflict(Conflict::Changed));
    }
    store::move_everything(&mut tx, network, (kept, merged), viewer.person_id()).await?;
    let now = directory::visible(&mut tx, &viewer, kept).await?.ok_or(Error::NotFound)?;
    translation::merge(&mut tx, network, &now, merged).await?;
    let kind = EventKind::OrganisationMerged { name: form.name, other: other.form.name };
    crate::membership::settle(&mut tx, network).await?;
    crate::activity::record(&mut tx, &viewer, Event::organisation(kept, kind)).await?;
    tx.announce(Hint { network, topic: Topic::Organisation, id: merged.0 }).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/directory/{kept}"));
    Ok(())
}

#[cfg(feature = "ssr")]
async fn office(alliance: &str) -> Result<Viewer> {
    let viewer = Viewer::require(alliance).await?;
    viewer.may(Action::Create, Subject::Organisation, None)?;
    Ok(viewer)
}

#[cfg(feature = "ssr")]
async fn find_pairs(db: Db, network: NetworkId) -> Result<Vec<Pair>> {
    let mut tx = db.read().await?;
    let all = known(&mut tx, network, Which::All).await?;
    let separate = store::verdicts(&mut tx, network).await?;
    drop(tx);
    // Comparing thousands of names takes a while; other requests go on meanwhile.
    tokio::task::spawn_blocking(move || find::pairs(&all, &separate)).await.map_err(Error::internal)
}

/// Both organisations, if they are two that are there.
#[cfg(feature = "ssr")]
async fn both(tx: &mut Tx, network: NetworkId, one: OrganisationId, other: OrganisationId) -> Result<(Known, Known)> {
    let mut found = known(tx, network, Which::Only(&[one, other])).await?;
    let mut take = |id| found.iter().position(|known| known.id == id).map(|place| found.swap_remove(place));
    take(one).zip(take(other)).ok_or(Error::NotFound)
}

#[cfg(feature = "ssr")]
fn side(known: &Known) -> Side {
    let form = &known.form;
    Side {
        id: known.id,
        name: form.name.clone(),
        city: form.city.clone(),
        country: form.country.clone(),
        website: form.website.clone(),
    }
}

/// The profile that is kept, with the values that were chosen of the other.
#[cfg(feature = "ssr")]
pub(super) fn chosen(
    kept: &OrganisationForm,
    merged: &OrganisationForm,
    choices: &[String],
) -> Result<OrganisationForm> {
    let mut form = kept.clone();
    for choice in choices {
        let (field, choice) = choice.split_once(':').ok_or(Error::BadRequest)?;
        let field = Field::parse(field).filter(|field| field.is_written()).ok_or(Error::BadRequest)?;
        let (own, others) = (field.read(kept), field.read(merged));
        match Choice::parse(choice).ok_or(Error::BadRequest)? {
            Choice::Kept => {}
            Choice::Merged => field.write(&mut form, &others),
            Choice::Both if field.is_list() => {
                let more = others.lines().filter(|line| !own.lines().any(|known| known == *line));
                let all: Vec<&str> = own.lines().chain(more).collect();
                field.write(&mut form, &all.join("\n"));
            }
            Choice::Both => return Err(Error::BadRequest),
        }
    }
    Ok(form)
}
