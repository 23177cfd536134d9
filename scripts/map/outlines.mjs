// Draws public/map/europe.svg: coasts and borders of Europe and its neighbours from Natural
// Earth (1:10 million, public domain), in kilometres on the plane of src/directory/map/plane.rs.
//
//   node outlines.mjs countries-10m.json > europe.svg
import { readFileSync } from "node:fs";
import { merge, mesh } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import { FRAME, project } from "./plane.mjs";

// Bends that span less than so many square kilometres are left out; islands too.
const DETAIL = 3;
const SMALLEST_ISLAND = 10;
// What lies beyond the frame is cut off a little outside, so that no cut is seen.
const MARGIN = 100;
const box = { left: FRAME.left - MARGIN, right: FRAME.right + MARGIN, top: FRAME.top - MARGIN, bottom: FRAME.bottom + MARGIN };

const world = projected(JSON.parse(readFileSync(process.argv[2], "utf8")));
const simple = simplify(presimplify(world), DETAIL);
// Antarctica lies around the point opposite of the centre, which the plane cannot show.
const countries = simple.objects.countries.geometries.filter((country) => country.id !== "010");

const land = merge(simple, countries).coordinates.flatMap((polygon) => polygon.map(clipRing)).filter((ring) => area(ring) >= SMALLEST_ISLAND);
const borders = mesh(simple, { type: "GeometryCollection", geometries: countries }, (one, other) => one !== other).coordinates.flatMap(clipLine);

const size = `${FRAME.left} ${FRAME.top} ${FRAME.right - FRAME.left} ${FRAME.bottom - FRAME.top}`;
process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${size}">
<!-- Coasts and borders: Natural Earth, public domain. Made by scripts/map.sh. -->
<path id="land" d="${land.map((ring) => path(ring, true)).join("")}"/>
<path id="borders" fill="none" vector-effect="non-scaling-stroke" d="${borders.map((line) => path(line, false)).join("")}"/>
</svg>
`);

/** The same topology with its arcs on the plane instead of in degrees. */
function projected(topology) {
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return project(y * scale[1] + translate[1], x * scale[0] + translate[0]);
    });
  });
  return { type: "Topology", objects: topology.objects, arcs };
}

/** Sutherland and Hodgman: a ring cut at each side of the box in turn. */
function clipRing(ring) {
  const sides = [
    [(p) => p[0] >= box.left, (a, b) => at(a, b, (box.left - a[0]) / (b[0] - a[0]))],
    [(p) => p[0] <= box.right, (a, b) => at(a, b, (box.right - a[0]) / (b[0] - a[0]))],
    [(p) => p[1] >= box.top, (a, b) => at(a, b, (box.top - a[1]) / (b[1] - a[1]))],
    [(p) => p[1] <= box.bottom, (a, b) => at(a, b, (box.bottom - a[1]) / (b[1] - a[1]))],
  ];
  return sides.reduce((points, [inside, cut]) => {
    const kept = [];
    points.forEach((point, index) => {
      const before = points.at(index - 1);
      if (inside(point) !== inside(before)) kept.push(cut(before, point));
      if (inside(point)) kept.push(point);
    });
    return kept;
  }, ring.slice(0, -1));
}

/** The parts of a line inside of the box; it is cut at points, which lie close enough. */
function clipLine(line) {
  const parts = [[]];
  for (const point of line) {
    const inside = point[0] >= box.left && point[0] <= box.right && point[1] >= box.top && point[1] <= box.bottom;
    if (inside) parts.at(-1).push(point);
    else if (parts.at(-1).length > 0) parts.push([]);
  }
  return parts.filter((part) => part.length > 1);
}

function at([ax, ay], [bx, by], share) {
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

function area(ring) {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [px, py] = ring.at(index - 1);
    return sum + px * y - x * py;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** A path in whole kilometres, each step relative to the one before; nothing for a mere point. */
function path(points, closed) {
  let [x, y] = points[0].map(Math.round);
  const start = `M${x} ${y}l`;
  let steps = "";
  for (const point of points.slice(1)) {
    const [nx, ny] = point.map(Math.round);
    const [dx, dy] = [nx - x, ny - y];
    if (dx === 0 && dy === 0) continue;
    steps += `${steps === "" || dx < 0 ? "" : " "}${dx}${dy < 0 ? "" : " "}${dy}`;
    [x, y] = [nx, ny];
  }
  return steps === "" ? "" : `${start}${steps}${closed ? "z" : ""}`;
}
