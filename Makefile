# Everything a fresh machine needs is installed on the way: see packaging/system.sh and README.md.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
OUT := out

.PHONY: run test check bench peers fuzz soak monkey kill shots dist deb tarball sbom setup test-deb lock words docs clean
.DELETE_ON_ERROR:

run: $(VENV)/.run
	@packaging/system.sh screen
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" != Linux ]; then \
		$(BIN)/python -m ui.app; \
	else \
		$(BIN)/python -m ui.app export scenarios/baseline.tradewinds.json --to $(OUT) && \
		echo "No display here: the baseline's charts, data and workbook are in $(OUT)/."; \
	fi

test: $(VENV)/.dev
	@packaging/system.sh offscreen
	$(BIN)/python -m pytest --numprocesses 2 --dist loadscope

check: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python docs/generate.py --check
	$(BIN)/python packaging/audit.py

bench: $(VENV)/.dev
	@packaging/system.sh offscreen
	$(BIN)/python -m bench --write

peers: $(VENV)/.dev
	$(BIN)/python -m bench.peers --write

fuzz: $(VENV)/.dev
	$(BIN)/python -m bench.fuzz --write

soak: $(VENV)/.dev
	@packaging/system.sh offscreen
	$(BIN)/python -m bench.soak --write

kill: $(VENV)/.dev
	@packaging/system.sh offscreen
	$(BIN)/python -m bench.kill --write

# hours; make monkey SEED=2 EVENTS=10000 for another, shorter one
SEED ?= 1
EVENTS ?= 1000000
monkey: $(VENV)/.dev
	@packaging/system.sh offscreen
	@mkdir -p $(OUT)
	$(BIN)/python -m bench.monkey --seed $(SEED) --events $(EVENTS) --json $(OUT)/monkey-$(SEED).json

shots: $(VENV)/.dev
	@packaging/system.sh xvfb
	$(BIN)/python -m bench.shots

dist: $(VENV)/.dev
	@packaging/system.sh build
	$(BIN)/python packaging/freeze.py
	$(BIN)/python packaging/trial.py dist/tradewinds

words: $(VENV)/.dev
	PATH="$(BIN):$$PATH" $(BIN)/python packaging/words.py

docs: $(VENV)/.dev
	$(BIN)/python docs/generate.py

lock: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header --no-annotate --upgrade pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header --no-annotate --group dev -c requirements.txt pyproject.toml -o requirements-dev.txt

deb: dist
	@packaging/system.sh deb
	$(BIN)/python packaging/deb.py dist/tradewinds

tarball: dist
	@packaging/system.sh deb
	$(BIN)/python packaging/tarball.py dist/tradewinds

sbom: dist
	$(BIN)/python packaging/sbom.py dist/tradewinds

setup: dist
	@packaging/system.sh windows
	$(BIN)/python packaging/windows/installer.py dist/tradewinds

test-deb: deb
	@packaging/system.sh test-deb
	packaging/test_deb.sh

clean:
	rm -rf $(VENV) $(OUT) build dist

$(VENV)/bin/python:
	@packaging/system.sh python "$(PYTHON)"
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: requirements.txt | $(VENV)/bin/python
	@packaging/system.sh offscreen
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements-dev.txt | $(VENV)/bin/python
	@packaging/system.sh offscreen
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@ $(VENV)/.run
