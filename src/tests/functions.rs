//! Server functions that exist for the tests alone: what the gates in front of functions
//! are tried with, whatever the slices offer.

use crate::error::{Error, Problem, Result};
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use std::sync::Mutex;

/// The words that reached [`write`], by which a test sees whether its own was let through.
pub static WRITTEN: Mutex<Vec<String>> = Mutex::new(Vec::new());

#[server(name = TestWrite, prefix = "/api", endpoint = "test/write")]
pub async fn write(word: String) -> Result<String> {
    WRITTEN.lock().unwrap().push(word.clone());
    Ok(word)
}

#[server(name = TestRead, prefix = "/api", endpoint = "test/read", input = GetUrl)]
pub async fn read(word: String) -> Result<String> {
    Ok(word)
}

#[server(name = TestRefuse, prefix = "/api", endpoint = "test/refuse")]
pub async fn refuse(word: String) -> Result<()> {
    Err(if word == "secret" { Error::internal("the cause of it") } else { Error::field("word", Problem::Required) })
}

#[server(name = TestRedirect, prefix = "/api", endpoint = "test/redirect")]
pub async fn redirect(to: String) -> Result<()> {
    leptos_axum::redirect(&to);
    Ok(())
}

#[server(name = TestPanic, prefix = "/api", endpoint = "test/panic")]
pub async fn panic(word: String) -> Result<()> {
    panic!("{word}")
}

#[server(name = TestDatabase, prefix = "/api", endpoint = "test/database")]
pub async fn database() -> Result<()> {
    crate::server::app()?.db.write().await?.commit().await
}
