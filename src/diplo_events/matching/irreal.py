"""Verbs of saying in what is only asked, supposed or denied: nobody is told to have said it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import THAT_WORDS

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause

_IF: Final = frozenset({"اذا", "لو"})
#: «هل تنكر روما ذلك؟»
_QUESTION: Final = "هل"
#: «عما إذا كان الوزير رفض»، «إن كانت الحكومة وافقت»: words before «كان» that ask whether.
_WHETHER: Final = frozenset({"اذا", "هل"})
#: «سئل إن كان»; but «بعد أن كان قد رفض».
_ASKING: Final = frozenset("سأل تساءل استفسر استوضح عرف علم".split())
_WAS: Final = frozenset({"كان", "كانت", "كانوا"})
#: «من غير أن يستبعد»: nothing is said, nor denied.
_WITHOUT: Final = frozenset({"دون", "غير", "بدون"})
#: «أن يكون الوزير قال»: words before «يكون» that leave it open.
_THAT: Final = THAT_WORDS | {"الا"}
_MAY_BE: Final = frozenset({"يكون", "تكون", "يكونوا", "يكونا", "تكونا"})
#: So many words may a verb of asking and its subject have.
_ASKED: Final = 6
#: So many words may stand between those and the verb.
_REACH: Final = 9


def is_supposed(view: View, clause: Clause) -> bool:
    """«إذا رفضت طهران العرض»، «سئل إن كان الوزير رفض»، «دون أن يستبعد»: what may be said, or is not."""
    place = clause.predicate.first - 1
    key = _bare(view, place)
    if key in _IF or key == _QUESTION or (key == "حال" and view.key(place - 1).removeprefix("و") == "في"):
        return True
    if key == "ان" and _bare(view, place - 1) in _WITHOUT:
        return True
    return _is_left_open(view, clause.predicate.first)


def _is_left_open(view: View, position: int) -> bool:
    """«نفى القصر أن يكون الرئيس قال»، «تساءل عما إذا كانت الحكومة وعدت»: asked or denied, not told."""
    if view.conjoined(position):  # «نفى أن يكون القصف مقصودا وقال»
        return False
    for place in range(position - 1, max(-1, position - _REACH), -1):
        key = view.key(place)
        if key in _WAS | _MAY_BE and view.actor(place + 1) is None:  # «عما إذا كانت لديه مخاوف يجيب»
            return False
        if key in _WAS:
            before = _bare(view, place - 1)
            return before in _WHETHER or (before == "ان" and _is_asked(view, place - 2))
        if key in _MAY_BE:
            return _bare(view, place - 1) in _THAT
        if view.is_stop(place) or view.is_comma(place) or view.is_verb(place):
            return False
    return False


def _is_asked(view: View, position: int) -> bool:
    """«سئل المتحدث الكيني إن كان»: the verb of asking, and at most its subject, stand before."""
    return any(view.may_be(place, _ASKING) for place in range(position, max(-1, position - _ASKED), -1))


def _bare(view: View, position: int) -> str:
    return view.key(position).removeprefix("و").removeprefix("ف")
