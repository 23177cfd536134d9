//! Server functions of the talk slice. Their changes are in no feed, and the hints that follow
//! them name nobody: members get those hints too.

mod evaluation;
mod guide;
mod list;
mod talk;

pub use evaluation::*;
pub use guide::*;
pub use list::*;
pub use talk::*;

#[cfg(feature = "ssr")]
use {
    crate::account::Viewer,
    crate::db::Tx,
    crate::error::Result,
    crate::live::{Hint, Topic},
};

/// Makes a change durable and leads to the next page, whose address differs from the one at
/// hand, so that it is loaded anew.
#[cfg(feature = "ssr")]
async fn finish(mut tx: Tx, viewer: &Viewer, next: &str) -> Result<()> {
    let network = viewer.network_id();
    tx.announce(Hint { network, topic: Topic::Membership, id: network.0 }).await?;
    tx.commit().await?;
    leptos_axum::redirect(next);
    Ok(())
}
