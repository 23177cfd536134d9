//! Hand, wheel and keys on the map, in the browser.

use super::{FARTHER, Look, NEARER, STEP};
use crate::directory::map::model::Extent;
use crate::ui::listen::Listener;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, FocusOptions, HtmlElement, KeyboardEvent, PointerEvent, WheelEvent};

/// How much nearer a turn of the wheel by a pixel brings.
const WHEEL: f64 = 0.002;
/// A turn brings at most so much nearer or farther; wheels count in very different units.
const MOST: f64 = 2.0;

/// Listens for as long as the component that calls it lives.
pub fn listen(map: &HtmlElement, look: Look, extent: Memo<Extent>) {
    let Some(window) = web_sys::window() else { return };
    let plane = Plane { map: map.clone(), look, extent };
    plane.focus_again();
    let (came, left) = (plane.clone(), plane.clone());
    let (down, moved, wheel) = (plane.clone(), plane.clone(), plane.clone());
    let listeners = vec![
        Listener::new(map, "pointerdown", move |event: PointerEvent| down.touched(&event)),
        Listener::new(&window, "pointermove", move |event: PointerEvent| moved.moved(&event)),
        Listener::new(&window, "pointerup", move |event: PointerEvent| lift(look, &event)),
        Listener::new(&window, "pointercancel", move |event: PointerEvent| lift(look, &event)),
        Listener::new(map, "focusin", move |event: FocusEvent| came.focused(&event)),
        Listener::new(map, "focusout", move |event: FocusEvent| left.left(&event)),
        Listener::new(map, "wheel", move |event: WheelEvent| wheel.turned(&event)),
        Listener::new(map, "keydown", move |event: KeyboardEvent| plane.pressed(&event)),
        // The browser would carry a link away instead of moving the map.
        Listener::new(map, "dragstart", |event: Event| event.prevent_default()),
        Listener::new(map, "click", move |event: PointerEvent| swallow(look, &event)),
    ];
    // Dropped, and with it every listener, together with the component.
    StoredValue::new_local(listeners);
}

#[derive(Clone)]
struct Plane {
    map: HtmlElement,
    look: Look,
    extent: Memo<Extent>,
}

impl Plane {
    fn touched(&self, event: &PointerEvent) {
        if event.button() == 0 {
            let (x, y) = self.place(event.client_x(), event.client_y());
            self.look.fingers.update_value(|fingers| fingers.touch(event.pointer_id(), x, y));
        }
    }

    fn moved(&self, event: &PointerEvent) {
        // A mouse can let go outside of the window, where nobody hears of it.
        if event.buttons() == 0 {
            return lift(self.look, event);
        }
        let to = self.place(event.client_x(), event.client_y());
        let (extent, size) = (self.extent.get_untracked(), self.size());
        let moved = self.look.fingers.try_update_value(|fingers| fingers.moved(event.pointer_id(), to, extent, size));
        if let Some(moved) = moved.flatten() {
            event.prevent_default();
            self.look.turn(Some(moved));
        }
    }

    /// At the end of what the wheel can do, it scrolls the page.
    fn turned(&self, event: &WheelEvent) {
        let extent = self.extent.get_untracked();
        let times = (event.delta_y() * WHEEL).exp().clamp(1.0 / MOST, MOST);
        if times == 1.0 || times > 1.0 && extent.is_whole() || times < 1.0 && extent.is_narrowest() {
            return;
        }
        event.prevent_default();
        let (at, size) = (self.place(event.client_x(), event.client_y()), self.size());
        self.look.turn(Some(extent.widened(times, (at.0 / size.0, at.1 / size.1))));
    }

    fn pressed(&self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let extent = self.extent.get_untracked();
        let middle = (0.5, 0.5);
        let to = match event.key().as_str() {
            "ArrowUp" => Some(extent.moved(0.0, -STEP)),
            "ArrowDown" => Some(extent.moved(0.0, STEP)),
            "ArrowLeft" => Some(extent.moved(-STEP, 0.0)),
            "ArrowRight" => Some(extent.moved(STEP, 0.0)),
            "+" | "=" => Some(extent.widened(NEARER, middle)),
            "-" | "−" => Some(extent.widened(FARTHER, middle)),
            "0" => None,
            _ => return,
        };
        event.prevent_default();
        self.look.turn(to);
    }

    fn focused(&self, event: &FocusEvent) {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let step = target.and_then(|target| target.get_attribute("data-step"));
        self.look.focus.set_value(Some(step.unwrap_or_default()));
    }

    /// The focus goes nowhere where the map is made anew; then it is to come back.
    fn left(&self, event: &FocusEvent) {
        let to = event.related_target().and_then(|target| target.dyn_into::<Element>().ok());
        if to.is_some_and(|to| !self.map.contains(Some(&to))) {
            self.look.focus.set_value(None);
        }
    }

    /// Puts the focus back, unless it is elsewhere by now.
    fn focus_again(&self) {
        let Some(step) = self.look.focus.get_value() else { return };
        if document().active_element().is_some_and(|active| active.tag_name() != "BODY") {
            return;
        }
        let link = self.map.query_selector(&format!("[data-step=\"{step}\"]")).ok().flatten();
        let target = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()).unwrap_or_else(|| self.map.clone());
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // Fails only for elements that cannot have the focus.
        let _ = target.focus_with_options(&options);
    }

    /// From the map's corner, in pixels.
    fn place(&self, x: i32, y: i32) -> (f64, f64) {
        let shape = self.map.get_bounding_client_rect();
        (f64::from(x) - shape.left(), f64::from(y) - shape.top())
    }

    fn size(&self) -> (f64, f64) {
        let shape = self.map.get_bounding_client_rect();
        (shape.width().max(1.0), shape.height().max(1.0))
    }
}

fn lift(look: Look, event: &PointerEvent) {
    look.fingers.update_value(|fingers| fingers.lift(event.pointer_id()));
}

/// The click that ends a drag would open what is under the hand; a press of a key is no such click.
fn swallow(look: Look, event: &PointerEvent) {
    if event.detail() > 0 && look.fingers.with_value(super::fingers::Fingers::is_dragging) {
        event.prevent_default();
        event.stop_propagation();
    }
}
