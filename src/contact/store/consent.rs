//! The record of consents: rows are added, never changed.

use crate::contact::model::{Decided, Decision, Opened, Via};
use crate::db::Tx;
use crate::error::Result;
use crate::i18n::Lang;
use crate::id::{ConsentId, ContactId, NetworkId};
use crate::{execute, on};
use sqlx::types::Json;
use time::OffsetDateTime;

/// A decision to be recorded. Which notice was read, and in which language, is known only
/// where a person decided.
pub struct New<'a> {
    pub decision: Decision,
    pub via: Via,
    pub read: Option<(i64, Lang)>,
    pub fields: &'a Opened,
}

/// Records a decision about a contact.
pub async fn note(tx: &mut Tx, network: NetworkId, contact: ContactId, new: &New<'_>) -> Result<()> {
    execute!(
        tx,
        sqlx::query(
            "insert into contact_consent (id, network_id, contact_id, decision, via, notice_version, language, fields, at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        )
        .bind(ConsentId::new())
        .bind(network)
        .bind(contact)
        .bind(new.decision)
        .bind(new.via)
        .bind(new.read.map(|(version, _)| version))
        .bind(new.read.map(|(_, lang)| lang.code()))
        .bind(Json(new.fields))
        .bind(OffsetDateTime::now_utc())
    )?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    decision: Decision,
    via: Via,
    notice_version: Option<i64>,
    language: Option<String>,
    fields: Json<Opened>,
    at: OffsetDateTime,
}

/// What was decided about a contact, newest first.
pub async fn decisions(tx: &mut Tx, network: NetworkId, contact: ContactId) -> Result<Vec<Decided>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(
        "select decision, via, notice_version, language, fields, at from contact_consent
         where network_id = $1 and contact_id = $2 order by id desc"
    )
    .bind(network)
    .bind(contact)
    .fetch_all(c)
    .await)?;
    Ok(rows.into_iter().map(Decided::from).collect())
}

impl From<Row> for Decided {
    fn from(row: Row) -> Self {
        Decided {
            decision: row.decision,
            via: row.via,
            notice_version: row.notice_version,
            language: row.language.as_deref().and_then(Lang::parse),
            fields: row.fields.0,
            at: row.at,
        }
    }
}
