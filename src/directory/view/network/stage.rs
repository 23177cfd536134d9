//! The drawing in the browser. With every frame the layout goes on a little, so that the page
//! answers all the while; who wants no motion is shown the settled layout.

use super::camera::{Camera, Towards, meant, next};
use super::{Weave, paint};
use crate::directory::graph::layout::Layout;
use crate::directory::graph::model::{Drawing, Edge};
use crate::network::model::Alliance;
use crate::ui::listen::Listener;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlCanvasElement, HtmlElement, KeyboardEvent, PointerEvent, WheelEvent};

/// The pushes of so many nodes are worked out for a frame that is seen, and for one that is not.
const IN_MOTION: usize = 2_500;
const AT_REST: usize = 10_000;
/// Steps of the layout in one frame, so that the motion of a small network can be followed.
const STEPS: usize = 3;
/// A pointer means a node that is so near, in pixels; one that goes less far has clicked.
const NEAR: f64 = 14.0;
const THRESHOLD: f64 = 4.0;
const NEARER: f64 = 1.5;
const WHEEL: f64 = 0.002;

/// What is drawn, and how it is seen.
pub struct Scene {
    pub names: Vec<String>,
    /// How many partners each has.
    pub partners: Vec<u32>,
    /// The place of each one's area in the legend; behind the last for those without.
    pub colours: Vec<usize>,
    pub edges: Vec<Edge>,
    pub neighbours: Vec<Vec<usize>>,
    pub layout: Layout,
    pub camera: Camera,
    pub chosen: Option<usize>,
    pub under: Option<usize>,
    hand: Option<Hand>,
    /// Where it is drawn now; every answer makes the page's part of it anew.
    canvas: Option<HtmlCanvasElement>,
    is_running: bool,
}

/// A pointer that is down.
struct Hand {
    id: i32,
    x: f64,
    y: f64,
    is_dragging: bool,
}

#[derive(Clone)]
pub struct Stage(Rc<RefCell<Scene>>);

impl Stage {
    pub fn new(drawing: &Drawing, alliance: &Alliance) -> Stage {
        let mut neighbours = vec![Vec::new(); drawing.nodes.len()];
        for (from, to, _) in &drawing.edges {
            neighbours[*from as usize].push(*to as usize);
            neighbours[*to as usize].push(*from as usize);
        }
        let none = alliance.areas.len();
        let colour = |area| alliance.area(area).map_or(none, |(place, _)| place);
        Stage(Rc::new(RefCell::new(Scene {
            names: drawing.nodes.iter().map(|node| node.name.clone()).collect(),
            partners: drawing.nodes.iter().map(|node| node.partners).collect(),
            colours: drawing.nodes.iter().map(|node| node.area.map_or(none, colour)).collect(),
            edges: drawing.edges.clone(),
            neighbours,
            layout: Layout::new(drawing.nodes.len(), &drawing.edges),
            camera: Camera::default(),
            chosen: None,
            under: None,
            hand: None,
            canvas: None,
            is_running: false,
        })))
    }
}

/// Draws, and listens, for as long as the component that calls it lives.
pub fn listen(place: &HtmlElement, weave: Weave) {
    let canvas = place.query_selector("canvas").ok().flatten();
    let Some(canvas) = canvas.and_then(|canvas| canvas.dyn_into::<HtmlCanvasElement>().ok()) else { return };
    let Some(window) = web_sys::window() else { return };
    let board = Board { place: place.clone(), canvas, weave };
    let drawn = board.clone();
    Effect::new(move || {
        let chosen = weave.chosen.get();
        weave.drawing.track();
        drawn.change(|scene, size| {
            scene.chosen = chosen;
            if let Some(at) = chosen.and_then(|node| scene.layout.places().get(node).copied())
                && scene.layout.is_settled()
            {
                scene.camera.see(at, size);
            }
        });
    });
    let (down, moved, up, wheel, keys, size) =
        (board.clone(), board.clone(), board.clone(), board.clone(), board.clone(), board);
    StoredValue::new_local(vec![
        Listener::new(place, "pointerdown", move |event: PointerEvent| down.touched(&event)),
        Listener::new(&window, "pointermove", move |event: PointerEvent| moved.moved(&event)),
        Listener::new(&window, "pointerup", move |event: PointerEvent| up.lifted(&event)),
        Listener::new(place, "wheel", move |event: WheelEvent| wheel.turned(&event)),
        Listener::new(place, "keydown", move |event: KeyboardEvent| keys.pressed(&event)),
        Listener::new(&window, "resize", move |_: Event| size.change(|_, _| {})),
    ]);
}

/// The drawing's place on the page.
#[derive(Clone)]
struct Board {
    place: HtmlElement,
    canvas: HtmlCanvasElement,
    weave: Weave,
}

impl Board {
    /// Changes something of what is drawn, and draws it.
    fn change(&self, change: impl FnOnce(&mut Scene, (f64, f64))) {
        let Some(stage) = self.weave.stage.try_get_value().flatten() else { return };
        let was_running = {
            let mut scene = stage.0.borrow_mut();
            change(&mut scene, self.size());
            scene.canvas = Some(self.canvas.clone());
            std::mem::replace(&mut scene.is_running, true)
        };
        if !was_running {
            frame(self.weave, stage, wants_no_motion());
        }
    }

    fn size(&self) -> (f64, f64) {
        size(&self.canvas)
    }

    /// From the canvas's corner, in pixels.
    fn pixel(&self, x: i32, y: i32) -> (f64, f64) {
        let shape = self.canvas.get_bounding_client_rect();
        (f64::from(x) - shape.left(), f64::from(y) - shape.top())
    }

