//! The least a server can do: axum with one handler that answers a constant.

use axum::Router;
use axum::routing::any;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// The argument with which this program becomes the bare server.
pub const WORD: &str = "bare-server";

/// Answers every request with this many bytes, until it is ended.
pub fn serve(size: usize) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime starts");
    runtime.block_on(answer(size));
}

async fn answer(size: usize) {
    let constant: &'static str = "x".repeat(size).leak();
    let router = Router::new().fallback(any(move || async move { constant }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    println!("{}", listener.local_addr().expect("the port is known"));
    axum::serve(listener, router).await.expect("the server runs");
}

/// A bare server in a process of its own, as the program is; ended when it is dropped.
pub struct Bare {
    child: Child,
    pub address: String,
}

impl Bare {
    pub fn start(size: usize) -> Result<Bare, String> {
        let this = std::env::current_exe().map_err(|error| error.to_string())?;
        let mut child = Command::new(this)
            .args([WORD, &size.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| error.to_string())?;
        let mut address = String::new();
        let said = child.stdout.take().ok_or("the bare server says nothing")?;
        BufReader::new(said).read_line(&mut address).map_err(|error| error.to_string())?;
        Ok(Bare { child, address: address.trim().to_owned() })
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        // Nothing more can be done for a process that cannot be ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
