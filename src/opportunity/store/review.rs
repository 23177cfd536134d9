//! Reviews, and what waits for one.

use super::lifecycle::changed;
use crate::account::Viewer;
use crate::db::Tx;
use crate::error::Result;
use crate::id::{NetworkId, OpportunityId, PersonId, ReviewId};
use crate::opportunity::draft::ReviewDraft;
use crate::opportunity::model::{Queued, Review};
use crate::{execute, on};
use time::{Date, OffsetDateTime};

/// Keeps a review; it is never changed.
pub async fn note_review(tx: &mut Tx, viewer: &Viewer, id: OpportunityId, review: &ReviewDraft) -> Result<()> {
    let [clarity, novelty, completeness, partner_fit] = review.points;
    execute!(
        tx,
        sqlx::query(
            "insert into opportunity_review (id, network_id, opportunity_id, clarity, novelty, completeness,
               partner_fit, comment, is_published, person_id, at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
        )
        .bind(ReviewId::new())
        .bind(viewer.network_id())
        .bind(id)
        .bind(clarity)
        .bind(novelty)
        .bind(completeness)
        .bind(partner_fit)
        .bind(&review.comment)
        .bind(review.publishes)
        .bind(viewer.person_id())
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

/// Makes one that waits for a review a draft again.
pub async fn give_back(tx: &mut Tx, network: NetworkId, id: OpportunityId) -> Result<()> {
    let touched = execute!(
        tx,
        sqlx::query(
            "update opportunity set status = 'draft', submitted_at = null, version = version + 1
             where network_id = $1 and id = $2 and status = 'in_review' and archived_at is null"
        )
        .bind(network)
        .bind(id)
    )?;
    changed(touched)
}

/// The reviews of a need or offer, newest first.
pub async fn reviews_of(tx: &mut Tx, network: NetworkId, id: OpportunityId) -> Result<Vec<Review>> {
    type Row = (i64, i64, i64, i64, String, bool, Option<String>, OffsetDateTime);
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(
        "select r.clarity, r.novelty, r.completeness, r.partner_fit, r.comment, r.is_published, p.name, r.at
         from opportunity_review r left join person p on p.id = r.person_id
         where r.network_id = $1 and r.opportunity_id = $2 order by r.id desc"
    )
    .bind(network)
    .bind(id)
    .fetch_all(c)
    .await)?;
    let review = |(clarity, novelty, completeness, partner_fit, comment, is_published, by, at): Row| Review {
        points: [clarity, novelty, completeness, partner_fit],
        comment,
        is_published,
        by,
        at,
    };
    Ok(rows.into_iter().map(review).collect())
}

/// What waits for a review, longest first.
pub async fn queue(tx: &mut Tx, network: NetworkId, limit: i64) -> Result<Vec<Queued>> {
    type Row = (OpportunityId, String, Option<String>, Option<OffsetDateTime>, i64);
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(
        "select p.id, p.title, coalesce(o.name, r.title), p.submitted_at,
           (select count(*) from opportunity_review v where v.opportunity_id = p.id)
         from opportunity p
         left join organisation o on o.id = p.organisation_id
         left join proposal r on r.id = p.proposal_id
         where p.network_id = $1 and p.status = 'in_review' and p.archived_at is null
           and o.archived_at is null and r.archived_at is null
         order by p.submitted_at, p.id limit $2"
    )
    .bind(network)
    .bind(limit)
    .fetch_all(c)
    .await)?;
    let queued = |(id, title, owner, since, returned): Row| Queued {
        id,
        title,
        owner: owner.unwrap_or_default(),
        since: since.map(OffsetDateTime::date),
        returned,
    };
    Ok(rows.into_iter().map(queued).collect())
}

/// The first of what waits for a review, for a dashboard.
pub async fn in_review(
    tx: &mut Tx,
    network: NetworkId,
    limit: i64,
) -> Result<Vec<(OpportunityId, String, Option<Date>)>> {
    Ok(queue(tx, network, limit).await?.into_iter().map(|one| (one.id, one.title, one.since)).collect())
}

/// Drafts of a person's organisations that were given back, the last ones first.
pub async fn returned(
    tx: &mut Tx,
    network: NetworkId,
    editor: PersonId,
    limit: i64,
) -> Result<Vec<(OpportunityId, String)>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select p.id, p.title from opportunity p
         join editorship e on e.organisation_id = p.organisation_id and e.person_id = $2
         where p.network_id = $1 and p.status = 'draft' and p.archived_at is null
           and exists (select 1 from opportunity_review r where r.opportunity_id = p.id)
         order by p.updated_at desc, p.id limit $3"
    )
    .bind(network)
    .bind(editor)
    .bind(limit)
    .fetch_all(c)
    .await)?)
}
