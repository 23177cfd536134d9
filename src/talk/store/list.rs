//! Lists of talks, and of members with their last one.

use super::guide::months;
use super::talk::Known;
use crate::db::Tx;
use crate::error::Result;
use crate::id::{NetworkId, OrganisationId, TalkId};
use crate::on;
use crate::talk::due::{due_on, is_due, sort_by_urgency};
use crate::talk::model::{MemberLine, PAGE_SIZE, QuestionKind, Satisfaction, TalkLine, TalkStatus, TalksOfMember};
use sqlx::QueryBuilder;
use std::collections::HashMap;
use time::Date;

/// A talk with what was said about satisfaction in it; conditions follow.
const LINES: &str = "select t.id, t.organisation_id, o.name, t.status, t.held_on, t.next_step, t.next_on,
       a.number as given, q.kind as scale
     from talk t join organisation o on o.id = t.organisation_id
     left join talk_answer a on a.talk_id = t.id and a.question_id = (
       select s.question_id from talk_answer s join talk_question k on k.id = s.question_id
       where s.talk_id = t.id and k.is_satisfaction and s.number is not null order by s.question_id desc limit 1)
     left join talk_question q on q.id = a.question_id
     where o.archived_at is null and t.network_id = ";

/// The last talk that was held with each organisation.
const LAST: &str = " and t.status = 'held' and not exists (select 1 from talk l
       where l.organisation_id = t.organisation_id and l.status = 'held'
         and (l.held_on > t.held_on or l.held_on = t.held_on and l.id > t.id))";

#[derive(sqlx::FromRow)]
struct Row {
    id: TalkId,
    organisation_id: OrganisationId,
    name: String,
    status: TalkStatus,
    held_on: Option<Date>,
    next_step: String,
    next_on: Option<Date>,
    given: Option<i64>,
    scale: Option<QuestionKind>,
}

impl From<Row> for TalkLine {
    fn from(row: Row) -> Self {
        let best = row.scale.and_then(QuestionKind::scale).map(|(_, best)| best);
        let satisfaction = row.given.zip(best).map(|(given, best)| Satisfaction { given, best });
        let Row { id, organisation_id, name, status, held_on, next_step, next_on, .. } = row;
        TalkLine { id, organisation: organisation_id, name, status, day: held_on, satisfaction, next_step, next_on }
    }
}

/// How many talks are prepared, and how many were held.
pub async fn counts(tx: &mut Tx, network: NetworkId) -> Result<(i64, i64)> {
    Ok(on!(tx, |c| sqlx::query_as(
        "select coalesce(sum(case when t.status = 'draft' then 1 else 0 end), 0),
           coalesce(sum(case when t.status = 'held' then 1 else 0 end), 0)
         from talk t join organisation o on o.id = t.organisation_id
         where t.network_id = $1 and o.archived_at is null"
    )
    .bind(network)
    .fetch_one(c)
    .await)?)
}

/// Talks that are prepared, the next day first.
pub async fn drafts(tx: &mut Tx, network: NetworkId) -> Result<Vec<TalkLine>> {
    let rows: Vec<Row> = on!(tx, |c| {
        let mut query = QueryBuilder::new(LINES);
        query.push_bind(network).push(" and t.status = 'draft' order by t.held_on nulls last, t.id");
        query.build_query_as().fetch_all(c).await
    })?;
    Ok(rows.into_iter().map(TalkLine::from).collect())
}

/// A page of the talks that were held, newest first. Pages are counted from 1.
pub async fn held(tx: &mut Tx, network: NetworkId, page: u32) -> Result<Vec<TalkLine>> {
    let rows: Vec<Row> = on!(tx, |c| {
        let mut query = QueryBuilder::new(LINES);
        query.push_bind(network).push(" and t.status = 'held' order by t.held_on desc, t.id desc limit ");
        query.push_bind(i64::from(PAGE_SIZE)).push(" offset ");
        query.push_bind(i64::from(page.saturating_sub(1)) * i64::from(PAGE_SIZE));
        query.build_query_as().fetch_all(c).await
    })?;
    Ok(rows.into_iter().map(TalkLine::from).collect())
}

