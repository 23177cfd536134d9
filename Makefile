# The commands of the project; each installs what it needs first.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.ONESHELL:
TOOLS := . scripts/env.sh

.PHONY: run test build dev bench install install-test

install:
	@scripts/install.sh run

install-test:
	@scripts/install.sh test

# Builds and starts the server with the demonstration alliances.
run: install
	@$(TOOLS)
	cargo leptos build --split
	LEPTOS_SITE_ROOT=target/site "$$CARGO_TARGET_DIR/debug/consortia" serve --demo

# Everything the continuous integration runs.
test: install-test
	@scripts/test.sh

# The release: dist/consortia with dist/site beside it runs from any folder.
build: install
	@scripts/build.sh

dev: install
	@$(TOOLS)
	LEPTOS_SITE_ROOT=target/site cargo leptos watch --split -- serve --demo

# Measures the release, side by side with a bare axum server; CORDIS_DIR names the data.
bench: build install-test
	@$(TOOLS)
	cargo bench --features ssr --bench load
