//! Answers, each to a version of its question.

use super::guide::versions;
use super::talk::Known;
use crate::db::Tx;
use crate::error::Result;
use crate::id::{NetworkId, QuestionId, TalkId};
use crate::talk::draft::Given;
use crate::talk::model::{Answer, Asked, Earlier, Question, TalkStatus, Wording};
use crate::{execute, on};
use time::Date;

/// So many earlier answers stand beside a question.
const EARLIER: usize = 3;

/// Writes answers of a talk; an empty one takes what was answered before back.
pub async fn put_answers(tx: &mut Tx, network: NetworkId, talk: TalkId, given: &[Given]) -> Result<()> {
    for one in given {
        execute!(
            tx,
            sqlx::query("delete from talk_answer where network_id = $1 and talk_id = $2 and question_id = $3")
                .bind(network)
                .bind(talk)
                .bind(one.question)
        )?;
        if let Some(answer) = &one.answer {
            execute!(
                tx,
                sqlx::query(
                    "insert into talk_answer (network_id, talk_id, question_id, wording, number, words)
                     values ($1, $2, $3, $4, $5, $6)"
                )
                .bind(network)
                .bind(talk)
                .bind(one.question)
                .bind(one.wording)
                .bind(answer.number)
                .bind(&answer.words)
            )?;
        }
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    talk_id: TalkId,
    held_on: Option<Date>,
    question_id: QuestionId,
    wording: i64,
    number: Option<i64>,
    words: String,
}

impl Row {
    fn answer(&self) -> Answer {
        Answer { number: self.number, words: self.words.clone() }
    }
}

/// The questions of a talk with their answers: in a draft all that are asked now, in a talk
/// that was held those that were answered.
pub async fn asked(tx: &mut Tx, network: NetworkId, talk: &Known) -> Result<Vec<Asked>> {
    let versions = versions(tx, network).await?;
    let rows = rows(tx, network, talk).await?;
    let (own, before): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(|row| row.talk_id == talk.id);
    let mut asked = Vec::new();
    for newest in newest(&versions) {
        let answered = own.iter().find(|row| row.question_id == newest.id);
        if answered.is_none() && (talk.status == TalkStatus::Held || newest.is_retired) {
            continue;
        }
        let wording = answered.and_then(|row| wording(&versions, newest.id, row.wording));
        let question = Question { wording: wording.unwrap_or(&newest.wording).clone(), ..newest.clone() };
        asked.push(Asked {
            answer: answered.map(Row::answer),
            earlier: earlier(&versions, &before, newest.id),
            question,
        });
    }
    Ok(asked)
}

/// The last version of each question.
fn newest(versions: &[Question]) -> impl Iterator<Item = &Question> {
    let follows = |place: usize| versions.get(place + 1).map(|next| next.id);
    versions.iter().enumerate().filter(move |(place, one)| follows(*place) != Some(one.id)).map(|(_, one)| one)
}

fn wording(versions: &[Question], question: QuestionId, number: i64) -> Option<&Wording> {
    versions
        .iter()
        .map(|one| (one.id, &one.wording))
        .find(|(id, one)| *id == question && one.number == number)
        .map(|(_, one)| one)
}

fn earlier(versions: &[Question], rows: &[Row], question: QuestionId) -> Vec<Earlier> {
    let found = rows.iter().filter(|row| row.question_id == question).filter_map(|row| {
        let wording = wording(versions, question, row.wording)?.clone();
        Some(Earlier { talk: row.talk_id, day: row.held_on?, wording, answer: row.answer() })
    });
    found.take(EARLIER).collect()
}

/// The answers of a talk and of those that were held before it, newest first.
async fn rows(tx: &mut Tx, network: NetworkId, talk: &Known) -> Result<Vec<Row>> {
    // Nothing is held after a draft, whatever day it is planned for.
    let until = talk.held_on.filter(|_| talk.status == TalkStatus::Held).unwrap_or(Date::MAX);
    Ok(on!(tx, |c| sqlx::query_as(
        "select a.talk_id, t.held_on, a.question_id, a.wording, a.number, a.words
         from talk_answer a join talk t on t.id = a.talk_id
         where a.network_id = $1 and t.organisation_id = $2
           and (t.id = $3 or t.status = 'held' and (t.held_on < $4 or t.held_on = $4 and t.id < $3))
         order by t.held_on desc, t.id desc"
    )
    .bind(network)
    .bind(talk.organisation_id)
    .bind(talk.id)
    .bind(until)
    .fetch_all(c)
    .await)?)
}
