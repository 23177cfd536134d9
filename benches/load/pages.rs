//! The directory, and what a browser loads on its first visit.

use crate::ALLIANCE;
use crate::client::{Client, encoded};
use crate::measure::{Figures, Unit, rates, times};

/// What people type: one word, several, unfinished, mistyped, in several languages; with facets.
const SEARCHES: [&str; 20] = [
    "q=hydrogen",
    "q=battery+storage",
    "q=university",
    "q=fraunhofer",
    "q=photovoltaik",
    "q=energy",
    "q=robot",
    "q=hydrogne",
    "q=institut&country=DE",
    "q=&country=PL",
    "q=&country=CZ&kind=enterprise",
    "q=recycling+plastics",
    "q=magazynowanie+energii",
    "q=quantum",
    "q=agri",
    "q=water&country=ES",
    "q=digital+twin",
    "q=lab",
    "q=",
    "q=zürich",
];

/// The search as the browser asks for it: 20 organisations with the counts of every facet.
pub fn search(address: &str, cookie: &str, figures: &mut Figures) -> Result<(), String> {
    let paths: Vec<String> = SEARCHES
        .iter()
        .map(|query| format!("/api/directory/search?{}", encoded(&[("alliance", ALLIANCE), ("query", query)])))
        .collect();
    let (ours, bare) = times(address, cookie, &paths, 1000)?;
    figures.compare("search of the directory, p50", Unit::Milliseconds, ours.p50, "≤ 3 ms", bare.p50);
    figures.compare("search of the directory, p99", Unit::Milliseconds, ours.p99, "≤ 20 ms", bare.p99);
    Ok(())
}

/// The directory's page, rendered on the server.
pub fn directory(address: &str, cookie: &str, figures: &mut Figures) -> Result<(), String> {
    let paths: Vec<String> = SEARCHES.iter().map(|query| format!("/{ALLIANCE}/directory?{query}")).collect();
    let (ours, bare) = times(address, cookie, &paths, 200)?;
    figures.compare("page of the directory, p50", Unit::Milliseconds, ours.p50, "", bare.p50);
    let (ours, bare) = rates(address, cookie, &paths)?;
    figures.compare("pages of the directory, 16 clients", Unit::PerSecond, ours, "≥ 400 /s", bare);
    Ok(())
}

/// Everything the first page needs, compressed as a browser gets it. It is the sign-in, which
/// belongs to the program itself and needs no part of it.
pub fn first_page(address: &str, figures: &mut Figures) -> Result<(), String> {
    let (wasm, all) = weight(&Client::new(address, ""), "/sign-in")?;
    figures.add("WebAssembly of the first page, compressed", kilobytes(wasm), "≤ 450 kB");
    figures.add("all of the first page, compressed", kilobytes(all), "≤ 700 kB");
    Ok(())
}

/// The bytes of a page's WebAssembly, and of all that the page needs with itself.
fn weight(client: &Client, path: &str) -> Result<(usize, usize), String> {
    let text = client.get(path)?;
    let mut files = files_of(&String::from_utf8_lossy(&text));
    // The script that starts the program loads the one that loads its parts.
    for script in files.clone().iter().filter(|file| file.ends_with(".js")) {
        let text = client.get(script)?;
        files.extend(loaders_of(&String::from_utf8_lossy(&text)));
    }
    files.sort_unstable();
    files.dedup();
    let mut sum = client.get_compressed(path)?.len();
    let mut wasm = 0;
    for file in files {
        let size = compressed(client, &file)?;
        sum += size;
        if file.ends_with(".wasm") {
            wasm += size;
        }
    }
    Ok((wasm, sum))
}

/// The loader of parts, as a script beside it names it.
fn loaders_of(script: &str) -> Vec<String> {
    let parts = script.split(['"', '\'']).filter_map(|part| part.strip_prefix("./"));
    parts.filter(|name| name.starts_with("__wasm_split")).map(|name| format!("/pkg/{name}")).collect()
}

/// The files are compressed in the background after the start; the smallest answer is waited for.
fn compressed(client: &Client, file: &str) -> Result<usize, String> {
    let plain = client.get(file)?.len();
    for _ in 0..240 {
        let size = client.get_compressed(file)?.len();
        if size < plain || plain < 2000 {
            return Ok(size);
        }
        std::thread::sleep(std::time::Duration::from_millis(500));
    }
    Err(format!("{file} was never sent compressed"))
}

/// Scripts, styles, icons: what stands between quotes and begins with a slash and has an ending.
fn files_of(page: &str) -> Vec<String> {
    let endings = [".js", ".wasm", ".css", ".svg", ".woff2"];
    let mut files: Vec<String> = page
        .split(['"', '\''])
        .map(|part| part.split(['#', '?']).next().unwrap_or_default())
        .filter(|part| part.starts_with('/') && endings.iter().any(|ending| part.ends_with(ending)))
        .map(str::to_owned)
        .collect();
    files.sort_unstable();
    files.dedup();
    files
}

fn kilobytes(bytes: usize) -> String {
    format!("{:.0} kB", bytes as f64 / 1000.0)
}
