//! The rows of an import by what becomes of them.

use crate::directory::sheet::api::DecideRows;
use crate::directory::sheet::field::Field;
use crate::directory::sheet::model::{Candidate, Change, ImportPage as Page, ImportState, RowKind, RowView, Undone};
use crate::directory::sheet::say::{Words, say};
use crate::directory::sheet::text;
use crate::directory::text::listing;
use crate::error::FieldError;
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::ui::problem::say_problem;
use crate::ui::{Icon, format, use_lang};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

#[component]
pub fn Rows(page: Page) -> impl IntoView {
    let lang = use_lang();
    let alliance = expect_context::<Alliance>();
    let here = format!("/{}/directory/import/{}", alliance.slug, page.import.id);
    let tabs = page.counts.iter().map(|(kind, count)| {
        let href = format!("{here}?shown={}", kind.code());
        let current = (page.shown == Some(*kind)).then_some("page");
        let count = format::number(lang, *count);
        view! { <a class="tab" href=href aria-current=current>{text::kind_name(*kind).say(lang)}" "<span class="badge">{count}</span></a> }
    });
    let tabs = tabs.collect_view();
    let is_ready = page.import.state == ImportState::Ready;
    let asks = is_ready && page.shown == Some(RowKind::Unclear);
    let table = table(lang, &alliance, &page, is_ready);
    let pages = pagination(lang, &here, &page);
    let list = if asks {
        // What is chosen stands in one form, so that many rows are decided at once.
        view! {
            <form class="stack" method="post" action=DecideRows::PATH>
                <input type="hidden" name="alliance" value=alliance.slug.clone() />
                <input type="hidden" name="id" value=page.import.id.to_string() />
                {table}
                <div><button class="button">{text::DECIDE.say(lang)}</button></div>
            </form>
        }
        .into_any()
    } else {
        table.into_any()
    };
    view! { <nav class="tabs" aria-label=text::ROWS.say(lang)>{tabs}</nav> {list} {pages} }
}

