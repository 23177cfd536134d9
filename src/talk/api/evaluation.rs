//! The evaluation of a period.

use crate::error::Result;
use crate::talk::evaluation::Evaluation;
use leptos::prelude::*;
use server_fn::codec::GetUrl;

#[cfg(feature = "ssr")]
use {
    crate::account::Viewer,
    crate::policy::{Action, Resource},
    crate::server::app,
    crate::talk::evaluation::by_question,
    crate::talk::period::{Length, Period},
    crate::talk::store,
    time::OffsetDateTime,
};

/// What the talks of a period say together; the current year where no period is named.
#[server(name = EvaluateTalks, prefix = "/api", endpoint = "talk/evaluation", input = GetUrl)]
pub async fn evaluate(alliance: String, #[server(default)] period: String) -> Result<Evaluation> {
    let viewer = Viewer::require(&alliance).await?;
    viewer.may(Action::View, Resource::Talk, None)?;
    let mut tx = app()?.db.read().await?;
    let network = viewer.network_id();
    let today = OffsetDateTime::now_utc().date();
    let period = Period::parse(&period).unwrap_or_else(|| Period::of(today, Length::Year));
    let now = store::spoken_members(&mut tx, network, period, today).await?;
    let before = store::spoken_members(&mut tx, network, period.before(), today).await?;
    let answers = store::in_period(&mut tx, network, period).await?;
    let answers_before = store::in_period(&mut tx, network, period.before()).await?;
    Ok(Evaluation {
        period,
        talks: now.talks,
        talks_before: before.talks,
        spoken: now.members_spoken,
        members: now.members,
        questions: by_question(&answers, &answers_before),
        needs: store::made_needs(&mut tx, network, period, today).await?,
        is_running: period.last_day() >= today,
    })
}
