//! A card in the hand: its copy under the pointer, the gap where it would lie, and the
//! scrolling at the edges. It only draws; what the drop means is for the reducer.

use super::wiring::card_of;
use crate::id::StageId;
use crate::pipeline::board::Place;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, Node};

/// How near to an edge scrolling begins, in pixels.
const EDGE: f64 = 56.0;
/// The fastest scrolling, in pixels per frame.
const FASTEST: f64 = 18.0;

pub struct Carry {
    document: Document,
    board: Element,
    original: HtmlElement,
    copy: HtmlElement,
    gap: HtmlElement,
    column: Option<Element>,
    /// From the copy's corner to the pointer.
    grip: (f64, f64),
    pointer: (f64, f64),
}

impl Carry {
    /// Lifts a card that the pointer has touched at this point of the window.
    pub fn begin(board: &Element, original: &HtmlElement, x: f64, y: f64) -> Option<Carry> {
        let document = original.owner_document()?;
        let shape = original.get_bounding_client_rect();
        let copy = copy_of(original)?;
        set_style(&copy, "inline-size", &format!("{}px", shape.width()));
        document.body()?.append_child(&copy).ok()?;
        let gap: HtmlElement = document.create_element("li").ok()?.dyn_into().ok()?;
        gap.set_class_name("board-placeholder");
        gap.set_attribute("aria-hidden", "true").ok()?;
        set_style(&gap, "block-size", &format!("{}px", shape.height()));
        add_class(original, "is-lifted");
        add_class(board, "is-dragging-over");
        let grip = (x - shape.left(), y - shape.top());
        let (board, original) = (board.clone(), original.clone());
        Some(Carry { document, board, original, copy, gap, column: None, grip, pointer: (x, y) })
    }

    /// Follows the pointer.
    pub fn follow(&mut self, x: f64, y: f64) {
        self.pointer = (x, y);
        let transform = format!("translate({}px, {}px)", x - self.grip.0, y - self.grip.1);
        set_style(&self.copy, "transform", &transform);
        self.open_gap();
    }

    /// Takes everything off the screen again; where the card was dropped, if over a column.
    pub fn end(self) -> Option<(StageId, Place)> {
        let target = self.target();
        self.copy.remove();
        self.gap.remove();
        remove_class(&self.original, "is-lifted");
        remove_class(&self.board, "is-dragging-over");
        if let Some(column) = &self.column {
            remove_class(column, "is-drop-target");
        }
        target
    }

    fn target(&self) -> Option<(StageId, Place)> {
        let stage = self.column.as_ref()?.get_attribute("data-stage")?.parse().ok()?;
        let is_other = |card: &Element| !card.is_same_node(Some(self.original.as_ref()));
        let mut next = self.gap.next_element_sibling();
        while let Some(card) = next {
            if let Some(id) = card_of(&card).filter(|_| is_other(&card)) {
                return Some((stage, Place::Before(id)));
            }
            next = card.next_element_sibling();
        }
        let mut previous = self.gap.previous_element_sibling();
        while let Some(card) = previous {
            if let Some(id) = card_of(&card).filter(|_| is_other(&card)) {
                return Some((stage, Place::After(id)));
            }
            previous = card.previous_element_sibling();
        }
        Some((stage, Place::Top))
    }

