//! The directory's results on the map.

use super::model::Mapped;
use crate::error::Result;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

/// Where the organisations lie that a search finds: markers for the extent `at`, or for one
/// that shows all of them. Both are written as in the page's address.
#[server(name = MapDirectory, prefix = "/api", endpoint = "directory/map", input = GetUrl)]
pub async fn map_directory(
    alliance: String,
    #[server(default)] query: String,
    #[server(default)] at: String,
) -> Result<Mapped> {
    use super::find::find_on_map;
    use super::model::Extent;
    use crate::account::Viewer;
    use crate::directory::model::Search;
    let viewer = Viewer::require(&alliance).await?;
    find_on_map(&crate::server::app()?, viewer.network_id(), &Search::parse(&query), Extent::parse(&at)).await
}
