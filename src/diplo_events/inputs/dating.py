"""The day a page says it was published, in the words a reader sees: «الثلاثاء ٢١ شعبان ١٤٤٤ هـ».

For pages whose metadata are silent.  A day counts only where it is whole, and stands where pages put it: in an element
that is named for dates, or in a short line near the headline.  What stands in menus, sidebars and footers is the day
of the visit, of other articles or of the copyright.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from diplo_events.mentions.dates import date_at
from diplo_events.mentions.scan import Scan
from diplo_events.text import read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from diplo_events.document import TimeValue
    from diplo_events.mentions.lexis import Lexis

_NO_LEXIS: Final = cast("Lexis", None)  # dates ask nothing of it
_ELSEWHERE: Final = frozenset({"nav", "header", "footer", "aside", "script", "style", "noscript", "form", "select"})
_NAMES: Final = ("date", "time", "publish", "posted", "meta", "تاريخ")
_LONGEST: Final = 120  # characters of a line that tells a date and little else
_NEAR: Final = 8  # lines behind the headline


def published(tree: Any) -> date | None:
    """Return the first whole day among the lines of a parsed page that may tell it, None where there is none."""
    return next((day for line in _candidates(tree) if (day := day_in(line)) is not None), None)


def day_in(line: str) -> date | None:
    """Return the day a line tells in full, by the Gregorian calendar where it gives both.

    >>> day_in("نشر في: ١٤ مارس ٢٠٢٣ - 10:15"), day_in("14 مارس")
    (datetime.date(2023, 3, 14), None)
    """
    line = line.replace("،", " ")  # «14 مارس، 2023»
    days = [value for value in _values(line) if value.precision in {"day", "hour"} and value.start is not None]
    gregorian = [value for value in days if value.calendar == "gregorian"]
    return next((value.start for value in (*gregorian, *days)), None)


def _values(line: str) -> Iterator[TimeValue]:
    for index, sentence in enumerate(read(line).sentences):
        scan, position = Scan.of(sentence, index, (), _NO_LEXIS), 0
        while position < len(scan.tokens):
            found = date_at(scan, position, line, None)
            if found is not None and found.time is not None:
                yield found.time
            position = found.last if found else position + 1


def _candidates(tree: Any) -> Iterator[str]:
    """Lines of elements named for dates, those behind the headline first; then the lines next behind it."""
    elements = [element for element in tree.iter() if isinstance(element.tag, str) and _is_here(element)]
    headline = next((place for place, element in enumerate(elements) if element.tag == "h1"), 0)
    ordered = [*elements[headline:], *elements[:headline]]
    lines = [(element, line) for element in ordered if (line := _line(element))]
    yield from (line for element, line in lines if _is_named(element))
    yield from (line for _, line in lines[1 : _NEAR + 1])


def _is_here(element: Any) -> bool:
    return element.tag not in _ELSEWHERE and not any(above.tag in _ELSEWHERE for above in element.iterancestors())


def _is_named(element: Any) -> bool:
    told = " ".join(element.get(name, "") for name in ("class", "id", "itemprop", "property")).lower()
    return element.tag == "time" or any(name in told for name in _NAMES)


def _line(element: Any) -> str:
    """Return the words of an element that is a short line, else nothing; long ones are not even joined."""
    words = ""
    for piece in element.itertext():
        words += piece
        if len(words) > 4 * _LONGEST:
            return ""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else ""
