//! Squares within squares, each with the middle of the nodes in it: what lies far away pushes
//! as if it were one node there.

use super::Vector;

/// A square pushes as one if it is seen under less than this angle, its width by its distance.
const ANGLE: f64 = 0.9;
/// Nodes that lie in the same place would divide for ever.
const DEEPEST: u32 = 32;
/// Nearer than this nothing pushes more strongly.
const CLOSE: f64 = 4.0;

/// A square: its four quarters, or a node.
#[derive(Clone, Copy, Debug)]
struct Square {
    middle: Vector,
    weight: f64,
    width: f64,
    quarters: [Option<u32>; 4],
    /// The only node in it.
    node: Option<usize>,
}

#[derive(Clone, Debug, Default)]
pub struct Tree {
    squares: Vec<Square>,
    /// Kept from push to push, so that none has to be made.
    open: std::cell::RefCell<Vec<u32>>,
}

impl Tree {
    /// Puts every node into its square.
    pub fn build(&mut self, places: &[Vector]) {
        self.squares.clear();
        let reach = places.iter().fold(1.0_f64, |reach, at| reach.max(at.x.abs()).max(at.y.abs()));
        self.squares.push(Square::new(2.0 * reach));
        for (node, place) in places.iter().enumerate() {
            self.put(node, *place, places);
        }
        for square in &mut self.squares {
            square.middle = Vector { x: square.middle.x / square.weight, y: square.middle.y / square.weight };
        }
    }

    fn put(&mut self, node: usize, place: Vector, places: &[Vector]) {
        let mut centre = Vector::default();
        let mut square = 0;
        for depth in 0.. {
            let here = &mut self.squares[square];
            let (others, width) = (here.weight, here.width);
            here.add(place);
            if others == 0.0 || depth == DEEPEST {
                here.node = (others == 0.0).then_some(node);
                return;
            }
            // A node that was alone here moves into its quarter first.
            if let Some(earlier) = here.node.take() {
                let quarter = self.quarter(square, quarter_of(places[earlier], centre));
                self.squares[quarter].add(places[earlier]);
                self.squares[quarter].node = Some(earlier);
            }
            let number = quarter_of(place, centre);
            square = self.quarter(square, number);
            let step = width / 4.0;
            centre.x += if number & 1 == 1 { step } else { -step };
            centre.y += if number & 2 == 2 { step } else { -step };
        }
    }

    fn quarter(&mut self, square: usize, number: usize) -> usize {
        if let Some(known) = self.squares[square].quarters[number] {
            return known as usize;
        }
        let quarter = self.squares.len();
        self.squares.push(Square::new(self.squares[square].width / 2.0));
        self.squares[square].quarters[number] = Some(quarter as u32);
        quarter
    }

    /// How all the others push a node away.
    pub fn push_on(&self, node: usize, place: Vector) -> Vector {
        let mut push = Vector::default();
        let mut open = self.open.borrow_mut();
        open.clear();
        open.push(0);
        while let Some(square) = open.pop() {
            let square = &self.squares[square as usize];
            if square.node == Some(node) {
                continue;
            }
            let (x, y) = (place.x - square.middle.x, place.y - square.middle.y);
            let far = x * x + y * y;
            let is_whole = square.quarters.iter().all(Option::is_none);
            if is_whole || square.width * square.width < ANGLE * ANGLE * far {
                let strength = square.weight / far.max(CLOSE);
                push.x += x * strength;
                push.y += y * strength;
            } else {
                open.extend(square.quarters.iter().flatten());
            }
        }
        push
    }
}

impl Square {
    fn new(width: f64) -> Square {
        Square { middle: Vector::default(), weight: 0.0, width, quarters: [None; 4], node: None }
    }

    /// The middle is a sum until the tree is whole.
    fn add(&mut self, place: Vector) {
        self.middle = Vector { x: self.middle.x + place.x, y: self.middle.y + place.y };
        self.weight += 1.0;
    }
}

fn quarter_of(place: Vector, centre: Vector) -> usize {
    usize::from(place.x >= centre.x) | usize::from(place.y >= centre.y) << 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Every push one by one.
    fn exactly(node: usize, places: &[Vector]) -> Vector {
        let others = places.iter().enumerate().filter(|(other, _)| *other != node);
        others.fold(Vector::default(), |push, (_, other)| {
            let (x, y) = (places[node].x - other.x, places[node].y - other.y);
            let far = (x * x + y * y).max(CLOSE);
            Vector { x: push.x + x / far, y: push.y + y / far }
        })
    }

    proptest! {
        #[test]
        fn the_sum_is_nearly_exact(places in prop::collection::vec((-500.0..500.0, -500.0..500.0), 1..80)) {
            let places: Vec<Vector> = places.into_iter().map(|(x, y)| Vector { x, y }).collect();
            let mut tree = Tree::default();
            tree.build(&places);
            let all: f64 = (0..places.len()).map(|node| { let push = exactly(node, &places); push.x.hypot(push.y) }).sum();
            for node in 0..places.len() {
                let (near, exact) = (tree.push_on(node, places[node]), exactly(node, &places));
                let error = (near.x - exact.x).hypot(near.y - exact.y);
                prop_assert!(error <= 0.5 * exact.x.hypot(exact.y) + 0.1 * all / places.len() as f64 + 0.02, "{:?} {:?}", near, exact);
            }
        }
    }

    #[test]
    fn nodes_in_the_same_place_do_not_divide_for_ever() {
        let mut tree = Tree::default();
        let places = [Vector { x: 3.0, y: 3.0 }; 5];
        tree.build(&places);
        assert_eq!(tree.push_on(0, places[0]), Vector::default());
    }
}
