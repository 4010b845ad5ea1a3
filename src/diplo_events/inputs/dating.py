"""The day a page says it was published, in the words a reader sees: «الثلاثاء ٢١ شعبان ١٤٤٤ هـ».

For pages whose metadata are silent.  A day counts only where it is whole, and stands where pages put it: between the
headline and the article or right above, in an element that is named for dates or in a line that is little else.  What
stands in menus, sidebars and footers is the day of the visit, of other articles or of the copyright.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, cast

from diplo_events.mentions.dates import date_at
from diplo_events.mentions.scan import Scan
from diplo_events.text import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from diplo_events.document import Mention, TimeValue
    from diplo_events.mentions.lexis import Lexis

_NO_LEXIS: Final = cast("Lexis", None)  # dates ask nothing of it
_ELSEWHERE: Final = frozenset({"head", "nav", "footer", "aside", "script", "style", "noscript", "form", "select"})
_NAMES: Final = ("date", "time", "publish", "posted", "meta", "تاريخ")
_LONGEST: Final = 120  # characters of a line that tells a date and little else
_PARAGRAPH: Final = 80  # characters of a text with which an article begins
_ABOVE: Final = 3  # lines above the headline that may belong to it
_SEPARATOR: Final = re.compile(r"\s[|•·]\s")
_CHANGE: Final = re.compile("تحديث|تعديل|updated|modified", re.IGNORECASE)


def published(tree: Any, title: str) -> date | None:
    """Return the day that a parsed page with such a headline tells near it, None where it tells none."""
    return next((day for line in _candidates(tree, title) if (day := day_in(line)) is not None), None)


def day_in(line: str) -> date | None:
    """Return the day a line tells in full: that of publication, not of a change, and by the Gregorian calendar.

    >>> day_in("نشر في: ١٤ مارس ٢٠٢٣ - 10:15"), day_in("14 مارس")
    (datetime.date(2023, 3, 14), None)
    >>> day_in("آخر تحديث: 2 يناير 2024 | نشر في 14 مارس، 2023")
    datetime.date(2023, 3, 14)
    """
    pieces = _SEPARATOR.split(line.replace("،", " "))
    changed = [piece for piece in pieces if _CHANGE.search(piece)]
    days = [day for piece in pieces if piece not in changed for day in _days(piece)] or [
        day for piece in changed for day in _days(piece)
    ]
    gregorian = [day for day in days if day.calendar == "gregorian"]
    return next((day.start for day in (*gregorian, *days)), None)


def _days(line: str) -> list[TimeValue]:
    values = (mention.time for mention in _dates(line))
    return [value for value in values if value and value.precision in {"day", "hour"} and value.start is not None]


def _dates(line: str) -> Iterator[Mention]:
    for index, sentence in enumerate(read(line).sentences):
        scan, position = Scan.of(sentence, index, (), _NO_LEXIS), 0
        while position < len(scan.tokens):
            found = date_at(scan, position, line, None)
            if found is not None:
                yield found
            position = found.last if found else position + 1


def _candidates(tree: Any, title: str) -> Iterator[str]:
    """Lines between the headline and the article, then the last ones above it; those named for dates first."""
    elements = list(_here(tree))
    headline = _headline(elements, title)
    behind = elements[(headline or 0) + 1 :]
    start = next((place for place, element in enumerate(behind) if _begins_article(element)), len(behind))
    yield from _named(behind[:start])
    if headline is None:
        return
    yield from _dates_among([*_loose(elements[headline]), *map(_line, behind[:start])])
    above = [element for element in elements[:headline] if _line(element)][-_ABOVE:]
    yield from _named(above)
    yield from _dates_among(map(_line, above))


def _here(element: Any) -> Iterator[Any]:
    """Yield the elements of the page proper; the head of an article is part of it, that of a site is not."""
    for child in element:
        if isinstance(child.tag, str) and child.tag not in _ELSEWHERE and not _is_site_head(child):
            yield child
            yield from _here(child)


def _is_site_head(element: Any) -> bool:
    return element.tag == "header" and not any(above.tag in {"article", "main"} for above in element.iterancestors())


def _headline(elements: list[Any], title: str) -> int | None:
    lines = [_line(element) for element in elements]
    if title in lines:
        return lines.index(title)
    return next((place for place, element in enumerate(elements) if element.tag == "h1"), None)


def _begins_article(element: Any) -> bool:
    """Tell whether a long text stands in the element itself, not in one within it."""
    own = "".join((element.text or "", *(child.tail or "" for child in element)))
    return len(" ".join(own.split())) > _PARAGRAPH


def _named(elements: list[Any]) -> Iterator[str]:
    return (line for element in elements if _is_named(element) and (line := _line(element)))


def _loose(headline: Any) -> Iterator[str]:
    """«<b>…</b><br>14 مارس 2023<br>…»: lines behind the headline that are no elements of their own."""
    for element in (headline, *headline.itersiblings()):
        line = " ".join((element.tail or "").split())
        if len(line) > _PARAGRAPH:
            return
        yield line


def _dates_among(lines: Iterable[str]) -> Iterator[str]:
    """«مسقط - 14 آذار 2023، 10:20», but not «ولد الوزير في 3 مايو 1960.»: a line that is a date for the most part."""
    return (line for line in lines if line and not line.endswith(".") and _is_mostly_date(line))


def _is_mostly_date(line: str) -> bool:
    dates = "".join(mention.text for mention in _dates(line))
    others = sum(map(str.isalpha, line)) - sum(map(str.isalpha, dates))
    return 3 * others <= 2 * len(dates)


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
