//! What waits for a coordinator, and what for a member.

use super::StageRow;
use crate::account::Viewer;
use crate::dashboard::model::{EXPIRY_NOTICE_DAYS, PROFILE_GOOD_FOR_DAYS, PROFILE_NOTICE_DAYS, WAITING_EACH, Waiting};
use crate::db::Tx;
use crate::error::Result;
use crate::id::{NetworkId, OpportunityId, OrganisationId, PersonId, ProposalId, StageId};
use crate::network::model::Texts;
use crate::on;
use sqlx::types::Json;
use time::{Date, Duration, OffsetDateTime};

const EACH: i64 = WAITING_EACH as i64;

/// For those who keep the whole alliance going.
pub async fn for_coordinator(
    tx: &mut Tx,
    viewer: &Viewer,
    stages: &[StageRow],
    now: OffsetDateTime,
) -> Result<Vec<Waiting>> {
    let network = viewer.network_id();
    let mut waiting = applications(tx, network).await?;
    waiting.extend(reviews(tx, network).await?);
    waiting.extend(resubmissions(tx, network, now.date()).await?);
    waiting.extend(stale_proposals(tx, network, stages, now).await?);
    waiting.extend(expiring(tx, network, None, now.date()).await?);
    waiting.extend(stale_profiles(tx, network, None, now).await?);
    waiting.extend(aging_profiles(tx, network, viewer.person_id(), now).await?);
    Ok(waiting)
}

/// For those who keep the profile of an organisation: only what is theirs.
pub async fn for_member(tx: &mut Tx, viewer: &Viewer, now: OffsetDateTime) -> Result<Vec<Waiting>> {
    let (network, person) = (viewer.network_id(), viewer.person_id());
    let mut waiting = interests(tx, network, person).await?;
    waiting.extend(returned(tx, network, person).await?);
    waiting.extend(leads_turn(tx, network, person, now).await?);
    waiting.extend(expiring(tx, network, Some(person), now.date()).await?);
    waiting.extend(stale_profiles(tx, network, Some(person), now).await?);
    waiting.extend(aging_profiles(tx, network, person, now).await?);
    Ok(waiting)
}

/// Organisations that want to be members, those that wait longest first.
async fn applications(tx: &mut Tx, network: NetworkId) -> Result<Vec<Waiting>> {
    let rows = crate::membership::open_applications(tx, network, EACH).await?;
    Ok(rows.into_iter().map(|(id, name, since)| Waiting::Application { id, name, since }).collect())
}

/// Needs and offers that wait for a review, longest first.
async fn reviews(tx: &mut Tx, network: NetworkId) -> Result<Vec<Waiting>> {
    let rows = crate::opportunity::in_review(tx, network, EACH).await?;
    Ok(rows.into_iter().map(|(id, title, since)| Waiting::Review { id, title, since }).collect())
}

/// Drafts of the person's organisations that a reviewer gave back.
async fn returned(tx: &mut Tx, network: NetworkId, person: PersonId) -> Result<Vec<Waiting>> {
    let rows = crate::opportunity::returned(tx, network, person, EACH).await?;
    Ok(rows.into_iter().map(|(id, title)| Waiting::Returned { id, title }).collect())
}

/// Organisations that wait for an answer of the person's.
async fn interests(tx: &mut Tx, network: NetworkId, person: PersonId) -> Result<Vec<Waiting>> {
    let rows = crate::opportunity::open_interests(tx, network, person, EACH).await?;
    Ok(rows.into_iter().map(|(id, title, organisation)| Waiting::Interest { id, title, organisation }).collect())
}

/// Deferred proposals whose day has come, the longest overdue first.
async fn resubmissions(tx: &mut Tx, network: NetworkId, today: Date) -> Result<Vec<Waiting>> {
    let rows: Vec<(ProposalId, String, Date)> = on!(tx, |c| {
        sqlx::query_as(
        "select id, title, resubmit_on from proposal
         where network_id = $1 and resubmit_on is not null and resubmit_on <= $2 and outcome = 'deferred' and archived_at is null
         order by resubmit_on, id limit $3"
    )
    .bind(network)
    .bind(today)
    .bind(EACH)
    .fetch_all(c)
    .await
    })?;
    Ok(rows.into_iter().map(|(id, title, on)| Waiting::Resubmission { id, title, on }).collect())
}

/// Proposals without a decision, longer in their stage than is typical there, oldest first.
async fn stale_proposals(
    tx: &mut Tx,
    network: NetworkId,
    stages: &[StageRow],
    now: OffsetDateTime,
) -> Result<Vec<Waiting>> {
    let limits: Vec<(StageId, OffsetDateTime)> =
        stages.iter().filter_map(|stage| Some((stage.id, now - Duration::days(stage.typical_days?)))).collect();
    if limits.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<(ProposalId, String, StageId, OffsetDateTime)> = on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(
            "select id, title, stage_id, entered_stage_at from proposal where archived_at is null and outcome is null and network_id = ",
        );
        query.push_bind(network).push(" and (");
        let mut first = true;
        for (stage, limit) in &limits {
            query.push(if first { "(stage_id = " } else { " or (stage_id = " });
            query.push_bind(*stage).push(" and entered_stage_at < ").push_bind(*limit).push(")");
            first = false;
        }
        query.push(") order by entered_stage_at, id limit ").push_bind(EACH);
        query.build_query_as().fetch_all(c).await
    })?;
    Ok(rows
        .into_iter()
        .map(|(id, title, stage, since)| {
            let stage = stages.iter().find(|row| row.id == stage).map(|row| row.name.0.clone()).unwrap_or_default();
            Waiting::StaleProposal { id, title, stage, days: (now - since).whole_days() }
        })
        .collect())
}

