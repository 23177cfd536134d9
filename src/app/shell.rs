//! Top bar, bare bar and footer: what surrounds a page. Everything opens and closes through
//! `<details>`, so that it works before and without the script.

use super::text;
use crate::account::model::{Me, Theme};
use crate::i18n::{Lang, Text};
use crate::inbox::view::{InboxLink, InboxSign};
use crate::network::model::Alliance;
use crate::network::text::role_name;
use crate::policy::Role;
use crate::public::text as public_text;
use crate::ui::{Icon, use_lang};
use leptos::prelude::*;
use leptos_router::components::Form;
use leptos_router::hooks::use_location;

/// Where keyboard users land first: over the bar, straight to the content.
#[component]
pub fn SkipLink() -> impl IntoView {
    view! { <a class="skip-link" href="#main">{text::SKIP.say(use_lang())}</a> }
}

/// The bar of an alliance's pages. Without `me` (it could not be loaded) it has the
/// navigation, and a way to the account page.
#[component]
pub fn TopBar(alliance: Alliance, me: Option<Me>) -> impl IntoView {
    let lang = use_lang();
    let search = format!("/{}/directory", alliance.slug);
    view! {
        <header class="topbar">
            <Brand />
            <AllianceSwitcher alliance=alliance.clone() me=me.clone() />
            <MainNav slug=alliance.slug.clone() />
            <Form method="GET" action=search.clone() attr:class="topbar-search" attr:role="search" attr:aria-label=text::SEARCH_ALLIANCE.say(lang)>
                <Icon name="search" />
                <input type="search" name="q" id="topbar-search" aria-label=text::SEARCH_LABEL.say(lang) placeholder=text::SEARCH_PLACEHOLDER.say(lang) />
                <kbd class="js-only" aria-hidden="true">"/"</kbd>
            </Form>
            <div class="topbar-end">
                <a class="topbar-button topbar-search-link" href=search aria-label=text::SEARCH_ALLIANCE.say(lang)><Icon name="search" /></a>
                <DisplayMenu button="topbar-button" />
                <AccountMenu alliance me />
            </div>
        </header>
    }
}

/// The bar of pages outside of an alliance: the name, and how the page is to be shown.
#[component]
pub fn BareBar() -> impl IntoView {
    view! {
        <header class="topbar">
            <Brand />
            <div class="topbar-end push-end"><DisplayMenu button="topbar-button" /></div>
        </header>
    }
}

#[component]
pub fn Footer() -> impl IntoView {
    view! { <footer class="site-footer"><span>{text::FOOTER.say(use_lang())}</span></footer> }
}

/// The product's sign and name, linking to the start page.
#[component]
pub fn Brand() -> impl IntoView {
    view! {
        <a class="brand" href="/">
            <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
                <g fill="none" stroke-width="3">
                    <circle cx="12" cy="12" r="7" stroke="#7fd4e0" />
                    <circle cx="20" cy="12" r="7" stroke="#ffffff" />
                    <circle cx="16" cy="19.5" r="7" stroke="#f2a066" />
                </g>
            </svg>
            <span class="brand-name">"Consortia"</span>
        </a>
    }
}

/// The name of the alliance at hand, which opens the list of the person's others.
#[component]
fn AllianceSwitcher(alliance: Alliance, me: Option<Me>) -> impl IntoView {
    let lang = use_lang();
    let items = me
        .map(|me| me.alliances)
        .unwrap_or_default()
        .into_iter()
        .map(|acting| {
            let current = (acting.slug == alliance.slug).then_some("true");
            view! { <li><a class="menu-item" href=format!("/{}", acting.slug) aria-current=current>{acting.name}</a></li> }
        })
        .collect_view();
    view! {
        <details class="menu alliance-switcher" name="topbar-menu">
            <summary class="topbar-button">
                <span class="visually-hidden">{text::ALLIANCE.say(lang)}": "</span>
                <span class="alliance-name">{alliance.name}</span>
                <Icon name="chevron-down" />
            </summary>
            <div class="menu-panel">
                <p class="menu-title">{text::YOUR_ALLIANCES.say(lang)}</p>
                <ul role="list">{items}</ul>
            </div>
        </details>
    }
}

/// The four boards; on phones the bar at the bottom.
#[component]
fn MainNav(slug: String) -> impl IntoView {
    let lang = use_lang();
    let path = use_location().pathname;
    let link = |below: &'static [&'static str], icon: &'static str, name: Text| {
        let root = format!("/{slug}");
        let href = below.first().map_or_else(|| root.clone(), |part| format!("{root}/{part}"));
        let current = move || {
            let path = path.read();
            let part = path.strip_prefix(root.as_str()).unwrap_or_default().trim_matches('/').split('/').next();
            let here = part.unwrap_or_default();
            (if below.is_empty() { here.is_empty() } else { below.contains(&here) }).then_some("page")
        };
        view! { <li><a class="nav-link" href=href aria-current=current><Icon name=icon /><span>{name.say(lang)}</span></a></li> }
    };
    view! {
        <nav class="main-nav" aria-label=text::MAIN_NAVIGATION.say(lang)>
            <ul role="list">
                {link(&[], "home", text::OVERVIEW)}
                {link(&["directory", "opportunities", "membership", "apply"], "building", text::DIRECTORY)}
                {link(&["pipeline"], "board", text::PIPELINE)}
                {link(&["matchmaking"], "match", text::MATCHMAKING)}
            </ul>
        </nav>
    }
}

