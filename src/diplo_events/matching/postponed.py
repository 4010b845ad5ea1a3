"""Subjects that stand behind what the verb leads to: «رحب بالاتفاق عدد من الخبراء»، «رفض الخطة مئات النازحين»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause

__all__ = ["has_many_behind"]

#: Nouns of so many, whom nobody counts one by one (lemmas).
_MANY: Final = frozenset("عدد عديد كثير مجموعة غالبية أغلبية معظم ألف مئة مائة عشرة عشر جمع حشد بعض".split())
#: So many words may lie between the verb and them.
_REACH: Final = 7


def has_many_behind(view: View, clause: Clause) -> bool:
    """Tell whether a verb without a subject has one behind its object or preposition that is some of many."""
    start = clause.predicate.last
    for place in range(start + 1, min(start + _REACH, len(view))):
        if view.is_stop(place) or view.is_comma(place) or view.is_verb(place) or view.subordinates(place):
            return False
        reading, before = view.reading(place), view.reading(place - 1)
        if reading is None or place in view.covered or reading.lemma not in _MANY or reading.proclitics:
            continue
        whole = place - 1 in view.covered or (before is not None and "Al_det" in before.proclitics)
        return whole and reading.pos in {"noun", "noun_quant", "noun_num"} and not reading.enclitic
    return False
