//! What an organisation's editors and the coordinators do with its contacts.

use super::consent::{New, note};
use crate::account::Viewer;
use crate::account::model::email_key;
use crate::contact::draft::ContactDraft;
use crate::contact::model::{
    Audience, Contact, Decision, Keeping, Opened, PerField, Person, Standing, Via, Visibility,
};
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::id::{ContactId, NetworkId, OrganisationId, PictureId};
use crate::picture::forget_photo;
use crate::policy::{Action, Resource};
use crate::{execute, on};
use time::OffsetDateTime;

/// The name of an organisation that is not archived.
pub async fn organisation_name(tx: &mut Tx, network: NetworkId, id: OrganisationId) -> Result<Option<String>> {
    let row: Option<(String,)> = on!(tx, |c| sqlx::query_as(
        "select name from organisation where network_id = $1 and id = $2 and archived_at is null"
    )
    .bind(network)
    .bind(id)
    .fetch_optional(c)
    .await)?;
    Ok(row.map(|(name,)| name))
}

#[derive(sqlx::FromRow)]
struct Row {
    id: ContactId,
    version: i64,
    role: String,
    name: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    photo: Option<PictureId>,
    name_visibility: Option<Visibility>,
    email_visibility: Option<Visibility>,
    phone_visibility: Option<Visibility>,
    photo_visibility: Option<Visibility>,
    decision: Option<Decision>,
    decided_at: Option<OffsetDateTime>,
    link_made_at: Option<OffsetDateTime>,
    link_expires_at: Option<OffsetDateTime>,
}

/// The contacts of an organisation, each with as much about the person as the viewer may see.
pub async fn contacts_of(tx: &mut Tx, viewer: &Viewer, organisation: OrganisationId) -> Result<Vec<Contact>> {
    let keeps = viewer.can(Action::Edit, Resource::Organisation, Some(organisation));
    shown_to(tx, viewer.network_id(), organisation, Audience::of(viewer.role(), keeps)).await
}

/// Those of whom everybody may see something, with just that. A function without such a person
/// is for the alliance only.
pub async fn public_contacts_of(tx: &mut Tx, network: NetworkId, organisation: OrganisationId) -> Result<Vec<Contact>> {
    let mut contacts = shown_to(tx, network, organisation, Audience::Everybody).await?;
    contacts.retain(|contact| !contact.person.is_empty());
    Ok(contacts)
}

async fn shown_to(
    tx: &mut Tx,
    network: NetworkId,
    organisation: OrganisationId,
    audience: Audience,
) -> Result<Vec<Contact>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(
        "select k.id, k.version, k.role, k.name, k.email, k.phone, k.name_visibility, k.email_visibility,
           k.phone_visibility, k.photo_visibility, i.id as photo, d.decision, d.at as decided_at,
           l.created_at as link_made_at, l.expires_at as link_expires_at
         from contact k left join contact_link l on l.network_id = k.network_id and l.contact_id = k.id
         left join picture i on i.network_id = k.network_id and i.contact_id = k.id
         left join contact_consent d on d.id = (select c.id from contact_consent c
           where c.network_id = k.network_id and c.contact_id = k.id order by c.id desc limit 1)
         where k.network_id = $1 and k.organisation_id = $2 and k.removed_at is null
         order by k.created_at, k.id"
    )
    .bind(network)
    .bind(organisation)
    .fetch_all(c)
    .await)?;
    let now = OffsetDateTime::now_utc();
    Ok(rows.into_iter().map(|row| row.into_contact(audience, now)).collect())
}

impl Row {
    fn into_contact(self, audience: Audience, now: OffsetDateTime) -> Contact {
        let photo = self.photo.map(|photo| photo.to_string());
        let person = Person { name: self.name, email: self.email, phone: self.phone, photo };
        let opened = Opened {
            name: self.name_visibility,
            email: self.email_visibility,
            phone: self.phone_visibility,
            photo: self.photo_visibility,
        };
        let is_asked = self.link_made_at.is_some() && self.link_expires_at.is_none_or(|until| until > now);
        // What was decided before the link was made does not answer it.
        let last = self
            .decision
            .filter(|decision| *decision == Decision::Consent || !is_asked || self.decided_at >= self.link_made_at);
        let keeping = (audience == Audience::Keepers).then(|| Keeping {
            version: self.version,
            standing: Standing::of(&person, last, is_asked),
            since: self.decided_at,
            opened: opened.clone(),
        });
        Contact { id: self.id, role: self.role, person: person.shown_to(audience, &opened), keeping }
    }
}

/// The organisation of a contact that is still on its page.
pub async fn kept_by(tx: &mut Tx, network: NetworkId, contact: ContactId) -> Result<Option<(OrganisationId, String)>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select o.id, o.name from contact k
         join organisation o on o.network_id = k.network_id and o.id = k.organisation_id
         where k.network_id = $1 and k.id = $2 and k.removed_at is null and o.archived_at is null"
    )
    .bind(network)
    .bind(contact)
    .fetch_optional(c)
    .await)?)
}