/// The talk that was held before this one.
pub async fn talk_before(tx: &mut Tx, network: NetworkId, talk: &Known) -> Result<Option<TalkLine>> {
    let until = talk.held_on.filter(|_| talk.status == TalkStatus::Held).unwrap_or(Date::MAX);
    let row: Option<Row> = on!(tx, |c| {
        let mut query = QueryBuilder::new(LINES);
        query.push_bind(network).push(" and t.organisation_id = ").push_bind(talk.organisation_id);
        query.push(" and t.status = 'held' and (t.held_on < ").push_bind(until);
        query.push(" or t.held_on = ").push_bind(until).push(" and t.id < ").push_bind(talk.id);
        query.push(") order by t.held_on desc, t.id desc limit 1");
        query.build_query_as().fetch_optional(c).await
    })?;
    Ok(row.map(TalkLine::from))
}

/// All members on a day with their last talk, what waits longest in front.
pub async fn members(tx: &mut Tx, network: NetworkId, today: Date) -> Result<Vec<MemberLine>> {
    let months = months(tx, network).await?;
    let mut last = last_talks(tx, network).await?;
    let rows: Vec<(OrganisationId, String, Option<Date>, Option<TalkId>)> = on!(tx, |c| {
        sqlx::query_as(
        "select o.id, o.name, m.valid_from, d.id
         from membership m join organisation o on o.id = m.organisation_id
         left join talk d on d.organisation_id = o.id and d.status = 'draft'
         where m.network_id = $1 and o.archived_at is null and m.inherited_from is null
           and m.status in ('active', 'suspended') and (m.valid_from is null or m.valid_from <= $2) and (m.valid_to is null or m.valid_to >= $2)"
    )
    .bind(network)
    .bind(today)
    .fetch_all(c)
    .await
    })?;
    let line = |(organisation, name, since, draft)| {
        let last = last.remove(&organisation);
        let due_on = due_on(last.as_ref().and_then(|talk| talk.day), since, months);
        MemberLine { organisation, name, due_on, last, draft }
    };
    let mut members: Vec<MemberLine> = rows.into_iter().map(line).collect();
    sort_by_urgency(&mut members);
    Ok(members)
}

async fn last_talks(tx: &mut Tx, network: NetworkId) -> Result<HashMap<OrganisationId, TalkLine>> {
    let rows: Vec<Row> = on!(tx, |c| {
        let mut query = QueryBuilder::new(LINES);
        query.push_bind(network).push(LAST);
        query.build_query_as().fetch_all(c).await
    })?;
    Ok(rows.into_iter().map(|row| (row.organisation_id, TalkLine::from(row))).collect())
}

/// The talks with one organisation, and when the next one is due if it is a member today.
pub async fn of_organisation(
    tx: &mut Tx,
    network: NetworkId,
    organisation: OrganisationId,
    today: Date,
) -> Result<TalksOfMember> {
    let rows: Vec<Row> = on!(tx, |c| {
        let mut query = QueryBuilder::new(LINES);
        query.push_bind(network).push(" and t.organisation_id = ").push_bind(organisation);
        query.push(" order by t.status, t.held_on desc nulls last, t.id desc");
        query.build_query_as().fetch_all(c).await
    })?;
    let talks: Vec<TalkLine> = rows.into_iter().map(TalkLine::from).collect();
    let since: Option<(Option<Date>,)> = on!(tx, |c| sqlx::query_as(
        "select valid_from from membership where network_id = $1 and organisation_id = $2
           and inherited_from is null and status in ('active', 'suspended')
           and (valid_from is null or valid_from <= $3) and (valid_to is null or valid_to >= $3)"
    )
    .bind(network)
    .bind(organisation)
    .bind(today)
    .fetch_optional(c)
    .await)?;
    let last = talks.iter().find(|talk| talk.status == TalkStatus::Held).and_then(|talk| talk.day);
    let months = months(tx, network).await?;
    let due = since.map(|(since,)| due_on(last, since, months));
    Ok(TalksOfMember {
        talks,
        is_member: due.is_some(),
        due_on: due.flatten(),
        is_due: due.is_some_and(|due| is_due(due, today)),
        may_start: due.is_some(),
    })
}
