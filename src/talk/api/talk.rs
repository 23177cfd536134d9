//! One talk: begun, saved, closed, and the needs that come out of it.

use crate::error::Result;
use crate::id::{NoteId, OrganisationId, TalkId};
use crate::talk::draft::TalkForm;
use crate::talk::model::TalkPage;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    super::finish,
    crate::account::Viewer,
    crate::db::Tx,
    crate::directory::draft::OpportunityForm,
    crate::directory::model::Visibility,
    crate::directory::take_in_opportunity,
    crate::error::{Conflict, Error},
    crate::opportunity::model::Status,
    crate::policy::{Action, Resource},
    crate::server::app,
    crate::talk::model::TalkStatus,
    crate::talk::store::{self, Known},
    time::OffsetDateTime,
};

/// A talk with its questions, answers and notes.
#[server(name = ReadTalk, prefix = "/api", endpoint = "talk/one", input = GetUrl)]
pub async fn talk(alliance: String, id: TalkId) -> Result<TalkPage> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::View, Resource::Talk, None)?;
    let mut tx = app()?.db.read().await?;
    let network = viewer.network_id();
    let today = OffsetDateTime::now_utc().date();
    let known = store::known(&mut tx, network, id).await?.ok_or(Error::NotFound)?;
    let row = store::talk_row(&mut tx, network, id).await?;
    Ok(TalkPage {
        id,
        version: row.version,
        organisation: (known.organisation_id, row.name),
        status: known.status,
        day: known.held_on,
        participants: row.participants,
        next_step: row.next_step,
        next_on: row.next_on,
        closed_by: row.closed_by,
        asked: store::asked(&mut tx, network, &known).await?,
        notes: store::notes_of(&mut tx, network, id, today).await?,
        before: store::talk_before(&mut tx, network, &known).await?,
        today,
        may_edit: viewer.can(Action::Edit, Resource::Talk, None),
    })
}

/// Begins a talk with a member and goes to it, or to the one that is prepared already.
#[server(name = StartTalk, prefix = "/api", endpoint = "talk/start")]
pub async fn start_talk(alliance: String, organisation: OrganisationId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Create, Resource::Talk, None)?;
    let mut tx = app()?.db.write().await?;
    let network = viewer.network_id();
    let today = OffsetDateTime::now_utc().date();
    store::member_name(&mut tx, network, organisation, today).await?.ok_or(Error::NotFound)?;
    // The questions are stored before they are answered, so that no answer loses its words.
    store::found(&mut tx, network).await?;
    let id = store::start(&mut tx, &viewer, organisation, today).await?;
    finish(tx, &viewer, &format!("/{alliance}/membership/talks/{id}")).await
}

/// Saves a draft that is still at the version `seen`. `then` says what else is done: `hold`
/// closes it, `need:…` makes a need of a note, `drop:…` strikes one.
#[server(name = SaveTalk, prefix = "/api", endpoint = "talk/save")]
pub async fn save_talk(
    alliance: String,
    id: TalkId,
    seen: i64,
    #[server(default)] then: String,
    #[server(flatten)] form: TalkForm,
) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Edit, Resource::Talk, None)?;
    let mut tx = app()?.db.write().await?;
    let network = viewer.network_id();
    let known = store::known(&mut tx, network, id).await?.ok_or(Error::NotFound)?;
    if known.status != TalkStatus::Draft {
        return Err(Error::Conflict(Conflict::Changed));
    }
    let versions = store::versions(&mut tx, network).await?;
    let closes = then == "hold";
    let draft = form.check(&versions, closes, OffsetDateTime::now_utc().date())?;
    store::save(&mut tx, network, id, seen, &draft).await?;
    store::put_answers(&mut tx, network, id, &draft.answers).await?;
    if let Some(note) = &draft.note {
        store::add_note(&mut tx, network, id, note).await?;
    }
    match then.split_once(':') {
        Some(("need", note)) => make_need_of(&mut tx, &viewer, &known, note_id(note)?).await?,
        Some(("drop", note)) => store::drop_note(&mut tx, network, id, note_id(note)?).await?,
        _ if closes => store::close(&mut tx, &viewer, id).await?,
        _ => {}
    }
    let place = if draft.note.is_some() || then.contains(':') { "#needs" } else { "" };
    finish(tx, &viewer, &format!("/{alliance}/membership/talks/{id}?saved={}{place}", seen + 1)).await
}

/// Makes a need of a note in a talk that was held. A second time it changes nothing.
#[server(name = MakeNeed, prefix = "/api", endpoint = "talk/need")]
pub async fn make_need(alliance: String, id: TalkId, note: NoteId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Edit, Resource::Talk, None)?;
    let mut tx = app()?.db.write().await?;
    let known = store::known(&mut tx, viewer.network_id(), id).await?.ok_or(Error::NotFound)?;
    make_need_of(&mut tx, &viewer, &known, note).await?;
    finish(tx, &viewer, &format!("/{alliance}/membership/talks/{id}?made={note}#needs")).await
}

/// Opens a talk again that was closed too early.
#[server(name = ReopenTalk, prefix = "/api", endpoint = "talk/reopen")]
pub async fn reopen_talk(alliance: String, id: TalkId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Edit, Resource::Talk, None)?;
    let mut tx = app()?.db.write().await?;
    store::known(&mut tx, viewer.network_id(), id).await?.ok_or(Error::NotFound)?;
    store::reopen(&mut tx, viewer.network_id(), id).await?;
    finish(tx, &viewer, &format!("/{alliance}/membership/talks/{id}?reopened=1")).await
}

/// Throws a draft away.
#[server(name = DiscardTalk, prefix = "/api", endpoint = "talk/discard")]
pub async fn discard_talk(alliance: String, id: TalkId) -> Result<()> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::Edit, Resource::Talk, None)?;
    let mut tx = app()?.db.write().await?;
    let known = store::known(&mut tx, viewer.network_id(), id).await?.ok_or(Error::NotFound)?;
    store::discard(&mut tx, viewer.network_id(), id).await?;
    finish(tx, &viewer, &format!("/{alliance}/membership/{}", known.organisation_id)).await
}

#[cfg(feature = "ssr")]
fn note_id(text: &str) -> Result<NoteId> {
    text.parse().map_err(|_| Error::BadRequest)
}

/// Makes a draft of a need out of a note, for the member to complete and hand in. It is
/// internal until its owner decides otherwise, because it comes from a confidential talk.
#[cfg(feature = "ssr")]
async fn make_need_of(tx: &mut Tx, viewer: &Viewer, talk: &Known, note: NoteId) -> Result<()> {
    let network = viewer.network_id();
    viewer.may(Action::Create, Resource::Opportunity, Some(talk.organisation_id))?;
    let Some(noted) = store::claim_note(tx, network, talk.id, note).await? else { return Ok(()) };
    let form = OpportunityForm {
        kind: noted.kind.code().to_owned(),
        summary: if noted.text.is_empty() { noted.title.clone() } else { noted.text },
        title: noted.title,
        language: noted.language,
        visibility: Visibility::Internal.code().to_owned(),
        ..OpportunityForm::default()
    };
    let need = take_in_opportunity(tx, viewer, talk.organisation_id, &form, Status::Draft).await?;
    store::link_need(tx, network, note, need).await
}
