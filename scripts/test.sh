#!/usr/bin/env bash
# Runs every check: format, lints, tests on both databases, the browser's half, and the
# journeys in a real browser. Starts what it needs and stops it again.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

step() { printf '\n\033[1m== %s\033[0m\n' "$*"; }

postgres_dir=$(mktemp -d)/cluster
cleanup() { scripts/postgres.sh stop "$postgres_dir" >/dev/null 2>&1 || true; rm -rf "$(dirname "$postgres_dir")"; }
trap cleanup EXIT

step "Format"
cargo fmt --check

step "Lints of the server's half"
cargo clippy --quiet --features ssr --all-targets -- -D warnings

step "Tests on SQLite and PostgreSQL"
chmod 755 "$(dirname "$postgres_dir")"
CONSORTIA_TEST_POSTGRES=$(scripts/postgres.sh start "$postgres_dir")
export CONSORTIA_TEST_POSTGRES
cargo nextest run --features ssr --no-fail-fast

step "The browser's half"
cargo leptos build --split

step "Journeys in the browser"
(cd end2end && CHROMIUM=$(../scripts/chromium.sh) CONSORTIA_BINARY="$CARGO_TARGET_DIR/debug/consortia" npx playwright test)
