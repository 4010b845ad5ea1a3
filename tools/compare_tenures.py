"""Compare our tenures with registers of office holders: agreement by office, and every disagreement on request.

    python tools/compare_tenures.py REGISTER.csv... [--tables DIRECTORY] [--country CCC]... [--office CODE]...
                                    [--complete] [--since YEAR] [--days N] [--list] [--verdicts FILE] [--open]

A register has the columns country_iso3, office, latin_name, from, to, and one for remarks (source or note).  Dates are
days, months or years.  An empty ``to`` says nothing; the remark ``to~first-snapshot-without`` makes ``to`` the latest
possible end.  Rows that ended before ``--since`` are left out; offices of which we list nobody are counted apart.

Two dates agree if they are no further apart than ``--days``, or mean the same month or year where either is no more
exact.  A row agrees if we list a person of that name in that office with both dates in agreement; it is part of ours
if it lies inside and the register has another row of that person there (one for each cabinet).

``--complete`` takes the states whose great offices are listed without a gap since 2010, and judges every row of
theirs.  ``--verdicts`` reads a file that settles disagreements one by one (see verdicts.py) and counts those nobody
has settled, which ``--open`` prints; it then counts again without the rows that are wrong or about another office.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from latin_names import alike, same_name
from verdicts import KINDS, Verdicts

from diplo_events.gazetteer import Gazetteer, PartialDate, shipped_directory

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diplo_events.gazetteer import Tenure

#: The Arab League, the G20, the European Union, the permanent members of the Security Council, and their neighbours.
COMPLETE = tuple(
    "AFG ARE ARG AUS AUT BEL BGR BHR BRA CAN CHN COM CYP CZE DEU DJI DNK DZA EGY ESP EST ETH FIN FRA "
    "GBR GRC HRV HUN IDN IND IRL IRN IRQ ISR ITA JOR JPN KOR KWT LBN LBY LTU LUX LVA MAR MEX MLT MRT "
    "NLD OMN PAK POL PRT PSE QAT ROU RUS SAU SDN SOM SVK SVN SWE SYR TUN TUR UKR USA YEM ZAF".split()
)
YEARS = range(2010, 2025)
UPPER_BOUND = "to~first-snapshot-without"
#: Verdicts that take a row out of the count.
WRONG = ("ours", "other office")
VERDICTS = ("agrees", "part", "other start", "other end", "other dates", "missing")

Office = tuple[str, str]  # country, office
Terms = dict[Office, list["Term"]]
Judgement = tuple[Office, "Term", "Term | None", str]  # their row, ours, what comes of it
Outcomes = dict[tuple[Office, "Term"], str]


@dataclass(frozen=True)
class Term:
    """One row of a register or of ours: who, and when."""

    name: str
    start: PartialDate | None
    end: PartialDate | None
    latest_end: bool = False  # the end is a bound, not a date
    remark: str = ""

    @property
    def first(self) -> date:
        """The first day it may cover."""
        return self.start.earliest if self.start else date.min

    @property
    def last(self) -> date:
        """The last day it may cover."""
        return self.end.latest if self.end else date.max

    @property
    def dates(self) -> str:
        """Both dates as they are written."""
        return f"{self.start.text if self.start else '?'}..{self.end.text if self.end else ''}"

    def __str__(self) -> str:
        return f"{self.name} {self.dates}"


def main() -> None:
    arguments = options().parse_args()
    ours = listed(Gazetteer.load(arguments.tables))
    verdicts = Verdicts.read(arguments.verdicts) if arguments.verdicts else None
    countries = [*arguments.country, *(COMPLETE if arguments.complete else ())]
    for path in arguments.registers:
        register = only(read_register(path, arguments.since), countries, arguments.office)
        print(f"{path.name}: {sum(map(len, register.values()))} rows since {arguments.since}")
        if arguments.list:
            disagreements(register, ours, arguments.days)
        table(register, ours, arguments.days)
        months(register, ours, {})
        if verdicts:
            told = judged(register, ours, arguments.days, all_offices=arguments.complete)
            after_verdicts(register, ours, settled(told, verdicts), everything=arguments.open)


def after_verdicts(register: Terms, ours: Terms, outcomes: Outcomes, *, everything: bool) -> None:
    if everything:
        print_open(outcomes)
    settled_table(outcomes)
    months(register, ours, outcomes)


def options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("registers", nargs="+", type=Path, metavar="REGISTER.csv")
    parser.add_argument("--tables", type=Path, default=Path(str(shipped_directory())))
    parser.add_argument("--country", action="append", default=[], help="this state only (may be repeated)")
    parser.add_argument("--office", action="append", default=[], help="this office only (may be repeated)")
    parser.add_argument("--since", type=int, default=2000, metavar="YEAR", help="leave out rows that ended before")
    parser.add_argument("--days", type=int, default=31, help="how far apart dates may be")
    parser.add_argument("--complete", action="store_true", help="the states whose great offices have no gap")
    parser.add_argument("--list", action="store_true", help="print every disagreement")
    parser.add_argument("--verdicts", type=Path, metavar="FILE", help="settled disagreements")
    parser.add_argument("--open", action="store_true", help="print the disagreements without a verdict")
    return parser


def read_register(path: Path, since: int) -> Terms:
    terms: defaultdict[Office, list[Term]] = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            term = register_term(row)
            if term.last.year >= since:
                terms[row["country_iso3"], row["office"]].append(term)
    return dict(terms)


def register_term(row: dict[str, str]) -> Term:
    remark = row.get("source") or row.get("note") or ""
    return Term(row["latin_name"], day(row["from"]), day(row["to"]), UPPER_BOUND in remark, remark)


def day(cell: str) -> PartialDate | None:
    return PartialDate(cell) if cell else None


def only(register: Terms, countries: list[str], offices: list[str]) -> Terms:
    return {
        key: terms
        for key, terms in sorted(register.items())
        if (not countries or key[0] in countries) and (not offices or key[1] in offices)
    }


def listed(book: Gazetteer) -> Terms:
    """Our tenures by actor and office, a person's terms that follow each other made one."""
    terms: defaultdict[Office, list[Term]] = defaultdict(list)
    for person, tenures in book.tenures.items():
        for tenure in tenures:
            if not tenure.subjects:
                terms[tenure.actor, tenure.position].append(our_term(book.people[person].latin, tenure))
    return {key: merged(found) for key, found in terms.items()}


