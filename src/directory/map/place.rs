//! The place of an organisation: its coordinates, or else the middle of its region or country.

use super::plane::project;
use crate::search::index::Place;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Where the participants of a region or country lie (`scripts/map.sh`): code, latitude,
/// longitude.
const CENTRES: &str = include_str!("centres.csv");

static BY_CODE: LazyLock<HashMap<&'static str, (f64, f64)>> = LazyLock::new(|| {
    let centre = |line: &'static str| {
        let (code, place) = line.split_once(',')?;
        let (latitude, longitude) = place.split_once(',')?;
        Some((code, (latitude.parse().ok()?, longitude.parse().ok()?)))
    };
    CENTRES.lines().skip(1).filter_map(centre).collect()
});

/// The place of an organisation on the plane; none where not even its country is known.
/// A region that is not in the table stands for the larger one around it.
pub(crate) fn place_of(coordinates: Option<(f64, f64)>, nuts: Option<&str>, country: &str) -> Option<Place> {
    if let Some((latitude, longitude)) = coordinates {
        return Some(on_plane((latitude, longitude), true));
    }
    let nuts = nuts.unwrap_or_default();
    let country = match country {
        "GR" => "EL",
        "GB" => "UK",
        other => other,
    };
    let regions = (2..=nuts.len()).rev().filter_map(|length| nuts.get(..length));
    let centre = regions.chain([country]).find_map(|code| BY_CODE.get(code))?;
    Some(on_plane(*centre, false))
}

fn on_plane((latitude, longitude): (f64, f64), is_exact: bool) -> Place {
    let (x, y) = project(latitude, longitude);
    Place { x: x as f32, y: y as f32, is_exact }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_known_place_counts() {
        let place = |coordinates, nuts, country| place_of(coordinates, nuts, country).expect("a place");
        let exact = place(Some((51.15, 14.99)), Some("DED2D"), "DE");
        let region = place(None, Some("DED2D"), "DE");
        let larger = place(None, Some("DED2Z"), "DE");
        let country = place(None, None, "DE");
        assert!(exact.is_exact && !region.is_exact && !larger.is_exact && !country.is_exact);
        let way = |one: Place, other: Place| (one.x - other.x).hypot(one.y - other.y);
        assert!(way(exact, region) < 60.0, "Görlitz lies in its district");
        assert!(way(region, larger) < 120.0 && way(larger, country) > 100.0, "a part of Saxony is not Germany");
        assert_eq!(place_of(None, None, "GR"), place_of(None, None, "EL"), "Greece has two codes");
        assert_eq!(place_of(None, Some("ZZ123"), "ZZ"), None);
        assert_eq!(place_of(None, Some("Łódź"), "PL").map(|place| place.is_exact), Some(false));
    }

    #[test]
    fn every_line_of_the_table_is_read() {
        assert_eq!(BY_CODE.len(), CENTRES.lines().count() - 1);
        assert!(BY_CODE.values().all(|(latitude, longitude)| latitude.abs() <= 90.0 && longitude.abs() <= 180.0));
    }
}