/// Proposals that the person's organisations lead and have to move on, oldest first.
async fn leads_turn(tx: &mut Tx, network: NetworkId, person: PersonId, now: OffsetDateTime) -> Result<Vec<Waiting>> {
    let rows: Vec<(ProposalId, String, Json<Texts>, OffsetDateTime)> = on!(tx, |c| sqlx::query_as(
        "select p.id, p.title, s.name, p.entered_stage_at from editorship e
         join participation pa on pa.organisation_id = e.organisation_id and pa.role = 'lead'
         join proposal p on p.id = pa.proposal_id
         join stage s on s.id = p.stage_id
         where e.network_id = $1 and e.person_id = $2 and p.archived_at is null
           and s.actor in ('lead', 'funder_and_lead', 'consortium') and s.public_status <> 'closed'
           and (p.outcome is null or p.outcome not in ('rejected', 'withdrawn', 'terminated'))
         order by p.entered_stage_at, p.id limit $3"
    )
    .bind(network)
    .bind(person)
    .bind(EACH)
    .fetch_all(c)
    .await)?;
    Ok(rows
        .into_iter()
        .map(|(id, title, stage, since)| Waiting::LeadsTurn {
            id,
            title,
            stage: stage.0,
            days: (now - since).whole_days(),
        })
        .collect())
}

/// Needs and offers that end soon, the nearest first; all of them, or those of one editor.
async fn expiring(tx: &mut Tx, network: NetworkId, editor: Option<PersonId>, today: Date) -> Result<Vec<Waiting>> {
    let rows: Vec<(OpportunityId, String, Date)> = on!(tx, |c| sqlx::query_as(
        "select o.id, o.title, o.valid_until from opportunity o
         where o.network_id = $1 and o.valid_until >= $2 and o.valid_until <= $3 and o.status = 'published'
           and o.archived_at is null
           and ($4 is null or exists
             (select 1 from editorship e where e.organisation_id = o.organisation_id and e.person_id = $4))
         order by o.valid_until, o.id limit $5"
    )
    .bind(network)
    .bind(today)
    .bind(today + Duration::days(EXPIRY_NOTICE_DAYS))
    .bind(editor)
    .bind(EACH)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(|(id, title, on)| Waiting::Expiring { id, title, on }).collect())
}

/// Profiles that nobody has confirmed for a year, the oldest first; all, or those of one editor.
async fn stale_profiles(
    tx: &mut Tx,
    network: NetworkId,
    editor: Option<PersonId>,
    now: OffsetDateTime,
) -> Result<Vec<Waiting>> {
    let rows: Vec<(OrganisationId, String, OffsetDateTime)> = on!(tx, |c| sqlx::query_as(
        "select o.id, o.name, o.confirmed_at from organisation o
         where o.network_id = $1 and o.confirmed_at < $2 and o.archived_at is null
           and ($3 is null or exists (select 1 from editorship e where e.organisation_id = o.id and e.person_id = $3))
         order by o.confirmed_at, o.id limit $4"
    )
    .bind(network)
    .bind(now - Duration::days(PROFILE_GOOD_FOR_DAYS))
    .bind(editor)
    .bind(EACH)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(|(id, name, since)| Waiting::StaleProfile { id, name, since: since.date() }).collect())
}

/// Profiles of one editor that will count as outdated soon, the next first.
async fn aging_profiles(
    tx: &mut Tx,
    network: NetworkId,
    editor: PersonId,
    now: OffsetDateTime,
) -> Result<Vec<Waiting>> {
    let outdated = now - Duration::days(PROFILE_GOOD_FOR_DAYS);
    let rows: Vec<(OrganisationId, String, OffsetDateTime)> = on!(tx, |c| sqlx::query_as(
        "select o.id, o.name, o.confirmed_at from organisation o
         join editorship e on e.organisation_id = o.id and e.person_id = $4
         where o.network_id = $1 and o.confirmed_at >= $2 and o.confirmed_at < $3 and o.archived_at is null
         order by o.confirmed_at, o.id limit $5"
    )
    .bind(network)
    .bind(outdated)
    .bind(outdated + Duration::days(PROFILE_NOTICE_DAYS))
    .bind(editor)
    .bind(EACH)
    .fetch_all(c)
    .await)?;
    let on = |confirmed: OffsetDateTime| confirmed.date() + Duration::days(PROFILE_GOOD_FOR_DAYS);
    Ok(rows.into_iter().map(|(id, name, at)| Waiting::AgingProfile { id, name, on: on(at) }).collect())
}
