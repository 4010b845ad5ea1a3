"""Marks that only part a clause as commas do: dots behind a circumstance, semicolons behind which no clause stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.mentions.vocabulary import DOTS

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from diplo_events.document import Mention

#: What such a circumstance begins with, as it is spelled.
_OPENING: Final = frozenset(
    "في خلال بعد عقب اثر قبل قبيل عشيه غداه وسط رغم على ردا بحضور برعايه بوساطه بمشاركه برئاسه هاتفيا تمهيدا احتجاجا "
    "تزامنا استعدادا للمره لاول لبحث للقاء لمناقشه لاستئناف منذ مع علي".split()
)
_SEMICOLON: Final = "؛"
_STOPS: Final = frozenset({".", "!", "؟", "?", ":", ".."})
#: So many words the circumstance may have.
_LONGEST: Final = 10


def dots_behind(keys: Sequence[str], verbs: Collection[int], starts: Mapping[int, Mention]) -> int | None:
    """Return where dots stand that only set off a circumstance before who acts, as a comma does; None elsewhere."""
    dots = next((place for place, key in enumerate(keys[: _LONGEST + 1]) if key in DOTS), 0)
    if not dots or keys[0] not in _OPENING or dots + 1 not in starts:
        return None
    return None if any(place in verbs for place in range(dots)) else dots


def semicolons_within(keys: Sequence[str], verbs: Collection[int]) -> list[int]:
    """Return where semicolons stand for commas: «بعث الأمير؛ برقية إلى الرئيس؛ بمناسبة العيد» is one clause.

    Some newspapers write them so; a clause of its own would have a verb.
    """
    found: list[int] = []
    verbless = True
    for place in range(len(keys) - 1, -1, -1):
        if place in verbs or keys[place] in _STOPS:
            verbless = place not in verbs
        elif keys[place] == _SEMICOLON and verbless:
            found.append(place)
        elif keys[place] == _SEMICOLON:
            verbless = True
    return found
