"""Whose cabinet sits: of the state of him who presides: «رأس ولي العهد الجلسة التي عقدها مجلس الوزراء»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.resolution.references.page import PEOPLE

if TYPE_CHECKING:
    from diplo_events.document import Mention
    from diplo_events.resolution.references.page import Page

__all__ = ["presides"]

_CABINET: Final = "cabinet"
_HEADING: Final = frozenset({"رأس", "ترأس"})
_SITTINGS: Final = frozenset({"جلسة", "اجتماع"})
#: Words between the sitting and the cabinet: «الجلسة التي عقدها»، «الاجتماع الأسبوعي العادي ل».
_REACH: Final = 4


def presides(page: Page, chair: Mention | None, cabinet: Mention) -> str | None:
    """Return the actor of ``chair``, told before ``cabinet`` in its sentence, if he presides over its sitting."""
    if cabinet.position != _CABINET or chair is None or chair.kind not in PEOPLE or chair.sentence != cabinet.sentence:
        return None
    before, tokens = page.before(chair), page.tokens(cabinet)
    heads = before is not None and before.reading is not None and before.reading.lemma in _HEADING
    between = tokens[max(chair.last, cabinet.first - _REACH) : cabinet.first]
    sits = any(one.reading is not None and one.reading.lemma in _SITTINGS for one in between)
    return chair.actor if heads and sits else None
