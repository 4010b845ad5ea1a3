"""Properties: every listed name is found where it stands, and more names change nothing."""

import csv
from pathlib import Path

import pytest
from gazetteer_words import TABLES, brief, stands, tokens
from hypothesis import given, settings
from hypothesis import strategies as st

from diplo_events.gazetteer import Gazetteer

LISTED = {
    "countries": ("code", ("name", "official", "variants", "nisba", "nisba_feminine", "nisba_plural", "metonyms")),
    "organisations": ("code", ("name", "variants", "abbreviations", "nisba", "metonyms")),
    "people": ("id", ("name", "variants", "short")),
    "places": ("", ("name", "variants")),
    "outlets": ("", ("name", "variants")),
}


def listed(directory: Path) -> list[tuple[str, str]]:
    """All names of all tables with the key of their row."""
    return [pair for table in LISTED for pair in _of(directory, table)]


def _of(directory: Path, table: str) -> list[tuple[str, str]]:
    key, columns = LISTED[table]
    with (directory / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    keys = [row[key] if key else f"{row['name']}/{row['country']}" for row in rows]
    return [
        (name, entry)
        for row, entry in zip(rows, keys, strict=True)
        for column in columns
        for name in row[column].split("|")
        if name
    ]


NAMES = listed(TABLES)


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(NAMES), st.sampled_from(("", "و", "ل", "ب", "ول", "وب")), st.integers(0, 3))
def test_every_name_is_found_where_it_stands(
    gazetteer: Gazetteer, named: tuple[str, str], proclitic: str, before: int
) -> None:
    name, entry = named
    if name.isascii() or name[1] == " ":  # «أ ف ب», «UN»: written apart
        proclitic = ""
    assert stands(gazetteer, name, entry, proclitic=proclitic, before=before)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(NAMES), min_size=1, max_size=6))
def test_the_size_of_the_table_changes_nothing(
    large: Gazetteer, gazetteer: Gazetteer, named: list[tuple[str, str]]
) -> None:
    sentence = tokens(" ثم ".join(name for name, _ in named))
    assert large.find(sentence) == gazetteer.find(sentence)


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory, gazetteer: Gazetteer) -> Gazetteer:
    """Ten times the people and places, called what nobody is called."""
    overlay = tmp_path_factory.mktemp("large")
    size = 10 * (len(gazetteer.people) + len(gazetteer.places))
    people = [f"nobody-{number},{_odd(number)} ضظثذ,,{_odd(number)}ذ,Nobody,m" for number in range(size)]
    places = [f"{_odd(number)} ثظض,,RUS,city,Nowhere" for number in range(size)]
    _write(overlay / "people.csv", "id,name,variants,short,latin,gender", people)
    _write(overlay / "places.csv", "name,variants,country,kind,latin", places)
    return Gazetteer.load(TABLES).with_overlay(overlay)


def _odd(number: int) -> str:
    return "ظ" + "".join("ضثذخغشطصحق"[int(digit)] for digit in f"{number:03}")


def _write(file: Path, header: str, lines: list[str]) -> None:
    file.write_text("\n".join((header, *lines)) + "\n", encoding="utf-8")


def test_the_large_gazetteer_is_large(large: Gazetteer, gazetteer: Gazetteer) -> None:
    assert len(large.people) > 10 * len(gazetteer.people)
    assert brief(large.find(tokens(f"{_odd(7)} ثظض"))) == {("place", 0, 2, 0, (f"{_odd(7)} ثظض/RUS",))}
