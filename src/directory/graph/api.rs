//! The directory's results as a network.

use super::model::{Drawing, Networked};
use crate::error::Result;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

/// Who of those that a search finds worked with whom: a page of the table. `query` is the
/// search as the page's address writes it.
#[server(name = NetworkDirectory, prefix = "/api", endpoint = "directory/network", input = GetUrl)]
pub async fn network_directory(alliance: String, #[server(default)] query: String) -> Result<Networked> {
    use super::find::find_network;
    use crate::account::Viewer;
    use crate::directory::model::Search;
    let viewer = Viewer::require(&alliance).await?;
    find_network(&crate::server::app()?, viewer.network_id(), &Search::parse(&query)).await
}

/// The same as nodes and edges, as far as they are drawn.
#[server(name = DrawNetwork, prefix = "/api", endpoint = "directory/network_graph", input = GetUrl)]
pub async fn network_graph(alliance: String, #[server(default)] query: String) -> Result<Drawing> {
    use super::find::draw_network;
    use crate::account::Viewer;
    use crate::directory::model::Search;
    let viewer = Viewer::require(&alliance).await?;
    draw_network(&crate::server::app()?, viewer.network_id(), &Search::parse(&query)).await
}
