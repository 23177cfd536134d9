//! Who is due, all members, and all talks. Filter and pages are links, so they work without
//! JavaScript and can be passed on.

use super::{StartButton, Way, said_satisfaction};
use crate::directory::view::page_numbers;
use crate::i18n::Lang;
use crate::live::use_live;
use crate::membership::view::use_named;
use crate::network::model::Alliance;
use crate::talk::api::{StartTalk, talks};
use crate::talk::due::is_due;
use crate::talk::model::{MemberLine, Show, TalkLine, Talks};
use crate::talk::text::{self, nothing_in, show_name};
use crate::ui::{Form, FormProblem, Head, Icon, Loading, Problem, format, use_lang, when_loaded};
use leptos::prelude::*;
use time::Date;

#[component]
pub fn TalksPage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let (show, page) = (use_named("show"), use_named("page"));
    let asked = slug.clone();
    let loaded = Resource::new(
        move || (show.get().unwrap_or_default(), page.get().and_then(|page| page.parse().ok()).unwrap_or(1)),
        move |(show, page)| talks(asked.clone(), show, page),
    );
    use_live(&slug, move |_| loaded.refetch());
    view! {
        <main id="main" class="page" tabindex="-1">
            <Transition fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match loaded.await {
                        Ok(page) => view! { <Everything page /> }.into_any(),
                        Err(error) => view! { <Problem error /> }.into_any(),
                    }
                }))}
            </Transition>
        </main>
    }
}

#[component]
fn Everything(page: Talks) -> impl IntoView {
    let lang = use_lang();
    let base = format!("/{}/membership/talks", expect_context::<Alliance>().slug);
    let action = ServerAction::<StartTalk>::new();
    let is_empty = page.members.is_empty() && page.talks.is_empty();
    let content = match page.show {
        show if is_empty => view! { <p class="muted">{nothing_in(show).say(lang)}</p> }.into_any(),
        Show::Due | Show::Members => view! { <MemberTable page=page.clone() action /> }.into_any(),
        Show::Drafts | Show::Held => talk_table(lang, &base, &page).into_any(),
    };
    view! {
        <Head title=text::TALKS.say(lang) />
        <Way here=text::TALKS.say(lang) />
        <header class="page-head">
            <div class="page-head-text">
                <h1>{text::TALKS.say(lang)}</h1>
                <p class="page-intro">{text::INTRO.say(lang)}" "{text::due_rule(lang, page.months)}</p>
            </div>
            <div class="button-row">
                <a class="button" href=format!("{base}/evaluation")><Icon name="board" />{text::TO_EVALUATION.say(lang)}</a>
                <a class="button" href=format!("{base}/guide")><Icon name="document" />{text::TO_GUIDE.say(lang)}</a>
            </div>
        </header>
        <FormProblem form=Form::of(action) />
        {tabs(lang, &base, &page)}
        {content}
        {pagination(lang, &base, &page)}
    }
}

fn tabs(lang: Lang, base: &str, page: &Talks) -> impl IntoView + use<> {
    let link = |(show, count): &(Show, i64)| {
        let href = if *show == Show::Due { base.to_owned() } else { format!("{base}?show={}", show.code()) };
        let current = (*show == page.show).then_some("page");
        view! { <a class="tab" href=href aria-current=current>{show_name(*show).say(lang)}" "<span class="badge">{format::number(lang, *count)}</span></a> }
    };
    let links = page.counts.iter().map(link).collect_view();
    view! { <nav class="tabs" aria-label=text::LISTS.say(lang)>{links}</nav> }
}

