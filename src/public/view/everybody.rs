//! The bodies of the pages that everybody reads. Only the server makes them; they have links
//! and one form, and nothing that needs a script.

use super::address::Address;
use super::shown::{Shown, marks};
use crate::app::shell::SkipLink;
use crate::directory::text::listing;
use crate::directory::view::{initials, page_numbers};
use crate::i18n::Lang;
use crate::picture::view::mark;
use crate::public::model::{Listed, OpenDirectory, PublicOrganisation};
use crate::public::text;
use crate::ui::text::SEARCH;
use crate::ui::{Icon, format, use_lang};
use leptos::prelude::*;

/// The list with its search.
#[component]
pub fn ListBody(directory: OpenDirectory, listed: Listed, address: Address, question: String) -> impl IntoView {
    let lang = use_lang();
    let cards = listed.organisations.iter().map(|one| card(lang, &address, one)).collect::<Vec<_>>();
    let found = if cards.is_empty() {
        nothing(lang, &address, &question).into_any()
    } else {
        let total = listed.total as i64;
        view! {
            <p class="results-count">{listing::organisations(lang, total, &format::number(lang, total))}</p>
            <ul role="list" class="org-grid">{cards}</ul>
            {pagination(lang, &address, &listed, &question)}
        }
        .into_any()
    };
    let intro = directory.tagline.say(lang).to_owned();
    let languages = languages(lang, |lang| address.in_language(lang).list(&question, 1));
    view! {
        <SkipLink />
        {bar(&directory, &address, languages)}
        <main id="main" class="page" tabindex="-1">
            <header class="page-head"><div class="page-head-text">
                <h1>{listing::TITLE.say(lang)}</h1>
                {(!intro.is_empty()).then(|| view! { <p class="page-intro">{intro}</p> })}
            </div></header>
            {search(lang, &address, &question)}
            {found}
        </main>
        {foot(lang, &directory, &address)}
    }
}

/// One organisation.
#[component]
pub fn OneBody(directory: OpenDirectory, organisation: PublicOrganisation, address: Address) -> impl IntoView {
    let lang = use_lang();
    let id = organisation.id;
    let languages = languages(lang, |lang| address.in_language(lang).one(id));
    view! {
        <SkipLink />
        {bar(&directory, &address, languages)}
        <main id="main" class="page" tabindex="-1">
            <p><a class="text-link" href=address.list("", 1)><Icon name="arrow-left" />{text::BACK.say(lang)}</a></p>
            <header class="org-head">
                {sign(&address, &organisation, "initials initials-large area-0")}
                <div class="org-head-text">
                    <h1>{organisation.name.clone()}</h1>
                    {marks(lang, &organisation)}
                </div>
            </header>
            <Shown organisation slug=address.slug.clone() />
        </main>
        {foot(lang, &directory, &address)}
    }
}

/// What is shown instead of a page that is not there, or not there any more.
#[component]
pub fn NotFoundBody() -> impl IntoView {
    let lang = use_lang();
    view! {
        <main id="main" class="page" tabindex="-1">
            <section class="empty">
                <Icon name="search" />
                <h1>{text::NOT_FOUND.say(lang)}</h1>
                <p>{text::NOT_FOUND_HINT.say(lang)}</p>
            </section>
        </main>
    }
}

/// Whose directory it is, and its languages. In a frame the site around it says whose it is.
fn bar(directory: &OpenDirectory, address: &Address, languages: impl IntoView) -> impl IntoView {
    if address.is_embedded {
        return view! { <nav class="public-languages" aria-label=text::LANGUAGE.say(use_lang())>{languages}</nav> }
            .into_any();
    }
    view! {
        <header class="topbar public-bar">
            <a class="brand" href=address.list("", 1)><span class="public-name">{directory.name.clone()}</span></a>
            <nav class="public-languages" aria-label=text::LANGUAGE.say(use_lang())>{languages}</nav>
        </header>
    }
    .into_any()
}

fn languages(now: Lang, href: impl Fn(Lang) -> String) -> impl IntoView {
    let links = Lang::ALL.map(|lang| {
        let current = (lang == now).then_some("true");
        view! {
            <li>
                <a href=href(lang) hreflang=lang.code() lang=lang.code() aria-current=current>
                    <span aria-hidden="true">{lang.code().to_uppercase()}</span>
                    <span class="visually-hidden">{lang.own_name()}</span>
                </a>
            </li>
        }
    });
    view! { <ul role="list">{links}</ul> }
}

