//! Up to four organisations side by side, and how they are chosen: by checkboxes of a form of its
//! own, which stands beside the list's and works without scripts.

use super::Breadcrumb;
use crate::directory::api::compare_organisations;
use crate::directory::compare::{Row, comparison, rows};
use crate::directory::model::{Compared, OrganisationCard};
use crate::directory::text::compare as text;
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::ui::{Head, Icon, Loading, Problem, use_lang, when_loaded};
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// The form to which the checkboxes of the list belong.
#[component]
pub fn CompareForm() -> impl IntoView {
    let action = format!("/{}/directory/compare", expect_context::<Alliance>().slug);
    view! { <form id="compare" method="get" action=action></form> }
}

/// The button that compares what is chosen.
pub fn compare_button(lang: Lang) -> impl IntoView {
    view! { <button class="button button-small" form="compare"><Icon name="board" />{text::COMPARE.say(lang)}</button> }
}

/// Chooses an organisation to be compared.
pub fn compare_choice(lang: Lang, card: &OrganisationCard) -> impl IntoView + use<> {
    let says = text::choose(lang, &card.name);
    view! {
        <label class="compare-choice" title=text::COMPARE.say(lang)>
            <input class="checkbox" type="checkbox" name="id" value=card.id.to_string() form="compare" autocomplete="off" />
            <span class="visually-hidden">{says}</span>
        </label>
    }
}

#[component]
pub fn ComparisonPage() -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let query = use_location().search;
    let slug = alliance.slug.clone();
    let compared = Resource::new(move || query.get(), move |query| compare_organisations(slug.clone(), query));
    view! {
        <Head title=text::TITLE.say(lang) />
        <main id="main" class="page" tabindex="-1">
            <Breadcrumb steps=Vec::new() here=text::TITLE.say(lang) />
            <header class="page-head"><div class="page-head-text"><h1>{text::TITLE.say(lang)}</h1></div></header>
            <Transition fallback=Loading>
                {when_loaded(move || {
                    let alliance = alliance.clone();
                    Suspend::new(async move {
                        match compared.await {
                            Ok(compared) if compared.len() < 2 => view! { <TooFew alliance /> }.into_any(),
                            Ok(compared) => table(lang, &alliance, &compared).into_any(),
                            Err(error) => view! { <Problem error /> }.into_any(),
                        }
                    })
                })}
            </Transition>
        </main>
    }
}

#[component]
fn TooFew(alliance: Alliance) -> impl IntoView {
    let lang = use_lang();
    view! {
        <div class="empty">
            <Icon name="board" />
            <h2>{text::TOO_FEW.say(lang)}</h2>
            <p>{text::TOO_FEW_HINT.say(lang)}</p>
            <div class="button-row">
                <a class="button button-primary" href=format!("/{}/directory", alliance.slug)>{text::TO_DIRECTORY.say(lang)}</a>
            </div>
        </div>
    }
}

fn table(lang: Lang, alliance: &Alliance, compared: &[Compared]) -> impl IntoView + use<> {
    let heads = compared.iter().map(|one| head(lang, alliance, compared, one)).collect_view();
    let rows = rows(lang, alliance, compared).into_iter().map(|one| row(lang, compared, one)).collect_view();
    view! {
        <p class="muted">{text::HINT.say(lang)}</p>
        <div class="table-wrap compare-wrap" tabindex="0" role="region" aria-label=text::TITLE.say(lang)>
            <table class="table compare-table">
                <thead><tr><th scope="col">{text::FIELD.say(lang)}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn head(lang: Lang, alliance: &Alliance, compared: &[Compared], one: &Compared) -> impl IntoView + use<> {
    let own = &one.organisation;
    let others = compared.iter().map(|other| other.organisation.id).filter(|id| *id != own.id);
    let without = comparison(&alliance.slug, others);
    let removes = text::remove(lang, &own.name);
    view! {
        <th scope="col">
            <a href=format!("/{}/directory/{}", alliance.slug, own.id)>{own.name.clone()}</a>
            <a class="icon-button" href=without aria-label=removes><Icon name="x" /></a>
        </th>
    }
}

fn row(lang: Lang, compared: &[Compared], row: Row) -> impl IntoView + use<> {
    let differs = row.differs();
    let mark = if differs {
        view! { <span class="badge badge-warning">{text::DIFFERS.say(lang)}</span> }.into_any()
    } else {
        view! { <span class="muted small">{text::SAME.say(lang)}</span> }.into_any()
    };
    let cells = row.values.into_iter().zip(compared).map(|(value, one)| match value.is_empty() {
        true => view! { <td><span class="muted">{text::NOTHING.say(lang)}</span></td> }.into_any(),
        false => view! { <td lang=one.organisation.language.code()>{value}</td> }.into_any(),
    });
    let cells = cells.collect_view();
    view! { <tr class:is-different=differs><th scope="row"><span>{row.name}</span>{mark}</th>{cells}</tr> }
}
