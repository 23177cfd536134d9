//! One organisation: its page, and what its editors and the coordinators do with it.

use crate::directory::draft::OrganisationForm;
use crate::directory::model::OrganisationPage;
use crate::directory::particulars::ParticularsForm;
use crate::error::Result;
use crate::id::OrganisationId;
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
    crate::directory::draft::OrganisationDraft,
    crate::directory::duplicate,
    crate::directory::model::Organisation,
    crate::directory::particulars::{Particulars, nace::NaceCode, sections::section_name},
    crate::directory::store::{self, Number},
    crate::directory::translation::{self, model::readable},
    crate::error::{Checks, Error, Problem},
    crate::id::{AreaId, SectorId},
    crate::membership::model::Step,
    crate::policy::{Action, Resource},
    crate::server::app,
    time::{Duration, OffsetDateTime},
};

/// After so long without a word an editor is asked whether the profile is still correct.
#[cfg(feature = "ssr")]
const STALE_AFTER: Duration = Duration::days(180);
/// How many lines of its history stand on an organisation's page.
#[cfg(feature = "ssr")]
const HISTORY: i64 = 30;

/// Everything on an organisation's page.
#[server(name = ReadOrganisation, prefix = "/api", endpoint = "directory/organisation", input = GetUrl)]
pub async fn organisation(alliance: String, id: OrganisationId) -> Result<OrganisationPage> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.read().await?;
    let found = match store::visible(&mut tx, &viewer, id).await? {
        Some(organisation) => Some(organisation),
        None => merged_into(&mut tx, &viewer, &alliance, id).await?,
    };
    let organisation = found.ok_or(Error::NotFound)?;
    let id = organisation.id;
    let now = OffsetDateTime::now_utc();
    let opportunities = store::opportunities_of(&mut tx, &viewer, id, now.date()).await?;
    let mut relationships = store::relationships_of(&mut tx, &viewer, id).await?;
    let others: Vec<OrganisationId> = relationships.iter().map(|one| one.other).collect();
    let lang = crate::account::preferences().lang;
    let mut names = translation::names_in(&mut tx, viewer.network_id(), lang, &others).await?;
    relationships.iter_mut().for_each(|one| {
        one.other_name = names.remove(&one.other).unwrap_or_else(|| std::mem::take(&mut one.other_name))
    });
    let translations = translation::translations_of(&mut tx, viewer.network_id(), id).await?;
    let (participations, participation_count) = store::participations_of(&mut tx, viewer.network_id(), id).await?;
    let contacts = crate::contact::contacts_of(&mut tx, &viewer, id).await?;
    let may_see_record = viewer.can(Action::View, Resource::Membership, Some(id));
    let membership_record = match may_see_record {
        true => Some(crate::membership::record_of(&mut tx, viewer.network_id(), id).await?),
        false => None,
    };
    let member_through = crate::membership::member_through(&mut tx, viewer.network_id(), id).await?;
    let status =
        organisation.membership.as_ref().filter(|_| member_through.is_none()).map(|membership| membership.status);
    let may_apply =
        viewer.can(Action::Create, Resource::Membership, Some(id)) && Step::Apply.taken_from(status, false).is_ok();
    let history = activity::of_subject(&mut tx, viewer.network_id(), id.0, HISTORY).await?;
    Ok(OrganisationPage {
        is_stale: organisation.confirmed_at < now - STALE_AFTER,
        translations: readable(&organisation, translations),
        nace: named(&organisation.particulars.nace),
        organisation,
        relationships,
        opportunities,
        participations,
        participation_count,
        contacts,
        history,
        membership_record,
        member_through,
        may_apply,
        may_archive: viewer.can(Action::Create, Resource::Organisation, Some(id)),
    })
}

/// Codes with the names of their sections.
#[cfg(feature = "ssr")]
fn named(codes: &[NaceCode]) -> Vec<(NaceCode, String)> {
    let lang = crate::account::preferences().lang;
    let name = |code: &NaceCode| section_name(code).map(|name| name.say(lang).to_owned()).unwrap_or_default();
    codes.iter().map(|code| (code.clone(), name(code))).collect()
}

/// The organisation that this one became part of; its address leads there.
#[cfg(feature = "ssr")]
async fn merged_into(tx: &mut Tx, viewer: &Viewer, alliance: &str, id: OrganisationId) -> Result<Option<Organisation>> {
    let Some(kept) = duplicate::merged_into(tx, viewer.network_id(), id).await? else { return Ok(None) };
    let organisation = store::visible(tx, viewer, kept).await?;
    if organisation.is_some() {
        leptos_axum::redirect(&format!("/{alliance}/directory/{kept}"));
    }
    Ok(organisation)
}

/// Takes an organisation into the directory and goes to its page.
#[server(name = CreateOrganisation, prefix = "/api", endpoint = "directory/create")]
pub async fn create_organisation(
    alliance: String,
    #[server(flatten)] form: OrganisationForm,
    #[server(flatten)] particulars: ParticularsForm,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Create, Resource::Organisation, None)?;
    let mut tx = app()?.db.write().await?;
    let (draft, particulars) = checked(&mut tx, &viewer, &form, &particulars).await?;
    let id = store::create(&mut tx, viewer.network_id(), &draft).await?;
    save_particulars(&mut tx, &viewer, id, &Particulars::default(), &particulars).await?;
    let event = Event::organisation(id, EventKind::OrganisationCreated { name: draft.name });
    activity::record(&mut tx, &viewer, event).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/directory/{id}"));
    Ok(())
}

