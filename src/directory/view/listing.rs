//! The list: search as you type, facets, sorting, cards, a table, the map or the network. Without JavaScript it is
//! an ordinary form; with it every change goes to the address, which the list follows.

use super::address::{Address, Shown};
use super::columns::{ColumnsForm, columns_button};
use super::compare::{CompareForm, compare_button};
use super::facets::{Facets, value_label};
use super::map::Look;
use super::network::Weave;
use super::place::{near_chip, place_hint, seen_from};
use super::results::Results;
use super::seen::{Asked, Seen};
use crate::directory::api::RestoreOrganisation;
use crate::directory::duplicate::text as duplicate;
use crate::directory::model::{Facet, Search, Sort};
use crate::directory::sheet::text as sheet;
use crate::directory::sheet::view::export_menu;
use crate::directory::text::listing as text;
use crate::i18n::Lang;
use crate::id::OrganisationId;
use crate::network::model::Alliance;
use crate::opportunity::text::QUEUE_LINK;
use crate::policy::{self, Action, Standing, allowed};
use crate::searches::view::{keep_link, searches_link};
use crate::ui::text::{APPLY, UNDO};
use crate::ui::{Form, FormProblem, Head, Icon, LoadFailed, Loading, format, use_lang, when_loaded};
use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};
use std::time::Duration;

/// A pause in typing of this length sends the search.
const TYPING_PAUSE: Duration = Duration::from_millis(150);

#[component]
pub fn DirectoryPage() -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let query = use_location().search;
    let address = Memo::new(move |_| Address::parse(&query.read()));
    let asked = Memo::new(move |_| Asked::of(&address.read()));
    let slug = alliance.slug.clone();
    let seen = Resource::new(move || asked.get(), move |asked| asked.ask(slug.clone()));
    let may_add =
        allowed(Standing { role: alliance.role, owner: false }, Action::Create, policy::Resource::Organisation);
    let add = may_add.then(|| {
        let href = format!("/{}/directory/new", alliance.slug);
        let import = format!("/{}/directory/import", alliance.slug);
        let duplicates = format!("/{}/directory/duplicates", alliance.slug);
        view! {
            <a class="button" href=duplicates><Icon name="copy" />{duplicate::LINK.say(lang)}</a>
            <a class="button" href=import><Icon name="upload" />{sheet::IMPORT.say(lang)}</a>
            <a class="button button-primary" href=href><Icon name="plus" />{text::ADD.say(lang)}</a>
        }
    });
    let searches = searches_link(&alliance);
    let sees_reviews = allowed(Standing { role: alliance.role, owner: false }, Action::View, policy::Resource::Review);
    let reviews = sees_reviews.then(|| {
        let href = format!("/{}/opportunities/review", alliance.slug);
        view! { <a class="button" href=href><Icon name="clock" />{QUEUE_LINK.say(lang)}</a> }
    });
    let may_see_memberships =
        allowed(Standing { role: alliance.role, owner: false }, Action::View, policy::Resource::Membership);
    let membership = may_see_memberships.then(|| {
        let href = format!("/{}/membership", alliance.slug);
        view! { <a class="button" href=href><Icon name="users" />{text::MEMBERSHIP.say(lang)}</a> }
    });
    view! {
        <Head title=text::TITLE.say(lang) description=text::INTRO.say(lang) />
        <main id="main" class="page" tabindex="-1">
            <header class="page-head">
                <div class="page-head-text">
                    <h1>{text::TITLE.say(lang)}</h1>
                    <p class="page-intro">{text::INTRO.say(lang)}</p>
                </div>
                <div class="button-row">{searches}{membership}{reviews}{add}</div>
            </header>
            {move || address.read().archived.map(|id| view! { <UndoArchive id /> })}
            <SearchForm address seen />
            <CompareForm />
            <ColumnsForm address />
        </main>
    }
}

/// Goes to another address of the list.
#[derive(Clone)]
struct Navigator {
    go: Callback<(Address, bool)>,
}

impl Navigator {
    fn new(slug: String) -> Navigator {
        let navigate = use_navigate();
        let go = Callback::new(move |(address, replace): (Address, bool)| {
            navigate(&address.href(&slug), NavigateOptions { replace, scroll: false, ..Default::default() });
        });
        Navigator { go }
    }

