//! What is seen of the map: what the address says, or a little ahead of it while a hand moves.

use super::super::address::Address;
use crate::directory::map::model::Extent;
use leptos::prelude::*;
use std::time::Duration;

/// A pause of this length lets the address follow.
const PAUSE: Duration = Duration::from_millis(200);

#[derive(Clone, Copy)]
pub struct Look {
    address: Memo<Address>,
    /// Takes the address to another extent, without a step in the browser's history.
    go: Callback<Option<Extent>>,
    ahead: RwSignal<Option<Extent>>,
    waiting: StoredValue<Option<TimeoutHandle>>,
    /// What in the map has the focus: the name of a step, or nothing for the map itself. Every
    /// answer makes the map anew, and the focus goes on from where it was.
    #[cfg(feature = "hydrate")]
    pub focus: StoredValue<Option<String>>,
    #[cfg(feature = "hydrate")]
    pub fingers: StoredValue<super::fingers::Fingers>,
}

impl Look {
    pub fn new(address: Memo<Address>, go: Callback<Option<Extent>>) -> Look {
        let (ahead, waiting) = (RwSignal::new(None), StoredValue::new(None::<TimeoutHandle>));
        // What the address says from now on counts again, unless a hand is already further.
        Effect::new(move || {
            address.track();
            if waiting.with_value(Option::is_none) {
                ahead.set(None);
            }
        });
        // Whoever has left the page is not to be brought back.
        on_cleanup(move || {
            if let Some(handle) = waiting.try_get_value().flatten() {
                handle.clear();
            }
        });
        Look {
            address,
            go,
            ahead,
            waiting,
            #[cfg(feature = "hydrate")]
            focus: StoredValue::new(None),
            #[cfg(feature = "hydrate")]
            fingers: StoredValue::default(),
        }
    }

    /// What is seen, where without an extent in the address this one shows all that was found.
    pub fn extent(self, fitted: Extent) -> Extent {
        self.ahead.get().or(self.address.read().at).unwrap_or(fitted)
    }

    /// Shows another extent at once, and lets the address follow soon; without one, goes to
    /// what shows everything.
    pub fn turn(self, to: Option<Extent>) {
        if let Some(earlier) = self.waiting.get_value() {
            earlier.clear();
        }
        let Some(to) = to else {
            self.waiting.set_value(None);
            self.ahead.set(None);
            return self.go.run(None);
        };
        self.ahead.set(Some(to));
        let follow = move || {
            self.waiting.set_value(None);
            self.go.run(Some(to));
        };
        self.waiting.set_value(set_timeout_with_handle(follow, PAUSE).ok());
    }
}
