#!/usr/bin/env bash
# Installs what Consortia needs to be built (`run`) or to be tested (`test`).
# It may be run any number of times: what is already there is left alone, and
# each step says what it does and why.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

CARGO_LEPTOS=0.3.11
WASM_BINDGEN=0.2.130
BINARYEN=132
NEXTEST=0.9

say() { printf '\033[1m[install]\033[0m %s\n' "$*"; }
stop() { printf '[install] %s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif have sudo; then sudo "$@"
  else stop "This step needs root: please run '$*' yourself, then start again."
  fi
}

apt_updated=
apt_install() {
  have apt-get || stop "Please install these with your system's package manager, then start again: $*"
  if [ -z "$apt_updated" ]; then as_root apt-get update -qq; apt_updated=yes; fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# A C compiler builds the embedded SQLite.
install_compiler() {
  have cc && have make && return
  say "Installing a C compiler, which builds the embedded database."
  case "$(uname -s)" in
    Darwin) stop "Please run 'xcode-select --install', then start again." ;;
    *) apt_install build-essential pkg-config ;;
  esac
}

wasm_target_is_there() {
  [ -n "$(find "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown/lib" -name 'libcore-*.rlib' 2>/dev/null | head -n 1)" ]
}

install_rust() {
  have rustup || stop "Consortia is built with Rust. Please install rustup from https://rustup.rs, then start again."
  if [ "${RUSTUP_TOOLCHAIN:-}" = debian ] && wasm_target_is_there && have_debian_lints; then return; fi
  if [ "${RUSTUP_AUTO_INSTALL:-1}" != 0 ]; then
    if wasm_target_is_there; then return; fi
    say "Adding the WebAssembly target, because the browser's half of the program is WebAssembly."
    if rustup target add wasm32-unknown-unknown; then return; fi
    say "rustup could not download the target; trying the packages of Debian instead."
  fi
  install_debian_rust
}

have_debian_lints() { [ -x /usr/bin/cargo-clippy ] && [ -x /usr/bin/rustfmt ]; }

install_debian_rust() {
  [ -f /etc/debian_version ] || stop "This system's rustup may not download. Please install Rust 1.96 or newer with the target wasm32-unknown-unknown, then start again."
  say "Installing Debian's Rust compiler and the source of its library, because rustup may not download here."
  apt_install rustc-web cargo-web rust-web-src rust-web-clippy rustfmt-web lld-22
  local host=/usr/lib/rustlib/x86_64-unknown-linux-gnu/bin
  as_root mkdir -p "$host"
  as_root ln -sf /usr/lib/llvm-22/bin/lld "$host/rust-lld"
  rustup toolchain link debian /usr
  mkdir -p "$CONSORTIA_CACHE"
  touch "$CONSORTIA_CACHE/use-debian-toolchain"
  export RUSTUP_TOOLCHAIN=debian
  if wasm_target_is_there; then return; fi
  build_wasm_library
}

# Debian ships no library for WebAssembly, so it is compiled once from the source.
build_wasm_library() {
  say "Building Rust's standard library for WebAssembly (about a minute)."
  local place lib=/usr/lib/rustlib/wasm32-unknown-unknown/lib
  place=$(mktemp -d)
  cargo init --quiet --vcs none --lib --name empty_shell "$place"
  (cd "$place" && env -u CARGO_TARGET_DIR -u RUSTFLAGS RUSTC_BOOTSTRAP=1 \
    cargo build --quiet --release --target wasm32-unknown-unknown -Zbuild-std=std,panic_abort)
  as_root mkdir -p "$lib"
  find "$place/target/wasm32-unknown-unknown/release/deps" -name '*.rlib' ! -name 'libempty_shell*' -print0 |
    while IFS= read -r -d '' rlib; do as_root cp "$rlib" "$lib/"; done
  rm -rf "$place"
  # What was compiled against an older copy of the library cannot be used with this one.
  rm -rf "$CARGO_TARGET_DIR/front" "$CARGO_TARGET_DIR/wasm32-unknown-unknown"
}

# Tools are compiled without optimisation: they run for seconds, and building
# them faster saves minutes on a new machine.
cargo_tool() {
  say "Building $1 $2, $3 (once a machine, some minutes)."
  CARGO_PROFILE_DEV_DEBUG=0 CARGO_TARGET_DIR="$CONSORTIA_CACHE/tool-build" \
    cargo install --quiet --debug --root "$CONSORTIA_TOOLS" "$1@$2" "${@:4}"
  rm -rf "$CONSORTIA_CACHE/tool-build"
}

install_build_tools() {
  mkdir -p "$CONSORTIA_TOOLS"
  if ! cargo leptos --version 2>/dev/null | grep -qF "$CARGO_LEPTOS"; then
    cargo_tool cargo-leptos "$CARGO_LEPTOS" "which builds server and browser halves together" --locked --features no_downloads
  fi
  if ! wasm-bindgen --version 2>/dev/null | grep -qF "$WASM_BINDGEN"; then
    cargo_tool wasm-bindgen-cli "$WASM_BINDGEN" "which connects WebAssembly with the browser"
  fi
  if ! wasm-opt --version 2>/dev/null | grep -qF "$BINARYEN"; then
    install_node
    say "Installing wasm-opt, which makes the WebAssembly file small."
    npm install --silent --no-save --prefix "$CONSORTIA_TOOLS" "binaryen@$BINARYEN.0.0"
  fi
}

node_is_new_enough() { have node && have npm && [ "$(node --print 'process.versions.node.split(".")[0]')" -ge 20 ]; }

install_node() {
  node_is_new_enough && return
  say "Installing Node.js, which brings wasm-opt and drives the browser tests."
  if ! have npm; then
    case "$(uname -s)" in
      Linux) apt_install nodejs npm ;;
      *) stop "Please install Node.js 20 or newer, then start again." ;;
    esac
  fi
  # Debian 12 has an older one, whose npm can bring a newer one. It gets a folder of its own,
  # because npm clears a folder of what was not asked for this time.
  node_is_new_enough || npm install --silent --no-save --prefix "$CONSORTIA_TOOLS/node" node@22
  hash -r
  node_is_new_enough || stop "Please install Node.js 20 or newer, then start again."
}

install_test_tools() {
  if ! cargo nextest --version >/dev/null 2>&1; then
    cargo_tool cargo-nextest "$NEXTEST" "which runs the tests side by side" --locked
  fi
  if [ -z "$(scripts/postgres.sh bin 2>/dev/null)" ]; then
    say "Installing PostgreSQL, because every query is tested on both databases."
    case "$(uname -s)" in
      Linux) apt_install postgresql ;;
      *) stop "Please install PostgreSQL 15 or newer so that initdb and pg_ctl are on the PATH, then start again." ;;
    esac
  fi
  if [ -z "$(scripts/chromium.sh 2>/dev/null)" ]; then
    say "Installing Chromium, in which the journeys of the end-to-end tests run."
    case "$(uname -s)" in
      Linux) apt_install chromium fonts-dejavu-core ;;
      *) stop "Please install Chromium or Google Chrome, then start again." ;;
    esac
  fi
  install_node
  if [ end2end/package-lock.json -nt end2end/node_modules/.package-lock.json ] || [ ! -d end2end/node_modules ]; then
    say "Installing the libraries of the end-to-end tests."
    (cd end2end && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --silent)
  fi
}

install_compiler
install_rust
install_build_tools
if [ "${1:-run}" = test ]; then install_test_tools; fi
