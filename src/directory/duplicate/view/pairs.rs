//! The list of likely pairs.

use crate::directory::country::country_name;
use crate::directory::duplicate::api::{KeepApart, duplicates};
use crate::directory::duplicate::model::{Duplicates, Pair, Side};
use crate::directory::duplicate::text;
use crate::directory::search::pairs;
use crate::directory::text::listing;
use crate::directory::view::Breadcrumb;
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::ui::{Form, FormProblem, Head, Icon, Loading, Problem, format, use_lang, when_loaded};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_meta::Meta;
use leptos_router::hooks::use_location;

#[component]
pub fn DuplicatesPage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let query = use_location().search;
    let page = Memo::new(move |_| {
        let query = query.read();
        let named = pairs(&query).find(|(name, _)| name == "page");
        named.and_then(|(_, page)| page.parse::<i64>().ok()).unwrap_or(1)
    });
    let loaded = Resource::new(move || page.get(), move |page| duplicates(slug.clone(), page));
    view! {
        <main id="main" class="page" tabindex="-1">
            <Suspense fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match loaded.await {
                        Ok(found) => view! { <Listing found /> }.into_any(),
                        Err(error) => view! { <Problem error /> }.into_any(),
                    }
                }))}
            </Suspense>
        </main>
    }
}

#[component]
fn Listing(found: Duplicates) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let items: Vec<_> = found.pairs.iter().map(|pair| item(lang, &slug, pair)).collect();
    let list = if found.is_being_made {
        view! {
            <Meta http_equiv="refresh" content="2" />
            <div class="banner" role="status"><Icon name="clock" /><p>{text::BEING_MADE.say(lang)}</p></div>
        }
        .into_any()
    } else if items.is_empty() {
        view! { <div class="banner" role="status"><Icon name="check" /><p>{text::NONE_FOUND.say(lang)}</p></div> }
            .into_any()
    } else {
        let said = text::pairs(lang, found.total, &format::number(lang, found.total));
        view! { <p class="results-count" role="status"><strong>{said}</strong></p><ul role="list" class="stack">{items}</ul> }
            .into_any()
    };
    view! {
        <Head title=text::TITLE.say(lang) />
        <Breadcrumb steps=Vec::new() here=text::TITLE.say(lang) />
        <header class="page-head">
            <div class="page-head-text"><h1>{text::TITLE.say(lang)}</h1><p class="page-intro">{text::INTRO.say(lang)}</p></div>
        </header>
        <FormProblem form=Form::of(ServerAction::<KeepApart>::new()) />
        <div class="stack">{list}{pagination(lang, &slug, &found)}</div>
    }
}

fn item(lang: Lang, slug: &str, pair: &Pair) -> impl IntoView + use<> {
    let names = text::names(lang, &pair.one.name, &pair.other.name);
    let compare = format!("/{slug}/directory/duplicates/{}/{}", pair.one.id, pair.other.id);
    let reasons = pair.reasons.iter().map(|reason| {
        view! { <span class="chip">{text::reason_name(*reason).say(lang)}</span> }
    });
    let reasons = reasons.collect_view();
    view! {
        <li class="card stack">
            <div class="split-even">{side(lang, slug, &pair.one)}{side(lang, slug, &pair.other)}</div>
            <div class="chip-row"><span class="badge badge-primary">{text::score(lang, pair.score)}</span>{reasons}</div>
            <div class="button-row">
                <a class="button" href=compare>{text::COMPARE.say(lang)}<span class="visually-hidden">": "{names.clone()}</span></a>
                <form method="post" action=KeepApart::PATH>
                    <input type="hidden" name="alliance" value=slug.to_owned() />
                    <input type="hidden" name="one" value=pair.one.id.to_string() />
                    <input type="hidden" name="other" value=pair.other.id.to_string() />
                    <button class="button button-quiet">{text::APART.say(lang)}<span class="visually-hidden">": "{names}</span></button>
                </form>
            </div>
        </li>
    }
}

/// One of two: its name as a link, its place, its website.
pub fn side(lang: Lang, slug: &str, side: &Side) -> impl IntoView + use<> {
    let country = country_name(lang, &side.country);
    let place = if side.city.is_empty() { country } else { format!("{}, {country}", side.city) };
    view! {
        <div>
            <p><a href=format!("/{slug}/directory/{}", side.id)><strong>{side.name.clone()}</strong></a></p>
            <p class="muted small">{place}</p>
            <p class="muted small">{side.website.clone()}</p>
        </div>
    }
}

fn pagination(lang: Lang, slug: &str, found: &Duplicates) -> Option<impl IntoView + use<>> {
    let step = |number: i64, label: &'static str, icon: &'static str| {
        let href = format!("/{slug}/directory/duplicates?page={number}");
        (1..=found.pages).contains(&number).then(|| view! { <a href=href aria-label=label><Icon name=icon /></a> })
    };
    let back = step(found.page - 1, listing::PREVIOUS.say(lang), "chevron-left");
    let on = step(found.page + 1, listing::NEXT.say(lang), "chevron-right");
    let place = format!("{} / {}", format::number(lang, found.page), format::number(lang, found.pages));
    (found.pages > 1).then(|| {
        view! { <nav class="pagination" aria-label=listing::PAGES.say(lang)>{back}<span aria-current="page">{place}</span>{on}</nav> }
    })
}
