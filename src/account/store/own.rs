//! Everything that is kept about a person, for that person.

use crate::account::own::{Authored, Declared, Invited, OwnAccount, OwnRole, OwnSession};
use crate::db::Tx;
use crate::error::Result;
use crate::id::PersonId;
use crate::on;

pub async fn own_account(tx: &mut Tx, person: PersonId) -> Result<OwnAccount> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select id, name, email, language, theme, is_administrator, created_at, updated_at from person where id = $1"
    )
    .bind(person)
    .fetch_one(c)
    .await)?)
}

/// Roles in alliances, and the organisations whose profile the person keeps.
pub async fn own_roles(tx: &mut Tx, person: PersonId) -> Result<Vec<OwnRole>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select n.name as alliance, r.role, null as organisation, r.created_at as since
         from network_role r join network n on n.id = r.network_id where r.person_id = $1
         union all
         select n.name as alliance, 'editor' as role, o.name as organisation, e.created_at as since
         from editorship e join network n on n.id = e.network_id
         join organisation o on o.network_id = e.network_id and o.id = e.organisation_id where e.person_id = $1
         order by alliance, role, organisation"
    )
    .bind(person)
    .fetch_all(c)
    .await)?)
}

/// Sessions without anything that opens them.
pub async fn own_sessions(tx: &mut Tx, person: PersonId) -> Result<Vec<OwnSession>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select browser, system, created_at, seen_at, expires_at from session where person_id = $1 order by created_at"
    )
    .bind(person)
    .fetch_all(c)
    .await)?)
}

/// Invitations that were sent to the person's address.
pub async fn own_invitations(tx: &mut Tx, person: PersonId) -> Result<Vec<Invited>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select n.name as alliance, i.role, i.created_at as invited_at, i.expires_at, i.accepted_at
         from invitation i join network n on n.id = i.network_id join person p on p.email_key = i.email
         where p.id = $1 order by i.id"
    )
    .bind(person)
    .fetch_all(c)
    .await)?)
}

/// Declarations that the person signed.
pub async fn own_declarations(tx: &mut Tx, person: PersonId) -> Result<Vec<Declared>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select n.name as alliance, o.name as organisation, a.signed_name, d.version, a.language, a.signed_at
         from membership_application a join network n on n.id = a.network_id
         join organisation o on o.network_id = a.network_id and o.id = a.organisation_id
         join declaration d on d.network_id = a.network_id and d.id = a.declaration_id
         where a.person_id = $1 order by a.id"
    )
    .bind(person)
    .fetch_all(c)
    .await)?)
}

/// What the person did and when; not what stood in it, which is about others too.
pub async fn own_activity(tx: &mut Tx, person: PersonId) -> Result<Vec<Authored>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select a.at, n.name as alliance, a.kind, a.subject_kind, a.subject_id
         from activity a join network n on n.id = a.network_id where a.person_id = $1 order by a.id"
    )
    .bind(person)
    .fetch_all(c)
    .await)?)
}
