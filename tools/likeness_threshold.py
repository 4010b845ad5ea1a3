"""How often would likeness take one person for another?  The table's names against themselves.

    python tools/likeness_threshold.py [--tables DIRECTORY]

For each threshold three shares.  False: each person in turn is taken out of the table and asked for by every listed
name among the remaining holders of the same actor (names of one word: of the same office); whoever answers is
somebody else (people of the very same name are left out).  Found: one listed spelling of each person is taken out and
asked for.  Misspelt: the last word of each full name loses, gains or turns a letter.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from diplo_events.gazetteer import Gazetteer, shipped_directory
from diplo_events.gazetteer.likeness import LEAST, Likeness

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diplo_events.gazetteer import Person

FOLDS = 25
ROUNDS = 6
THRESHOLDS = (0.95, 0.9, LEAST, 0.8, 0.75)
LONG = "اوي"

Holders = dict[tuple[str, ...], frozenset[str]]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--tables", default=str(shipped_directory()))
    book = Gazetteer.load(Path(arguments.parse_args().tables))
    holders = grouped(book)
    spoilt = list(misspelt(book))
    print(f"{len(book.people)} people; shares of names asked for\n")
    print("least  false, full name  false, one word    found       wrong       misspelt    wrong")
    for least in THRESHOLDS:
        print(row(book, holders, least, spoilt), "  <- in use" if least == LEAST else "", sep="")


def row(book: Gazetteer, holders: Holders, least: float, spoilt: list[tuple[Person, str]]) -> str:
    false, found, typed = (
        false_answers(book, holders, least),
        hidden_spellings(book, holders, least),
        answers(Likeness(book.people, least), holders, book, spoilt),
    )
    cells = (
        f"{share(false, 'full', 'full asked'):>16}",
        f"{share(false, 'alone', 'alone asked'):>15}",
        *(f"{share(count, key, 'asked'):>10}" for count in (found, typed) for key in ("right", "wrong")),
    )
    return f"{least:<6} {'  '.join(cells)}"


def share(count: Counter[str], key: str, total: str) -> str:
    return f"{count[key]}/{count[total]} {count[key] / max(count[total], 1):.2%}"


def grouped(book: Gazetteer) -> Holders:
    """People by (actor,) and by (actor, office)."""
    groups: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for person, tenures in book.tenures.items():
        for tenure in tenures:
            groups[tenure.actor,].add(person)
            groups[tenure.actor, tenure.position].add(person)
    return {key: frozenset(people) for key, people in groups.items()}


def false_answers(book: Gazetteer, holders: Holders, least: float) -> Counter[str]:
    count: Counter[str] = Counter()
    ids = sorted(book.tenures)
    bearers = namesakes(book)
    for fold in range(FOLDS):
        out = frozenset(ids[fold::FOLDS])
        rest = Likeness({key: person for key, person in book.people.items() if key not in out}, least)
        for person in map(book.people.__getitem__, out):
            for name, alone in names(person):
                for group in groups_of(book, person, alone=alone):
                    kind = "alone" if alone else "full"
                    if others := holders[group] - out - bearers[name]:
                        count[f"{kind} asked"] += 1
                        count[kind] += bool(rest.most_like(name, others, alone=alone))
    return count


def namesakes(book: Gazetteer) -> dict[str, frozenset[str]]:
    """Whom the index itself takes for each name: two people called «بوش» are no matter of likeness."""
    every = {name for person in book.people.values() for name, _ in names(person)}
    return {name: frozenset(person.id for person in book.people_named(name)) for name in every}


def names(person: Person) -> Iterator[tuple[str, bool]]:
    for name in {person.name, *person.variants, *person.short}:
        yield name, " " not in name


def groups_of(book: Gazetteer, person: Person, *, alone: bool) -> set[tuple[str, ...]]:
    tenures = book.tenures[person.id]
    return {(tenure.actor, tenure.position) if alone else (tenure.actor,) for tenure in tenures}


def hidden_spellings(book: Gazetteer, holders: Holders, least: float) -> Counter[str]:
    """Take variant number 0, 1, 2 ... of every person out of the table, and ask for it."""
    count: Counter[str] = Counter()
    for number in range(ROUNDS):
        hidden = [(person, person.variants[number]) for person in book.people.values() if number < len(person.variants)]
        people = dict(book.people) | {person.id: without(person, name) for person, name in hidden}
        count += answers(Likeness(people, least), holders, book, hidden)
    return count


def without(person: Person, name: str) -> Person:
    return replace(person, variants=tuple(variant for variant in person.variants if variant != name))


def answers(table: Likeness, holders: Holders, book: Gazetteer, asked: Iterable[tuple[Person, str]]) -> Counter[str]:
    count: Counter[str] = Counter()
    for person, name in asked:
        for group in groups_of(book, person, alone=False) if person.id in book.tenures and " " in name else ():
            found = table.most_like(name, holders[group], alone=False)
            count["asked"] += 1
            count["right" if found == (person.id,) else "wrong" if found and person.id not in found else "none"] += 1
    return count


def misspelt(book: Gazetteer) -> Iterator[tuple[Person, str]]:
    dice = random.Random(20)
    for person in book.people.values():
        *first, last = person.name.split()
        if first and len(last) > 4:
            yield person, " ".join((*first, spoil(last, dice)))


def spoil(word: str, dice: random.Random) -> str:
    place = dice.randrange(1, len(word) - 1)
    vowels = [index for index in range(1, len(word)) if word[index] in LONG]
    match dice.randrange(4):
        case 0 if vowels:
            place = dice.choice(vowels)
            return word[:place] + word[place + 1 :]
        case 1:
            return word[:place] + dice.choice(LONG) + word[place:]
        case 2:
            return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        case _:
            return word[:place] + dice.choice("بتدرسعفكلمن") + word[place + 1 :]


if __name__ == "__main__":
    main()