#[component]
fn MemberTable(page: Talks, action: ServerAction<StartTalk>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let rows = page.members.iter().map(|one| member_row(lang, &slug, one, &page, action)).collect_view();
    view! {
        <div class="table-wrap" tabindex="0" role="region" aria-label=show_name(page.show).say(lang)>
            <table class="table table-stacked">
                <thead><tr>
                    <th scope="col">{text::ORGANISATION.say(lang)}</th>
                    <th scope="col">{text::DUE.say(lang)}</th>
                    <th scope="col">{text::LAST.say(lang)}</th>
                    <th scope="col">{text::SATISFACTION.say(lang)}</th>
                    <th scope="col">{text::NEXT_STEP.say(lang)}</th>
                    <th scope="col">{text::STEP.say(lang)}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn member_row(
    lang: Lang,
    slug: &str,
    one: &MemberLine,
    page: &Talks,
    action: ServerAction<StartTalk>,
) -> impl IntoView + use<> {
    let base = format!("/{slug}/membership");
    let last = one.last.as_ref().map(|talk| day_link(lang, &base, talk));
    let last = last.map_or_else(|| text::NEVER.say(lang).into_any(), IntoAny::into_any);
    let satisfaction = said_satisfaction(lang, one.last.as_ref().and_then(|talk| talk.satisfaction));
    let step = one.last.as_ref().map(|talk| next_step(lang, talk, page.today));
    let button = match one.draft {
        Some(draft) => {
            let name = one.name.clone();
            let href = format!("{base}/talks/{draft}");
            view! { <a class="button button-small" href=href>{text::CONTINUE.say(lang)}<span class="visually-hidden">": "{name}</span></a> }.into_any()
        }
        None if page.may_edit => {
            let is_primary = page.show == Show::Due;
            view! { <StartButton action organisation=one.organisation name=one.name.clone() is_primary /> }.into_any()
        }
        None => ().into_any(),
    };
    view! {
        <tr>
            <th scope="row"><a href=format!("{base}/{}", one.organisation)>{one.name.clone()}</a></th>
            <td data-label=text::DUE.say(lang)>{due(lang, one.due_on, page.today)}</td>
            <td data-label=text::LAST.say(lang)>{last}</td>
            <td data-label=text::SATISFACTION.say(lang)>{satisfaction}</td>
            <td data-label=text::NEXT_STEP.say(lang)>{step}</td>
            <td data-label=text::STEP.say(lang)>{button}</td>
        </tr>
    }
}

/// When the next talk is due, in its colour.
pub fn due(lang: Lang, on: Option<Date>, today: Date) -> impl IntoView + use<> {
    let said = match on {
        None => text::DUE_NOW.say(lang).to_owned(),
        Some(day) if is_due(on, today) => text::due_since(lang, &format::date(lang, day)),
        Some(day) => text::due_from(lang, &format::date(lang, day)),
    };
    let class = if is_due(on, today) { "badge badge-warning" } else { "badge" };
    view! { <span class=class>{said}</span> }
}

fn day_link(lang: Lang, base: &str, talk: &TalkLine) -> impl IntoView + use<> {
    let said = talk.day.map_or_else(|| text::DRAFT.say(lang).to_owned(), |day| format::date(lang, day));
    let name = talk.name.clone();
    view! { <a href=format!("{base}/talks/{}", talk.id)>{said}<span class="visually-hidden">": "{name}</span></a> }
}

/// What was agreed, and until when; what is late is marked.
pub fn next_step(lang: Lang, talk: &TalkLine, today: Date) -> impl IntoView + use<> {
    let day = talk.next_on.map(|day| {
        let class = if day <= today { "badge badge-warning" } else { "badge" };
        view! { " "<span class=class>{format::date(lang, day)}</span> }
    });
    view! { {talk.next_step.clone()}{day} }
}

fn talk_table(lang: Lang, base: &str, page: &Talks) -> impl IntoView + use<> {
    let base = base.strip_suffix("/talks").unwrap_or(base);
    let rows = page.talks.iter().map(|one| {
        view! {
            <tr>
                <th scope="row"><a href=format!("{base}/{}", one.organisation)>{one.name.clone()}</a></th>
                <td data-label=text::DAY.say(lang)>{day_link(lang, base, one)}</td>
                <td data-label=text::SATISFACTION.say(lang)>{said_satisfaction(lang, one.satisfaction)}</td>
                <td data-label=text::NEXT_STEP.say(lang)>{next_step(lang, one, page.today)}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <div class="table-wrap" tabindex="0" role="region" aria-label=show_name(page.show).say(lang)>
            <table class="table table-stacked">
                <thead><tr>
                    <th scope="col">{text::ORGANISATION.say(lang)}</th>
                    <th scope="col">{text::DAY.say(lang)}</th>
                    <th scope="col">{text::SATISFACTION.say(lang)}</th>
                    <th scope="col">{text::NEXT_STEP.say(lang)}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn pagination(lang: Lang, base: &str, page: &Talks) -> Option<impl IntoView + use<>> {
    if page.pages <= 1 {
        return None;
    }
    let links = page_numbers(page.page, page.pages)
        .into_iter()
        .map(|number| {
            let Some(number) = number else { return view! { <span>"…"</span> }.into_any() };
            let current = (number == page.page).then_some("page");
            let href = format!("{base}?show={}&page={number}", page.show.code());
            view! { <a href=href aria-current=current aria-label=text::page_of(lang, number, page.pages)>{format::number(lang, i64::from(number))}</a> }.into_any()
        })
        .collect_view();
    Some(view! { <nav class="pagination" aria-label=text::PAGES.say(lang)>{links}</nav> })
}
