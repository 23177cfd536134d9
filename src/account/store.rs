//! People, sessions and links in the database.

use super::session::{IDLE, SessionToken};
use super::viewer::SignedIn;
use crate::db::Tx;
use crate::error::Result;
use crate::id::{NetworkId, OrganisationId, PersonId};
use crate::on;
use crate::policy::Role;
use time::OffsetDateTime;

/// The person of a live session; none if it has ended.
pub async fn person_of_session(tx: &mut Tx, token: &SessionToken) -> Result<Option<SignedIn>> {
    let now = OffsetDateTime::now_utc();
    let row: Option<(PersonId, bool)> = on!(tx, |c| sqlx::query_as(
        "select p.id, p.is_administrator from session s join person p on p.id = s.person_id
         where s.token_hash = $1 and s.expires_at > $2 and s.seen_at > $3"
    )
    .bind(token.hash())
    .bind(now)
    .bind(now - IDLE)
    .fetch_optional(c)
    .await)?;
    Ok(row.map(|(person, is_administrator)| SignedIn { person, is_administrator, token: token.clone() }))
}

/// The alliance with this slug and the person's role there; no row if there is none such.
pub async fn acting_in(tx: &mut Tx, person: PersonId, slug: &str) -> Result<Option<(NetworkId, Option<Role>)>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select n.id, r.role from network n
         left join network_role r on r.network_id = n.id and r.person_id = $1 where n.slug = $2"
    )
    .bind(person)
    .bind(slug)
    .fetch_optional(c)
    .await)?)
}

/// The organisations of an alliance whose profile a person keeps.
pub async fn edited_by(tx: &mut Tx, network: NetworkId, person: PersonId) -> Result<Vec<OrganisationId>> {
    let rows: Vec<(OrganisationId,)> =
        on!(tx, |c| sqlx::query_as("select organisation_id from editorship where network_id = $1 and person_id = $2")
            .bind(network)
            .bind(person)
            .fetch_all(c)
            .await)?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}
