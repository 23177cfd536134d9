//! Needs and offers.
//!
//! Their events are about themselves alone, also where their owner is hidden: an event or a
//! hint about the owner at the same moment would tell who it is. The feed leaves out what the
//! reader may not know of.

use crate::directory::draft::OpportunityForm;
use crate::directory::model::OpportunityPage;
use crate::error::Result;
use crate::id::{OpportunityId, OrganisationId};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    crate::account::Viewer,
    crate::activity::{
        self,
        model::{Event, EventKind},
    },
    crate::db::Tx,
    crate::directory::draft::OpportunityDraft,
    crate::directory::model::Opportunity,
    crate::directory::store,
    crate::error::Error,
    crate::id::AreaId,
    crate::opportunity::model::Status,
    crate::policy::{Action, Resource},
    crate::server::app,
    time::OffsetDateTime,
};

/// A need or offer as the viewer may see it.
#[server(name = ReadOpportunity, prefix = "/api", endpoint = "directory/opportunity", input = GetUrl)]
pub async fn opportunity(alliance: String, id: OpportunityId) -> Result<OpportunityPage> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.read().await?;
    let today = OffsetDateTime::now_utc().date();
    store::visible_opportunity(&mut tx, &viewer, id, today).await?.ok_or(Error::NotFound)
}

/// Takes in a need or offer of an organisation and goes to its page: as a draft, on its way
/// to a review (`then` is `submit`), or published at once, as coordinators may (`publish`).
#[server(name = CreateOpportunity, prefix = "/api", endpoint = "directory/create_opportunity")]
pub async fn create_opportunity(
    alliance: String,
    organisation: OrganisationId,
    #[server(default)] then: String,
    #[server(flatten)] form: OpportunityForm,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    store::visible(&mut tx, &viewer, organisation).await?.ok_or(Error::NotFound)?;
    viewer.may(Action::Create, Resource::Opportunity, Some(organisation))?;
    let status = match then.as_str() {
        "publish" => Status::Published,
        "submit" => Status::InReview,
        _ => Status::Draft,
    };
    if status == Status::Published {
        viewer.may(Action::Edit, Resource::Review, Some(organisation))?;
    }
    let id = take_in_opportunity(&mut tx, &viewer, organisation, &form, status).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/opportunities/{id}"));
    Ok(())
}

/// Takes in a need or offer with its event, for a viewer who may do that.
#[cfg(feature = "ssr")]
pub(crate) async fn take_in_opportunity(
    tx: &mut Tx,
    viewer: &Viewer,
    organisation: OrganisationId,
    form: &OpportunityForm,
    status: Status,
) -> Result<OpportunityId> {
    let draft = checked(tx, viewer, Some(organisation), form).await?;
    let id = store::create_opportunity(tx, viewer.network_id(), organisation, &draft, status).await?;
    let title = draft.title;
    let kind = match status {
        Status::Draft => EventKind::OpportunityDrafted { title },
        Status::InReview => EventKind::OpportunitySubmitted { title },
        Status::Published => EventKind::OpportunityPublished { title },
    };
    activity::record(tx, viewer, Event::opportunity(id, kind)).await?;
    Ok(id)
}

/// Changes a need or offer that is still at the version `seen`, and goes to its page.
#[server(name = SaveOpportunity, prefix = "/api", endpoint = "directory/edit_opportunity")]
pub async fn edit_opportunity(
    alliance: String,
    id: OpportunityId,
    seen: i64,
    #[server(flatten)] form: OpportunityForm,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let known = editable(&mut tx, &viewer, id).await?;
    let owner = known.organisation.map(|(owner, _)| owner);
    let draft = checked(&mut tx, &viewer, owner, &form).await?;
    store::edit_opportunity(&mut tx, viewer.network_id(), id, seen, &draft).await?;
    let event = Event::opportunity(id, EventKind::OpportunityEdited { title: draft.title });
    activity::record(&mut tx, &viewer, event).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/opportunities/{id}"));
    Ok(())
}

/// Puts a need or offer away and goes to its owner's page, which offers to undo it.
#[server(name = ArchiveOpportunity, prefix = "/api", endpoint = "directory/archive_opportunity")]
pub async fn archive_opportunity(alliance: String, id: OpportunityId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let known = editable(&mut tx, &viewer, id).await?;
    store::archive_opportunity(&mut tx, viewer.network_id(), id).await?;
    let back = match (&known.organisation, &known.proposal) {
        (Some((owner, _)), _) => format!("/{alliance}/directory/{owner}?archived={id}"),
        (None, Some((proposal, _))) => format!("/{alliance}/pipeline/{proposal}"),
        (None, None) => format!("/{alliance}/directory"),
    };
    let event = Event::opportunity(id, EventKind::OpportunityArchived { title: known.title });
    activity::record(&mut tx, &viewer, event).await?;
    tx.commit().await?;
    leptos_axum::redirect(&back);
    Ok(())
}

/// Takes an archived need or offer back and goes to its page.
#[server(name = RestoreOpportunity, prefix = "/api", endpoint = "directory/restore_opportunity")]
pub async fn restore_opportunity(alliance: String, id: OpportunityId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let known = store::restore_opportunity(&mut tx, &viewer, id).await?.ok_or(Error::NotFound)?;
    let event = Event::opportunity(id, EventKind::OpportunityRestored { title: known.title });
    activity::record(&mut tx, &viewer, event).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/opportunities/{id}"));
    Ok(())
}

#[cfg(feature = "ssr")]
async fn editable(tx: &mut Tx, viewer: &Viewer, id: OpportunityId) -> Result<Opportunity> {
    let today = OffsetDateTime::now_utc().date();
    let page = store::visible_opportunity(tx, viewer, id, today).await?.ok_or(Error::NotFound)?;
    if page.opportunity.may_edit { Ok(page.opportunity) } else { Err(Error::Forbidden) }
}

#[cfg(feature = "ssr")]
async fn checked(
    tx: &mut Tx,
    viewer: &Viewer,
    organisation: Option<OrganisationId>,
    form: &OpportunityForm,
) -> Result<OpportunityDraft> {
    let (areas, _, _) = crate::network::vocabulary(tx, viewer.network_id()).await?;
    let areas: Vec<AreaId> = areas.into_iter().map(|area| area.id).collect();
    let draft = form.check(&areas)?;
    crate::opportunity::check_aims(tx, viewer.network_id(), organisation, &draft.details).await?;
    Ok(draft)
}
