//! How the plane of the layout is seen: from where, how near, and what is where on the screen.

use crate::directory::graph::layout::Vector;

/// Left free around everything, in pixels.
const MARGIN: f64 = 28.0;
/// A few nodes do not fill the whole screen.
const NEAREST: f64 = 6.0;
const FITTED_NEAREST: f64 = 2.5;
const FARTHEST: f64 = 0.02;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// The point of the plane in the middle of the screen.
    middle: Vector,
    /// Pixels for a unit of the plane.
    scale: f64,
    /// Whether the reader has moved it; until then it shows everything.
    pub is_held: bool,
}

/// A direction to look for another node in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Towards {
    Left,
    Right,
    Up,
    Down,
}

impl Default for Camera {
    fn default() -> Camera {
        Camera { middle: Vector::default(), scale: 1.0, is_held: false }
    }
}

impl Camera {
    /// Shows everything, unless the reader has moved it.
    pub fn fit(&mut self, places: &[Vector], size: (f64, f64)) {
        if self.is_held || places.is_empty() {
            return;
        }
        let reach = |low: f64, high: f64| ((low + high) / 2.0, (high - low).max(1.0));
        let bounds = |of: fn(&Vector) -> f64| {
            let values = places.iter().map(of);
            reach(values.clone().fold(f64::INFINITY, f64::min), values.fold(f64::NEG_INFINITY, f64::max))
        };
        let ((x, width), (y, height)) = (bounds(|at| at.x), bounds(|at| at.y));
        let room = |pixels: f64| (pixels - 2.0 * MARGIN).max(1.0);
        self.middle = Vector { x, y };
        self.scale = (room(size.0) / width).min(room(size.1) / height).clamp(FARTHEST, FITTED_NEAREST);
    }

    pub fn on_screen(&self, at: Vector, size: (f64, f64)) -> (f64, f64) {
        (size.0 / 2.0 + (at.x - self.middle.x) * self.scale, size.1 / 2.0 + (at.y - self.middle.y) * self.scale)
    }

    /// Moves what is seen by so many pixels.
    pub fn drag(&mut self, by: (f64, f64)) {
        self.middle.x -= by.0 / self.scale;
        self.middle.y -= by.1 / self.scale;
        self.is_held = true;
    }

    /// So many times nearer; what is seen at this pixel stays there.
    pub fn near(&mut self, times: f64, at: (f64, f64), size: (f64, f64)) {
        let scale = (self.scale * times).clamp(FARTHEST, NEAREST);
        let shift = 1.0 / self.scale - 1.0 / scale;
        self.middle.x += (at.0 - size.0 / 2.0) * shift;
        self.middle.y += (at.1 - size.1 / 2.0) * shift;
        self.scale = scale;
        self.is_held = true;
    }

    /// Moves just as far as is needed to see a place.
    pub fn see(&mut self, at: Vector, size: (f64, f64)) {
        let (x, y) = self.on_screen(at, size);
        let beyond =
            |value: f64, most: f64| value - value.clamp(MARGIN.min(most / 2.0), (most - MARGIN).max(most / 2.0));
        let by = (-beyond(x, size.0), -beyond(y, size.1));
        if by != (0.0, 0.0) {
            self.drag(by);
        }
    }
}

/// The node that is nearest to a pixel, if it is near enough to be meant.
pub fn meant(places: &[(f64, f64)], at: (f64, f64), within: f64) -> Option<usize> {
    let far = |place: &(f64, f64)| (place.0 - at.0).hypot(place.1 - at.1);
    let nearest = places.iter().enumerate().min_by(|(_, one), (_, other)| far(one).total_cmp(&far(other)))?;
    (far(nearest.1) <= within).then_some(nearest.0)
}

/// The next node in a direction: near, and not far off to the side. Without one to start
/// from, the first.
pub fn next(places: &[Vector], from: Option<usize>, towards: Towards) -> Option<usize> {
    let Some(from) = from.filter(|from| *from < places.len()) else { return (!places.is_empty()).then_some(0) };
    let cost = |at: &Vector| {
        let (x, y) = (at.x - places[from].x, at.y - places[from].y);
        let (ahead, aside) = match towards {
            Towards::Left => (-x, y),
            Towards::Right => (x, y),
            Towards::Up => (-y, x),
            Towards::Down => (y, x),
        };
        (ahead > 0.0 && aside.abs() <= 1.5 * ahead).then_some(ahead + 2.0 * aside.abs())
    };
    let ahead = places.iter().enumerate().filter(|(node, _)| *node != from);
    let ahead = ahead.filter_map(|(node, at)| Some((node, cost(at)?)));
    ahead.min_by(|(_, one), (_, other)| one.total_cmp(other)).map(|(node, _)| node)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: (f64, f64) = (800.0, 600.0);

    fn at(x: f64, y: f64) -> Vector {
        Vector { x, y }
    }

    #[test]
    fn everything_is_seen_until_the_reader_moves() {
        let places = [at(-900.0, 0.0), at(300.0, 50.0), at(0.0, 700.0)];
        let mut camera = Camera::default();
        camera.fit(&places, SIZE);
        for place in places {
            let (x, y) = camera.on_screen(place, SIZE);
            assert!((MARGIN - 1e-6..=SIZE.0 - MARGIN + 1e-6).contains(&x) && (MARGIN - 1e-6..=SIZE.1).contains(&y));
        }
        camera.drag((40.0, 0.0));
        let moved = camera;
        camera.fit(&places, SIZE);
        assert_eq!(camera, moved);
        let mut few = Camera::default();
        few.fit(&[at(5.0, 5.0)], SIZE);
        assert_eq!(few.on_screen(at(5.0, 5.0), SIZE), (400.0, 300.0));
    }

    #[test]
    fn what_is_under_the_pointer_stays_there() {
        let mut camera = Camera::default();
        let place = at(50.0, -20.0);
        let before = camera.on_screen(place, SIZE);
        camera.near(2.0, before, SIZE);
        let after = camera.on_screen(place, SIZE);
        assert!((before.0 - after.0).abs() < 1e-9 && (before.1 - after.1).abs() < 1e-9);
        camera.see(at(5_000.0, 0.0), SIZE);
        let (x, _) = camera.on_screen(at(5_000.0, 0.0), SIZE);
        assert!((x - (SIZE.0 - MARGIN)).abs() < 1e-6, "{x}");
    }

    #[test]
    fn arrows_go_where_they_point() {
        let places = [at(0.0, 0.0), at(10.0, 1.0), at(30.0, 0.0), at(0.0, -20.0), at(-9.0, 40.0)];
        assert_eq!(next(&places, None, Towards::Left), Some(0));
        assert_eq!(next(&places, Some(0), Towards::Right), Some(1));
        assert_eq!(next(&places, Some(1), Towards::Right), Some(2));
        assert_eq!(next(&places, Some(0), Towards::Up), Some(3));
        assert_eq!(next(&places, Some(0), Towards::Down), Some(4));
        assert_eq!(next(&places, Some(2), Towards::Right), None);
        assert_eq!(next(&[], None, Towards::Up), None);
    }

    #[test]
    fn a_pointer_means_what_is_near() {
        let places = [(10.0, 10.0), (20.0, 10.0)];
        assert_eq!(meant(&places, (17.0, 10.0), 12.0), Some(1));
        assert_eq!(meant(&places, (40.0, 40.0), 12.0), None);
    }
}
