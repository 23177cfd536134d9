//! The addresses of pictures: those from which they are read, with their rights looked at each
//! time, and those to which they are sent.

use super::api::kept_by;
use super::model::MOST_MEGABYTES;
use super::prepare::prepare;
use super::store::{self, Found, Owner};
use crate::account::{SessionToken, SignedIn, Viewer};
use crate::activity::{
    self,
    model::{Event, EventKind},
};
use crate::contact::model::Audience;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::id::{ContactId, NetworkId, OrganisationId, PictureId};
use crate::policy::{Action, Resource};
use crate::public::model::PublicField;
use crate::server::upload::{back_to, explained, one_file_of};
use crate::server::{AppState, refusal};
use axum::Extension;
use axum::extract::{Path, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

type Token = Option<Extension<SessionToken>>;

/// `GET /image/{alliance}/{picture}`: to whom the organisation, or the person, is shown.
/// Whoever else asks learns nothing, not even that there is a picture.
pub async fn serve(
    State(state): State<AppState>,
    Path((alliance, picture)): Path<(String, String)>,
    token: Token,
    parts: Parts,
) -> Response {
    let found = async {
        let id: PictureId = picture.parse().map_err(|_| Error::NotFound)?;
        if alliance.contains('\0') {
            return Err(Error::NotFound);
        }
        let mut tx = state.db.read().await?;
        let found = store::find(&mut tx, &alliance, id).await?.ok_or(Error::NotFound)?;
        let is_shown =
            is_shown_inside(&mut tx, &found, &alliance, token).await? || is_shown_to_everybody(&mut tx, &found).await?;
        if is_shown { answer(&mut tx, found.network_id, id, &parts.headers).await } else { Err(Error::NotFound) }
    };
    found.await.unwrap_or_else(|error| refusal::of(&parts.headers, &error))
}

/// `GET /contact/{link}/photo`: the own photo, for who holds the link about it.
pub async fn by_link(State(state): State<AppState>, Path(link): Path<String>, parts: Parts) -> Response {
    let found = async {
        let mut tx = state.db.read().await?;
        let by = crate::contact::behind_link(&mut tx, &link).await.map_err(|_| Error::NotFound)?;
        own(&mut tx, by.network, by.contact, &parts.headers).await
    };
    found.await.unwrap_or_else(|error| refusal::of(&parts.headers, &error))
}

/// `GET /account/contact/{contact}/photo`: the own photo, for the account with its address.
pub async fn by_account(
    State(state): State<AppState>,
    Path(contact): Path<String>,
    token: Token,
    parts: Parts,
) -> Response {
    let found = async {
        let contact: ContactId = contact.parse().map_err(|_| Error::NotFound)?;
        let Extension(token) = token.ok_or(Error::NotFound)?;
        let mut tx = state.db.read().await?;
        let person = SignedIn::of_token(&mut tx, &token).await.map_err(|_| Error::NotFound)?.person_id();
        let mine = crate::contact::mine(&mut tx, person).await?;
        let (network, contact) = mine.into_iter().find(|(_, own)| *own == contact).ok_or(Error::NotFound)?;
        own(&mut tx, network, contact, &parts.headers).await
    };
    found.await.unwrap_or_else(|error| refusal::of(&parts.headers, &error))
}

async fn own(tx: &mut Tx, network: NetworkId, contact: ContactId, headers: &HeaderMap) -> Result<Response> {
    let id = store::photo_of(tx, network, contact).await?.ok_or(Error::NotFound)?;
    answer(tx, network, id, headers).await
}

/// Whether somebody with a part in the alliance sees it.
async fn is_shown_inside(tx: &mut Tx, found: &Found, alliance: &str, token: Token) -> Result<bool> {
    let Some(Extension(token)) = token else { return Ok(false) };
    let viewer = match Viewer::of_token(tx, &token, alliance).await {
        Ok(viewer) => viewer,
        Err(Error::SignInRequired | Error::NotFound) => return Ok(false),
        Err(error) => return Err(error),
    };
    let keeps = viewer.can(Action::Edit, Resource::Organisation, Some(found.organisation_id));
    Ok(found.contact_id.is_none() || Audience::of(viewer.role(), keeps).sees(found.visibility))
}

/// Whether it stands on a page that everybody reads.
async fn is_shown_to_everybody(tx: &mut Tx, found: &Found) -> Result<bool> {
    let fields = crate::public::fields_of(tx, found.network_id, found.organisation_id).await?;
    Ok(fields.is_some_and(|fields| {
        found.contact_id.is_none()
            || (fields.contains(&PublicField::Contacts) && Audience::Everybody.sees(found.visibility))
    }))
}

/// The picture itself. A browser may keep it, but has to ask each time whether it may still
/// show it: what is withdrawn is gone with the next request.
async fn answer(tx: &mut Tx, network: NetworkId, id: PictureId, headers: &HeaderMap) -> Result<Response> {
    let (media_type, hash, bytes) = store::content(tx, network, id).await?;
    let tag = format!("\"{hash}\"");
    let caching = [(CACHE_CONTROL, "private, no-cache".to_owned()), (ETAG, tag.clone())];
    if headers.get(IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes()) {
        return Ok((StatusCode::NOT_MODIFIED, caching).into_response());
    }
    Ok((caching, [(CONTENT_TYPE, media_type)], bytes).into_response())
}

/// `POST /upload/{alliance}/logo/{organisation}`
pub async fn upload_logo(
    State(state): State<AppState>,
    Path((alliance, organisation)): Path<(String, String)>,
    token: Token,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let request = Request::from_parts(parts.clone(), body);
    let taken = async {
        let id: OrganisationId = organisation.parse().map_err(|_| Error::NotFound)?;
        let viewer = Viewer::of_request(&state.db, token, &alliance).await?;
        kept_by(&mut state.db.read().await?, &viewer, id).await?;
        let picture = prepare(one_file_of(request, MOST_MEGABYTES).await?.bytes).await?;
        let mut tx = state.db.write().await?;
        let name = kept_by(&mut tx, &viewer, id).await?;
        store::keep(&mut tx, viewer.network_id(), Owner::Logo(id), &picture).await?;
        activity::record(&mut tx, &viewer, Event::organisation(id, EventKind::OrganisationEdited { name })).await?;
        tx.commit().await
    };
    back_to(&page_of(parts.uri.path()), state.clone(), parts.clone(), taken.await).await
}

/// `POST /upload/{alliance}/photo/{organisation}/{contact}`
pub async fn upload_photo(
    State(state): State<AppState>,
    Path((alliance, organisation, contact)): Path<(String, String, String)>,
    token: Token,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let request = Request::from_parts(parts.clone(), body);
    let taken = async {
        let organisation: OrganisationId = organisation.parse().map_err(|_| Error::NotFound)?;
        let contact: ContactId = contact.parse().map_err(|_| Error::NotFound)?;
        let viewer = Viewer::of_request(&state.db, token, &alliance).await?;
        keeper(&mut state.db.read().await?, &viewer, organisation, contact).await?;
        let picture = prepare(one_file_of(request, MOST_MEGABYTES).await?.bytes).await?;
        let mut tx = state.db.write().await?;
        let name = keeper(&mut tx, &viewer, organisation, contact).await?;
        store::keep(&mut tx, viewer.network_id(), Owner::Photo(contact), &picture).await?;
        crate::contact::photo_changed(&mut tx, viewer.network_id(), contact).await?;
        let event = Event::organisation(organisation, EventKind::ContactsChanged { name });
        activity::record(&mut tx, &viewer, event).await?;
        tx.commit().await
    };
    back_to(&page_of(parts.uri.path()), state.clone(), parts.clone(), taken.await).await
}

/// The name of the organisation, if the contact is its own and the viewer keeps it.
async fn keeper(tx: &mut Tx, viewer: &Viewer, organisation: OrganisationId, contact: ContactId) -> Result<String> {
    let kept = crate::contact::kept_by(tx, viewer.network_id(), contact).await?;
    let (_, name) = kept.filter(|(owner, _)| *owner == organisation).ok_or(Error::NotFound)?;
    viewer.may(Action::Edit, Resource::Organisation, Some(organisation))?;
    Ok(name)
}

/// The page of the form that sends a picture to an address.
fn page_of(path: &str) -> String {
    let mut words = path.split('/').skip(2);
    let mut next = || words.next().unwrap_or_default();
    let (alliance, what, organisation, contact) = (next(), next(), next(), next());
    match what {
        "photo" => format!("/{alliance}/directory/{organisation}/contacts?edit={contact}"),
        _ => format!("/{alliance}/directory/{organisation}/logo"),
    }
}

/// Shows the page with a sentence where the limit of the body has answered with a bare code.
pub async fn explain_size(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let page = page_of(request.uri().path());
    explained(&page, state, request, next, MOST_MEGABYTES).await
}
