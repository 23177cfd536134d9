//! Where the browser's files are, and what they are called.

use crate::config::ServeConfig;
use crate::server::files::SiteFiles;
use leptos::config::LeptosOptions;
use std::net::SocketAddr;
use std::path::PathBuf;

/// The name of the list of hashes, beside the program.
const HASH_FILE: &str = "hash.txt";

/// The folder of the browser's files, with the hashes in their names if they have some.
pub struct Site {
    pub folder: PathBuf,
    /// Pairs of kind and hash; empty where names carry none.
    hashes: Vec<(String, String)>,
}

impl Site {
    /// Looks where the operator says, beside the program, or where a build leaves the files.
    /// A build names them by their content and lists the hashes beside the program, where
    /// the framework looks for them too.
    pub fn find(config: &ServeConfig) -> Result<Site, String> {
        let program = std::env::current_exe().map_err(|error| format!("The program cannot find itself: {error}"))?;
        let beside = program.parent().map(PathBuf::from).unwrap_or_default();
        let folder = config.site.clone().unwrap_or_else(|| {
            let site = beside.join("site");
            if site.is_dir() { site } else { PathBuf::from("target/site") }
        });
        // Without the file, names carry no hashes; `check` finds out if they do after all.
        let list = std::fs::read_to_string(beside.join(HASH_FILE)).unwrap_or_default();
        let pair =
            |line: &str| line.split_once(':').map(|(kind, hash)| (kind.trim().to_owned(), hash.trim().to_owned()));
        Ok(Site { folder, hashes: list.lines().filter_map(pair).collect() })
    }

    /// Makes sure that the pages will name files which are there. The error is a sentence
    /// for the operator.
    pub fn check(&mut self, files: &SiteFiles) -> Result<(), String> {
        if files.has("/pkg/consortia.js") {
            // A build without hashes, as during development; an older list beside the
            // program means nothing to it.
            self.hashes.clear();
            return Ok(());
        }
        let named = |(kind, hash): &(String, String)| files.has(&path_of(kind, hash));
        if !self.hashes.is_empty() && self.hashes.iter().all(named) {
            return Ok(());
        }
        Err(format!(
            "The browser's files in '{}' do not belong to this program: its list of them ({HASH_FILE}, beside the \
             program) is missing or names others. Please copy the program, {HASH_FILE} and the site folder together.",
            self.folder.display()
        ))
    }

    /// What the framework needs to know of the site.
    pub fn options(&self, listen: SocketAddr) -> LeptosOptions {
        LeptosOptions::builder()
            .output_name("consortia")
            .site_root(self.folder.to_string_lossy().into_owned())
            .site_addr(listen)
            .hash_files(!self.hashes.is_empty())
            .hash_file(HASH_FILE.into())
            .build()
    }
}

/// The address of the file that a line of the list speaks of.
fn path_of(kind: &str, hash: &str) -> String {
    match kind {
        "split" => format!("/pkg/__wasm_split.{hash}.js"),
        "manifest" => format!("/pkg/__wasm_split_manifest.{hash}.json"),
        extension => format!("/pkg/consortia.{hash}.{extension}"),
    }
}
