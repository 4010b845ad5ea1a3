"""Words that only say whose turn it is to speak: «من جهته»، «من جانبها»، «من ناحيتهم»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

_SIDES: Final = frozenset({"جهة", "جانب", "ناحية", "طرف"})
_FROM: Final = "من"


def behind_turn(view: View, place: int) -> int:
    """Return the place behind «من جهته»; ``place`` itself where that does not stand."""
    side = view.reading(place + 1)
    own = side is not None and side.lemma in _SIDES and side.enclitic.endswith("_poss")
    return place + 2 if own and view.key(place) == _FROM else place
