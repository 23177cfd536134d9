//! Writes what was selected, batch by batch.

use super::records::{self, Ids};
use super::report::Report;
use super::selection::Selection;
use super::{CordisImport, programme};
use crate::activity;
use crate::activity::model::{Event, EventKind};
use crate::db::{Db, Tx};
use crate::directory::bulk::{OrganisationRecord, insert_organisations, organisation_keys};
use crate::error::Result;
use crate::id::{NetworkId, OrganisationId};
use crate::live::Topic;
use crate::network::import::insert_areas;
use crate::network::{NewNetwork, create, id_of_slug};
use crate::pipeline::bulk::{
    ProposalRecord, found_pipeline, insert_calls, insert_proposals, proposal_keys, stage_keys,
};
use crate::pipeline::template::texts;
use std::collections::BTreeMap;

/// Records per transaction: few enough that other writers wait for a moment only.
const BATCH: usize = 1000;

pub async fn write(db: &Db, import: &CordisImport, selection: &Selection, report: &mut Report<'_>) -> Result<()> {
    let mut tx = db.write().await?;
    let network = found(&mut tx, import).await?;
    let mut ids = write_vocabulary(&mut tx, network, selection).await?;
    tx.commit().await?;
    report.network = Some(network);
    ids.organisations = write_organisations(db, network, import, selection, &ids, report).await?;
    write_proposals(db, network, import, selection, &ids, report).await?;
    report.progress.end();
    record(db, network, report).await
}

async fn found(tx: &mut Tx, import: &CordisImport) -> Result<NetworkId> {
    if let Some(network) = id_of_slug(tx, &import.slug).await? {
        return Ok(network);
    }
    let name = import.name.clone().unwrap_or_else(|| match import.regions.as_slice() {
        [] => "Horizon Europe".into(),
        regions => format!("Horizon Europe – {}", regions.join(", ")),
    });
    let new = NewNetwork {
        slug: import.slug.clone(),
        name,
        tagline: texts(programme::TAGLINE),
        description: texts(programme::DESCRIPTION),
        language: records::LANGUAGE.into(),
        country: "EU".into(),
        currency: "EUR".into(),
        programme: Some("Horizon Europe".into()),
        source: Some(programme::SOURCE.into()),
        ..NewNetwork::default()
    };
    create(tx, &new).await
}

/// Areas and calls that the chosen projects need, and the stages.
async fn write_vocabulary(tx: &mut Tx, network: NetworkId, selection: &Selection) -> Result<Ids> {
    let projects = || selection.projects.iter().map(|(project, _)| project);
    let used =
        |part: &&programme::Part| projects().any(|project| project.part.is_some_and(|one| one.code == part.code));
    let areas = programme::PARTS.iter().filter(used).map(records::area).collect();
    let calls: BTreeMap<&str, &str> =
        projects().filter_map(|project| Some((project.call.as_deref()?, project.legal_basis.as_str()))).collect();
    let calls = calls.into_iter().map(|(call, legal_basis)| records::call(call, legal_basis)).collect();
    found_pipeline(tx, network).await?;
    Ok(Ids {
        areas: insert_areas(tx, network, areas).await?,
        calls: insert_calls(tx, network, calls).await?,
        stages: stage_keys(tx, network).await?,
        organisations: Vec::new(),
    })
}

/// The answer is the id of each chosen organisation, by its place in the file.
async fn write_organisations(
    db: &Db,
    network: NetworkId,
    import: &CordisImport,
    selection: &Selection,
    ids: &Ids,
    report: &mut Report<'_>,
) -> Result<Vec<Option<OrganisationId>>> {
    let mut tx = db.read().await?;
    let known = organisation_keys(&mut tx, network).await?;
    drop(tx);
    let mut new: Vec<OrganisationRecord> = Vec::new();
    let mut places = Vec::with_capacity(selection.organisations.len());
    for chosen in &selection.organisations {
        places.push(chosen.as_ref().map(|chosen| match known.get(&records::key(&chosen.organisation.id)) {
            Some(id) => {
                report.known_organisations += 1;
                *id
            }
            None => {
                new.push(records::organisation(chosen, &ids.areas));
                new[new.len() - 1].id
            }
        }));
    }
    report.progress.begin("Writing organisations", new.len() as u64);
    for batch in new.chunks(BATCH) {
        let mut tx = db.write().await?;
        insert_organisations(&mut tx, network, import.now, batch).await?;
        tx.commit().await?;
        report.organisations += batch.len();
        report.progress.advance(batch.len());
    }
    Ok(places)
}

async fn write_proposals(
    db: &Db,
    network: NetworkId,
    import: &CordisImport,
    selection: &Selection,
    ids: &Ids,
    report: &mut Report<'_>,
) -> Result<()> {
    let mut tx = db.read().await?;
    let known = proposal_keys(&mut tx, network).await?;
    drop(tx);
    let new: Vec<_> =
        selection.projects.iter().filter(|(project, _)| !known.contains_key(&records::key(&project.id))).collect();
    report.known_projects = selection.projects.len() - new.len();
    report.progress.begin("Writing projects", new.len() as u64);
    for batch in new.chunks(BATCH) {
        let rows: Vec<ProposalRecord> = batch
            .iter()
            .filter_map(|(project, consortium)| records::proposal(project, consortium, ids, import.now))
            .collect();
        let mut tx = db.write().await?;
        insert_proposals(&mut tx, network, import.now, &rows).await?;
        tx.commit().await?;
        report.projects += rows.len();
        report.participations += rows.iter().map(|row| row.consortium.len()).sum::<usize>();
        report.progress.advance(batch.len());
    }
    Ok(())
}

/// One event for the whole run; none where nothing was new.
async fn record(db: &Db, network: NetworkId, report: &Report<'_>) -> Result<()> {
    if report.organisations + report.projects == 0 {
        return Ok(());
    }
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let kind = EventKind::Imported { organisations: count(report.organisations), proposals: count(report.projects) };
    let mut tx = db.write().await?;
    activity::record_by_program(&mut tx, network, Event { topic: Topic::Network, subject: network.0, kind }).await?;
    tx.commit().await
}
