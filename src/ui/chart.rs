//! Charts as SVG, made on the server, each with its table.

use super::page::use_lang;
use super::text;
use leptos::prelude::*;

/// One bar: its label, its figure for drawing and in words, and the list behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    pub label: String,
    pub value: i64,
    pub said: String,
    /// A second figure within the first, such as granted within requested.
    pub part: Option<(i64, String)>,
    pub href: Option<String>,
}

/// Horizontal bars, which leave room for long words; each is a link to the list behind it.
#[component]
pub fn BarChart(
    #[prop(into)] title: String,
    bars: Vec<Bar>,
    /// Heading of the table's first column, of the figure, and of the part.
    headings: (String, String, Option<String>),
) -> impl IntoView {
    let lang = use_lang();
    let most = bars.iter().map(|bar| bar.value).max().unwrap_or(0).max(1);
    let rows = bars.iter().map(|bar| bar_row(bar, most)).collect_view();
    let table = bars
        .iter()
        .map(|bar| {
            let part = headings.2.is_some().then(|| view! { <td class="is-number">{bar.part.clone().map(|(_, said)| said)}</td> });
            view! { <tr><th scope="row">{bar.label.clone()}</th><td class="is-number">{bar.said.clone()}</td>{part}</tr> }
        })
        .collect_view();
    let third = headings.2.clone().map(|heading| view! { <th scope="col" class="is-number">{heading}</th> });
    view! {
        <section class="card chart">
            <div class="card-head"><h2>{title.clone()}</h2></div>
            <ul class="bar-list" role="list">{rows}</ul>
            <details class="chart-table">
                <summary>{text::SHOW_AS_TABLE.say(lang)}</summary>
                <div class="table-wrap" tabindex="0" role="region" aria-label=title.clone()>
                    <table class="table">
                        <caption class="visually-hidden">{title.clone()}</caption>
                        <thead><tr><th scope="col">{headings.0}</th><th scope="col" class="is-number">{headings.1}</th>{third}</tr></thead>
                        <tbody>{table}</tbody>
                    </table>
                </div>
            </details>
        </section>
    }
}

fn bar_row(bar: &Bar, most: i64) -> impl IntoView + use<> {
    // A width in thousandths of the view box; what is there at all stays visible.
    let width = |value: i64| if value == 0 { 0 } else { (value * 1000 / most).max(8) };
    let part = bar
        .part
        .as_ref()
        .map(|(value, _)| view! { <rect class="bar-solid" x="0" y="0" width=width(*value) height="8" /> });
    // With a part the whole is pale, so that the part stands out in it.
    let whole = if bar.part.is_some() { "bar-pale" } else { "bar-solid" };
    let said = match &bar.part {
        Some((_, part)) => format!("{part} / {}", bar.said),
        None => bar.said.clone(),
    };
    let content = view! {
        <span class="bar-label">{bar.label.clone()}</span>
        <svg class="bar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class=whole x="0" y="0" width=width(bar.value) height="8" />
            {part}
        </svg>
        <span class="bar-value">{said}</span>
    };
    let row = match bar.href.clone() {
        Some(href) => view! { <a class="bar-row" href=href>{content}</a> }.into_any(),
        None => view! { <div class="bar-row">{content}</div> }.into_any(),
    };
    view! { <li>{row}</li> }
}
