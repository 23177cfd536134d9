//! A card of the board: what is seen, its grip, and its form for moving without a pointer.

use super::state::{BoardState, CardSignals, Mark};
use crate::i18n::Lang;
use crate::id::StageId;
use crate::network::model::Alliance;
use crate::pipeline::board_api::MoveProposal;
use crate::pipeline::board_text as words;
use crate::pipeline::model::{Board, Card, Outcome, Stage};
use crate::pipeline::text::outcome_name;
use crate::ui::format::money;
use crate::ui::{Icon, escape, text as shared};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

/// The stages a card can be moved to, as the options of its form. They are the same for all
/// cards of a column, so they are written once and not as so many nodes per card.
#[derive(Clone)]
pub struct Options(Vec<(StageId, String)>);

impl Options {
    pub fn of(board: &Board, lang: Lang) -> Options {
        let option = |stage: &Stage| {
            let name = escape(stage.name.say(lang));
            (stage.id, format!("<option value=\"{}\">{name}</option>", stage.id))
        };
        Options(board.columns.iter().map(|column| option(&column.stage)).collect())
    }

    /// The options of a card that is in this stage now.
    fn besides(&self, stage: StageId) -> String {
        self.0.iter().filter(|(other, _)| *other != stage).map(|(_, option)| option.as_str()).collect()
    }
}

#[component]
pub fn CardView(
    state: BoardState,
    signals: CardSignals,
    stage: StoredValue<Stage>,
    options: StoredValue<Options>,
) -> impl IntoView {
    let alliance = expect_context::<Alliance>();
    let CardSignals { card, mark } = signals;
    let (id, area, title) = card.with_untracked(|card| (card.id, card.area, card.title.clone()));
    let place = area.and_then(|area| alliance.area(area));
    let colour = place.map_or(7, |(at, _)| at % 8);
    let chip = place.map(|(_, area)| area.name.say(state.lang).to_owned());
    let slug = alliance.slug.clone();
    let title_id = format!("card-{id}-title");
    let is = move |mark: &ArcRwSignal<Mark>, wanted: Mark| {
        let mark = mark.clone();
        move || *mark.read() == wanted
    };
    let (grabbed, saving, arrived) = (is(&mark, Mark::Grabbed), is(&mark, Mark::Saving), is(&mark, Mark::Arrived));
    let returned = mark.clone();
    let (body, labelled) = (card.clone(), title_id.clone());
    let edge = if state.may_move {
        view! {
            <button type="button" class="board-card-grip" aria-label=words::grip(state.lang, &title) aria-describedby="board-help">
                <Icon name="grip" />
            </button>
        }
        .into_any()
    } else {
        view! { <span class="board-card-edge"></span> }.into_any()
    };
    view! {
        <li class=format!("board-card area-{colour}") id=format!("card-{id}") data-card=id.to_string()
            class:is-grabbed=grabbed class:is-saving=saving class:is-arrived=arrived
            class:is-returned=move || matches!(*returned.read(), Mark::Returned(_))>
            {edge}
            <article class="board-card-body" aria-labelledby=labelled>
                <div class="board-card-area">
                    {chip.map(|chip| view! { <span class=format!("area-chip area-{colour}")>{chip}</span> })}
                </div>
                {move || body.with(|card| face(state.lang, card, &stage.read_value(), &slug, &title_id))}
                {state.may_move.then(|| view! { <MoveForm state card title stage options /> })}
            </article>
            {move || match &*mark.read() {
                Mark::Returned(reason) => Some(view! { <p class="board-card-note">{reason.clone()}</p> }),
                _ => None,
            }}
        </li>
    }
    .into_any()
}

/// Title, lead, amount, outcome and age.
fn face(lang: Lang, card: &Card, stage: &Stage, slug: &str, title_id: &str) -> AnyView {
    let link = format!("/{slug}/pipeline/{}", card.id);
    let amount = card.amount.map_or_else(|| words::NO_AMOUNT.say(lang).to_owned(), |amount| money(lang, amount));
    let outcome = card.outcome.map(|outcome| {
        view! { <span class=outcome_class(outcome)>{outcome_name(outcome).say(lang)}</span> }
    });
    let sample = card.is_sample.then(|| {
        view! { <span class="badge badge-sample" title=shared::SAMPLE_HINT.say(lang)>{shared::SAMPLE.say(lang)}</span> }
    });
    view! {
        <h3 class="board-card-title" id=title_id.to_owned()><a href=link>{card.title.clone()}</a></h3>
        {card.lead.clone().map(|lead| view! { <p class="board-card-lead">{lead}</p> })}
        <p class="board-card-foot">
            <span class=if card.amount.is_some() { "money" } else { "muted" }>{amount}</span>
            {outcome}
            {sample}
            {age(lang, card.days_in_stage, stage.typical_days)}
        </p>
    }
    .into_any()
}

/// How long a card has been in its stage; longer than usual stands out.
fn age(lang: Lang, days: i64, typical: Option<i64>) -> AnyView {
    if let Some(typical) = typical.filter(|typical| days > *typical) {
        return view! {
            <span class="board-card-age is-stale" title=words::stale_hint(lang, typical)><Icon name="clock" />{words::stale_for(lang, days)}</span>
        }
        .into_any();
    }
    let said = if days == 0 { words::TODAY.say(lang).to_owned() } else { words::days(lang, days) };
    view! {
        <span class="board-card-age">{said}<span class="visually-hidden">" "{words::IN_STAGE.say(lang)}</span></span>
    }
    .into_any()
}

fn outcome_class(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Approved | Outcome::Conditional => "badge badge-success",
        Outcome::Deferred | Outcome::Reserve => "badge badge-warning",
        Outcome::Rejected | Outcome::Terminated => "badge badge-danger",
        Outcome::Withdrawn => "badge",
    }
}

/// "Move to …": a plain form, so that it works without JavaScript; with it the board takes
/// the form over.
#[component]
fn MoveForm(
    state: BoardState,
    card: ArcRwSignal<Card>,
    title: String,
    stage: StoredValue<Stage>,
    options: StoredValue<Options>,
) -> impl IntoView {
    let alliance = expect_context::<Alliance>();
    let lang = state.lang;
    let id = card.read_untracked().id;
    let options = options.read_value().besides(stage.read_value().id);
    let field = format!("to-{id}");
    view! {
        <details class="card-move" name="card-move">
            <summary aria-label=words::move_to(lang, &title)><Icon name="more" /></summary>
            <form class="card-move-form" method="post" action=MoveProposal::PATH>
                <input type="hidden" name="alliance" value=alliance.slug />
                <input type="hidden" name="proposal" value=id.to_string() />
                <input type="hidden" name="seen" value=move || card.read().version.to_string() />
                <label class="field-label" for=field.clone()>{words::MOVE_TO.say(lang)}</label>
                <select class="select" id=field name="to" inner_html=options></select>
                <button class="button button-primary button-small">{words::MOVE.say(lang)}</button>
            </form>
        </details>
    }
    .into_any()
}
