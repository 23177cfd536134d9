//! Writes a checked file.

use super::file::AllianceFile;
use super::records::{self, Ids};
use super::{Imported, amounts, store};
use crate::activity::model::{Event, EventKind};
use crate::db::Tx;
use crate::directory::bulk::{
    OpportunityRecord, RelationshipRecord, insert_opportunities, insert_organisations, insert_relationships,
    opportunity_keys, organisation_keys,
};
use crate::error::{Error, Result};
use crate::id::{NetworkId, OrganisationId};
use crate::live::Topic;
use crate::pipeline::bulk::{
    ProposalRecord, found_pipeline, insert_calls, insert_proposals, proposal_keys, stage_keys,
};
use crate::pipeline::model::Currency;
use crate::{activity, network};
use std::collections::HashSet;
use time::OffsetDateTime;

pub async fn write(tx: &mut Tx, file: &AllianceFile, now: OffsetDateTime) -> Result<Imported> {
    let network = match network::id_of_slug(tx, &file.network.slug).await? {
        Some(id) => id,
        None => network::create(tx, &records::network(&file.network)).await?,
    };
    let mut ids = write_vocabulary(tx, network, file).await?;
    let organisations = write_organisations(tx, network, file, &mut ids, now).await?;
    let (proposals, needs) = write_proposals(tx, network, file, &mut ids, now).await?;
    let opportunities = write_opportunities(tx, network, file, &ids, needs, now).await?;
    let imported = Imported { network, slug: file.network.slug.clone(), organisations, opportunities, proposals };
    record(tx, network, &imported).await?;
    Ok(imported)
}

async fn write_vocabulary(tx: &mut Tx, network: NetworkId, file: &AllianceFile) -> Result<Ids> {
    let areas = store::insert_areas(tx, network, file.areas.iter().map(records::area).collect()).await?;
    let sectors = store::insert_sectors(tx, network, file.sectors.iter().map(records::sector).collect()).await?;
    store::insert_bodies(tx, network, file.bodies.iter().map(records::body).collect()).await?;
    found_pipeline(tx, network).await?;
    let stages = stage_keys(tx, network).await?;
    let calls = insert_calls(tx, network, file.calls.iter().map(records::call).collect()).await?;
    Ok(Ids { areas, sectors, calls, stages, ..Ids::default() })
}

async fn write_organisations(
    tx: &mut Tx,
    network: NetworkId,
    file: &AllianceFile,
    ids: &mut Ids,
    now: OffsetDateTime,
) -> Result<usize> {
    ids.organisations = organisation_keys(tx, network).await?;
    let is_new = |key: &String| !ids.organisations.contains_key(key);
    let new: Vec<_> =
        file.organisations.iter().filter(|one| is_new(&one.key)).map(|one| records::organisation(one, ids)).collect();
    insert_organisations(tx, network, now, &new).await?;
    let count = new.len();
    let new: HashSet<OrganisationId> = new.iter().map(|record| record.id).collect();
    ids.organisations = organisation_keys(tx, network).await?;
    write_relationships(tx, network, file, ids, &new, now).await?;
    Ok(count)
}

/// Relationships of organisations that are new. Those between others are what people have made
/// of them since an earlier import.
async fn write_relationships(
    tx: &mut Tx,
    network: NetworkId,
    file: &AllianceFile,
    ids: &Ids,
    new: &HashSet<OrganisationId>,
    now: OffsetDateTime,
) -> Result<()> {
    let mut records: Vec<RelationshipRecord> =
        file.relationships.iter().filter_map(|one| records::relationship(one, ids)).collect();
    records.retain(|record| new.contains(&record.organisation_id) || new.contains(&record.other_id));
    insert_relationships(tx, network, now, &records).await?;
    crate::membership::settle(tx, network).await
}

/// The answer is the number of new proposals and what their consortia look for.
async fn write_proposals(
    tx: &mut Tx,
    network: NetworkId,
    file: &AllianceFile,
    ids: &mut Ids,
    now: OffsetDateTime,
) -> Result<(usize, Vec<OpportunityRecord>)> {
    let known = proposal_keys(tx, network).await?;
    let currency = Currency::from_iso(&file.network.currency).unwrap_or(Currency::Eur);
    let mut new: Vec<ProposalRecord> = Vec::new();
    let mut needs = Vec::new();
    for one in file.proposals.iter().filter(|one| !known.contains_key(&one.key)) {
        // The check has read the amounts before; what fails here is ours.
        let amounts = amounts::read(one, currency).map_err(|fields| Error::internal(format!("{fields:?}")))?;
        let stage = *ids
            .stages
            .get(&one.stage)
            .ok_or_else(|| Error::internal(format!("the alliance has no stage '{}' any more", one.stage)))?;
        let record = records::proposal(one, stage, amounts, ids, now);
        needs.extend(one.needs.iter().map(|need| records::need(need, one, record.id, record.area_id)));
        new.push(record);
    }
    insert_proposals(tx, network, now, &new).await?;
    ids.proposals = known;
    ids.proposals.extend(new.iter().filter_map(|record| Some((record.external_key.clone()?, record.id))));
    Ok((new.len(), needs))
}

async fn write_opportunities(
    tx: &mut Tx,
    network: NetworkId,
    file: &AllianceFile,
    ids: &Ids,
    needs: Vec<OpportunityRecord>,
    now: OffsetDateTime,
) -> Result<usize> {
    let mut known = opportunity_keys(tx, network).await?;
    let mut new: Vec<OpportunityRecord> =
        file.opportunities.iter().map(|one| records::opportunity(one, ids, now)).chain(needs).collect();
    new.retain(|record| record.external_key.as_ref().is_none_or(|key| known.insert(key.clone())));
    insert_opportunities(tx, network, now, &new).await?;
    Ok(new.len())
}

/// One event for the whole import; none where nothing was new.
async fn record(tx: &mut Tx, network: NetworkId, imported: &Imported) -> Result<()> {
    if imported.organisations + imported.opportunities + imported.proposals == 0 {
        return Ok(());
    }
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let kind =
        EventKind::Imported { organisations: count(imported.organisations), proposals: count(imported.proposals) };
    activity::record_by_program(tx, network, Event { topic: Topic::Network, subject: network.0, kind }).await
}