/// Names a contact. What is about the person stays with those who keep the record until that
/// person has consented.
pub async fn add(
    tx: &mut Tx,
    network: NetworkId,
    organisation: OrganisationId,
    draft: &ContactDraft,
) -> Result<ContactId> {
    let id = ContactId::new();
    execute!(
        tx,
        sqlx::query(
            "insert into contact (id, network_id, organisation_id, role, name, email, email_key, phone, created_at, updated_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)"
        )
        .bind(id)
        .bind(network)
        .bind(organisation)
        .bind(&draft.role)
        .bind(&draft.person.name)
        .bind(&draft.person.email)
        .bind(draft.person.email.as_deref().map(email_key))
        .bind(&draft.person.phone)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(id)
}

/// Changes a contact that is still at the version `seen`. Nobody consented to what is new
/// about the person, so their consent ends with such a change; and the link ends where it may
/// be another person by now, who must not be seen by the one before.
pub async fn edit(tx: &mut Tx, network: NetworkId, id: ContactId, seen: i64, draft: &ContactDraft) -> Result<()> {
    let before = person(tx, network, id).await?;
    let is_same = before == Person { photo: before.photo.clone(), ..draft.person.clone() };
    let changed = execute!(
        tx,
        sqlx::query(
            "update contact set role = $4, name = $5, email = $6, email_key = $7, phone = $8,
               name_visibility = case when $9 then name_visibility end,
               email_visibility = case when $9 then email_visibility end,
               phone_visibility = case when $9 then phone_visibility end,
               photo_visibility = case when $9 then photo_visibility end,
               version = version + 1, updated_at = $10
             where network_id = $1 and id = $2 and version = $3 and removed_at is null"
        )
        .bind(network)
        .bind(id)
        .bind(seen)
        .bind(&draft.role)
        .bind(&draft.person.name)
        .bind(&draft.person.email)
        .bind(draft.person.email.as_deref().map(email_key))
        .bind(&draft.person.phone)
        .bind(is_same)
        .bind(OffsetDateTime::now_utc())
    )?;
    if changed == 0 {
        return Err(Error::Conflict(Conflict::Changed));
    }
    if !is_same && !before.is_empty() {
        note(tx, network, id, &by_keeper(Decision::Lapse)).await?;
    }
    let is_other = |before: &Option<String>, now: &Option<String>| before.is_some() && before != now;
    if is_other(&before.name, &draft.person.name) || is_other(&before.email, &draft.person.email) {
        forget_photo(tx, network, id).await?;
    }
    if (before.name, before.email) != (draft.person.name.clone(), draft.person.email.clone()) {
        super::link::revoke(tx, network, id).await?;
    }
    Ok(())
}

/// Notes that a contact has another photo, or none any more. Nobody consented to showing the
/// new one; what was opened of the person otherwise stays open.
pub async fn photo_changed(tx: &mut Tx, network: NetworkId, id: ContactId) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "update contact set photo_visibility = null, version = version + 1, updated_at = $3
             where network_id = $1 and id = $2 and removed_at is null"
        )
        .bind(network)
        .bind(id)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

/// Takes a contact off the organisation's page. What was about the person is gone.
pub async fn remove(tx: &mut Tx, network: NetworkId, id: ContactId) -> Result<()> {
    let removed = execute!(
        tx,
        sqlx::query("update contact set removed_at = $3 where network_id = $1 and id = $2 and removed_at is null")
            .bind(network)
            .bind(id)
            .bind(OffsetDateTime::now_utc())
    )?;
    if removed == 0 {
        return Err(Error::NotFound);
    }
    super::own::forget(tx, network, id).await?;
    super::link::revoke(tx, network, id).await?;
    note(tx, network, id, &by_keeper(Decision::Remove)).await
}

const SHUT: Opened = PerField { name: None, email: None, phone: None, photo: None };

fn by_keeper(decision: Decision) -> New<'static> {
    New { decision, via: Via::Keeper, read: None, fields: &SHUT }
}

/// What is kept about the person of a contact.
async fn person(tx: &mut Tx, network: NetworkId, id: ContactId) -> Result<Person> {
    let row: Option<(Option<String>, Option<String>, Option<String>, Option<PictureId>)> =
        on!(tx, |c| sqlx::query_as(
            "select k.name, k.email, k.phone, i.id from contact k
         left join picture i on i.network_id = k.network_id and i.contact_id = k.id
         where k.network_id = $1 and k.id = $2 and k.removed_at is null"
        )
        .bind(network)
        .bind(id)
        .fetch_optional(c)
        .await)?;
    let (name, email, phone, photo) = row.ok_or(Error::NotFound)?;
    Ok(Person { name, email, phone, photo: photo.map(|photo| photo.to_string()) })
}
