//! The stream of hints: one per open tab, by server-sent events.

use super::{AppState, refusal};
use crate::account::{SessionToken, Viewer};
use crate::error::Error;
use crate::live::Signal;
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures::Stream;
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;

/// How often a stream makes sure that its viewer still has a part in the alliance.
const RECHECK: Duration = Duration::from_millis(700);

/// Hints of one alliance, for as long as the viewer may look at it.
pub async fn live(
    State(state): State<AppState>,
    Path(alliance): Path<String>,
    token: Option<Extension<SessionToken>>,
) -> Response {
    let Some(Extension(token)) = token else { return refusal::of(&HeaderMap::new(), &Error::SignInRequired) };
    match viewer(&state, &token, &alliance).await {
        Ok(viewer) => {
            let stream = Sse::new(hints(state, viewer, token, alliance));
            // The header asks proxies in front of us not to hold hints back.
            ([("x-accel-buffering", "no")], stream.keep_alive(KeepAlive::new().interval(Duration::from_secs(20))))
                .into_response()
        }
        Err(error) => refusal::of(&HeaderMap::new(), &error),
    }
}

async fn viewer(state: &AppState, token: &SessionToken, alliance: &str) -> Result<Viewer, Error> {
    let mut tx = state.db.read().await?;
    Viewer::of_token(&mut tx, token, alliance).await
}

/// Browsers drop an event without data; the names of these say it all.
const NO_DATA: &str = "-";

/// The stream itself. It ends when the role or the session does, and on shutdown.
fn hints(
    state: AppState,
    viewer: Viewer,
    token: SessionToken,
    alliance: String,
) -> impl Stream<Item = Result<Event, Infallible>> {
    let mut signals = state.db.live().subscribe();
    let mut recheck = tokio::time::interval(RECHECK);
    let mut shutdown = state.shutdown.clone();
    async_stream::stream! {
        yield Ok(Event::default().event("hello").data(NO_DATA));
        loop {
            tokio::select! {
                _ = shutdown.changed() => return,
                _ = recheck.tick() => {
                    // A database that is away ends no stream; a right that is gone does.
                    match self::viewer(&state, &token, &alliance).await {
                        Err(Error::SignInRequired | Error::NotFound | Error::Forbidden) => return,
                        _ => continue,
                    }
                }
                signal = signals.recv() => match signal {
                    Ok(Signal::Changed(hint)) if hint.network == viewer.network_id() => {
                        if let Ok(event) = Event::default().event("changed").json_data(&hint) {
                            yield Ok(event);
                        }
                    }
                    Ok(Signal::Changed(_)) => {}
                    Ok(Signal::Resync) | Err(RecvError::Lagged(_)) => yield Ok(Event::default().event("resync").data(NO_DATA)),
                    Err(RecvError::Closed) => return,
                }
            }
        }
    }
}
