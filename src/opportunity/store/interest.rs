//! What organisations write to the owners of needs and offers.

use super::lifecycle::changed;
use crate::account::Viewer;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::id::{InterestId, NetworkId, OpportunityId, OrganisationId, PersonId};
use crate::opportunity::model::{InterestStatus, OwnerContact, ReceivedInterest, SentInterest};
use crate::{execute, on};
use time::{Date, OffsetDateTime};

/// Keeps an interest; `Duplicate` if the organisation waits for an answer or has been accepted.
pub async fn express(
    tx: &mut Tx,
    viewer: &Viewer,
    id: OpportunityId,
    sender: OrganisationId,
    message: &str,
) -> Result<()> {
    let sent = execute!(
        tx,
        sqlx::query(
            "insert into interest (id, network_id, opportunity_id, organisation_id, message, status, answer,
               sent_by, sent_at)
             select $1, o.network_id, $3, o.id, $5, 'open', '', $6, $7
             from organisation o where o.network_id = $2 and o.id = $4 and o.archived_at is null"
        )
        .bind(InterestId::new())
        .bind(viewer.network_id())
        .bind(id)
        .bind(sender)
        .bind(message)
        .bind(viewer.person_id())
        .bind(OffsetDateTime::now_utc())
    )?;
    if sent == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// An interest with what it is about.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Asked {
    pub opportunity_id: OpportunityId,
    pub title: String,
    pub owner: Option<OrganisationId>,
}

/// An interest of the alliance.
pub async fn asked(tx: &mut Tx, network: NetworkId, id: InterestId) -> Result<Option<Asked>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select i.opportunity_id, p.title, coalesce(p.organisation_id, a.organisation_id) as owner
         from interest i join opportunity p on p.id = i.opportunity_id
         left join participation a on a.proposal_id = p.proposal_id and a.role = 'lead'
         where i.network_id = $1 and i.id = $2"
    )
    .bind(network)
    .bind(id)
    .fetch_optional(c)
    .await)?)
}

/// Answers an open interest; `Conflict` if it has been answered.
pub async fn answer(tx: &mut Tx, viewer: &Viewer, id: InterestId, accepts: bool, answer: &str) -> Result<()> {
    let status = if accepts { InterestStatus::Accepted } else { InterestStatus::Declined };
    let touched = execute!(
        tx,
        sqlx::query(
            "update interest set status = $3, answer = $4, answered_by = $5, answered_at = $6
             where network_id = $1 and id = $2 and status = 'open'"
        )
        .bind(viewer.network_id())
        .bind(id)
        .bind(status.code())
        .bind(answer)
        .bind(viewer.person_id())
        .bind(OffsetDateTime::now_utc())
    )?;
    changed(touched)
}

#[derive(sqlx::FromRow)]
struct SentRow {
    opportunity_id: OpportunityId,
    title: String,
    is_open: bool,
    sender: String,
    status: InterestStatus,
    message: String,
    answer: String,
    sent_at: OffsetDateTime,
    owner_id: Option<OrganisationId>,
    owner_name: Option<String>,
    contact_function: Option<String>,
    contact_email: Option<String>,
    contact_phone: Option<String>,
    website: Option<String>,
}

/// What the organisations whose profile the viewer keeps have sent, newest first: to one
/// need or offer, or to any. The owner is read only where the interest was accepted.
pub async fn sent_by(
    tx: &mut Tx,
    viewer: &Viewer,
    about: Option<OpportunityId>,
    today: Date,
    limit: i64,
) -> Result<Vec<SentInterest>> {
    let rows: Vec<SentRow> = on!(tx, |c| sqlx::query_as(
        "select i.opportunity_id, p.title, s.name as sender, i.status, i.message, i.answer, i.sent_at,
           (p.archived_at is null and p.status = 'published' and p.visibility <> 'internal'
             and (p.valid_until is null or p.valid_until >= $3)) as is_open,
           w.id as owner_id, w.name as owner_name, w.contact_function, w.contact_email, w.contact_phone, w.website
         from interest i
         join editorship e on e.organisation_id = i.organisation_id and e.person_id = $2
         join organisation s on s.id = i.organisation_id
         join opportunity p on p.id = i.opportunity_id
         left join participation a on a.proposal_id = p.proposal_id and a.role = 'lead'
         left join organisation w on i.status = 'accepted' and w.id = coalesce(p.organisation_id, a.organisation_id)
         where i.network_id = $1 and ($4 is null or i.opportunity_id = $4)
         order by i.id desc limit $5"
    )
    .bind(viewer.network_id())
    .bind(viewer.person_id())
    .bind(today)
    .bind(about)
    .bind(limit)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(SentInterest::from).collect())
}