/// Language and theme. Both are forms that load the page anew, because the language of a
/// document is chosen when the server renders it.
#[component]
pub fn DisplayMenu(
    /// Class of the button that opens the menu, by the surface it stands on.
    #[prop(default = "topbar-button")]
    button: &'static str,
) -> impl IntoView {
    let lang = use_lang();
    view! {
        <details class="menu menu-end" name="topbar-menu">
            <summary class=button>
                <Icon name="globe" />
                <span class="visually-hidden">{text::LANGUAGE_AND_THEME.say(lang)}": "</span>
                <span class="topbar-language wide-only">{lang.code()}</span>
            </summary>
            <div class="menu-panel">
                <p class="menu-title" id="menu-language">{text::LANGUAGE.say(lang)}</p>
                <LanguageChoice />
                <div class="menu-separator"></div>
                <p class="menu-title" id="menu-theme">{text::THEME.say(lang)}</p>
                <ThemeChoice />
            </div>
        </details>
    }
}

#[component]
fn LanguageChoice() -> impl IntoView {
    let lang = use_lang();
    let choices = Lang::ALL
        .into_iter()
        .map(|choice| {
            let current = (choice == lang).then_some("true");
            view! { <li><button class="menu-item" name="lang" value=choice.code() lang=choice.code() aria-current=current>{choice.own_name()}</button></li> }
        })
        .collect_view();
    view! {
        <form method="post" action="/api/account/language">
            <ul role="list" aria-labelledby="menu-language">{choices}</ul>
        </form>
    }
}

#[component]
fn ThemeChoice() -> impl IntoView {
    let lang = use_lang();
    let now = super::document_theme();
    let choices = [
        (Theme::System, "monitor", text::THEME_SYSTEM),
        (Theme::Light, "sun", text::THEME_LIGHT),
        (Theme::Dark, "moon", text::THEME_DARK),
    ]
    .map(|(theme, icon, name)| {
        let pressed = if theme == now { "true" } else { "false" };
        view! { <button name="theme" value=theme.code() aria-pressed=pressed><Icon name=icon />{name.say(lang)}</button> }
    })
    .collect_view();
    view! {
        <form method="post" action="/api/account/theme">
            <div class="segmented theme-choice" role="group" aria-labelledby="menu-theme">{choices}</div>
        </form>
    }
}

/// Who is signed in, and what is theirs.
#[component]
fn AccountMenu(alliance: Alliance, me: Option<Me>) -> impl IntoView {
    let lang = use_lang();
    let name = me.as_ref().map(|me| me.name.clone()).unwrap_or_default();
    let label = format!("{}: {name}", text::ACCOUNT.say(lang));
    let card = me.map(|me| {
        view! {
            <div class="account-card"><strong>{me.name}</strong>{me.email}<br />{role_name(alliance.role).say(lang)}</div>
            <div class="menu-separator"></div>
        }
    });
    let people = (alliance.role == Role::Coordinator).then(|| {
        let href = format!("/{}/people", alliance.slug);
        view! { <a class="menu-item" href=href><Icon name="users" />{text::PEOPLE.say(lang)}</a> }
    });
    let public = (alliance.role == Role::Coordinator).then(|| {
        let href = format!("/{}/public-directory", alliance.slug);
        view! { <a class="menu-item" href=href><Icon name="globe" />{public_text::TITLE.say(lang)}</a> }
    });
    let membership = (alliance.role != Role::Member).then(|| {
        let href = format!("/{}/membership", alliance.slug);
        view! { <a class="menu-item" href=href><Icon name="building" />{text::MEMBERSHIP.say(lang)}</a> }
    });
    view! {
        <details class="menu menu-end" name="topbar-menu">
            <summary class="topbar-button"><Icon name="user" /><span class="visually-hidden">{label}</span><InboxSign /></summary>
            <div class="menu-panel">
                {card}
                <InboxLink slug=alliance.slug />
                <a class="menu-item" href="/account"><Icon name="settings" />{text::PROFILE.say(lang)}</a>
                {people}
                {membership}
                {public}
                <button type="button" class="menu-item js-only" data-shortcuts=""><Icon name="grid" />{text::SHORTCUTS.say(lang)}</button>
                <form method="post" action="/api/account/sign-out">
                    <button class="menu-item"><Icon name="log-out" />{text::SIGN_OUT.say(lang)}</button>
                </form>
            </div>
        </details>
    }
}
