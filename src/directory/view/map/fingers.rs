//! What fingers, pen or mouse do to the map: one moves it, two also change the distance.

use crate::directory::map::model::Extent;

/// A mouse that goes less far, in pixels, has clicked.
const THRESHOLD: f64 = 4.0;

#[derive(Clone, Copy, Debug, PartialEq)]
struct Finger {
    id: i32,
    x: f64,
    y: f64,
}

/// The fingers that are down, in pixels from the map's corner.
#[derive(Clone, Debug, Default)]
pub struct Fingers {
    down: Vec<Finger>,
    is_dragging: bool,
}

impl Fingers {
    pub fn touch(&mut self, id: i32, x: f64, y: f64) {
        self.down.retain(|finger| finger.id != id);
        if self.down.is_empty() {
            self.is_dragging = false;
        }
        self.down.push(Finger { id, x, y });
    }

    pub fn lift(&mut self, id: i32) {
        self.down.retain(|finger| finger.id != id);
    }

    /// Whether the map was moved since the first finger came down.
    pub fn is_dragging(&self) -> bool {
        self.is_dragging
    }

    /// What is seen when a finger has gone to another place, on a map of this size in pixels.
    pub fn moved(&mut self, id: i32, to: (f64, f64), extent: Extent, size: (f64, f64)) -> Option<Extent> {
        let place = self.down.iter().position(|finger| finger.id == id)?;
        let from = self.down[place];
        self.is_dragging |= self.down.len() > 1 || (to.0 - from.x).hypot(to.1 - from.y) >= THRESHOLD;
        if !self.is_dragging {
            return None;
        }
        let before = self.grip();
        self.down[place] = Finger { id, x: to.0, y: to.1 };
        let after = self.grip();
        let moved = extent.moved((before.0 - after.0) / size.0, (before.1 - after.1) / size.1);
        let times = if after.2 > 1.0 && before.2 > 1.0 { before.2 / after.2 } else { 1.0 };
        Some(moved.widened(times, (after.0 / size.0, after.1 / size.1)))
    }

    /// The middle of the first two fingers, and how far they are apart.
    fn grip(&self) -> (f64, f64, f64) {
        match self.down[..] {
            [one, other, ..] => {
                (f64::midpoint(one.x, other.x), f64::midpoint(one.y, other.y), (one.x - other.x).hypot(one.y - other.y))
            }
            [one] => (one.x, one.y, 0.0),
            [] => (0.0, 0.0, 0.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXTENT: Extent = Extent { x: 0.0, y: 0.0, width: 800.0 };
    const SIZE: (f64, f64) = (400.0, 300.0);

    #[test]
    fn one_finger_moves_and_a_trembling_one_clicks() {
        let mut fingers = Fingers::default();
        fingers.touch(1, 100.0, 100.0);
        assert_eq!(fingers.moved(1, (102.0, 101.0), EXTENT, SIZE), None);
        assert!(!fingers.is_dragging());
        let moved = fingers.moved(1, (140.0, 100.0), EXTENT, SIZE).expect("a move");
        assert_eq!((moved.x, moved.y, moved.width), (-80.0, 0.0, 800.0), "what is under the finger comes along");
        assert!(fingers.is_dragging());
        fingers.lift(1);
        assert_eq!(fingers.moved(1, (0.0, 0.0), EXTENT, SIZE), None);
        fingers.touch(1, 5.0, 5.0);
        assert!(!fingers.is_dragging());
    }

    #[test]
    fn two_fingers_bring_what_is_between_them_nearer() {
        let mut fingers = Fingers::default();
        fingers.touch(1, 150.0, 150.0);
        fingers.touch(2, 250.0, 150.0);
        let near = fingers.moved(2, (350.0, 150.0), EXTENT, SIZE).expect("a move");
        assert_eq!(near.width, 400.0);
        let between = EXTENT.seen_at(0.0, 0.0);
        let seen = near.seen_at(0.0, 0.0);
        assert!((seen.0 - (between.0 + 12.5)).abs() < 1e-9, "it stays between the fingers: {seen:?}");
    }
}
