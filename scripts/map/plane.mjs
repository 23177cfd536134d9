// The plane of the map: Lambert's equal-area projection around 52° N 10° E, which European
// statistics use, on a sphere; in kilometres, y to the south. src/directory/map/plane.rs has
// the same formula and the same frame.
const RADIUS = 6371;
const CENTRE = { latitude: radians(52), longitude: radians(10) };

export const FRAME = { left: -3050, right: 3150, top: -2250, bottom: 2400 };

export function project(latitude, longitude) {
  const [phi, lambda] = [radians(latitude), radians(longitude) - CENTRE.longitude];
  const [sin, cos] = [Math.sin(CENTRE.latitude), Math.cos(CENTRE.latitude)];
  const k = RADIUS * Math.sqrt(2 / (1 + sin * Math.sin(phi) + cos * Math.cos(phi) * Math.cos(lambda)));
  return [k * Math.cos(phi) * Math.sin(lambda), -k * (cos * Math.sin(phi) - sin * Math.cos(phi) * Math.cos(lambda))];
}

function radians(degrees) {
  return (degrees * Math.PI) / 180;
}
