//! The organisations that take part in a proposal.

use super::proposal::Visible;
use super::proposal_write::touch;
use crate::db::Tx;
use crate::error::{Error, Problem, Result};
use crate::execute;
use crate::id::{NetworkId, OrganisationId, ParticipationId, ProposalId};
use crate::on;
use crate::pipeline::model::{Candidate, ConsortiumRole, Participant};
use crate::search::fold::fold;

/// The consortium, its lead first, then in the order they joined.
pub async fn members(tx: &mut Tx, network: NetworkId, proposal: ProposalId) -> Result<Vec<Participant>> {
    type Row = (OrganisationId, String, Option<String>, String, ConsortiumRole, Option<i64>);
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(
        "select o.id, o.name, o.city, o.country, m.role, m.contribution
         from participation m join organisation o on o.id = m.organisation_id
         where m.network_id = $1 and m.proposal_id = $2
         order by case m.role when 'lead' then 0 when 'partner' then 1 else 2 end, m.position, o.name"
    )
    .bind(network)
    .bind(proposal)
    .fetch_all(c)
    .await)?;
    let participant = |(organisation, name, city, country, role, contribution): Row| Participant {
        organisation,
        name,
        city,
        country,
        role,
        contribution,
    };
    Ok(rows.into_iter().map(participant).collect())
}

/// Organisations of the alliance whose name, place or keywords contain the text and that
/// do not take part yet; at most ten, by name. An empty text finds nothing.
pub async fn candidates(tx: &mut Tx, proposal: &Visible, text: &str) -> Result<Vec<Candidate>> {
    let wanted = fold(text.trim());
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let pattern = format!("%{}%", wanted.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_"));
    type Row = (OrganisationId, String, Option<String>, String);
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(
        "select o.id, o.name, o.city, o.country from organisation o
         where o.network_id = $1 and o.archived_at is null and o.search_text like $3 escape '\\'
           and not exists (select 1 from participation m where m.proposal_id = $2 and m.organisation_id = o.id)
         order by o.name limit 10"
    )
    .bind(proposal.network)
    .bind(proposal.id)
    .bind(&pattern)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(|(id, name, city, country)| Candidate { id, name, city, country }).collect())
}

/// Takes an organisation in and answers its name. A new lead makes the earlier one a
/// partner. `UnknownChoice` for an organisation the alliance does not have; `LeadNeeded`
/// as long as nobody leads; `Conflict::Duplicate` for one that takes part already.
pub async fn add(
    tx: &mut Tx,
    proposal: &Visible,
    organisation: OrganisationId,
    role: ConsortiumRole,
) -> Result<String> {
    touch(tx, proposal).await?;
    let name = name_of(tx, proposal.network, organisation).await?;
    match role {
        ConsortiumRole::Lead => step_down(tx, proposal).await?,
        _ if lead_of(tx, proposal).await?.is_none() => return Err(Error::field("role", Problem::LeadNeeded)),
        _ => {}
    }
    let (position,): (i64,) = on!(tx, |c| sqlx::query_as(
        "select cast(coalesce(max(position), 0) + 1 as bigint) from participation where proposal_id = $1"
    )
    .bind(proposal.id)
    .fetch_one(c)
    .await)?;
    execute!(
        tx,
        sqlx::query(
            "insert into participation (id, network_id, proposal_id, organisation_id, role, position)
             values ($1, $2, $3, $4, $5, $6)"
        )
        .bind(ParticipationId::new())
        .bind(proposal.network)
        .bind(proposal.id)
        .bind(organisation)
        .bind(role.code())
        .bind(position)
    )?;
    Ok(name)
}

/// Gives a participant another role and answers its name. A new lead makes the earlier
/// one a partner; the lead itself cannot step down without a successor (`LeadNeeded`).
pub async fn change_role(
    tx: &mut Tx,
    proposal: &Visible,
    organisation: OrganisationId,
    role: ConsortiumRole,
) -> Result<String> {
    touch(tx, proposal).await?;
    let is_lead = lead_of(tx, proposal).await? == Some(organisation);
    match role {
        ConsortiumRole::Lead if !is_lead => step_down(tx, proposal).await?,
        ConsortiumRole::Lead => {}
        _ if is_lead => return Err(Error::field("role", Problem::LeadNeeded)),
        _ => {}
    }
    let touched = execute!(
        tx,
        sqlx::query(
            "update participation set role = $4 where network_id = $1 and proposal_id = $2 and organisation_id = $3"
        )
        .bind(proposal.network)
        .bind(proposal.id)
        .bind(organisation)
        .bind(role.code())
    )?;
    if touched == 0 {
        return Err(Error::NotFound);
    }
    name_of_any(tx, proposal.network, organisation).await
}

/// Takes a participant out and answers its name and the role it had. The lead can only go
/// last (`LeadNeeded`); an organisation that takes no part is `NotFound`.
pub async fn remove(tx: &mut Tx, proposal: &Visible, organisation: OrganisationId) -> Result<(String, ConsortiumRole)> {
    touch(tx, proposal).await?;
    let members = members(tx, proposal.network, proposal.id).await?;
    let member = members.iter().find(|member| member.organisation == organisation).ok_or(Error::NotFound)?;
    if member.role == ConsortiumRole::Lead && members.len() > 1 {
        return Err(Error::field("role", Problem::LeadNeeded));
    }
    execute!(
        tx,
        sqlx::query("delete from participation where network_id = $1 and proposal_id = $2 and organisation_id = $3")
            .bind(proposal.network)
            .bind(proposal.id)
            .bind(organisation)
    )?;
    Ok((member.name.clone(), member.role))
}

/// Makes the present lead, if there is one, a partner.
async fn step_down(tx: &mut Tx, proposal: &Visible) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "update participation set role = 'partner' where network_id = $1 and proposal_id = $2 and role = 'lead'"
        )
        .bind(proposal.network)
        .bind(proposal.id)
    )?;
    Ok(())
}

async fn lead_of(tx: &mut Tx, proposal: &Visible) -> Result<Option<OrganisationId>> {
    let lead: Option<(OrganisationId,)> = on!(tx, |c| sqlx::query_as(
        "select organisation_id from participation where network_id = $1 and proposal_id = $2 and role = 'lead'"
    )
    .bind(proposal.network)
    .bind(proposal.id)
    .fetch_optional(c)
    .await)?;
    Ok(lead.map(|(id,)| id))
}

async fn name_of(tx: &mut Tx, network: NetworkId, organisation: OrganisationId) -> Result<String> {
    let name: Option<(String,)> = on!(tx, |c| sqlx::query_as(
        "select name from organisation where network_id = $1 and id = $2 and archived_at is null"
    )
    .bind(network)
    .bind(organisation)
    .fetch_optional(c)
    .await)?;
    name.map(|(name,)| name).ok_or(Error::field("organisation", Problem::UnknownChoice))
}

/// The name of an organisation, archived or not.
async fn name_of_any(tx: &mut Tx, network: NetworkId, organisation: OrganisationId) -> Result<String> {
    let (name,): (String,) =
        on!(tx, |c| sqlx::query_as("select name from organisation where network_id = $1 and id = $2")
            .bind(network)
            .bind(organisation)
            .fetch_one(c)
            .await)?;
    Ok(name)
}
