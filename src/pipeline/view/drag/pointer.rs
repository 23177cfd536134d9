//! Moving a card with mouse, finger or pen. On the grip, and for mouse and pen anywhere on
//! the card, a few pixels are enough; a finger on the card scrolls, unless it rests first.

use super::carry::Carry;
use super::wiring::card_of;
use crate::id::ProposalId;
use crate::pipeline::board::Move;
use crate::pipeline::view::browser::focus_card;
use crate::pipeline::view::state::BoardState;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, PointerEvent};

/// How far a pointer goes before it carries the card.
const THRESHOLD: f64 = 5.0;
/// How long a finger rests on a card before it carries it.
const LONG_PRESS: Duration = Duration::from_millis(250);
/// How far a resting finger may tremble.
const TREMBLE: f64 = 10.0;

pub struct Pointer {
    board: Element,
    state: BoardState,
    hand: Rc<RefCell<Hand>>,
    swallow: Rc<Cell<bool>>,
}

/// What the pointer is doing.
enum Hand {
    Free,
    Touching(Touch),
    Carrying { pointer: i32, card: ProposalId, carry: Carry },
}

#[derive(Clone)]
struct Touch {
    pointer: i32,
    card: ProposalId,
    element: HtmlElement,
    x: f64,
    y: f64,
    /// A finger that must rest first.
    must_rest: bool,
}

impl Pointer {
    pub fn new(board: Element, state: BoardState) -> Pointer {
        Pointer { board, state, hand: Rc::new(RefCell::new(Hand::Free)), swallow: Rc::new(Cell::new(false)) }
    }

    pub fn down(&self, event: &PointerEvent) {
        self.swallow.set(false);
        if !event.is_primary() || event.button() != 0 || !matches!(*self.hand.borrow(), Hand::Free) {
            return;
        }
        let Some(touch) = touch(event).filter(|touch| !self.state.is_saving(touch.card)) else { return };
        if touch.must_rest {
            self.carry_after_rest(touch.pointer);
        }
        self.hand.replace(Hand::Touching(touch));
    }

    fn carry_after_rest(&self, pointer: i32) {
        let (board, state, hand) = (self.board.clone(), self.state, self.hand.clone());
        set_timeout(
            move || {
                let rested = match &*hand.borrow() {
                    Hand::Touching(touch) if touch.pointer == pointer && touch.must_rest => Some(touch.clone()),
                    _ => None,
                };
                if let Some(touch) = rested {
                    let (x, y) = (touch.x, touch.y);
                    take(&hand, &board, state, touch, x, y);
                }
            },
            LONG_PRESS,
        );
    }

    pub fn moved(&self, event: &PointerEvent) {
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        let touch = match &mut *self.hand.borrow_mut() {
            Hand::Carrying { pointer, carry, .. } if *pointer == event.pointer_id() => {
                event.prevent_default();
                return carry.follow(x, y);
            }
            Hand::Touching(touch) if touch.pointer == event.pointer_id() => touch.clone(),
            _ => return,
        };
        let way = (x - touch.x).hypot(y - touch.y);
        if touch.must_rest && way > TREMBLE {
            self.hand.replace(Hand::Free);
        } else if !touch.must_rest && way > THRESHOLD {
            take(&self.hand, &self.board, self.state, touch, x, y);
        }
    }

    pub fn up(&self, event: &PointerEvent) {
        let is_same = self.pointer() == Some(event.pointer_id());
        if !is_same {
            return;
        }
        if let Hand::Carrying { card, carry, .. } = self.hand.replace(Hand::Free) {
            self.swallow_next_click();
            if let Some((to, place)) = carry.end() {
                self.state.move_card(Move { card, to, place });
            }
            self.state.hold(false);
            focus_card(card);
        }
    }

    pub fn cancelled(&self, event: &PointerEvent) {
        if self.pointer() == Some(event.pointer_id()) {
            self.cancel();
        }
    }

    /// Puts the card back where it was; whether there was one in the hand.
    pub fn cancel(&self) -> bool {
        match self.hand.replace(Hand::Free) {
            Hand::Carrying { card, carry, .. } => {
                self.swallow_next_click();
                carry.end();
                let said = crate::pipeline::board_text::put_back(self.state.lang, &self.state.title(card));
                self.state.announcement.set(said);
                self.state.hold(false);
                true
            }
            _ => false,
        }
    }

    fn pointer(&self) -> Option<i32> {
        match &*self.hand.borrow() {
            Hand::Free => None,
            Hand::Touching(touch) => Some(touch.pointer),
            Hand::Carrying { pointer, .. } => Some(*pointer),
        }
    }

    pub fn prevent_if_carrying(&self, event: &Event) {
        if matches!(*self.hand.borrow(), Hand::Carrying { .. }) {
            event.prevent_default();
        }
    }

    pub fn prevent_if_touching(&self, event: &Event) {
        if !matches!(*self.hand.borrow(), Hand::Free) {
            event.prevent_default();
        }
    }

    /// The click that ends a drag would open the card.
    pub fn swallow_click(&self, event: &Event) {
        if self.swallow.replace(false) {
            event.prevent_default();
            event.stop_propagation();
        }
    }

    fn swallow_next_click(&self) {
        self.swallow.set(true);
        let swallow = self.swallow.clone();
        set_timeout(move || swallow.set(false), Duration::from_millis(80));
    }
}

/// What a pointer that goes down could carry.
fn touch(event: &PointerEvent) -> Option<Touch> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let is_on = |selector: &str| matches!(target.closest(selector), Ok(Some(_)));
    let on_grip = is_on(".board-card-grip");
    if !on_grip && is_on("button, summary, form, input, select") {
        return None;
    }
    let element = target.closest("[data-card]").ok()??.dyn_into::<HtmlElement>().ok()?;
    Some(Touch {
        pointer: event.pointer_id(),
        card: card_of(&element)?,
        element,
        x: f64::from(event.client_x()),
        y: f64::from(event.client_y()),
        must_rest: event.pointer_type() == "touch" && !on_grip,
    })
}

/// From now on the card follows the pointer.
fn take(hand: &Rc<RefCell<Hand>>, board: &Element, state: BoardState, touch: Touch, x: f64, y: f64) {
    // Without capture a pointer that leaves the window would be lost; that it is gone
    // already only means that there is nothing to capture.
    let _ = touch.element.set_pointer_capture(touch.pointer);
    state.hold(true);
    state.look_ahead(touch.card);
    let Some(mut carry) = Carry::begin(board, &touch.element, touch.x, touch.y) else {
        hand.replace(Hand::Free);
        return state.hold(false);
    };
    carry.follow(x, y);
    hand.replace(Hand::Carrying { pointer: touch.pointer, card: touch.card, carry });
    scroll_on(hand.clone());
}

/// Scrolls, frame by frame, what the card is held against, for as long as it is held.
fn scroll_on(hand: Rc<RefCell<Hand>>) {
    request_animation_frame(move || {
        let goes_on = match &mut *hand.borrow_mut() {
            Hand::Carrying { carry, .. } => {
                carry.scroll();
                true
            }
            _ => false,
        };
        if goes_on {
            scroll_on(hand);
        }
    });
}
