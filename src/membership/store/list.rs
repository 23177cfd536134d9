//! Lists of memberships, and of organisations without one.

use crate::db::Tx;
use crate::directory::model::{Membership, MembershipStatus, Tier};
use crate::error::Result;
use crate::id::{NetworkId, OrganisationId};
use crate::membership::model::{Listed, PAGE_SIZE};
use crate::on;
use sqlx::QueryBuilder;
use time::Date;

/// How many memberships of their own there are of each status.
pub async fn counts(tx: &mut Tx, network: NetworkId) -> Result<Vec<(MembershipStatus, i64)>> {
    let rows: Vec<(MembershipStatus, i64)> = on!(tx, |c| sqlx::query_as(
        "select m.status, count(*) from membership m join organisation o on o.id = m.organisation_id
         where m.network_id = $1 and m.inherited_from is null and o.archived_at is null group by m.status"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    let count = |status| rows.iter().find(|(known, _)| *known == status).map_or(0, |(_, count)| *count);
    Ok(MembershipStatus::ALL.iter().map(|status| (*status, count(*status))).collect())
}

#[derive(sqlx::FromRow)]
struct Row {
    organisation_id: OrganisationId,
    name: String,
    status: MembershipStatus,
    tier: Tier,
    fee_class: Option<String>,
    valid_from: Option<Date>,
    valid_to: Option<Date>,
}

/// A page of the own memberships by name, of one status or of all. Pages are counted from 1.
pub async fn listed(
    tx: &mut Tx,
    network: NetworkId,
    status: Option<MembershipStatus>,
    page: u32,
) -> Result<Vec<Listed>> {
    let rows: Vec<Row> = on!(tx, |c| {
        let mut query = QueryBuilder::new(
            "select m.organisation_id, o.name, m.status, m.tier, m.fee_class, m.valid_from, m.valid_to
             from membership m join organisation o on o.id = m.organisation_id
             where o.archived_at is null and m.inherited_from is null and m.network_id = ",
        );
        query.push_bind(network);
        if let Some(status) = status {
            query.push(" and m.status = ").push_bind(status);
        }
        query.push(" order by lower(o.name), o.id limit ").push_bind(i64::from(PAGE_SIZE));
        query.push(" offset ").push_bind(i64::from(page.saturating_sub(1)) * i64::from(PAGE_SIZE));
        query.build_query_as().fetch_all(c).await
    })?;
    Ok(rows.into_iter().map(Listed::from).collect())
}

impl From<Row> for Listed {
    fn from(row: Row) -> Self {
        let Row { organisation_id, name, status, tier, fee_class, valid_from, valid_to } = row;
        let membership = Membership { status, tier, valid_from, valid_to };
        Listed { organisation: organisation_id, name, membership, fee_class }
    }
}

/// Organisations that may apply, because they have no membership of their own or have left: all of the
/// alliance or these only, by name, at most so many.
pub async fn outside(
    tx: &mut Tx,
    network: NetworkId,
    only: Option<&[OrganisationId]>,
    limit: i64,
) -> Result<Vec<(OrganisationId, String)>> {
    Ok(on!(tx, |c| {
        let mut query = QueryBuilder::new(
            "select o.id, o.name from organisation o left join membership m
               on m.organisation_id = o.id and m.inherited_from is null
             where o.archived_at is null and (m.status is null or m.status = 'left') and o.network_id = ",
        );
        query.push_bind(network);
        if let Some(only) = only {
            // Without any id the list is empty, which both databases understand.
            query.push(" and o.id in (select id from organisation where 1 = 0");
            for id in only {
                query.push(" union all select id from organisation where id = ").push_bind(*id);
            }
            query.push(")");
        }
        query.push(" order by lower(o.name), o.id limit ").push_bind(limit);
        query.build_query_as().fetch_all(c).await
    })?)
}