def our_term(name: str, tenure: Tenure) -> Term:
    return Term(name, tenure.start, tenure.end, remark=tenure.note)


def merged(terms: list[Term]) -> list[Term]:
    """Add what an acting and a full term, or two cabinets in a row, come to: registers make one row of them."""
    runs: list[Term] = []
    for term in sorted(terms, key=lambda term: (term.name, term.first)):
        before = runs[-1] if runs else None
        if before and before.name == term.name and before.end and abs((term.first - before.last).days) <= 1:
            runs[-1] = Term(term.name, before.start, term.end, remark=term.remark)
        else:
            runs.append(term)
    return list(dict.fromkeys((*terms, *runs)))


def best(term: Term, candidates: Iterable[Term]) -> Term | None:
    """Return our term of the same name and time, the one that begins nearest if there are several."""
    named = (one for one in candidates if same_name(one.name, term.name) and share(one, term))
    return min(named, key=lambda one: (-round(alike(one.name, term.name), 1), distance(one, term)), default=None)


def share(one: Term, other: Term) -> bool:
    return one.first <= other.last and other.first <= one.last


def distance(one: Term, other: Term) -> int:
    return abs((one.first - other.first).days) + abs((one.last - other.last).days)


def verdict(term: Term, own: Term | None, days: int) -> str:
    if own is None:
        return "missing"
    start = term.start is None or near(own.start, term.start, days)
    end = term.end is None or (bounded(own, term, days) if term.latest_end else near(own.end, term.end, days))
    return {(True, True): "agrees", (False, True): "other start", (True, False): "other end"}.get(
        (start, end), "other dates"
    )


def bounded(own: Term, term: Term, days: int) -> bool:
    return own.end is not None and (own.end.earliest - term.last).days <= days


def near(own: PartialDate | None, given: PartialDate, days: int) -> bool:
    if own is None:
        return False
    exact = min(len(own.text), len(given.text))
    if exact < len("2004-03-09") and own.text[:exact] == given.text[:exact]:
        return True
    return min(abs((one - other).days) for one in ends(own) for other in ends(given)) <= days


def ends(value: PartialDate) -> tuple[date, date]:
    return value.earliest, value.latest


def judged(register: Terms, ours: Terms, days: int, *, all_offices: bool = False) -> Iterator[Judgement]:
    for key, terms in register.items():
        for term in terms if key in ours or all_offices else ():
            own = best(term, ours.get(key, ()))
            found = verdict(term, own, days)
            partly = own is not None and found != "agrees" and is_part(term, own, terms)
            yield key, term, own, "part" if partly else found


