//! Tiles and charts.

use crate::dashboard::model::{AreaFigure, Overview};
use crate::dashboard::text;
use crate::directory::text::kind_name;
use crate::i18n::Lang;
use crate::network::model::Alliance;
use crate::pipeline::model::{Currency, Money};
use crate::ui::chart::{Bar, BarChart, PartsChart};
use crate::ui::format::{money_short, number};
use crate::ui::{Icon, use_lang};
use leptos::prelude::*;

/// How the directory is asked for members alone, who are what the figures count.
const MEMBERS_ONLY: &str = "membership=active&membership=suspended";

/// The figures a member looks at first.
#[component]
pub fn FigureTiles(alliance: Alliance, overview: Overview) -> impl IntoView {
    let lang = use_lang();
    let base = format!("/{}", alliance.slug);
    let smes = text::smes(lang, overview.members.smes, &number(lang, overview.members.smes));
    let research = overview.members.knowledge_bodies();
    let research = text::research_bodies(lang, research, &number(lang, research));
    let running = text::running(lang, overview.running(), &number(lang, overview.running()));
    let (requested, granted) = sums_in_words(lang, &alliance, &overview);
    let needs = text::needs(lang, overview.needs, &number(lang, overview.needs));
    let offers = text::offers(lang, overview.offers, &number(lang, overview.offers));
    let tile = |href: String, label: &'static str, value: String, note: String| {
        view! {
            <li>
                <a class="figure-tile" href=href>
                    <span class="figure-label">{label}</span>
                    <span class="figure-value">{value}</span>
                    <span class="figure-note">{note}</span>
                </a>
            </li>
        }
    };
    let open = overview.needs + overview.offers;
    view! {
        <section aria-label=text::KEY_FIGURES.say(lang)>
            <ul class="figure-grid" role="list">
                {tile(format!("{base}/directory?{MEMBERS_ONLY}"), text::MEMBER_ORGANISATIONS.say(lang), number(lang, overview.members.members()), text::members_note(lang, &smes, &research))}
                {tile(format!("{base}/pipeline"), text::PROPOSALS_IN_PIPELINE.say(lang), number(lang, overview.proposals()), running)}
                {tile(format!("{base}/pipeline"), text::REQUESTED_SUM.say(lang), requested, granted)}
                {tile(format!("{base}/directory?opportunity=need&opportunity=offer"), text::OPEN_OPPORTUNITIES.say(lang), number(lang, open), text::members_note(lang, &needs, &offers))}
            </ul>
        </section>
    }
}

/// Requested, and in the note granted. Sums of different currencies would mean nothing, so
/// those that are not the alliance's own stand by themselves in the note.
fn sums_in_words(lang: Lang, alliance: &Alliance, overview: &Overview) -> (String, String) {
    let sums = overview.sums(own_currency(alliance));
    let (currency, requested, granted) = sums.first().copied().unwrap_or((own_currency(alliance), 0, 0));
    let say = |minor, currency| money_short(lang, Money::new(minor, currency));
    let mut notes = vec![text::granted_of_it(lang, &say(granted, currency))];
    let others: Vec<String> = sums.iter().skip(1).map(|(currency, requested, _)| say(*requested, *currency)).collect();
    if !others.is_empty() {
        notes.push(text::and_also(lang, &others.join(", ")));
    }
    (say(requested, currency), notes.join("; "))
}

fn own_currency(alliance: &Alliance) -> Currency {
    Currency::from_iso(&alliance.currency).unwrap_or(Currency::Eur)
}

