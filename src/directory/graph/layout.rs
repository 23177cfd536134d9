//! Places for the nodes of a graph: linked ones draw each other near, all push each other away
//! (Fruchterman and Reingold 1991; far pushes are summed up as by Barnes and Hut 1986). It is
//! worked out in slices, knows neither clock nor chance, and comes to rest.

mod tree;

use tree::Tree;

/// How much of the warmth is left after a step; after 300 steps a thousandth is.
const COOLING: f64 = 0.9772;
/// Colder than this nothing moves that anybody would see.
const COLD: f64 = 0.001;
/// What is left of a speed after a step.
const FRICTION: f64 = 0.6;
/// How strongly two nodes push each other away, and everything draws to the middle.
const PUSH: f64 = 60.0;
const GRAVITY: f64 = 0.05;
/// How far apart linked nodes would like to be; those that are linked often come nearer.
const FARTHEST: f64 = 60.0;
const NEAREST: f64 = 20.0;
/// The step of the spiral that nodes start on, and its turn: the golden angle.
const SPIRAL: f64 = 12.0;
const TURN: f64 = 2.399_963_229_728_653;

/// A place, a speed or a push.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Vector {
    pub x: f64,
    pub y: f64,
}

/// Two nodes that draw each other near.
#[derive(Clone, Copy, Debug)]
struct Link {
    from: usize,
    to: usize,
    length: f64,
    strength: f64,
    /// Which part of the way the second node goes; the one with more links moves less.
    share: f64,
}

/// A layout under way.
#[derive(Clone, Debug)]
pub struct Layout {
    places: Vec<Vector>,
    speeds: Vec<Vector>,
    links: Vec<Link>,
    tree: Tree,
    warmth: f64,
    /// The node whose push is worked out next; at nought a step begins.
    next: usize,
}

impl Layout {
    /// So many nodes, the first in the middle, with links as pairs and how often they are linked.
    pub fn new(nodes: usize, edges: &[(u32, u32, u32)]) -> Layout {
        let place = |number: usize| {
            let (sin, cos) = (number as f64 * TURN).sin_cos();
            let radius = SPIRAL * (number as f64 + 0.5).sqrt();
            Vector { x: radius * cos, y: radius * sin }
        };
        let mut degrees = vec![0_u32; nodes];
        for (from, to, _) in edges {
            degrees[*from as usize] += 1;
            degrees[*to as usize] += 1;
        }
        let link = |&(from, to, times): &(u32, u32, u32)| {
            let (from, to) = (from as usize, to as usize);
            let (one, other) = (f64::from(degrees[from]), f64::from(degrees[to]));
            Link {
                from,
                to,
                length: NEAREST + (FARTHEST - NEAREST) / f64::from(times.max(1)),
                strength: 1.0 / one.min(other),
                share: one / (one + other),
            }
        };
        Layout {
            places: (0..nodes).map(place).collect(),
            speeds: vec![Vector::default(); nodes],
            links: edges.iter().map(link).collect(),
            tree: Tree::default(),
            warmth: 1.0,
            next: 0,
        }
    }

    pub fn places(&self) -> &[Vector] {
        &self.places
    }

    /// Whether everything has come to rest.
    pub fn is_settled(&self) -> bool {
        self.next == 0 && self.warmth < COLD || self.places.len() < 2
    }

    /// Goes on by the pushes on so many nodes, which is what takes time.
    pub fn advance(&mut self, work: usize) {
        let mut left = work;
        while left > 0 && !self.is_settled() {
            if self.next == 0 {
                self.warmth *= COOLING;
                self.tree.build(&self.places);
            }
            let end = self.next.saturating_add(left).min(self.places.len());
            for node in self.next..end {
                let push = self.tree.push_on(node, self.places[node]);
                let speed = &mut self.speeds[node];
                speed.x += push.x * PUSH * self.warmth;
                speed.y += push.y * PUSH * self.warmth;
            }
            left -= end - self.next;
            self.next = end % self.places.len();
            if self.next == 0 {
                self.draw_near();
                self.go();
            }
        }
    }

