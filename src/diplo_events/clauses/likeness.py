"""«تلتقي مصالح البلدين»: verbs of meeting that say of interests, aims and stances that they are alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Reading

_MEETING: Final = frozenset({"التقى", "تلاقى"})
_HELD_IN_MIND: Final = frozenset("هدف رغبة مصلحة موقف رأي رؤية توجه طموح فكرة سياسة إرادة نظرة غاية تطلع وجهة".split())
#: So far behind the verb «مع» may stand: «ويلتقي ذلك مع رغبة روما».
_REACH: Final = 4


def is_likeness(view: View, position: int, verb: Reading) -> bool:
    """Tell whether the verb says that things are alike: «تلتقي مصالح البلدين»، «يلتقي مع رغبة روما»."""
    if verb.lemma not in _MEETING:
        return False
    behind = range(position + 1, min(position + _REACH, len(view)))
    led = next((place + 1 for place in behind if view.key(place) == "مع"), position)
    return any(_held_in_mind(view, place) for place in {position + 1, led})


def _held_in_mind(view: View, position: int) -> bool:
    reading = view.reading(position)
    return position not in view.covered and reading is not None and reading.lemma in _HELD_IN_MIND
