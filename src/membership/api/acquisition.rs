//! The acquisition list. Its changes are in no feed, and the hints that follow them name
//! nobody: members get those hints too.

use crate::error::Result;
use crate::id::ProspectId;
use crate::membership::draft::ProspectForm;
use crate::membership::model::Acquisition;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    crate::account::Viewer,
    crate::db::Tx,
    crate::error::Checks,
    crate::live::{Hint, Topic},
    crate::membership::model::limit,
    crate::membership::store::{self, Subject},
    crate::policy::{Action, Resource},
    crate::server::app,
    time::OffsetDateTime,
};

/// How many names of the directory are offered while one is typed.
#[cfg(feature = "ssr")]
const NAMES: i64 = 200;

/// The whole list.
#[server(name = ReadAcquisition, prefix = "/api", endpoint = "membership/acquisition", input = GetUrl)]
pub async fn acquisition(alliance: String) -> Result<Acquisition> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::View, Resource::Acquisition, None)?;
    let mut tx = app()?.db.read().await?;
    let network = viewer.network_id();
    let prospects = store::prospects(&mut tx, network).await?;
    let outside = store::outside(&mut tx, network, None, NAMES).await?;
    Ok(Acquisition {
        prospects,
        names: outside.into_iter().map(|(_, name)| name).collect(),
        today: OffsetDateTime::now_utc().date(),
        may_edit: viewer.can(Action::Edit, Resource::Acquisition, None),
    })
}

/// Puts an organisation on the list: the one of the directory that has this name, else the
/// name alone.
#[server(name = AddProspect, prefix = "/api", endpoint = "membership/prospect/add")]
pub async fn add_prospect(alliance: String, name: String, #[server(flatten)] form: ProspectForm) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Create, Resource::Acquisition, None)?;
    let mut tx = app()?.db.write().await?;
    let network = viewer.network_id();
    let mut checks = Checks::new();
    let name = checks.text("name", &name, true, limit::NAME);
    let draft = form.check(checks)?;
    let subject = match store::organisation_named(&mut tx, network, &name).await? {
        Some(id) => Subject::Known(id),
        None => Subject::New(name),
    };
    let id = store::add_prospect(&mut tx, network, &subject, &draft).await?;
    finish(tx, &viewer, &format!("/{alliance}/membership/acquisition?saved={id}")).await
}

/// Changes an entry that is still at the version `seen`.
#[server(name = EditProspect, prefix = "/api", endpoint = "membership/prospect/edit")]
pub async fn edit_prospect(
    alliance: String,
    id: ProspectId,
    seen: i64,
    #[server(flatten)] form: ProspectForm,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Edit, Resource::Acquisition, None)?;
    let mut tx = app()?.db.write().await?;
    let draft = form.check(Checks::new())?;
    store::edit_prospect(&mut tx, viewer.network_id(), id, seen, &draft).await?;
    finish(tx, &viewer, &format!("/{alliance}/membership/acquisition?saved={id}")).await
}

/// Takes an entry off the list, with its notes.
#[server(name = RemoveProspect, prefix = "/api", endpoint = "membership/prospect/remove")]
pub async fn remove_prospect(alliance: String, id: ProspectId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Edit, Resource::Acquisition, None)?;
    let mut tx = app()?.db.write().await?;
    store::remove_prospect(&mut tx, viewer.network_id(), id).await?;
    finish(tx, &viewer, &format!("/{alliance}/membership/acquisition")).await
}

/// The next page's address differs from the one at hand, so that it loads the list anew.
#[cfg(feature = "ssr")]
async fn finish(mut tx: Tx, viewer: &Viewer, next: &str) -> Result<()> {
    let network = viewer.network_id();
    tx.announce(Hint { network, topic: Topic::Membership, id: network.0 }).await?;
    tx.commit().await?;
    leptos_axum::redirect(next);
    Ok(())
}
