//! What a search found: cards or a table, and its pages.

use super::address::Address;
use super::marks::{SampleBadge, area_chip, area_class, initials, kind_and_size, place};
use crate::directory::model::{Found, OrganisationCard, Search, Sort};
use crate::directory::region::region_label;
use crate::directory::text::listing as text;
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::picture::view::mark;
use crate::ui::{Icon, format, use_lang};
use leptos::prelude::*;

/// The organisations of a page, or what to do where there are none.
#[component]
pub fn Results(found: Found, address: Address) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    if found.organisations.is_empty() {
        return view! { <Nothing address /> }.into_any();
    }
    let pages = pagination(lang, &alliance, &found, &address);
    let list = if address.is_table {
        table(lang, &alliance, found.organisations, &address).into_any()
    } else {
        let cards = found.organisations.into_iter().map(|found| card(lang, &alliance, found)).collect_view();
        view! { <ul role="list" class="org-grid">{cards}</ul> }.into_any()
    };
    view! { {list} {pages} }.into_any()
}

fn card(lang: Lang, alliance: &Alliance, card: OrganisationCard) -> impl IntoView + use<> {
    let initials_class = format!("initials {}", area_class(alliance, &card.areas));
    let href = format!("/{}/directory/{}", alliance.slug, card.id);
    let areas = card.areas.iter().take(1).filter_map(|area| area_chip(alliance, *area, lang)).collect_view();
    let text = (!card.summary.is_empty())
        .then(|| view! { <p class="org-card-text" lang=card.language.code()>{card.summary.clone()}</p> });
    view! {
        <li class="org-card">
            <div class="org-card-head">
                {mark(&alliance.slug, card.logo, initials(&card.name), initials_class)}
                <div>
                    <h2 class="org-card-name"><a href=href>{card.name}</a></h2>
                    <p class="org-meta">
                        <span>{kind_and_size(lang, card.kind, card.size_class)}</span>
                        <span><Icon name="pin" />{place(alliance, lang, card.city.as_deref(), &card.country)}</span>
                    </p>
                </div>
            </div>
            {text}
            <div class="org-card-foot">
                {areas}
                {card.is_sample.then(|| view! { <SampleBadge /> })}
                <span class="org-counts">
                    {count(lang, text::NEEDS.say(lang), "need", card.needs)}
                    {count(lang, text::OFFERS.say(lang), "offer", card.offers)}
                </span>
            </div>
        </li>
    }
}

fn count(lang: Lang, label: &'static str, icon: &'static str, count: i64) -> impl IntoView {
    view! {
        <span title=label>
            <Icon name=icon />
            <span class="visually-hidden">{format!("{label}: ")}</span>
            {format::number(lang, count)}
        </span>
    }
}