fn search(lang: Lang, address: &Address, question: &str) -> impl IntoView + use<> {
    let chosen = address.lang.map(|lang| view! { <input type="hidden" name="lang" value=lang.code() /> });
    view! {
        <form method="get" action=address.home() role="search" class="search-field">
            <Icon name="search" />
            <input class="input" type="search" id="q" name="q" value=question.to_owned() maxlength="200"
                aria-label=listing::SEARCH_TERM.say(lang) placeholder=text::SEARCH_HINT.say(lang) />
            {chosen}
            <button class="button button-primary">{SEARCH.say(lang)}</button>
        </form>
    }
}

fn card(lang: Lang, address: &Address, one: &PublicOrganisation) -> impl IntoView + use<> {
    let summary = (!one.summary.is_empty())
        .then(|| view! { <p class="org-card-text" lang=one.language.code()>{one.summary.clone()}</p> });
    view! {
        <li class="org-card">
            <div class="org-card-head">
                {sign(address, one, "initials area-0")}
                <div>
                    <h2 class="org-card-name"><a href=address.one(one.id)>{one.name.clone()}</a></h2>
                    {marks(lang, one)}
                </div>
            </div>
            {summary}
        </li>
    }
}

fn sign(address: &Address, one: &PublicOrganisation, class: &'static str) -> impl IntoView + use<> {
    mark(&address.slug, one.logo, initials(&one.name), class.to_owned())
}

fn nothing(lang: Lang, address: &Address, question: &str) -> impl IntoView + use<> {
    let (said, way) = if question.trim().is_empty() {
        (text::EMPTY.say(lang).to_owned(), None)
    } else {
        let all = view! { <p><a class="button button-primary" href=address.list("", 1)>{listing::SHOW_ALL.say(lang)}</a></p> };
        (text::nothing_for(lang, question.trim()), Some(all))
    };
    view! { <div class="empty"><Icon name="search" /><p>{said}</p>{way}</div> }
}

fn pagination(lang: Lang, address: &Address, listed: &Listed, question: &str) -> Option<impl IntoView + use<>> {
    if listed.pages <= 1 {
        return None;
    }
    let step = |page: Option<usize>, label: &'static str, icon: &'static str| match page {
        Some(page) => view! { <a href=address.list(question, page) aria-label=label><Icon name=icon /></a> }.into_any(),
        None => {
            view! { <span aria-disabled="true"><Icon name=icon /><span class="visually-hidden">{label}</span></span> }
                .into_any()
        }
    };
    let links = page_numbers(listed.page as u32, listed.pages as u32)
        .into_iter()
        .map(|page| match page {
            Some(page) => {
                let current = (page as usize == listed.page).then_some("page");
                let href = address.list(question, page as usize);
                view! { <a href=href aria-current=current>{format::number(lang, i64::from(page))}</a> }.into_any()
            }
            None => view! { <span>"…"</span> }.into_any(),
        })
        .collect_view();
    let previous = step((listed.page > 1).then(|| listed.page - 1), listing::PREVIOUS.say(lang), "chevron-left");
    let next = step((listed.page < listed.pages).then(|| listed.page + 1), listing::NEXT.say(lang), "chevron-right");
    Some(view! { <nav class="pagination" aria-label=listing::PAGES.say(lang)>{previous}{links}{next}</nav> })
}

/// The funding notice, which funders want to see on every page, and the alliance's own site.
fn foot(lang: Lang, directory: &OpenDirectory, address: &Address) -> impl IntoView + use<> {
    let notice = directory.funding_notice.say(lang).to_owned();
    let notice = (!notice.is_empty()).then(|| view! { <span>{notice}</span> });
    let website = directory.website.clone().filter(|_| !address.is_embedded).map(|website| {
        view! { <a href=website rel="noopener noreferrer external">{text::WEBSITE_OF_ALLIANCE.say(lang)}</a> }
    });
    view! { <footer class="site-footer">{notice}{website}</footer> }
}
