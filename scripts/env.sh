# Sourced by the Makefile's recipes and the other scripts: where the project's
# tools live and which Rust toolchain builds it. Nothing here installs anything.
CONSORTIA_CACHE="${CONSORTIA_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/consortia}"
CONSORTIA_TOOLS="$CONSORTIA_CACHE/tools"
export CONSORTIA_CACHE CONSORTIA_TOOLS
export PATH="$CONSORTIA_TOOLS/bin:$CONSORTIA_TOOLS/node/node_modules/.bin:$CONSORTIA_TOOLS/node_modules/.bin:$PATH"

# Where rustup may not download, scripts/install.sh links Debian's compiler under
# this name; everything that calls cargo then has to ask for it.
if [ -z "${RUSTUP_TOOLCHAIN:-}" ] && [ -f "$CONSORTIA_CACHE/use-debian-toolchain" ]; then
  export RUSTUP_TOOLCHAIN=debian
fi

# One target folder outside the checkout lets a clean clone reuse compiled
# dependencies; a developer may still choose another one.
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$CONSORTIA_CACHE/target}"
