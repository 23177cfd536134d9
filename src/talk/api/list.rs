//! All talks, and who is due.

use crate::error::Result;
use crate::talk::model::Talks;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    crate::account::Viewer,
    crate::policy::{Action, Resource},
    crate::server::app,
    crate::talk::due::is_due,
    crate::talk::model::{MemberLine, PAGE_SIZE, Show, TalkLine},
    crate::talk::store,
    time::OffsetDateTime,
};

/// A page of what is asked for: members whose talk is due, all members, talks that are
/// prepared, or talks that were held. A page behind the last one is the last one.
#[server(name = ReadTalks, prefix = "/api", endpoint = "talk/list", input = GetUrl)]
pub async fn talks(alliance: String, #[server(default)] show: String, #[server(default)] page: u32) -> Result<Talks> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::View, Resource::Talk, None)?;
    let mut tx = app()?.db.read().await?;
    let network = viewer.network_id();
    let today = OffsetDateTime::now_utc().date();
    let members = store::members(&mut tx, network, today).await?;
    let due = members.iter().filter(|one| is_due(one.due_on, today)).count() as i64;
    let (prepared, held) = store::counts(&mut tx, network).await?;
    let counts =
        vec![(Show::Due, due), (Show::Members, members.len() as i64), (Show::Drafts, prepared), (Show::Held, held)];
    let show = Show::parse(&show).unwrap_or(Show::Due);
    let total = counts.iter().find(|(known, _)| *known == show).map_or(0, |(_, count)| *count);
    let pages = u32::try_from(total).unwrap_or(u32::MAX).div_ceil(PAGE_SIZE).max(1);
    let page = page.clamp(1, pages);
    let talks = match show {
        Show::Drafts => part(store::drafts(&mut tx, network).await?, page),
        Show::Held => store::held(&mut tx, network, page).await?,
        Show::Due | Show::Members => Vec::<TalkLine>::new(),
    };
    let members: Vec<MemberLine> = match show {
        Show::Due => part(members.into_iter().filter(|one| is_due(one.due_on, today)).collect(), page),
        Show::Members => part(members, page),
        Show::Drafts | Show::Held => Vec::new(),
    };
    Ok(Talks {
        show,
        counts,
        members,
        talks,
        page,
        pages,
        months: store::months(&mut tx, network).await?,
        today,
        may_edit: viewer.can(Action::Create, Resource::Talk, None),
    })
}

/// The lines of a page.
#[cfg(feature = "ssr")]
fn part<T>(all: Vec<T>, page: u32) -> Vec<T> {
    let size = PAGE_SIZE as usize;
    all.into_iter().skip((page as usize - 1) * size).take(size).collect()
}