    fn touched(&self, event: &PointerEvent) {
        if event.button() != 0 || !event.is_primary() {
            return;
        }
        let (x, y) = self.pixel(event.client_x(), event.client_y());
        let id = event.pointer_id();
        self.change(|scene, _| scene.hand = Some(Hand { id, x, y, is_dragging: false }));
    }

    fn moved(&self, event: &PointerEvent) {
        let at = self.pixel(event.client_x(), event.client_y());
        let is_over = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let is_over = is_over.is_some_and(|target| target.is_same_node(Some(&self.canvas)));
        let is_held = event.buttons() != 0;
        let Some(stage) = self.weave.stage.try_get_value().flatten() else { return };
        let has_hand = stage.0.borrow().hand.is_some();
        if !is_over && !has_hand && stage.0.borrow().under.is_none() {
            return;
        }
        self.change(|scene, size| {
            scene.hand.take_if(|_| !is_held);
            let Some(hand) = scene.hand.as_mut().filter(|hand| hand.id == event.pointer_id()) else {
                scene.under = is_over.then(|| scene.meant(at, size)).flatten();
                return;
            };
            let by = (at.0 - hand.x, at.1 - hand.y);
            hand.is_dragging |= by.0.hypot(by.1) >= THRESHOLD;
            if hand.is_dragging {
                (hand.x, hand.y) = at;
                scene.camera.drag(by);
            }
        });
    }

    fn lifted(&self, event: &PointerEvent) {
        let at = self.pixel(event.client_x(), event.client_y());
        let mut clicked = None;
        self.change(|scene, size| {
            let hand = scene.hand.take_if(|hand| hand.id == event.pointer_id());
            if hand.is_some_and(|hand| !hand.is_dragging) {
                clicked = Some(scene.meant(at, size));
            }
        });
        if let Some(chosen) = clicked {
            self.weave.chosen.set(chosen);
        }
    }

    fn turned(&self, event: &WheelEvent) {
        event.prevent_default();
        let at = self.pixel(event.client_x(), event.client_y());
        let times = (-event.delta_y() * WHEEL).exp().clamp(0.5, 2.0);
        self.change(|scene, size| scene.camera.near(times, at, size));
    }

    fn pressed(&self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let middle = |size: (f64, f64)| (size.0 / 2.0, size.1 / 2.0);
        match event.key().as_str() {
            "ArrowLeft" => self.go(Towards::Left),
            "ArrowRight" => self.go(Towards::Right),
            "ArrowUp" => self.go(Towards::Up),
            "ArrowDown" => self.go(Towards::Down),
            "Enter" => self.to_card(),
            "Escape" => self.weave.chosen.set(None),
            "+" | "=" => self.change(|scene, size| scene.camera.near(NEARER, middle(size), size)),
            "-" | "−" => self.change(|scene, size| scene.camera.near(1.0 / NEARER, middle(size), size)),
            "0" => self.change(|scene, _| scene.camera = Camera::default()),
            _ => return,
        }
        event.prevent_default();
    }

    fn go(&self, towards: Towards) {
        let Some(stage) = self.weave.stage.try_get_value().flatten() else { return };
        let found = {
            let scene = stage.0.borrow();
            next(scene.layout.places(), scene.chosen, towards)
        };
        if found.is_some() {
            self.weave.chosen.set(found);
        }
    }

    /// The focus goes to the link of the card.
    fn to_card(&self) {
        let link =
            self.place.parent_element().and_then(|parent| parent.query_selector(".network-card a").ok().flatten());
        if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
            // Fails only for elements that cannot have the focus.
            let _ = link.focus();
        }
    }
}

impl Scene {
    fn meant(&self, at: (f64, f64), size: (f64, f64)) -> Option<usize> {
        let places: Vec<(f64, f64)> =
            self.layout.places().iter().map(|place| self.camera.on_screen(*place, size)).collect();
        meant(&places, at, NEAR)
    }
}

/// One frame, and the next for as long as something moves.
fn frame(weave: Weave, stage: Stage, is_still: bool) {
    request_animation_frame(move || {
        // Another search may have brought another stage meanwhile.
        let is_current = weave.stage.try_get_value().flatten().is_some_and(|now| Rc::ptr_eq(&now.0, &stage.0));
        let mut scene = stage.0.borrow_mut();
        let canvas = scene.canvas.clone().filter(|canvas| is_current && canvas.is_connected());
        let Some(canvas) = canvas else {
            scene.is_running = false;
            return;
        };
        let work = if is_still { AT_REST } else { IN_MOTION.min(STEPS * scene.names.len()) };
        scene.layout.advance(work);
        let is_busy = !scene.layout.is_settled();
        let size = size(&canvas);
        let Scene { layout, camera, .. } = &mut *scene;
        camera.fit(layout.places(), size);
        if !(is_still && is_busy) {
            paint::paint(&canvas, &scene, size);
        }
        scene.is_running = is_busy;
        drop(scene);
        // Gone with the page if the reader has left it.
        let _ = weave.is_busy.try_maybe_update(|busy| (std::mem::replace(busy, is_busy) != is_busy, ()));
        if is_busy {
            frame(weave, stage, is_still);
        }
    });
}

fn size(canvas: &HtmlCanvasElement) -> (f64, f64) {
    (f64::from(canvas.client_width()), f64::from(canvas.client_height()))
}

fn wants_no_motion() -> bool {
    let query =
        web_sys::window().and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok().flatten());
    query.is_some_and(|query| query.matches())
}
