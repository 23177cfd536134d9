//! The browser's files: read once at start, compressed once, served from memory. What is
//! not in memory cannot be asked for, so no path leads out of the site's folder.

use super::AppState;
use axum::body::{Body, Bytes};
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY,
};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::Response;
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// A release's files are far smaller than this. A development build's WebAssembly is far
/// larger: compressing it would take minutes, for a browser on the same machine.
const COMPRESS_AT_MOST: usize = 4 * 1024 * 1024;

/// One file with its compressed form, if that is smaller.
struct File {
    kind: &'static str,
    plain: Arc<[u8]>,
    brotli: OnceLock<Option<Arc<[u8]>>>,
    checksum: String,
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

    /// Compresses every file, once. It takes some seconds of computing; until it is done,
    /// files are sent as they are.
    pub fn compress(&self) {
        for file in self.0.values().filter(|file| file.plain.len() <= COMPRESS_AT_MOST) {
            file.brotli.get_or_init(|| compressed(&file.plain));
        }
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
            let checksum = format!("{:x}", checksum(&plain));
            let name = format!("/{}", relative.to_string_lossy());
            files.insert(name, File { kind: kind_of(&path), plain, brotli: OnceLock::new(), checksum });
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
    let caching = caching(path, state.leptos.hash_files);
    let brotli = if accepts_brotli(&request.headers) { file.brotli.get().cloned().flatten() } else { None };
    // Two encodings of a file are two things to a cache, so each has a tag of its own.
    let etag = format!("\"{}{}\"", file.checksum, if brotli.is_some() { "-br" } else { "" });
    let mut response = Response::builder()
        .header(CONTENT_TYPE, file.kind)
        .header(ETAG, &etag)
        .header(VARY, "accept-encoding")
        .header(CACHE_CONTROL, caching);
    if is_known(&request.headers, &etag) {
        return response.status(StatusCode::NOT_MODIFIED).body(Body::empty()).ok();
    }
    if brotli.is_some() {
        response = response.header(CONTENT_ENCODING, "br");
    }
    let bytes = brotli.unwrap_or_else(|| file.plain.clone());
    response = response.header(CONTENT_LENGTH, bytes.len());
    let is_head = request.method == Method::HEAD;
    response.body(if is_head { Body::empty() } else { Body::from(Bytes::from_owner(bytes)) }).ok()
}

/// How long a browser may keep a file without asking again.
///
/// Names below /pkg/ carry a hash of the content, with one exception: the script that starts
/// the program is named before the build writes into it what the other files are called. A
/// browser that kept it over an upgrade would ask for files that are gone.
fn caching(path: &str, hashed: bool) -> &'static str {
    match path.strip_prefix("/pkg/").filter(|_| hashed) {
        Some(name) if name.ends_with(".js") && !name.starts_with("__wasm_split") => "no-cache",
        Some(_) => "public, max-age=31536000, immutable",
        None => "public, max-age=300",
    }
}

/// Whether a client takes brotli: named with a quality above nothing, or covered by `*`.
fn accepts_brotli(headers: &HeaderMap) -> bool {
    let values = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    let mut any = false;
    for coding in values.flat_map(|value| value.split(',')) {
        let (name, parameters) = coding.split_once(';').unwrap_or((coding, ""));
        let quality = parameters.trim().strip_prefix("q=").map_or(Some(1.0), |q| q.trim().parse::<f32>().ok());
        let wanted = quality.is_some_and(|quality| quality > 0.0);
        match name.trim() {
            name if name.eq_ignore_ascii_case("br") => return wanted,
            "*" => any = wanted,
            _ => {}
        }
    }
    any
}

/// Whether the client has this version already.
fn is_known(headers: &HeaderMap, etag: &str) -> bool {
    let values = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|tag| tag.trim().trim_start_matches("W/") == etag)
}

/// The compressed form, if it is smaller.
fn compressed(plain: &[u8]) -> Option<Arc<[u8]>> {
    let mut bytes = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &plain[..], &mut bytes, &parameters).ok()?;
    (bytes.len() < plain.len()).then(|| bytes.into())
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
fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_named_by_its_content_is_kept_for_ever() {
        for (path, hashed, expected) in [
            ("/pkg/consortia.lxczg7.js", true, "no-cache"),
            ("/pkg/__wasm_split.Ueu0Qu.js", true, "public, max-age=31536000, immutable"),
            ("/pkg/consortia.ACeFbL.wasm", true, "public, max-age=31536000, immutable"),
            ("/pkg/consortia.sxVObA.css", true, "public, max-age=31536000, immutable"),
            ("/pkg/consortia.wasm", false, "public, max-age=300"),
            ("/favicon.svg", true, "public, max-age=300"),
        ] {
            assert_eq!(caching(path, hashed), expected, "{path}");
        }
    }

    #[test]
    fn brotli_is_sent_to_who_takes_it() {
        for (header, expected) in [
            ("gzip, deflate, br, zstd", true),
            ("br;q=0.1", true),
            ("*", true),
            ("br;q=0, *", false),
            ("br;q=0", false),
            ("br; q=0.000, gzip", false),
            ("gzip, brotli-like", false),
            ("*;q=0", false),
            ("", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_ENCODING, header.parse().unwrap());
            assert_eq!(accepts_brotli(&headers), expected, "{header}");
        }
    }
}
