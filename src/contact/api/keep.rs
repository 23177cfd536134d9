//! What an organisation's editors and the coordinators do with its contacts.

use crate::contact::draft::ContactForm;
use crate::contact::model::ContactsPage;
use crate::error::Result;
use crate::id::{ContactId, OrganisationId, PersonId};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    crate::account::model::Notice,
    crate::account::{Viewer, leave_notice, preferences, take_notice},
    crate::activity::{
        self,
        model::{Event, EventKind},
    },
    crate::contact::{store, text},
    crate::db::Tx,
    crate::error::{Error, Problem},
    crate::policy::{Action, Resource},
    crate::server::{AppState, app},
};

/// An organisation's contacts with everything about them, and who keeps its profile.
#[server(name = ReadContacts, prefix = "/api", endpoint = "contact/list", input = GetUrl)]
pub async fn contacts(alliance: String, organisation: OrganisationId) -> Result<ContactsPage> {
    let viewer = Viewer::require(&alliance).await?;
    let app = app()?;
    let mut tx = app.db.read().await?;
    let name = keeper_of(&mut tx, &viewer, organisation).await?;
    Ok(ContactsPage {
        organisation,
        name,
        contacts: store::contacts_of(&mut tx, &viewer, organisation).await?,
        editors: store::editors_of(&mut tx, &viewer, organisation).await?,
        has_mail: app.mailer.is_configured(),
        notice: take_notice(&page_of(&alliance, organisation), app.config.is_secure()),
    })
}

/// Names a contact of an organisation.
#[server(name = AddContact, prefix = "/api", endpoint = "contact/add")]
pub async fn add_contact(
    alliance: String,
    organisation: OrganisationId,
    #[server(flatten)] form: ContactForm,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let name = keeper_of(&mut tx, &viewer, organisation).await?;
    store::add(&mut tx, viewer.network_id(), organisation, &form.check()?).await?;
    finish(tx, &viewer, &alliance, (organisation, name)).await
}

/// Changes a contact that is still at the version `seen`. A change of what is about the person
/// ends their consent.
#[server(name = EditContact, prefix = "/api", endpoint = "contact/edit")]
pub async fn edit_contact(
    alliance: String,
    contact: ContactId,
    seen: i64,
    #[server(flatten)] form: ContactForm,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let about = keeper_of_contact(&mut tx, &viewer, contact).await?;
    store::edit(&mut tx, viewer.network_id(), contact, seen, &form.check()?).await?;
    finish(tx, &viewer, &alliance, about).await
}

/// Takes a contact off the organisation's page, with everything about the person.
#[server(name = RemoveContact, prefix = "/api", endpoint = "contact/remove")]
pub async fn remove_contact(alliance: String, contact: ContactId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let about = keeper_of_contact(&mut tx, &viewer, contact).await?;
    store::remove(&mut tx, viewer.network_id(), contact).await?;
    finish(tx, &viewer, &alliance, about).await
}

/// Makes the link by which a person decides what is shown about them. It is mailed to them, or
/// shown once where it cannot be. `NotFound` where nothing is kept about a person.
#[server(name = AskContact, prefix = "/api", endpoint = "contact/ask")]
pub async fn ask_contact(alliance: String, contact: ContactId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let app = app()?;
    let mut tx = app.db.write().await?;
    let (organisation, name) = keeper_of_contact(&mut tx, &viewer, contact).await?;
    let network = viewer.network_id();
    let asked = store::person_to_ask(&mut tx, network, contact).await?;
    let asked = asked.ok_or(Error::field("contact", Problem::Required))?;
    let is_mailed = asked.email.is_some() && app.mailer.is_configured();
    let secret = store::make_link(&mut tx, network, contact, is_mailed, asked.is_open).await?;
    let event = Event::organisation(organisation, EventKind::ContactsChanged { name: name.clone() });
    activity::record(&mut tx, &viewer, event).await?;
    tx.commit().await?;
    deliver(&app, &page_of(&alliance, organisation), &name, asked, &secret).await;
    leptos_axum::redirect(&page_of(&alliance, organisation));
    Ok(())
}

/// Mails the link, or leaves it for the page that follows.
#[cfg(feature = "ssr")]
async fn deliver(app: &AppState, page: &str, organisation: &str, asked: store::Asked, secret: &str) {
    let lang = preferences().lang;
    let address = format!("{}/contact/{secret}", app.config.origin());
    let (to, whom) = (asked.email.clone(), asked.email.unwrap_or(asked.role));
    let body = text::letter(lang, organisation, &address);
    let is_sent = match to {
        Some(to) => app.mailer.send(&to, text::LETTER_SUBJECT.say(lang), body).await,
        None => false,
    };
    let notice = if is_sent { Notice::Mailed { email: whom } } else { Notice::Link { email: whom, address } };
    leave_notice(&notice, page, app.config.is_secure());
}

/// Ends somebody's part as an editor of an organisation: the own one, or anybody's as a
/// coordinator. `LastEditor` at the field `person` for who would leave it without any.
#[server(name = EndEditing, prefix = "/api", endpoint = "contact/end-editing")]
pub async fn end_editing(alliance: String, organisation: OrganisationId, person: PersonId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let name = keeper_of(&mut tx, &viewer, organisation).await?;
    if person != viewer.person_id() {
        viewer.may(Action::Administer, Resource::Network, None)?;
    }
    store::end_editing(&mut tx, &viewer, organisation, person).await?;
    activity::record(&mut tx, &viewer, Event::organisation(organisation, EventKind::EditorsChanged { name })).await?;
    tx.commit().await?;
    let still = viewer.can(Action::Administer, Resource::Network, None);
    let page = page_of(&alliance, organisation);
    leptos_axum::redirect(if still { &page } else { page.trim_end_matches("/contacts") });
    Ok(())
}

/// The organisation's name, if the viewer keeps its contacts.
#[cfg(feature = "ssr")]
async fn keeper_of(tx: &mut Tx, viewer: &Viewer, organisation: OrganisationId) -> Result<String> {
    let name = store::organisation_name(tx, viewer.network_id(), organisation).await?.ok_or(Error::NotFound)?;
    viewer.may(Action::Edit, Resource::Organisation, Some(organisation))?;
    Ok(name)
}

/// The organisation of a contact, if the viewer keeps it.
#[cfg(feature = "ssr")]
async fn keeper_of_contact(tx: &mut Tx, viewer: &Viewer, contact: ContactId) -> Result<(OrganisationId, String)> {
    let about = store::kept_by(tx, viewer.network_id(), contact).await?.ok_or(Error::NotFound)?;
    viewer.may(Action::Edit, Resource::Organisation, Some(about.0))?;
    Ok(about)
}

#[cfg(feature = "ssr")]
fn page_of(alliance: &str, organisation: OrganisationId) -> String {
    format!("/{alliance}/directory/{organisation}/contacts")
}

#[cfg(feature = "ssr")]
async fn finish(
    mut tx: Tx,
    viewer: &Viewer,
    alliance: &str,
    (organisation, name): (OrganisationId, String),
) -> Result<()> {
    activity::record(&mut tx, viewer, Event::organisation(organisation, EventKind::ContactsChanged { name })).await?;
    tx.commit().await?;
    leptos_axum::redirect(&page_of(alliance, organisation));
    Ok(())
}