impl From<SentRow> for SentInterest {
    fn from(row: SentRow) -> Self {
        let contact = row.owner_id.zip(row.owner_name).map(|(id, name)| OwnerContact {
            id,
            name,
            function: row.contact_function,
            email: row.contact_email,
            phone: row.contact_phone,
            website: row.website,
        });
        SentInterest {
            opportunity: row.opportunity_id,
            title: row.title,
            is_open: row.is_open,
            sender: row.sender,
            status: row.status,
            message: row.message,
            answer: row.answer,
            contact,
            sent_at: row.sent_at,
        }
    }
}

/// What has arrived for a need or offer: what is open first, then the newest.
pub async fn received(tx: &mut Tx, network: NetworkId, id: OpportunityId) -> Result<Vec<ReceivedInterest>> {
    type Row = (InterestId, OrganisationId, String, Option<String>, InterestStatus, String, String, OffsetDateTime);
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(
        "select i.id, i.organisation_id, o.name, p.name as by_name, i.status, i.message, i.answer, i.sent_at
         from interest i join organisation o on o.id = i.organisation_id left join person p on p.id = i.sent_by
         where i.network_id = $1 and i.opportunity_id = $2
         order by case when i.status = 'open' then 0 else 1 end, i.id desc"
    )
    .bind(network)
    .bind(id)
    .fetch_all(c)
    .await)?;
    let interest = |(id, organisation, name, by, status, message, answer, sent_at): Row| ReceivedInterest {
        id,
        organisation: (organisation, name),
        by,
        status,
        message,
        answer,
        sent_at,
    };
    Ok(rows.into_iter().map(interest).collect())
}

/// Interests that wait for an answer of a person's organisations, the oldest first.
pub async fn open_interests(
    tx: &mut Tx,
    network: NetworkId,
    editor: PersonId,
    limit: i64,
) -> Result<Vec<(OpportunityId, String, String)>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select p.id, p.title, s.name from interest i
         join opportunity p on p.id = i.opportunity_id and p.archived_at is null
         join organisation s on s.id = i.organisation_id
         left join participation a on a.proposal_id = p.proposal_id and a.role = 'lead'
         join editorship e on e.organisation_id = coalesce(p.organisation_id, a.organisation_id) and e.person_id = $2
         where i.network_id = $1 and i.status = 'open' order by i.id limit $3"
    )
    .bind(network)
    .bind(editor)
    .bind(limit)
    .fetch_all(c)
    .await)?)
}

/// Those of the viewer's organisations that may write to the owner of a need or offer: not
/// the owner, and none that waits for an answer or has been accepted.
pub async fn senders(
    tx: &mut Tx,
    viewer: &Viewer,
    id: OpportunityId,
    owner: OrganisationId,
) -> Result<Vec<(OrganisationId, String)>> {
    Ok(on!(tx, |c| {
        sqlx::query_as(
        "select o.id, o.name from organisation o
         join editorship e on e.organisation_id = o.id and e.person_id = $2
         where o.network_id = $1 and o.archived_at is null and o.id <> $4 and not exists
           (select 1 from interest i where i.opportunity_id = $3 and i.organisation_id = o.id and i.status <> 'declined')
         order by o.name"
    )
    .bind(viewer.network_id())
    .bind(viewer.person_id())
    .bind(id)
    .bind(owner)
    .fetch_all(c)
    .await
    })?)
}
