"""Which line of a page is headline, dateline, body, a list of other articles, or furniture.

Paragraphs are found first: long lines and lines with a full stop that are no furniture.  Everything else is judged by
where it stands: before the first paragraph, between two, or after the last.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from diplo_events.document import Zone
from diplo_events.text.connectives import runs_on
from diplo_events.text.datelines import is_dateline
from diplo_events.text.furniture import CALENDAR, LABELS, MARKERS, OPENERS, RELATED, TRAILERS
from diplo_events.text.lines import Line

__all__ = ["zones_of"]

_PARAGRAPH: Final = 30  # so many words need no full stop to be a paragraph
_HEADLINE: Final = 24  # a headline has no more words
_LABEL: Final = 3  # a menu item has no more words
_MENU: Final = 3  # so many labels before the first paragraph are a menu
_PROMPT: Final = 25  # a furniture line has no more words, unless it has several markers

_OPENER: Final = re.compile(" (?:" + "|".join(sorted(OPENERS, key=len, reverse=True)) + ") ", re.IGNORECASE)
_MARKER: Final = re.compile("(?<= )(?:" + "|".join(sorted(MARKERS, key=len, reverse=True)) + ")(?= )")
_RELATED: Final = re.compile(" (?:" + "|".join(sorted(RELATED, key=len, reverse=True)) + ") ")
_SOURCE: Final = re.compile(" (?:المصدر|مصدر الخبر|نقلا عن|بقلم|كتب|كتبت|تصوير|اعداد|ترجمه) ")


def zones_of(lines: Sequence[Line]) -> list[Zone]:
    """Return the zone of each line; a document of one line is its body."""
    if len(lines) == 1:
        return [Zone.BODY]
    fixed = _fixed(lines)
    paragraphs = [index for index, line in enumerate(lines) if fixed[index] is None and _is_paragraph(line)]
    if not paragraphs:
        return _without_paragraphs(lines, fixed)
    first, last = paragraphs[0], paragraphs[-1]
    return [*_before(lines, fixed, first), *_between(lines, fixed, first, last), *_after(lines, fixed, last)]


def _fixed(lines: Sequence[Line]) -> list[Zone | None]:
    """Decide what a line says of itself, wherever it stands."""
    seen = Counter(line.phrase for line in lines if line.size <= _LABEL)
    zones = [_zone_of_words(line) or (Zone.FURNITURE if seen[line.phrase] > 1 else None) for line in lines]
    _spread_related(lines, zones)
    _close_tail(lines, zones)
    return zones


def _zone_of_words(line: Line) -> Zone | None:
    if _RELATED.match(line.phrase) and not line.closed:
        return Zone.RELATED if line.size > 4 else Zone.FURNITURE
    return Zone.FURNITURE if _is_furniture(line) else None


def _is_furniture(line: Line) -> bool:
    return (
        (not line.arabic and line.size <= 6)
        or line.phrase.strip() in LABELS
        or (line.size <= _PROMPT and bool(_OPENER.match(line.phrase)) and not _tells(line))
        or _is_source(line)
        or _is_date(line)
        or (line.size <= 2 * _PROMPT and _density(line) >= 2)
    )


def _tells(line: Line) -> bool:
    """A line with a full stop and no link may be a sentence that only begins like a prompt: «طباعة ...»."""
    return line.closed and not line.linked and not _MARKER.search(line.phrase)


def _is_source(line: Line) -> bool:
    """«المصدر: ...»، «(المصدر: ...، بتاريخ 3/11/2016)»، «كتبت: ...»."""
    return (
        line.size <= _PROMPT
        and bool(_SOURCE.match(line.phrase))
        and any(token.form == ":" for token in line.tokens[:5])
    )


def _is_date(line: Line) -> bool:
    return line.size <= 12 and all(key in CALENDAR or not key.isalpha() for key in line.keys)


def _density(line: Line) -> int:
    """Count the markers of a line; eight words of article weigh against one marker."""
    found = len(_MARKER.findall(line.phrase))
    return found if found * 10 >= line.size else 0


def _spread_related(lines: Sequence[Line], zones: list[Zone | None]) -> None:
    """Headlines under «اقرأ أيضا» are other articles' headlines."""
    open_list = False
    for index, line in enumerate(lines):
        if zones[index] is not None:
            open_list = bool(_RELATED.match(line.phrase)) or (open_list and zones[index] is Zone.RELATED)
        elif open_list and not _is_paragraph(line) and line.size > _LABEL:
            zones[index] = Zone.RELATED
        else:
            open_list = False


