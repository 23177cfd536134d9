//! Searching the directory.

use crate::directory::model::Found;
use crate::error::Result;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

/// The organisations that a search finds, a page of them, with the counts of every facet.
/// `query` is the search as the page's address writes it (see `Search::parse`).
#[server(name = SearchDirectory, prefix = "/api", endpoint = "directory/search", input = GetUrl)]
pub async fn search_directory(alliance: String, #[server(default)] query: String) -> Result<Found> {
    use crate::account::Viewer;
    use crate::directory::find::find;
    use crate::directory::model::Search;
    let viewer = Viewer::require(&alliance).await?;
    find(&crate::server::app()?, viewer.network_id(), &Search::parse(&query)).await
}
