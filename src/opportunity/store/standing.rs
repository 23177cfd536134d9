//! Where a need or offer stands for one viewer, and what it is meant for.

use super::follow::is_following;
use super::interest::{received, senders, sent_by};
use super::lifecycle::{Known, known};
use super::review::reviews_of;
use crate::account::Viewer;
use crate::db::Tx;
use crate::error::{Error, Problem, Result};
use crate::id::{NetworkId, OpportunityId, OrganisationId, ProposalId};
use crate::opportunity::model::{Aims, Details, Phase, RENEWED_FOR_DAYS, Standing, Status};
use crate::policy::{Action, Resource};
use crate::{execute, on};
use time::{Date, Duration};

/// How many interests of the viewer's own organisations stand on a page.
const SENT: i64 = 20;

/// Where a need or offer stands, if the viewer may see it.
pub async fn standing(tx: &mut Tx, viewer: &Viewer, id: OpportunityId, today: Date) -> Result<Option<Standing>> {
    let Some(known) = known(tx, viewer, id, today).await? else { return Ok(None) };
    let network = viewer.network_id();
    let (call, target) = target_of(tx, network, id).await?;
    let may_review = viewer.can(Action::Edit, Resource::Review, known.owner);
    let reviews = match viewer.can(Action::View, Resource::Review, known.owner) {
        true => reviews_of(tx, network, id).await?,
        false => Vec::new(),
    };
    let received = match viewer.can(Action::View, Resource::Interest, known.owner) {
        true => received(tx, network, id).await?,
        false => Vec::new(),
    };
    let talk = match viewer.can(Action::View, Resource::Talk, None) {
        true => crate::talk::noted_in(tx, network, id).await?,
        false => None,
    };
    let phase = known.phase(today);
    Ok(Some(Standing {
        phase,
        renews_until: renewal(&known, viewer, today),
        may_submit: known.status == Status::Draft && known.may_edit(viewer),
        may_publish: known.status == Status::Draft && may_review,
        may_review: known.status == Status::InReview && may_review,
        reviews,
        may_follow: phase.is_open() && viewer.can(Action::Follow, known.visibility.resource(), known.owner),
        is_following: is_following(tx, viewer, id).await?,
        call,
        target: target.filter(|_| known.shows_owner(viewer)),
        senders: may_send(tx, viewer, &known, today).await?,
        sent: sent_by(tx, viewer, Some(id), today, SENT).await?,
        received,
        may_answer: viewer.can(Action::Edit, Resource::Interest, known.owner),
        talk,
    }))
}

/// What soon ends, or has ended, can be renewed.
fn renewal(known: &Known, viewer: &Viewer, today: Date) -> Option<Date> {
    let ends = matches!(known.phase(today), Phase::Expiring | Phase::Expired);
    (ends && known.may_edit(viewer)).then(|| today + Duration::days(RENEWED_FOR_DAYS))
}

/// Who keeps the owner's profile does not write to it.
async fn may_send(tx: &mut Tx, viewer: &Viewer, known: &Known, today: Date) -> Result<Vec<(OrganisationId, String)>> {
    match known.owner.filter(|owner| known.phase(today).is_open() && !viewer.edits(*owner)) {
        Some(owner) => {
            let mut senders = senders(tx, viewer, known.id, owner).await?;
            senders.retain(|(sender, _)| viewer.can(Action::Create, Resource::Interest, Some(*sender)));
            Ok(senders)
        }
        None => Ok(Vec::new()),
    }
}

type Target = (Option<String>, Option<(ProposalId, String)>);

async fn target_of(tx: &mut Tx, network: NetworkId, id: OpportunityId) -> Result<Target> {
    let row: Option<(Option<String>, Option<ProposalId>, Option<String>)> = on!(tx, |c| sqlx::query_as(
        "select c.name, r.id, r.title from opportunity_target g
         left join funding_call c on c.id = g.call_id
         left join proposal r on r.id = g.proposal_id and r.archived_at is null
         where g.network_id = $1 and g.opportunity_id = $2"
    )
    .bind(network)
    .bind(id)
    .fetch_optional(c)
    .await)?;
    Ok(row.map_or((None, None), |(call, proposal, title)| (call, proposal.zip(title))))
}

/// Says anew which call and proposal a need or offer is meant for.
pub async fn aim(tx: &mut Tx, network: NetworkId, id: OpportunityId, details: &Details) -> Result<()> {
    execute!(
        tx,
        sqlx::query("delete from opportunity_target where network_id = $1 and opportunity_id = $2")
            .bind(network)
            .bind(id)
    )?;
    if details.call_id.is_none() && details.target_id.is_none() {
        return Ok(());
    }
    execute!(
        tx,
        sqlx::query(
            "insert into opportunity_target (network_id, opportunity_id, call_id, proposal_id) values ($1, $2, $3, $4)"
        )
        .bind(network)
        .bind(id)
        .bind(details.call_id)
        .bind(details.target_id)
    )?;
    Ok(())
}

/// The calls of the alliance, and the proposals in which the organisation takes part.
pub async fn aims(tx: &mut Tx, network: NetworkId, organisation: Option<OrganisationId>) -> Result<Aims> {
    let calls = on!(tx, |c| sqlx::query_as(
        "select id, name from funding_call where network_id = $1 order by deadline_on desc nulls last, name"
    )
    .bind(network)
    .fetch_all(c)
    .await)?;
    let proposals = on!(tx, |c| sqlx::query_as(
        "select r.id, r.title from participation a join proposal r on r.id = a.proposal_id
         where a.network_id = $1 and a.organisation_id = $2 and r.archived_at is null
         order by r.created_at desc, r.id limit 100"
    )
    .bind(network)
    .bind(organisation)
    .fetch_all(c)
    .await)?;
    Ok(Aims { calls, proposals })
}

/// Refuses a call or a proposal that is not among the choices.
pub async fn check_aims(
    tx: &mut Tx,
    network: NetworkId,
    organisation: Option<OrganisationId>,
    details: &Details,
) -> Result<()> {
    let aims = aims(tx, network, organisation).await?;
    if details.call_id.is_some_and(|call| !aims.calls.iter().any(|(id, _)| *id == call)) {
        return Err(Error::field("call", Problem::UnknownChoice));
    }
    if details.target_id.is_some_and(|target| !aims.proposals.iter().any(|(id, _)| *id == target)) {
        return Err(Error::field("target", Problem::UnknownChoice));
    }
    Ok(())
}
