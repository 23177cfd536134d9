//! One membership: its terms, its history, and the form of the step that the address names.

use super::history::History;
use super::inheritance::Passings;
use super::list::step_link;
use super::steps::StepForm;
use super::{period, status_badge, use_named};
use crate::directory::model::MembershipStatus;
use crate::directory::text::tier_name;
use crate::directory::view::{Breadcrumb, use_organisation_id};
use crate::error::Error;
use crate::membership::api::{PassMembership, membership};
use crate::membership::model::{MembershipPage as Page, Step};
use crate::membership::text::{self, inheritance};
use crate::network::model::Alliance;
use crate::talk::view::MemberTalks;
use crate::ui::{Head, Icon, Loading, Problem, use_lang, when_loaded};
use leptos::prelude::*;

#[component]
pub fn MembershipPage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let id = use_organisation_id();
    let step = use_named("step");
    let pass = ServerAction::<PassMembership>::new();
    // A step that was taken leads back to the address without its name, and so to new data.
    let loaded = Resource::new(
        move || (id.get(), step.get(), pass.version().get()),
        move |(id, ..)| {
            let slug = slug.clone();
            async move { membership(slug, id.ok_or(Error::NotFound)?).await }
        },
    );
    view! {
        <main id="main" class="page" tabindex="-1">
            <Transition fallback=Loading>
                {when_loaded(move || {
                    let step = step.get().and_then(|code| Step::parse(&code));
                    Suspend::new(async move {
                        match loaded.await {
                            Ok(page) => view! { <One page step pass /> }.into_any(),
                            Err(error) => view! { <Problem error /> }.into_any(),
                        }
                    })
                })}
            </Transition>
        </main>
    }
}

#[component]
fn One(page: Page, step: Option<Step>, pass: ServerAction<PassMembership>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let profile = format!("/{slug}/directory/{}", page.organisation);
    let title = format!("{}: {}", text::TITLE.say(lang), page.name);
    let status = page.membership.as_ref().map(|membership| membership.status);
    let possible: Vec<Step> = match status {
        Some(status) if page.may_edit => Step::possible(status).collect(),
        _ => Vec::new(),
    };
    // After a refusal the status may be another one; the form then stays, with what was typed.
    let form = step.filter(|_| page.may_edit).map(|step| view! { <StepForm page=page.clone() step /> });
    let talks =
        page.talks.clone().map(|talks| view! { <MemberTalks organisation=page.organisation talks today=page.today /> });
    let href = format!("/{slug}/membership/{}", page.organisation);
    let buttons = possible.into_iter().map(|step| step_link(lang, &href, step, &page.name)).collect_view();
    view! {
        <Head title=title.clone() />
        <Breadcrumb steps=vec![(format!("/{slug}/membership"), text::TITLE.say(lang).to_owned())] here=page.name.clone() />
        <header class="page-head">
            <div class="page-head-text"><h1>{title}</h1></div>
            <div class="button-row"><a class="button" href=profile><Icon name="building" />{text::TO_PROFILE.say(lang)}</a></div>
        </header>
        <div class="split">
            <div class="stack">{form}{talks}<History record=page.record.clone() /></div>
            <aside class="stack" aria-label=text::TITLE.say(lang)>
                <Terms page=page.clone() />
                <div class="cluster">{buttons}</div>
                <Passings page action=pass />
            </aside>
        </div>
    }
}

#[component]
fn Terms(page: Page) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let Some(membership) = page.membership else {
        let said = match page.through {
            Some((id, name)) => {
                let href = format!("/{slug}/membership/{id}");
                view! { <p>{inheritance::THROUGH.say(lang)}" "<a href=href>{name}</a></p> }.into_any()
            }
            None => view! { <p>{text::NO_MEMBERSHIP.say(lang)}</p> }.into_any(),
        };
        return view! { <section class="card"><h2>{text::TITLE.say(lang)}</h2>{said}</section> }.into_any();
    };
    let tier =
        (membership.status != MembershipStatus::Applied).then(|| tier_name(membership.tier).say(lang).to_owned());
    let facts = [(text::TIER, tier), (text::FEE_CLASS, page.fee_class), (text::PERIOD, period(lang, &membership))];
    let facts = facts
        .into_iter()
        .filter_map(|(term, said)| Some(view! { <div><dt>{term.say(lang)}</dt><dd>{said?}</dd></div> }))
        .collect_view();
    view! {
        <section class="card">
            <h2>{text::TITLE.say(lang)}</h2>
            <dl class="facts">
                <div><dt>{text::STATUS.say(lang)}</dt><dd>{status_badge(lang, membership.status)}</dd></div>
                {facts}
            </dl>
        </section>
    }
    .into_any()
}
