//! Organisations that lie together, for the part of the map that is seen: first by a grid,
//! which costs one look at each, then those are joined that would be drawn over each other.

use super::model::{Bounds, Extent};
use std::collections::HashMap;

/// At least so many cells of the grid lie side by side.
const CELLS: f64 = 12.0;
/// Nearer than such a part of the width two markers would cover each other.
const APART: f64 = 1.0 / 11.0;

/// Some places that lie together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cluster {
    pub count: u64,
    /// The sum of the places, of which the middle is made.
    sum: (f64, f64),
    pub bounds: Bounds,
    /// The number of the first of them in the order they were given in.
    pub first: usize,
    /// How many are exact.
    pub exact: u64,
}

/// A place with its number in the order of the search.
#[derive(Clone, Copy, Debug)]
pub struct Spot {
    pub number: usize,
    pub x: f64,
    pub y: f64,
    pub is_exact: bool,
}

impl Cluster {
    fn of(spot: Spot) -> Cluster {
        Cluster {
            count: 1,
            sum: (spot.x, spot.y),
            bounds: Bounds::of(spot.x, spot.y),
            first: spot.number,
            exact: u64::from(spot.is_exact),
        }
    }

    fn join(&mut self, other: &Cluster) {
        self.count += other.count;
        self.sum = (self.sum.0 + other.sum.0, self.sum.1 + other.sum.1);
        self.bounds = self.bounds.and(other.bounds);
        self.first = self.first.min(other.first);
        self.exact += other.exact;
    }

    pub fn middle(&self) -> (f64, f64) {
        (self.sum.0 / self.count as f64, self.sum.1 / self.count as f64)
    }
}

/// The clusters of the spots that lie in the extent, the largest first. Cells have the same
/// borders for every extent of about this width, so that little changes when it is moved.
pub fn clusters(spots: impl Iterator<Item = Spot>, extent: Extent) -> Vec<Cluster> {
    let cell = (extent.width / CELLS).log2().floor().exp2();
    let mut grid: HashMap<(i64, i64), Cluster> = HashMap::new();
    for spot in spots.filter(|spot| extent.contains(spot.x, spot.y)) {
        let place = ((spot.x / cell).floor() as i64, (spot.y / cell).floor() as i64);
        let cluster = Cluster::of(spot);
        grid.entry(place).and_modify(|known| known.join(&cluster)).or_insert(cluster);
    }
    joined(grid.into_values().collect(), extent.width * APART)
}

/// Joins clusters that are too near to each other, the smaller to the larger, until none are:
/// a joint middle may come too near to a third.
fn joined(mut clusters: Vec<Cluster>, apart: f64) -> Vec<Cluster> {
    loop {
        clusters.sort_by_key(|cluster| (std::cmp::Reverse(cluster.count), cluster.first));
        let mut kept: Vec<Cluster> = Vec::with_capacity(clusters.len());
        for cluster in &clusters {
            let near = kept.iter_mut().find(|known| distance(known.middle(), cluster.middle()) < apart);
            match near {
                Some(known) => known.join(cluster),
                None => kept.push(*cluster),
            }
        }
        if kept.len() == clusters.len() {
            return kept;
        }
        clusters = kept;
    }
}

fn distance(one: (f64, f64), other: (f64, f64)) -> f64 {
    (one.0 - other.0).hypot(one.1 - other.1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const EXTENT: Extent = Extent { x: 0.0, y: 0.0, width: 1200.0 };

    fn spots(places: &[(f64, f64)]) -> impl Iterator<Item = Spot> {
        places.iter().enumerate().map(|(number, &(x, y))| Spot { number, x, y, is_exact: number % 2 == 0 })
    }

    #[test]
    fn what_lies_together_is_one_cluster() {
        let near = [(10.0, 10.0), (12.0, 11.0), (500.0, 300.0), (11.0, 9.0), (9000.0, 0.0)];
        let found = clusters(spots(&near), EXTENT);
        let counts: Vec<(u64, usize, u64)> = found.iter().map(|one| (one.count, one.first, one.exact)).collect();
        assert_eq!(counts, [(3, 0, 1), (1, 2, 1)], "what is not in view is in no cluster");
        assert_eq!(found[0].middle(), (11.0, 10.0));
        assert_eq!(found[0].bounds, Bounds { left: 10.0, right: 12.0, top: 9.0, bottom: 11.0 });
    }

    #[test]
    fn what_lies_together_is_told_apart_from_closer_by() {
        let near = [(10.0, 10.0), (40.0, 10.0)];
        assert_eq!(clusters(spots(&near), EXTENT).len(), 1);
        assert_eq!(
            clusters(spots(&near), Extent::around(Bounds { left: 10.0, right: 40.0, top: 10.0, bottom: 10.0 })).len(),
            2
        );
        let same = [(10.0, 10.0), (10.0, 10.0)];
        assert_eq!(clusters(spots(&same), Extent::around(Bounds::of(10.0, 10.0))).len(), 1);
        assert_eq!(clusters(spots(&[]), EXTENT), []);
    }

    proptest! {
        #[test]
        fn nobody_is_lost_and_no_marker_covers_another(
            places in prop::collection::vec((-700.0..700.0, -500.0..500.0), 0..300),
            width in 20.0..1400.0,
        ) {
            let extent = Extent { width, ..EXTENT };
            let found = clusters(spots(&places), extent);
            let in_view = places.iter().filter(|(x, y)| extent.contains(*x, *y)).count() as u64;
            prop_assert_eq!(found.iter().map(|cluster| cluster.count).sum::<u64>(), in_view);
            for (number, one) in found.iter().enumerate() {
                let (x, y) = one.middle();
                prop_assert!(extent.contains(x, y));
                prop_assert!(found[..number].iter().all(|other| distance(other.middle(), (x, y)) >= width * APART));
            }
            prop_assert!(found.len() <= 300 && found.is_sorted_by_key(|cluster| std::cmp::Reverse(cluster.count)));
            prop_assert_eq!(clusters(spots(&places), extent), found, "the same again");
        }
    }
}
