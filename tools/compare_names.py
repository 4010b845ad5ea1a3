"""Compare the Arabic names of our people with registers of names: which spellings we know, which we lack.

    python tools/compare_names.py REGISTER.csv... [--tables DIRECTORY] [--list]

A register has the columns latin_name and arabic_variants (or arabic_name_if_known), spellings separated by |.  It may
be folded: spellings are compared without hamza, final yeh, teh marbuta and spaces.  People are the same if their Latin
names have the same words.  For each person in both: is one of the register's spellings listed here, found by rule, or
only like one of ours?
"""

from __future__ import annotations

import argparse
import csv
import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from latin_names import words

from diplo_events.gazetteer import Gazetteer, Person, shipped_directory
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Wikipedia's «(politician)» and «, lawyer» behind a name.
BEHIND = re.compile(r"\(.*?\)|،.*")
COLUMNS = ("arabic_variants", "arabic_name_if_known")
VERDICTS = ("listed", "by rule", "alike", "other")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("registers", nargs="+", type=Path, metavar="REGISTER.csv")
    parser.add_argument("--tables", type=Path, default=Path(str(shipped_directory())))
    parser.add_argument("--list", action="store_true", help="print the people of whom no spelling is known")
    arguments = parser.parse_args()
    book = Gazetteer.load(arguments.tables)
    for path in arguments.registers:
        compare(path, book, everything=arguments.list)


def compare(path: Path, book: Gazetteer, *, everything: bool) -> None:
    register = read_register(path)
    count: Counter[str] = Counter()
    for person in book.people.values():
        theirs = register.get(tuple(sorted(words(person.latin))), ())
        if theirs:
            found = verdict(person, theirs, book)
            count[found] += 1
            if everything and found == "other":
                print(f"{person.id} | {person.name} | {' | '.join(person.variants)} || {' | '.join(theirs)}")
    total = max(count.total(), 1)
    shares = ", ".join(f"{name} {count[name]} ({count[name] / total:.1%})" for name in VERDICTS)
    print(f"{path.name}: {count.total()} people in both: {shares}")


def read_register(path: Path) -> dict[tuple[str, ...], tuple[str, ...]]:
    spellings: defaultdict[tuple[str, ...], dict[str, None]] = defaultdict(dict)
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            cell = next((row[column] for column in COLUMNS if row.get(column)), "")
            for name in filter(None, cell.split("|")):
                spellings[tuple(sorted(words(row["latin_name"])))][BEHIND.sub("", name).strip()] = None
    return {key: tuple(names) for key, names in spellings.items()}


def verdict(person: Person, theirs: Iterable[str], book: Gazetteer) -> str:
    listed = {letters(name) for name in (person.name, *person.variants)}
    if any(letters(name) in listed for name in theirs):
        return "listed"
    if any(person in book.people_named(name) for name in theirs):
        return "by rule"
    actors = {tenure.actor for tenure in book.tenures.get(person.id, ())}
    if any(person in book.people_like(name, actor=actor) for name in theirs for actor in actors):
        return "alike"
    return "other"


def letters(name: str) -> str:
    """Return the name as a folded register may write it."""
    return "".join(filter(str.isalpha, fold(name))).replace("ء", "")


if __name__ == "__main__":
    main()
