//! What the page knows of the drawing: it outlives the answers that turn the table's pages.

use crate::directory::graph::model::Drawing;
use crate::directory::view::address::Address;
use crate::error::Error;
use leptos::prelude::*;

#[derive(Clone, Copy)]
pub struct Weave {
    #[cfg(feature = "hydrate")]
    address: Memo<Address>,
    pub drawing: RwSignal<Option<Drawing>>,
    pub failed: RwSignal<Option<Error>>,
    /// Whether places are still looked for.
    pub is_busy: RwSignal<bool>,
    /// The number of the node whose partners are shown.
    pub chosen: RwSignal<Option<usize>>,
    #[cfg(feature = "hydrate")]
    asked: StoredValue<Option<String>>,
    #[cfg(feature = "hydrate")]
    pub stage: StoredValue<Option<super::stage::Stage>, LocalStorage>,
}

impl Weave {
    pub fn new(address: Memo<Address>) -> Weave {
        #[cfg(not(feature = "hydrate"))]
        let _ = address;
        Weave {
            #[cfg(feature = "hydrate")]
            address,
            drawing: RwSignal::new(None),
            failed: RwSignal::new(None),
            is_busy: RwSignal::new(true),
            chosen: RwSignal::new(None),
            #[cfg(feature = "hydrate")]
            asked: StoredValue::new(None),
            #[cfg(feature = "hydrate")]
            stage: StoredValue::new_local(None),
        }
    }

    /// Asks for what is to be drawn, unless it is there; an answer that is late is left alone.
    /// Order and page of the table make no difference to it.
    #[cfg(feature = "hydrate")]
    pub fn load(self) {
        use crate::directory::model::{Search, Sort};
        let search = self.address.get().search;
        let query = Search { sort: Sort::Relevance, page: 1, ..search }.to_query();
        if self.asked.get_value().as_ref() == Some(&query) {
            return;
        }
        self.asked.set_value(Some(query.clone()));
        let alliance = expect_context::<crate::network::model::Alliance>();
        leptos::task::spawn_local(async move {
            let answer = crate::directory::graph::api::network_graph(alliance.slug.clone(), query.clone()).await;
            if self.asked.try_get_value().flatten() != Some(query) {
                return;
            }
            self.chosen.set(None);
            match answer {
                Ok(drawing) => {
                    self.stage.set_value(Some(super::stage::Stage::new(&drawing, &alliance)));
                    self.failed.set(None);
                    self.drawing.set(Some(drawing));
                }
                Err(error) => {
                    // Whoever comes here again asks again.
                    self.asked.set_value(None);
                    self.is_busy.set(false);
                    self.failed.set(Some(error));
                }
            }
        });
    }
}
