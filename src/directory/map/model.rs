//! The map's plane, what of it is seen, and what lies there.

use crate::directory::model::Found;
use crate::id::OrganisationId;
use serde::{Deserialize, Serialize};

/// The part of the plane that the map has: Europe and its neighbours, in kilometres from
/// 52° N 10° E to the east and to the south.
const LEFT: f64 = -3050.0;
const RIGHT: f64 = 3150.0;
const TOP: f64 = -2250.0;
const BOTTOM: f64 = 2400.0;
/// Height by width, of the whole as of every part.
pub const ASPECT: f64 = (BOTTOM - TOP) / (RIGHT - LEFT);
/// Nobody needs to look closer than at a town.
const NARROWEST: f64 = 20.0;
/// So much wider than what it shows is an extent that was fitted to it.
const ROOM: f64 = 1.3;

/// What is seen of the plane: its middle and its width.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Extent {
    pub x: f64,
    pub y: f64,
    pub width: f64,
}

/// The smallest rectangle around some places.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

impl Bounds {
    /// Whether everything within lies as near together as in a town, in kilometres.
    pub fn is_town(self) -> bool {
        (self.right - self.left).hypot(self.bottom - self.top) < 12.0
    }

    pub fn of(x: f64, y: f64) -> Bounds {
        Bounds { left: x, right: x, top: y, bottom: y }
    }

    /// The smallest rectangle around both.
    pub fn and(self, other: Bounds) -> Bounds {
        Bounds {
            left: self.left.min(other.left),
            right: self.right.max(other.right),
            top: self.top.min(other.top),
            bottom: self.bottom.max(other.bottom),
        }
    }
}

impl Extent {
    pub const WHOLE: Extent =
        Extent { x: f64::midpoint(LEFT, RIGHT), y: f64::midpoint(TOP, BOTTOM), width: RIGHT - LEFT };

    /// Reads it as an address writes it: `x,y,width`. What lies beyond the map is moved in.
    pub fn parse(text: &str) -> Option<Extent> {
        let mut numbers = text.split(',').map(|number| number.trim().parse::<f64>().ok().filter(|n| n.is_finite()));
        let extent = Extent { x: numbers.next()??, y: numbers.next()??, width: numbers.next()?? };
        numbers.next().is_none().then(|| extent.kept())
    }

    /// As an address writes it, which is exact to a hundred metres.
    pub fn to_param(self) -> String {
        let short = |number: f64| {
            let tenths = (number * 10.0).round() as i64;
            match tenths % 10 {
                0 => format!("{}", tenths / 10),
                _ => format!("{:.1}", tenths as f64 / 10.0),
            }
        };
        format!("{},{},{}", short(self.x), short(self.y), short(self.width))
    }

    /// What shows everything within some bounds.
    pub fn around(bounds: Bounds) -> Extent {
        let width = (bounds.right - bounds.left).max((bounds.bottom - bounds.top) / ASPECT) * ROOM;
        let middle = (f64::midpoint(bounds.left, bounds.right), f64::midpoint(bounds.top, bounds.bottom));
        Extent { x: middle.0, y: middle.1, width }.kept()
    }

    pub fn height(self) -> f64 {
        self.width * ASPECT
    }

    pub fn left(self) -> f64 {
        self.x - self.width / 2.0
    }

    pub fn top(self) -> f64 {
        self.y - self.height() / 2.0
    }

    pub fn contains(self, x: f64, y: f64) -> bool {
        (x - self.x).abs() <= self.width / 2.0 && (y - self.y).abs() <= self.height() / 2.0
    }

    /// Where a place is seen: hundredths of the width from the left and of the height from the top.
    pub fn seen_at(self, x: f64, y: f64) -> (f64, f64) {
        (100.0 * (x - self.left()) / self.width, 100.0 * (y - self.top()) / self.height())
    }

    /// Moved by parts of its width and of its height, as far as the map goes.
    pub fn moved(self, right: f64, down: f64) -> Extent {
        Extent { x: self.x + right * self.width, y: self.y + down * self.height(), ..self }.kept()
    }

    /// So many times as wide. What is seen at this part of the width and of the height stays there.
    pub fn widened(self, times: f64, at: (f64, f64)) -> Extent {
        let width = (self.width * times).clamp(NARROWEST, RIGHT - LEFT);
        let gain = self.width - width;
        Extent { x: self.x + gain * (at.0 - 0.5), y: self.y + gain * ASPECT * (at.1 - 0.5), width }.kept()
    }

