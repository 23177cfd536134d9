//! Memberships through another organisation. They are worked out anew whenever something
//! changes on which they rest.

use crate::db::Tx;
use crate::directory::model::{MembershipStatus, Tier};
use crate::directory::relationship::RelationshipKind;
use crate::error::Result;
use crate::id::{NetworkId, OrganisationId, RelationshipId};
use crate::live::{Hint, Topic};
use crate::membership::inheritance::{Passage, inherited};
use crate::membership::model::Passing;
use crate::{execute, on};
use std::collections::{BTreeMap, BTreeSet};
use time::Date;
use uuid::Uuid;

/// A membership as it is passed on. What a member pays is its own affair.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
struct Row {
    organisation_id: OrganisationId,
    inherited_from: Option<OrganisationId>,
    status: MembershipStatus,
    tier: Tier,
    valid_from: Option<Date>,
    valid_to: Option<Date>,
}

/// Brings the memberships through others to what relationships and own memberships say now,
/// and announces the organisations for which that changes something.
pub async fn settle(tx: &mut Tx, network: NetworkId) -> Result<()> {
    let passages = passages(tx, network).await?;
    let rows = rows(tx, network).await?;
    let (before, own): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(|row| row.inherited_from.is_some());
    if passages.is_empty() && before.is_empty() {
        return Ok(());
    }
    let counts = |row: &&Row| matches!(row.status, MembershipStatus::Active | MembershipStatus::Suspended);
    let members: BTreeMap<OrganisationId, &Row> =
        own.iter().filter(counts).map(|row| (row.organisation_id, row)).collect();
    let through = inherited(
        &passages,
        &members.keys().copied().collect(),
        &own.iter().map(|row| row.organisation_id).collect::<BTreeSet<_>>(),
    );
    let now: Vec<Row> = through
        .into_iter()
        .filter_map(|(organisation_id, source)| {
            let member = *members.get(&source)?;
            Some(Row { organisation_id, inherited_from: Some(source), ..member.clone() })
        })
        .collect();
    for gone in before.iter().filter(|row| !now.contains(row)) {
        remove(tx, network, gone.organisation_id).await?;
    }
    for new in now.iter().filter(|row| !before.contains(row)) {
        insert(tx, network, new).await?;
    }
    let changed = before.iter().filter(|row| !now.contains(row)).chain(now.iter().filter(|row| !before.contains(row)));
    let changed: BTreeSet<OrganisationId> = changed.map(|row| row.organisation_id).collect();
    for id in changed {
        tx.announce(Hint { network, topic: Topic::Organisation, id: id.0 }).await?;
    }
    Ok(())
}

/// The relationships that pass a membership on, between organisations that are not archived.
async fn passages(tx: &mut Tx, network: NetworkId) -> Result<Vec<Passage>> {
    let rows: Vec<(OrganisationId, OrganisationId)> = on!(tx, |c| sqlx::query_as(
        "select r.other_id, r.organisation_id from relationship r
         join organisation o on o.id = r.organisation_id join organisation p on p.id = r.other_id
         where r.network_id = $1 and r.passes_membership and o.archived_at is null and p.archived_at is null"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(|(from, to)| Passage { from, to }).collect())
}

/// Every membership that has to do with passing one on: those through others, and the own ones
/// of whoever stands in a relationship that passes one on.
async fn rows(tx: &mut Tx, network: NetworkId) -> Result<Vec<Row>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select m.organisation_id, m.inherited_from, m.status, m.tier, m.valid_from, m.valid_to from membership m
         where m.network_id = $1 and (m.inherited_from is not null or exists
           (select 1 from relationship r where r.network_id = $1 and r.passes_membership
              and (r.organisation_id = m.organisation_id or r.other_id = m.organisation_id)))
         order by m.organisation_id"
    )
    .bind(network)
    .fetch_all(c)
    .await)?)
}

/// Takes away what an organisation has through another one.
pub async fn remove(tx: &mut Tx, network: NetworkId, organisation: OrganisationId) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "delete from membership where network_id = $1 and organisation_id = $2 and inherited_from is not null"
        )
        .bind(network)
        .bind(organisation)
    )?;
    Ok(())
}

async fn insert(tx: &mut Tx, network: NetworkId, row: &Row) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "insert into membership
               (id, network_id, organisation_id, status, tier, valid_from, valid_to, inherited_from)
             values ($1, $2, $3, $4, $5, $6, $7, $8)
             on conflict do nothing"
        )
        .bind(Uuid::now_v7())
        .bind(network)
        .bind(row.organisation_id)
        .bind(row.status)
        .bind(row.tier)
        .bind(row.valid_from)
        .bind(row.valid_to)
        .bind(row.inherited_from)
    )?;
    Ok(())
}

/// The member through which an organisation belongs to the alliance, with its name.
pub async fn member_through(
    tx: &mut Tx,
    network: NetworkId,
    organisation: OrganisationId,
) -> Result<Option<(OrganisationId, String)>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select o.id, o.name from membership m join organisation o on o.id = m.inherited_from
         where m.network_id = $1 and m.organisation_id = $2"
    )
    .bind(network)
    .bind(organisation)
    .fetch_optional(c)
    .await)?)
}

/// The relationships over which an organisation's membership may be passed on, by the name of
/// the other. A competitor receives nothing.
pub async fn passings(tx: &mut Tx, network: NetworkId, organisation: OrganisationId) -> Result<Vec<Passing>> {
    let rows: Vec<(RelationshipId, RelationshipKind, OrganisationId, String, bool)> = on!(tx, |c| sqlx::query_as(
        "select r.id, r.kind, o.id, o.name, r.passes_membership
         from relationship r join organisation o on o.id = r.organisation_id
         where r.network_id = $1 and r.other_id = $2 and r.kind <> 'competitor' and o.archived_at is null
         order by lower(o.name), r.id"
    )
    .bind(network)
    .bind(organisation)
    .fetch_all(c)
    .await)?;
    let passing = |(id, kind, organisation, name, passes)| Passing { id, kind, organisation, name, passes };
    Ok(rows.into_iter().map(passing).collect())
}

/// Decides whether a relationship passes the membership of an organisation on. The answer is
/// the name of who receives it; none where there is no such relationship.
pub async fn pass(
    tx: &mut Tx,
    network: NetworkId,
    organisation: OrganisationId,
    relationship: RelationshipId,
    passes: bool,
) -> Result<Option<String>> {
    let known = passings(tx, network, organisation).await?;
    let Some(passing) = known.into_iter().find(|one| one.id == relationship) else { return Ok(None) };
    execute!(
        tx,
        sqlx::query("update relationship set passes_membership = $3 where network_id = $1 and id = $2")
            .bind(network)
            .bind(relationship)
            .bind(passes)
    )?;
    settle(tx, network).await?;
    Ok(Some(passing.name))
}

/// Who belongs to the alliance through whom, by name, at most so many.
pub async fn through_others(
    tx: &mut Tx,
    network: NetworkId,
    limit: i64,
) -> Result<Vec<(OrganisationId, String, String)>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select o.id, o.name, p.name from membership m join organisation o on o.id = m.organisation_id
         join organisation p on p.id = m.inherited_from
         where m.network_id = $1 and o.archived_at is null order by lower(o.name), o.id limit $2"
    )
    .bind(network)
    .bind(limit)
    .fetch_all(c)
    .await)?)
}