    /// Opens the gap at the pointer. Between columns the last one keeps it.
    fn open_gap(&mut self) {
        let (x, y) = self.pointer;
        let under = self.document.element_from_point(x as f32, y as f32);
        let Some(column) = under.and_then(|under| under.closest(".board-column").ok().flatten()) else { return };
        let Ok(Some(list)) = column.query_selector(".board-cards") else { return };
        if self.column.as_ref() != Some(&column) {
            if let Some(old) = &self.column {
                remove_class(old, "is-drop-target");
            }
            add_class(&column, "is-drop-target");
            self.column = Some(column);
        }
        let cards = self.others_in(&list);
        let below = cards.iter().find(|card| {
            let shape = card.get_bounding_client_rect();
            y < shape.top() + shape.height() / 2.0
        });
        let next: Option<Node> = match (below, cards.last()) {
            (Some(card), _) => Some(card.clone().into()),
            (None, Some(last)) => last.next_sibling().filter(|next| !next.is_same_node(Some(self.gap.as_ref()))),
            (None, None) => list.first_child(),
        };
        let is_there = match (&next, below.is_none() && !cards.is_empty()) {
            (_, true) => cards
                .last()
                .and_then(|last| last.next_sibling())
                .is_some_and(|next| next.is_same_node(Some(self.gap.as_ref()))),
            (Some(next), false) => {
                self.gap.next_sibling().is_some_and(|after| after.is_same_node(Some(next)))
                    || next.is_same_node(Some(self.gap.as_ref()))
            }
            (None, false) => false,
        };
        if !is_there {
            // Fails only if the list was taken off the page meanwhile; then nothing is shown.
            let _ = list.insert_before(&self.gap, next.as_ref());
        }
    }

    /// The cards of a column but for the one in the hand.
    fn others_in(&self, list: &Element) -> Vec<Element> {
        let children = list.children();
        (0..children.length())
            .filter_map(|index| children.item(index))
            .filter(|child| child.has_attribute("data-card") && !child.is_same_node(Some(self.original.as_ref())))
            .collect()
    }

    /// Scrolls the column, the board or the window if the pointer is held against its edge.
    pub fn scroll(&mut self) {
        let (x, y) = self.pointer;
        let mut scrolled = false;
        let shape = self.board.get_bounding_client_rect();
        scrolled |= shift(
            speed(x, shape.left(), shape.right()),
            self.board.scroll_left(),
            |to| self.board.set_scroll_left(to),
            || self.board.scroll_left(),
        );
        if let Some(list) = self.column.as_ref().and_then(|column| column.query_selector(".board-cards").ok().flatten())
        {
            let shape = list.get_bounding_client_rect();
            scrolled |= shift(
                speed(y, shape.top(), shape.bottom()),
                list.scroll_top(),
                |to| list.set_scroll_top(to),
                || list.scroll_top(),
            );
        }
        if let Some(page) = self.document.scrolling_element() {
            let height = f64::from(page.client_height());
            scrolled |=
                shift(speed(y, 0.0, height), page.scroll_top(), |to| page.set_scroll_top(to), || page.scroll_top());
        }
        if scrolled {
            self.open_gap();
        }
    }
}

/// Pixels per frame for a pointer between two edges: the nearer to one, the faster.
fn speed(at: f64, start: f64, end: f64) -> f64 {
    let edge = EDGE.min((end - start) / 4.0).max(1.0);
    let depth = if at < start + edge {
        -(start + edge - at) / edge
    } else if at > end - edge {
        (at - end + edge) / edge
    } else {
        0.0
    };
    depth.clamp(-1.0, 1.0) * FASTEST
}

fn shift(by: f64, from: i32, set: impl Fn(i32), get: impl Fn() -> i32) -> bool {
    if by == 0.0 {
        return false;
    }
    set(from + by.round() as i32);
    get() != from
}

/// The card as a picture of itself: without ids, and out of reach of screen readers.
fn copy_of(original: &HtmlElement) -> Option<HtmlElement> {
    let copy: HtmlElement = original.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    copy.remove_attribute("id").ok()?;
    copy.remove_attribute("data-card").ok()?;
    copy.set_attribute("aria-hidden", "true").ok()?;
    copy.set_attribute("inert", "").ok()?;
    let named = copy.query_selector_all("[id], [name]").ok()?;
    for index in 0..named.length() {
        let Some(element) = named.item(index).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        element.remove_attribute("id").ok()?;
        element.remove_attribute("name").ok()?;
    }
    add_class(&copy, "is-dragging");
    Some(copy)
}

// The names of classes and properties below are constants, so these cannot fail.

fn add_class(element: &Element, class: &str) {
    let _ = element.class_list().add_1(class);
}

fn remove_class(element: &Element, class: &str) {
    let _ = element.class_list().remove_1(class);
}

fn set_style(element: &HtmlElement, property: &str, value: &str) {
    let _ = element.style().set_property(property, value);
}
