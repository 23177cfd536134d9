//! What a view shows of a search, asked for in one call.

use super::address::{Address, Shown};
use crate::directory::api::search_directory;
use crate::directory::graph::api::network_directory;
use crate::directory::graph::model::{Links, Networked};
use crate::directory::map::api::map_directory;
use crate::directory::map::model::{Extent, Mapped, Places};
use crate::directory::model::Found;
use crate::error::Result;
use serde::{Deserialize, Serialize};

/// What is found, with what only some views need.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Seen {
    pub found: Found,
    pub places: Option<Places>,
    pub links: Option<Links>,
}

/// What has to be asked for again when it changes.
#[derive(Clone, Debug, PartialEq)]
pub enum Asked {
    List(String),
    Map(String, Option<Extent>),
    Network(String),
}

impl Asked {
    pub fn of(address: &Address) -> Asked {
        let query = address.search.to_query();
        match address.shown {
            Shown::Cards | Shown::Table => Asked::List(query),
            Shown::Map => Asked::Map(query, address.at),
            Shown::Network => Asked::Network(query),
        }
    }

    pub async fn ask(self, alliance: String) -> Result<Seen> {
        match self {
            Asked::List(query) => {
                Ok(Seen { found: search_directory(alliance, query).await?, places: None, links: None })
            }
            Asked::Map(query, at) => {
                let at = at.map(Extent::to_param).unwrap_or_default();
                let Mapped { found, places } = map_directory(alliance, query, at).await?;
                Ok(Seen { found, places: Some(places), links: None })
            }
            Asked::Network(query) => {
                let Networked { found, links } = network_directory(alliance, query).await?;
                Ok(Seen { found, places: None, links: Some(links) })
            }
        }
    }
}
