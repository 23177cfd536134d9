//! The addresses to which files are sent and from which they are downloaded. Who sees the
//! proposal gets its files; whoever else asks learns nothing, not even that there is one.

use super::api::may_add;
use super::model::MOST_MEGABYTES;
use super::store::{self, NewFile};
use super::{download, kind};
use crate::account::{SessionToken, Viewer};
use crate::activity::{
    self,
    model::{Event, EventKind},
};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::id::{DocumentFileId, DocumentId, ProposalId};
use crate::pipeline::{VisibleProposal, visible_proposal};
use crate::server::upload::{File, back_to, explained, one_file_of};
use crate::server::{AppState, refusal};
use axum::Extension;
use axum::extract::{Path, Request, State};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::Response;
use sha2::{Digest, Sha256};

type Token = Option<Extension<SessionToken>>;

/// `GET /export/{alliance}/document/{file}`
pub async fn serve(
    State(state): State<AppState>,
    Path((alliance, file)): Path<(String, String)>,
    token: Token,
    parts: Parts,
) -> Response {
    let found = async {
        let viewer = Viewer::of_request(&state.db, token, &alliance).await?;
        let file: DocumentFileId = file.parse().map_err(|_| Error::NotFound)?;
        let mut tx = state.db.read().await?;
        let proposal = store::proposal_of(&mut tx, viewer.network_id(), file).await?;
        visible_proposal(&mut tx, &viewer, proposal).await?;
        store::content(&mut tx, viewer.network_id(), file).await
    };
    match found.await {
        Ok((name, bytes)) => download::answer(&name, bytes),
        Err(error) => refusal::of(&parts.headers, &error),
    }
}

/// `POST /upload/{alliance}/document/{proposal}`: a new document.
pub async fn upload(
    State(state): State<AppState>,
    Path((alliance, proposal)): Path<(String, String)>,
    token: Token,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let request = Request::from_parts(parts.clone(), body);
    let taken = async {
        let viewer = Viewer::of_request(&state.db, token, &alliance).await?;
        let proposal: ProposalId = proposal.parse().map_err(|_| Error::NotFound)?;
        growing(&mut state.db.read().await?, &viewer, proposal).await?;
        let file = checked(one_file_of(request, MOST_MEGABYTES).await?).await?;
        let mut tx = state.db.write().await?;
        let seen = growing(&mut tx, &viewer, proposal).await?;
        let document = title_of(&file.name);
        store::add(&mut tx, &viewer, proposal, &document, &file).await?;
        let kind = EventKind::DocumentAdded { title: seen.title, document };
        activity::record(&mut tx, &viewer, Event::record(proposal, kind)).await?;
        tx.commit().await
    };
    back_to(&page_of(parts.uri.path()), state.clone(), parts.clone(), taken.await).await
}

/// `POST /upload/{alliance}/document/{proposal}/{document}`: a new version of a document.
pub async fn upload_version(
    State(state): State<AppState>,
    Path((alliance, proposal, document)): Path<(String, String, String)>,
    token: Token,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let request = Request::from_parts(parts.clone(), body);
    let taken = async {
        let viewer = Viewer::of_request(&state.db, token, &alliance).await?;
        let proposal: ProposalId = proposal.parse().map_err(|_| Error::NotFound)?;
        let id: DocumentId = document.parse().map_err(|_| Error::NotFound)?;
        let mut tx = state.db.read().await?;
        growing(&mut tx, &viewer, proposal).await?;
        kept_there(&mut tx, &viewer, proposal, id).await?;
        drop(tx);
        let file = checked(one_file_of(request, MOST_MEGABYTES).await?).await?;
        let mut tx = state.db.write().await?;
        let seen = growing(&mut tx, &viewer, proposal).await?;
        let document = kept_there(&mut tx, &viewer, proposal, id).await?.title;
        let number = store::add_version(&mut tx, &viewer, id, &file).await?;
        let kind = EventKind::DocumentRenewed { title: seen.title, document, number };
        activity::record(&mut tx, &viewer, Event::record(proposal, kind)).await?;
        tx.commit().await
    };
    back_to(&page_of(parts.uri.path()), state.clone(), parts.clone(), taken.await).await
}

/// A proposal that the viewer sees (else 404) and may add documents to (else 403).
async fn growing(tx: &mut Tx, viewer: &Viewer, proposal: ProposalId) -> Result<VisibleProposal> {
    let seen = visible_proposal(tx, viewer, proposal).await?;
    if may_add(tx, viewer, &seen).await? { Ok(seen) } else { Err(Error::Forbidden) }
}

/// A document of this proposal that was not deleted.
async fn kept_there(tx: &mut Tx, viewer: &Viewer, proposal: ProposalId, id: DocumentId) -> Result<store::Kept> {
    let kept = store::one(tx, viewer.network_id(), id).await?;
    if kept.proposal_id == proposal && kept.deleted_at.is_none() { Ok(kept) } else { Err(Error::NotFound) }
}

/// Looks at what a file is; off the threads that answer, because it may be large.
async fn checked(file: File) -> Result<NewFile> {
    let looked = tokio::task::spawn_blocking(move || {
        kind::check(&file.name, &file.bytes)?;
        let hash = Sha256::digest(&file.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(NewFile { name: file.name, hash, bytes: file.bytes })
    });
    looked.await.map_err(Error::internal)?
}

/// A document is called as its first file, without the ending.
fn title_of(name: &str) -> String {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).trim().to_owned()
}

/// The page of the form that sends a file to an address.
fn page_of(path: &str) -> String {
    let mut words = path.split('/').skip(2);
    let mut next = || words.next().unwrap_or_default();
    let (alliance, _, proposal) = (next(), next(), next());
    format!("/{alliance}/pipeline/{proposal}/documents")
}

/// Shows the page with a sentence where the limit of the body has answered with a bare code.
pub async fn explain_size(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let page = page_of(request.uri().path());
    explained(&page, state, request, next, MOST_MEGABYTES).await
}