fn table(lang: Lang, alliance: &Alliance, page: &Page, is_ready: bool) -> impl IntoView + use<> {
    let import = page.import.id.to_string();
    let rows = page.rows.iter().map(|row| {
        view! {
            <tr>
                <td class="is-number" data-label=text::LINE.say(lang)>{format::number(lang, row.line)}</td>
                <th scope="row">{name(lang, alliance, row)}</th>
                <td data-label=text::DETAIL.say(lang)>{detail(lang, alliance, row, is_ready, &import)}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <div class="table-wrap" tabindex="0" role="region" aria-label=text::ROWS.say(lang)>
            <table class="table table-stacked">
                <thead><tr>
                    <th scope="col" class="is-number">{text::LINE.say(lang)}</th>
                    <th scope="col">{text::ORGANISATION.say(lang)}</th>
                    <th scope="col">{text::DETAIL.say(lang)}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// The name as the table has it, with a link to whom it is about.
fn name(lang: Lang, alliance: &Alliance, row: &RowView) -> AnyView {
    let name = said_name(lang, row);
    let is_away = row.undone == Some(Undone::Archived);
    match row.organisation.filter(|_| !is_away) {
        Some(id) => view! { <a href=format!("/{}/directory/{id}", alliance.slug)>{name}</a> }.into_any(),
        None => name.into_any(),
    }
}

fn said_name(lang: Lang, row: &RowView) -> String {
    if row.name.is_empty() { text::WITHOUT_NAME.say(lang).to_owned() } else { row.name.clone() }
}

fn detail(lang: Lang, alliance: &Alliance, row: &RowView, is_ready: bool, import: &str) -> impl IntoView + use<> {
    let words = Words { areas: &alliance.areas, sectors: &alliance.sectors };
    let changes = row.detail.changes.iter().map(|change| change_line(lang, words, change)).collect_view();
    let problems = row.detail.problems.iter().map(|problem| problem_line(lang, problem)).collect_view();
    let twin = row.detail.twin.map(|line| view! { <p>{text::twin(lang, line)}</p> });
    let undone = row.undone.map(|undone| {
        let class = if undone == Undone::ChangedSince { "badge badge-warning" } else { "badge" };
        view! { <p><span class=class>{text::undone_name(undone).say(lang)}</span></p> }
    });
    let choice = (row.kind == RowKind::Unclear).then(|| candidates(lang, row, is_ready));
    let back = (row.is_decided && is_ready && row.kind != RowKind::Unclear)
        .then(|| take_choice_back(lang, &alliance.slug, import, row));
    view! { <div class="stack">{undone}{changes}{problems}{twin}{choice}{back}</div> }
}

/// A changed field: what it was, and what it becomes.
fn change_line(lang: Lang, words: Words<'_>, change: &Change) -> impl IntoView + use<> {
    let before = say(lang, words, change.field, &change.before);
    let before = if before.is_empty() {
        view! { <span class="muted">{text::EMPTY_BEFORE.say(lang)}</span> }.into_any()
    } else {
        view! { <del>{before}</del> }.into_any()
    };
    view! {
        <p>
            <span class="muted small">{change.field.name().say(lang)}": "</span>
            {before}" → "<ins>{say(lang, words, change.field, &change.after)}</ins>
        </p>
    }
}

fn problem_line(lang: Lang, problem: &FieldError) -> impl IntoView + use<> {
    let field = Field::parse(&problem.field).map(|field| format!("{}: ", field.name().say(lang)));
    view! { <p>{field}{say_problem(lang, &problem.problem)}</p> }
}

/// Whom an unclear row may be about: a choice before the import, a list after it.
fn candidates(lang: Lang, row: &RowView, is_ready: bool) -> AnyView {
    let names = row.detail.candidates.iter().map(|candidate| view! { <p>{said_candidate(lang, candidate)}</p> });
    let names = names.collect_view();
    if !is_ready {
        return names.into_any();
    }
    let line = row.line;
    let options = row.detail.candidates.iter().map(|candidate| {
        let said = text::update_this(lang, &said_candidate(lang, candidate));
        view! { <option value=format!("{line}:{}", candidate.id)>{said}</option> }
    });
    let options = options.collect_view();
    let label = text::decision_for(lang, &said_name(lang, row));
    view! {
        {names}
        <select class="select" name="choices[]" aria-label=label>
            <option value=format!("{line}:")>{text::KEEP_OUT.say(lang)}</option>
            {options}
            <option value=format!("{line}:create")>{text::CREATE_ANYWAY.say(lang)}</option>
        </select>
    }
    .into_any()
}

fn said_candidate(lang: Lang, candidate: &Candidate) -> String {
    let reason = text::likeness_name(candidate.likeness).say(lang);
    let place = if candidate.city.is_empty() { String::new() } else { format!(", {}", candidate.city) };
    format!("{}{place} ({reason})", candidate.name)
}

fn take_choice_back(lang: Lang, slug: &str, import: &str, row: &RowView) -> impl IntoView + use<> {
    let name = said_name(lang, row);
    view! {
        <form method="post" action=DecideRows::PATH>
            <input type="hidden" name="alliance" value=slug.to_owned() />
            <input type="hidden" name="id" value=import.to_owned() />
            <input type="hidden" name="choices[]" value=format!("{}:", row.line) />
            <button class="button button-small">{text::TAKE_CHOICE_BACK.say(lang)}<span class="visually-hidden">": "{name}</span></button>
        </form>
    }
}

fn pagination(lang: Lang, here: &str, page: &Page) -> Option<impl IntoView + use<>> {
    let shown = page.shown?.code();
    let href = |number: i64| format!("{here}?shown={shown}&page={number}");
    let step = |number: i64, label: &'static str, icon: &'static str| {
        let is_there = (1..=page.pages).contains(&number);
        is_there.then(|| view! { <a href=href(number) aria-label=label><Icon name=icon /></a> })
    };
    let back = step(page.page - 1, listing::PREVIOUS.say(lang), "chevron-left");
    let on = step(page.page + 1, listing::NEXT.say(lang), "chevron-right");
    let place = format!("{} / {}", format::number(lang, page.page), format::number(lang, page.pages));
    (page.pages > 1).then(|| {
        view! { <nav class="pagination" aria-label=listing::PAGES.say(lang)>{back}<span aria-current="page">{place}</span>{on}</nav> }
    })
}
