#!/usr/bin/env bash
# Makes the map's committed files anew: the outlines from Natural Earth, and the centres of
# regions from the CORDIS files below CORDIS_DIR, if they are there.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$root"/scripts/map/*.mjs "$work"
npm install --silent --no-audit --no-fund --prefix "$work" world-atlas@2.0.2 topojson-client@3.1.0 topojson-simplify@3.0.3
mkdir -p "$root/public/map"
node "$work/outlines.mjs" "$work/node_modules/world-atlas/countries-10m.json" >"$root/public/map/europe.svg"
if [ -f "${CORDIS_DIR:-}/organization.csv" ]; then
  node "$work/centres.mjs" "$CORDIS_DIR/organization.csv" >"$root/src/directory/map/centres.csv"
fi
