//! What a person sees and decides about themselves as a contact.

use super::consent::{New, decisions, note};
use super::link;
use crate::contact::draft::DecisionDraft;
use crate::contact::model::{Decision, Field, NOTICE_VERSION, Opened, OwnContact, Person, Via, Visibility};
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::i18n::Lang;
use crate::id::{ContactId, NetworkId, OrganisationId, PersonId, PictureId};
use crate::picture::forget_photo;
use crate::{execute, on};
use time::OffsetDateTime;

/// Which contact decides, and how that came.
#[derive(Clone, Copy, Debug)]
pub struct Decider {
    pub network: NetworkId,
    pub contact: ContactId,
    pub via: Via,
}

#[derive(sqlx::FromRow)]
struct Row {
    version: i64,
    alliance: String,
    organisation: String,
    role: String,
    name: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    photo: Option<PictureId>,
    name_visibility: Option<Visibility>,
    email_visibility: Option<Visibility>,
    phone_visibility: Option<Visibility>,
    photo_visibility: Option<Visibility>,
}

/// Everything that is kept about the person of a contact, for that person.
pub async fn own_contact(tx: &mut Tx, network: NetworkId, id: ContactId) -> Result<OwnContact> {
    let row: Option<Row> = on!(tx, |c| {
        sqlx::query_as(
        "select k.version, n.name as alliance, o.name as organisation, k.role, k.name, k.email, k.phone, k.name_visibility,
           k.email_visibility, k.phone_visibility, k.photo_visibility, i.id as photo
         from contact k join network n on n.id = k.network_id
         join organisation o on o.network_id = k.network_id and o.id = k.organisation_id
         left join picture i on i.network_id = k.network_id and i.contact_id = k.id
         where k.network_id = $1 and k.id = $2 and k.removed_at is null"
    )
    .bind(network)
    .bind(id)
    .fetch_optional(c)
    .await
    })?;
    let row = row.ok_or(Error::NotFound)?;
    Ok(OwnContact {
        id,
        version: row.version,
        alliance: row.alliance,
        organisation: row.organisation,
        role: row.role,
        person: Person {
            name: row.name,
            email: row.email,
            phone: row.phone,
            photo: row.photo.map(|photo| photo.to_string()),
        },
        opened: Opened {
            name: row.name_visibility,
            email: row.email_visibility,
            phone: row.phone_visibility,
            photo: row.photo_visibility,
        },
        decisions: decisions(tx, network, id).await?,
    })
}

/// The contacts with the address of an account, in the alliances where its person has a part.
/// Elsewhere nobody has made sure that the account belongs to whom the address belongs to;
/// there the link that was sent to that address opens the same.
pub async fn mine(tx: &mut Tx, person: PersonId) -> Result<Vec<(NetworkId, ContactId)>> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select k.network_id, k.id from contact k join person p on p.email_key = k.email_key
         where p.id = $1 and k.removed_at is null and (p.is_administrator or exists
           (select 1 from network_role r where r.network_id = k.network_id and r.person_id = p.id))
         order by k.id"
    )
    .bind(person)
    .fetch_all(c)
    .await)?)
}

/// What is kept about the person of an account as a contact.
pub async fn kept_about(tx: &mut Tx, person: PersonId) -> Result<Vec<OwnContact>> {
    let mut kept = Vec::new();
    for (network, contact) in mine(tx, person).await? {
        kept.push(own_contact(tx, network, contact).await?);
    }
    Ok(kept)
}

/// Records what a person chose and opens the fields accordingly; a field without a choice is
/// removed. `Conflict` if the record has changed since the person read it, for nobody consents
/// to what they have not seen. The answer is the organisation whose page looks different now.
pub async fn decide(tx: &mut Tx, by: Decider, draft: &DecisionDraft) -> Result<OrganisationId> {
    let own = own_contact(tx, by.network, by.contact).await?;
    if own.version != draft.seen {
        return Err(Error::Conflict(Conflict::Changed));
    }
    let person = own.person;
    // What is not kept cannot be opened.
    let opened = person.with(draft.opened.clone(), |value, opened| value.and(opened));
    if Field::ALL.iter().all(|field| opened.of(*field).is_none()) {
        return refuse(tx, by, draft.language).await;
    }
    let changed = execute!(
        tx,
        sqlx::query(
            "update contact set name_visibility = $3, email_visibility = $4, phone_visibility = $5,
               name = case when $3 is null then null else name end,
               email = case when $4 is null then null else email end,
               email_key = case when $4 is null then null else email_key end,
               phone = case when $5 is null then null else phone end,
               photo_visibility = $8,
               version = version + 1, updated_at = $6
             where network_id = $1 and id = $2 and version = $7"
        )
        .bind(by.network)
        .bind(by.contact)
        .bind(opened.name)
        .bind(opened.email)
        .bind(opened.phone)
        .bind(OffsetDateTime::now_utc())
        .bind(draft.seen)
        .bind(opened.photo)
    )?;
    if changed == 0 {
        return Err(Error::Conflict(Conflict::Changed));
    }
    if opened.photo.is_none() {
        forget_photo(tx, by.network, by.contact).await?;
    }
    link::set_lasting(tx, by.network, by.contact, true).await?;
    let read = Some((NOTICE_VERSION, draft.language));
    let new = New { decision: Decision::Consent, via: by.via, read, fields: &opened };
    note(tx, by.network, by.contact, &new).await?;
    organisation_of(tx, by).await
}

/// Records that a person refuses, or withdraws what they had consented to. Either way what was
/// about them is gone.
pub async fn refuse(tx: &mut Tx, by: Decider, language: Lang) -> Result<OrganisationId> {
    let is_open = own_contact(tx, by.network, by.contact).await?.is_open();
    let decision = if is_open { Decision::Withdraw } else { Decision::Refuse };
    forget(tx, by.network, by.contact).await?;
    link::set_lasting(tx, by.network, by.contact, false).await?;
    let read = Some((NOTICE_VERSION, language));
    let new = New { decision, via: by.via, read, fields: &Opened::default() };
    note(tx, by.network, by.contact, &new).await?;
    organisation_of(tx, by).await
}

/// The same for every contact of an account that is deleted.
pub async fn forget_person(tx: &mut Tx, person: PersonId, language: Lang) -> Result<Vec<(NetworkId, OrganisationId)>> {
    let mut changed = Vec::new();
    for (network, contact) in mine(tx, person).await? {
        let organisation = refuse(tx, Decider { network, contact, via: Via::Account }, language).await?;
        link::revoke(tx, network, contact).await?;
        changed.push((network, organisation));
    }
    Ok(changed)
}

/// Removes what is about the person of a contact; its function stays.
pub async fn forget(tx: &mut Tx, network: NetworkId, id: ContactId) -> Result<()> {
    forget_photo(tx, network, id).await?;
    execute!(
        tx,
        sqlx::query(
            "update contact set name = null, email = null, email_key = null, phone = null, name_visibility = null,
               email_visibility = null, phone_visibility = null, photo_visibility = null, version = version + 1, updated_at = $3
             where network_id = $1 and id = $2"
        )
        .bind(network)
        .bind(id)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

async fn organisation_of(tx: &mut Tx, by: Decider) -> Result<OrganisationId> {
    let (id,): (OrganisationId,) =
        on!(tx, |c| sqlx::query_as("select organisation_id from contact where network_id = $1 and id = $2")
            .bind(by.network)
            .bind(by.contact)
            .fetch_one(c)
            .await)?;
    Ok(id)
}
