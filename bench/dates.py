"""How many date expressions of the test table are resolved right: ours against dateparser.

    python bench/dates.py

Right means: the first day that the table tells, or nothing where the table says the text does not settle it.
dateparser is asked twice, each time with the reference date as its base: for the expression alone, cut out for it
(``parse``), and for the whole sentence, where it must find the expression itself (``search``: right if any find that
touches the expression has the day).  It knows no ranges, so only their first day is asked of it.  The table is ours:
it holds what the grammar must know, so our own row does not tell how often an unseen text is read right.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "mentions"))

from test_dates_table import CASES, TRAPS, Case, dates

try:
    import dateparser
    from dateparser.search import search_dates
except ImportError:
    dateparser = None

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Answer = Callable[[Case, int], date | None]

REFERENCE = date(2016, 8, 17)


def ours(case: Case, place: int) -> date | None:
    """What the mention with exactly this span says; no such mention counts as a wrong day."""
    start, words = case.found[place]
    mentions = [
        mention for mention in dates(case.text, case.reference) if (mention.start, mention.text) == (start, words)
    ]
    value = mentions[0].time if mentions else None
    return value.start or value.end if value else date.min


def options(reference: date | None) -> dict[str, Any]:
    settings: dict[str, Any] = {
        "PREFER_DATES_FROM": "past",
        "PREFER_DAY_OF_MONTH": "first",
        "PREFER_MONTH_OF_YEAR": "first",
        "DATE_ORDER": "DMY",
    }
    if reference is not None:
        settings["RELATIVE_BASE"] = datetime(reference.year, reference.month, reference.day, 12)
    return settings


def parsed(**choice: list[str]) -> Answer:
    def answer(case: Case, place: int) -> date | None:
        found = dateparser.parse(case.found[place][1], settings=options(case.reference), **choice)
        return found.date() if found else None

    return answer


def searched(case: Case, place: int) -> date | None:
    words, due = case.found[place][1], expected(case, place)
    found = search_dates(case.text, languages=["ar"], settings=options(case.reference)) or []
    days = [when.date() for what, when in found if what in words or words in what]
    return due if due in days else (days[0] if days else None)


def expected(case: Case, place: int) -> date | None:
    value = case.values[place]
    return value.start or value.end


def kind(case: Case, place: int) -> str:
    value = case.values[place]
    if value.start is value.end is None:
        return "unsettled"
    return "hijri" if value.calendar == "hijri" else value.precision


def places() -> Iterator[tuple[Case, int]]:
    return ((case, place) for case in CASES for place in range(len(case.values)))


def main() -> None:
    contenders: dict[str, Answer] = {"ours": ours}
    if dateparser is None:
        print("dateparser is not installed: only our own figures (pip install dateparser)")
    else:
        contenders |= {
            "parse ar": parsed(languages=["ar"]),
            "parse ar-LB": parsed(locales=["ar-LB"]),
            "search ar": searched,
        }
    dates(CASES[0].text, REFERENCE)  # load the lexicon before the clock runs
    every = list(places())
    total = Counter(kind(*where) for where in every)
    print(f"{'':12}" + "".join(f"{name:>14}" for name in (*total, "all")))
    print(f"{'expressions':12}" + "".join(f"{total[name]:>14}" for name in total) + f"{len(every):>14}")
    for name, answer in contenders.items():
        began = time.perf_counter()
        right = Counter(kind(*where) for where in every if answer(*where) == expected(*where))
        spent = (time.perf_counter() - began) / len(every)
        cells = "".join(f"{right[group]:>14}" for group in total)
        print(f"{name:12}{cells}{right.total():>14}   {1000 * spent:.2f} ms each")
    false = sum(len(dates(text, REFERENCE)) for text in TRAPS)
    print(f"sentences without a date: {len(TRAPS)}; ours finds {false} dates there", end="")
    print(f", dateparser {false_finds()}" if len(contenders) > 1 else "")


def false_finds() -> int:
    return sum(len(search_dates(text, languages=["ar"], settings=options(REFERENCE)) or []) for text in TRAPS)


if __name__ == "__main__":
    main()
