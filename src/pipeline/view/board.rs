//! The board: stages as columns, proposals as cards.

use super::card::{CardView, Options};
use super::drag;
use super::gate::{GateDialog, verdict};
use super::state::{BoardState, ColumnSignals};
use super::toolbar::Toolbar;
use crate::live::{Signal as Hint, Topic, use_live};
use crate::network::model::Alliance;
use crate::pipeline::board::{BoardFilter, add_to};
use crate::pipeline::board_api::{MoveProposal, load_board, load_leads};
use crate::pipeline::board_text as words;
use crate::pipeline::model::{Board, COLUMN_PAGE, Currency, Money};
use crate::ui::format::{money_short, number};
use crate::ui::{Form, FormProblem, Head, Icon, Loading, Problem, use_lang, when_loaded};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The page of the board. What it is narrowed to stands in its address; in the browser a
/// change of the address changes the columns and leaves everything else in place.
#[component]
pub fn BoardPage() -> impl IntoView {
    let alliance = expect_context::<Alliance>();
    let query = use_query_map();
    let filter = Memo::new(move |_| query.with(|query| BoardFilter::from_query(|name| query.get(name))));
    let slug = StoredValue::new(alliance.slug);
    let board = Resource::new(|| (), move |()| load_board(slug.get_value(), filter.get_untracked()));
    let leads = Resource::new(|| (), move |()| load_leads(slug.get_value()));
    let lang = use_lang();
    view! {
        <Head title=words::TITLE.say(lang) description=words::DESCRIPTION.say(lang) />
        <main id="main" class="page page-board" tabindex="-1">
            <Suspense fallback=Loading>
                {when_loaded(move || Suspend::new(async move {
                    match (board.await, leads.await) {
                        (Ok(board), Ok(leads)) => view! { <BoardView board leads filter /> }.into_any(),
                        (Err(error), _) | (_, Err(error)) => view! { <Problem error /> }.into_any(),
                    }
                }))}
            </Suspense>
        </main>
    }
}

#[component]
fn BoardView(
    board: Board,
    leads: Vec<(crate::id::OrganisationId, String)>,
    filter: Memo<BoardFilter>,
) -> impl IntoView {
    let alliance = expect_context::<Alliance>();
    let lang = use_lang();
    let may_create = board.may_create;
    let options = Options::of(&board, lang);
    let state = BoardState::new(alliance.slug.clone(), filter.get_untracked(), board);
    let form = Form::of(ServerAction::<MoveProposal>::new());
    Effect::new(move |_| state.narrow(filter.get()));
    use_live(&alliance.slug, move |hint| match hint {
        Hint::Changed(hint) if hint.topic != Topic::Proposal => {}
        Hint::Changed(_) | Hint::Resync => state.changed(),
    });
    let new = format!("/{}/pipeline/new", alliance.slug);
    view! {
        <header class="page-head">
            <div class="page-head-text"><h1>{words::TITLE.say(lang)}</h1></div>
            <div class="button-row">
                <button type="button" class="icon-button board-toolbar-open" popovertarget="board-filter" aria-label=words::FILTER.say(lang)>
                    <Icon name="filter" />
                </button>
                {may_create.then(|| view! {
                    <a class="button button-primary button-collapse" href=new><Icon name="plus" /><span>{words::NEW.say(lang)}</span></a>
                })}
            </div>
        </header>
        <FormProblem form />
        <Toolbar leads filter>{move || total(state)}</Toolbar>
        <StageLinks state />
        <Columns state options />
        {state.may_move.then(|| view! { <GateDialog state /> })}
    }
    .into_any()
}

/// How many proposals there are in all, and their sums.
fn total(state: BoardState) -> impl IntoView {
    let (mut count, mut sums) = (0, Vec::new());
    for column in state.columns.read().iter() {
        count += column.total.get();
        for (currency, minor) in column.sums.read().iter() {
            add_to(&mut sums, *currency, *minor);
        }
    }
    let lang = state.lang;
    let said = words::proposals(lang, count, &number(lang, count));
    let sums = (!sums.is_empty()).then(|| view! { " · "<span class="money">{say_sums(lang, &sums)}</span> });
    view! { <p class="board-total">{said}{sums}</p> }
}

fn say_sums(lang: crate::i18n::Lang, sums: &[(Currency, i64)]) -> String {
    let said: Vec<String> =
        sums.iter().map(|(currency, minor)| money_short(lang, Money::new(*minor, *currency))).collect();
    said.join(" + ")
}

