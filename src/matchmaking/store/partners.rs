//! What suggestions show, read by the ids that the ranking answers.

use super::among;
use crate::db::Tx;
use crate::error::Result;
use crate::id::{NetworkId, OpportunityId, OrganisationId, ProposalId};
use crate::matchmaking::model::Partner;
use crate::on;
use sqlx::QueryBuilder;
use std::collections::{HashMap, HashSet};
use time::Date;

/// These organisations by their ids; archived ones are left out.
pub async fn partners(
    tx: &mut Tx,
    network: NetworkId,
    ids: &[OrganisationId],
) -> Result<HashMap<OrganisationId, Partner>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<Partner> = on!(tx, |c| {
        let mut query = QueryBuilder::new(
            "select id, name, kind, size_class, city, country, nuts, is_sample from organisation
             where archived_at is null and network_id = ",
        );
        query.push_bind(network);
        among(&mut query, " and id in (", ids);
        query.build_query_as().fetch_all(c).await
    })?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// The names of these organisations.
pub async fn names(tx: &mut Tx, network: NetworkId, ids: &[OrganisationId]) -> Result<HashMap<OrganisationId, String>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(OrganisationId, String)> = on!(tx, |c| {
        let mut query = QueryBuilder::new("select id, name from organisation where network_id = ");
        query.push_bind(network);
        among(&mut query, " and id in (", ids);
        query.build_query_as().fetch_all(c).await
    })?;
    Ok(rows.into_iter().collect())
}

/// The titles of these proposals; archived ones are left out.
pub async fn titles(tx: &mut Tx, network: NetworkId, ids: &[ProposalId]) -> Result<HashMap<ProposalId, String>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(ProposalId, String)> = on!(tx, |c| {
        let mut query = QueryBuilder::new("select id, title from proposal where archived_at is null and network_id = ");
        query.push_bind(network);
        among(&mut query, " and id in (", ids);
        query.build_query_as().fetch_all(c).await
    })?;
    Ok(rows.into_iter().collect())
}

/// Which of these needs and offers every member may see on `today`.
pub async fn visible_opportunities(
    tx: &mut Tx,
    network: NetworkId,
    ids: &[OpportunityId],
    today: Date,
) -> Result<HashSet<OpportunityId>> {
    if ids.is_empty() {
        return Ok(HashSet::new());
    }
    let rows: Vec<(OpportunityId,)> = on!(tx, |c| {
        let mut query = QueryBuilder::new(
            "select id from opportunity
             where visibility = 'visible' and status = 'published' and archived_at is null and network_id = ",
        );
        query.push_bind(network);
        query.push(" and (valid_until is null or valid_until >= ").push_bind(today).push(")");
        among(&mut query, " and id in (", ids);
        query.build_query_as().fetch_all(c).await
    })?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}