    /// Linked nodes draw each other to the length of their link.
    fn draw_near(&mut self) {
        for link in &self.links {
            let (from, to) = (self.places[link.from], self.places[link.to]);
            let (ahead, behind) = (self.speeds[link.to], self.speeds[link.from]);
            let x = to.x + ahead.x - from.x - behind.x;
            let y = to.y + ahead.y - from.y - behind.y;
            let far = x.hypot(y).max(1e-6);
            let pull = (far - link.length) / far * self.warmth * link.strength;
            let (x, y) = (x * pull, y * pull);
            self.speeds[link.to].x -= x * link.share;
            self.speeds[link.to].y -= y * link.share;
            self.speeds[link.from].x += x * (1.0 - link.share);
            self.speeds[link.from].y += y * (1.0 - link.share);
        }
    }

    /// Every node goes as its speed says, and a little to the middle.
    fn go(&mut self) {
        for (place, speed) in self.places.iter_mut().zip(&mut self.speeds) {
            speed.x = (speed.x - place.x * GRAVITY * self.warmth) * FRICTION;
            speed.y = (speed.y - place.y * GRAVITY * self.warmth) * FRICTION;
            place.x += speed.x;
            place.y += speed.y;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn settled(nodes: usize, edges: &[(u32, u32, u32)]) -> Layout {
        let mut layout = Layout::new(nodes, edges);
        layout.advance(usize::MAX);
        assert!(layout.is_settled());
        layout
    }

    /// Everybody with everybody, from this node on.
    fn clique(from: u32, size: u32) -> Vec<(u32, u32, u32)> {
        (from..from + size).flat_map(|one| (one + 1..from + size).map(move |other| (one, other, 1))).collect()
    }

    fn middle(places: &[Vector]) -> Vector {
        let sum = places.iter().fold(Vector::default(), |sum, at| Vector { x: sum.x + at.x, y: sum.y + at.y });
        Vector { x: sum.x / places.len() as f64, y: sum.y / places.len() as f64 }
    }

    fn far(one: Vector, other: Vector) -> f64 {
        (one.x - other.x).hypot(one.y - other.y)
    }

    #[test]
    fn what_is_not_linked_comes_apart() {
        let edges = [clique(0, 12), clique(12, 12)].concat();
        let layout = settled(24, &edges);
        let (one, other) = layout.places().split_at(12);
        let (one_middle, other_middle) = (middle(one), middle(other));
        assert!(one.iter().all(|at| far(*at, one_middle) < far(*at, other_middle)), "{one:?} {other:?}");
        assert!(other.iter().all(|at| far(*at, other_middle) < far(*at, one_middle)), "{one:?} {other:?}");
    }

    #[test]
    fn the_more_often_linked_are_nearer() {
        let layout = settled(3, &[(0, 1, 9), (1, 2, 1)]);
        let at = layout.places();
        assert!(far(at[0], at[1]) < far(at[1], at[2]));
    }

    #[test]
    fn slices_come_to_the_same_as_the_whole() {
        let edges = clique(0, 9);
        let whole = settled(20, &edges);
        let mut sliced = Layout::new(20, &edges);
        for _ in 0..100_000 {
            sliced.advance(7);
        }
        assert!(sliced.is_settled());
        assert_eq!(sliced.places(), whole.places());
    }

    #[test]
    fn little_is_laid_out_too() {
        assert!(settled(0, &[]).places().is_empty());
        assert_eq!(settled(1, &[]).places().len(), 1);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn it_comes_to_rest_within_bounds(
            nodes in 2_usize..60,
            pairs in prop::collection::vec((0_u32..60, 0_u32..60, 1_u32..40), 0..200),
        ) {
            let edges: Vec<_> = pairs.into_iter()
                .filter(|(one, other, _)| one < other && (*other as usize) < nodes)
                .collect();
            let mut layout = settled(nodes, &edges);
            let before = layout.places().to_vec();
            prop_assert!(before.iter().all(|at| at.x.is_finite() && at.y.is_finite() && at.x.hypot(at.y) < 10_000.0));
            layout.advance(1_000);
            prop_assert_eq!(layout.places(), &before[..], "what is at rest stays at rest");
            let nearest = (0..nodes).flat_map(|one| (0..one).map(move |other| (one, other)))
                .map(|(one, other)| far(before[one], before[other]))
                .fold(f64::INFINITY, f64::min);
            prop_assert!(nearest > 0.5, "no two nodes cover each other: {}", nearest);
        }
    }
}
