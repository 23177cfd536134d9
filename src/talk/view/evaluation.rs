//! What the talks of a period say together. Periods are links, so a page can be passed on.

use super::Way;
use super::evaluated::{Needs, QuestionCard};
use crate::i18n::Lang;
use crate::membership::view::use_named;
use crate::network::model::Alliance;
use crate::talk::api::evaluate;
use crate::talk::evaluation::{Evaluated, Evaluation};
use crate::talk::period::{Length, Period};
use crate::talk::text::evaluation::{self as text, length_name, period_name};
use crate::ui::format::{number, percent};
use crate::ui::{Head, Icon, Loading, Problem, use_lang, when_loaded};
use leptos::prelude::*;

#[component]
pub fn EvaluationPage() -> impl IntoView {
    let slug = expect_context::<Alliance>().slug;
    let period = use_named("period");
    let loaded = Resource::new(move || period.get().unwrap_or_default(), move |period| evaluate(slug.clone(), period));
    view! {
        <main id="main" class="page" tabindex="-1">
            <Transition fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match loaded.await {
                        Ok(page) => view! { <Everything page /> }.into_any(),
                        Err(error) => view! { <Problem error /> }.into_any(),
                    }
                }))}
            </Transition>
        </main>
    }
}

#[component]
fn Everything(page: Evaluation) -> impl IntoView {
    let lang = use_lang();
    let slug = expect_context::<Alliance>().slug;
    let base = format!("/{slug}/membership/talks/evaluation");
    let title = format!("{}: {}", text::EVALUATION.say(lang), period_name(lang, page.period));
    let content = if page.talks == 0 {
        view! { <p class="muted">{text::NOTHING.say(lang)}</p> }.into_any()
    } else {
        let cards = page.questions.iter().map(|one| view! { <QuestionCard one=one.clone() /> }).collect_view();
        view! {
            <section class="stack" aria-labelledby="questions-title">
                <h2 id="questions-title">{text::BY_QUESTION.say(lang)}</h2>
                <div class="talk-evaluated">{cards}</div>
            </section>
            <Needs needs=page.needs.clone() />
        }
        .into_any()
    };
    view! {
        <Head title=title.clone() />
        <Way here=text::EVALUATION.say(lang) is_below_talks=true />
        <header class="page-head">
            <div class="page-head-text"><h1>{title}</h1><p class="page-intro">{text::INTRO.say(lang)}</p></div>
            {around(lang, &slug, page.period)}
        </header>
        {lengths(lang, &base, &page)}
        {figures(lang, &page)}
        {content}
    }
}

/// The periods before and behind, and the answers as a table.
fn around(lang: Lang, slug: &str, period: Period) -> impl IntoView + use<> {
    let base = format!("/{slug}/membership/talks/evaluation");
    let table = format!("/export/{slug}/talks.csv?period={}", period.code());
    let link = |by: i32| format!("{base}?period={}", period.shifted(by).code());
    view! {
        <div class="button-row">
            <a class="button" href=link(-1)><Icon name="chevron-left" />{text::EARLIER_PERIOD.say(lang)}</a>
            <a class="button" href=link(1)>{text::LATER_PERIOD.say(lang)}<Icon name="chevron-right" /></a>
            <a class="button" href=table rel="external" download=""><Icon name="download" />{text::AS_TABLE.say(lang)}</a>
        </div>
    }
}

/// The same time as a year, a half-year or a quarter: the last part of a longer period.
fn lengths(lang: Lang, base: &str, page: &Evaluation) -> impl IntoView + use<> {
    let period = page.period;
    let links = Length::ALL.iter().map(|length| {
        let href = format!("{base}?period={}", Period::of(period.last_day(), *length).code());
        let current = (*length == period.length).then_some("page");
        view! { <a class="tab" href=href aria-current=current>{length_name(*length).say(lang)}</a> }
    });
    view! { <nav class="tabs" aria-label=text::PERIOD.say(lang)>{links.collect_view()}</nav> }
}

fn figures(lang: Lang, page: &Evaluation) -> impl IntoView + use<> {
    let tile = |label: &'static str, value: String, note: String| {
        view! {
            <li><div class="figure-tile">
                <span class="figure-label">{label}</span>
                <span class="figure-value">{value}</span>
                <span class="figure-note">{note}</span>
            </div></li>
        }
    };
    let satisfaction = page.satisfaction().and_then(|one| {
        let best = one.question.kind.scale().map(|(_, best)| number(lang, best))?;
        let value = super::text::out_of(lang, &decimal(lang, one.mean?), &best);
        Some(tile(text::SATISFACTION.say(lang), value, said_change(lang, one)))
    });
    let before = text::before(lang, &number(lang, page.talks_before));
    let running = if page.is_running { format!(" · {}", text::RUNNING.say(lang)) } else { String::new() };
    let share = page.share().map_or_else(|| "–".to_owned(), |share| percent(lang, share));
    let spoken = text::spoken_of(lang, &number(lang, page.spoken), &number(lang, page.members));
    let made = page.needs.iter().filter(|need| need.made.is_some()).count() as i64;
    let needs = number(lang, page.needs.len() as i64);
    view! {
        <section aria-label=text::KEY_FIGURES.say(lang)>
            <ul class="figure-grid" role="list">
                {tile(text::HELD.say(lang), number(lang, page.talks), format!("{before}{running}"))}
                {tile(text::SPOKEN.say(lang), share, spoken)}
                {satisfaction}
                {tile(text::NEEDS_NOTED.say(lang), needs, text::made_of_them(lang, &number(lang, made)))}
            </ul>
        </section>
    }
}

/// A figure in hundredths with one decimal, as the reader's language writes it.
pub fn decimal(lang: Lang, hundredths: i64) -> String {
    let tenths = (hundredths.abs() + 5) / 10;
    let sign = if hundredths < 0 && tenths > 0 { "−" } else { "" };
    let point = if lang == Lang::En { "." } else { "," };
    format!("{sign}{}{point}{}", number(lang, tenths / 10), tenths % 10)
}

/// How the mean has changed against the period before.
pub fn said_change(lang: Lang, one: &Evaluated) -> String {
    match one.change() {
        None => text::NO_COMPARISON.say(lang).to_owned(),
        Some(change) if change.abs() < 5 => text::UNCHANGED.say(lang).to_owned(),
        Some(change) if change > 0 => text::change(lang, &format!("+{}", decimal(lang, change))),
        Some(change) => text::change(lang, &decimal(lang, change)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn means_have_one_decimal() {
        assert_eq!(decimal(Lang::De, 733), "7,3");
        assert_eq!(decimal(Lang::En, 795), "8.0");
        assert_eq!(decimal(Lang::Pl, -45), "−0,5");
        assert_eq!(decimal(Lang::Cs, -4), "0,0");
    }
}
