//! Which events of the page the board listens to, and whose hands they go into.

use super::keyboard::Keyboard;
use super::pointer::Pointer;
use crate::id::{ProposalId, StageId};
use crate::pipeline::board::{Move, Place};
use crate::pipeline::view::browser::focus_card;
use crate::pipeline::view::state::BoardState;
use crate::ui::listen::Listener;
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, EventTarget, FocusEvent, HtmlOListElement, HtmlSelectElement, KeyboardEvent, PointerEvent,
};

/// Listens for as long as the component that calls it lives.
pub fn listen(board: &HtmlOListElement, state: BoardState) {
    let Some(window) = web_sys::window() else { return };
    let pointer = Rc::new(Pointer::new(board.clone().into(), state));
    let keyboard = Rc::new(Keyboard::new(state));
    let mut listeners = pointer_listeners(board, &window, &pointer);
    listeners.extend(keyboard_listeners(board, &window, &pointer, &keyboard, state));
    listeners.push(Listener::new(board, "submit", move |event: Event| submit(&event, state)));
    // Dropped, and with it every listener, together with the component.
    StoredValue::new_local(listeners);
}

fn pointer_listeners(board: &EventTarget, window: &EventTarget, pointer: &Rc<Pointer>) -> Vec<Listener> {
    let hand = || pointer.clone();
    let (down, moved, up, cancelled) = (hand(), hand(), hand(), hand());
    let (touch, menu, native, selection, click) = (hand(), hand(), hand(), hand(), hand());
    vec![
        Listener::new(board, "pointerdown", move |event: PointerEvent| down.down(&event)),
        Listener::new(window, "pointermove", move |event: PointerEvent| moved.moved(&event)),
        Listener::new(window, "pointerup", move |event: PointerEvent| up.up(&event)),
        Listener::new(window, "pointercancel", move |event: PointerEvent| cancelled.cancelled(&event)),
        // A finger that carries a card must not scroll the page as well.
        Listener::new(board, "touchmove", move |event: Event| touch.prevent_if_carrying(&event)),
        Listener::new(board, "contextmenu", move |event: Event| menu.prevent_if_touching(&event)),
        Listener::new(board, "dragstart", move |event: Event| native.prevent_if_touching(&event)),
        Listener::new(board, "selectstart", move |event: Event| selection.prevent_if_touching(&event)),
        Listener::new(board, "click", move |event: Event| click.swallow_click(&event)),
    ]
}

fn keyboard_listeners(
    board: &EventTarget,
    window: &EventTarget,
    pointer: &Rc<Pointer>,
    keyboard: &Rc<Keyboard>,
    state: BoardState,
) -> Vec<Listener> {
    let (keys, left, gone) = (keyboard.clone(), keyboard.clone(), pointer.clone());
    let on_window = move |event: KeyboardEvent| {
        if event.key() == "Escape" && gone.cancel() {
            event.prevent_default();
            event.stop_propagation();
        } else if is_undo(&event) {
            event.prevent_default();
            state.undo(None);
        }
    };
    vec![
        Listener::new(board, "keydown", move |event: KeyboardEvent| keys.pressed(&event)),
        Listener::new(board, "focusout", move |event: FocusEvent| left.left(&event)),
        Listener::new(window, "keydown", on_window),
    ]
}

/// Ctrl+Z or Cmd+Z, but not while typing, where it belongs to the field.
fn is_undo(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let is_typing = target.is_some_and(|target| matches!(target.closest("input, textarea, select"), Ok(Some(_))));
    (event.ctrl_key() || event.meta_key()) && !event.shift_key() && event.key().eq_ignore_ascii_case("z") && !is_typing
}

/// The "Move to …" form of a card, sent with JavaScript: the same move as by hand.
fn submit(event: &Event, state: BoardState) {
    let form = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(form) = form.filter(|form| form.class_list().contains("card-move-form")) else { return };
    event.prevent_default();
    let chosen = form.query_selector("select").ok().flatten();
    let chosen = chosen.and_then(|select| select.dyn_into::<HtmlSelectElement>().ok()).map(|select| select.value());
    let to = chosen.and_then(|value| value.parse::<StageId>().ok());
    let (Some(to), Some(card)) = (to, card_of(&form)) else { return };
    if let Ok(Some(details)) = form.closest("details") {
        // Fails for no attribute name that is valid.
        let _ = details.remove_attribute("open");
    }
    state.move_card(Move { card, to, place: Place::Top });
    state.say_place(card, crate::pipeline::board_text::dropped);
    focus_card(card);
}

/// The card that an element belongs to.
pub fn card_of(element: &Element) -> Option<ProposalId> {
    let card = element.closest("[data-card]").ok().flatten()?;
    card.get_attribute("data-card")?.parse().ok()
}
