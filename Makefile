# Everything runs in the project's own environment; uv makes it.
RUN := uv run
CORPUS ?= data/samples/samples.jsonl

.PHONY: check lint types imports test demo bench guards format catalogue columns pictures curves

check: lint types imports test  ## what CI runs

lint:
	$(RUN) ruff check
	$(RUN) ruff format --check

types:
	$(RUN) mypy

imports:
	$(RUN) lint-imports

test:
	$(RUN) pytest

format:
	$(RUN) ruff check --fix
	$(RUN) ruff format

catalogue:  ## docs/catalogue.md, from the rule files
	$(RUN) python tools/catalogue.py

columns:  ## docs/columns.md, from the tables of the code
	$(RUN) python tools/columns.py

pictures:  ## docs/pictures, from data/samples
	$(RUN) python tools/pictures.py
	$(RUN) python tools/playground_picture.py

demo:
	$(RUN) diplo-events extract data/samples/samples.jsonl --format table

# make bench CORPUS=articles.jsonl.gz   (spaCy comes in a layer of its own: nothing else needs it)
bench:
	$(RUN) --with 'spacy>=3.7,<4' python bench/throughput.py $(CORPUS)
	$(RUN) python bench/coldstart.py
	$(RUN) python bench/hotspots.py $(CORPUS)

# Ratios with bounds; not part of `make check`: it wants a corpus and some minutes.
guards:
	$(RUN) python bench/guards.py $(CORPUS)
	$(RUN) python bench/capacity.py $(CORPUS)

# What a word costs in long archives and long documents, and the memory: an hour.
curves:
	$(RUN) python bench/curves.py $(CORPUS)
