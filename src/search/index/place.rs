//! Places on the globe, and what they are called by the organisations that sit there.

use crate::search::fold::fold;
use roaring::RoaringBitmap;
use std::collections::HashMap;

/// The earth's mean radius in kilometres.
const RADIUS: f32 = 6371.0;

/// A place on the globe, as a vector of length one from its middle: near and far are told by
/// three multiplications, without a sine for each of a hundred thousand organisations.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point([f32; 3]);

impl Point {
    /// The place with these degrees of latitude and longitude; none if there is no such place.
    pub fn at(latitude: f64, longitude: f64) -> Option<Point> {
        if !(-90.0..=90.0).contains(&latitude) || !(-180.0..=180.0).contains(&longitude) {
            return None;
        }
        let (up, across) = latitude.to_radians().sin_cos();
        let (east, ahead) = longitude.to_radians().sin_cos();
        Some(Point([(across * ahead) as f32, (across * east) as f32, up as f32]))
    }

    /// The middle of several places; none of none.
    pub fn middle(points: impl Iterator<Item = Point>) -> Option<Point> {
        let sum = points.fold([0.0; 3], |sum, point| [0, 1, 2].map(|axis| sum[axis] + f64::from(point.0[axis])));
        let length = sum.iter().map(|axis| axis * axis).sum::<f64>().sqrt();
        (length > 0.0).then(|| Point(sum.map(|axis| (axis / length) as f32)))
    }

    /// The square of the straight way through the earth, which grows as the way over it does.
    pub(super) fn chord(self, other: Point) -> f32 {
        self.0.iter().zip(other.0).map(|(one, other)| (one - other).powi(2)).sum()
    }

    /// Kilometres over the ground.
    pub fn kilometres(self, other: Point) -> f32 {
        2.0 * RADIUS * (self.chord(other).sqrt() / 2.0).min(1.0).asin()
    }

    /// Reads coordinates as people copy them: `50.8981, 14.8072` or `50,8981 14,8072`.
    pub fn parse(text: &str) -> Option<Point> {
        let separated = |letter: char| letter.is_whitespace() || letter == ';';
        let text = text.trim();
        let numbers: Vec<&str> = match text.contains(separated) {
            true => text.split(separated).filter(|part| !part.is_empty()).collect(),
            false => text.split(',').collect(),
        };
        let number = |text: &str| text.trim_end_matches(',').replace(',', ".").parse::<f64>().ok();
        match numbers.as_slice() {
            [latitude, longitude] => Point::at(number(latitude)?, number(longitude)?),
            _ => None,
        }
    }
}

/// Which documents a name of a place stands for.
#[derive(Default)]
pub struct Places(HashMap<Box<str>, RoaringBitmap>);

impl Places {
    pub fn add(&mut self, document: u32, names: &[String]) {
        for name in names {
            self.0.entry(fold(name.trim()).into()).or_default().insert(document);
        }
    }

    /// The documents whose place is known by a name; case and accents do not matter.
    pub fn named(&self, name: &str) -> Option<&RoaringBitmap> {
        self.0.get(fold(name.trim()).as_str())
    }

    /// The same after the documents were numbered anew; names without any are forgotten.
    pub fn renumbered(self, renumber: impl Fn(&RoaringBitmap) -> RoaringBitmap) -> Places {
        let names = self.0.into_iter().map(|(name, documents)| (name, renumber(&documents)));
        Places(names.filter(|(_, documents)| !documents.is_empty()).collect())
    }

    pub fn memory(&self) -> usize {
        self.0.iter().map(|(name, documents)| name.len() + documents.serialized_size() + 64).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(latitude: f64, longitude: f64) -> Point {
        Point::at(latitude, longitude).expect("a place on the globe")
    }

    #[test]
    fn distances_are_those_of_the_map() {
        let (zittau, wroclaw) = (point(50.8981, 14.8072), point(51.1079, 17.0385));
        assert!((zittau.kilometres(wroclaw) - 157.6).abs() < 1.0, "{}", zittau.kilometres(wroclaw));
        assert_eq!(zittau.kilometres(zittau), 0.0);
        let around = point(0.0, 180.0).kilometres(point(0.0, 0.0));
        assert!((around - 20_015.0).abs() < 2.0, "{around}");
        assert!(point(0.0, 179.9).kilometres(point(0.0, -179.9)) < 23.0, "across the date line");
        assert!(Point::at(91.0, 0.0).is_none() && Point::at(0.0, f64::NAN).is_none());
    }

    #[test]
    fn coordinates_are_read_as_people_write_them() {
        let zittau = Some(point(50.8981, 14.8072));
        for text in ["50.8981, 14.8072", "50.8981,14.8072", " 50,8981 14,8072 ", "50.8981; 14.8072"] {
            assert_eq!(Point::parse(text), zittau, "{text}");
        }
        for text in ["02763 Zittau", "02763", "", "99 400", "50.8981"] {
            assert_eq!(Point::parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_middle_lies_between() {
        let middle = Point::middle([point(50.0, 14.0), point(52.0, 14.0)].into_iter()).expect("a middle");
        assert!(middle.kilometres(point(51.0, 14.0)) < 0.1);
        assert_eq!(Point::middle(std::iter::empty()), None);
    }
}