    fn to(&self, address: Address) {
        self.go.run((address, false));
    }

    /// Leaves no step in the browser's history, as each typed letter would.
    fn instead(&self, address: Address) {
        self.go.run((address, true));
    }
}

#[component]
fn SearchForm(address: Memo<Address>, seen: Resource<crate::error::Result<Seen>>) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let navigator = Navigator::new(alliance.slug.clone());
    let field = NodeRef::<Input>::new();
    // What stands in the field counts, also while it has not reached the address yet.
    let current = move || {
        let mut current = address.get_untracked();
        if let Some(input) = field.get_untracked() {
            current.search.text = input.value();
        }
        current
    };
    let to = navigator.clone();
    let look = Look::new(address, Callback::new(move |at| to.instead(address.get_untracked().looking(at))));
    provide_context(look);
    provide_context(Weave::new(address));
    let to = navigator.clone();
    let toggle = Callback::new(move |(facet, value): (Facet, String)| {
        let now = current();
        to.to(now.with(now.search.toggled(facet, &value)));
    });
    let to = navigator.clone();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let now = current();
        to.to(now.with(now.search.on_page(1)));
    };
    let to = navigator.clone();
    let sort = Callback::new(move |sort: Sort| {
        let now = current();
        to.to(now.with(Search { sort, page: 1, ..now.search.clone() }));
    });
    let to = navigator.clone();
    let near = Callback::new(move |near: String| {
        let now = current();
        to.to(now.with(seen_from(&now.search, &near)));
    });
    let typed = Callback::new(move |()| {
        let now = current();
        navigator.instead(now.with(now.search.on_page(1)));
    });
    let action = format!("/{}/directory", alliance.slug);
    view! {
        <form class="directory" id="directory-form" role="search" method="get" action=action
            aria-label=text::SEARCH_DIRECTORY.say(lang) on:submit=submit>
            <aside class="facets" id="facets" popover="auto" aria-label=text::FILTERS.say(lang)>
                <Transition>
                    {when_loaded(move || {
                        let address = address.get();
                        Suspend::new(async move {
                            seen.await.ok().map(|seen| view! { <Facets found=seen.found address on_toggle=toggle on_near=near /> })
                        })
                    })}
                </Transition>
            </aside>
            <div class="results" id="results">
                <SearchField address field typed />
                {move || manner(&address.read())}
                <Transition fallback=Loading>
                    {when_loaded(move || {
                        let address = address.get();
                        Suspend::new(async move {
                            match seen.await {
                                Ok(seen) => view! { <Listing seen address sort /> }.into_any(),
                                Err(error) => view! { <LoadFailed error /> }.into_any(),
                            }
                        })
                    })}
                </Transition>
            </div>
        </form>
    }
}

/// What the form sends along so that its results are shown as these are.
fn manner(address: &Address) -> impl IntoView + use<> {
    let field = |(name, value)| view! { <input type="hidden" name=name value=value /> };
    address.manner().into_iter().map(field).collect_view()
}

/// The field; its text follows the address only while nobody types in it.
#[component]
fn SearchField(address: Memo<Address>, field: NodeRef<Input>, typed: Callback<()>) -> impl IntoView {
    let lang = use_lang();
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    // The first letter of a search is sent at once; those that follow wait for a pause.
    let on_input = move |_| {
        match waiting.get_value() {
            Some(handle) => handle.clear(),
            None => typed.run(()),
        }
        let pause_is_over = move || {
            waiting.set_value(None);
            typed.run(());
        };
        waiting.set_value(set_timeout_with_handle(pause_is_over, TYPING_PAUSE).ok());
    };
    Effect::new(move || {
        let text = address.read().search.text.clone();
        let Some(input) = field.get() else { return };
        let is_focused = document().active_element().is_some_and(|active| active.is_same_node(Some(&input)));
        if !is_focused && input.value() != text {
            input.set_value(&text);
        }
    });
    let text = address.get_untracked().search.text;
    view! {
        <div class="search-field">
            <Icon name="search" />
            <input class="input" type="search" name="q" value=text maxlength="200" autocomplete="off" node_ref=field
                aria-label=text::SEARCH_TERM.say(lang) placeholder=text::PLACEHOLDER.say(lang) on:input=on_input />
        </div>
    }
}

