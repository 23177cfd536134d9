//! Puts the network on its canvas. Every colour is that of an element of the page, so that
//! both themes have their own.

use super::stage::Scene;
use std::f64::consts::TAU;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, Element, HtmlCanvasElement};

/// So many of the best connected have their names beside them while nobody is chosen.
const NAMED: usize = 12;
/// From so many proposals on a line is drawn in the next width, with this visibility.
const LINES: [(u32, f64, f64); 3] = [(1, 0.75, 0.3), (2, 1.5, 0.42), (4, 2.75, 0.55)];
/// What is not meant while something is chosen.
const FAINT: f64 = 0.12;

struct Palette {
    ink: String,
    surface: String,
    accent: String,
    marks: Vec<String>,
    font: String,
}

pub fn paint(canvas: &HtmlCanvasElement, scene: &Scene, size: (f64, f64)) {
    let Some(context) = context(canvas, size) else { return };
    let Some(palette) = palette(canvas) else { return };
    let places: Vec<(f64, f64)> =
        scene.layout.places().iter().map(|place| scene.camera.on_screen(*place, size)).collect();
    let picture = Picture { context, palette, scene, places, size };
    picture.lines();
    picture.dots();
    picture.names();
}

/// The canvas in the screen's own pixels, empty.
fn context(canvas: &HtmlCanvasElement, size: (f64, f64)) -> Option<CanvasRenderingContext2d> {
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let ratio = web_sys::window()?.device_pixel_ratio();
    let (width, height) = ((size.0 * ratio) as u32, (size.1 * ratio) as u32);
    if (canvas.width(), canvas.height()) != (width, height) {
        canvas.set_width(width);
        canvas.set_height(height);
    }
    context.set_transform(ratio, 0.0, 0.0, ratio, 0.0, 0.0).ok()?;
    context.clear_rect(0.0, 0.0, size.0, size.1);
    Some(context)
}

fn palette(canvas: &HtmlCanvasElement) -> Option<Palette> {
    let window = web_sys::window()?;
    let style =
        |element: &Element, property: &str| window.get_computed_style(element).ok()??.get_property_value(property).ok();
    let legend = canvas.closest(".network-drawing").ok()??.query_selector_all(".legend-mark").ok()?;
    let marks = (0..legend.length()).filter_map(|index| legend.item(index)?.dyn_into::<Element>().ok());
    Some(Palette {
        ink: style(canvas, "color")?,
        surface: style(canvas, "background-color")?,
        // The caret's colour is not seen on a canvas, but it is one of the theme's.
        accent: style(canvas, "caret-color")?,
        marks: marks.filter_map(|mark| style(&mark, "background-color")).collect(),
        font: style(canvas, "font-family")?,
    })
}

struct Picture<'a> {
    context: CanvasRenderingContext2d,
    palette: Palette,
    scene: &'a Scene,
    places: Vec<(f64, f64)>,
    size: (f64, f64),
}

