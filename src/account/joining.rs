//! Accepting an invitation.

use super::model::{NAME_MAX, check_password};
use super::store::{self, Invitation, NewPerson};
use super::viewer::Viewer;
use super::{password as passwords, sign_in};
use crate::activity::model::{Event, EventKind};
use crate::db::{Db, Tx};
use crate::error::{Checks, Result};
use crate::i18n::Lang;
use crate::id::PersonId;
use crate::live::Topic;

/// Brings a person in through an invitation's link. The answer is the open transaction, the
/// person and the alliance's slug. An address that has an account must give its password,
/// so that a forwarded link opens nobody's account.
pub async fn accept(
    db: &Db,
    client: &str,
    link: &str,
    name: &str,
    password: String,
    lang: Lang,
) -> Result<(Tx, PersonId, String)> {
    let mut read = db.read().await?;
    let invitation = store::invitation(&mut read, link).await?;
    let known = store::account_of_email(&mut read, &invitation.email).await?;
    drop(read);
    if known.is_some() {
        let account = sign_in::check_credentials(db, client, &invitation.email, password).await?;
        let mut tx = db.write().await?;
        join(&mut tx, &invitation, account.id).await?;
        return Ok((tx, account.id, invitation.slug));
    }
    let mut checks = Checks::new();
    let name = checks.text("name", name, true, NAME_MAX);
    check_password(&mut checks, "password", &password);
    checks.finish(())?;
    let hash = passwords::hash(password).await?;
    let mut tx = db.write().await?;
    let new = NewPerson {
        email: &invitation.email,
        name: &name,
        password_hash: Some(&hash),
        language: Some(lang),
        is_administrator: false,
    };
    let person = store::create_person(&mut tx, &new).await?;
    join(&mut tx, &invitation, person).await?;
    Ok((tx, person, invitation.slug))
}

async fn join(tx: &mut Tx, invitation: &Invitation, person: PersonId) -> Result<()> {
    store::use_invitation(tx, invitation.id).await?;
    store::grant_role(tx, invitation.network_id, person, invitation.role).await?;
    if let Some(organisation) = invitation.organisation_id {
        store::grant_editing(tx, invitation.network_id, person, organisation).await?;
    }
    let viewer = Viewer::joining(person, invitation.network_id, invitation.role);
    let kind = EventKind::PersonJoined { role: invitation.role };
    crate::activity::record(tx, &viewer, Event { topic: Topic::Network, subject: invitation.network_id.0, kind }).await
}
