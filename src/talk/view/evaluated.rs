//! All answers to a question, and all needs of a period.

use super::evaluation::{decimal, said_change};
use super::notes::made_need;
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::talk::evaluation::{Counted, Evaluated, NotedNeed, Said};
use crate::talk::model::QuestionKind;
use crate::talk::text::{self as talk, evaluation as text};
use crate::ui::chart::{Bar, BarChart};
use crate::ui::format::{date, number};
use crate::ui::use_lang;
use leptos::prelude::*;

/// A chart of what is counted, and below it what was said in words.
#[component]
pub fn QuestionCard(one: Evaluated) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let title = one.question.wording.texts.say(lang).to_owned();
    let note = note(lang, &one);
    let words = words(lang, &slug, &one);
    if one.question.kind == QuestionKind::Text {
        return view! {
            <section class="card talk-words">
                <div class="card-head"><h3>{title}</h3><span class="muted small">{note}</span></div>
                {words}
            </section>
        }
        .into_any();
    }
    let bar = |counted: &Counted| Bar {
        label: label(lang, one.question.kind, counted),
        value: counted.count,
        said: number(lang, counted.count),
        part: None,
        href: None,
        colour: None,
    };
    let bars = one.counts.iter().map(bar).collect();
    let headings = (text::ANSWER.say(lang).to_owned(), text::HOW_OFTEN.say(lang).to_owned(), None);
    let words = words.map(|words| {
        view! { <details class="talk-words"><summary>{text::IN_WORDS.say(lang)}</summary>{words}</details> }
    });
    view! { <div class="stack"><BarChart title bars headings note />{words}</div> }.into_any()
}

/// How many answered, the mean with its change, and in how many versions it was asked.
fn note(lang: Lang, one: &Evaluated) -> String {
    let mean = one.mean.map(|mean| text::mean(lang, &decimal(lang, mean)));
    let change = one.mean.map(|_| said_change(lang, one));
    let versions = (one.versions > 1).then(|| text::versions(lang, one.versions));
    let parts = [Some(text::answers(lang, one.answers)), mean, change, versions];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn label(lang: Lang, kind: QuestionKind, counted: &Counted) -> String {
    match (kind, &counted.name) {
        (QuestionKind::YesNo, _) if counted.number == 1 => talk::YES.say(lang).to_owned(),
        (QuestionKind::YesNo, _) => talk::NO.say(lang).to_owned(),
        (_, Some(name)) => name.say(lang).to_owned(),
        _ => number(lang, counted.number),
    }
}

fn words(lang: Lang, slug: &str, one: &Evaluated) -> Option<impl IntoView + use<>> {
    let item = |said: &Said| {
        let href = format!("/{slug}/membership/talks/{}", said.talk);
        let figure = said.number.filter(|_| one.question.kind.scale().is_some());
        let figure = figure.map(|figure| view! { " "<strong class="number">{number(lang, figure)}</strong> });
        view! {
            <li class="profile-item">
                <p>{said.words.clone()}</p>
                <p class="muted small"><a href=href>{said.organisation.clone()}", "{date(lang, said.day)}</a>{figure}</p>
            </li>
        }
    };
    let items = one.words.iter().map(item).collect::<Vec<_>>();
    (!items.is_empty()).then(|| view! { <ul role="list" class="profile-list">{items}</ul> })
}

/// The needs that came up, each with what became of it.
#[component]
pub fn Needs(needs: Vec<NotedNeed>) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let row = |need: NotedNeed| {
        let href = format!("/{slug}/membership/talks/{}", need.talk);
        let became = match &need.made {
            Some(made) => made_need(lang, &slug, made).into_any(),
            None => view! { <span class="muted">{text::ONLY_NOTED.say(lang)}</span> }.into_any(),
        };
        view! {
            <tr>
                <th scope="row"><a href=href>{need.title}</a></th>
                <td data-label=talk::ORGANISATION.say(lang)>{need.organisation}</td>
                <td data-label=text::BECAME.say(lang)>{became}</td>
            </tr>
        }
    };
    let rows = needs.into_iter().map(row).collect::<Vec<_>>();
    let content = if rows.is_empty() {
        view! { <p class="muted">{talk::NO_NEEDS.say(lang)}</p> }.into_any()
    } else {
        view! {
            <div class="table-wrap" tabindex="0" role="region" aria-label=text::WHAT_BECAME.say(lang)>
                <table class="table table-stacked">
                    <thead><tr>
                        <th scope="col">{text::NEED.say(lang)}</th>
                        <th scope="col">{talk::ORGANISATION.say(lang)}</th>
                        <th scope="col">{text::BECAME.say(lang)}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    view! { <section class="stack"><h2>{text::WHAT_BECAME.say(lang)}</h2>{content}</section> }
}
