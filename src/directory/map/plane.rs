//! The plane of the map: Lambert's equal-area projection around 52° N 10° E, which European
//! statistics use, on a sphere; in kilometres, y to the south. `scripts/map/plane.mjs` draws
//! the outlines by the same formula.

/// The earth's mean radius in kilometres.
const RADIUS: f64 = 6371.0;
const LATITUDE: f64 = 52.0;
const LONGITUDE: f64 = 10.0;

/// Where a place of these degrees lies on the plane. Only the point opposite of the centre,
/// east of New Zealand, has no place; it is put as far away as can be.
pub fn project(latitude: f64, longitude: f64) -> (f64, f64) {
    let (sin_centre, cos_centre) = LATITUDE.to_radians().sin_cos();
    let (sin, cos) = latitude.to_radians().sin_cos();
    let (sin_turn, cos_turn) = (longitude - LONGITUDE).to_radians().sin_cos();
    let nearness = (1.0 + sin_centre * sin + cos_centre * cos * cos_turn).max(1e-9);
    let scale = RADIUS * (2.0 / nearness).sqrt();
    (scale * cos * sin_turn, -scale * (cos_centre * sin - sin_centre * cos * cos_turn))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_near_the_centre_are_right() {
        assert_eq!(project(52.0, 10.0), (0.0, 0.0));
        let (x, y) = project(51.15, 14.99);
        let (berlin_x, berlin_y) = project(52.52, 13.40);
        let way = (x - berlin_x).hypot(y - berlin_y);
        assert!((way - 188.0).abs() < 3.0, "Görlitz is 188 km from Berlin, not {way}");
        assert!(x > berlin_x && y > berlin_y, "and lies in the south-east of it");
    }

    #[test]
    fn every_place_is_a_number() {
        for (latitude, longitude) in [(-52.0, -170.0), (90.0, 0.0), (-90.0, 180.0), (0.0, 0.0)] {
            let (x, y) = project(latitude, longitude);
            assert!(x.is_finite() && y.is_finite(), "{latitude} {longitude}");
        }
    }
}