impl Picture<'_> {
    fn lines(&self) {
        let chosen = self.scene.chosen.map(|node| node as u32);
        let is_meant = |from: u32, to: u32| chosen.is_some_and(|node| from == node || to == node);
        for (place, (least, width, alpha)) in LINES.into_iter().enumerate() {
            let most = LINES.get(place + 1).map_or(u32::MAX, |(next, ..)| *next);
            let of_width = self.scene.edges.iter().filter(|(.., times)| (least..most).contains(times));
            self.context.set_line_width(width);
            self.context.set_global_alpha(if chosen.is_some() { FAINT } else { alpha });
            self.context.set_stroke_style_str(&self.palette.ink);
            self.stroke(of_width.clone().filter(|(from, to, _)| !is_meant(*from, *to)));
            self.context.set_line_width(width + 0.5);
            self.context.set_global_alpha(0.9);
            self.context.set_stroke_style_str(&self.palette.accent);
            self.stroke(of_width.filter(|(from, to, _)| is_meant(*from, *to)));
        }
        self.context.set_global_alpha(1.0);
    }

    fn stroke<'e>(&self, edges: impl Iterator<Item = &'e (u32, u32, u32)>) {
        self.context.begin_path();
        for (from, to, _) in edges {
            let (from, to) = (self.places[*from as usize], self.places[*to as usize]);
            self.context.move_to(from.0, from.1);
            self.context.line_to(to.0, to.1);
        }
        self.context.stroke();
    }

    fn dots(&self) {
        for (colour, mark) in self.palette.marks.iter().enumerate() {
            for is_meant in [false, true] {
                self.context.begin_path();
                let nodes = (0..self.places.len()).filter(|node| self.scene.colours[*node] == colour);
                for node in nodes.filter(|node| self.is_meant(*node) == is_meant) {
                    self.circle(node, 0.0);
                }
                self.context.set_global_alpha(if is_meant { 1.0 } else { FAINT });
                self.context.set_fill_style_str(mark);
                self.context.fill();
                self.context.set_line_width(1.0);
                self.context.set_stroke_style_str(&self.palette.surface);
                self.context.stroke();
            }
        }
        self.context.set_global_alpha(1.0);
        for (node, colour) in [(self.scene.chosen, &self.palette.accent), (self.scene.under, &self.palette.ink)] {
            let Some(node) = node.filter(|node| *node < self.places.len()) else { continue };
            self.context.begin_path();
            self.circle(node, 3.0);
            self.context.set_line_width(2.5);
            self.context.set_stroke_style_str(colour);
            self.context.stroke();
        }
    }

    fn circle(&self, node: usize, more: f64) {
        let ((x, y), radius) = (self.places[node], self.radius(node) + more);
        self.context.move_to(x + radius, y);
        // Refuses only a radius below nought.
        let _ = self.context.arc(x, y, radius, 0.0, TAU);
    }

    fn radius(&self, node: usize) -> f64 {
        (3.5 + f64::from(self.scene.partners[node]).sqrt()).min(13.0)
    }

    /// Everybody where nobody is chosen; then the chosen one with those around it.
    fn is_meant(&self, node: usize) -> bool {
        self.scene.chosen.is_none_or(|chosen| chosen == node || self.scene.neighbours[chosen].contains(&node))
    }

    /// Names, the most wanted first, where there is room.
    fn names(&self) {
        self.context.set_font(&format!("600 12px {}", self.palette.font));
        self.context.set_text_baseline("middle");
        self.context.set_line_join("round");
        let around = self.scene.chosen.map(|chosen| self.scene.neighbours[chosen].as_slice()).unwrap_or_default();
        let wanted = self.scene.under.into_iter().chain(self.scene.chosen).chain(around.iter().copied());
        let best = (0..NAMED.min(self.places.len())).filter(|_| self.scene.chosen.is_none());
        let mut taken: Vec<(f64, f64, f64)> = Vec::new();
        for node in wanted.chain(best) {
            self.name(node, &mut taken);
        }
    }

    fn name(&self, node: usize, taken: &mut Vec<(f64, f64, f64)>) {
        let name = &self.scene.names[node];
        let Ok(width) = self.context.measure_text(name).map(|text| text.width()) else { return };
        let (x, y) = self.places[node];
        let gap = self.radius(node) + 5.0;
        let left = if x + gap + width > self.size.0 { x - gap - width } else { x + gap };
        let covers =
            |other: &(f64, f64, f64)| (other.1 - y).abs() < 15.0 && left < other.0 + other.2 && other.0 < left + width;
        if taken.iter().any(covers) {
            return;
        }
        taken.push((left, y, width));
        self.context.set_line_width(3.5);
        self.context.set_stroke_style_str(&self.palette.surface);
        self.context.set_fill_style_str(&self.palette.ink);
        // Fails for no text that is finite.
        let _ = self.context.stroke_text(name, left, y);
        let _ = self.context.fill_text(name, left, y);
    }
}
