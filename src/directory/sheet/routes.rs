//! The two addresses that are no server functions: a file that is taken away, and one that
//! is brought.

use super::model::Settings;
use super::read::{Table, read};
use super::store::{self, NewBatch};
use super::{export, mapping};
use crate::account::{SessionToken, Viewer, preferences_of};
use crate::directory::find::find_all;
use crate::directory::model::Search;
use crate::error::{Error, Problem, Result};
use crate::i18n::Lang;
use crate::id::ImportId;
use crate::policy::{Action, Resource};
use crate::server::AppState;
use crate::server::upload::{File, UPLOAD_MEGABYTES, one_file, show_refused};
use axum::Extension;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, LOCATION};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

type Token = Option<Extension<SessionToken>>;

/// `GET /export/{alliance}/organisations.csv`: what the directory's list finds for the same
/// query, all pages of it.
pub async fn download(
    State(state): State<AppState>,
    Path(alliance): Path<String>,
    token: Token,
    parts: Parts,
) -> Response {
    match table(&state, &alliance, token, &parts).await {
        Ok(table) => {
            // An alliance's short name has letters, digits and hyphens only.
            let named = format!("attachment; filename=\"{alliance}-organisations.csv\"");
            let headers = [(CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, named)];
            (headers, table).into_response()
        }
        Err(error) => crate::server::refusal::of(&parts.headers, &error),
    }
}

async fn table(state: &AppState, alliance: &str, token: Token, parts: &Parts) -> Result<Vec<u8>> {
    let viewer = viewer(state, alliance, token).await?;
    let search = Search::parse(parts.uri.query().unwrap_or_default());
    let ids = find_all(state, viewer.network_id(), &search).await?;
    let mut tx = state.db.read().await?;
    export::table(&mut tx, viewer.network_id(), &ids, preferences_of(parts).lang).await
}

/// `POST /upload/{alliance}/organisations`: a table to be looked at before it is imported.
pub async fn upload(
    State(state): State<AppState>,
    Path(alliance): Path<String>,
    token: Token,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let request = Request::from_parts(parts.clone(), body);
    let taken = async {
        let viewer = viewer(&state, &alliance, token).await?;
        viewer.may(Action::Create, Resource::Organisation, None)?;
        let file = one_file(request).await?;
        take_in(&state, &viewer, file).await
    };
    let page = page_of(&parts);
    match taken.await {
        Ok(id) => (StatusCode::SEE_OTHER, [(LOCATION, format!("{page}/{id}"))]).into_response(),
        Err(error) => show_refused(state.clone(), parts, &page, error).await,
    }
}

/// The page of the form that sends a file to an alliance's address.
fn page_of(parts: &Parts) -> String {
    let alliance = parts.uri.path().split('/').nth(2).unwrap_or_default();
    format!("/{alliance}/directory/import")
}

/// Shows the page with a sentence where the limit of the body has answered with a bare code.
pub async fn explain_size(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let response = next.run(Request::from_parts(parts.clone(), body)).await;
    if response.status() != StatusCode::PAYLOAD_TOO_LARGE {
        return response;
    }
    let page = page_of(&parts);
    show_refused(state, parts, &page, Error::field("file", Problem::FileTooLarge(UPLOAD_MEGABYTES))).await
}

async fn viewer(state: &AppState, alliance: &str, token: Token) -> Result<Viewer> {
    let Extension(token) = token.ok_or(Error::SignInRequired)?;
    Viewer::of_token(&mut state.db.read().await?, &token, alliance).await
}

/// Reads a file and keeps its rows, so that they can be looked at and imported.
async fn take_in(state: &AppState, viewer: &Viewer, file: File) -> Result<ImportId> {
    if file.bytes.is_empty() {
        return Err(Error::field("file", Problem::NoFile));
    }
    let mut tx = state.db.read().await?;
    let (country, language) = crate::network::home(&mut tx, viewer.network_id()).await?;
    drop(tx);
    let language = Lang::parse(&language).unwrap_or_default();
    let read = tokio::task::spawn_blocking(move || read(&file.bytes, language));
    let table = read.await.map_err(Error::internal)??;
    let settings = mapping::first_settings(&table.headers, &country, language);
    keep(state, viewer, &file.name, &table, &settings).await
}

async fn keep(
    state: &AppState,
    viewer: &Viewer,
    file_name: &str,
    table: &Table,
    settings: &Settings,
) -> Result<ImportId> {
    let new = NewBatch { file_name, headers: &table.headers, settings, unread: &table.unread, rows: table.rows.len() };
    let mut tx = state.db.write().await?;
    let id = store::insert_batch(&mut tx, viewer.network_id(), viewer.person_id(), &new).await?;
    store::insert_rows(&mut tx, viewer.network_id(), id, &table.rows).await?;
    tx.commit().await?;
    Ok(id)
}
