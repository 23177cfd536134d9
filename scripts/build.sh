#!/usr/bin/env bash
# Builds the release into dist/: the program, and beside it the browser's files.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh
cargo leptos build --release --split
rm -rf dist
mkdir -p dist
cp "$CARGO_TARGET_DIR/release/consortia" dist/consortia
cp -r target/site dist/site
if [ -f "$CARGO_TARGET_DIR/release/hash.txt" ]; then cp "$CARGO_TARGET_DIR/release/hash.txt" dist/hash.txt; fi
echo "dist/consortia is ready: copy the folder dist to another machine and run 'consortia serve'."
