//! Deleting an account: what has to be done first, what stays, and what goes.

use crate::account::keep::{Evidence, First, Ground, Kept, keep_until};
use crate::db::Tx;
use crate::directory::model::MembershipStatus;
use crate::error::Result;
use crate::id::{ApplicationId, NetworkId, PersonId};
use crate::{execute, on};
use time::{Date, OffsetDateTime};

/// What somebody else has to take over before a person can go.
pub async fn to_do_first(tx: &mut Tx, person: PersonId) -> Result<Vec<First>> {
    let coordinated: Vec<(String, String)> = on!(tx, |c| sqlx::query_as(
        "select n.slug, n.name from network_role r join network n on n.id = r.network_id
         where r.person_id = $1 and r.role = 'coordinator' and not exists (select 1 from network_role o
           where o.network_id = r.network_id and o.role = 'coordinator' and o.person_id <> r.person_id)
         order by n.name, n.slug"
    )
    .bind(person)
    .fetch_all(c)
    .await)?;
    let edited: Vec<(String, String)> = on!(tx, |c| sqlx::query_as(
        "select n.name, o.name from editorship e join network n on n.id = e.network_id
         join organisation o on o.network_id = e.network_id and o.id = e.organisation_id
         where e.person_id = $1 and o.archived_at is null and not exists (select 1 from editorship x
           where x.network_id = e.network_id and x.organisation_id = e.organisation_id and x.person_id <> e.person_id)
         order by o.name, o.id"
    )
    .bind(person)
    .fetch_all(c)
    .await)?;
    let coordinated = coordinated.into_iter().map(|(slug, alliance)| First::LastCoordinator { slug, alliance });
    let edited = edited.into_iter().map(|(alliance, organisation)| First::LastEditor { alliance, organisation });
    Ok(coordinated.chain(edited).collect())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: ApplicationId,
    network_id: NetworkId,
    alliance: String,
    programme: Option<String>,
    country: String,
    organisation: String,
    is_enterprise: bool,
    signed_name: String,
    signed_at: OffsetDateTime,
    status: Option<MembershipStatus>,
    valid_to: Option<Date>,
    last_project_ends: Option<Date>,
    is_granted: bool,
}

/// A declaration that the person signed, with the day until which it is kept.
pub struct Signed {
    pub id: ApplicationId,
    pub network: NetworkId,
    pub kept: Kept,
}

/// The declarations that a person signed, the newest first.
pub async fn signed_by(tx: &mut Tx, person: PersonId, today: Date) -> Result<Vec<Signed>> {
    let rows: Vec<Row> = on!(tx, |c| {
        sqlx::query_as(
        "select a.id, a.network_id, n.name as alliance, n.programme, n.country, o.name as organisation,
           o.kind = 'enterprise' as is_enterprise, a.signed_name, a.signed_at, m.status, m.valid_to,
           (select p.ends_on from participation t join proposal p on p.id = t.proposal_id
             where t.network_id = a.network_id and t.organisation_id = a.organisation_id and p.ends_on is not null
             order by p.ends_on desc limit 1) as last_project_ends,
           exists (select 1 from participation t join proposal p on p.id = t.proposal_id
             where t.network_id = a.network_id and t.organisation_id = a.organisation_id and p.granted > 0) as is_granted
         from membership_application a join network n on n.id = a.network_id
         join organisation o on o.network_id = a.network_id and o.id = a.organisation_id
         left join membership m on m.network_id = a.network_id and m.organisation_id = a.organisation_id
         where a.person_id = $1 order by a.id desc"
    )
    .bind(person)
    .fetch_all(c)
    .await
    })?;
    Ok(rows.into_iter().map(|row| row.into_signed(today)).collect())
}

impl Row {
    fn into_signed(self, today: Date) -> Signed {
        let evidence = Evidence {
            signed_on: self.signed_at.date(),
            membership: self.status.map(|status| (status, self.valid_to)),
            last_project_ends: self.last_project_ends,
            programme: self.programme,
            country: self.country,
            is_aided: self.is_enterprise && self.is_granted,
        };
        let (until, ground) = keep_until(&evidence, today);
        let kept = Kept {
            alliance: self.alliance,
            organisation: self.organisation,
            signed_name: self.signed_name,
            signed_on: evidence.signed_on,
            until,
            ground,
        };
        Signed { id: self.id, network: self.network_id, kept }
    }
}

/// The alliances in which a person has a role.
pub async fn acts_in(tx: &mut Tx, person: PersonId) -> Result<Vec<NetworkId>> {
    let rows: Vec<(NetworkId,)> =
        on!(tx, |c| sqlx::query_as("select network_id from network_role where person_id = $1 order by network_id")
            .bind(person)
            .fetch_all(c)
            .await)?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Notes that a declaration stays until a day; the name of its signer goes after it.
pub async fn keep_declaration(
    tx: &mut Tx,
    network: NetworkId,
    application: ApplicationId,
    ground: Ground,
    until: Date,
) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "insert into kept_declaration (application_id, network_id, ground, keep_until) values ($1, $2, $3, $4)
             on conflict (application_id) do update set ground = excluded.ground, keep_until = excluded.keep_until"
        )
        .bind(application)
        .bind(network)
        .bind(ground)
        .bind(until)
    )?;
    Ok(())
}

/// Removes everything about a person but a row to which the history can point. Invitations of
/// the address go too, whichever alliance sent them.
pub async fn erase(tx: &mut Tx, person: PersonId, email_key: &str) -> Result<()> {
    execute!(tx, sqlx::query("delete from session where person_id = $1").bind(person))?;
    execute!(tx, sqlx::query("delete from password_reset where person_id = $1").bind(person))?;
    execute!(tx, sqlx::query("delete from idempotency where person_id = $1").bind(person))?;
    execute!(tx, sqlx::query("delete from editorship where person_id = $1").bind(person))?;
    execute!(tx, sqlx::query("delete from network_role where person_id = $1").bind(person))?;
    execute!(tx, sqlx::query("delete from invitation where email = $1").bind(email_key))?;
    execute!(
        tx,
        sqlx::query(
            "update person set email = '', email_key = $2, name = '', password_hash = null, language = null,
               theme = 'system', is_administrator = false, version = version + 1, updated_at = $3, erased_at = $3
             where id = $1"
        )
        .bind(person)
        .bind(format!("erased:{person}"))
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

/// Takes the signer's name off declarations that were kept long enough.
pub async fn forget_signers(tx: &mut Tx, today: Date) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "update membership_application set signed_name = '–' where id in
               (select application_id from kept_declaration where keep_until < $1)"
        )
        .bind(today)
    )?;
    execute!(tx, sqlx::query("delete from kept_declaration where keep_until < $1").bind(today))?;
    Ok(())
}

/// Whether somebody is the only one who keeps an organisation's profile in an alliance.
pub async fn is_last_editor(tx: &mut Tx, network: NetworkId, person: PersonId) -> Result<bool> {
    let (count,): (i64,) = on!(tx, |c| sqlx::query_as(
        "select count(*) from editorship e
         join organisation o on o.network_id = e.network_id and o.id = e.organisation_id
         where e.network_id = $1 and e.person_id = $2 and o.archived_at is null and not exists
           (select 1 from editorship x where x.network_id = e.network_id
             and x.organisation_id = e.organisation_id and x.person_id <> e.person_id)"
    )
    .bind(network)
    .bind(person)
    .fetch_one(c)
    .await)?;
    Ok(count > 0)
}
