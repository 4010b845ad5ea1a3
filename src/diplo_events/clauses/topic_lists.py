"""Topics told one behind the other without «و»: «ملفات عدة: الغاز، أمن الحدود، وتجارة البن»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.topic_circumstances import outer
from diplo_events.clauses.topic_heads import may_be_masdar
from diplo_events.clauses.topic_rows import topic_parts
from diplo_events.document import PERSONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.clauses.view import View

#: So many words and marks a list may have, and one of its members.
_LIST: Final = 40
_MEMBER: Final = 9
_COLON: Final = ":"


def listed_behind(view: View, colon: int) -> tuple[tuple[int, int], ...]:
    """Return the topics of a list that a colon here opens; none where a sentence follows it."""
    if view.key(colon) != _COLON:
        return ()
    members = tuple(_members(view, colon + 1))
    if len(members) + any(view.conjoined(place) for place in range(colon + 2, members[-1][1] if members else 0)) < 2:
        return ()
    return tuple(part for first, last in members for part in topic_parts(view, first, last))


def _members(view: View, first: int) -> Iterator[tuple[int, int]]:
    """Give what stands between commas up to the next stop; nothing where one of it is no noun phrase."""
    found = []
    for place in range(first, min(first + _LIST, len(view) + 1)):
        closes = view.is_stop(place)
        if closes or view.is_comma(place):
            if not _is_member(view, first, place):
                return
            found.append((first, place))
            first = place + 1
        if closes:
            yield from found
            return


def another(view: View, comma: int) -> int | None:
    """«ملف الغاز، أمن الحدود، وتجارة البن»: where one more member begins behind a comma alone, if others follow it."""
    if comma >= len(view) or not view.is_comma(comma) or view.conjoined(comma + 1):
        return None
    first = comma + 1
    for _ in range(_LIST // _MEMBER):
        near = range(first, min(first + _MEMBER, len(view)))
        last = next((place for place in near if view.is_comma(place)), None)
        if last is None or not _is_member(view, first, last):
            return None
        if view.conjoined(last + 1) and view.is_noun(last + 1) and last + 1 not in view.covered:
            return comma + 1
        first = last + 1
    return None


def _is_member(view: View, first: int, last: int) -> bool:
    """A noun phrase with no verb, person or day in it: «أمن الحدود», not «رئيس الوزراء»، «بحضور السفير»."""
    if not 0 < last - first < _LIST or view.preposition(first) is not None or outer(view, first):
        return False
    if not (view.is_noun(first) or may_be_masdar(view, first)) or view.date(first) is not None:
        return False
    return not any(_is_foreign(view, place) for place in range(first, last))


def _is_foreign(view: View, place: int) -> bool:
    """What no noun phrase in a list holds."""
    if view.subordinates(place) or view.is_relative(place) or view.date(place) is not None:
        return True
    mention = view.covered.get(place)
    person = mention is not None and mention.kind in PERSONS and mention.reference != "adjective"
    return person or (view.is_verb(place) and not may_be_masdar(view, place))