def _close_tail(lines: Sequence[Line], zones: list[Zone | None]) -> None:
    """A short line between two furniture lines at the page's end is furniture too."""
    index = len(lines) - 1
    while index > 1 and (zones[index] is not None or zones[index + 1 : index + 2] == [Zone.FURNITURE]):
        if zones[index] is None:
            if (
                zones[index - 1] is not Zone.FURNITURE
                or lines[index].size > _PROMPT
                or not any(
                    zone is None and _is_paragraph(line) for zone, line in zip(zones[:index], lines, strict=False)
                )
            ):
                return
            zones[index] = Zone.FURNITURE
        index -= 1


def _is_paragraph(line: Line) -> bool:
    return line.size >= _PARAGRAPH or (line.closed and line.size > _LABEL)


def _without_paragraphs(lines: Sequence[Line], fixed: Sequence[Zone | None]) -> list[Zone]:
    """A headline and a line or two, none with a full stop; or nothing but furniture."""
    free = [index for index, zone in enumerate(fixed) if zone is None]
    if not free:
        return [zone or Zone.BODY for zone in fixed]
    zones = [zone or Zone.BODY for zone in fixed]
    if len(free) > 1 and lines[free[0]].size <= _HEADLINE:
        zones[free[0]] = Zone.HEADLINE
    return zones


def _before(lines: Sequence[Line], fixed: Sequence[Zone | None], first: int) -> list[Zone]:
    labels = sum(line.size <= _LABEL for line in lines[:first])
    zones = [_zone_before(line, fixed[index], labels) for index, line in enumerate(lines[:first])]
    _drop_menu_neighbours(lines, zones)
    _mark_dateline(lines, zones, first)
    return zones


def _zone_before(line: Line, fixed: Zone | None, labels: int) -> Zone:
    if fixed is not None:
        return fixed
    if line.size <= _LABEL and labels >= _MENU:
        return Zone.FURNITURE
    return Zone.HEADLINE if line.size <= _HEADLINE else Zone.BODY


def _drop_menu_neighbours(lines: Sequence[Line], zones: list[Zone]) -> None:
    """A line glued under a menu item is one more item, if a headline remains elsewhere."""
    glued = [
        index
        for index in range(1, len(zones))
        if zones[index] is Zone.HEADLINE and zones[index - 1] is Zone.FURNITURE and not lines[index].gap
    ]
    if len(glued) < zones.count(Zone.HEADLINE):
        for index in glued:
            zones[index] = Zone.FURNITURE


def _mark_dateline(lines: Sequence[Line], zones: list[Zone], first: int) -> None:
    """The last line before the body that is no furniture may be the dateline: «موسكو - سانا»."""
    index = next((i for i in reversed(range(first)) if zones[i] is Zone.HEADLINE or _is_marked(lines[i])), None)
    if index is not None and is_dateline(lines[index], leading=Zone.HEADLINE not in zones[:index]):
        zones[index] = Zone.DATELINE


def _is_marked(line: Line) -> bool:
    return is_dateline(line, leading=True)


def _between(lines: Sequence[Line], fixed: Sequence[Zone | None], first: int, last: int) -> list[Zone]:
    zones: list[Zone] = []
    for index in range(first, last + 1):
        heading = first < index < last and _is_subheading(lines, index)
        zones.append(fixed[index] or (Zone.HEADLINE if heading else Zone.BODY))
    return zones


def _is_subheading(lines: Sequence[Line], index: int) -> bool:
    """A short line without a stop between two finished paragraphs: «الوزير: سنواصل الحوار»."""
    before, line, after = lines[index - 1], lines[index], lines[index + 1]
    short = line.arabic > 0 and line.size <= _HEADLINE and line.final not in _NO_HEADING
    return short and before.closed and _is_paragraph(after) and not line.bulleted and not begins_with_and(line.keys[0])


_NO_HEADING: Final = frozenset({".", ":", "؟", "!", "?", "،", ",", "؛"})


def _after(lines: Sequence[Line], fixed: Sequence[Zone | None], last: int) -> list[Zone]:
    tail = range(last + 1, len(lines))
    listed = sum(fixed[index] is None and lines[index].size > _LABEL for index in tail)
    return [fixed[index] or _zone_after(lines, index, listed) for index in tail]


def _zone_after(lines: Sequence[Line], index: int, listed: int) -> Zone:
    line = lines[index]
    if lines[index - 1].final == ":" or begins_with_and(line.keys[0] if line.keys else ""):
        return Zone.BODY
    if line.bulleted:
        return Zone.RELATED
    if line.size <= _LABEL:
        return Zone.FURNITURE
    return Zone.RELATED if line.gap or listed > 1 else Zone.BODY
