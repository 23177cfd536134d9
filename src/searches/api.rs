//! Keeping searches. Nobody but their person learns of them, so they leave no event.

use super::model::{AlertLink, SavedSearches};
use crate::error::Result;
use crate::id::SavedSearchId;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    super::model::{Alert, MOST_WATCHED, NAME_LIMIT, SavedSearch},
    super::{store, watch},
    crate::account::Viewer,
    crate::directory::model::Search,
    crate::error::{Checks, Error, Problem},
    crate::policy::{Action, Resource},
    crate::server::app,
};

/// The viewer's searches, with how much is new in each.
#[server(name = ListSearches, prefix = "/api", endpoint = "searches/list", input = GetUrl)]
pub async fn list_searches(alliance: String) -> Result<SavedSearches> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Follow, Resource::Search, None)?;
    let app = app()?;
    let mut tx = app.db.read().await?;
    let mut searches = Vec::new();
    for kept in store::list(&mut tx, &viewer).await? {
        let found = watch::findings(&app, &mut tx, viewer.network_id(), &kept.query).await?;
        let before = store::found_before(&mut tx, kept.id).await?;
        let is_fresh = |one: &&store::Finding| !before.get(&one.id()).is_some_and(|seen| *seen);
        let is_organisation = |one: &&store::Finding| matches!(one, store::Finding::Organisation { .. });
        searches.push(SavedSearch {
            total: found.iter().filter(is_organisation).count() as u64,
            fresh: found.iter().filter(is_fresh).count() as u64,
            id: kept.id,
            name: kept.name,
            query: kept.query,
            alert: kept.alert,
        });
    }
    Ok(SavedSearches { searches, has_mail: app.mailer.is_configured() })
}

/// Keeps a search under a name and goes to the list. What it finds now is not new.
#[server(name = SaveSearch, prefix = "/api", endpoint = "searches/save")]
pub async fn save_search(
    alliance: String,
    #[server(default)] query: String,
    #[server(default)] name: String,
    #[server(default)] alert: String,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Follow, Resource::Search, None)?;
    let (name, alert) = checked(&name, &alert)?;
    // What is shown of a result, its page and its unfolded regions, is no part of the search.
    let query = Search { page: 1, unfolded: Vec::new(), ..Search::parse(&query) }.to_query();
    let app = app()?;
    let found = watch::findings(&app, &mut app.db.read().await?, viewer.network_id(), &query).await?;
    refuse_too_much(alert, found.len())?;
    let mut tx = app.db.write().await?;
    let id = store::save(&mut tx, &viewer, &name, &query, alert).await?;
    // What is too much to be watched is not kept either; such a search is a name for an address.
    if found.len() <= MOST_WATCHED {
        store::mark_seen(&mut tx, viewer.network_id(), id, &found).await?;
    }
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/searches"));
    Ok(())
}

/// Changes the name of a search and how often letters tell of it.
#[server(name = EditSearch, prefix = "/api", endpoint = "searches/edit")]
pub async fn edit_search(
    alliance: String,
    id: SavedSearchId,
    #[server(default)] name: String,
    #[server(default)] alert: String,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Follow, Resource::Search, None)?;
    let app = app()?;
    let mut tx = app.db.write().await?;
    let kept = store::one(&mut tx, &viewer, id).await?;
    let (name, alert) = checked(&name, &alert)?;
    if alert != Alert::Off && kept.alert == Alert::Off {
        let found = watch::findings(&app, &mut tx, viewer.network_id(), &kept.query).await?;
        refuse_too_much(alert, found.len())?;
        // Letters tell of what comes from now on; what came before stays marked as new in the list.
        store::mark_told(&mut tx, viewer.network_id(), id, found).await?;
    }
    store::edit(&mut tx, &viewer, id, &name, alert).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/searches"));
    Ok(())
}

/// Forgets a search and goes to the list.
#[server(name = DeleteSearch, prefix = "/api", endpoint = "searches/delete")]
pub async fn delete_search(alliance: String, id: SavedSearchId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Follow, Resource::Search, None)?;
    let mut tx = app()?.db.write().await?;
    store::delete(&mut tx, &viewer, id).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/searches"));
    Ok(())
}

/// Goes to what a search finds, which is not new from then on.
#[server(name = OpenSearch, prefix = "/api", endpoint = "searches/open")]
pub async fn open_search(alliance: String, id: SavedSearchId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Follow, Resource::Search, None)?;
    let app = app()?;
    let mut tx = app.db.write().await?;
    let kept = store::one(&mut tx, &viewer, id).await?;
    let found = watch::findings(&app, &mut tx, viewer.network_id(), &kept.query).await?;
    if found.len() <= MOST_WATCHED {
        store::mark_seen(&mut tx, viewer.network_id(), id, &found).await?;
    }
    tx.commit().await?;
    let mark = if kept.query.is_empty() { "" } else { "?" };
    leptos_axum::redirect(&format!("/{alliance}/directory{mark}{}", kept.query));
    Ok(())
}

/// What the link in a letter is about. Who holds the link may see it.
#[server(name = ReadAlert, prefix = "/api", endpoint = "searches/alert", input = GetUrl)]
pub async fn read_alert(link: String) -> Result<AlertLink> {
    store::link(&mut app()?.db.read().await?, &link).await
}

/// Ends the letters about a search. Who holds the link may do so without signing in.
#[server(name = EndAlert, prefix = "/api", endpoint = "searches/end-alert")]
pub async fn end_alert(link: String) -> Result<()> {
    let mut tx = app()?.db.write().await?;
    store::unsubscribe(&mut tx, &link).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/account/alerts/{link}"));
    Ok(())
}

#[cfg(feature = "ssr")]
fn checked(name: &str, alert: &str) -> Result<(String, Alert)> {
    let mut checks = Checks::new();
    let name = checks.text("name", name, true, NAME_LIMIT);
    let alert = checks.parsed("alert", Alert::parse(alert).ok_or(Problem::UnknownChoice));
    checks.finish((name, alert.unwrap_or(Alert::Off)))
}

#[cfg(feature = "ssr")]
fn refuse_too_much(alert: Alert, found: usize) -> Result<()> {
    match alert != Alert::Off && found > MOST_WATCHED {
        true => Err(Error::field("alert", Problem::TooBroad(MOST_WATCHED as u32))),
        false => Ok(()),
    }
}
