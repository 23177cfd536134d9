#!/usr/bin/env bash
# Prints the path of the browser the end-to-end tests drive; prints nothing and
# fails where there is none. CHROMIUM overrides the search.
set -u
for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
  [ -n "$name" ] || continue
  if path=$(command -v "$name" 2>/dev/null); then printf '%s\n' "$path"; exit 0; fi
done
exit 1
