//! Charts as SVG, made on the server, each with its table.

use super::icon::Icon;
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
    /// Place in the list of colours; none for the colour of the house.
    pub colour: Option<usize>,
}

impl Bar {
    fn colour_class(&self) -> String {
        self.colour.map(|place| format!("area-{}", place % 8)).unwrap_or_default()
    }
}

/// Horizontal bars, which leave room for long words; each is a link to the list behind it.
#[component]
pub fn BarChart(
    #[prop(into)] title: String,
    bars: Vec<Bar>,
    /// Heading of the table's first column, of the figure, and of the part.
    headings: (String, String, Option<String>),
    /// Stands beside the title, such as the sum of all bars.
    #[prop(optional, into)]
    note: String,
) -> impl IntoView {
    let most = bars.iter().map(|bar| bar.value).max().unwrap_or(0).max(1);
    let rows = bars.iter().map(|bar| bar_row(bar, most)).collect_view();
    let legend = headings.2.clone().map(|part| {
        view! {
            <ul class="legend" role="list">
                <li class="legend-item"><span class="legend-mark legend-mark-pale"></span>{headings.1.clone()}</li>
                <li class="legend-item"><span class="legend-mark"></span>{part}</li>
            </ul>
        }
    });
    view! {
        <section class="card chart">
            <div class="card-head">
                <h2>{title.clone()}</h2>
                {(!note.is_empty()).then(|| view! { <span class="muted small">{note}</span> })}
            </div>
            {legend}
            <ul class="bar-list" role="list">{rows}</ul>
            <ChartTable title bars headings />
        </section>
    }
}

/// The parts of a whole side by side, with a legend whose entries lead to the lists behind.
#[component]
pub fn PartsChart(
    #[prop(into)] title: String,
    parts: Vec<Bar>,
    /// Heading of the table's first column and of the figure.
    headings: (String, String),
) -> impl IntoView {
    let whole: i64 = parts.iter().map(|part| part.value).sum();
    let mut x = 0;
    let bars = parts
        .iter()
        .map(|part| {
            let start = x;
            x += part.value;
            view! { <rect class=part.colour_class() x=start y="0" width=part.value height="8" /> }
        })
        .collect_view();
    let entries = parts
        .iter()
        .map(|part| {
            let mark = format!("legend-mark {}", part.colour_class());
            let content = view! { <span class=mark></span>{part.label.clone()}" "<strong>{part.said.clone()}</strong> };
            match part.href.clone() {
                Some(href) => view! { <li><a class="legend-item" href=href>{content}</a></li> }.into_any(),
                None => view! { <li class="legend-item">{content}</li> }.into_any(),
            }
        })
        .collect_view();
    let view_box = format!("0 0 {} 8", whole.max(1));
    view! {
        <section class="card chart">
            <div class="card-head"><h2>{title.clone()}</h2></div>
            <svg class="bar-stacked" viewBox=view_box preserveAspectRatio="none" aria-hidden="true" focusable="false">{bars}</svg>
            <ul class="legend" role="list">{entries}</ul>
            <ChartTable title bars=parts headings=(headings.0, headings.1, None) />
        </section>
    }
}

/// The same figures as a table, for those who read better than they compare lengths.
#[component]
fn ChartTable(title: String, bars: Vec<Bar>, headings: (String, String, Option<String>)) -> impl IntoView {
    let has_part = headings.2.is_some();
    let rows = bars
        .into_iter()
        .map(|bar| {
            let part = has_part.then(|| view! { <td class="is-number">{bar.part.map(|(_, said)| said)}</td> });
            view! { <tr><th scope="row">{bar.label}</th><td class="is-number">{bar.said}</td>{part}</tr> }
        })
        .collect_view();
    let third = headings.2.map(|heading| view! { <th scope="col" class="is-number">{heading}</th> });
    view! {
        <details class="chart-table">
            <summary><Icon name="table" />{text::SHOW_AS_TABLE.say(use_lang())}<Icon name="chevron-down" /></summary>
            <div class="table-wrap" tabindex="0" role="region" aria-label=title.clone()>
                <table class="table">
                    <caption class="visually-hidden">{title.clone()}</caption>
                    <thead><tr><th scope="col">{headings.0}</th><th scope="col" class="is-number">{headings.1}</th>{third}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
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
        <svg class=format!("bar {}", bar.colour_class()) viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
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
