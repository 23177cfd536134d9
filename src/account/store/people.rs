//! People and what they chose.

use crate::account::model::{Acting, Me, Theme, email_key};
use crate::db::Tx;
use crate::error::{Conflict, Error, Problem, Result};
use crate::i18n::Lang;
use crate::id::{OrganisationId, PersonId};
use crate::policy::Role;
use crate::{execute, on};
use time::OffsetDateTime;

/// What signing in needs to know of an account.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Account {
    pub id: PersonId,
    pub name: String,
    pub email: String,
    /// None until an invitation or a reset link has been used.
    pub password_hash: Option<String>,
    language: Option<String>,
    pub theme: Theme,
}

impl Account {
    pub fn language(&self) -> Option<Lang> {
        self.language.as_deref().and_then(Lang::parse)
    }
}

/// A person to be entered.
#[derive(Clone, Debug)]
pub struct NewPerson<'a> {
    pub email: &'a str,
    pub name: &'a str,
    pub password_hash: Option<&'a str>,
    pub language: Option<Lang>,
    pub is_administrator: bool,
}

/// Enters a person; `EmailTaken` at the field `email` if the address has an account.
pub async fn create_person(tx: &mut Tx, new: &NewPerson<'_>) -> Result<PersonId> {
    let id = PersonId::new();
    let now = OffsetDateTime::now_utc();
    let created = execute!(
        tx,
        sqlx::query(
            "insert into person (id, email, email_key, name, password_hash, language, is_administrator, created_at, updated_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $8)"
        )
        .bind(id)
        .bind(new.email.trim())
        .bind(email_key(new.email))
        .bind(new.name)
        .bind(new.password_hash)
        .bind(new.language.map(Lang::code))
        .bind(new.is_administrator)
        .bind(now)
    );
    match created.map_err(Error::from) {
        Ok(_) => Ok(id),
        Err(Error::Conflict(Conflict::Duplicate)) => Err(Error::field("email", Problem::EmailTaken)),
        Err(error) => Err(error),
    }
}

/// The account of an address, however its letters are written.
pub async fn account_of_email(tx: &mut Tx, email: &str) -> Result<Option<Account>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select id, name, email, password_hash, language, theme from person where email_key = $1"
    )
    .bind(email_key(email))
    .fetch_optional(c)
    .await)?)
}

/// The account of a person.
pub async fn account(tx: &mut Tx, person: PersonId) -> Result<Account> {
    Ok(on!(tx, |c| sqlx::query_as("select id, name, email, password_hash, language, theme from person where id = $1")
        .bind(person)
        .fetch_one(c)
        .await)?)
}

/// A person as their own pages show them, with the alliances they act in.
pub async fn me(tx: &mut Tx, person: PersonId, is_administrator: bool) -> Result<Me> {
    let account = account(tx, person).await?;
    let mut alliances = if is_administrator { every_alliance(tx).await? } else { alliances_of(tx, person).await? };
    let edits: Vec<(String, OrganisationId, String)> = on!(tx, |c| sqlx::query_as(
        "select n.slug, o.id, o.name from editorship e join network n on n.id = e.network_id
         join organisation o on o.network_id = e.network_id and o.id = e.organisation_id
         where e.person_id = $1 and o.archived_at is null order by o.name, o.id"
    )
    .bind(person)
    .fetch_all(c)
    .await)?;
    for (slug, id, name) in edits {
        if let Some(acting) = alliances.iter_mut().find(|acting| acting.slug == slug) {
            acting.edits.push((id, name));
        }
    }
    Ok(Me {
        id: person,
        language: account.language(),
        name: account.name,
        email: account.email,
        theme: account.theme,
        is_administrator,
        alliances,
    })
}

async fn alliances_of(tx: &mut Tx, person: PersonId) -> Result<Vec<Acting>> {
    let rows: Vec<(String, String, Role)> = on!(tx, |c| sqlx::query_as(
        "select n.slug, n.name, r.role from network_role r join network n on n.id = r.network_id
         where r.person_id = $1 order by n.name, n.slug"
    )
    .bind(person)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(|(slug, name, role)| Acting { slug, name, role, edits: Vec::new() }).collect())
}

/// The page a person starts on: their only alliance, else the list of them.
pub async fn home_of(tx: &mut Tx, person: PersonId) -> Result<String> {
    let alliances = alliances_of(tx, person).await?;
    Ok(if let [only] = &alliances[..] { format!("/{}", only.slug) } else { "/".to_owned() })
}

/// An administrator of the installation acts as coordinator everywhere.
async fn every_alliance(tx: &mut Tx) -> Result<Vec<Acting>> {
    let rows: Vec<(String, String)> =
        on!(tx, |c| sqlx::query_as("select slug, name from network order by name, slug").fetch_all(c).await)?;
    let acting = |(slug, name)| Acting { slug, name, role: Role::Coordinator, edits: Vec::new() };
    Ok(rows.into_iter().map(acting).collect())
}

/// Changes what a person has chosen about themselves.
pub async fn edit_profile(
    tx: &mut Tx,
    person: PersonId,
    name: &str,
    language: Option<Lang>,
    theme: Theme,
) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "update person set name = $2, language = $3, theme = $4, version = version + 1, updated_at = $5 where id = $1"
        )
        .bind(person)
        .bind(name)
        .bind(language.map(Lang::code))
        .bind(theme)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

/// Sets a new password; links that would set another one end with it.
pub async fn set_password(tx: &mut Tx, person: PersonId, hash: &str) -> Result<()> {
    execute!(
        tx,
        sqlx::query("update person set password_hash = $2, version = version + 1, updated_at = $3 where id = $1")
            .bind(person)
            .bind(hash)
            .bind(OffsetDateTime::now_utc())
    )?;
    execute!(tx, sqlx::query("delete from password_reset where person_id = $1").bind(person))?;
    Ok(())
}

/// Everybody with an account, for the operator: address, name, administrator, alliances with role.
pub async fn everybody(tx: &mut Tx) -> Result<Vec<(String, String, bool, Option<String>, Option<Role>)>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select p.email, p.name, p.is_administrator, n.slug, r.role from person p
         left join network_role r on r.person_id = p.id left join network n on n.id = r.network_id
         where p.erased_at is null order by p.email_key, n.slug"
    )
    .fetch_all(c)
    .await)?)
}

/// Roles of accounts under `.example`, a domain kept for examples: address, slug and name of
/// the alliance, role; by alliance, coordinators first.
pub async fn roles_under_example(tx: &mut Tx) -> Result<Vec<(String, String, String, Role)>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select p.email, n.slug, n.name, r.role from network_role r
         join person p on p.id = r.person_id join network n on n.id = r.network_id
         where p.email_key like '%.example'
         order by n.name, case r.role when 'coordinator' then 0 when 'member' then 1 else 2 end"
    )
    .fetch_all(c)
    .await)?)
}
