//! From what the ranking answers to what a page shows: names, titles and labels instead of
//! ids, and nothing that the viewer may not see.

mod checks;
mod sought;
mod spoken;

pub use sought::{Sought, sought};

use super::engine;
use super::model::{MOST_SUGGESTIONS, Matches, SubjectId, Suggestion};
use super::service::{Alliance, MatchmakingService};
use super::store;
use crate::account::Viewer;
use crate::db::{Db, Tx};
use crate::directory::translation::names_in;
use crate::directory::{Marks, competitors_of};
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::id::{NetworkId, OrganisationId};
use crate::policy::Action;
use spoken::Speaker;
use std::sync::Arc;
use time::OffsetDateTime;

/// The `limit` best organisations for a proposal or need, with reasons in the language
/// asked for. `NotFound` if the viewer may not see it. No connection to the database is
/// held while an alliance is read or ranked, because reading one needs a connection.
pub async fn matches(
    db: &Db,
    service: &MatchmakingService,
    viewer: &Viewer,
    id: SubjectId,
    lang: Lang,
    limit: u32,
) -> Result<Matches> {
    let alliance = service.alliance(viewer.network_id()).await?;
    let mut tx = db.read().await?;
    let mut sought = sought(&mut tx, viewer, id, &alliance).await?.ok_or(Error::NotFound)?;
    leave_out_competitors(&mut tx, viewer.network_id(), &mut sought.subject).await?;
    let may_shortlist = viewer.can(Action::Shortlist, sought.resource, sought.owner);
    let is_unnamed = id.need().is_some() && sought.facts.owner.is_none();
    let mut shortlist = match is_unnamed && !may_shortlist {
        // Whom an unnamed owner has put aside is the owner's business.
        true => Vec::new(),
        false => store::shortlist(&mut tx, viewer.network_id(), id).await?,
    };
    drop(tx);
    let subject = Arc::new(sought.subject);
    let (ranked, gaps) = ranked(db, service, viewer.network_id(), &alliance, &subject, limit).await?;
    let mut tx = db.read().await?;
    let listed: Vec<OrganisationId> = shortlist.iter().map(|entry| entry.organisation).collect();
    let mut names = names_in(&mut tx, viewer.network_id(), lang, &listed).await?;
    for entry in &mut shortlist {
        entry.name = names.remove(&entry.organisation).unwrap_or_else(|| std::mem::take(&mut entry.name));
    }
    let speaker = Speaker::read(&mut tx, viewer.network_id(), lang, &subject, &ranked).await?;
    Ok(Matches {
        checks: checks::checks(&sought.facts, &subject, gaps),
        suggestions: ranked.into_iter().filter_map(|suggestion| suggested(&speaker, suggestion)).collect(),
        subject: sought.facts,
        compared: alliance.size(),
        shortlist,
        may_shortlist,
    })
}

/// Who competes with a partner is not suggested, whichever side says so. Where the owner is
/// not named only what the owner says counts: else others could mark one organisation after
/// another as their competitor, and see by the suggestions whose need it is.
async fn leave_out_competitors(tx: &mut Tx, network: NetworkId, subject: &mut engine::Subject) -> Result<()> {
    let shown: Vec<OrganisationId> =
        subject.consortium.iter().chain(&subject.lead).copied().map(OrganisationId).collect();
    let hidden: Vec<OrganisationId> = subject.excluded.iter().copied().map(OrganisationId).collect();
    let mut competitors = competitors_of(tx, network, &shown, Marks::OfBothSides).await?;
    competitors.extend(competitors_of(tx, network, &hidden, Marks::Own).await?);
    subject.excluded.extend(competitors.into_iter().map(|id| id.0));
    Ok(())
}

/// Ranks, and makes sure that every need and offer named is still open to everybody: one
/// that was hidden a moment ago, while the old corpus still answers, must not be told.
async fn ranked(
    db: &Db,
    service: &MatchmakingService,
    network: NetworkId,
    alliance: &Alliance,
    subject: &Arc<engine::Subject>,
    limit: u32,
) -> Result<(Vec<engine::Suggestion>, Vec<engine::Gap>)> {
    let limit = limit.clamp(1, MOST_SUGGESTIONS) as usize;
    let today = OffsetDateTime::now_utc().date();
    let ranked = alliance.rank(subject.clone(), limit).await?;
    let named = spoken::opportunities(&ranked.0);
    let visible = store::visible_opportunities(&mut db.read().await?, network, &named, today).await?;
    if named.iter().all(|id| visible.contains(id)) {
        return Ok(ranked);
    }
    service.alliance_now(network).await?.rank(subject.clone(), limit).await
}

fn suggested(speaker: &Speaker, suggestion: engine::Suggestion) -> Option<Suggestion> {
    // One that was archived since the corpus was read is not suggested any more.
    let partner = speaker.partner(OrganisationId(suggestion.organisation))?.clone();
    let reasons: Vec<_> = suggestion.reasons.into_iter().map(|reason| speaker.reason(reason)).collect();
    let score = reasons.iter().map(|reason| reason.share).sum();
    let missing = suggestion.missing.into_iter().map(spoken::missing).collect();
    Some(Suggestion { partner, score, reasons, missing })
}
