//! The steps of a need or offer from draft to published and on.

use crate::account::Viewer;
use crate::db::Tx;
use crate::directory::model::Visibility;
use crate::error::{Conflict, Error, Result};
use crate::id::{NetworkId, OpportunityId, OrganisationId};
use crate::opportunity::model::{Phase, Status};
use crate::policy::{Action, Resource};
use crate::{execute, on};
use time::{Date, OffsetDateTime};

/// A need or offer as far as its life is concerned.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Known {
    pub id: OpportunityId,
    pub title: String,
    pub status: Status,
    pub visibility: Visibility,
    pub valid_until: Option<Date>,
    /// The organisation it belongs to, or the lead of its proposal. Not everybody who sees
    /// the need or offer may know it.
    pub owner: Option<OrganisationId>,
}

impl Known {
    pub fn phase(&self, today: Date) -> Phase {
        Phase::of(self.status, self.valid_until, today)
    }

    pub fn may_edit(&self, viewer: &Viewer) -> bool {
        viewer.can(Action::Edit, self.visibility.resource(), self.owner)
    }

    pub fn shows_owner(&self, viewer: &Viewer) -> bool {
        viewer.can(Action::View, self.visibility.resource(), self.owner)
    }
}

/// Whether a need or offer is there for the viewer: one that is open and not internal for
/// everybody, any other for its owner, coordinators and auditors.
pub fn may_see(viewer: &Viewer, phase: Phase, visibility: Visibility, owner: Option<OrganisationId>) -> bool {
    let is_for_all = phase.is_open() && visibility != Visibility::Internal;
    is_for_all || viewer.can(Action::View, Resource::InternalOpportunity, owner)
}

/// A need or offer that the viewer may see.
pub async fn known(tx: &mut Tx, viewer: &Viewer, id: OpportunityId, today: Date) -> Result<Option<Known>> {
    let known: Option<Known> = on!(tx, |c| sqlx::query_as(
        "select p.id, p.title, p.status, p.visibility, p.valid_until, w.id as owner
         from opportunity p
         left join organisation o on o.id = p.organisation_id
         left join proposal r on r.id = p.proposal_id
         left join participation a on a.proposal_id = p.proposal_id and a.role = 'lead'
         left join organisation w on w.id = coalesce(p.organisation_id, a.organisation_id)
         where p.network_id = $1 and p.id = $2 and p.archived_at is null
           and o.archived_at is null and r.archived_at is null"
    )
    .bind(viewer.network_id())
    .bind(id)
    .fetch_optional(c)
    .await)?;
    Ok(known.filter(|known| may_see(viewer, known.phase(today), known.visibility, known.owner)))
}

/// Hands a draft to the coordinators.
pub async fn submit(tx: &mut Tx, network: NetworkId, id: OpportunityId) -> Result<()> {
    let touched = execute!(
        tx,
        sqlx::query(
            "update opportunity set status = 'in_review', submitted_at = $3, version = version + 1
             where network_id = $1 and id = $2 and status = 'draft' and archived_at is null"
        )
        .bind(network)
        .bind(id)
        .bind(OffsetDateTime::now_utc())
    )?;
    changed(touched)
}

/// Shows a draft, or one that was reviewed, to the others.
pub async fn publish(tx: &mut Tx, network: NetworkId, id: OpportunityId) -> Result<()> {
    let touched = execute!(
        tx,
        sqlx::query(
            "update opportunity set status = 'published', submitted_at = null, updated_at = $3, version = version + 1
             where network_id = $1 and id = $2 and status <> 'published' and archived_at is null"
        )
        .bind(network)
        .bind(id)
        .bind(OffsetDateTime::now_utc())
    )?;
    changed(touched)
}

/// Gives a published one a new last day.
pub async fn renew(tx: &mut Tx, network: NetworkId, id: OpportunityId, until: Date) -> Result<()> {
    let touched = execute!(
        tx,
        sqlx::query(
            "update opportunity set valid_until = $3, updated_at = $4, version = version + 1
             where network_id = $1 and id = $2 and status = 'published' and archived_at is null"
        )
        .bind(network)
        .bind(id)
        .bind(until)
        .bind(OffsetDateTime::now_utc())
    )?;
    changed(touched)
}

/// A step that found nothing to change came after somebody else's.
pub fn changed(touched: u64) -> Result<()> {
    if touched == 0 { Err(Error::Conflict(Conflict::Changed)) } else { Ok(()) }
}
