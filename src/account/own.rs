//! `GET /export/account.json`: everything that is kept about the signed-in person, and nothing
//! about anybody else.

use super::session::SessionToken;
use super::store;
use super::viewer::SignedIn;
use crate::comment::{OwnComment, OwnMention};
use crate::contact::model::OwnContact;
use crate::error::{Error, Result};
use crate::id::PersonId;
use crate::picture::OwnPhoto;
use crate::searches::OwnSearch;
use crate::server::AppState;
use crate::talk::OwnTalk;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use time::OffsetDateTime;
use uuid::Uuid;

/// The file; its fields are named for whoever reads it with another program.
#[derive(Debug, Serialize)]
struct OwnData {
    format: &'static str,
    version: u32,
    #[serde(with = "time::serde::rfc3339")]
    made_at: OffsetDateTime,
    account: OwnAccount,
    roles: Vec<OwnRole>,
    sessions: Vec<OwnSession>,
    invitations: Vec<Invited>,
    contacts: Vec<OwnContact>,
    photos: Vec<OwnPhoto>,
    signed_declarations: Vec<Declared>,
    talks: Vec<OwnTalk>,
    saved_searches: Vec<OwnSearch>,
    comments: Vec<OwnComment>,
    mentions: Vec<OwnMention>,
    activity: Vec<Authored>,
}

#[derive(Debug, Serialize, sqlx::FromRow)]
pub struct OwnAccount {
    pub id: PersonId,
    pub name: String,
    pub email: String,
    pub language: Option<String>,
    pub theme: String,
    pub is_administrator: bool,
    #[serde(with = "time::serde::rfc3339")]
    pub created_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    pub updated_at: OffsetDateTime,
}

/// A role in an alliance, or keeping the profile of an organisation.
#[derive(Debug, Serialize, sqlx::FromRow)]
pub struct OwnRole {
    pub alliance: String,
    pub role: String,
    pub organisation: Option<String>,
    #[serde(with = "time::serde::rfc3339")]
    pub since: OffsetDateTime,
}

#[derive(Debug, Serialize, sqlx::FromRow)]
pub struct OwnSession {
    pub browser: Option<String>,
    pub system: Option<String>,
    #[serde(with = "time::serde::rfc3339")]
    pub created_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    pub seen_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    pub expires_at: OffsetDateTime,
}

#[derive(Debug, Serialize, sqlx::FromRow)]
pub struct Invited {
    pub alliance: String,
    pub role: String,
    #[serde(with = "time::serde::rfc3339")]
    pub invited_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    pub expires_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339::option")]
    pub accepted_at: Option<OffsetDateTime>,
}

#[derive(Debug, Serialize, sqlx::FromRow)]
pub struct Declared {
    pub alliance: String,
    pub organisation: String,
    pub signed_name: String,
    pub version: i64,
    pub language: String,
    #[serde(with = "time::serde::rfc3339")]
    pub signed_at: OffsetDateTime,
}

#[derive(Debug, Serialize, sqlx::FromRow)]
pub struct Authored {
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    pub alliance: String,
    pub kind: String,
    pub subject_kind: String,
    pub subject_id: Uuid,
}

pub async fn download(State(state): State<AppState>, parts: Parts) -> Response {
    match file(&state, &parts).await {
        Ok(file) => {
            let headers = [
                (CONTENT_TYPE, "application/json"),
                (CONTENT_DISPOSITION, "attachment; filename=\"my-data.json\""),
                (CACHE_CONTROL, "no-store"),
            ];
            (headers, file).into_response()
        }
        Err(error) => crate::server::refusal::of(&parts.headers, &error),
    }
}

async fn file(state: &AppState, parts: &Parts) -> Result<Vec<u8>> {
    let token = parts.extensions.get::<SessionToken>().ok_or(Error::SignInRequired)?;
    let mut tx = state.db.read().await?;
    let person = SignedIn::of_token(&mut tx, token).await?.person_id();
    let contacts = crate::contact::kept_about(&mut tx, person).await?;
    let data = OwnData {
        format: "consortia-person",
        version: 1,
        made_at: OffsetDateTime::now_utc(),
        account: store::own_account(&mut tx, person).await?,
        roles: store::own_roles(&mut tx, person).await?,
        sessions: store::own_sessions(&mut tx, person).await?,
        invitations: store::own_invitations(&mut tx, person).await?,
        photos: crate::picture::own_photos(&mut tx, &contacts).await?,
        contacts,
        signed_declarations: store::own_declarations(&mut tx, person).await?,
        talks: crate::talk::led_by(&mut tx, person).await?,
        saved_searches: crate::searches::kept_by(&mut tx, person).await?,
        comments: crate::comment::written_by(&mut tx, person).await?,
        mentions: crate::comment::mentions_of(&mut tx, person).await?,
        activity: store::own_activity(&mut tx, person).await?,
    };
    serde_json::to_vec_pretty(&data).map_err(Error::internal)
}
