//! The guide with all versions of its questions.

use crate::db::Tx;
use crate::error::Result;
use crate::id::{NetworkId, PersonId, QuestionId};
use crate::network::model::Texts;
use crate::talk::model::{Choice, Question, QuestionKind, STANDARD_MONTHS, Wording};
use crate::talk::standard::standard_questions;
use crate::{execute, insert_rows, on};
use sqlx::types::Json;
use time::OffsetDateTime;

#[derive(sqlx::FromRow)]
struct Row {
    id: QuestionId,
    kind: QuestionKind,
    is_satisfaction: bool,
    is_retired: bool,
    number: i64,
    texts: Json<Texts>,
    choices: Json<Vec<Choice>>,
}

impl From<Row> for Question {
    fn from(row: Row) -> Self {
        let wording = Wording { number: row.number, texts: row.texts.0, choices: row.choices.0 };
        let Row { id, kind, is_satisfaction, is_retired, .. } = row;
        Question { id, kind, is_satisfaction, is_retired, wording }
    }
}

/// Every version of every question, in the order in which they are asked, older versions first.
pub async fn versions(tx: &mut Tx, network: NetworkId) -> Result<Vec<Question>> {
    if is_standard(tx, network).await? {
        return Ok(standard_questions(network));
    }
    let rows: Vec<Row> =
        on!(tx, |c| {
            sqlx::query_as(
        "select q.id, q.kind, q.is_satisfaction, q.retired_at is not null as is_retired, w.number, w.texts, w.choices
         from talk_question q join talk_wording w on w.question_id = q.id
         where q.network_id = $1 order by q.place, q.id, w.number"
    )
    .bind(network)
    .fetch_all(c)
    .await
        })?;
    Ok(rows.into_iter().map(Question::from).collect())
}

/// Every question in its newest version.
pub async fn current_questions(tx: &mut Tx, network: NetworkId) -> Result<Vec<Question>> {
    let mut current: Vec<Question> = Vec::new();
    for version in versions(tx, network).await? {
        match current.last_mut().filter(|last| last.id == version.id) {
            Some(last) => *last = version,
            None => current.push(version),
        }
    }
    Ok(current)
}

/// Every choice that a question has ever offered, each key once, in its newest version.
pub async fn all_choices(tx: &mut Tx, network: NetworkId, id: QuestionId) -> Result<Vec<Choice>> {
    let mut choices: Vec<Choice> = Vec::new();
    for version in versions(tx, network).await?.into_iter().rev().filter(|version| version.id == id) {
        let new = version.wording.choices.into_iter();
        let new: Vec<Choice> = new.filter(|choice| !choices.iter().any(|known| known.key == choice.key)).collect();
        choices.extend(new);
    }
    Ok(choices)
}

/// Whether the alliance has changed nothing yet, so that the standard guide counts.
pub async fn is_standard(tx: &mut Tx, network: NetworkId) -> Result<bool> {
    Ok(stored_months(tx, network).await?.is_none())
}

/// So many months after a talk the next one is due.
pub async fn months(tx: &mut Tx, network: NetworkId) -> Result<i64> {
    Ok(stored_months(tx, network).await?.unwrap_or(STANDARD_MONTHS))
}

async fn stored_months(tx: &mut Tx, network: NetworkId) -> Result<Option<i64>> {
    let row: Option<(i64,)> =
        on!(tx, |c| sqlx::query_as("select interval_months from talk_guide where network_id = $1")
            .bind(network)
            .fetch_optional(c)
            .await)?;
    Ok(row.map(|(months,)| months))
}

/// Stores the standard guide as the alliance's own, unless it has one. Of two who begin at
/// once the second waits for the first, and finds the guide there.
pub async fn found(tx: &mut Tx, network: NetworkId) -> Result<()> {
    let now = OffsetDateTime::now_utc();
    let founded = execute!(
        tx,
        sqlx::query(
            "insert into talk_guide (network_id, interval_months, version, updated_at) values ($1, $2, 1, $3)
             on conflict do nothing"
        )
        .bind(network)
        .bind(STANDARD_MONTHS)
        .bind(now)
    )?;
    if founded == 0 {
        return Ok(());
    }
    let questions: Vec<(i64, Question)> = (1..).zip(standard_questions(network)).collect();
    insert_rows!(
        tx,
        "insert into talk_question (id, network_id, place, kind, is_satisfaction, created_at) ",
        questions,
        |(place, one)| [one.id, network, *place, one.kind, one.is_satisfaction, now]
    );
    for (_, question) in &questions {
        word(tx, network, None, question.id, &question.wording).await?;
    }
    Ok(())
}

/// Stores a version of a question.
pub(super) async fn word(
    tx: &mut Tx,
    network: NetworkId,
    by: Option<PersonId>,
    question: QuestionId,
    wording: &Wording,
) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "insert into talk_wording (network_id, question_id, number, texts, choices, saved_by, saved_at)
             values ($1, $2, $3, $4, $5, $6, $7)"
        )
        .bind(network)
        .bind(question)
        .bind(wording.number)
        .bind(Json(&wording.texts))
        .bind(Json(&wording.choices))
        .bind(by)
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

/// Counts a change of the guide; whoever changes it at the same moment waits until it is done.
pub(super) async fn touch(tx: &mut Tx, network: NetworkId) -> Result<()> {
    execute!(
        tx,
        sqlx::query("update talk_guide set version = version + 1, updated_at = $2 where network_id = $1")
            .bind(network)
            .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

/// Writes the months between two talks.
pub async fn set_months(tx: &mut Tx, network: NetworkId, months: i64) -> Result<()> {
    touch(tx, network).await?;
    execute!(
        tx,
        sqlx::query("update talk_guide set interval_months = $2 where network_id = $1").bind(network).bind(months)
    )?;
    Ok(())
}
