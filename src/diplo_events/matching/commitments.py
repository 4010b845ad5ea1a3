"""What somebody reports of himself that binds him: «أن بلاده مستعدة»، «أنها لن تألو جهدا»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import THAT_WORDS
from diplo_events.document import FunctionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause

#: Predicates of a reported clause that commit who says it: «أن بلاده مستعدة ...»، «أنه لن يدخر جهدا».
_COMMITTED: Final = frozenset({"مستعد", "ملتزم", "متعهد"})
_SPARING: Final = frozenset({"ادخر", "ألا", "آلى"})
#: «ليست مستعدة»: turned down, not promised.
_IS_NOT: Final = frozenset("ليس ليست ليسوا غير ليستا".split())
#: So far behind «أن» stands the word that binds.
_REACH: Final = 6


def is_another(view: View, clause: Clause, position: int) -> bool:
    """«أن كينيا لن تقبل»: told of somebody else than the speaker."""
    own = {mention.actor for item in clause.all(FunctionKind.SUBJECT) for mention in item.mentions}
    mention = view.covered.get(position)
    return mention is not None and bool(mention.actor) and bool(own) and mention.actor not in own


def committed(view: View, clause: Clause, position: int) -> str | None:
    """«أن بلاده مستعدة»، «أنها لن تألو جهدا»: what is reported of oneself is a promise."""
    if view.key(position) in THAT_WORDS and _is_anybody(view, position + 1):
        return None
    for place in range(position + 1, min(position + _REACH, len(view))):
        reading = view.reading(place)
        if is_another(view, clause, place):
            return None
        if reading is not None and (reading.lemma in _COMMITTED or _commits(view, place)):
            return "reject" if view.key(place - 1) in _IS_NOT else "promise"
    return None


def _is_anybody(view: View, place: int) -> bool:
    """«أن المتمردين ملتزمون»: told of those whom a noun names; «أن الجيش مستعد», «أن حكومته ملتزمة» of one's own."""
    reading = view.reading(place)
    if reading is None or place in view.covered or reading.pos != "noun" or reading.num != "p":
        return False
    return "Al_det" in reading.proclitics and view.preposition(place) is None


def _commits(view: View, position: int) -> bool:
    """«على استعداد»، «على أتم الاستعداد»، «لن يدخر»."""
    if view.key(position).removeprefix("ال") == "استعداد":
        return "علي" in {view.key(position - 1), view.key(position - 2)}
    return view.key(position - 1) == "لن" and any(one.lemma in _SPARING for one in view.tokens[position].readings)