/// On phones: a link per stage, since only one column fits the screen.
#[component]
fn StageLinks(state: BoardState) -> impl IntoView {
    let lang = state.lang;
    view! {
        <nav class="board-stages" aria-label=words::TO_STAGE.say(lang)>
            <For each=move || state.columns.get() key=|column| column.stage.id let:column>
                <a href=format!("#stage-{}", column.stage.id)>
                    {column.stage.name.say(lang).to_owned()}" "
                    <span class="badge">{move || number(lang, column.total.get())}</span>
                </a>
            </For>
        </nav>
    }
    .into_any()
}

#[component]
fn Columns(state: BoardState, options: Options) -> impl IntoView {
    let lang = state.lang;
    let node = NodeRef::<leptos::html::Ol>::new();
    if state.may_move {
        Effect::new(move |_| {
            if let Some(board) = node.get() {
                drag::listen(&board, state);
            }
        });
    }
    let options = StoredValue::new(options);
    view! {
        {move || state.columns.read().is_empty().then(|| view! {
            <div class="empty">
                <Icon name="board" />
                <h2>{words::NO_STAGES_TITLE.say(lang)}</h2>
                <p>{words::NO_STAGES.say(lang)}</p>
            </div>
        })}
        <p class="visually-hidden" id="board-help">{words::GRIP_HELP.say(lang)}</p>
        <p class="visually-hidden" aria-live="assertive" aria-atomic="true">{move || state.announcement.get()}</p>
        <ol role="list" class="board" aria-label=words::STAGES.say(lang) node_ref=node>
            <For each=move || state.columns.get() key=|column| column.stage.id let:column>
                <ColumnView state column options />
            </For>
        </ol>
    }
    .into_any()
}

#[component]
fn ColumnView(state: BoardState, column: ColumnSignals, options: StoredValue<Options>) -> impl IntoView {
    let lang = state.lang;
    let stage = StoredValue::new(column.stage.clone());
    let (id, name) = (column.stage.id, column.stage.name.say(lang).to_owned());
    let title_id = format!("stage-{id}-title");
    let cards = column.cards.clone();
    let (total, sums) = (column.total.clone(), column.sums.clone());
    let spoken = total.clone();
    let on_scroll = move |event: leptos::ev::Event| {
        if super::browser::is_near_end(&event) {
            state.load_more(id);
        }
    };
    view! {
        <li class="board-column" id=format!("stage-{id}") data-stage=id.to_string()>
            <div class="board-column-head">
                <h2 class="board-column-title" id=title_id.clone()>{name}</h2>
                <span class="board-count">
                    <span aria-hidden="true">{move || number(lang, total.get())}</span>
                    <span class="visually-hidden">{move || words::proposals(lang, spoken.get(), &number(lang, spoken.get()))}</span>
                </span>
                <p class="board-sum">{move || sums.with(|sums| say_sums(lang, sums))}</p>
                {move || state.gate(id).filter(|gate| !gate.checks.is_empty()).map(|gate| {
                    let class = if gate.is_open() { "board-gate is-open" } else { "board-gate" };
                    view! { <p class=class>{verdict(lang, &gate)}</p> }
                })}
            </div>
            <ul role="list" class="board-cards" aria-labelledby=title_id on:scroll=on_scroll>
                <For each=move || cards.get() key=|key| *key let:key>
                    {state.card(key.0).map(|signals| view! { <CardView state signals stage options /> })}
                </For>
                {ending(state, column)}
            </ul>
        </li>
    }
    .into_any()
}

/// What stands below the cards: that there are none, or a way to the others. The latter is
/// a link that works without JavaScript too.
fn ending(state: BoardState, column: ColumnSignals) -> impl IntoView {
    let lang = state.lang;
    let stage = column.stage.id;
    move || {
        let (loaded, total) = (column.cards.read().len() as i64, column.total.get());
        if total == 0 {
            return Some(view! { <li class="board-empty">{words::EMPTY_COLUMN.say(lang)}</li> }.into_any());
        }
        let more = (total - loaded).min(COLUMN_PAGE);
        let link = state.filter().query_with_more(stage, loaded + COLUMN_PAGE);
        let load = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            state.load_more(stage);
        };
        (more > 0).then(|| {
            view! {
                <li class="board-more">
                    <a class="button button-small" href=format!("{link}#stage-{stage}") on:click=load>{words::more(lang, more)}</a>
                </li>
            }
            .into_any()
        })
    }
}
