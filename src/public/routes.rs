//! The addresses below `/public`: pages that anybody reads without signing in, made on the
//! server and without a script. A directory that is not open answers like one that is not there.

use super::page::{Asked, Page, answer, not_found};
use super::store;
use crate::account::preferences_of;
use crate::directory::search::pairs;
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::id::OrganisationId;
use crate::server::{AppState, refusal};
use axum::extract::{Path, State};
use axum::http::request::Parts;
use axum::response::Response;
use time::OffsetDateTime;

/// `GET /public/{alliance}`
pub async fn list(State(state): State<AppState>, Path(alliance): Path<String>, parts: Parts) -> Response {
    respond(&state, &parts, &alliance, None, false).await
}

/// `GET /public/{alliance}/{organisation}`
pub async fn one(
    State(state): State<AppState>,
    Path((alliance, organisation)): Path<(String, String)>,
    parts: Parts,
) -> Response {
    respond(&state, &parts, &alliance, Some(&organisation), false).await
}

/// `GET /public/{alliance}/embed`: the list for a frame on another site.
pub async fn embedded_list(State(state): State<AppState>, Path(alliance): Path<String>, parts: Parts) -> Response {
    respond(&state, &parts, &alliance, None, true).await
}

/// `GET /public/{alliance}/embed/{organisation}`
pub async fn embedded_one(
    State(state): State<AppState>,
    Path((alliance, organisation)): Path<(String, String)>,
    parts: Parts,
) -> Response {
    respond(&state, &parts, &alliance, Some(&organisation), true).await
}

async fn respond(
    state: &AppState,
    parts: &Parts,
    alliance: &str,
    organisation: Option<&str>,
    is_embedded: bool,
) -> Response {
    let asked = asked(state, parts, alliance, is_embedded);
    match found(state, &asked, organisation).await {
        Ok(page) => answer(state, parts, asked, page),
        Err(Error::NotFound) => not_found(state, asked),
        Err(error) => refusal::of(&parts.headers, &error),
    }
}

fn asked(state: &AppState, parts: &Parts, alliance: &str, is_embedded: bool) -> Asked {
    let (mut question, mut page, mut chosen) = (String::new(), 1, None);
    for (name, value) in pairs(parts.uri.query().unwrap_or_default()) {
        match name.as_str() {
            "q" => question = value.chars().take(200).collect(),
            "page" => page = value.parse().unwrap_or(1),
            "lang" => chosen = Lang::parse(&value),
            _ => {}
        }
    }
    let preferences = preferences_of(parts);
    Asked {
        origin: state.config.origin(),
        slug: alliance.to_owned(),
        is_embedded,
        lang: preferences.lang,
        theme: preferences.theme,
        chosen,
        question,
        page,
    }
}

async fn found(state: &AppState, asked: &Asked, organisation: Option<&str>) -> Result<Page> {
    // Only a name can be one, and the database is not asked for anything else.
    let is_name = !asked.slug.is_empty() && !asked.slug.contains('\0');
    let mut tx = state.db.read().await?;
    let directory = if is_name { store::open_directory(&mut tx, &asked.slug).await? } else { None };
    let directory = directory.ok_or(Error::NotFound)?;
    let Some(organisation) = organisation else {
        let listed = store::listed(&mut tx, directory.network, &asked.question, asked.page).await?;
        return Ok(Page::List(directory, listed));
    };
    let id: OrganisationId = organisation.parse().map_err(|_| Error::NotFound)?;
    let today = OffsetDateTime::now_utc().date();
    let organisation = store::organisation(&mut tx, directory.network, id, today).await?.ok_or(Error::NotFound)?;
    Ok(Page::One(directory, Box::new(organisation)))
}