fn table(lang: Lang, alliance: &Alliance, found: Vec<OrganisationCard>, address: &Address) -> impl IntoView + use<> {
    let rows = found.into_iter().map(|found| row(lang, alliance, found)).collect_view();
    let by_name = address.with(Search { sort: Sort::Name, page: 1, ..address.search.clone() });
    let search = &address.search;
    let sorted = search.sort == Sort::Name || search.sort == Sort::Relevance && search.text.is_empty();
    let heading = |label: &'static str| view! { <th scope="col">{label}</th> };
    view! {
        <div class="table-wrap" tabindex="0" role="region" aria-label=text::RESULTS.say(lang)>
            <table class="table table-stacked">
                <thead>
                    <tr>
                        <th scope="col" aria-sort=sorted.then_some("ascending")>
                            <a href=by_name.href(&alliance.slug)>
                                {text::ORGANISATION.say(lang)}
                                {sorted.then(|| view! { <Icon name="arrow-up" /> })}
                            </a>
                        </th>
                        {heading(text::KIND.say(lang))}
                        {heading(text::PLACE.say(lang))}
                        {heading(text::REGION.say(lang))}
                        {heading(text::AREA.say(lang))}
                        <th scope="col" class="is-number">{text::NEEDS.say(lang)}</th>
                        <th scope="col" class="is-number">{text::OFFERS.say(lang)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(lang: Lang, alliance: &Alliance, card: OrganisationCard) -> impl IntoView + use<> {
    let initials_class = format!("initials initials-small {}", area_class(alliance, &card.areas));
    let href = format!("/{}/directory/{}", alliance.slug, card.id);
    let areas = card.areas.iter().take(1).filter_map(|area| area_chip(alliance, *area, lang)).collect_view();
    view! {
        <tr>
            <th scope="row">
                <span class="org-cell">
                    {mark(&alliance.slug, card.logo, initials(&card.name), initials_class)}
                    <a href=href>{card.name}</a>
                </span>
            </th>
            <td data-label=text::KIND.say(lang)>{kind_and_size(lang, card.kind, card.size_class)}</td>
            <td data-label=text::PLACE.say(lang)>{place(alliance, lang, card.city.as_deref(), &card.country)}</td>
            <td data-label=text::REGION.say(lang)>{card.nuts.as_deref().map(region_label)}</td>
            <td data-label=text::AREA.say(lang)>{areas}</td>
            <td class="is-number" data-label=text::NEEDS.say(lang)>{format::number(lang, card.needs)}</td>
            <td class="is-number" data-label=text::OFFERS.say(lang)>{format::number(lang, card.offers)}</td>
        </tr>
    }
}

/// Links to the first, the last, and the pages around this one.
fn pagination(lang: Lang, alliance: &Alliance, found: &Found, address: &Address) -> Option<impl IntoView + use<>> {
    if found.pages <= 1 {
        return None;
    }
    let href = |page: u32| address.with(address.search.on_page(page)).href(&alliance.slug);
    let step = |page: Option<u32>, label: &'static str, icon: &'static str| match page {
        Some(page) => view! { <a href=href(page) aria-label=label><Icon name=icon /></a> }.into_any(),
        None => {
            view! { <span aria-disabled="true"><Icon name=icon /><span class="visually-hidden">{label}</span></span> }
                .into_any()
        }
    };
    let links = page_numbers(found.page, found.pages)
        .into_iter()
        .map(|page| match page {
            Some(page) => {
                let current = (page == found.page).then_some("page");
                view! { <a href=href(page) aria-current=current>{format::number(lang, i64::from(page))}</a> }.into_any()
            }
            None => view! { <span>"…"</span> }.into_any(),
        })
        .collect_view();
    let previous = step((found.page > 1).then(|| found.page - 1), text::PREVIOUS.say(lang), "chevron-left");
    let next = step((found.page < found.pages).then(|| found.page + 1), text::NEXT.say(lang), "chevron-right");
    Some(view! { <nav class="pagination" aria-label=text::PAGES.say(lang)>{previous}{links}{next}</nav> })
}

/// The numbers to show; none stands for those left out.
pub fn page_numbers(current: u32, pages: u32) -> Vec<Option<u32>> {
    let mut numbers = Vec::new();
    let mut last = 0;
    for page in 1..=pages {
        if page == 1 || page == pages || page.abs_diff(current) <= 1 {
            if page > last + 1 {
                numbers.push(None);
            }
            numbers.push(Some(page));
            last = page;
        }
    }
    numbers
}

/// Instead of a list: why there is nothing, and what helps.
#[component]
fn Nothing(address: Address) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let search = &address.search;
    let is_filtered = !search.chosen.is_empty();
    if search.text.trim().is_empty() && !is_filtered {
        return view! {
            <div class="empty">
                <Icon name="building" />
                <h2>{text::DIRECTORY_EMPTY.say(lang)}</h2>
                <p>{text::DIRECTORY_EMPTY_HINT.say(lang)}</p>
            </div>
        }
        .into_any();
    }
    let said = (!search.text.trim().is_empty()).then(|| format!("{} ", text::nothing_for(lang, search.text.trim())));
    let hint = if is_filtered { text::TRY_FEWER_FILTERS } else { text::TRY_OTHER_WORDS };
    let cleared = address.with(Search { chosen: Vec::new(), page: 1, ..search.clone() });
    let clear = if is_filtered {
        view! { <a class="button button-primary" href=cleared.href(&alliance.slug)>{text::CLEAR_FILTERS.say(lang)}</a> }
    } else {
        let everybody = address.with(Search::default());
        view! { <a class="button button-primary" href=everybody.href(&alliance.slug)>{text::SHOW_ALL.say(lang)}</a> }
    };
    view! {
        <div class="empty">
            <Icon name="search" />
            <h2>{text::NOTHING_FOUND.say(lang)}</h2>
            <p>{said}{hint.say(lang)}</p>
            <div class="button-row">{clear}</div>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_numbers_leave_gaps() {
        let said = |current, pages| -> String {
            page_numbers(current, pages)
                .iter()
                .map(|page| page.map_or("… ".into(), |page| format!("{page} ")))
                .collect()
        };
        assert_eq!(said(1, 1), "1 ");
        assert_eq!(said(1, 9), "1 2 … 9 ");
        assert_eq!(said(5, 9), "1 … 4 5 6 … 9 ");
        assert_eq!(said(9, 9), "1 … 8 9 ");
    }
}