/// Proposals by stage; a bar leads to the stage's column on the board.
#[component]
pub fn StageChart(slug: String, overview: Overview) -> impl IntoView {
    let lang = use_lang();
    if overview.proposals() == 0 {
        let href = format!("/{slug}/pipeline/new");
        let button = overview.may_create_proposal.then(|| {
            view! { <a class="button button-primary" href=href><Icon name="plus" />{text::ADD_PROPOSAL.say(lang)}</a> }
        });
        return view! {
            <section class="card">
                <div class="empty empty-small">
                    <Icon name="board" />
                    <h2>{text::NO_PROPOSALS.say(lang)}</h2>
                    <p>{text::NO_PROPOSALS_MORE.say(lang)}</p>
                    <div class="button-row">{button}</div>
                </div>
            </section>
        }
        .into_any();
    }
    let note = text::in_total(lang, &number(lang, overview.proposals()));
    let bars = overview
        .stages
        .iter()
        .map(|stage| Bar {
            label: stage.name.say(lang).to_owned(),
            value: stage.proposals,
            said: number(lang, stage.proposals),
            part: None,
            href: Some(format!("/{slug}/pipeline#stage-{}", stage.id)),
            colour: None,
        })
        .collect();
    let headings = (text::STAGE.say(lang).into(), text::PROPOSALS.say(lang).into(), None);
    view! { <BarChart title=text::BY_STAGE.say(lang) bars headings note /> }.into_any()
}

/// Members by kind; a part leads to the directory narrowed down to it.
#[component]
pub fn KindChart(slug: String, overview: Overview) -> impl IntoView {
    let lang = use_lang();
    if overview.members.kinds.is_empty() {
        let href = format!("/{slug}/directory/new");
        let button = overview.may_create_organisation.then(|| {
            view! { <a class="button button-primary" href=href><Icon name="plus" />{text::ADD_ORGANISATION.say(lang)}</a> }
        });
        return view! {
            <section class="card">
                <div class="empty empty-small">
                    <Icon name="building" />
                    <h2>{text::NO_MEMBERS.say(lang)}</h2>
                    <p>{text::NO_MEMBERS_MORE.say(lang)}</p>
                    <div class="button-row">{button}</div>
                </div>
            </section>
        }
        .into_any();
    }
    let parts = overview
        .members
        .kinds
        .iter()
        .enumerate()
        .map(|(place, (kind, count))| Bar {
            label: kind_name(*kind).say(lang).to_owned(),
            value: *count,
            said: number(lang, *count),
            part: None,
            href: Some(format!("/{slug}/directory?kind={}&{MEMBERS_ONLY}", kind.code())),
            colour: Some(place),
        })
        .collect();
    let headings = (text::KIND.say(lang).into(), text::MEMBERS.say(lang).into());
    view! { <PartsChart title=text::BY_KIND.say(lang) parts headings /> }.into_any()
}

/// Requested and granted by area: one chart per currency, because lengths of different
/// currencies cannot be compared.
#[component]
pub fn FundingCharts(alliance: Alliance, overview: Overview) -> impl IntoView {
    let lang = use_lang();
    let sums = overview.sums(own_currency(&alliance));
    let several = sums.len() > 1;
    let chart = |currency: Currency| {
        let title = text::FUNDING_BY_AREA.say(lang);
        let title = if several { format!("{title} ({})", currency.sign()) } else { title.to_owned() };
        let bars = area_bars(lang, &alliance, &overview.areas, currency);
        let headings =
            (text::AREA.say(lang).into(), text::REQUESTED.say(lang).into(), Some(text::GRANTED.say(lang).into()));
        view! { <BarChart title bars headings /> }
    };
    sums.iter().map(|(currency, ..)| chart(*currency)).collect_view()
}

fn area_bars(lang: Lang, alliance: &Alliance, figures: &[AreaFigure], currency: Currency) -> Vec<Bar> {
    let mut bars: Vec<(usize, Bar)> = figures
        .iter()
        .filter(|figure| figure.currency == currency && figure.requested + figure.granted > 0)
        .map(|figure| {
            let area = figure.area.and_then(|id| alliance.area(id));
            let say = |minor| money_short(lang, Money::new(minor, currency));
            let bar = Bar {
                label: area.map_or(text::WITHOUT_AREA.say(lang), |(_, area)| area.name.say(lang)).to_owned(),
                // Something may be granted whose request nobody entered.
                value: figure.requested.max(figure.granted),
                said: say(figure.requested),
                part: Some((figure.granted, say(figure.granted))),
                href: area.map(|(_, area)| format!("/{}/pipeline?area={}", alliance.slug, area.id)),
                colour: area.map(|(place, _)| place),
            };
            (area.map_or(usize::MAX, |(place, _)| place), bar)
        })
        .collect();
    bars.sort_by_key(|(place, _)| *place);
    bars.into_iter().map(|(_, bar)| bar).collect()
}
