//! Moves everything that hangs on an organisation to the one it is merged into.

use crate::db::Tx;
use crate::error::Result;
use crate::execute;
use crate::id::{NetworkId, OrganisationId, PersonId};
use time::OffsetDateTime;

/// What happens with each table, in this order; $1 is the alliance, $2 the organisation that is
/// kept, $3 the one that is merged. Where both have what only one may have, the first statements
/// decide which is left.
const MOVES: &[&str] = &[
    // What they have through others is worked out anew.
    "delete from membership where network_id = $1 and organisation_id in ($2, $3) and inherited_from is not null",
    // One membership: the one that counts for more. The steps that led to both are kept.
    "delete from membership where network_id = $1 and organisation_id = $2 and exists (
       select 1 from membership m where m.network_id = $1 and m.organisation_id = $3
         and case m.status when 'active' then 3 when 'suspended' then 2 when 'applied' then 1 else 0 end
           > case membership.status when 'active' then 3 when 'suspended' then 2 when 'applied' then 1 else 0 end)",
    "update membership set organisation_id = $2 where network_id = $1 and organisation_id = $3
       and not exists (select 1 from membership m where m.network_id = $1 and m.organisation_id = $2)",
    "delete from membership where network_id = $1 and organisation_id = $3 and $2 = $2",
    "update membership_application set organisation_id = $2 where network_id = $1 and organisation_id = $3",
    "update membership_step set organisation_id = $2 where network_id = $1 and organisation_id = $3",
    "update prospect set organisation_id = $2 where network_id = $1 and organisation_id = $3
       and not exists (select 1 from prospect p where p.network_id = $1 and p.organisation_id = $2)",
    "insert into editorship (network_id, organisation_id, person_id, created_at)
     select e.network_id, $2, e.person_id, e.created_at from editorship e
     where e.network_id = $1 and e.organisation_id = $3
       and not exists (select 1 from editorship k where k.organisation_id = $2 and k.person_id = e.person_id)",
    "delete from editorship where network_id = $1 and organisation_id = $3 and $2 = $2",
    "update invitation set organisation_id = $2 where network_id = $1 and organisation_id = $3",
    // One part in a consortium: the shares add up, and who leads goes on leading.
    "update participation set contribution = coalesce(contribution, 0) + (
       select p.contribution from participation p
       where p.proposal_id = participation.proposal_id and p.organisation_id = $3)
     where network_id = $1 and organisation_id = $2 and exists (
       select 1 from participation p where p.proposal_id = participation.proposal_id and p.organisation_id = $3
         and p.contribution is not null)",
    "update participation set contribution = (
       select p.contribution from participation p
       where p.proposal_id = participation.proposal_id and p.organisation_id = $2)
     where network_id = $1 and organisation_id = $3 and role = 'lead' and exists (
       select 1 from participation p where p.proposal_id = participation.proposal_id and p.organisation_id = $2)",
    "delete from participation where network_id = $1 and organisation_id = $2 and exists (
       select 1 from participation p where p.proposal_id = participation.proposal_id and p.organisation_id = $3
         and p.role = 'lead')",
    "update participation set organisation_id = $2 where network_id = $1 and organisation_id = $3
       and not exists (select 1 from participation p
         where p.proposal_id = participation.proposal_id and p.organisation_id = $2)",
    "delete from participation where network_id = $1 and organisation_id = $3 and $2 = $2",
    "update opportunity set organisation_id = $2, version = version + 1
     where network_id = $1 and organisation_id = $3",
    "update contact set organisation_id = $2 where network_id = $1 and organisation_id = $3",
    // What one is to the other says nothing once they are one, nor does an interest in an own need.
    "delete from relationship where network_id = $1
       and ((organisation_id = $2 and other_id = $3) or (organisation_id = $3 and other_id = $2))",
    "update relationship set organisation_id = $2 where network_id = $1 and organisation_id = $3
       and not exists (select 1 from relationship r where r.network_id = $1 and r.organisation_id = $2
         and r.kind = relationship.kind and r.other_id = relationship.other_id)",
    "update relationship set other_id = $2 where network_id = $1 and other_id = $3
       and not exists (select 1 from relationship r where r.network_id = $1 and r.other_id = $2
         and r.kind = relationship.kind and r.organisation_id = relationship.organisation_id)",
    "delete from relationship where network_id = $1 and (organisation_id = $3 or other_id = $3) and $2 = $2",
    "delete from interest where network_id = $1 and organisation_id in ($2, $3) and exists (
       select 1 from opportunity o where o.network_id = $1 and o.id = interest.opportunity_id and o.organisation_id = $2)",
    // One interest that waits or was accepted: the accepted one.
    "delete from interest where network_id = $1 and organisation_id = $2 and status = 'open' and exists (
       select 1 from interest i where i.opportunity_id = interest.opportunity_id and i.organisation_id = $3
         and i.status = 'accepted')",
    "update interest set organisation_id = $2 where network_id = $1 and organisation_id = $3
       and (status = 'declined' or not exists (select 1 from interest i where i.organisation_id = $2
         and i.opportunity_id = interest.opportunity_id and i.status <> 'declined'))",
    "delete from interest where network_id = $1 and organisation_id = $3 and $2 = $2",
    "update shortlist_entry set organisation_id = $2 where network_id = $1 and organisation_id = $3
       and not exists (select 1 from shortlist_entry s where s.organisation_id = $2
         and (s.proposal_id = shortlist_entry.proposal_id or s.opportunity_id = shortlist_entry.opportunity_id))",
    "delete from shortlist_entry where network_id = $1 and organisation_id = $3 and $2 = $2",
    // Addresses of organisations that were merged before lead on.
    "update organisation_merge set kept_id = $2 where network_id = $1 and kept_id = $3",
    // One logo: the own one, else the other's.
    "update picture set organisation_id = $2 where network_id = $1 and organisation_id = $3
       and not exists (select 1 from picture p where p.network_id = $1 and p.organisation_id = $2)",
    "delete from picture where network_id = $1 and organisation_id = $3 and $2 = $2",
    // Numbers by which it is known again.
    "update organisation set vat = coalesce(vat, (select o.vat from organisation o where o.network_id = $1 and o.id = $3)),
       pic = coalesce(pic, (select o.pic from organisation o where o.network_id = $1 and o.id = $3))
     where network_id = $1 and id = $2",
];

/// Tables whose rows stay with the organisation that is merged: its own profile, and records of
/// what was done.
#[cfg(test)]
pub const STAY: &[&str] = &[
    "organisation_area",
    "organisation_sector",
    "import_row",
    "duplicate_verdict",
    "organisation_merge",
    "public_profile",
];

/// Moves everything, and notes where the address of the merged one leads.
pub async fn move_everything(
    tx: &mut Tx,
    network: NetworkId,
    (kept, merged): (OrganisationId, OrganisationId),
    person: PersonId,
) -> Result<()> {
    for statement in MOVES {
        execute!(tx, sqlx::query(*statement).bind(network).bind(kept).bind(merged))?;
    }
    execute!(
        tx,
        sqlx::query(
            "insert into organisation_merge (merged_id, network_id, kept_id, person_id, at) values ($1, $2, $3, $4, $5)"
        )
        .bind(merged)
        .bind(network)
        .bind(kept)
        .bind(person)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

#[cfg(test)]
pub fn is_moved(table: &str) -> bool {
    MOVES.iter().any(|statement| statement.starts_with(&format!("update {table} set")))
}
