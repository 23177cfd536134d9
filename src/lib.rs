//! Consortia, the workplace of an innovation alliance.
//!
//! The modules in reading order: what everything stands on, then one slice per subject.

#![recursion_limit = "512"]

pub mod day;
pub mod error;
pub mod i18n;
pub mod id;
pub mod policy;

#[cfg(feature = "ssr")]
pub mod config;
#[cfg(feature = "ssr")]
pub mod db;
pub mod live;
#[cfg(feature = "ssr")]
pub mod search;
#[cfg(feature = "ssr")]
pub mod server;
pub mod ui;

pub mod account;
pub mod activity;
pub mod comment;
pub mod contact;
pub mod dashboard;
pub mod directory;
pub mod inbox;
pub mod matchmaking;
pub mod membership;
pub mod network;
pub mod opportunity;
pub mod picture;
pub mod pipeline;
pub mod public;
pub mod searches;
pub mod talk;

pub mod app;
#[cfg(feature = "ssr")]
pub mod command;

#[cfg(all(test, feature = "ssr"))]
mod tests;

/// Brings a page that the server has rendered to life in the browser.
///
/// The document is marked as alive only once all of it answers: the page's own part of the
/// program may come later than the frame, and what is chosen in a list before would be lost.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    use leptos::prelude::document;
    console_error_panic_hook::set_once();
    wasm_bindgen_futures::spawn_local(async {
        leptos::mount::hydrate_from_async(leptos::tachys::dom::body(), app::App).await.forget();
        // What only works with the script appears, and what only works without it goes.
        if let Some(html) = document().document_element() {
            let _ = html.set_attribute("data-js", "");
        }
    });
}
