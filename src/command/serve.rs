//! Starting and stopping the server.

use crate::account::Mailer;
use crate::config::{DataConfig, ServeConfig};
use crate::matchmaking::service::MatchmakingService;
use crate::search::service::SearchService;
use crate::server::files::SiteFiles;
use crate::server::{AppState, router};
use axum::serve::ListenerExt;
use fs4::fs_std::FileExt;
use leptos::config::LeptosOptions;
use std::fs::File;
use std::path::PathBuf;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// Runs until the process is told to stop; then requests in flight are finished.
pub async fn run(data: &DataConfig, config: ServeConfig) -> Result<(), String> {
    let _lock = lock_data_folder(data)?;
    let (db, _) = super::open(data).await?;
    let listener = TcpListener::bind(config.listen).await.map_err(|error| {
        format!("The address {} cannot be used: {error}. Is another program listening there? Set --listen to choose another.", config.listen)
    })?;
    // Port 0 asks the system for a free one; the real one is what browsers will name.
    let mut config = config;
    config.listen = listener.local_addr().map_err(|error| error.to_string())?;
    let site = site_folder(&config);
    let leptos = LeptosOptions::builder()
        .output_name("consortia")
        .site_root(site.to_string_lossy().into_owned())
        .site_addr(config.listen)
        .hash_files(hash_file_is_there(&site))
        .hash_file(Arc::<str>::from("hash.txt"))
        .build();
    let (stop, shutdown) = watch::channel(false);
    let search =
        SearchService::start(db.clone()).await.map_err(|error| format!("The search index cannot be built: {error}"))?;
    let state = AppState {
        db: db.clone(),
        mailer: Mailer::from_config(&config)?,
        search,
        matchmaking: MatchmakingService::start(db.clone()),
        files: SiteFiles::read(&site)?,
        leptos,
        shutdown,
        config: Arc::new(config),
    };
    tokio::spawn({
        let db = db.clone();
        async move { db.relay_hints().await }
    });
    println!("Consortia is ready: {}", state.config.origin());
    let listener = listener.tap_io(|stream| {
        // Without this, small answers wait for the network's acknowledgement timer.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "no delay could not be set");
        }
    });
    let service = router(state).into_make_service_with_connect_info::<std::net::SocketAddr>();
    let served = axum::serve(listener, service).with_graceful_shutdown(async move {
        stop_requested().await;
        let _ = stop.send(true);
    });
    served.await.map_err(|error| format!("The server stopped: {error}"))?;
    db.close().await;
    Ok(())
}

/// Two programs writing one embedded database would not see each other's changes.
fn lock_data_folder(data: &DataConfig) -> Result<Option<File>, String> {
    let Some(path) = data.address().strip_prefix("sqlite:").map(|path| path.trim_start_matches("//").to_owned()) else {
        return Ok(None);
    };
    let path = PathBuf::from(path.split('?').next().unwrap_or_default());
    let folder = path.parent().map(PathBuf::from).unwrap_or_default();
    if !folder.as_os_str().is_empty() {
        std::fs::create_dir_all(&folder)
            .map_err(|error| format!("The data folder '{}' cannot be made: {error}", folder.display()))?;
    }
    let lock_path = path.with_extension("lock");
    let lock = File::create(&lock_path)
        .map_err(|error| format!("The data folder '{}' cannot be written to: {error}", folder.display()))?;
    match FileExt::try_lock_exclusive(&lock) {
        Ok(true) => Ok(Some(lock)),
        _ => Err(format!(
            "The data folder '{}' is in use by another Consortia. Stop that one, or set --data-dir to another folder.",
            folder.display()
        )),
    }
}

/// The browser's files: where the operator says, beside the program, or where a build leaves them.
fn site_folder(config: &ServeConfig) -> PathBuf {
    if let Some(site) = &config.site {
        return site.clone();
    }
    let beside = std::env::current_exe().ok().and_then(|program| Some(program.parent()?.join("site")));
    beside.filter(|folder| folder.is_dir()).unwrap_or_else(|| PathBuf::from("target/site"))
}

/// Builds name their files by content and list the hashes beside the program.
fn hash_file_is_there(_site: &std::path::Path) -> bool {
    std::env::current_exe().ok().and_then(|program| Some(program.parent()?.join("hash.txt").is_file())).unwrap_or(false)
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
