//! A proposal or need as the viewer may see it, for the page and for the ranking.

use crate::account::Viewer;
use crate::db::Tx;
use crate::directory::model::Visibility;
use crate::error::Result;
use crate::i18n::Lang;
use crate::id::{OpportunityId, OrganisationId, ProposalId};
use crate::matchmaking::corpora::{need_subject, proposal_subject};
use crate::matchmaking::engine;
use crate::matchmaking::model::{Subject, SubjectId};
use crate::matchmaking::service::Alliance;
use crate::matchmaking::store;
use crate::pipeline::model::{Currency, Money};
use crate::policy::Resource;
use time::OffsetDateTime;

/// What a partner is sought for.
pub struct Sought {
    pub facts: Subject,
    pub subject: engine::Subject,
    /// The organisation whose editors may act for it, shown or not.
    pub owner: Option<OrganisationId>,
    /// What the policy takes it for.
    pub resource: Resource,
}

/// The proposal or need, if the viewer may see it.
pub async fn sought(tx: &mut Tx, viewer: &Viewer, id: SubjectId, alliance: &Alliance) -> Result<Option<Sought>> {
    match id {
        SubjectId::Proposal(id) => proposal(tx, viewer, id, alliance).await,
        SubjectId::Need(id) => need(tx, viewer, id).await,
    }
}

async fn proposal(tx: &mut Tx, viewer: &Viewer, id: ProposalId, alliance: &Alliance) -> Result<Option<Sought>> {
    let today = OffsetDateTime::now_utc().date();
    let Some(row) = store::proposal(tx, viewer, id, today).await? else { return Ok(None) };
    let subject = proposal_subject(&row, alliance.cross_border);
    let lead = row.lead();
    let amount = row
        .requested
        .zip(Currency::from_iso(&row.currency))
        .map(|(minor, currency)| Money { approximate: row.requested_approximate, ..Money::new(minor, currency) });
    Ok(Some(Sought {
        owner: lead.as_ref().map(|(id, _)| *id),
        resource: Resource::Proposal,
        subject,
        facts: Subject {
            id: SubjectId::Proposal(id),
            title: row.title,
            summary: row.summary,
            language: Lang::parse(&row.language).unwrap_or_default(),
            area: row.area_id,
            stage: row.stage.map(|stage| stage.0),
            owner: lead,
            proposal: None,
            partners: Some(row.consortium.len()),
            amount,
        },
    }))
}

async fn need(tx: &mut Tx, viewer: &Viewer, id: OpportunityId) -> Result<Option<Sought>> {
    let today = OffsetDateTime::now_utc().date();
    let Some(row) = store::need(tx, viewer, id, today).await? else { return Ok(None) };
    let members = match row.proposal_id {
        Some(proposal) => {
            let consortium = store::consortium(tx, viewer.network_id(), proposal).await?;
            consortium.into_iter().map(|(id, _, _)| id.0).collect()
        }
        None => row.owner_id.iter().map(|id| id.0).collect(),
    };
    Ok(Some(Sought {
        owner: row.owner_id,
        resource: match row.visibility {
            Visibility::Visible => Resource::Opportunity,
            Visibility::Anonymous => Resource::AnonymousOpportunity,
            Visibility::Internal => Resource::InternalOpportunity,
        },
        subject: need_subject(&row, members),
        facts: Subject {
            id: SubjectId::Need(id),
            title: row.title,
            summary: row.summary,
            language: Lang::parse(&row.language).unwrap_or_default(),
            area: row.area_id,
            stage: None,
            owner: row.owner_id.zip(row.owner).filter(|_| row.shows_owner),
            proposal: row.proposal_id.zip(row.proposal_title).filter(|_| row.shows_owner),
            partners: None,
            amount: None,
        },
    }))
}
