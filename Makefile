# Fresh machine: Python 3.11, make, git. Everything lands in .venv; nothing is installed outside it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: setup demo test accuracy bench pace soak fuzz clean
setup: $(STAMP)

$(STAMP): pyproject.toml constraints.txt
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m uv --version >/dev/null 2>&1 || $(BIN)/python -m pip install --quiet --disable-pip-version-check uv -c constraints.txt
	$(BIN)/python -m uv pip install --quiet --compile-bytecode --python $(BIN)/python -c constraints.txt -e ".[dev]"
	$(BIN)/python -m compileall -q cchc db extract models  # a start takes half as long where uv and the shell would keep no bytecode
	touch $(STAMP)

demo: setup
	$(BIN)/cchc run corpus/documents --db demo.db
	$(BIN)/cchc serve --db demo.db --port 8001

test: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	# Tests wait for browsers and workers half of the time: one more than there are processors.
	$(BIN)/python -m pytest -n $$(($$(nproc) + 1)) --dist worksteal

# The report that tests/test_accuracy.py holds new figures against.
accuracy: setup
	$(BIN)/cchc evaluate corpus/gold --json | $(BIN)/python -m json.tool > corpus/accuracy.json

bench: setup
	$(BIN)/python -m bench.speed

# Whether a change made the parsers slower: make pace AGAINST=main~5
AGAINST ?= main
pace: setup
	$(BIN)/python -m bench.pace $(AGAINST)

# Long campaigns, apart from the tests: make soak KILLS=200, make fuzz FILES=20000. Results: bench/RESULTS.md.
KILLS ?= 200
FILES ?= 20000
soak: setup
	$(BIN)/python -m bench.soak --kills $(KILLS)

fuzz: setup
	$(BIN)/python -m bench.fuzz --files $(FILES)

clean:
	rm -rf $(VENV) demo.db demo.db-wal demo.db-shm
