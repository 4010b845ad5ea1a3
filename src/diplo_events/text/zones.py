"""Which line of a page is headline, dateline, body, a list of other articles, or furniture.

What a line says of itself is settled first (links, dates, prompts, menu words).  Then the paragraphs are found: long
lines and lines with a full stop.  Everything else is judged by where it stands: before, between or after them.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from diplo_events.document import Zone
from diplo_events.text.connectives import runs_on
from diplo_events.text.datelines import is_dateline
from diplo_events.text.furniture import CALENDAR, LABELS, MARKERS, OPENERS, RELATED, SOURCES, TRAILERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diplo_events.text.lines import Line

__all__ = ["zones_of"]

# Sizes in words.
_PARAGRAPH: Final = 30  # a line as long needs no full stop to be a paragraph
_HEADLINE: Final = 24  # no headline is longer
_DECK: Final = 16  # nor a second line of one
_LABEL: Final = 3  # nor a menu item
_PROMPT: Final = 25  # nor a line of furniture, unless it is full of markers
_DATE: Final = 12
_FOREIGN: Final = 6

_MENU: Final = 3  # so many labels before the first paragraph are a menu
_MARKER_SHARE: Final = 6  # one marker in so many words makes a line furniture


def _beginning(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(f" (?:{'|'.join(map(re.escape, sorted(phrases, key=len, reverse=True)))}) ", re.IGNORECASE)


_OPENER: Final = _beginning(OPENERS)
_TRAILER: Final = _beginning(TRAILERS)
_RELATED: Final = _beginning(RELATED)
_SOURCE: Final = _beginning(SOURCES)
_MARKER: Final = re.compile(f"(?<= )(?:{'|'.join(map(re.escape, sorted(MARKERS, key=len, reverse=True)))})(?= )")


def zones_of(lines: Sequence[Line]) -> list[Zone]:
    """Return the zone of each line; a document of one line is its body."""
    if len(lines) == 1:
        return [Zone.BODY]
    fixed = _settled(lines)
    paragraphs = [index for index, line in enumerate(lines) if fixed[index] is None and _is_paragraph(line)]
    if not paragraphs:
        return _without_paragraphs(lines, fixed)
    first, last = paragraphs[0], paragraphs[-1]
    return [*_before(lines, fixed, first), *_between(lines, fixed, first, last), *_after(lines, fixed, paragraphs)]


def _is_paragraph(line: Line) -> bool:
    return line.size >= _PARAGRAPH or (line.closed and line.size > _LABEL)


# What a line says of itself


def _settled(lines: Sequence[Line]) -> list[Zone | None]:
    seen = Counter(line.phrase for line in lines if line.size <= _LABEL)
    zones = [_zone_of_words(line) or (Zone.FURNITURE if seen[line.phrase] > 1 else None) for line in lines]
    _extend_lists(lines, zones)
    _close_tail(lines, zones)
    return zones


def _zone_of_words(line: Line) -> Zone | None:
    if _RELATED.match(line.phrase) and not line.closed:
        return Zone.RELATED if line.size > _LABEL + 1 else Zone.FURNITURE
    return Zone.FURNITURE if _is_furniture(line) else None


def _is_furniture(line: Line) -> bool:
    return (
        _is_label(line)
        or (line.size <= _PROMPT and (_is_prompt(line) or _is_source(line)))
        or (line.size <= 2 * _PROMPT and _is_full_of_markers(line))
    )


def _is_label(line: Line) -> bool:
    foreign = not line.arabic and line.size <= _FOREIGN
    return foreign or line.phrase.strip() in LABELS or _is_date(line) or _is_menu(line)


def _is_menu(line: Line) -> bool:
    """Tell whether two words in three are menu items: «الرئيسية سياسة اقتصاد رياضة من نحن»."""
    items = sum(key in LABELS for key in line.keys)
    return items >= _MENU and 3 * items >= 2 * line.size


def _is_date(line: Line) -> bool:
    return line.size <= _DATE and all(key in CALENDAR or not key.isalpha() for key in line.keys)


def _is_prompt(line: Line) -> bool:
    """Tell whether the line begins like a prompt and is no sentence that merely happens to: «سجل الآن هدفا.»."""
    return bool(_OPENER.match(line.phrase)) and (not line.closed or line.linked or bool(_MARKER.search(line.phrase)))


def _is_source(line: Line) -> bool:
    """Tell whether the line names the source or the writer: «المصدر: ...»، «(المصدر: ..., بتاريخ ...)»، «كتبت: ...»."""
    marks = [token.form for token in line.tokens[:4] if token.form != "("]
    return bool(_SOURCE.match(line.phrase)) and (":" in marks[1:3] or line.linked)


def _is_full_of_markers(line: Line) -> bool:
    found = len(_MARKER.findall(line.phrase))
    return found >= 2 and found * _MARKER_SHARE >= line.size


def _extend_lists(lines: Sequence[Line], zones: list[Zone | None]) -> None:
    """Take the short lines under «اقرأ أيضا» for headlines of other articles.

    Above the first paragraph an empty line ends the list: below it stands the article's own headline.
    """
    listing, above = False, True
    for index, line in enumerate(lines):
        above = above and not (zones[index] is None and _is_paragraph(line))
        if zones[index] is not None:
            listing = bool(_RELATED.match(line.phrase))
        elif listing and not (above and line.gap) and not _is_paragraph(line) and line.size > _LABEL:
            zones[index] = Zone.RELATED
        else:
            listing = False


def _close_tail(lines: Sequence[Line], zones: list[Zone | None]) -> None:
    """Take a short line between two furniture lines for a third, at the end of a page with paragraphs above."""
    free = (index for index, line in enumerate(lines) if zones[index] is None and _is_paragraph(line))
    start = next(free, len(lines))
    for index in range(len(lines) - 1, start, -1):
        if zones[index] is not None:
            continue
        if lines[index].size > _PROMPT or zones[index - 1 : index + 2 : 2] != [Zone.FURNITURE, Zone.FURNITURE]:
            return
        zones[index] = Zone.FURNITURE


# What its place says


def _without_paragraphs(lines: Sequence[Line], fixed: Sequence[Zone | None]) -> list[Zone]:
    """Zone a page without a full stop: the first free line is the headline if another follows."""
    zones = [zone or Zone.BODY for zone in fixed]
    free = [index for index, zone in enumerate(fixed) if zone is None]
    if len(free) > 1 and lines[free[0]].size <= _HEADLINE:
        zones[free[0]] = Zone.HEADLINE
    return zones


def _before(lines: Sequence[Line], fixed: Sequence[Zone | None], first: int) -> list[Zone]:
    menu = sum(line.size <= _LABEL for line in lines[:first]) >= _MENU
    zones: list[Zone] = []
    leading = True
    for index in range(first):
        zones.append(fixed[index] or _zone_before(lines[index], menu=menu, leading=leading))
        leading = leading and zones[index] is not Zone.HEADLINE
    _drop_menu_neighbours(lines, zones)
    _mark_dateline(lines, zones)
    return zones


def _zone_before(line: Line, *, menu: bool, leading: bool) -> Zone:
    if menu and line.size <= _LABEL:
        return Zone.FURNITURE
    if line.closed:
        return Zone.BODY
    if leading:
        return Zone.HEADLINE if line.size <= _HEADLINE else Zone.BODY
    return Zone.HEADLINE if line.size <= _DECK and line.final not in _OPEN_ENDS else Zone.BODY


#: A paragraph without a full stop ends so more often than a second headline or a subheading.
_OPEN_ENDS: Final = frozenset({".", ":", "؟", "!", "?", "،", ",", "؛"})


def _drop_menu_neighbours(lines: Sequence[Line], zones: list[Zone]) -> None:
    """Take a line glued under a menu item for one more item, if a headline remains elsewhere."""
    pairs = [index for index in range(1, len(zones)) if zones[index - 1] is Zone.FURNITURE and not lines[index].gap]
    glued = [index for index in pairs if zones[index] is Zone.HEADLINE]
    if len(glued) < zones.count(Zone.HEADLINE):
        for index in glued:
            zones[index] = Zone.FURNITURE


def _mark_dateline(lines: Sequence[Line], zones: list[Zone]) -> None:
    """Mark the last dateline above the body («موسكو - سانا»); only one right above it may lack a known name."""
    near = True
    headline = zones.index(Zone.HEADLINE) if Zone.HEADLINE in zones else len(zones)
    for index in reversed(range(len(zones))):
        if is_dateline(lines[index], leading=not near or index <= headline):
            zones[index] = Zone.DATELINE
            return
        near = near and zones[index] is Zone.FURNITURE


def _between(lines: Sequence[Line], fixed: Sequence[Zone | None], first: int, last: int) -> list[Zone]:
    zones = (fixed[index] or _zone_between(lines[index - 1 : index + 2]) for index in range(first + 1, last))
    return [Zone.BODY, *zones, Zone.BODY][: last - first + 1]


def _zone_between(neighbours: Sequence[Line]) -> Zone:
    """Tell a subheading, short and without a stop between two finished paragraphs: «الوزير: سنواصل الحوار»."""
    before, line, after = neighbours
    finished = before.closed and _is_paragraph(after)
    return Zone.HEADLINE if finished and _may_be_subheading(line) else Zone.BODY


def _may_be_subheading(line: Line) -> bool:
    if not line.arabic or line.size > _HEADLINE or line.final in _OPEN_ENDS:
        return False
    return not (line.listed or runs_on(line.phrase.lstrip()))


class _Page(NamedTuple):
    """What the tail of a page is compared with."""

    lists: bool  # the article itself has list items
    stops: bool  # its paragraphs end with full stops
    several: bool  # more than one line of unknown zone follows it


def _after(lines: Sequence[Line], fixed: Sequence[Zone | None], paragraphs: Sequence[int]) -> list[Zone]:
    tail = range(paragraphs[-1] + 1, len(lines))
    page = _Page(
        lists=any(line.listed and (line.closed or index < tail.start) for index, line in enumerate(lines)),
        stops=2 * sum(lines[index].closed for index in paragraphs) > len(paragraphs),
        several=sum(fixed[index] is None and lines[index].size > _LABEL for index in tail) > 1,
    )
    return [fixed[index] or _zone_after(lines[index - 1], lines[index], page) for index in tail]


def _zone_after(before: Line, line: Line, page: _Page) -> Zone:
    if before.final == ":" or line.closed or line.numbered or runs_on(line.phrase.lstrip()):
        return Zone.BODY
    if line.bulleted and page.lists:
        return Zone.BODY
    if line.size <= _LABEL or _TRAILER.match(line.phrase):
        return Zone.FURNITURE
    if line.bulleted:
        return Zone.RELATED
    return Zone.RELATED if page.stops and (line.gap or page.several) else Zone.BODY
