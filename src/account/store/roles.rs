//! Roles in alliances, and who keeps which organisation's profile.

use crate::account::model::Colleague;
use crate::db::Tx;
use crate::error::{Error, Problem, Result};
use crate::i18n::Lang;
use crate::id::{NetworkId, OrganisationId, PersonId};
use crate::policy::Role;
use crate::{execute, on};
use time::OffsetDateTime;

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

/// Lets a person do everything in every alliance of the installation.
pub async fn make_administrator(tx: &mut Tx, person: PersonId) -> Result<()> {
    execute!(tx, sqlx::query("update person set is_administrator = true where id = $1").bind(person))?;
    Ok(())
}

/// Gives a person a role in an alliance; one they have already stays as it is.
pub async fn grant_role(tx: &mut Tx, network: NetworkId, person: PersonId, role: Role) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "insert into network_role (network_id, person_id, role, created_at) values ($1, $2, $3, $4)
             on conflict (network_id, person_id) do nothing"
        )
        .bind(network)
        .bind(person)
        .bind(role)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

/// Makes a person an editor of an organisation.
pub async fn grant_editing(
    tx: &mut Tx,
    network: NetworkId,
    person: PersonId,
    organisation: OrganisationId,
) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "insert into editorship (network_id, organisation_id, person_id, created_at) values ($1, $2, $3, $4)
             on conflict (organisation_id, person_id) do nothing"
        )
        .bind(network)
        .bind(organisation)
        .bind(person)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

/// Changes a person's role. `NotFound` if they have none in the alliance, `LastCoordinator`
/// if it would be left without one.
pub async fn change_role(tx: &mut Tx, network: NetworkId, person: PersonId, role: Role) -> Result<()> {
    lock_roles(tx, network).await?;
    if role != Role::Coordinator {
        refuse_last_coordinator(tx, network, person).await?;
    }
    let changed = execute!(
        tx,
        sqlx::query("update network_role set role = $3 where network_id = $1 and person_id = $2")
            .bind(network)
            .bind(person)
            .bind(role)
    )?;
    if changed == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// Takes a person out of an alliance, with everything they may edit there.
pub async fn remove_person(tx: &mut Tx, network: NetworkId, person: PersonId) -> Result<()> {
    lock_roles(tx, network).await?;
    refuse_last_coordinator(tx, network, person).await?;
    let removed = execute!(
        tx,
        sqlx::query("delete from network_role where network_id = $1 and person_id = $2").bind(network).bind(person)
    )?;
    execute!(
        tx,
        sqlx::query("delete from editorship where network_id = $1 and person_id = $2").bind(network).bind(person)
    )?;
    if removed == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// Two coordinators who remove each other at the same moment must not both succeed, so
/// changes of roles in one alliance wait for each other at its row.
pub async fn lock_roles(tx: &mut Tx, network: NetworkId) -> Result<()> {
    execute!(tx, sqlx::query("update network set version = version where id = $1").bind(network))?;
    Ok(())
}

async fn refuse_last_coordinator(tx: &mut Tx, network: NetworkId, person: PersonId) -> Result<()> {
    let (is_one, others): (i64, i64) = on!(tx, |c| sqlx::query_as(
        "select coalesce(sum(case when person_id = $2 then 1 else 0 end), 0),
           coalesce(sum(case when person_id <> $2 then 1 else 0 end), 0)
         from network_role where network_id = $1 and role = 'coordinator'"
    )
    .bind(network)
    .bind(person)
    .fetch_one(c)
    .await)?;
    if is_one > 0 && others == 0 { Err(Error::field("role", Problem::LastCoordinator)) } else { Ok(()) }
}

/// Everybody with a role in an alliance, by name.
pub async fn colleagues(tx: &mut Tx, network: NetworkId) -> Result<Vec<Colleague>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(
        "select p.id, p.name, p.email, r.role, p.password_hash is not null as has_password, p.is_administrator,
           exists (select 1 from network_role o where o.person_id = p.id and o.network_id <> $1) as acts_elsewhere
         from network_role r join person p on p.id = r.person_id where r.network_id = $1 order by p.name, p.email_key"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    let edits: Vec<(PersonId, String)> = on!(tx, |c| sqlx::query_as(
        "select e.person_id, o.name from editorship e
         join organisation o on o.network_id = e.network_id and o.id = e.organisation_id
         where e.network_id = $1 order by o.name"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    let edited = |person| edits.iter().filter(|(id, _)| *id == person).map(|(_, name)| name.clone()).collect();
    Ok(rows.into_iter().map(|row| row.into_colleague(edited)).collect())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: PersonId,
    name: String,
    email: String,
    role: Role,
    has_password: bool,
    is_administrator: bool,
    acts_elsewhere: bool,
}

impl Row {
    fn into_colleague(self, edited: impl Fn(PersonId) -> Vec<String>) -> Colleague {
        Colleague {
            edits: edited(self.id),
            id: self.id,
            name: self.name,
            email: self.email,
            role: self.role,
            has_password: self.has_password,
            is_only_here: !self.is_administrator && !self.acts_elsewhere,
        }
    }
}

/// The organisation of an alliance with this name or short name; none unless it is the only one.
pub async fn organisation_named(tx: &mut Tx, network: NetworkId, name: &str) -> Result<Option<OrganisationId>> {
    let rows: Vec<(OrganisationId,)> = on!(tx, |c| sqlx::query_as(
        "select id from organisation where network_id = $1 and archived_at is null
           and (lower(name) = lower($2) or lower(short_name) = lower($2)) limit 2"
    )
    .bind(network)
    .bind(name)
    .fetch_all(c)
    .await)?;
    Ok(if let [(id,)] = rows[..] { Some(id) } else { None })
}

/// Names to choose an organisation from, at most so many.
pub async fn organisation_names(tx: &mut Tx, network: NetworkId, limit: i64) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = on!(tx, |c| sqlx::query_as(
        "select name from organisation where network_id = $1 and archived_at is null order by name limit $2"
    )
    .bind(network)
    .bind(limit)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(|(name,)| name).collect())
}

/// The addresses of those who keep an organisation's profile, with the language each reads.
pub async fn editors_of(
    tx: &mut Tx,
    network: NetworkId,
    organisation: OrganisationId,
) -> Result<Vec<(String, Option<Lang>)>> {
    let rows: Vec<(String, Option<String>)> = on!(tx, |c| sqlx::query_as(
        "select p.email, p.language from editorship e join person p on p.id = e.person_id
         where e.network_id = $1 and e.organisation_id = $2 order by p.email"
    )
    .bind(network)
    .bind(organisation)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(|(email, language)| (email, language.as_deref().and_then(Lang::parse))).collect())
}
