//! Relationships in bulk.

use crate::db::Tx;
use crate::directory::relationship::RelationshipKind;
use crate::error::Result;
use crate::id::{NetworkId, OrganisationId, RelationshipId};
use crate::{insert_rows, on};
use time::OffsetDateTime;

/// A relationship as a file of an alliance brings it.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub(crate) struct RelationshipRecord {
    pub organisation_id: OrganisationId,
    pub kind: RelationshipKind,
    pub other_id: OrganisationId,
    pub passes_membership: bool,
}

/// Inserts relationships; nobody in particular has set them.
pub(crate) async fn insert_relationships(
    tx: &mut Tx,
    network: NetworkId,
    now: OffsetDateTime,
    records: &[RelationshipRecord],
) -> Result<()> {
    insert_rows!(
        tx,
        "insert into relationship
           (id, network_id, organisation_id, kind, other_id, passes_membership, created_at) ",
        records,
        |r| [RelationshipId::new(), network, r.organisation_id, r.kind, r.other_id, r.passes_membership, now]
    );
    Ok(())
}

/// All relationships between organisations that are not archived, in the order they came.
pub(crate) async fn relationships(tx: &mut Tx, network: NetworkId) -> Result<Vec<RelationshipRecord>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select r.organisation_id, r.kind, r.other_id, r.passes_membership from relationship r
         join organisation o on o.id = r.organisation_id join organisation p on p.id = r.other_id
         where r.network_id = $1 and o.archived_at is null and p.archived_at is null order by r.created_at, r.id"
    )
    .bind(network)
    .fetch_all(c)
    .await)?)
}
