//! Needs that came up in talks, and what was made of them.

use crate::db::Tx;
use crate::directory::model::OpportunityType;
use crate::error::{Error, Result};
use crate::id::{NetworkId, NoteId, OpportunityId, TalkId};
use crate::opportunity::model::{Phase, Status};
use crate::talk::draft::NoteDraft;
use crate::talk::model::{MadeNeed, Note};
use crate::{execute, on};
use time::{Date, OffsetDateTime};

/// Notes a need.
pub async fn add_note(tx: &mut Tx, network: NetworkId, talk: TalkId, draft: &NoteDraft) -> Result<NoteId> {
    let id = NoteId::new();
    execute!(
        tx,
        sqlx::query(
            "insert into talk_note (id, network_id, talk_id, kind, title, text, language, noted_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)"
        )
        .bind(id)
        .bind(network)
        .bind(talk)
        .bind(draft.kind)
        .bind(&draft.title)
        .bind(&draft.text)
        .bind(draft.language.code())
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(id)
}

/// Strikes a note out of which no need was made; one that is gone already stays gone.
pub async fn drop_note(tx: &mut Tx, network: NetworkId, talk: TalkId, id: NoteId) -> Result<()> {
    execute!(
        tx,
        sqlx::query("delete from talk_note where network_id = $1 and talk_id = $2 and id = $3 and made_at is null")
            .bind(network)
            .bind(talk)
            .bind(id)
    )?;
    Ok(())
}

/// What a need is made of.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Claimed {
    pub kind: OpportunityType,
    pub title: String,
    pub text: String,
    pub language: String,
}

/// Takes a note to make a need of it; none where somebody has done that already. Of two who
/// click at once the second waits for the first and gets none.
pub async fn claim_note(tx: &mut Tx, network: NetworkId, talk: TalkId, id: NoteId) -> Result<Option<Claimed>> {
    let claimed: Option<Claimed> = on!(tx, |c| sqlx::query_as(
        "update talk_note set made_at = $4
         where network_id = $1 and talk_id = $2 and id = $3 and made_at is null
         returning kind, title, text, language"
    )
    .bind(network)
    .bind(talk)
    .bind(id)
    .bind(OffsetDateTime::now_utc())
    .fetch_optional(c)
    .await)?;
    if claimed.is_none() {
        let known: Option<(NoteId,)> =
            on!(tx, |c| sqlx::query_as("select id from talk_note where network_id = $1 and talk_id = $2 and id = $3")
                .bind(network)
                .bind(talk)
                .bind(id)
                .fetch_optional(c)
                .await)?;
        known.ok_or(Error::NotFound)?;
    }
    Ok(claimed)
}

/// Remembers which need was made of a claimed note.
pub async fn link_need(tx: &mut Tx, network: NetworkId, id: NoteId, need: OpportunityId) -> Result<()> {
    execute!(
        tx,
        sqlx::query("update talk_note set opportunity_id = $3 where network_id = $1 and id = $2")
            .bind(network)
            .bind(id)
            .bind(need)
    )?;
    Ok(())
}

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    id: NoteId,
    kind: OpportunityType,
    title: String,
    text: String,
    need_id: Option<OpportunityId>,
    need_title: Option<String>,
    status: Option<Status>,
    valid_until: Option<Date>,
    is_archived: bool,
}

impl Row {
    pub(super) fn note(self, today: Date) -> Note {
        let phase = self.status.filter(|_| !self.is_archived).map(|status| Phase::of(status, self.valid_until, today));
        let made = self.need_id.zip(self.need_title).map(|(id, title)| MadeNeed { id, title, phase });
        Note { id: self.id, kind: self.kind, title: self.title, text: self.text, made }
    }
}

/// The notes of a talk in the order in which they were made.
pub async fn notes_of(tx: &mut Tx, network: NetworkId, talk: TalkId, today: Date) -> Result<Vec<Note>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(
        "select n.id, n.kind, n.title, n.text, p.id as need_id, p.title as need_title, p.status, p.valid_until,
           p.archived_at is not null as is_archived
         from talk_note n left join opportunity p on p.id = n.opportunity_id
         where n.network_id = $1 and n.talk_id = $2 order by n.id"
    )
    .bind(network)
    .bind(talk)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(|row| row.note(today)).collect())
}

/// The talk in which a need of the directory came up.
pub async fn noted_in(tx: &mut Tx, network: NetworkId, need: OpportunityId) -> Result<Option<TalkId>> {
    let row: Option<(TalkId,)> =
        on!(tx, |c| sqlx::query_as("select talk_id from talk_note where network_id = $1 and opportunity_id = $2")
            .bind(network)
            .bind(need)
            .fetch_optional(c)
            .await)?;
    Ok(row.map(|(talk,)| talk))
}
