//! Memberships as coordinators and auditors look at them.

use crate::error::Result;
use crate::id::OrganisationId;
use crate::membership::model::{MembershipPage, Memberships};
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    crate::account::Viewer,
    crate::directory::model::MembershipStatus,
    crate::error::Error,
    crate::membership::model::PAGE_SIZE,
    crate::membership::store,
    crate::policy::{Action, Resource},
    crate::server::app,
    time::OffsetDateTime,
};

/// How many organisations are named that belong through others; more would be a list of its own.
#[cfg(feature = "ssr")]
const THROUGH_OTHERS: i64 = 200;

/// A page of the memberships, of one status or of all, with the figures of the alliance. A
/// page behind the last one is the last one.
#[server(name = ListMemberships, prefix = "/api", endpoint = "membership/list", input = GetUrl)]
pub async fn memberships(
    alliance: String,
    #[server(default)] status: String,
    #[server(default)] page: u32,
) -> Result<Memberships> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::View, Resource::Membership, None)?;
    let mut tx = app()?.db.read().await?;
    let network = viewer.network_id();
    let status = MembershipStatus::parse(&status);
    let counts = store::counts(&mut tx, network).await?;
    let of_status = |known| status.is_none_or(|status| status == known);
    let total: i64 = counts.iter().filter(|(known, _)| of_status(*known)).map(|(_, count)| count).sum();
    let pages = u32::try_from(total).unwrap_or(u32::MAX).div_ceil(PAGE_SIZE).max(1);
    let page = page.clamp(1, pages);
    Ok(Memberships {
        counts,
        listed: store::listed(&mut tx, network, status, page).await?,
        page,
        pages,
        through_others: store::through_others(&mut tx, network, THROUGH_OTHERS).await?,
        figures: store::figures(&mut tx, network, OffsetDateTime::now_utc().date()).await?,
        may_edit: viewer.can(Action::Edit, Resource::Membership, None),
    })
}

/// One organisation's membership with everything that led to it.
#[server(name = ReadMembership, prefix = "/api", endpoint = "membership/one", input = GetUrl)]
pub async fn membership(alliance: String, organisation: OrganisationId) -> Result<MembershipPage> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::View, Resource::Membership, None)?;
    let mut tx = app()?.db.read().await?;
    let network = viewer.network_id();
    let standing = store::standing(&mut tx, network, organisation).await?.ok_or(Error::NotFound)?;
    Ok(MembershipPage {
        name: standing.name,
        organisation,
        membership: standing.membership,
        fee_class: standing.fee_class,
        through: store::member_through(&mut tx, network, organisation).await?,
        passings: store::passings(&mut tx, network, organisation).await?,
        record: store::record_of(&mut tx, network, organisation).await?,
        today: OffsetDateTime::now_utc().date(),
        may_edit: viewer.can(Action::Edit, Resource::Membership, None),
    })
}
