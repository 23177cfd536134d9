//! What an organisation is in the alliance, and its change.

use crate::db::Tx;
use crate::directory::model::{Membership, MembershipStatus, Tier};
use crate::error::{Conflict, Error, Result};
use crate::id::{NetworkId, OrganisationId};
use crate::membership::model::Terms;
use crate::{execute, on};
use time::Date;
use uuid::Uuid;

/// What an organisation is in the alliance.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    pub name: String,
    pub membership: Option<Membership>,
    pub fee_class: Option<String>,
    /// Whether it had left already when it applied last.
    pub was_member: bool,
}

impl Standing {
    pub fn status(&self) -> Option<MembershipStatus> {
        self.membership.as_ref().map(|membership| membership.status)
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    name: String,
    status: Option<MembershipStatus>,
    tier: Option<Tier>,
    valid_from: Option<Date>,
    valid_to: Option<Date>,
    fee_class: Option<String>,
}

/// The standing of an organisation of the alliance by its own membership; none for an archived one.
pub async fn standing(tx: &mut Tx, network: NetworkId, organisation: OrganisationId) -> Result<Option<Standing>> {
    let row: Option<Row> = on!(tx, |c| sqlx::query_as(
        "select o.name, m.status, m.tier, m.valid_from, m.valid_to, m.fee_class
         from organisation o left join membership m on m.organisation_id = o.id and m.inherited_from is null
         where o.network_id = $1 and o.id = $2 and o.archived_at is null"
    )
    .bind(network)
    .bind(organisation)
    .fetch_optional(c)
    .await)?;
    let Some(row) = row else { return Ok(None) };
    let before: Option<(Option<MembershipStatus>,)> = on!(tx, |c| sqlx::query_as(
        "select from_status from membership_step
         where network_id = $1 and organisation_id = $2 and step = 'apply' order by id desc limit 1"
    )
    .bind(network)
    .bind(organisation)
    .fetch_optional(c)
    .await)?;
    let membership = row.status.zip(row.tier).map(|(status, tier)| Membership {
        status,
        tier,
        valid_from: row.valid_from,
        valid_to: row.valid_to,
    });
    let was_member = matches!(before, Some((Some(MembershipStatus::Left),)));
    Ok(Some(Standing { name: row.name, membership, fee_class: row.fee_class, was_member }))
}

/// Changes a status that is still `from`, else `Conflict`; none is no membership.
pub async fn put(
    tx: &mut Tx,
    network: NetworkId,
    organisation: OrganisationId,
    from: Option<MembershipStatus>,
    to: Option<MembershipStatus>,
) -> Result<()> {
    let touched = match (from, to) {
        (None, None) => 1,
        (None, Some(to)) => insert(tx, network, organisation, to).await?,
        (Some(from), None) => execute!(
            tx,
            sqlx::query(
                "delete from membership
                 where network_id = $1 and organisation_id = $2 and status = $3 and inherited_from is null"
            )
            .bind(network)
            .bind(organisation)
            .bind(from)
        )?,
        (Some(from), Some(to)) => execute!(
            tx,
            sqlx::query(
                "update membership set status = $4
                 where network_id = $1 and organisation_id = $2 and status = $3 and inherited_from is null"
            )
            .bind(network)
            .bind(organisation)
            .bind(from)
            .bind(to)
        )?,
    };
    if touched == 0 { Err(Error::Conflict(Conflict::Changed)) } else { Ok(()) }
}

/// The tier of a new membership is decided when it is approved; a full one is applied for.
async fn insert(
    tx: &mut Tx,
    network: NetworkId,
    organisation: OrganisationId,
    status: MembershipStatus,
) -> Result<u64> {
    super::inheritance::remove(tx, network, organisation).await?;
    Ok(execute!(
        tx,
        sqlx::query(
            "insert into membership (id, network_id, organisation_id, status, tier) values ($1, $2, $3, $4, $5)"
        )
        .bind(Uuid::now_v7())
        .bind(network)
        .bind(organisation)
        .bind(status)
        .bind(Tier::Full)
    )?)
}

/// Writes the terms of a membership.
pub async fn set_terms(tx: &mut Tx, network: NetworkId, organisation: OrganisationId, terms: &Terms) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "update membership set tier = $3, fee_class = $4, valid_from = $5, valid_to = $6
             where network_id = $1 and organisation_id = $2"
        )
        .bind(network)
        .bind(organisation)
        .bind(terms.tier)
        .bind(&terms.fee_class)
        .bind(terms.from)
        .bind(terms.to)
    )?;
    Ok(())
}

/// Writes the last day of a membership.
pub async fn end_on(tx: &mut Tx, network: NetworkId, organisation: OrganisationId, day: Date) -> Result<()> {
    execute!(
        tx,
        sqlx::query("update membership set valid_to = $3 where network_id = $1 and organisation_id = $2")
            .bind(network)
            .bind(organisation)
            .bind(day)
    )?;
    Ok(())
}