    pub fn is_whole(self) -> bool {
        self.width >= RIGHT - LEFT
    }

    pub fn is_narrowest(self) -> bool {
        self.width <= NARROWEST
    }

    /// Within the map, and neither too near nor too far.
    fn kept(self) -> Extent {
        let width = self.width.clamp(NARROWEST, RIGHT - LEFT);
        let half = (width / 2.0, width * ASPECT / 2.0);
        // Rounding can make the bounds of the whole map cross by a hair.
        let within = |value: f64, low: f64, high: f64| value.max(low).min(high.max(low));
        Extent {
            x: within(self.x, LEFT + half.0, RIGHT - half.0),
            y: within(self.y, TOP + half.1, BOTTOM - half.1),
            width,
        }
    }
}

/// Some organisations that lie together, or one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Marker {
    pub x: f64,
    pub y: f64,
    pub count: u64,
    /// The one, or of several the first that the search found.
    pub organisation: OrganisationId,
    pub name: String,
    pub city: Option<String>,
    /// Whether all of them lie in that town, so that it may be written beside the marker.
    pub is_in_town: bool,
    /// Whether the place is known, not only the region.
    pub is_exact: bool,
    /// What shows those that lie together further apart.
    pub closer: Extent,
}

/// What lies where, of all that a search found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Places {
    pub extent: Extent,
    pub markers: Vec<Marker>,
    /// How many the markers stand for.
    pub in_view: u64,
    pub on_map: u64,
    /// Of those on the map: whose place is that of their region or country.
    pub approximate: u64,
    /// Known to lie beyond the map.
    pub beyond: u64,
    pub without_place: u64,
    /// Of the listed organisations: whose place is that of their region or country.
    pub listed_roughly: Vec<OrganisationId>,
}

/// What a search found and where it lies. A page of `found` has those in view.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mapped {
    pub found: Found,
    pub places: Places,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_extent_is_read_as_it_is_written() {
        let extent = Extent { x: 331.4, y: -70.0, width: 250.0 };
        assert_eq!(extent.to_param(), "331.4,-70,250");
        assert_eq!(Extent::parse("331.4,-70,250"), Some(extent));
        assert_eq!(Extent { x: -0.3, ..extent }.to_param(), "-0.3,-70,250");
        for nonsense in ["", "1,2", "1,2,3,4", "a,b,c", "NaN,0,100", "0,inf,100"] {
            assert_eq!(Extent::parse(nonsense), None, "{nonsense}");
        }
        assert_eq!(Extent::parse("9e9,9e9,9e9"), Some(Extent::WHOLE));
        assert_eq!(Extent::parse("0,0,-5").map(|extent| extent.width), Some(NARROWEST));
    }

    #[test]
    fn closer_to_a_place_keeps_it_where_it_is() {
        let extent = Extent { x: 100.0, y: 50.0, width: 800.0 };
        let seen = extent.seen_at(0.0, 0.0);
        let closer = extent.widened(0.5, (seen.0 / 100.0, seen.1 / 100.0));
        let still = closer.seen_at(0.0, 0.0);
        assert!((seen.0 - still.0).abs() < 1e-9 && (seen.1 - still.1).abs() < 1e-9, "{seen:?} {still:?}");
        assert_eq!(Extent::WHOLE.widened(2.0, (0.1, 0.9)), Extent::WHOLE);
    }

    proptest! {
        #[test]
        fn an_extent_stays_on_the_map(x in -9e3..9e3, y in -9e3..9e3, width in 1.0..9e3, right in -2.0..2.0, times in 0.1..9.0) {
            let extent = Extent { x, y, width }.kept().moved(right, -right).widened(times, (0.2, 0.9));
            prop_assert!(extent.left() >= LEFT - 1e-6 && extent.left() + extent.width <= RIGHT + 1e-6);
            prop_assert!(extent.top() >= TOP - 1e-6 && extent.top() + extent.height() <= BOTTOM + 1e-6);
            let again = Extent::parse(&extent.to_param()).expect("read again");
            prop_assert!((again.x - extent.x).abs() < 0.11 && (again.width - extent.width).abs() < 0.06);
        }

        #[test]
        fn what_is_fitted_shows_everything(places in prop::collection::vec((LEFT..RIGHT, TOP..BOTTOM), 1..9)) {
            let bounds = places.iter().map(|(x, y)| Bounds::of(*x, *y)).reduce(Bounds::and).expect("places");
            let extent = Extent::around(bounds);
            prop_assert!(places.iter().all(|(x, y)| extent.contains(*x, *y)));
        }
    }
}
