//! The addresses that are no server functions: files that are taken away, and one that is
//! brought.

use super::export::{self, Format, Frame};
use super::take::take_in;
use crate::account::{SessionToken, Viewer, preferences_of};
use crate::directory::find::find_all;
use crate::directory::model::Search;
use crate::error::{Error, Result};
use crate::id::OrganisationId;
use crate::policy::{Action, Resource};
use crate::server::AppState;
use crate::server::upload::{UPLOAD_MEGABYTES, explained, one_file, show_refused};
use axum::Extension;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, LOCATION};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

type Token = Option<Extension<SessionToken>>;

/// `GET /export/{alliance}/organisations.csv` and its like: what the directory's list finds for
/// the same query, all pages of it.
pub async fn download(
    State(state): State<AppState>,
    Path(alliance): Path<String>,
    token: Token,
    parts: Parts,
) -> Response {
    let found = async {
        let viewer = Viewer::of_request(&state.db, token, &alliance).await?;
        let search = Search::parse(parts.uri.query().unwrap_or_default());
        let ids = find_all(&state, viewer.network_id(), &search).await?;
        written(&state, &viewer, &alliance, &ids, &parts).await
    };
    found.await.unwrap_or_else(|error| crate::server::refusal::of(&parts.headers, &error))
}

/// `GET /export/{alliance}/{id}/organisation.vcf` and its like: one of them.
pub async fn download_one(
    State(state): State<AppState>,
    Path((alliance, id)): Path<(String, String)>,
    token: Token,
    parts: Parts,
) -> Response {
    let found = async {
        let viewer = Viewer::of_request(&state.db, token, &alliance).await?;
        let id: OrganisationId = id.parse().map_err(|_| Error::NotFound)?;
        let mut tx = state.db.read().await?;
        crate::directory::store::visible(&mut tx, &viewer, id).await?.ok_or(Error::NotFound)?;
        drop(tx);
        written(&state, &viewer, &alliance, &[id], &parts).await
    };
    found.await.unwrap_or_else(|error| crate::server::refusal::of(&parts.headers, &error))
}

/// The file of these organisations, in the format that the address ends with.
async fn written(
    state: &AppState,
    viewer: &Viewer,
    alliance: &str,
    ids: &[OrganisationId],
    parts: &Parts,
) -> Result<Response> {
    let path = parts.uri.path();
    let format = Format::of_path(path).ok_or(Error::NotFound)?;
    let home = format!("{}/{alliance}", state.config.origin());
    let frame = Frame { lang: preferences_of(parts).lang, home };
    let mut tx = state.db.read().await?;
    let file = export::file(&mut tx, viewer.network_id(), ids, format, frame).await?;
    // An alliance's short name has letters, digits and hyphens only, and the rest is a route.
    let name = path.rsplit('/').next().unwrap_or_default();
    let named = format!("attachment; filename=\"{alliance}-{name}\"");
    let headers = [(CONTENT_TYPE, format.media_type().to_owned()), (CONTENT_DISPOSITION, named)];
    Ok((headers, file).into_response())
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
        let viewer = Viewer::of_request(&state.db, token, &alliance).await?;
        viewer.may(Action::Create, Resource::Organisation, None)?;
        let file = one_file(request).await?;
        take_in(&state.db, &viewer, file).await
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
    let page = page_of(&parts);
    explained(&page, state, Request::from_parts(parts, body), next, UPLOAD_MEGABYTES).await
}
