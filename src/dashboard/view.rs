//! The first page of an alliance.

mod about;
mod figures;
mod waiting;

use super::api::overview;
use super::model::Overview;
use super::text;
use crate::activity::view::ActivityList;
use crate::app::text as words;
use crate::error::Result;
use crate::live::use_live;
use crate::network::model::Alliance;
use crate::opportunity::view::ExchangeCard;
use crate::ui::{Head, Icon, LoadFailed, Loading, use_lang, when_loaded};
use about::About;
use figures::{FigureTiles, FundingCharts, KindChart, StageChart};
use leptos::prelude::*;
use std::time::Duration;
use waiting::WaitingCard;

/// Figures, charts, what waits and what happened, each leading to the list behind it.
#[component]
pub fn DashboardPage() -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let slug = alliance.slug.clone();
    let loaded = Resource::new(move || slug.clone(), overview);
    refresh_on_change(&alliance.slug, loaded);
    let intro = Some(alliance.tagline.say(lang)).filter(|tagline| !tagline.is_empty());
    let intro = intro.map_or_else(|| alliance.name.clone(), |tagline| format!("{}: {tagline}", alliance.name));
    let shown = alliance.clone();
    view! {
        <Head title=format!("{} · {}", words::OVERVIEW.say(lang), alliance.name) description=intro.clone() />
        <main id="main" class="page" tabindex="-1">
            <header class="page-head">
                <div class="page-head-text"><h1>{words::OVERVIEW.say(lang)}</h1><p class="page-intro">{intro}</p></div>
                <Transition>{
                    let slug = alliance.slug.clone();
                    when_loaded(move || Suspend::new({
                        let slug = slug.clone();
                        async move { loaded.await.ok().map(|overview| view! { <NewButtons slug overview /> }) }
                    }))
                }</Transition>
            </header>
            <Transition fallback=Loading>
                {when_loaded(move || Suspend::new({
                    let alliance = shown.clone();
                    async move {
                        match loaded.await {
                            Ok(overview) => view! { <Dashboard alliance overview /> }.into_any(),
                            Err(error) => view! { <LoadFailed error /> }.into_any(),
                        }
                    }
                }))}
            </Transition>
        </main>
    }
}

/// Changes come in swarms, as when somebody sorts the board; one look answers all of a second.
fn refresh_on_change(alliance: &str, loaded: Resource<Result<Overview>>) {
    let is_due = StoredValue::new(false);
    use_live(alliance, move |_| {
        if is_due.try_get_value() != Some(false) {
            return;
        }
        is_due.set_value(true);
        let look = move || {
            is_due.set_value(false);
            loaded.refetch();
        };
        set_timeout(look, Duration::from_secs(1));
    });
}

#[component]
fn NewButtons(slug: String, overview: Overview) -> impl IntoView {
    let lang = use_lang();
    let organisation = overview.may_create_organisation.then(|| {
        let href = format!("/{slug}/directory/new");
        let name = text::ADD_ORGANISATION.say(lang);
        view! { <a class="button button-collapse" href=href><Icon name="building" /><span>{name}</span></a> }
    });
    let proposal = overview.may_create_proposal.then(|| {
        let href = format!("/{slug}/pipeline/new");
        view! { <a class="button button-primary" href=href><Icon name="plus" />{text::ADD_PROPOSAL.say(lang)}</a> }
    });
    view! { <div class="button-row">{organisation}{proposal}</div> }
}

#[component]
fn Dashboard(alliance: Alliance, overview: Overview) -> impl IntoView {
    let slug = alliance.slug.clone();
    view! {
        <FigureTiles alliance=alliance.clone() overview=overview.clone() />
        <div class="dashboard">
            <div class="dashboard-column">
                <StageChart slug=slug.clone() overview=overview.clone() />
                <About alliance=alliance.clone() />
            </div>
            <div class="dashboard-column">
                <KindChart slug=slug.clone() overview=overview.clone() />
                <FundingCharts alliance=alliance.clone() overview=overview.clone() />
            </div>
            <div class="dashboard-column">
                <WaitingCard slug=slug.clone() role=alliance.role waiting=overview.waiting />
                <ExchangeCard slug=slug.clone() exchange=overview.exchange />
                <Lately slug activities=overview.activities />
            </div>
        </div>
    }
}

#[component]
fn Lately(slug: String, activities: Vec<crate::activity::model::Activity>) -> impl IntoView {
    let lang = use_lang();
    let list = if activities.is_empty() {
        view! { <p class="muted">{text::NOTHING_LATELY.say(lang)}</p> }.into_any()
    } else {
        view! { <ActivityList items=activities alliance=slug /> }.into_any()
    };
    view! { <section class="card"><div class="card-head"><h2>{text::LATELY.say(lang)}</h2></div>{list}</section> }
}
