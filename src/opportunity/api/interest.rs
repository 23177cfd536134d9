//! Saying that one is interested, and the owner's answer. Their events are read by those who
//! may read the interest; the feed leaves them out for everybody else.

use crate::error::Result;
use crate::id::{InterestId, OpportunityId, OrganisationId};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use {
    super::lifecycle::visible,
    crate::account::Viewer,
    crate::activity::{
        self,
        model::{Event, EventKind},
    },
    crate::error::Error,
    crate::opportunity::draft::{check_answer, check_message},
    crate::opportunity::letters,
    crate::opportunity::store,
    crate::policy::{Action, Resource},
    crate::server::app,
    time::OffsetDateTime,
};

/// Writes to the owner of a need or offer in the name of an organisation, and goes to the
/// need's or offer's page. The owner's editors hear of it by mail, once.
#[server(name = ExpressInterest, prefix = "/api", endpoint = "opportunity/interest")]
pub async fn express_interest(
    alliance: String,
    id: OpportunityId,
    organisation: OrganisationId,
    #[server(default)] message: String,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let app = app()?;
    let mut tx = app.db.write().await?;
    let known = visible(&mut tx, &viewer, id).await?;
    viewer.may(Action::Create, Resource::Interest, Some(organisation))?;
    let owner = known.owner.filter(|owner| *owner != organisation && !viewer.edits(*owner)).ok_or(Error::Forbidden)?;
    if !known.phase(OffsetDateTime::now_utc().date()).is_open() {
        return Err(Error::Forbidden);
    }
    let message = check_message(&message)?;
    store::express(&mut tx, &viewer, id, organisation, &message).await?;
    let event = Event::opportunity(id, EventKind::InterestExpressed { title: known.title.clone() });
    activity::record(&mut tx, &viewer, event).await?;
    let letters = letters::of_interest(&mut tx, &viewer, owner, &alliance, &known).await?;
    tx.commit().await?;
    tokio::spawn(letters::send(app, letters));
    leptos_axum::redirect(&format!("/{alliance}/opportunities/{id}#interest"));
    Ok(())
}

/// Accepts an interest, which opens the owner's contact to the sender, or declines it with a
/// reason, and goes to the need's or offer's page.
#[server(name = AnswerInterest, prefix = "/api", endpoint = "opportunity/answer")]
pub async fn answer_interest(
    alliance: String,
    interest: InterestId,
    decision: String,
    #[server(default)] answer: String,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let asked = store::asked(&mut tx, viewer.network_id(), interest).await?.ok_or(Error::NotFound)?;
    // Who may not read an interest does not learn that there is one.
    viewer.may(Action::View, Resource::Interest, asked.owner).map_err(|_| Error::NotFound)?;
    viewer.may(Action::Edit, Resource::Interest, asked.owner)?;
    let (accepts, answer) = check_answer(&decision, &answer)?;
    store::answer(&mut tx, &viewer, interest, accepts, &answer).await?;
    let id = asked.opportunity_id;
    let event = Event::opportunity(id, EventKind::InterestAnswered { title: asked.title });
    activity::record(&mut tx, &viewer, event).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/opportunities/{id}#interest"));
    Ok(())
}
