//! The browser's files: read once at start, compressed once, served from memory.

use super::AppState;
use axum::body::Body;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY};
use axum::http::request::Parts;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// One file with its compressed form, if that is smaller.
struct File {
    kind: &'static str,
    plain: Arc<[u8]>,
    brotli: OnceLock<Option<Arc<[u8]>>>,
    etag: String,
}

/// All files of the site, by their path in the URL.
#[derive(Clone, Default)]
pub struct SiteFiles(Arc<HashMap<String, File>>);

impl SiteFiles {
    /// Reads every file below a folder. The error is a sentence for the operator.
    pub fn read(root: &Path) -> Result<SiteFiles, String> {
        let mut files = HashMap::new();
        read_folder(root, root, &mut files).map_err(|error| {
            format!(
                "The browser's files cannot be read from '{}': {error}. Set --site to their folder.",
                root.display()
            )
        })?;
        Ok(SiteFiles(Arc::new(files)))
    }

    /// Whether there is a file under this path of the URL.
    pub fn has(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }
}

fn read_folder(root: &Path, folder: &Path, files: &mut HashMap<String, File>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read_folder(root, &path, files)?;
        } else if let Ok(relative) = path.strip_prefix(root) {
            let plain: Arc<[u8]> = std::fs::read(&path)?.into();
            let etag = format!("\"{:x}\"", crc(&plain));
            let name = format!("/{}", relative.to_string_lossy());
            files.insert(name, File { kind: kind_of(&path), plain, brotli: OnceLock::new(), etag });
        }
    }
    Ok(())
}

/// Answers a request for one of the files; none if there is no such file.
pub async fn serve(state: &AppState, request: &Parts) -> Option<Response> {
    if !matches!(request.method, Method::GET | Method::HEAD) {
        return None;
    }
    let path = request.uri.path();
    let file = state.files.0.get(path)?;
    let mut response =
        Response::builder().header(CONTENT_TYPE, file.kind).header(ETAG, &file.etag).header(VARY, "accept-encoding");
    // Names below /pkg/ carry a hash of the content, so they never change.
    let forever = path.starts_with("/pkg/") && state.leptos.hash_files;
    response = response
        .header(CACHE_CONTROL, if forever { "public, max-age=31536000, immutable" } else { "public, max-age=300" });
    if request.headers.get(IF_NONE_MATCH).is_some_and(|tag| tag.as_bytes() == file.etag.as_bytes()) {
        return response.status(StatusCode::NOT_MODIFIED).body(Body::empty()).ok();
    }
    let accepts_brotli = request
        .headers
        .get(ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.contains("br"));
    let brotli = if accepts_brotli { compressed(state.files.clone(), path.to_owned()).await } else { None };
    match brotli {
        Some(bytes) => {
            response.header(CONTENT_ENCODING, "br").body(Body::from(axum::body::Bytes::from_owner(bytes))).ok()
        }
        None => response.body(Body::from(axum::body::Bytes::from_owner(file.plain.clone()))).ok(),
    }
}

/// The compressed form, made at the first request for it and kept.
async fn compressed(files: SiteFiles, path: String) -> Option<Arc<[u8]>> {
    if let Some(ready) = files.0.get(&path)?.brotli.get() {
        return ready.clone();
    }
    tokio::task::spawn_blocking(move || {
        let file = files.0.get(&path)?;
        file.brotli.get_or_init(|| compress(file)).clone()
    })
    .await
    .ok()
    .flatten()
}

fn compress(file: &File) -> Option<Arc<[u8]>> {
    let mut bytes = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &file.plain[..], &mut bytes, &parameters).ok()?;
    (bytes.len() < file.plain.len()).then(|| bytes.into())
}

fn kind_of(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" => "text/plain; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

/// A checksum that names a version of a file; it protects nothing.
fn crc(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