/// Count, sorting, chosen filters, and the list itself.
#[component]
fn Listing(seen: Seen, address: Address, sort: Callback<Sort>) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let total = seen.found.total as i64;
    let said = text::organisations(lang, total, &format::number(lang, total));
    let chosen = address.search.choices().count();
    let badge = (chosen > 0).then(|| view! { " "<span class="badge badge-primary">{chosen}</span> });
    view! {
        <div class="results-head">
            <p class="results-count" role="status"><strong>{said}</strong></p>
            <button type="button" class="button button-small facets-open" popovertarget="facets">
                <Icon name="filter" />{text::FILTERS.say(lang)}{badge}
            </button>
            {sort_choice(lang, address.search.sort, sort)}
            {view_choice(lang, &alliance, &address)}
            {(address.shown == Shown::Table).then(|| columns_button(lang))}
            {compare_button(lang)}
            {keep_link(lang, &alliance, &address.search.on_page(1).to_query())}
            {export_menu(lang, &alliance.slug, &address.search.on_page(1).to_query())}
        </div>
        {chips(lang, &alliance, &address)}
        {place_hint(lang, &seen.found, &address.search)}
        <Results seen address />
    }
}

fn sort_choice(lang: Lang, chosen: Sort, on_sort: Callback<Sort>) -> impl IntoView {
    let options = Sort::ALL
        .iter()
        .map(|sort| view! { <option value=sort.code() selected=*sort == chosen>{text::sort_name(*sort).say(lang)}</option> })
        .collect_view();
    view! {
        <div class="sort-form">
            <label for="sort">{text::SORT.say(lang)}</label>
            <select class="select" id="sort" name="sort" prop:value=chosen.code()
                on:change=move |event| if let Some(sort) = Sort::parse(&event_target_value(&event)) { on_sort.run(sort) }>
                {options}
            </select>
            <button class="button button-small no-js-only">{APPLY.say(lang)}</button>
        </div>
    }
}

fn view_choice(lang: Lang, alliance: &Alliance, address: &Address) -> impl IntoView + use<> {
    let link = |shown: &Shown| {
        let current = (address.shown == *shown).then_some("true");
        let (name, icon) = match shown {
            Shown::Cards => (text::CARDS, "grid"),
            Shown::Table => (text::TABLE, "table"),
            Shown::Map => (text::MAP, "map"),
            Shown::Network => (text::NETWORK, "network"),
        };
        let href = address.shown(*shown).href(&alliance.slug);
        view! { <a href=href aria-current=current aria-label=name.say(lang)><Icon name=icon /></a> }
    };
    let links = Shown::ALL.iter().map(link).collect_view();
    view! { <div class="segmented" role="group" aria-label=text::VIEW.say(lang)>{links}</div> }
}

/// Each chosen filter as a link that takes it away.
fn chips(lang: Lang, alliance: &Alliance, address: &Address) -> Option<impl IntoView + use<>> {
    let chips: Vec<AnyView> = address
        .search
        .choices()
        .map(|(facet, value)| {
            let label = value_label(lang, alliance, facet, value);
            let href = address.with(address.search.toggled(facet, value)).href(&alliance.slug);
            let removes = text::remove_filter(lang, &label);
            view! { <a class="chip chip-remove" href=href aria-label=removes>{label}" "<Icon name="x" /></a> }
                .into_any()
        })
        .chain(near_chip(lang, alliance, address))
        .collect();
    (!chips.is_empty()).then(|| view! { <div class="chip-row">{chips}</div> })
}

/// Offers to take back an archiving that has just happened.
#[component]
fn UndoArchive(id: OrganisationId) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let restore = ServerAction::<RestoreOrganisation>::new();
    let form = Form::of(restore);
    view! {
        <div class="banner banner-success" role="status">
            <Icon name="check" />
            <p>{text::ARCHIVED.say(lang)}</p>
            <ActionForm action=restore>
                <input type="hidden" name="alliance" value=alliance.slug />
                <input type="hidden" name="id" value=id.to_string() />
                <button class="button button-small"><Icon name="undo" />{UNDO.say(lang)}</button>
            </ActionForm>
        </div>
        <FormProblem form />
    }
}
