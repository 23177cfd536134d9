// Writes src/directory/map/centres.csv: where the organisations of a NUTS region lie, by the
// participants of Horizon Europe (CORDIS). For each region of the third level it is the median
// of their coordinates, for larger regions and countries the middle of those within them.
//
//   node centres.mjs organization.csv > centres.csv
import { readFileSync } from "node:fs";

// A region whose median lies so many degrees from that of its country's part was mistaken.
const FARTHEST = 4;

const [header, ...rows] = readFileSync(process.argv[2], "utf8").split(/\r?\n/).filter(Boolean).map(cells);
const column = (name) => header.indexOf(name);
const [id, country, nuts, place] = ["organisationID", "country", "nutsCode", "geolocation"].map(column);

const known = new Set();
const regions = new Map();
const countries = new Map();
for (const row of rows) {
  const at = row[place]?.replace(/[()]/g, "").split(",").map(Number);
  if (known.has(row[id]) || at?.length !== 2 || at.some(Number.isNaN)) continue;
  known.add(row[id]);
  if (/^[A-Z]{2}[A-Z0-9]{3}$/.test(row[nuts])) push(regions, row[nuts], at);
  if (/^[A-Z]{2}$/.test(row[country])) push(countries, row[country], at);
}

const centres = new Map([...regions].map(([code, places]) => [code, median(places)]));
for (const length of [4, 3, 2]) {
  const parts = new Map();
  for (const [code, at] of centres) if (code.length === length + 1) push(parts, code.slice(0, length), at);
  for (const [code, places] of parts) centres.set(code, median(places));
}
for (const [code, places] of countries) if (!centres.has(code)) centres.set(code, median(places));
for (const [code, at] of [...centres]) {
  const whole = centres.get(code.slice(0, 3));
  if (code.length > 3 && whole && Math.hypot(at[0] - whole[0], at[1] - whole[1]) > FARTHEST) centres.delete(code);
}

const lines = [...centres].map(([code, [latitude, longitude]]) => `${code},${latitude.toFixed(2)},${longitude.toFixed(2)}`);
process.stdout.write(`${["code,latitude,longitude", ...lines.sort()].join("\n")}\n`);

function push(map, key, value) {
  map.set(key, [...(map.get(key) ?? []), value]);
}

function median(places) {
  const middle = (axis) => {
    const sorted = places.map((at) => at[axis]).sort((one, other) => one - other);
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
  };
  return [middle(0), middle(1)];
}

/** The cells of a line whose fields stand in quotes and are parted by semicolons. */
function cells(line) {
  return line.replace(/^\uFEFF?"|"$/g, "").split('";"');
}
