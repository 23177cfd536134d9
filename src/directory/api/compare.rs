//! Organisations side by side.

use crate::directory::model::Compared;
use crate::error::Result;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

/// The organisations that the query of an address names by `id`, in its order. What the viewer
/// cannot see is left out, as if it were not there.
#[server(name = CompareOrganisations, prefix = "/api", endpoint = "directory/compare", input = GetUrl)]
pub async fn compare_organisations(alliance: String, #[server(default)] query: String) -> Result<Vec<Compared>> {
    use super::organisation::named;
    use crate::account::Viewer;
    use crate::directory::compare::chosen;
    use crate::directory::store;
    let viewer = Viewer::require(&alliance).await?;
    let ids = chosen(&query)?;
    let mut tx = crate::server::app()?.db.read().await?;
    let mut compared = Vec::new();
    for id in ids {
        if let Some(organisation) = store::visible(&mut tx, &viewer, id).await? {
            compared.push(Compared { nace: named(&organisation.particulars.nace), organisation });
        }
    }
    Ok(compared)
}
