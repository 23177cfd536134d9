//! Starting and stopping the server.

use super::lock::lock_data_folder;
use super::site::Site;
use crate::account::Mailer;
use crate::config::{DataConfig, ServeConfig};
use crate::matchmaking::service::MatchmakingService;
use crate::search::service::SearchService;
use crate::server::files::SiteFiles;
use crate::server::{AppState, router};
use axum::serve::ListenerExt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// After the signal to stop, requests in flight have this long to finish; it is longer
/// than any request may take, so only a connection that hangs is ever cut.
const DRAIN: Duration = Duration::from_secs(25);

/// Runs until the process is told to stop; then requests in flight are finished.
pub async fn run(data: &DataConfig, config: ServeConfig) -> Result<(), String> {
    let mut site = Site::find(&config)?;
    let files = SiteFiles::read(&site.folder)?;
    site.check(&files)?;
    let _lock = lock_data_folder(data)?;
    let (db, _) = super::open(data).await?;
    if config.demo {
        super::demo::fill(&db).await?;
    }
    let (listener, config) = listen(config).await?;
    let (stop, shutdown) = watch::channel(false);
    let search =
        SearchService::start(db.clone()).await.map_err(|error| format!("The search index cannot be built: {error}"))?;
    let state = AppState {
        db: db.clone(),
        mailer: Mailer::from_config(&config)?,
        search,
        matchmaking: MatchmakingService::start(db.clone()),
        files: files.clone(),
        leptos: site.options(config.listen),
        shutdown,
        config: Arc::new(config),
    };
    work_in_the_background(&state, files);
    println!("Consortia is ready: {}", state.config.origin());
    if state.config.demo {
        super::demo::print_sign_ins(&db).await?;
    }
    serve(listener, state, stop).await?;
    db.close().await;
    Ok(())
}

/// Takes the port. Port 0 asks the system for a free one; the real one is what browsers
/// will name, so the configuration learns it.
async fn listen(mut config: ServeConfig) -> Result<(TcpListener, ServeConfig), String> {
    let listener = TcpListener::bind(config.listen).await.map_err(|error| {
        format!(
            "The address {} cannot be used: {error}. Is another program listening there? Set --listen to choose another.",
            config.listen
        )
    })?;
    config.listen = listener.local_addr().map_err(|error| error.to_string())?;
    if config.public_url.is_none() && config.listen.ip().is_unspecified() {
        tracing::warn!("no --public-url is set, so browsers on other computers may be refused when they send a form");
    }
    Ok((listener, config))
}

fn work_in_the_background(state: &AppState, files: SiteFiles) {
    let db = state.db.clone();
    tokio::spawn(crate::directory::sheet::finish_all(db.clone()));
    tokio::spawn(async move { db.relay_hints().await });
    tokio::spawn(crate::searches::keep_watching(state.clone()));
    // A thread of its own: the runtime would wait for it at the end, and nobody needs that.
    std::thread::spawn(move || files.compress());
}

async fn serve(listener: TcpListener, state: AppState, stop: watch::Sender<bool>) -> Result<(), String> {
    let listener = listener.tap_io(|stream| {
        // Without this, small answers wait for the network's acknowledgement timer.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "no delay could not be set");
        }
    });
    let mut stopping = stop.subscribe();
    let service = router(state).into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, service).with_graceful_shutdown(async move {
        stop_requested().await;
        tracing::info!("stopping");
        // Nobody listening for the signal means that there is no stream to end.
        let _ = stop.send(true);
    });
    let too_late = async {
        let _ = stopping.wait_for(|stopping| *stopping).await;
        tokio::time::sleep(DRAIN).await;
    };
    tokio::select! {
        served = served => served.map_err(|error| format!("The server stopped: {error}")),
        () = too_late => {
            tracing::warn!("connections that did not end were cut");
            Ok(())
        }
    }
}

async fn stop_requested() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate());
        if let Ok(mut terminate) = terminate {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = interrupt.await;
}
