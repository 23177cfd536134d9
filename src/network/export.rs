//! Writes an alliance as a file that can be imported again. It is the operator's tool:
//! confidential records are part of it.

mod objects;
mod vocabulary;

use crate::db::Tx;
use crate::directory::bulk::{OpportunityRecord, OrganisationRecord, opportunities, organisations, relationships};
use crate::error::Result;
use crate::i18n::Lang;
use crate::id::{AreaId, CallId, NetworkId, OrganisationId, ProposalId, SectorId, StageId};
use crate::network::import::file::AllianceFile;
use crate::network::import::{areas, network, sectors};
use crate::pipeline::bulk::{ProposalRecord, calls, proposals, stage_keys};
use std::collections::HashMap;
use time::OffsetDateTime;

/// The alliance with this slug as a file; none if there is none. Days that the file counts
/// are counted from `now`.
pub async fn export_alliance(tx: &mut Tx, slug: &str, now: OffsetDateTime) -> Result<Option<AllianceFile>> {
    let Some((id, row)) = network(tx, slug).await? else { return Ok(None) };
    let organisations = organisations(tx, id).await?;
    let opportunities = opportunities(tx, id).await?;
    let proposals = proposals(tx, id).await?;
    let keys = Keys::of(tx, id, &organisations, &proposals, now).await?;
    Ok(Some(AllianceFile {
        network: vocabulary::network(row),
        areas: vocabulary::areas(tx, id).await?,
        sectors: vocabulary::sectors(tx, id).await?,
        bodies: vocabulary::bodies(tx, id).await?,
        calls: vocabulary::calls(tx, id).await?,
        relationships: relationships(tx, id)
            .await?
            .iter()
            .filter_map(|one| objects::relationship(one, &keys))
            .collect(),
        opportunities: opportunities.iter().filter_map(|one| objects::opportunity(one, &keys)).collect(),
        proposals: proposals.into_iter().map(|one| objects::proposal(one, &opportunities, &keys)).collect(),
        organisations: organisations.into_iter().map(|one| objects::organisation(one, &keys)).collect(),
    }))
}

/// The file's keys behind the ids.
struct Keys {
    now: OffsetDateTime,
    areas: HashMap<AreaId, String>,
    sectors: HashMap<SectorId, String>,
    calls: HashMap<CallId, String>,
    stages: HashMap<StageId, String>,
    organisations: HashMap<OrganisationId, String>,
    proposals: HashMap<ProposalId, String>,
}

impl Keys {
    async fn of(
        tx: &mut Tx,
        network: NetworkId,
        organisations: &[OrganisationRecord],
        proposals: &[ProposalRecord],
        now: OffsetDateTime,
    ) -> Result<Keys> {
        Ok(Keys {
            now,
            areas: areas(tx, network).await?.into_iter().map(|area| (area.id, area.key)).collect(),
            sectors: sectors(tx, network).await?.into_iter().map(|sector| (sector.id, sector.key)).collect(),
            calls: calls(tx, network).await?.into_iter().map(|call| (call.id, call.key)).collect(),
            stages: stage_keys(tx, network).await?.into_iter().map(|(key, id)| (id, key)).collect(),
            organisations: organisations.iter().map(|one| (one.id, key(&one.external_key, one.id))).collect(),
            proposals: proposals.iter().map(|one| (one.id, key(&one.external_key, one.id))).collect(),
        })
    }

    /// Whole days until a date; negative for one that is over.
    fn days_until(&self, date: Option<time::Date>) -> Option<i64> {
        date.map(|date| (date - self.now.date()).whole_days())
    }
}

/// The key an import gave, or the id for what a member entered.
fn key(external: &Option<String>, id: impl std::fmt::Display) -> String {
    external.clone().unwrap_or_else(|| id.to_string())
}

/// A language code from the database; the program wrote it, so it is one it knows.
fn lang(code: &str) -> Lang {
    Lang::parse(code).unwrap_or_default()
}

/// Both ends of a range of technology readiness levels.
fn trl(low: Option<i64>, high: Option<i64>) -> Option<[i64; 2]> {
    Some([low.or(high)?, high.or(low)?])
}

/// The needs of one proposal.
fn needs_of(opportunities: &[OpportunityRecord], proposal: ProposalId) -> impl Iterator<Item = &OpportunityRecord> {
    opportunities.iter().filter(move |one| one.proposal_id == Some(proposal) && one.organisation_id.is_none())
}
