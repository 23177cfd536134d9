//! Server functions of the matchmaking slice.

use super::model::{Matches, ShortlistEntry, Subjects};
use crate::error::Result;
use crate::i18n::Lang;
use crate::id::{OpportunityId, OrganisationId, ProposalId};
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    super::matches::{self, Sought, sought},
    super::model::{PICKS, SUGGESTIONS, SubjectId},
    super::store,
    crate::account::Viewer,
    crate::activity::{
        self,
        model::{Event, EventKind},
    },
    crate::db::Tx,
    crate::error::Error,
    crate::live::{Hint, Topic},
    crate::policy::{Action, Resource},
    crate::server::app,
};

/// The proposals and needs that partners can be sought for, narrowed down by a text.
#[server(name = ReadSubjects, prefix = "/api", endpoint = "matchmaking/subjects", input = GetUrl)]
pub async fn subjects(alliance: String, #[server(default)] text: String) -> Result<Subjects> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.read().await?;
    let today = time::OffsetDateTime::now_utc().date();
    let (proposals, proposals_total) = store::proposals(&mut tx, viewer.network_id(), &text, PICKS).await?;
    let (needs, needs_total) = store::needs(&mut tx, &viewer, today, &text, PICKS).await?;
    Ok(Subjects { proposals, proposals_total, needs, needs_total })
}

/// The organisations that fit a proposal or need (one of both is given), with the reasons
/// in a language.
#[server(name = SuggestPartners, prefix = "/api", endpoint = "matchmaking/suggest", input = GetUrl)]
pub async fn suggest(
    alliance: String,
    #[server(default)] proposal: Option<ProposalId>,
    #[server(default)] need: Option<OpportunityId>,
    #[server(default)] lang: Lang,
    #[server(default)] show: Option<u32>,
) -> Result<Matches> {
    let viewer = Viewer::require(&alliance).await?;
    let id = SubjectId::of(proposal, need).ok_or(Error::BadRequest)?;
    let app = app()?;
    matches::matches(&app.db, &app.matchmaking, &viewer, id, lang, show.unwrap_or(SUGGESTIONS)).await
}

/// Puts an organisation on the shortlist of a proposal or need, with what it scores now.
/// Answers the list as it is then; what is on it already stays as it is.
#[server(name = ShortlistPartner, prefix = "/api", endpoint = "matchmaking/shortlist")]
pub async fn shortlist(
    alliance: String,
    #[server(default)] proposal: Option<ProposalId>,
    #[server(default)] need: Option<OpportunityId>,
    organisation: OrganisationId,
) -> Result<Vec<ShortlistEntry>> {
    let viewer = Viewer::require(&alliance).await?;
    let app = app()?;
    let corpus = app.matchmaking.alliance(viewer.network_id()).await?;
    let mut tx = app.db.write().await?;
    let (id, sought, name) = allowed(&mut tx, &viewer, &corpus, (proposal, need), organisation).await?;
    let score = (corpus.points(sought.subject.clone(), organisation).await? * 100.0).round() as i64;
    if store::put(&mut tx, viewer.network_id(), id, organisation, score, viewer.person_id()).await? {
        let kind = EventKind::Shortlisted { title: sought.facts.title.clone(), organisation: name };
        record(&mut tx, &viewer, &sought, kind).await?;
    }
    let list = store::shortlist(&mut tx, viewer.network_id(), id).await?;
    tx.commit().await?;
    Ok(list)
}

/// Takes an organisation off the shortlist of a proposal or need. Answers the list as it
/// is then; what is not on it is no error.
#[server(name = UnshortlistPartner, prefix = "/api", endpoint = "matchmaking/unshortlist")]
pub async fn unshortlist(
    alliance: String,
    #[server(default)] proposal: Option<ProposalId>,
    #[server(default)] need: Option<OpportunityId>,
    organisation: OrganisationId,
) -> Result<Vec<ShortlistEntry>> {
    let viewer = Viewer::require(&alliance).await?;
    let app = app()?;
    let corpus = app.matchmaking.alliance(viewer.network_id()).await?;
    let mut tx = app.db.write().await?;
    let (id, sought, name) = allowed(&mut tx, &viewer, &corpus, (proposal, need), organisation).await?;
    if store::take_off(&mut tx, viewer.network_id(), id, organisation).await? {
        let kind = EventKind::Unshortlisted { title: sought.facts.title.clone(), organisation: name };
        record(&mut tx, &viewer, &sought, kind).await?;
    }
    let list = store::shortlist(&mut tx, viewer.network_id(), id).await?;
    tx.commit().await?;
    Ok(list)
}

/// The subject and the organisation's name, if the viewer may see both and keep the list.
#[cfg(feature = "ssr")]
async fn allowed(
    tx: &mut Tx,
    viewer: &Viewer,
    corpus: &super::service::Alliance,
    (proposal, need): (Option<ProposalId>, Option<OpportunityId>),
    organisation: OrganisationId,
) -> Result<(SubjectId, Sought, String)> {
    let id = SubjectId::of(proposal, need).ok_or(Error::BadRequest)?;
    let found = sought(tx, viewer, id, corpus).await?.ok_or(Error::NotFound)?;
    let mut partners = store::partners(tx, viewer.network_id(), &[organisation]).await?;
    let partner = partners.remove(&organisation).ok_or(Error::NotFound)?;
    viewer.may(Action::Shortlist, found.resource, found.owner)?;
    Ok((id, found, partner.name))
}

/// Records a change of a shortlist. Every member reads the feed, so of a need that not
/// everybody sees, or not as whose, it says only that its owner changed something.
#[cfg(feature = "ssr")]
async fn record(tx: &mut Tx, viewer: &Viewer, sought: &Sought, kind: EventKind) -> Result<()> {
    let subject = match sought.facts.id {
        SubjectId::Proposal(id) => id.0,
        SubjectId::Need(id) => id.0,
    };
    tx.announce(Hint { network: viewer.network_id(), topic: Topic::Shortlist, id: subject }).await?;
    let hidden = matches!(sought.resource, Resource::AnonymousOpportunity | Resource::InternalOpportunity);
    let event = match (&sought.facts.id, &sought.facts.owner, &sought.facts.proposal) {
        (SubjectId::Proposal(id), _, _) => Event::proposal(*id, kind),
        (SubjectId::Need(_), _, Some((id, title))) if hidden => {
            Event::proposal(*id, EventKind::ProposalEdited { title: title.clone() })
        }
        (SubjectId::Need(_), Some((id, name)), _) if hidden => {
            Event::organisation(*id, EventKind::OrganisationEdited { name: name.clone() })
        }
        (SubjectId::Need(id), _, _) => Event::opportunity(*id, kind),
    };
    activity::record(tx, viewer, event).await
}
