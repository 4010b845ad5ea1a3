"""What the gazetteer costs: index build and load time, memory, words a second; with the tables as they are and larger.

    python bench/gazetteer.py articles.jsonl.gz [--limit N] [--times N] [--tables DIRECTORY] [--json]

The corpus is JSON Lines, gzipped or not, with a ``text`` in each.  The larger tables hold ``--times`` as many people,
tenures and places: given names and first words as they are, so that the text comes near them, last words turned
around.  Each figure comes from a process of its own, with a cache of its own; only the search itself is timed, over
tokens read beforehand.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from diplo_events.document import TokenKind
from diplo_events.gazetteer import Gazetteer, shipped_directory
from diplo_events.gazetteer.sources import read_overlay, read_sources
from diplo_events.text import read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from diplo_events.document import Document, Token

MEGABYTE = 1024 if sys.platform != "darwin" else 1024**2  # of what the system counts memory in
REPEATS = 3  # of which the best counts
LETTERS = "بتثجحخدذرزسشصضطظعغفقكلمنهوي"


def main() -> None:
    arguments = options().parse_args()
    if arguments.stage:
        print(json.dumps(STAGES[arguments.stage](arguments)))
        return
    with tempfile.TemporaryDirectory() as directory:
        report = {name: measured(arguments, Path(directory), times) for name, times in sizes(arguments.times)}
    if arguments.json:
        print(json.dumps(report))
        return
    for name, figures in report.items():
        print(name, *(f"  {key:<22}{value:>12,.1f}" for key, value in figures.items()), sep="\n")


def options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--limit", type=int, help="read so many texts only")
    parser.add_argument("--times", type=int, default=10, help="how much larger the larger tables are")
    parser.add_argument("--tables", type=Path, default=Path(str(shipped_directory())))
    parser.add_argument("--json", action="store_true", help="print figures for a machine")
    parser.add_argument("--stage", choices=sorted(STAGES), help=argparse.SUPPRESS)
    parser.add_argument("--overlay", type=Path, help=argparse.SUPPRESS)
    return parser


def sizes(times: int) -> Iterator[tuple[str, int]]:
    yield "tables as they are", 1
    yield f"{times} times the people and places", times


def measured(arguments: argparse.Namespace, directory: Path, times: int) -> dict[str, float]:
    overlay = directory / f"times-{times}"
    if times > 1:
        enlarge(arguments.tables, overlay, times)
    environment = os.environ | {"DIPLO_EVENTS_CACHE": str(directory / f"cache-{times}")}
    runs = {stage: run(arguments, stage, overlay if times > 1 else None, environment) for stage in STAGES}
    return {
        "names' rows": runs["load"]["rows"],
        "build, s": runs["build"]["seconds"],
        "load, ms": 1000 * runs["load"]["seconds"],
        "cache, MB": sum(file.stat().st_size for file in (directory / f"cache-{times}").iterdir()) / 1e6,
        "memory after load, MB": runs["load"]["megabytes"] - runs["none"]["megabytes"],
        "memory after texts, MB": runs["find"]["megabytes"] - runs["read"]["megabytes"],
        "words": runs["find"]["words"],
        "words/s, first time": runs["find"]["words"] / runs["find"]["seconds"],
        "words/s, warm": runs["find"]["words"] / runs["find"]["again"],
    }


def run(
    arguments: argparse.Namespace, stage: str, overlay: Path | None, environment: dict[str, str]
) -> dict[str, float]:
    command = [sys.executable, __file__, str(arguments.corpus), "--tables", str(arguments.tables), "--stage", stage]
    command += ["--limit", str(arguments.limit)] if arguments.limit else []
    command += ["--overlay", str(overlay)] if overlay else []
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, env=environment)
    answer: dict[str, float] = json.loads(done.stdout)
    return answer


def book(arguments: argparse.Namespace) -> Gazetteer:
    layers = [read_sources(arguments.tables)]
    return Gazetteer([*layers, read_overlay(arguments.overlay)] if arguments.overlay else layers)


def none(_arguments: argparse.Namespace) -> dict[str, float]:
    return {"megabytes": megabytes()}


def build(arguments: argparse.Namespace) -> dict[str, float]:
    return {"seconds": seconds(lambda: book(arguments)), "megabytes": megabytes()}


def load(arguments: argparse.Namespace) -> dict[str, float]:
    elapsed, memory = seconds(lambda: book(arguments)), megabytes()
    tables = book(arguments)
    named = (tables.countries, tables.organisations, tables.people, tables.places, tables.outlets)
    return {"seconds": elapsed, "megabytes": memory, "rows": sum(map(len, named))}


def read_only(arguments: argparse.Namespace) -> dict[str, float]:
    return {"words": words(documents(arguments)), "megabytes": megabytes()}


def find(arguments: argparse.Namespace) -> dict[str, float]:
    texts = documents(arguments)
    tables = book(arguments)
    sentences: list[tuple[Token, ...]] = [sentence.tokens for text in texts for sentence in text.sentences]
    first = seconds(lambda: [tables.find(tokens) for tokens in sentences])
    again = min(seconds(lambda: [tables.find(tokens) for tokens in sentences]) for _ in range(REPEATS))
    return {"seconds": first, "again": again, "words": words(texts), "megabytes": megabytes()}


STAGES: dict[str, Callable[[argparse.Namespace], dict[str, float]]] = {
    "none": none,
    "build": build,
    "load": load,
    "read": read_only,
    "find": find,
}


def documents(arguments: argparse.Namespace) -> list[Document]:
    opener: Any = gzip.open if arguments.corpus.suffix == ".gz" else open
    with opener(arguments.corpus, "rt", encoding="utf-8") as lines:
        return [read(json.loads(line)["text"]) for line in islice(filter(str.strip, lines), arguments.limit)]


def words(texts: list[Document]) -> int:
    tokens = (token for text in texts for sentence in text.sentences for token in sentence.tokens)
    return sum(token.kind is TokenKind.WORD for token in tokens)


def seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE


def enlarge(tables: Path, overlay: Path, times: int) -> None:
    """Write ``times`` minus one rows for each row of the tables."""
    overlay.mkdir()
    people, tenures, places = (rows(tables / f"{table}.csv") for table in ("people", "tenures", "places"))
    numbers = range(1, times)
    write(overlay / "people.csv", [other(row, n) | {"id": f"{row['id']}-x{n}"} for n in numbers for row in people])
    held = (
        row | {"person": f"{row['person']}-x{n}", "note": row["note"] or "rival"} for n in numbers for row in tenures
    )
    write(overlay / "tenures.csv", list(held))
    sites = {(row["name"], row["country"]): row for n in numbers for row in (other(place, n) for place in places)}
    write(overlay / "places.csv", list(sites.values()))


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def other(row: dict[str, str], number: int) -> dict[str, str]:
    return row | {column: turned_cell(row[column], number) for column in ("name", "variants", "short") if column in row}


def turned_cell(cell: str, number: int) -> str:
    return "|".join(dict.fromkeys(turned(name, number) for name in cells(cell)))


def cells(cell: str) -> list[str]:
    return [name for name in cell.split("|") if name]


def turned(name: str, number: int) -> str:
    """Keep all words but the last, whose letters are moved along the alphabet."""
    *first, last = name.split(" ")
    return " ".join((*first, "".join(moved(letter, number) for letter in last)))


def moved(letter: str, number: int) -> str:
    place = LETTERS.find(letter)
    return letter if place < 0 else LETTERS[(place + number) % len(LETTERS)]


def write(file: Path, lines: list[dict[str, str]]) -> None:
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(lines[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)


if __name__ == "__main__":
    main()
