//! Server functions of the contact slice.

mod keep;
mod link;
mod mine;

pub use keep::*;
pub use link::*;
pub use mine::*;

#[cfg(feature = "ssr")]
use {
    super::store,
    crate::activity::{
        self,
        model::{Event, EventKind},
    },
    crate::db::Tx,
    crate::error::Result,
    crate::id::{NetworkId, OrganisationId},
};

/// Records what a person decided about themselves: that it happened, not who did it, for the
/// feed is read by those who may not know that.
#[cfg(feature = "ssr")]
pub(crate) async fn record_own(tx: &mut Tx, network: NetworkId, organisation: OrganisationId) -> Result<()> {
    let name = store::organisation_name(tx, network, organisation).await?.unwrap_or_default();
    let event = Event::organisation(organisation, EventKind::ContactsChanged { name });
    activity::record_by_program(tx, network, event).await
}
