//! Server functions of the network slice.

use super::model::Alliance;
use crate::error::Result;
use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;

/// The alliance with this slug, with its vocabulary and the viewer's role in it.
#[server(name = LoadAlliance, prefix = "/api", endpoint = "network/alliance", input = GetUrl)]
pub async fn alliance(alliance: String) -> Result<Alliance> {
    let viewer = crate::account::Viewer::require(&alliance).await?;
    let mut tx = crate::server::app()?.db.read().await?;
    super::store::alliance(&mut tx, viewer.network_id(), viewer.role()).await
}
