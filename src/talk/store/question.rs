//! Changes of single questions.

use super::guide::{current_questions, touch, word};
use crate::account::Viewer;
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::id::{NetworkId, QuestionId};
use crate::talk::draft::QuestionDraft;
use crate::talk::model::{Question, QuestionKind, Wording};
use crate::{execute, on};
use time::OffsetDateTime;

/// Adds a question behind the others; `Conflict` if there is one about satisfaction already.
pub async fn add_question(
    tx: &mut Tx,
    viewer: &Viewer,
    kind: QuestionKind,
    is_satisfaction: bool,
    draft: QuestionDraft,
) -> Result<QuestionId> {
    let network = viewer.network_id();
    touch(tx, network).await?;
    let (last,): (i64,) =
        on!(tx, |c| sqlx::query_as("select coalesce(max(place), 0) from talk_question where network_id = $1")
            .bind(network)
            .fetch_one(c)
            .await)?;
    let id = QuestionId::new();
    execute!(
        tx,
        sqlx::query(
            "insert into talk_question (id, network_id, place, kind, is_satisfaction, created_at)
             values ($1, $2, $3, $4, $5, $6)"
        )
        .bind(id)
        .bind(network)
        .bind(last + 1)
        .bind(kind)
        .bind(is_satisfaction)
        .bind(OffsetDateTime::now_utc())
    )?;
    let wording = Wording { number: 1, texts: draft.texts, choices: draft.choices };
    word(tx, network, Some(viewer.person_id()), id, &wording).await?;
    Ok(id)
}

/// Gives a question new words, if the version `seen` is still the newest. Words that stay the
/// same are no new version.
pub async fn reword(tx: &mut Tx, viewer: &Viewer, known: &Question, seen: i64, draft: QuestionDraft) -> Result<()> {
    let network = viewer.network_id();
    touch(tx, network).await?;
    if known.wording.number != seen {
        return Err(Error::Conflict(Conflict::Changed));
    }
    let wording = Wording { number: seen + 1, texts: draft.texts, choices: draft.choices };
    if wording.texts == known.wording.texts && wording.choices == known.wording.choices {
        return Ok(());
    }
    word(tx, network, Some(viewer.person_id()), known.id, &wording).await
}

/// Lets a question change places with the one before or behind it; at the end it stays.
pub async fn move_question(tx: &mut Tx, network: NetworkId, id: QuestionId, goes_up: bool) -> Result<()> {
    touch(tx, network).await?;
    let mut order: Vec<QuestionId> = current_questions(tx, network)
        .await?
        .into_iter()
        .filter(|question| !question.is_retired)
        .map(|question| question.id)
        .collect();
    let place = order.iter().position(|known| *known == id).ok_or(Error::NotFound)?;
    let other = if goes_up { place.checked_sub(1) } else { Some(place + 1).filter(|other| *other < order.len()) };
    let Some(other) = other else { return Ok(()) };
    order.swap(place, other);
    for (place, id) in (1_i64..).zip(order) {
        execute!(
            tx,
            sqlx::query("update talk_question set place = $3 where network_id = $1 and id = $2")
                .bind(network)
                .bind(id)
                .bind(place)
        )?;
    }
    Ok(())
}

/// Retires a question, or takes it back; `Conflict` if it would be the second about satisfaction.
pub async fn put_away(tx: &mut Tx, network: NetworkId, id: QuestionId, is_retired: bool) -> Result<()> {
    touch(tx, network).await?;
    let touched = execute!(
        tx,
        sqlx::query("update talk_question set retired_at = $3 where network_id = $1 and id = $2")
            .bind(network)
            .bind(id)
            .bind(is_retired.then(OffsetDateTime::now_utc))
    )?;
    if touched == 0 { Err(Error::NotFound) } else { Ok(()) }
}