/// Changes a profile that is still at the version `seen`, and goes to its page.
#[server(name = SaveOrganisation, prefix = "/api", endpoint = "directory/edit")]
pub async fn edit_organisation(
    alliance: String,
    id: OrganisationId,
    seen: i64,
    #[server(flatten)] form: OrganisationForm,
    #[server(flatten)] particulars: ParticularsForm,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let before = store::visible(&mut tx, &viewer, id).await?.ok_or(Error::NotFound)?.particulars;
    viewer.may(Action::Edit, Resource::Organisation, Some(id))?;
    let (draft, particulars) = checked(&mut tx, &viewer, &form, &particulars).await?;
    store::edit(&mut tx, viewer.network_id(), id, seen, &draft).await?;
    save_particulars(&mut tx, &viewer, id, &before, &particulars).await?;
    let event = Event::organisation(id, EventKind::OrganisationEdited { name: draft.name });
    activity::record(&mut tx, &viewer, event).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/directory/{id}"));
    Ok(())
}

/// Says that a profile is still correct.
#[server(name = ConfirmOrganisation, prefix = "/api", endpoint = "directory/confirm")]
pub async fn confirm_organisation(alliance: String, id: OrganisationId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let organisation = store::visible(&mut tx, &viewer, id).await?.ok_or(Error::NotFound)?;
    viewer.may(Action::Edit, Resource::Organisation, Some(id))?;
    store::confirm(&mut tx, viewer.network_id(), id).await?;
    let event = Event::organisation(id, EventKind::OrganisationConfirmed { name: organisation.name });
    activity::record(&mut tx, &viewer, event).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/directory/{id}"));
    Ok(())
}

/// Puts an organisation away and goes to the directory, which offers to undo it.
#[server(name = ArchiveOrganisation, prefix = "/api", endpoint = "directory/archive")]
pub async fn archive_organisation(alliance: String, id: OrganisationId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    let organisation = store::visible(&mut tx, &viewer, id).await?.ok_or(Error::NotFound)?;
    viewer.may(Action::Create, Resource::Organisation, Some(id))?;
    store::archive(&mut tx, viewer.network_id(), id).await?;
    crate::membership::settle(&mut tx, viewer.network_id()).await?;
    let event = Event::organisation(id, EventKind::OrganisationArchived { name: organisation.name });
    activity::record(&mut tx, &viewer, event).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/directory?archived={id}"));
    Ok(())
}

/// Takes an archived organisation back and goes to its page.
#[server(name = RestoreOrganisation, prefix = "/api", endpoint = "directory/restore")]
pub async fn restore_organisation(alliance: String, id: OrganisationId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    let mut tx = app()?.db.write().await?;
    // Who may not restore sees no archived organisation either.
    viewer.may(Action::Create, Resource::Organisation, Some(id)).map_err(|_| Error::NotFound)?;
    let name = store::name_of(&mut tx, viewer.network_id(), id).await?.ok_or(Error::NotFound)?;
    store::restore(&mut tx, viewer.network_id(), id).await?;
    crate::membership::settle(&mut tx, viewer.network_id()).await?;
    activity::record(&mut tx, &viewer, Event::organisation(id, EventKind::OrganisationRestored { name })).await?;
    tx.commit().await?;
    leptos_axum::redirect(&format!("/{alliance}/directory/{id}"));
    Ok(())
}

/// Both halves of a profile whose areas and sectors are the alliance's own, or the problems
/// of both at once.
#[cfg(feature = "ssr")]
async fn checked(
    tx: &mut Tx,
    viewer: &Viewer,
    form: &OrganisationForm,
    particulars: &ParticularsForm,
) -> Result<(OrganisationDraft, Particulars)> {
    let (areas, sectors, _) = crate::network::vocabulary(tx, viewer.network_id()).await?;
    let areas: Vec<AreaId> = areas.into_iter().map(|area| area.id).collect();
    let sectors: Vec<SectorId> = sectors.into_iter().map(|sector| sector.id).collect();
    match (form.check(&areas, &sectors), particulars.check(form.country.trim())) {
        (Ok(draft), Ok(particulars)) => Ok((draft, particulars)),
        (Err(Error::Invalid(mut problems)), Err(Error::Invalid(more))) => {
            problems.extend(more);
            Err(Error::Invalid(problems))
        }
        (Err(error), _) | (_, Err(error)) => Err(error),
    }
}

/// Stores the second half of a profile, unless a number that is new in it is another
/// organisation's. Who may see that one is told its name.
#[cfg(feature = "ssr")]
async fn save_particulars(
    tx: &mut Tx,
    viewer: &Viewer,
    id: OrganisationId,
    before: &Particulars,
    now: &Particulars,
) -> Result<()> {
    let network = viewer.network_id();
    let sees_archived = viewer.can(Action::Create, Resource::Organisation, Some(id));
    let mut checks = Checks::new();
    let numbers = [("vat", Number::Vat, &before.vat, &now.vat), ("pic", Number::Pic, &before.pic, &now.pic)];
    for (field, number, before, now) in numbers {
        // A number that public sources gave to several may stay where it is.
        let Some(value) = now.as_ref().filter(|_| before != now) else { continue };
        let holders = store::holders(tx, network, number, value, id).await?;
        let Some((name, is_archived)) = holders.into_iter().next() else { continue };
        checks.problem(field, Problem::NumberTaken((!is_archived || sees_archived).then_some(name)));
    }
    checks.finish(())?;
    store::save_particulars(tx, network, id, now).await
}
