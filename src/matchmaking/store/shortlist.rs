//! Organisations put aside for a proposal or a need.

use crate::db::Tx;
use crate::error::Result;
use crate::id::{NetworkId, OrganisationId, PersonId, ShortlistEntryId};
use crate::matchmaking::model::{ShortlistEntry, SubjectId};
use crate::{execute, on};
use time::OffsetDateTime;

/// The shortlist of a proposal or need, the best score first; archived organisations are
/// left out.
pub async fn shortlist(tx: &mut Tx, network: NetworkId, subject: SubjectId) -> Result<Vec<ShortlistEntry>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select o.id as organisation, o.name, e.score
         from shortlist_entry e join organisation o on o.id = e.organisation_id and o.archived_at is null
         where e.network_id = $1 and (e.proposal_id = $2 or e.opportunity_id = $3)
         order by e.score desc, o.name"
    )
    .bind(network)
    .bind(subject.proposal())
    .bind(subject.need())
    .fetch_all(c)
    .await)?)
}

/// Puts an organisation on a shortlist with its score in hundredths of a point. False if
/// it was there already, which leaves the entry as it is.
pub async fn put(
    tx: &mut Tx,
    network: NetworkId,
    subject: SubjectId,
    organisation: OrganisationId,
    score: i64,
    by: PersonId,
) -> Result<bool> {
    let added = execute!(
        tx,
        sqlx::query(
            "insert into shortlist_entry
               (id, network_id, proposal_id, opportunity_id, organisation_id, score, added_by, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing"
        )
        .bind(ShortlistEntryId::new())
        .bind(network)
        .bind(subject.proposal())
        .bind(subject.need())
        .bind(organisation)
        .bind(score)
        .bind(by)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(added > 0)
}

/// Takes an organisation off a shortlist. False if it was not on it.
pub async fn take_off(
    tx: &mut Tx,
    network: NetworkId,
    subject: SubjectId,
    organisation: OrganisationId,
) -> Result<bool> {
    let removed = execute!(
        tx,
        sqlx::query(
            "delete from shortlist_entry
             where network_id = $1 and organisation_id = $2 and (proposal_id = $3 or opportunity_id = $4)"
        )
        .bind(network)
        .bind(organisation)
        .bind(subject.proposal())
        .bind(subject.need())
    )?;
    Ok(removed > 0)
}
