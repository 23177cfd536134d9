//! The sheet over the board: it opens where a card was let go before a closed gate.

use super::super::state::{BoardState, ClosedBefore};
use super::sheet::{Sheet, Spot};
use super::text;
use crate::network::model::Alliance;
use crate::pipeline::gate_api::{PassGate, get_gate};
use crate::ui::text::CLOSE;
use crate::ui::{Icon, LoadFailed, Loading, use_lang, when_loaded};
use leptos::html::Dialog;
use leptos::prelude::*;

/// Nothing is in it until a move is refused by a gate.
#[component]
pub fn GateDialog(state: BoardState) -> impl IntoView {
    let lang = use_lang();
    let dialog = NodeRef::<Dialog>::new();
    let pass = ServerAction::<PassGate>::new();
    Effect::new(move || {
        let is_wanted = state.closed.read().is_some();
        let Some(dialog) = dialog.get() else { return };
        if is_wanted && !dialog.open() {
            // Fails only for one that is open already or not on the page.
            let _ = dialog.show_modal();
        } else if !is_wanted && dialog.open() {
            dialog.close();
        }
    });
    Effect::new(move || match &*pass.value().read() {
        Some(Ok(Some(moved))) => state.pass(*moved),
        Some(Ok(None)) => state.leave_gate(),
        _ => {}
    });
    view! {
        <dialog class="dialog gate-dialog" node_ref=dialog aria-labelledby="gate-title" on:close=move |_| state.leave_gate()>
            <div class="dialog-head">
                <h2 id="gate-title">{move || state.closed.read().as_ref().map(|closed| text::gate_of(lang, &closed.stage))}</h2>
                <form method="dialog"><button class="icon-button" aria-label=CLOSE.say(lang)><Icon name="x" /></button></form>
            </div>
            {move || state.closed.get().map(|closed| view! { <Content closed pass /> })}
        </dialog>
    }
}

#[component]
fn Content(closed: ClosedBefore, pass: ServerAction<PassGate>) -> impl IntoView {
    let slug = StoredValue::new(expect_context::<Alliance>().slug);
    let (card, to) = (closed.a_move.card, closed.a_move.to);
    let page = Resource::new(|| (), move |()| get_gate(slug.get_value(), card, to));
    let spot = StoredValue::new(Spot { place: Some(closed.a_move.place), key: closed.key });
    view! {
        <p class="muted">{closed.title}</p>
        <Suspense fallback=Loading>
            {when_loaded(move || Suspend::new(async move {
                match page.await {
                    Ok(page) => view! { <Sheet page pass spot=spot.get_value() /> }.into_any(),
                    Err(error) => view! { <LoadFailed error /> }.into_any(),
                }
            }))}
        </Suspense>
    }
}
