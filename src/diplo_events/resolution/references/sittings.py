"""Whose cabinet sits: of the state of him who presides: «رأس ولي العهد الجلسة التي عقدها مجلس الوزراء».

Or, in a sentence of its own: «أكد مجلس الوزراء ... جاء ذلك خلال الجلسة التي رأسها الملك».
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.side_leaders import LEADING
from diplo_events.document import PERSONS
from diplo_events.resolution.references.page import only

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.document import Mention
    from diplo_events.resolution.references.page import Page

__all__ = ["CABINET", "chair_of_cabinet", "presides"]

CABINET: Final = "cabinet"
_SITTINGS: Final = frozenset({"جلسة", "اجتماع"})
#: Words between the sitting and the cabinet: «الجلسة التي عقدها»، «الاجتماع الأسبوعي العادي ل».
_REACH: Final = 4


def presides(page: Page, chair: Mention | None, cabinet: Mention) -> str | None:
    """Return the actor of ``chair``, told before ``cabinet`` in its sentence, if he presides over its sitting."""
    if cabinet.position != CABINET or chair is None or chair.kind not in PERSONS or chair.sentence != cabinet.sentence:
        return None
    before, tokens = page.before(chair), page.tokens(cabinet)
    heads = before is not None and before.reading is not None and before.reading.lemma in LEADING
    between = tokens[max(chair.last, cabinet.first - _REACH) : cabinet.first]
    sits = any(one.reading is not None and one.reading.lemma in _SITTINGS for one in between)
    return chair.actor if heads and sits else None


def chair_of_cabinet(page: Page, line: Iterable[Mention]) -> str | None:
    """Return the state of whoever presides over a sitting of the cabinet that the document tells of."""
    people = list(line)
    seats = {one.sentence for one in people if one.position == CABINET and one.kind not in PERSONS}
    chairs = (one for one in people if one.kind in PERSONS and one.actor and not seats.isdisjoint(_near(one)))
    return only(one.actor for one in chairs if one.actor and _takes_the_chair(page, one))


def _near(mention: Mention) -> range:
    return range(max(0, mention.sentence - 1), mention.sentence + 1)


def _takes_the_chair(page: Page, mention: Mention) -> bool:
    """«الجلسة التي رأسها الملك»، «ترأس ولي العهد جلسة»."""
    before, tokens = page.before(mention), page.tokens(mention)
    if before is None or before.reading is None or before.reading.lemma not in LEADING:
        return False
    around = (*tokens[max(0, mention.first - _REACH) : mention.first], *tokens[mention.last : mention.last + _REACH])
    return any(one.reading is not None and one.reading.lemma in _SITTINGS for one in around)
