"""The shipped tables: sound in every cell, and every name in them found wherever it stands."""

import csv
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from gazetteer_words import stands
from test_gazetteer_every_name import listed

from diplo_events.gazetteer import Gazetteer, check, shipped_directory
from diplo_events.gazetteer.everyday import EVERYDAY
from diplo_events.gazetteer.rows import ROWS, columns

#: With a proclitic they are everyday words: «لون».
SHORTEST = {"ون"}
HOME = Path(str(shipped_directory()))


@pytest.fixture(scope="module")
def shipped() -> Gazetteer:
    return Gazetteer.load(HOME)


def test_no_error() -> None:
    assert [str(problem) for problem in check(HOME) if problem.severity == "error"] == []


@pytest.mark.parametrize("table", ROWS)
def test_columns_stand_in_the_order_of_the_readme(table: str) -> None:
    with (HOME / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        assert tuple(next(csv.reader(file))) == columns(table)


@pytest.mark.parametrize("table", ROWS)
def test_files_end_in_one_newline_and_hold_no_carriage_return(table: str) -> None:
    data = (HOME / f"{table}.csv").read_bytes()
    assert data.endswith(b"\n")
    assert not data.endswith(b"\n\n")
    assert b"\r" not in data


def test_country_codes_are_unique_and_all_there(shipped: Gazetteer) -> None:
    assert len({country.iso2 for country in shipped.countries.values()}) == len(shipped.countries)
    assert len(shipped.countries) >= 193
    assert {"PSE", "XKX", "VAT", "TWN"} <= set(shipped.countries)


def test_every_country_has_a_capital_and_whole_adjectives(shipped: Gazetteer) -> None:
    assert [country.code for country in shipped.countries.values() if not country.capital] == []
    assert [
        country.code for country in shipped.countries.values() if bool(country.nisba) != bool(country.nisba_feminine)
    ] == []
    assert sum(not country.nisba for country in shipped.countries.values()) <= 2  # «جزر سليمان» has none


@pytest.mark.parametrize("proclitic", ["", "و", "ل", "ب", "ول"])
def test_every_name_is_found(shipped: Gazetteer, proclitic: str) -> None:
    listing = [(name, entry) for name, entry in listed(HOME) if name not in EVERYDAY]
    # every third name has to do for each proclitic: the small tables try all combinations
    names = [pair for pair in listing[::3] if _takes_proclitics(pair[0])] if proclitic else listing
    assert len(names) > 3000
    assert [pair for pair in names if not stands(shipped, *pair, proclitic=proclitic, before=2)] == []


def _takes_proclitics(name: str) -> bool:
    """A single letter («أ ف ب») and Latin letters are written apart."""
    return not name.isascii() and name[1].isalpha() and name not in SHORTEST


def test_one_holder_of_the_great_offices(shipped: Gazetteer) -> None:
    """Mid-year days of two decades: one president, premier and foreign minister of each great power."""
    days = [date(year, 7, 1) for year in range(2005, 2025)]
    held = Counter(
        (position, actor)
        for position in ("head_of_state", "foreign_minister")
        for actor in ("USA", "RUS", "FRA", "GBR", "CHN", "DEU")
        for day in days
        if len(shipped.holder(position, actor, on=day)) == 1
    )
    assert {key: count for key, count in held.items() if count < 19} == {}
    assert len(held) == 12
