//! What was said in the talks of a period.

use super::guide::versions;
use super::note::Row as NoteRow;
use crate::db::Tx;
use crate::error::Result;
use crate::id::{NetworkId, OrganisationId, QuestionId, TalkId};
use crate::on;
use crate::talk::evaluation::{GivenThen, NotedNeed};
use crate::talk::model::{Answer, Question};
use crate::talk::period::Period;
use std::collections::HashMap;
use time::Date;

#[derive(sqlx::FromRow)]
struct Row {
    talk_id: TalkId,
    organisation_id: OrganisationId,
    name: String,
    held_on: Date,
    question_id: QuestionId,
    wording: i64,
    number: Option<i64>,
    words: String,
}

/// All answers of the talks that were held in a period, in the order of their questions, those
/// of the newest talk first.
pub async fn in_period(tx: &mut Tx, network: NetworkId, period: Period) -> Result<Vec<GivenThen>> {
    let versions = versions(tx, network).await?;
    let known: HashMap<(QuestionId, i64), &Question> =
        versions.iter().map(|one| ((one.id, one.wording.number), one)).collect();
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(
        "select a.talk_id, t.organisation_id, o.name, t.held_on, a.question_id, a.wording, a.number, a.words
         from talk t join organisation o on o.id = t.organisation_id
         join talk_answer a on a.talk_id = t.id join talk_question q on q.id = a.question_id
         where t.network_id = $1 and t.status = 'held' and o.archived_at is null and t.held_on between $2 and $3
         order by q.place, q.id, t.held_on desc, t.id desc"
    )
    .bind(network)
    .bind(period.first_day())
    .bind(period.last_day())
    .fetch_all(c)
    .await)?;
    let given = |row: Row| {
        let question = (*known.get(&(row.question_id, row.wording))?).clone();
        Some(GivenThen {
            talk: row.talk_id,
            organisation: (row.organisation_id, row.name),
            day: row.held_on,
            question,
            answer: Answer { number: row.number, words: row.words },
        })
    };
    Ok(rows.into_iter().filter_map(given).collect())
}

/// How many talks were held in a period, with how many members, and how many members there are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spoken {
    pub talks: i64,
    pub members_spoken: i64,
    pub members: i64,
}

/// Members are those of the last day of the period, or of today while it runs.
pub async fn spoken_members(tx: &mut Tx, network: NetworkId, period: Period, today: Date) -> Result<Spoken> {
    let talks: Vec<(OrganisationId,)> = on!(tx, |c| sqlx::query_as(
        "select t.organisation_id from talk t join organisation o on o.id = t.organisation_id
         where t.network_id = $1 and t.status = 'held' and o.archived_at is null and t.held_on between $2 and $3"
    )
    .bind(network)
    .bind(period.first_day())
    .bind(period.last_day())
    .fetch_all(c)
    .await)?;
    let day = period.last_day().min(today);
    // Who has left since was a member until the day it left.
    let members: Vec<(OrganisationId,)> = on!(tx, |c| sqlx::query_as(
        "select m.organisation_id from membership m join organisation o on o.id = m.organisation_id
         where m.network_id = $1 and o.archived_at is null and m.inherited_from is null
           and (m.status in ('active', 'suspended') or m.status = 'left' and m.valid_to is not null)
           and (m.valid_from is null or m.valid_from <= $2) and (m.valid_to is null or m.valid_to >= $2)"
    )
    .bind(network)
    .bind(day)
    .fetch_all(c)
    .await)?;
    let spoken = members.iter().filter(|member| talks.contains(member)).count() as i64;
    Ok(Spoken { talks: talks.len() as i64, members_spoken: spoken, members: members.len() as i64 })
}

#[derive(sqlx::FromRow)]
struct NeedRow {
    talk_id: TalkId,
    name: String,
    #[sqlx(flatten)]
    note: NoteRow,
}

impl NeedRow {
    fn noted(self, today: Date) -> NotedNeed {
        let note = self.note.note(today);
        NotedNeed { talk: self.talk_id, organisation: self.name, title: note.title, made: note.made }
    }
}

/// The needs that came up in the talks of a period, newest first.
pub async fn made_needs(tx: &mut Tx, network: NetworkId, period: Period, today: Date) -> Result<Vec<NotedNeed>> {
    let rows: Vec<NeedRow> = on!(tx, |c| sqlx::query_as(
        "select n.id, n.talk_id, o.name, n.kind, n.title, n.text, p.id as need_id, p.title as need_title, p.status,
           p.valid_until, p.archived_at is not null as is_archived
         from talk_note n join talk t on t.id = n.talk_id join organisation o on o.id = t.organisation_id
         left join opportunity p on p.id = n.opportunity_id
         where n.network_id = $1 and t.status = 'held' and o.archived_at is null and t.held_on between $2 and $3
         order by t.held_on desc, n.id desc"
    )
    .bind(network)
    .bind(period.first_day())
    .bind(period.last_day())
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(|row| row.noted(today)).collect())
}
