"""What is sent to somebody in words: «وجه انتقادات حادة إلى توغو»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PredicateKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause

#: The nouns of it, and by what he is led to.
_SENT: Final = frozenset("اتهام انتقاد نقد لوم عتاب توبيخ احتجاج شكوى هجوم تحذير إنذار تهديد نداء".split())
TO_HIM: Final = frozenset({"إلى", "ل", "على", "ضد"})


def is_sent(clause: Clause) -> bool:
    """«وجه انتقادات»، «قدم احتجاجا»."""
    return clause.predicate.kind is PredicateKind.LIGHT and clause.predicate.lemma in _SENT


def sent_end(view: View, place: int, own: dict[int, int]) -> int | None:
    """«انتقادات حادة إلى توغو»: return where the adjective, or whom they are sent to, ends."""
    led, reading = view.preposition(place), view.reading(place)
    if led is not None:
        return own.get(led[1]) if led[0] in TO_HIM else None
    if reading is None or reading.pos != "adj":
        return None
    behind = view.reading(place + 1)  # «شديد اللهجة»
    bare = view.preposition(place + 1) is None
    return place + 1 + (bare and behind is not None and "Al_det" in behind.proclitics)
