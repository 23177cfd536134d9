//! Small hints that something changed. A hint says what to look at again, never what it
//! looks like now: the browser asks, and the server checks rights anew.

use crate::id::NetworkId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What kind of record a hint is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    Network,
    Organisation,
    Opportunity,
    Proposal,
    /// What is written on a proposal's page; the id is the proposal's, whose facts have not changed.
    Record,
    Shortlist,
    /// Memberships, their acquisition or the talks with members as a whole; the id is the alliance's, so that a hint
    /// tells nobody whom it is about.
    Membership,
}

/// "This record of this alliance has changed."
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hint {
    pub network: NetworkId,
    pub topic: Topic,
    pub id: Uuid,
}

/// What a subscriber receives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signal {
    Changed(Hint),
    /// Hints may have been lost: look at everything again.
    Resync,
}

/// Calls back in the browser whenever something of the alliance has changed, and on
/// [`Signal::Resync`] whenever hints may have been lost, each (re)connection included; until
/// the component that asks is gone. On the server there is nothing to listen to.
pub fn use_live(alliance: &str, listener: impl Fn(Signal) + 'static) {
    #[cfg(feature = "hydrate")]
    {
        let number = client::join(alliance, listener);
        let alliance = alliance.to_owned();
        leptos::prelude::on_cleanup(move || client::leave(&alliance, number));
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = (alliance, listener);
}

#[cfg(feature = "hydrate")]
mod client;

#[cfg(feature = "ssr")]
pub use server::Live;

#[cfg(feature = "ssr")]
mod server {
    use super::{Hint, Signal};
    use tokio::sync::broadcast;

    /// The hub of one process. Cloning it is cheap.
    #[derive(Clone)]
    pub struct Live(broadcast::Sender<Signal>);

    impl Default for Live {
        fn default() -> Self {
            Self(broadcast::channel(1024).0)
        }
    }

    impl Live {
        /// Tells every open browser of this process. Nobody listening is no error.
        pub fn publish(&self, hint: Hint) {
            let _ = self.0.send(Signal::Changed(hint));
        }

        pub fn resync(&self) {
            let _ = self.0.send(Signal::Resync);
        }

        pub fn subscribe(&self) -> broadcast::Receiver<Signal> {
            self.0.subscribe()
        }
    }
}
