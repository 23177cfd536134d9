//! The guide of the talks, as coordinators change it.

use crate::error::Result;
use crate::id::QuestionId;
use crate::talk::draft::QuestionForm;
use crate::talk::model::Guide;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    super::finish,
    crate::account::Viewer,
    crate::db::Tx,
    crate::error::{Error, Problem},
    crate::policy::{Action, Resource},
    crate::server::app,
    crate::talk::draft::check_months,
    crate::talk::model::QuestionKind,
    crate::talk::store,
};

/// All questions in their newest version, and how often a talk is due.
#[server(name = ReadGuide, prefix = "/api", endpoint = "talk/guide", input = GetUrl)]
pub async fn guide(alliance: String) -> Result<Guide> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::View, Resource::Talk, None)?;
    let mut tx = app()?.db.read().await?;
    let network = viewer.network_id();
    let (retired, questions) =
        store::current_questions(&mut tx, network).await?.into_iter().partition(|question| question.is_retired);
    Ok(Guide {
        months: store::months(&mut tx, network).await?,
        questions,
        retired,
        is_standard: store::is_standard(&mut tx, network).await?,
        may_edit: viewer.can(Action::Edit, Resource::Talk, None),
    })
}

/// Adds a question behind the others.
#[server(name = AddQuestion, prefix = "/api", endpoint = "talk/question/add")]
pub async fn add_question(
    alliance: String,
    kind: String,
    /// Ticked: its answer stands for the member's satisfaction.
    #[server(default)]
    satisfaction: String,
    #[server(flatten)] form: QuestionForm,
) -> Result<()> {
    let (mut tx, viewer) = editing(&alliance).await?;
    let own = crate::network::language_of(&mut tx, viewer.network_id()).await?;
    let kind = QuestionKind::parse(&kind).ok_or(Error::field("kind", Problem::UnknownChoice))?;
    let is_satisfaction = satisfaction == "yes";
    if is_satisfaction && kind.scale().is_none() {
        return Err(Error::field("kind", Problem::UnknownChoice));
    }
    let draft = form.check(kind, own, &[])?;
    let id = store::add_question(&mut tx, &viewer, kind, is_satisfaction, draft).await?;
    finish(tx, &viewer, &format!("/{alliance}/membership/talks/guide?saved={id}")).await
}

/// Gives a question new words, if the version `seen` is still the newest.
#[server(name = EditQuestion, prefix = "/api", endpoint = "talk/question/edit")]
pub async fn edit_question(
    alliance: String,
    id: QuestionId,
    seen: i64,
    #[server(flatten)] form: QuestionForm,
) -> Result<()> {
    let (mut tx, viewer) = editing(&alliance).await?;
    let network = viewer.network_id();
    let own = crate::network::language_of(&mut tx, network).await?;
    let mut questions = store::current_questions(&mut tx, network).await?;
    let known = questions.iter().position(|question| question.id == id).ok_or(Error::NotFound)?;
    let known = questions.swap_remove(known);
    let choices = store::all_choices(&mut tx, network, id).await?;
    let draft = form.check(known.kind, own, &choices)?;
    store::reword(&mut tx, &viewer, &known, seen, draft).await?;
    finish(tx, &viewer, &format!("/{alliance}/membership/talks/guide?saved={id}-{}", seen + 1)).await
}

/// Puts a question one place up or down.
#[server(name = MoveQuestion, prefix = "/api", endpoint = "talk/question/move")]
pub async fn move_question(alliance: String, id: QuestionId, direction: String) -> Result<()> {
    let (mut tx, viewer) = editing(&alliance).await?;
    let goes_up = match direction.as_str() {
        "up" => true,
        "down" => false,
        _ => return Err(Error::BadRequest),
    };
    store::move_question(&mut tx, viewer.network_id(), id, goes_up).await?;
    finish(tx, &viewer, &format!("/{alliance}/membership/talks/guide?moved={id}-{direction}#question-{id}")).await
}

/// Asks a question no longer, or again. Its answers stay.
#[server(name = RetireQuestion, prefix = "/api", endpoint = "talk/question/retire")]
pub async fn retire_question(alliance: String, id: QuestionId, retired: bool) -> Result<()> {
    let (mut tx, viewer) = editing(&alliance).await?;
    store::put_away(&mut tx, viewer.network_id(), id, retired).await?;
    finish(tx, &viewer, &format!("/{alliance}/membership/talks/guide?retired={id}-{retired}")).await
}

/// Says how many months after a talk the next one is due.
#[server(name = SetMonths, prefix = "/api", endpoint = "talk/months")]
pub async fn set_months(alliance: String, months: String) -> Result<()> {
    let (mut tx, viewer) = editing(&alliance).await?;
    let months = check_months(&months)?;
    store::set_months(&mut tx, viewer.network_id(), months).await?;
    finish(tx, &viewer, &format!("/{alliance}/membership/talks/guide?months={months}")).await
}

/// Who may change the guide, with the alliance's own questions stored.
#[cfg(feature = "ssr")]
async fn editing(alliance: &str) -> Result<(Tx, Viewer)> {
    let viewer = Viewer::require(alliance).await?;
    viewer.may(Action::Edit, Resource::Talk, None)?;
    let mut tx = app()?.db.write().await?;
    store::found(&mut tx, viewer.network_id()).await?;
    Ok((tx, viewer))
}
