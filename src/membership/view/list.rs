//! All memberships of the alliance with their figures. The filter and the pages are links, so
//! they work without JavaScript and can be passed on.

use super::figures::MemberFigures;
use super::inheritance::through_others;
use super::{period, status_badge, use_named};
use crate::directory::model::MembershipStatus;
use crate::directory::text::{status_name, tier_name};
use crate::directory::view::page_numbers;
use crate::i18n::Lang;
use crate::live::use_live;
use crate::membership::api::memberships;
use crate::membership::model::{Listed, Memberships, Step};
use crate::membership::text::{self, step_name};
use crate::network::model::Alliance;
use crate::ui::{Head, Icon, Loading, Problem, format, use_lang, when_loaded};
use leptos::prelude::*;

#[component]
pub fn MembershipsPage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let status = use_named("status");
    let page = use_named("page");
    let asked = slug.clone();
    let loaded = Resource::new(
        move || (status.get().unwrap_or_default(), page.get().and_then(|page| page.parse().ok()).unwrap_or(1)),
        move |(status, page)| memberships(asked.clone(), status, page),
    );
    use_live(&slug, move |_| loaded.refetch());
    view! {
        <main id="main" class="page" tabindex="-1">
            <Transition fallback=Loading>
                {when_loaded(move || {
                    let status = status.get().and_then(|code| MembershipStatus::parse(&code));
                    Suspend::new(async move {
                        match loaded.await {
                            Ok(page) => view! { <Everything page status /> }.into_any(),
                            Err(error) => view! { <Problem error /> }.into_any(),
                        }
                    })
                })}
            </Transition>
        </main>
    }
}

#[component]
fn Everything(page: Memberships, status: Option<MembershipStatus>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let base = format!("/{slug}/membership");
    let apply = page.may_edit.then(|| {
        let href = format!("/{slug}/apply");
        view! { <a class="button button-primary" href=href><Icon name="plus" />{text::APPLY_FOR.say(lang)}</a> }
    });
    view! {
        <Head title=text::TITLE.say(lang) description=text::INTRO.say(lang) />
        <header class="page-head">
            <div class="page-head-text"><h1>{text::TITLE.say(lang)}</h1><p class="page-intro">{text::INTRO.say(lang)}</p></div>
            <div class="button-row">
                <a class="button" href=format!("{base}/acquisition")><Icon name="users" />{text::TO_ACQUISITION.say(lang)}</a>
                <a class="button" href=format!("{base}/declaration")><Icon name="document" />{text::TO_DECLARATION.say(lang)}</a>
                {apply}
            </div>
        </header>
        <MemberFigures figures=page.figures.clone() />
        <section class="stack">
            <h2>{text::MEMBERSHIPS.say(lang)}</h2>
            {filter(lang, &base, &page, status)}
            {table(lang, &slug, &page)}
            {pagination(lang, &base, &page, status)}
        </section>
        {through_others(&slug, &page.through_others)}
    }
}

fn filter(lang: Lang, base: &str, page: &Memberships, chosen: Option<MembershipStatus>) -> impl IntoView + use<> {
    let all: i64 = page.counts.iter().map(|(_, count)| count).sum();
    let link = |status: Option<MembershipStatus>, count: i64| {
        let href = status.map_or_else(|| base.to_owned(), |status| format!("{base}?status={}", status.code()));
        let name = status.map_or(text::ALL, status_name).say(lang);
        let current = (status == chosen).then_some("page");
        view! { <a class="tab" href=href aria-current=current>{name}" "<span class="badge">{format::number(lang, count)}</span></a> }
    };
    let links = page.counts.iter().map(|(status, count)| link(Some(*status), *count)).collect_view();
    view! { <nav class="tabs" aria-label=text::BY_STATUS.say(lang)>{link(None, all)}{links}</nav> }
}

fn table(lang: Lang, slug: &str, page: &Memberships) -> impl IntoView + use<> {
    if page.listed.is_empty() {
        return view! { <p class="muted">{text::NOBODY.say(lang)}</p> }.into_any();
    }
    let rows = page.listed.iter().map(|one| row(lang, slug, one, page.may_edit)).collect_view();
    view! {
        <div class="table-wrap" tabindex="0" role="region" aria-label=text::MEMBERSHIPS.say(lang)>
            <table class="table table-stacked">
                <thead><tr>
                    <th scope="col">{text::ORGANISATION.say(lang)}</th>
                    <th scope="col">{text::STATUS.say(lang)}</th>
                    <th scope="col">{text::TIER.say(lang)}</th>
                    <th scope="col">{text::FEE_CLASS.say(lang)}</th>
                    <th scope="col">{text::PERIOD.say(lang)}</th>
                    {page.may_edit.then(|| view! { <th scope="col">{text::STEPS.say(lang)}</th> })}
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(lang: Lang, slug: &str, one: &Listed, may_edit: bool) -> impl IntoView + use<> {
    let href = format!("/{slug}/membership/{}", one.organisation);
    let status = one.membership.status;
    // What was applied for says nothing about the tier yet.
    let tier = if status == MembershipStatus::Applied { "" } else { tier_name(one.membership.tier).say(lang) };
    let steps = may_edit.then(|| {
        let links = Step::possible(status).map(|step| step_link(lang, &href, step, &one.name)).collect_view();
        view! { <td data-label=text::STEPS.say(lang)><span class="chip-row">{links}</span></td> }
    });
    view! {
        <tr>
            <th scope="row"><a href=href.clone()>{one.name.clone()}</a></th>
            <td data-label=text::STATUS.say(lang)>{status_badge(lang, status)}</td>
            <td data-label=text::TIER.say(lang)>{tier}</td>
            <td data-label=text::FEE_CLASS.say(lang)>{one.fee_class.clone()}</td>
            <td data-label=text::PERIOD.say(lang)>{period(lang, &one.membership)}</td>
            {steps}
        </tr>
    }
}

/// Leads to the form of a step; who hears the page hears whose it is.
pub fn step_link(lang: Lang, href: &str, step: Step, name: &str) -> impl IntoView + use<> {
    let class = if step == Step::Approve { "button button-small button-primary" } else { "button button-small" };
    let href = format!("{href}?step={}", step.code());
    view! { <a class=class href=href>{step_name(step).say(lang)}<span class="visually-hidden">": "{name.to_owned()}</span></a> }
}

fn pagination(
    lang: Lang,
    base: &str,
    page: &Memberships,
    status: Option<MembershipStatus>,
) -> Option<impl IntoView + use<>> {
    if page.pages <= 1 {
        return None;
    }
    let status = status.map(|status| format!("&status={}", status.code())).unwrap_or_default();
    let links = page_numbers(page.page, page.pages)
        .into_iter()
        .map(|number| {
            let Some(number) = number else { return view! { <span>"…"</span> }.into_any() };
            let current = (number == page.page).then_some("page");
            let href = format!("{base}?page={number}{status}");
            view! { <a href=href aria-current=current aria-label=text::page_of(lang, number, page.pages)>{format::number(lang, i64::from(number))}</a> }.into_any()
        })
        .collect_view();
    Some(view! { <nav class="pagination" aria-label=text::PAGES.say(lang)>{links}</nav> })
}