def is_part(term: Term, own: Term, terms: Iterable[Term]) -> bool:
    """Tell whether the register has cut our term in two or more: one row for each cabinet."""
    inside = own.first <= term.first and (term.end is None or term.last <= own.last)
    return inside and any(one != term and share(one, own) and same_name(one.name, own.name) for one in terms)


def table(register: Terms, ours: Terms, days: int) -> None:
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for (_, office), _, _, found in judged(register, ours, days):
        counts[office][found] += 1
        counts["all"][found] += 1
    print(f"{'office':<20}{'rows':>6}{'agree':>8}{'found':>8}   " + "".join(f"{name:>13}" for name in VERDICTS))
    for office, count in sorted(counts.items(), key=last_is_all):
        total = count.total()
        rates = f"{count['agrees'] / total:>8.1%}{1 - count['missing'] / total:>8.1%}   "
        print(f"{office:<20}{total:>6}{rates}" + "".join(f"{count[name]:>13}" for name in VERDICTS))
    apart = Counter(
        office for (country, office), terms in register.items() if (country, office) not in ours for _ in terms
    )
    print("rows of offices of which we list nobody:", dict(apart) or 0)


def settled(judgements: Iterable[Judgement], verdicts: Verdicts) -> Outcomes:
    """Say of each row what comes of it."""
    outcomes: Outcomes = {}
    for key, term, own, found in judgements:
        said = verdicts.on(*key, term.name, term.dates, str(own or ""))
        outcomes[key, term] = "agrees" if found == "agrees" else said or "open"
    return outcomes


def settled_table(outcomes: Outcomes) -> None:
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for ((_, office), _), outcome in outcomes.items():
        counts[office][outcome] += 1
        counts["all"][outcome] += 1
    columns = ("agrees", *KINDS, "open")
    print(f"{'after verdicts':<20}{'rows':>6}{'agree':>8}   " + "".join(f"{name:>13}" for name in columns))
    for office, count in sorted(counts.items(), key=last_is_all):
        right = sum(count[name] for name in columns if name not in WRONG)
        rate = f"{(count['agrees'] + count['same']) / max(right, 1):>8.1%}   "
        print(f"{office:<20}{right:>6}{rate}" + "".join(f"{count[name]:>13}" for name in columns))


def last_is_all(item: tuple[str, Counter[str]]) -> tuple[bool, str]:
    """Sort offices by name, the sum of them last."""
    return item[0] == "all", item[0]


def print_open(outcomes: Outcomes) -> None:
    for ((country, office), term), outcome in outcomes.items():
        if outcome == "open":
            print(f"open: {country} {office} | register {term} [{term.remark[:60]}]")


def disagreements(register: Terms, ours: Terms, days: int) -> None:
    for (country, office), term, own, found in judged(register, ours, days):
        if found != "agrees":
            overlap = f"overlap {overlapping(term, own):.0%}" if own else ""
            print(f"{country} {office} {found} | register {term} [{term.remark[:60]}] | ours {own or '-'} {overlap}")


def overlapping(term: Term, own: Term) -> float:
    """The share of the days of both that they have in common; open ends are those of the other."""
    first, last = max(term.first, own.first, date(1950, 1, 1)), min(term.last, own.last)
    begun = min(one.first for one in (term, own) if one.start) if term.start or own.start else first
    ended = max(one.last for one in (term, own) if one.end) if term.end or own.end else last
    return max((last - first).days + 1, 0) / max((ended - max(begun, date(1950, 1, 1))).days + 1, 1)


def months(register: Terms, ours: Terms, outcomes: Outcomes) -> None:
    """Count the fifteenths of a month at which one of the register's holders is one of ours."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for key, terms in register.items():
        held = [term for term in terms if outcomes.get((key, term)) not in WRONG]
        for middle in fifteenths() if key in ours else ():
            theirs = [term for term in held if term.first <= middle <= term.last]
            total[key[1]] += bool(theirs)
            right[key[1]] += any(outcomes.get((key, term)) == "same" for term in theirs) or known(
                middle, theirs, ours[key]
            )
    for office, asked in sorted(total.items()):
        rate = f"{right[office]} of {asked} ({right[office] / asked:.1%})"
        print(f"{office:<20} same holder in months of {YEARS[0]} to {YEARS[-1]}: {rate}")


def known(day: date, theirs: Iterable[Term], ours: Iterable[Term]) -> bool:
    names = [own.name for own in ours if own.first <= day <= own.last]
    return any(same_name(name, term.name) for term in theirs for name in names)


def fifteenths() -> Iterator[date]:
    return (date(year, month, 15) for year in YEARS for month in range(1, 13))


if __name__ == "__main__":
    main()
