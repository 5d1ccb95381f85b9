# Needs Python 3.11 to 3.13 with venv, and make. Everything else is installed into .venv from uv.lock.

PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null \
	&& echo $$python && break; done)
# What `test-all` draws with: a build of torch for CPUs. Where pip finds none by this name, say where
# one is, as in TORCH='torch==2.13.0+cpu --index-url <the index of CPU builds>'.
TORCH ?= torch==2.13.0
# Of `soak`: how many schedules, and the number of the first.
SCHEDULES ?= 1000
FIRST ?= 0
UV_VERSION := 0.13.8
BIN := .venv/bin
SYNC := UV_PROJECT_ENVIRONMENT=.venv $(BIN)/uv sync --quiet --frozen --inexact
NO_CUDA = $(shell sed -nE 's/^name = "(torch|triton|nvidia-.*|cuda-.*)"/--no-install-package \1/p' uv.lock)

.DEFAULT_GOAL := help
.PHONY: help run test test-all soak check fix bench gallery golden art fonts playground screens docs site clean

help: ## Show this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/make \1	\2/' | expand -t 16

run: .venv/.run ## Serve on http://127.0.0.1:8080, with all that it takes
	@exec $(BIN)/aquatint serve

test: .venv/.dev ## Run the tests
	$(BIN)/pytest -q -n 2

test-all: .venv/.all ## Run the tests, those of the extras among them (needs torch for CPUs)
	$(BIN)/pytest -q -n 2 $(TESTS)

check: .venv/.dev ## Check format, lint, types, imports and docs
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(MAKE) site

fix: .venv/.dev ## Mend what can be mended by itself
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

soak: .venv/.dev ## Kill servers by SCHEDULES=1000 random schedules, and prove the books each time
	SCHEDULES=$(SCHEDULES) FIRST=$(FIRST) $(BIN)/pytest -q -n 2 tests/crash/soak.py

bench: .venv/.dev ## Measure; each figure beside its reference
	$(BIN)/python -m bench

gallery: .venv/.dev ## Draw contact sheets into out/: the gallery, presets, seeds, sizes, edits
	$(BIN)/python -m bench.gallery

golden: .venv/.dev ## Write the hashes of the golden pictures anew
	$(BIN)/python -m tools.golden

art: .venv/.dev ## Build the artwork pack anew (needs npm)
	$(BIN)/python tools/build_art_pack.py

fonts: .venv/.dev ## Build the fonts anew (needs npm)
	$(BIN)/python tools/build_fonts.py

playground: .venv/.dev ## Draw the playground's tiles anew, and write its lists
	$(BIN)/python -m tools.build_playground

screens: .venv/.dev ## Photograph every view of the playground into out/screens (needs Chromium)
	$(BIN)/python -m tools.screens

docs: .venv/.dev ## Write the pages and pictures that follow from the code
	$(BIN)/python -m tools.document_settings
	$(BIN)/python -m tools.document_palettes
	$(BIN)/python -m tools.document_fields
	$(BIN)/python -m tools.illustrate
	$(BIN)/python -m bench.gallery bench/wall.toml docs/wall.jpg
	$(BIN)/python -m tools.screens docs/playground.jpg
	$(BIN)/python -m tools.console_screens docs/console.jpg

site: .venv/.dev ## Build the documentation into out/site, with no broken link
	$(BIN)/python -m tools.site

clean: ## Remove what was installed and built, but no data
	rm -rf .venv out .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

.venv/.uv:
	@test -n "$(PYTHON)" || { echo "Aquatint needs Python 3.11, 3.12 or 3.13; set PYTHON=/path/to/python"; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	@touch $@

.venv/.run: .venv/.uv uv.lock pyproject.toml
	$(SYNC) --no-dev
	@touch $@

.venv/.dev: .venv/.uv uv.lock pyproject.toml
	$(SYNC)
	@touch $@ .venv/.run

.venv/.all: .venv/.uv uv.lock pyproject.toml
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps $(TORCH)
	$(SYNC) --all-extras $(NO_CUDA)
	@touch $@ .venv/.dev .venv/.run
